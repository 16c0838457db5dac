"""Which stories a list shows, and how many: always asked of the tables, so that no number can drift."""

import json
import sqlite3
from array import array
from collections.abc import Sequence
from datetime import datetime

from reader.domain.query import StoryQuery, View
from reader.domain.story import Counts
from reader.store import search
from reader.store.completeness import INCOMPLETE
from reader.store.hiding import Hidden
from reader.store.moments import stored

_INCOMPLETE = f"story_id IN (SELECT story_id FROM version WHERE {INCOMPLETE})"
_VIEWS = {
    View.UNREAD: "is_read = 0",
    View.BOOKMARKS: "is_bookmarked = 1",
    View.NEW_TRANSLATIONS: "story_id IN (SELECT story_id FROM new_translation)",
    View.INCOMPLETE: _INCOMPLETE,
    View.TODAY: "published >= :since",
}
SHOWN = "story_id NOT IN (SELECT story_id FROM story WHERE is_hidden <> 0)"
"""For queries that begin at another table: few stories are hidden, and an index holds them."""
_TAGS = f"SELECT tag, count(*) FROM story_tag WHERE {SHOWN} GROUP BY tag ORDER BY tag"
_OF_FILTER = f"""
NOT is_hidden & {Hidden.REMOVED:d} AND story_id IN (SELECT story_id FROM filter_match WHERE filter_id = :filter)
 AND (SELECT act = 'hide' FROM filter WHERE filter_id = :filter) = (is_hidden <> 0)
"""
_IN_FOLDER = """
story_id IN (SELECT story_id FROM story_source JOIN source USING (source_id) WHERE folder_id = :folder AND removed_at IS NULL)
"""


def select_ids(connection: sqlite3.Connection, query: StoryQuery, limit: int = -1) -> "array[int]":
    """The ids of a list's stories in its order; no more than ``limit``, all with -1."""
    made, values = _conditions(query)
    searched, more = search.conditions(connection, query.words, few=limit >= 0) if query.words.strip() else ([], {})
    where = " AND ".join((*made, *searched))
    order = "DESC" if query.newest_first else "ASC"
    # One row that lists them all: a row for each takes 0.3 µs more, and asks for the interpreter each time.  A subquery with a
    # limit is read in its own order (https://www.sqlite.org/optoverview.html#flattening), and the aggregate takes it as it comes.
    chosen = f"SELECT story_id FROM story WHERE {where} ORDER BY published {order}, story_id {order} LIMIT :limit"
    found = connection.execute(f"SELECT json_group_array(story_id) FROM ({chosen})", {**values, **more, "limit": limit})
    return array("q", json.loads(found.fetchone()[0]))


def among(connection: sqlite3.Connection, ids: Sequence[int], view: View, *, hidden: bool = False) -> frozenset[int]:
    """Which of these stories a view holds now, or would hold if those that are ``hidden`` were in sight."""
    sight = "1" if hidden else "is_hidden = 0"
    chosen = f"story_id IN (SELECT value FROM json_each(:ids)) AND {sight} AND {_VIEWS.get(view, '1')}"
    query = f"SELECT story_id FROM story WHERE {chosen}"
    return frozenset(row[0] for row in connection.execute(query, {"ids": json.dumps(list(ids)), "since": 0}))


def _conditions(query: StoryQuery) -> tuple[list[str], dict[str, object]]:
    made = [_OF_FILTER if query.filter_id else "is_hidden = 0"]
    values: dict[str, object] = {"filter": query.filter_id} if query.filter_id else {}
    if query.view in _VIEWS:
        made.append(_VIEWS[query.view])
        values["since"] = stored(query.since) if query.since else 0
    if query.source_id:
        made.append("story_id IN (SELECT story_id FROM story_source WHERE source_id = :source)")
        values["source"] = query.source_id
    if query.folder_id:
        made.append(_IN_FOLDER)
        values["folder"] = query.folder_id
    if query.tag:
        made.append("story_id IN (SELECT story_id FROM story_tag WHERE tag = :tag)")
        values["tag"] = query.tag
    if query.language:
        made.append("EXISTS (SELECT 1 FROM version WHERE version.story_id = story.story_id AND language = :language)")
        values["language"] = query.language
    return made, values


def count(connection: sqlite3.Connection, since: datetime) -> Counts:
    """The numbers of all lists at one moment; ``since`` is the start of the person's day (aware UTC)."""

    def number(statement: str, *values: object) -> int:
        return int(connection.execute(f"SELECT count(*) FROM {statement}", values).fetchone()[0])

    return Counts(
        unread=number("story WHERE is_read = 0 AND is_hidden = 0"),
        today=number("story WHERE published >= ? AND is_hidden = 0", stored(since)),
        bookmarks=number("story WHERE is_bookmarked = 1 AND is_hidden = 0"),
        all=number("story WHERE is_hidden = 0"),
        new_translations=number(f"(SELECT DISTINCT story_id FROM new_translation WHERE {SHOWN})"),
        incomplete=number(f"(SELECT DISTINCT story_id FROM version WHERE {INCOMPLETE} AND {SHOWN})"),
        by_source=unread_by_source(connection),
        by_tag={row[0]: row[1] for row in connection.execute(_TAGS)},
    )


def unread_by_source(connection: sqlite3.Connection) -> dict[int, int]:
    """Unread stories of each source that has some."""
    # CROSS JOIN keeps the order of the tables: the work grows with what is unread, not with all that is kept.
    rows = connection.execute(
        "SELECT source_id, count(*) FROM story INDEXED BY story_unread CROSS JOIN story_source USING (story_id)"
        " WHERE is_read = 0 AND is_hidden = 0 GROUP BY source_id"
    )
    return {row[0]: row[1] for row in rows}
