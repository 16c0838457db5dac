"""Taking apart what was joined wrongly, and remembering it for ever."""

import json
import sqlite3
from collections.abc import Iterable
from itertools import product

from reader.domain.errors import NotFound

SPLIT = "split"
"""Why a claim is rejected that a person has denied."""

_PAIRED = """
SELECT 1 FROM version AS one JOIN address AS own USING (version_id) JOIN split_pair USING (url_identity)
  JOIN address AS theirs ON theirs.url_identity = split_pair.other_identity
  JOIN version AS other ON other.version_id = theirs.version_id
 WHERE one.story_id = ? AND other.story_id = ? LIMIT 1
"""
_DENIED = """
SELECT 1 FROM version JOIN address USING (version_id) JOIN split_pair USING (url_identity)
 WHERE story_id = ? AND other_identity IN (SELECT value FROM json_each(?)) LIMIT 1
"""
_DENIED_CLAIMS = """
SELECT link_id FROM version_link WHERE version_id = ? AND state = 'wanted' AND url_identity IN
       (SELECT other_identity FROM address JOIN split_pair USING (url_identity) WHERE address.version_id = ?)
"""
_IDENTITIES = "SELECT url_identity FROM address WHERE version_id IN (SELECT value FROM json_each(?))"


def split_story(connection: sqlite3.Connection, story_id: int, version_id: int) -> int:
    """Make a story of its own of a version, and of those that once came into the story together with it; gives its id.

    The new story has the state of the old one.  0 when the story is nothing else.  Raises ``NotFound`` when the version is not
    one of the story's.
    """
    every = {row[0] for row in connection.execute("SELECT version_id FROM version WHERE story_id = ?", (story_id,))}
    if version_id not in every:
        raise NotFound(what="version", id=version_id)
    group = _came_with(connection, version_id) & every
    if group == every:
        return 0
    parts = (json.dumps(sorted(group)), json.dumps(sorted(every - group)))
    _remember(connection, *parts)
    made = _copy_story(connection, story_id, parts[0])
    _share_sources(connection, (story_id, made), parts)
    connection.execute(
        "DELETE FROM new_translation WHERE story_id = ? AND language NOT IN (SELECT language FROM version WHERE story_id = ?)",
        (story_id, story_id),
    )
    return made


def _came_with(connection: sqlite3.Connection, version_id: int) -> set[int]:
    """The versions of the story that the version was in before the first merge; itself alone when it was never merged."""
    rows = connection.execute(
        "SELECT version_id FROM merge_log WHERE previous_story ="
        " (SELECT previous_story FROM merge_log WHERE version_id = ? ORDER BY merge_id LIMIT 1)",
        (version_id,),
    )
    return {version_id, *(row[0] for row in rows)}


def _remember(connection: sqlite3.Connection, group: str, rest: str) -> None:
    """Every address of the one part is from now on apart from every address of the other, and claims between them are false."""
    own, theirs = (tuple(row[0] for row in connection.execute(_IDENTITIES, (part,))) for part in (group, rest))
    remember_apart(connection, own, theirs)
    for one, other in ((group, rest), (rest, group)):
        connection.execute(
            "UPDATE version_link SET state = 'rejected', reason = ?, next_try = NULL, is_requested = 0"
            f" WHERE version_id IN (SELECT value FROM json_each(?)) AND url_identity IN ({_IDENTITIES})",
            (SPLIT, one, other),
        )


def remember_apart(connection: sqlite3.Connection, one: Iterable[str], other: Iterable[str]) -> None:
    """Every address (``identity_of``) of the one is from now on apart from every address of the other."""
    connection.executemany("INSERT OR IGNORE INTO split_pair VALUES (?, ?)", _both_ways(one, other))


def forget_apart(connection: sqlite3.Connection, one: Iterable[str], other: Iterable[str]) -> None:
    """Nothing of the one is apart from anything of the other any more."""
    connection.executemany("DELETE FROM split_pair WHERE url_identity = ? AND other_identity = ?", _both_ways(one, other))


