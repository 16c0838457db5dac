"""The index of words: every version is in it exactly once, with what its row and body say at this moment.

The index keeps no text, so what is taken out must be told again exactly as it was put in: always inside ``reindexed``, by
``exchange`` or ``forget``, before anything of the version changes.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from reader.domain.blocks import text_of
from reader.domain.revision import Wording
from reader.store.bodies import read_blocks
from reader.store.completeness import INCOMPLETE
from reader.store.folding import normalise
from reader.store.query_words import Wanted, parse_words


@contextmanager
def reindexed(connection: sqlite3.Connection, version_id: int) -> Iterator[None]:
    """Inside, a version's title and body may change."""
    _delete(connection, version_id)
    yield
    index(connection, version_id)


def index(connection: sqlite3.Connection, version_id: int) -> None:
    """Put a version that is not in it into the index, as it stands in the library."""
    _insert(connection, version_id, _texts(connection, version_id))


def index_new(connection: sqlite3.Connection, version_id: int, title: str, text: str) -> None:
    """Put a version that has just been written into the index, with the text of its blocks; nothing is read again."""
    _insert(connection, version_id, (normalise(title), normalise(text)))


def _insert(connection: sqlite3.Connection, version_id: int, texts: tuple[str, str]) -> None:
    connection.execute("INSERT INTO version_words (rowid, title, body) VALUES (?, ?, ?)", (version_id, *texts))


def exchange(connection: sqlite3.Connection, version_id: int, before: Wording, after: Wording) -> None:
    """Put what a version says from now on in the place of what it is in the index with."""
    old, new = _texts_in(before), _texts_in(after)
    if old != new:
        _take_out(connection, version_id, old)
        _insert(connection, version_id, new)


def forget(connection: sqlite3.Connection, version_ids: Iterable[int]) -> None:
    """Take versions out, just before their rows go."""
    for version_id in version_ids:
        _delete(connection, version_id)


def _delete(connection: sqlite3.Connection, version_id: int) -> None:
    _take_out(connection, version_id, _texts(connection, version_id))


def _take_out(connection: sqlite3.Connection, version_id: int, texts: tuple[str, str]) -> None:
    query = "INSERT INTO version_words (version_words, rowid, title, body) VALUES ('delete', ?, ?, ?)"
    connection.execute(query, (version_id, *texts))


def _texts(connection: sqlite3.Connection, version_id: int) -> tuple[str, str]:
    title = connection.execute("SELECT title FROM version WHERE version_id = ?", (version_id,)).fetchone()[0]
    return _texts_in(Wording(title=title, blocks=read_blocks(connection, version_id)))


def _texts_in(wording: Wording) -> tuple[str, str]:
    return normalise(wording.title), normalise(text_of(wording.blocks))


MANY = 5000
"""Versions found from which the newest few stories are looked for from the newest on: of 100,000 found they took 62 ms with
all their stories, and 24 so.  A word of 50 versions would take 49 ms in place of 0.1."""

_ALL_STORIES = """
story_id IN (SELECT version.story_id FROM version_words JOIN version ON version_id = version_words.rowid
              WHERE version_words MATCH :match)
"""
_EACH_STORY = """
EXISTS (SELECT 1 FROM version WHERE version.story_id = story.story_id
           AND +version_id IN (SELECT rowid FROM version_words WHERE version_words MATCH :match))
"""
_FOUND = "SELECT count(*) FROM (SELECT 1 FROM version_words WHERE version_words MATCH ? LIMIT ?)"


def conditions(connection: sqlite3.Connection, typed: str, *, few: bool = False) -> tuple[list[str], dict[str, str]]:
    """What a search asks of table ``story``: SQL conditions and their named values.  ``few``: only the first will be read."""
    wanted = parse_words(typed)
    made, values = _filters(connection, wanted)
    if wanted.is_empty:
        made.append("0")
    if wanted.match:
        is_common = few and connection.execute(_FOUND, (wanted.match, MANY)).fetchone()[0] == MANY
        made.append(_EACH_STORY if is_common else _ALL_STORIES)
        values["match"] = wanted.match
    return made, values


_STATES = {
    "unread": "is_read = 0",
    "read": "is_read = 1",
    "bookmarked": "is_bookmarked = 1",
    "incomplete": f"story_id IN (SELECT story_id FROM version WHERE {INCOMPLETE})",
}


def _filters(connection: sqlite3.Connection, wanted: Wanted) -> tuple[list[str], dict[str, str]]:
    made, values = [_STATES[state] for state in wanted.states], {}
    if wanted.languages:
        made.append("story_id IN (SELECT story_id FROM version WHERE language IN (SELECT value FROM json_each(:languages)))")
        values["languages"] = json.dumps(wanted.languages)
    if wanted.sources:
        made.append("story_id IN (SELECT story_id FROM story_source WHERE source_id IN (SELECT value FROM json_each(:sources)))")
        values["sources"] = json.dumps(_named(connection, wanted.sources))
    return made, values


def _named(connection: sqlite3.Connection, names: tuple[str, ...]) -> list[int]:
    """Sources with one of the words in their title; SQLite's LIKE knows no upper and lower case of Cyrillic."""
    rows = connection.execute("SELECT source_id, title FROM source").fetchall()
    return [row[0] for row in rows if any(name in row[1].casefold() for name in names)]
