"""Copies of the database that were opened and counted before they count as backups."""

import os
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path

from reader.domain.backup import Backup
from reader.domain.errors import Corrupt, LibraryError
from reader.domain.late_dataclass import dataclass
from reader.store.connection import Database, address_of
from reader.store.failures import library_errors

DAYS_KEPT = 7
"""A week: long enough to notice that something is gone."""
WEEKS_KEPT = 4
"""A month: what is noticed later than that was seldom looked at."""
LOSSES_KEPT = 2
"""A loss may be noticed after another one; more would fill the disk of somebody who tidies."""
LOSS = 0.8
"""A copy with less than this share of the one before tells of a loss rather than of tidying, which goes story by story."""

_NAME = re.compile(r"library-(\d{4})(\d{2})(\d{2})((?:-before)?)\.sqlite")
_BEFORE = "-before"

_CONTENT = """
SELECT (SELECT count(*) || ':' || coalesce(sum(is_hidden), 0) || ':' || coalesce(max(story_id), 0)
               || ':' || coalesce(sum(story_id * is_read), 0)
               || ':' || coalesce(sum(story_id * is_bookmarked), 0) FROM story),
       (SELECT count(*) || ':' || coalesce(max(version_id), 0) || ':' || coalesce(max(fetched_at), 0) || ':' || sum(words)
          FROM version),
       (SELECT group_concat(source_id || feed_url || title || coalesce(folder_id, 0) || coalesce(removed_at, ''), '|')
          FROM source),
       (SELECT group_concat(title || is_open, '|') FROM folder),
       (SELECT group_concat(story_id || tag, '|') FROM story_tag),
       (SELECT group_concat(words || place || act || tag || coalesce(source_id, 0), '|') FROM filter),
       (SELECT group_concat(name || value, '|') FROM setting WHERE name NOT IN ('window', 'verified', 'entries_looked')),
       (SELECT count(*) FROM version_link WHERE state = 'accepted'), (SELECT count(*) FROM picture WHERE state = 'stored'),
       (SELECT count(*) || ':' || coalesce(max(revision_id), 0) FROM revision)
"""
"""All that would be missed, in one row: when a source was last asked is not part of it."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup's file and what is in it."""

    path: Path
    holds: Backup

    @property
    def is_before_a_loss(self) -> bool:
        """Whether it is kept because the next one holds less."""
        return self.path.stem.endswith(_BEFORE)


