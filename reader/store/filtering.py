"""What filters meet and do: found with the search's own index and folding, in the transaction in which a story changes."""

import json
import sqlite3
from collections.abc import Collection
from datetime import datetime

from reader.domain.filters import Filter, FilterAct, FilterPlace
from reader.store import journal
from reader.store.folding import normalise
from reader.store.hiding import hide_filtered
from reader.store.journal import Line
from reader.store.marks import apply_mark, put_tags, tags_of
from reader.store.query_words import phrase_expression
from reader.store.undo import Former

FILTER, NO_FILTER = "filter", "no-filter"
"""The steps of adding a filter (its former is the id) and of removing one (its row, and the stories that it had met)."""

_IN_SIGHT = "SELECT * FROM filter LEFT JOIN source USING (source_id) WHERE removed_at IS NULL ORDER BY filter_id"
_COLUMNS = ("filter_id", "words", "place", "act", "tag", "source_id")
_BY_WORDS = """
SELECT DISTINCT version.story_id FROM version_words JOIN version ON version.version_id = version_words.rowid
 WHERE version_words MATCH :match
"""
_BY_LABEL = "SELECT story_id, section, tags FROM version WHERE (section <> '' OR tags <> '[]')"


def filter_of(row: sqlite3.Row) -> Filter:
    """A row of the table as a value."""
    return Filter(
        words=row["words"],
        place=FilterPlace(row["place"]),
        act=FilterAct(row["act"]),
        tag=row["tag"],
        source_id=row["source_id"] or 0,
    )


def matching(connection: sqlite3.Connection, wanted: Filter, among: Collection[int] | None = None) -> set[int]:
    """The stories (of these, or of all) that a filter speaks of, hidden ones too."""
    if wanted.place is FilterPlace.LABEL:
        found = _labelled(connection, wanted.words, among)
    else:
        found = _saying(connection, wanted, among)
    if wanted.source_id and found:
        query = "SELECT story_id FROM story_source WHERE source_id = ? AND story_id IN (SELECT value FROM json_each(?))"
        found = {row[0] for row in connection.execute(query, (wanted.source_id, json.dumps([*found])))}
    return found


def _saying(connection: sqlite3.Connection, wanted: Filter, among: Collection[int] | None) -> set[int]:
    expression = phrase_expression(wanted.words)
    if not expression:
        return set()
    values: dict[str, object] = {"match": f"title : {expression}" if wanted.place is FilterPlace.TITLE else expression}
    query = _BY_WORDS
    if among is not None:
        versions = _versions_of(connection, among)
        # The index is read once, from the first of these versions on, and not once for each: new ones are at its end.
        query += (
            " AND version_words.rowid BETWEEN :least AND :most AND +version_words.rowid IN (SELECT value FROM json_each(:few))"
        )
        values |= {"least": min(versions, default=0), "most": max(versions, default=0), "few": json.dumps(versions)}
    return {row[0] for row in connection.execute(query, values)}


def _versions_of(connection: sqlite3.Connection, story_ids: Collection[int]) -> list[int]:
    query = "SELECT version_id FROM version WHERE story_id IN (SELECT value FROM json_each(?))"
    return [row[0] for row in connection.execute(query, (json.dumps([*story_ids]),))]


def _labelled(connection: sqlite3.Connection, words: str, among: Collection[int] | None) -> set[int]:
    wanted, query, values = _folded(words), _BY_LABEL, ()
    if among is not None:
        query += " AND story_id IN (SELECT value FROM json_each(?))"
        values = (json.dumps([*among]),)  # type: ignore[assignment]  # one value, or none
    rows = connection.execute(query, values)
    return {row[0] for row in rows if wanted and wanted in {_folded(label) for label in (row[1], *json.loads(row[2]))}}


def _folded(label: str) -> str:
    return " ".join(normalise(label).casefold().split())


