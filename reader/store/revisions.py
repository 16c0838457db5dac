"""What versions said before their publishers changed it: kept when another text takes the place of one."""

import sqlite3
from datetime import datetime

from reader.domain.errors import NotFound
from reader.domain.revision import Revision, Wording
from reader.store.bodies import blocks_in, read_blocks, stored_blocks
from reader.store.connection import Database
from reader.store.held_text import HeldText
from reader.store.moments import moment_of, stored
from reader.store.repeats import repeats_of

KEPT = 3
"""Revisions of a version whose story is not bookmarked: together they take no more than four times the room of its text."""

_OLD = f"""
DELETE FROM revision WHERE revision_id IN (
  SELECT revision_id FROM (
    SELECT revision_id, row_number() OVER (PARTITION BY version_id ORDER BY revision_id DESC) AS place
      FROM revision JOIN version USING (version_id) JOIN story USING (story_id)
     WHERE is_bookmarked = 0 AND (:version = 0 OR version_id = :version))
   WHERE place > {KEPT})
"""
_ALL = """
SELECT revision_id, version_id, revision.title, stored_at,
       coalesce(lead(stored_at) OVER (ORDER BY revision_id), text_at, stored_at) AS replaced_at
  FROM revision JOIN version USING (version_id) WHERE version_id = ? ORDER BY revision_id DESC
"""


def note_text(connection: sqlite3.Connection, former: HeldText, present: HeldText, now: datetime) -> None:
    """A text may have been written where ``former`` was: when its publisher has edited it, that becomes a revision.

    A page in place of the feed's text, or a whole text in place of its beginning, and the other way round, are no edits.
    """
    if not former.words or not present.words or present.wording == former.wording:
        return
    if former.from_feed != present.from_feed or former.is_partial or present.is_partial:
        _date_text(connection, former.version_id, now, is_edit=False)
    elif _is_edited(connection, former, present):
        add_revision(connection, former.version_id, former.stored_at, former.wording)
        _date_text(connection, former.version_id, now, is_edit=True)
        trim_revisions(connection, former.version_id)


def _is_edited(connection: sqlite3.Connection, former: HeldText, present: HeldText) -> bool:
    from reader.domain.edits import is_edit  # only where pages are stored

    left_out = former.told & present.told
    if not is_edit(former.wording, present.wording, left_out):
        return False
    site = repeats_of(connection, present.url)  # looked at last: it reads twenty pages
    return is_edit(former.wording, present.wording, left_out | frozenset(site.often))


def add_revision(connection: sqlite3.Connection, version_id: int, stored_at: int, wording: Wording) -> bool:
    """Keep a text as a revision; whether it was not here yet."""
    blocks, digest = stored_blocks(wording.blocks)
    known = "SELECT 1 FROM revision WHERE version_id = ? AND stored_at = ? AND title = ? AND digest = ?"
    if connection.execute(known, (version_id, stored_at, wording.title, digest)).fetchone():
        return False
    query = "INSERT INTO revision (version_id, stored_at, title, blocks, digest) VALUES (?, ?, ?, ?, ?)"
    connection.execute(query, (version_id, stored_at, wording.title, blocks, digest))
    return True


def _date_text(connection: sqlite3.Connection, version_id: int, now: datetime, *, is_edit: bool) -> None:
    values = (stored(now), is_edit, version_id)
    connection.execute("UPDATE version SET text_at = ?, edits = edits + ? WHERE version_id = ?", values)


def trim_revisions(connection: sqlite3.Connection, version_id: int = 0) -> int:
    """Let go of all but the newest three of a version, of every version with 0, whose story is not bookmarked; how many."""
    return connection.execute(_OLD, {"version": version_id}).rowcount


class Revisions:
    """The kept texts, to be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_version(self, version_id: int) -> tuple[Revision, ...]:
        """The revisions that are kept, newest first."""
        with self._database.read() as connection:
            return tuple(_revision(row) for row in connection.execute(_ALL, (version_id,)))

    def texts(self, revision_id: int) -> tuple[Revision, Wording, Wording, str]:
        """A revision, what it says, what its version says now, and in which language.

        Raises ``NotFound`` when it is kept no more, ``Corrupt``.
        """
        with self._database.read() as connection:
            row = connection.execute("SELECT * FROM revision WHERE revision_id = ?", (revision_id,)).fetchone()
            if row is None:
                raise NotFound(what="revision", id=revision_id)
            version_id = row["version_id"]
            known = next(_revision(one) for one in connection.execute(_ALL, (version_id,)) if one[0] == revision_id)
            shown = connection.execute("SELECT title, language FROM version WHERE version_id = ?", (version_id,)).fetchone()
            former = Wording(title=row["title"], blocks=blocks_in(row["blocks"]))
            present = Wording(title=shown["title"], blocks=read_blocks(connection, version_id))
            return known, former, present, shown["language"]


def _revision(row: sqlite3.Row) -> Revision:
    return Revision(
        revision_id=row["revision_id"],
        version_id=row["version_id"],
        title=row["title"],
        stored=moment_of(row["stored_at"]),
        replaced=moment_of(row["replaced_at"]),
    )
