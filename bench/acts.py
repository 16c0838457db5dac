"""What a victim said that is on the disk, and whether it is."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from reader.store import open_library

_FOUND = {
    "source": "SELECT count(*) FROM source WHERE feed_url = ?",
    "read": "SELECT count(*) FROM story WHERE story_id = ? AND is_read = 1",
    "bookmark": "SELECT count(*) FROM story WHERE story_id = ? AND is_bookmarked = 1",
    "tag": "SELECT count(*) FROM story_tag WHERE story_id = ? AND tag = ?",
}


def lost(connection: sqlite3.Connection, acts: Iterable[str]) -> list[str]:
    """The acts that are not in the library; a line that was cut off was not told."""
    gone = []
    for act in acts:
        kind, *values = act.split()
        if kind in _FOUND and not connection.execute(_FOUND[kind], values).fetchone()[0]:
            gone.append(act)
    return gone


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether SQLite, the references and the index of words are whole."""
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        return False
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        return False
    try:
        connection.execute("INSERT INTO version_words (version_words) VALUES ('integrity-check')")
    except sqlite3.DatabaseError:
        return False
    ((versions,), (indexed,)) = (
        connection.execute("SELECT count(*) FROM version").fetchone(),
        connection.execute("SELECT count(*) FROM version_words WHERE version_words MATCH 'story OR ferry'").fetchone(),
    )
    return bool(versions == indexed)


def judge(folder: Path, acts: list[str]) -> tuple[list[str], bool]:
    """Open the library as the program does; gives what is lost and whether it is sound."""
    store = open_library(folder)
    store.close()
    with closing(sqlite3.connect(folder / "library.sqlite")) as connection:
        return lost(connection, acts), is_sound(connection)
