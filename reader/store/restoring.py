"""Putting another database in the place of one that is lost, damaged or unwanted; what was there is put aside, never deleted."""

import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from reader.domain.backup import Rescue
from reader.domain.errors import LibraryError, NotFound
from reader.store import journal, migrations
from reader.store.backup import check_copy, copies, put_in_place, sync_folder
from reader.store.connection import open_writer
from reader.store.failures import library_errors
from reader.store.journal import Line
from reader.store.lock import LibraryLock
from reader.store.replaying import replay

LIBRARY = "library.sqlite"
_WITH_IT = ("", "-wal", "-shm", "-journal")
"""A database and what SQLite keeps beside it (https://www.sqlite.org/tempfiles.html): apart they are worth nothing."""


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Inside, no program has this library open.  Raises ``InUse``, ``CannotOpen``."""
    with library_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    lock = LibraryLock(folder / "library.lock")
    try:
        with library_errors(folder):
            yield
    finally:
        lock.release()


def restore(folder: Path, now: datetime, name: str = "") -> Rescue:
    """Put a backup (the newest that is whole when none is named) in the library's place and do again what came after it.

    Who names a backup goes back on purpose: what was removed since is there again, and all that the library of now has of
    sources, bookmarks, read marks and tags is brought along.
    Raises ``NotFound`` when there is no such backup, ``Corrupt`` when the named one is damaged, ``InUse``, ``DiskFull``.
    """
    with locked(folder):
        chosen = _choose(folder, name)
        draft = folder / "library.restored.part"
        try:
            shutil.copyfile(chosen, draft)
            with _lines_for(folder, name) as lines:
                replayed = bring_up_to_date(draft, folder, now, lines)
            counted = count(draft)
            kept_at = exchange(folder, draft, now)
            if name:
                _write_journal_anew(folder)
        finally:
            remove_with_it(draft)
    return Rescue(**counted, replayed=replayed, kept_at=kept_at)


@contextmanager
def _lines_for(folder: Path, name: str) -> Iterator[Iterable[Line]]:
    """What to do again: the journal, or, for a named backup, all that a library of now that is whole holds."""
    present = folder / LIBRARY
    if not name or not present.exists() or not _is_whole(present):
        yield _written(folder)
        return
    with library_errors(present), closing(_opened(present)) as connection:
        yield journal.whole(connection)


def _written(folder: Path) -> Iterator[Line]:
    yield from journal.read_lines(folder / "journal.jsonl")
    yield from journal.read_lines(folder / "journal-waiting.jsonl")


def _write_journal_anew(folder: Path) -> None:
    """The former one tells of removals, which are no more."""
    with closing(_opened(folder / LIBRARY)) as connection:
        journal.Journal(folder / "journal.jsonl").replace(journal.whole(connection))


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    return connection


def _choose(folder: Path, name: str) -> Path:
    for copy in copies(folder / "backups"):
        if copy.holds.name == name:
            check_copy(copy.path)
            return copy.path
        if not name and _is_whole(copy.path):
            return copy.path
    raise NotFound(what="backup", id=name)


def _is_whole(path: Path) -> bool:
    try:
        check_copy(path)
    except LibraryError:
        return False
    return True


def start_afresh(folder: Path, now: datetime) -> str:
    """Put the library aside with its journal and its backups; gives where it is kept.  The next start makes an empty one."""
    with locked(folder):
        for mark in ("library.marker", "library.open"):
            (folder / mark).unlink(missing_ok=True)
        return put_aside(folder, now, ("journal.jsonl", "journal-waiting.jsonl", "backups"))


def bring_up_to_date(path: Path, folder: Path, now: datetime, lines: Iterable[Line] | None = None) -> int:
    """Migrate a database that is not in use yet and do acts, those of the journal, in it; gives how many changed something.

    Acts on stories that are not in it wait for the sync that brings these stories.
    """
    with library_errors(path), closing(open_writer(path)) as connection:
        migrations.migrate(connection)
        connection.execute("BEGIN IMMEDIATE")
        done, waiting = replay(connection, _written(folder) if lines is None else lines, now)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")  # one file, complete in itself, can be renamed
    journal.Journal(folder / "journal-waiting.jsonl").replace(waiting)
    return done


def exchange(folder: Path, draft: Path, now: datetime) -> str:
    """Put the library aside and a finished database in its place; gives where the former one is, empty when there was none.

    Between the two there is no library, which the next start would tell of: it is never taken for an empty one.
    """
    kept_at = put_aside(folder, now)
    put_in_place(draft, folder / LIBRARY)
    (folder / "library.open").unlink(missing_ok=True)
    return kept_at


def put_aside(folder: Path, now: datetime, more: tuple[str, ...] = ()) -> str:
    """Move the library's files into a folder of their own; gives the database's new path, empty when there was none."""
    there = [name for name in (*(LIBRARY + end for end in _WITH_IT), *more) if (folder / name).exists()]
    if not there:
        return ""
    place = _place_aside(folder, now)
    place.mkdir(parents=True, exist_ok=True)
    for name in there:
        (folder / name).rename(place / name)
    sync_folder(place)
    sync_folder(folder)
    return str(place / LIBRARY) if LIBRARY in there else ""


def _place_aside(folder: Path, now: datetime) -> Path:
    """A new place for each minute in which something is put aside, and for more of them if need be."""
    first = folder / "put-aside" / f"{now:%Y%m%d-%H%M%S}"
    places = (first, *(first.with_name(f"{first.name}-{number}") for number in range(2, 1000)))
    return next(place for place in places if not place.exists())


def remove_with_it(path: Path) -> None:
    """Remove a draft database with its companions."""
    for end in _WITH_IT:
        path.with_name(path.name + end).unlink(missing_ok=True)


def count(path: Path) -> dict[str, int]:
    """Stories, bookmarks and sources of a closed database."""
    with library_errors(path), closing(sqlite3.connect(path)) as connection:
        numbers = connection.execute(
            "SELECT (SELECT count(*) FROM story), (SELECT count(*) FROM story WHERE is_bookmarked = 1),"
            " (SELECT count(*) FROM source)"
        ).fetchone()
    return dict(zip(("stories", "bookmarks", "sources"), numbers, strict=True))
