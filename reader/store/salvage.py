"""Makes a new library of what can be read of a damaged one, of the newest backup, and of the journal."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from reader.domain.backup import Rescue
from reader.domain.errors import LibraryMissing
from reader.store import migrations
from reader.store.backup import copies
from reader.store.bodies import digest_in, is_intact
from reader.store.connection import open_writer
from reader.store.failures import library_errors
from reader.store.indexing import rebuild_index
from reader.store.mending import mend_references
from reader.store.restoring import LIBRARY, bring_up_to_date, exchange, locked, remove_with_it
from reader.store.salvage_scan import Scanner, Values, working_copy

BY_ID = {
    "folder": "folder_id",
    "source": "source_id",
    "story": "story_id",
    "version": "version_id",
    "body": "version_id",
    "revision": "revision_id",
    "raw_page": "version_id",
    "evidence": "version_id",
    "feed_text": "version_id",
    "version_link": "link_id",
    "merge_log": "merge_id",
    "filter": "filter_id",
    "undo_step": "step_id",
}
WITHOUT_ID = {
    "setting": "name",
    "approved_origin": "origin",
    "story_tag": "story_id, tag",
    "story_source": "source_id, story_id",
    "address": "url_identity",
    "entry": "source_id, identity",
    "picture": "url",
    "version_picture": "version_id, url",
    "new_translation": "story_id, language",
    "filter_match": "filter_id, story_id",
}
TEXTS = ("body", "revision")
"""Tables whose rows are worth their digest."""
SECOND_WAYS = {
    "story_tag": "SELECT story_id, tag FROM story_tag INDEXED BY story_tag_by_tag ORDER BY tag",
    "story_source": "SELECT source_id, story_id FROM story_source INDEXED BY story_source_by_story ORDER BY story_id",
    "address": "SELECT url_identity, version_id FROM address INDEXED BY address_by_version ORDER BY version_id",
    "entry": "SELECT source_id, identity, version_id FROM entry INDEXED BY entry_by_version ORDER BY version_id",
}
"""Indexes that hold all of a row, or all that matters: they lie on other pages than the table."""

_STORIES = (
    "SELECT story_id FROM story INDEXED BY story_by_published WHERE is_hidden = 0 ORDER BY published",
    "SELECT story_id FROM version INDEXED BY version_by_story ORDER BY story_id",
)


def salvage(folder: Path, now: datetime) -> Rescue:
    """Put a library made of all that is left in the place of the damaged one, which is put aside.

    Raises ``LibraryMissing`` when there is no file, ``InUse``, ``DiskFull``.
    """
    path, draft, copy = folder / LIBRARY, folder / "library.salvaged.part", folder / "library.damaged.part"
    with locked(folder):
        if not path.exists():
            raise LibraryMissing(path=str(path))
        try:
            for old in (draft, copy):
                remove_with_it(old)
            working_copy(path, copy)
            known = _make(copy, draft, folder)
            replayed = bring_up_to_date(draft, folder, now)
            counted = _count_readable(draft)
            kept_at = exchange(folder, draft, now)
        finally:
            for old in (draft, copy):
                remove_with_it(old)
    return Rescue(**counted, stories_before=max(known, counted["stories"]), replayed=replayed, kept_at=kept_at)


def _make(copy: Path, draft: Path, folder: Path) -> int:
    """Fill the draft; gives how many stories are known to have been there."""
    with library_errors(draft), closing(open_writer(draft)) as connection, closing(Scanner(copy)) as scanner:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA synchronous = OFF")  # a draft: it is synchronised whole before it counts
        migrations.migrate(connection)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN")
        for table in (*BY_ID, *WITHOUT_ID):
            put_rows(connection, table, _read(scanner, table))
        known = _known_stories(scanner, connection)
        if scanner.damaged:
            _fill_from_backup(connection, folder, scanner.damaged)
        mend_references(connection)
        rebuild_index(connection)
        connection.execute("COMMIT")
    return known


def _read(scanner: Scanner, table: str) -> Iterator[Values]:
    if table in BY_ID:
        yield from scanner.rows(table, BY_ID[table])
        return
    yield from scanner.rows_without_id(table, WITHOUT_ID[table])
    if table in scanner.damaged and table in SECOND_WAYS:
        yield from scanner.every(SECOND_WAYS[table])
        yield from scanner.every(f"{SECOND_WAYS[table]} DESC")
    if table == "picture" and table in scanner.damaged:
        for known in scanner.every("SELECT DISTINCT url FROM version_picture"):
            yield from scanner.every("SELECT * FROM picture WHERE url = ?", known["url"])


def put_rows(connection: sqlite3.Connection, table: str, rows: Iterable[Values]) -> None:
    """Insert rows that are not there yet; what today's table would not take is no row of ours."""
    columns = {row["name"] for row in connection.execute(f"PRAGMA table_info({table})")}
    for row in rows:
        known = {name: value for name, value in row.items() if name in columns}
        if table in TEXTS:
            known["digest"] = digest = digest_in(row["digest"])
            if not (isinstance(row["blocks"], bytes) and is_intact(row["blocks"], digest)):
                continue
        names, places = ", ".join(known), ", ".join(f":{name}" for name in known)
        try:
            connection.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})", known)
        except sqlite3.IntegrityError:
            continue


def _known_stories(scanner: Scanner, connection: sqlite3.Connection) -> int:
    """Counted over the table and both indexes that name stories: what is lost in one is in another."""
    known = {row[0] for row in connection.execute("SELECT story_id FROM story UNION SELECT story_id FROM version")}
    for query in _STORIES:
        for direction in ("", " DESC"):
            known |= {row["story_id"] for row in scanner.every(query + direction)}
    return len(known)


def _fill_from_backup(connection: sqlite3.Connection, folder: Path, damaged: set[str]) -> None:
    """Rows that the damaged tables may have lost, from the newest copy."""
    newest = next(iter(copies(folder / "backups")), None)
    if newest is None:
        return
    with closing(Scanner(newest.path)) as scanner:
        for table in (*BY_ID, *WITHOUT_ID):
            if table in damaged:
                put_rows(connection, table, _read(scanner, table))


def _count_readable(path: Path) -> dict[str, int]:
    """Stories that can be read or were headlines before; those whose text is lost are here, but not counted."""
    query = (
        "SELECT (SELECT count(*) FROM story WHERE story_id NOT IN (SELECT story_id FROM version WHERE page_reason = 'lost')),"
        " (SELECT count(*) FROM story WHERE is_bookmarked = 1), (SELECT count(*) FROM source)"
    )
    with closing(sqlite3.connect(path)) as connection:
        return dict(zip(("stories", "bookmarks", "sources"), connection.execute(query).fetchone(), strict=True))