class Backups:
    """The copies in one folder: the newest seven, and one for each of four weeks before."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self.folder = folder

    def is_due(self, now: datetime) -> bool:
        """Whether there is none of today and something changed since the newest."""
        return not self._place(now).exists() and not self._is_unchanged()

    def make(self, now: datetime) -> Path:
        """A copy of this moment under today's date, checked.

        Raises ``DiskFull`` or another ``LibraryError``; then no half copy is left, and every older one is still there.
        """
        place = self._place(now)
        with self._database.alone() as connection:
            draft, sizes = draft_copy(connection, place)
        if place.exists() and _is_smaller(draft, place):
            place.replace(place.with_name(f"{place.stem}{_BEFORE}.sqlite"))
        accept_draft(draft, sizes, place)
        return place

    def _place(self, now: datetime) -> Path:
        return self.folder / f"library-{now:%Y%m%d}.sqlite"

    def all(self) -> tuple[Backup, ...]:
        """What can be restored, newest first."""
        return tuple(copy.holds for copy in copies(self.folder))

    def _is_unchanged(self) -> bool:
        newest = next(iter(sorted(self._files(), reverse=True)), None)
        if newest is None:
            return False
        with self._database.read() as connection:
            today = content_of(connection)
        try:
            with library_errors(newest), closing(_open_copy(newest)) as copy:
                return content_of(copy) == today
        except (LibraryError, sqlite3.Error):
            return False  # a copy that is damaged, or of an older schema

    def rotate(self) -> None:
        """Let go of what is neither one of the newest, nor the newest of its week, nor the last before a loss."""
        made = copies(self.folder)
        kept = set(made[:DAYS_KEPT])
        weeks: dict[tuple[int, int], Copy] = {}
        for copy in made[DAYS_KEPT:]:
            weeks.setdefault(copy.holds.day.isocalendar()[:2], copy)
        kept |= set(list(weeks.values())[:WEEKS_KEPT])
        full = {before for after, before in pairwise(made) if after.holds.has_lost}
        kept |= set([copy for copy in made if copy in full or copy.is_before_a_loss][:LOSSES_KEPT])
        for copy in made:
            if copy not in kept:
                copy.path.unlink(missing_ok=True)
            elif copy in full and not copy.is_before_a_loss:
                copy.path.replace(copy.path.with_name(f"{copy.path.stem}{_BEFORE}.sqlite"))

    def _files(self) -> list[Path]:
        return [path for path in self.folder.glob("library-*.sqlite") if _NAME.fullmatch(path.name)]


def _is_smaller(draft: Path, place: Path) -> bool:
    """Whether a second copy of a day would push out one that holds more: then both are kept."""
    before, now = _held(place), _held(draft)
    return before is not None and (now is None or any(held < had * LOSS for held, had in zip(now, before, strict=True)))


def copies(folder: Path) -> tuple[Copy, ...]:
    """The readable daily copies of a folder, newest first; each was opened and counted now."""
    found = []
    for path in sorted(folder.glob("library-*.sqlite"), reverse=True):
        holds = describe(path)
        if holds is not None:
            found.append(Copy(path, holds))
    pairs = zip(found, [*found[1:], None], strict=False)
    return tuple(Copy(one.path, replace(one.holds, has_lost=_is_loss(one, before))) for one, before in pairs)


def _is_loss(one: Copy, before: Copy | None) -> bool:
    if before is None:
        return False
    now, then = one.holds, before.holds
    pairs = ((now.stories, then.stories), (now.bookmarks, then.bookmarks), (now.sources, then.sources))
    return any(held < had * LOSS for held, had in pairs)


def _held(path: Path) -> tuple[int, ...] | None:
    """Stories, bookmarks and sources in a copy; None when it cannot be read."""
    try:
        with library_errors(path), closing(_open_copy(path)) as copy:
            return tuple(copy.execute(f"SELECT count(*) FROM {what}").fetchone()[0] for what in _COUNTED)
    except (LibraryError, sqlite3.Error):
        return None


def describe(path: Path) -> Backup | None:
    """What a copy holds; None for a file that is no daily copy or cannot be read."""
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    held = _held(path)
    try:
        day = date(*(int(part) for part in named.groups()[:3]))
    except ValueError:
        return None
    if held is None:
        return None
    stories, bookmarks, sources = held
    name = f"{day:%Y-%m-%d}{named[4]}"
    return Backup(name=name, day=day, stories=stories, bookmarks=bookmarks, sources=sources, size_bytes=path.stat().st_size)


_COUNTED = ("story", "story WHERE is_bookmarked = 1", "source")


def content_of(connection: sqlite3.Connection) -> tuple[object, ...]:
    """A row that differs when two databases differ in anything that would be missed."""
    return tuple(connection.execute(_CONTENT).fetchone())


def any_backup(folder: Path) -> bool:
    """Whether the folder holds a copy of a library."""
    return any(folder.glob("library-*.sqlite"))


def copy_checked(connection: sqlite3.Connection, place: Path) -> None:
    """Copy the whole database; under ``place`` there is a copy that opens and counts the same, or none.

    Raises ``Corrupt`` when the copy differs.
    """
    accept_draft(*draft_copy(connection, place), place)


def draft_copy(connection: sqlite3.Connection, place: Path) -> tuple[Path, dict[str, int]]:
    """Write a copy beside ``place``, not believed yet; gives it with the rows that it must hold."""
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_suffix(".part")
    draft.unlink(missing_ok=True)
    try:
        sizes = _sizes(connection)
        connection.execute("VACUUM INTO ?", (str(draft),))
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    return draft, sizes


def accept_draft(draft: Path, sizes: dict[str, int], place: Path) -> None:
    """Check a copy, and put it in place with the disk's word for it.  Raises ``Corrupt``, ``DiskFull``; then it is gone."""
    try:
        with library_errors(draft):
            check_copy(draft, sizes)
            put_in_place(draft, place)
    finally:
        draft.unlink(missing_ok=True)


def check_copy(path: Path, sizes: dict[str, int] | None = None) -> None:
    """Open a copy and look through it.  Raises ``Corrupt`` when it is damaged or does not hold ``sizes``."""
    with library_errors(path), closing(_open_copy(path)) as copy:
        if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok" or sizes not in (None, _sizes(copy)):
            raise Corrupt("backup", path=str(path))


def put_in_place(draft: Path, place: Path) -> None:
    """Rename a finished file to its place; both the file and its name outlive a power cut when this returns."""
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.replace(place)
    sync_folder(place.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk; Windows has no such call and writes them itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _open_copy(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(address_of(path, "mode=ro&immutable=1"), uri=True)


def _sizes(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows of every table of our own; the search index keeps its shadow tables in another shape after a copy."""
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'version\\_words%' ESCAPE '\\' ORDER BY name"
    names = [row[0] for row in connection.execute(query).fetchall()]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}
