"""Looks whether every stored text is still what was written, and mends what is not.

SQLite's own checks do not see a flipped byte inside a text; its digest does.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from reader.domain.backup import RottenStory, Verification
from reader.domain.errors import LibraryError
from reader.store.backup import copies
from reader.store.bodies import is_intact
from reader.store.chores import last_done, note_done
from reader.store.connection import Database, address_of
from reader.store.failures import library_errors
from reader.store.indexing import rebuild_index
from reader.store.versions import refresh_offline

MONTHLY = timedelta(days=30)
BATCH = 500
"""Texts of one read transaction (3 ms): a long one would keep the write-ahead log from being emptied."""

_LOOK = "verified"
_KEYS = {"body": "version_id", "revision": "revision_id"}
"""Where texts are, and by what they are found there."""


class _Place(NamedTuple):
    table: str
    number: int


class Verifying:
    """The look at every text; ``backups`` is the folder of copies from which texts are brought back."""

    def __init__(self, database: Database, backups: Path, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._backups = backups
        self._clock = clock

    @property
    def is_due(self) -> bool:
        """Whether the last look is a month old, or dated in the future by a clock that was wrong."""
        with self._database.read() as connection:
            then = last_done(connection, _LOOK)
        now = self._clock()
        return then is None or not now - MONTHLY < then <= now + MONTHLY

    def run(self) -> Verification:
        """Look at all texts.  A rotten one comes back from the newest backup that has it; else its page is wanted again, and a
        revision, which no site has any more, goes."""
        texts, rotten = self._look()
        found = {place: self._from_backups(place, digest) for place, digest in rotten.items()}
        with self._database.write() as connection:
            told = tuple(_mend(connection, place, text) for place, text in found.items())
            if any(not one.is_revision for one in told):
                rebuild_index(connection)  # what was lost cannot be taken out word by word, nor is it known to have been in
            note_done(connection, _LOOK, self._clock())
        return Verification(texts=texts, rotten=told)

    def _look(self) -> tuple[int, dict[_Place, bytes]]:
        texts, rotten = 0, {}
        for place, blocks, digest in self._texts():
            texts += 1
            if not is_intact(blocks, digest):
                rotten[place] = digest
        return texts, rotten

    def _texts(self) -> Iterator[tuple[_Place, bytes, bytes]]:
        for table, key in _KEYS.items():
            last, query = 0, f"SELECT {key}, blocks, digest FROM {table} WHERE {key} > ? ORDER BY {key} LIMIT ?"
            while last >= 0:
                with self._database.read() as connection:
                    rows = connection.execute(query, (last, BATCH)).fetchall()
                yield from ((_Place(table, row[0]), row[1], row[2]) for row in rows)
                last = rows[-1][0] if len(rows) == BATCH else -1

    def _from_backups(self, place: _Place, digest: bytes) -> bytes:
        for copy in copies(self._backups):
            blocks = text_in(copy.path, place.number, place.table)
            if blocks and is_intact(blocks, digest):
                return blocks
        return b""


def _mend(connection: sqlite3.Connection, place: _Place, text: bytes) -> RottenStory:
    key = _KEYS[place.table]
    query = f"SELECT story_id, version_id, version.title FROM {place.table} JOIN version USING (version_id) WHERE {key} = ?"
    row = connection.execute(query, (place.number,)).fetchone()
    is_revision = place.table == "revision"
    if text:
        connection.execute(f"UPDATE {place.table} SET blocks = ? WHERE {key} = ?", (text, place.number))
    elif is_revision:
        connection.execute("DELETE FROM revision WHERE revision_id = ?", (place.number,))
    else:
        _want_again(connection, place.number)
    return RottenStory(
        story_id=row["story_id"], version_id=row["version_id"], title=row["title"], restored=bool(text), is_revision=is_revision
    )


def text_in(path: Path, number: int, table: str = "body") -> bytes:
    """The stored text of a version in a copy, or of a revision; empty when there is none or it cannot be read."""
    try:
        with library_errors(path), closing(sqlite3.connect(address_of(path, "mode=ro&immutable=1"), uri=True)) as copy:
            row = copy.execute(f"SELECT blocks FROM {table} WHERE {_KEYS[table]} = ?", (number,)).fetchone()
    except (LibraryError, sqlite3.Error):
        return b""
    return bytes(row[0]) if row else b""


def _want_again(connection: sqlite3.Connection, version_id: int) -> None:
    """The text is lost; the row stays, so that the story is still known by its title, and its page is asked for."""
    connection.execute("DELETE FROM body WHERE version_id = ?", (version_id,))
    connection.execute(
        "UPDATE version SET words = 0, tries = 0, next_try = NULL, page_state = iif(url = '', 'none', 'wanted')"
        " WHERE version_id = ?",
        (version_id,),
    )
    refresh_offline(connection, (version_id,))
