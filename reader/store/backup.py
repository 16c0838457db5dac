"""Copies of the database that were opened and counted before they count as backups."""

import os
import sqlite3
from datetime import datetime
from pathlib import Path

from reader.domain.errors import Corrupt
from reader.store.connection import Database, address_of
from reader.store.failures import library_errors

DAYS_KEPT = 7
"""A week: long enough to notice that something is gone."""

_PATTERN = "library-????????.sqlite"


class Backups:
    """The daily copies in one folder."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self.folder = folder

    def make(self, now: datetime) -> Path | None:
        """Today's copy, made and checked; None when there is one already.  The oldest go when there are more than seven.

        Raises ``DiskFull`` or another ``LibraryError``; then no half copy is left.
        """
        place = self.folder / f"library-{now:%Y%m%d}.sqlite"
        if place.exists():
            return None
        with self._database.alone() as connection:
            copy_checked(connection, place)
        for old in sorted(self.folder.glob(_PATTERN))[:-DAYS_KEPT]:
            old.unlink(missing_ok=True)
        return place


def any_backup(folder: Path) -> bool:
    """Whether the folder holds a copy of a library."""
    return any(folder.glob("library-*.sqlite"))


def copy_checked(connection: sqlite3.Connection, place: Path) -> None:
    """Copy the whole database; under ``place`` there is a copy that opens and counts the same, or none.

    Raises ``Corrupt`` when the copy differs.
    """
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_suffix(".part")
    draft.unlink(missing_ok=True)
    try:
        connection.execute("VACUUM INTO ?", (str(draft),))
        _check(connection, draft)
        _to_disk(draft)
        draft.replace(place)
    finally:
        draft.unlink(missing_ok=True)


def _check(connection: sqlite3.Connection, draft: Path) -> None:
    with library_errors(draft):
        copy = sqlite3.connect(address_of(draft, "mode=ro"), uri=True)
        try:
            if copy.execute("PRAGMA quick_check").fetchone()[0] != "ok" or _sizes(copy) != _sizes(connection):
                raise Corrupt("backup", path=str(draft))
        finally:
            copy.close()


def _sizes(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows of every table of our own; the search index keeps its shadow tables in another shape after a copy."""
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'version\\_words%' ESCAPE '\\' ORDER BY name"
    names = [row[0] for row in connection.execute(query).fetchall()]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