def apply_filters(connection: sqlite3.Connection, story_ids: Collection[int], now: datetime) -> tuple[bool, list[Line]]:
    """Let every filter look at stories that came or changed; tells whether any was hidden, and what the journal is to say."""
    lines: list[Line] = []
    rows = connection.execute(_IN_SIGHT).fetchall() if story_ids else []
    if not rows:
        return False, []
    for row in rows:
        wanted = filter_of(row)
        met = meet(connection, row["filter_id"], matching(connection, wanted, story_ids))
        lines += _act(connection, wanted, met, now)
    return bool(hide_filtered(connection, story_ids)), lines


def meet(connection: sqlite3.Connection, filter_id: int, story_ids: Collection[int]) -> list[int]:
    """Note that a filter has met stories; gives those that it had not met before."""
    query = "INSERT OR IGNORE INTO filter_match SELECT ?, value FROM json_each(?) RETURNING story_id"
    return [row[0] for row in connection.execute(query, (filter_id, json.dumps(sorted(story_ids)))).fetchall()]


def _act(connection: sqlite3.Connection, wanted: Filter, met: list[int], now: datetime) -> list[Line]:
    if not met or wanted.act is FilterAct.HIDE:
        return []
    if wanted.act is FilterAct.TAG:
        changed = put_tags(connection, {story_id: [*had, wanted.tag] for story_id, had in tags_of(connection, met).items()})
        return list(journal.tags_lines(connection, changed))
    return list(journal.marked(connection, wanted.act.value, apply_mark(connection, wanted.act.value, met, now)))


def add_filter(connection: sqlite3.Connection, new: Filter) -> tuple[int, frozenset[int]]:
    """Keep a filter, which meets all that is here at once; gives its id and the stories that it has hidden.

    One that is there already stays as it is.
    """
    values = (new.words, new.place.value, new.act.value, new.tag, new.source_id or None)
    query = "SELECT filter_id FROM filter WHERE words = ? AND place = ? AND act = ? AND tag = ? AND source_id IS ?"
    known = connection.execute(query, values).fetchone()
    if known:
        return int(known[0]), frozenset()
    added = connection.execute("INSERT INTO filter (words, place, act, tag, source_id) VALUES (?, ?, ?, ?, ?)", values)
    filter_id = int(added.lastrowid or 0)
    met = meet(connection, filter_id, matching(connection, new))
    return filter_id, hide_filtered(connection, met)


def former_of(connection: sqlite3.Connection, filter_id: int) -> Former | None:
    """All that ``put_filter`` needs; None when there is no such filter."""
    row = connection.execute("SELECT * FROM filter WHERE filter_id = ?", (filter_id,)).fetchone()
    return {name: row[name] for name in _COLUMNS} | {"met": _met(connection, filter_id)} if row else None


def drop_filter(connection: sqlite3.Connection, filter_id: int) -> frozenset[int]:
    """Remove a filter; gives the stories that are in sight again."""
    met = _met(connection, filter_id)
    connection.execute("DELETE FROM filter WHERE filter_id = ?", (filter_id,))
    return hide_filtered(connection, met)


def put_filter(connection: sqlite3.Connection, former: Former) -> frozenset[int]:
    """Bring a removed filter back with the stories that it had met; gives those that are hidden again."""
    places = ", ".join(f":{name}" for name in _COLUMNS)
    source = "SELECT 1 FROM source WHERE source_id = :source_id"
    connection.execute(
        f"INSERT OR IGNORE INTO filter ({', '.join(_COLUMNS)}) SELECT {places} WHERE :source_id IS NULL OR EXISTS ({source})",
        {name: former[name] for name in _COLUMNS},
    )
    known = "SELECT ?, story_id FROM story WHERE story_id IN (SELECT value FROM json_each(?)) AND EXISTS"
    connection.execute(
        f"INSERT OR IGNORE INTO filter_match {known} (SELECT 1 FROM filter WHERE filter_id = ?)",
        (former["filter_id"], json.dumps(former["met"]), former["filter_id"]),
    )
    return hide_filtered(connection, former["met"])


def _met(connection: sqlite3.Connection, filter_id: int) -> list[int]:
    return [row[0] for row in connection.execute("SELECT story_id FROM filter_match WHERE filter_id = ?", (filter_id,))]
