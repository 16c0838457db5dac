"""Looks whether every stored text is still what was written, and mends what is not.

SQLite's own checks do not see a flipped byte inside a text; its digest does.
"""

import hashlib
import sqlite3
import zlib
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from reader.domain.backup import RottenStory, Verification
from reader.domain.errors import LibraryError
from reader.store.backup import copies
from reader.store.connection import Database, address_of
from reader.store.failures import library_errors
from reader.store.indexing import rebuild_index
from reader.store.moments import moment_of, stored
from reader.store.versions import refresh_offline

MONTHLY = timedelta(days=30)
BATCH = 500
"""Texts of one read transaction (3 ms): a long one would keep the write-ahead log from being emptied."""

_TEXTS = """
SELECT version_id, blocks, digest FROM body WHERE version_id > ? ORDER BY version_id LIMIT ?
"""


def is_intact(blocks: bytes, digest: str) -> bool:
    """Whether a stored text is the one that its digest was made of."""
    try:
        return hashlib.sha256(zlib.decompress(blocks)).hexdigest() == digest
    except (zlib.error, TypeError):
        return False


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
            row = connection.execute("SELECT value FROM setting WHERE name = 'verified'").fetchone()
        then = moment_of(int(row[0])) if row and row[0].isdecimal() else None
        now = self._clock()
        return then is None or not now - MONTHLY < then <= now + MONTHLY

    def run(self) -> Verification:
        """Look at all texts.  A rotten one comes back from the newest backup that has it; else its page is wanted again."""
        texts, rotten = self._look()
        found = {version_id: self._from_backups(version_id, digest) for version_id, digest in rotten}
        with self._database.write() as connection:
            told = tuple(_mend(connection, version_id, text) for version_id, text in found.items())
            if any(not one.restored for one in told):
                rebuild_index(connection)  # what is lost cannot be taken out word by word
            values = ("verified", str(stored(self._clock())))
            connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", values)
        return Verification(texts=texts, rotten=told)

    def _look(self) -> tuple[int, list[tuple[int, str]]]:
        last, texts, rotten = 0, 0, []
        while True:
            with self._database.read() as connection:
                rows = connection.execute(_TEXTS, (last, BATCH)).fetchall()
            rotten += [(row["version_id"], row["digest"]) for row in rows if not is_intact(row["blocks"], row["digest"])]
            texts += len(rows)
            if len(rows) < BATCH:
                return texts, rotten
            last = rows[-1]["version_id"]

    def _from_backups(self, version_id: int, digest: str) -> bytes:
        for copy in copies(self._backups):
            blocks = text_in(copy.path, version_id)
            if blocks and is_intact(blocks, digest):
                return blocks
        return b""


def _mend(connection: sqlite3.Connection, version_id: int, text: bytes) -> RottenStory:
    row = connection.execute("SELECT story_id, title FROM version WHERE version_id = ?", (version_id,)).fetchone()
    if text:
        connection.execute("UPDATE body SET blocks = ? WHERE version_id = ?", (text, version_id))
    else:
        _want_again(connection, version_id)
    return RottenStory(story_id=row["story_id"], version_id=version_id, title=row["title"], restored=bool(text))


def text_in(path: Path, version_id: int) -> bytes:
    """The stored text of a version in a copy; empty when there is none or it cannot be read."""
    try:
        with library_errors(path), closing(sqlite3.connect(address_of(path, "mode=ro&immutable=1"), uri=True)) as copy:
            row = copy.execute("SELECT blocks FROM body WHERE version_id = ?", (version_id,)).fetchone()
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