def _both_ways(one: Iterable[str], other: Iterable[str]) -> list[tuple[str, str]]:
    return [pair for mine, theirs in product(one, other) for pair in ((mine, theirs), (theirs, mine))]


def addresses_in(connection: sqlite3.Connection, story_id: int) -> tuple[str, ...]:
    """Every address under which a version of a story is known."""
    query = "SELECT url_identity FROM address JOIN version USING (version_id) WHERE story_id = ? ORDER BY url_identity"
    return tuple(row[0] for row in connection.execute(query, (story_id,)))


def _copy_story(connection: sqlite3.Connection, story_id: int, group: str) -> int:
    made = connection.execute(
        "INSERT INTO story (first_seen, published, is_read, read_at, read_by_hand, is_bookmarked, bookmarked_at, looks,"
        " is_hidden)"
        " SELECT first_seen, min(first_seen + 86400000000, coalesce((SELECT min(published) FROM version"
        " WHERE version_id IN (SELECT value FROM json_each(?))), published)),"
        " is_read, read_at, read_by_hand, is_bookmarked, bookmarked_at, looks, is_hidden FROM story WHERE story_id = ?",
        (group, story_id),
    ).lastrowid
    values = (made, group)
    connection.execute("UPDATE version SET story_id = ? WHERE version_id IN (SELECT value FROM json_each(?))", values)
    connection.execute("DELETE FROM merge_log WHERE version_id IN (SELECT value FROM json_each(?))", (group,))
    connection.execute("INSERT INTO story_tag SELECT ?, tag FROM story_tag WHERE story_id = ?", (made, story_id))
    connection.execute("INSERT INTO filter_match SELECT filter_id, ? FROM filter_match WHERE story_id = ?", (made, story_id))
    return int(made or 0)


def _share_sources(connection: sqlite3.Connection, stories: tuple[int, int], parts: tuple[str, str]) -> None:
    """Each story keeps the sources that brought it; one that only links led to keeps those of the whole."""
    story_id, made = stories
    moved, kept = _sources_of(connection, parts[0]), _sources_of(connection, parts[1])
    every = {row[0] for row in connection.execute("SELECT source_id FROM story_source WHERE story_id = ?", (story_id,))}
    rows = [(source_id, made) for source_id in sorted(moved or every)]
    connection.executemany("INSERT INTO story_source (source_id, story_id) VALUES (?, ?)", rows)
    gone = [(source_id, story_id) for source_id in sorted(moved - kept) if kept]
    connection.executemany("DELETE FROM story_source WHERE source_id = ? AND story_id = ?", gone)


def _sources_of(connection: sqlite3.Connection, versions: str) -> set[int]:
    rows = connection.execute(
        "SELECT source_id FROM entry WHERE version_id IN (SELECT value FROM json_each(:versions)) UNION"
        " SELECT source_id FROM version WHERE version_id IN (SELECT value FROM json_each(:versions)) AND source_id IS NOT NULL",
        {"versions": versions},
    )
    return {row[0] for row in rows}


def are_apart(connection: sqlite3.Connection, one: int, other: int) -> bool:
    """Whether a person has said that something of two stories is not one story."""
    return connection.execute(_PAIRED, (one, other)).fetchone() is not None


def is_denied(connection: sqlite3.Connection, story_id: int, identities: Iterable[str]) -> bool:
    """Whether a person has said that a page with one of these addresses (``identity_of``) is not this story."""
    return connection.execute(_DENIED, (story_id, json.dumps(list(identities)))).fetchone() is not None


def reject_denied(connection: sqlite3.Connection, version_id: int) -> None:
    """Claims of a version that a person has denied are false, without asking anyone."""
    # One at a time: a statement that changes several rows takes a savepoint, at which FTS5 writes what it has gathered.
    for denied in connection.execute(_DENIED_CLAIMS, (version_id, version_id)).fetchall():
        connection.execute("UPDATE version_link SET state = 'rejected', reason = ? WHERE link_id = ?", (SPLIT, denied[0]))
