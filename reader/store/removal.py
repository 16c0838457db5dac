"""Unsubscribing: a source goes out of sight with its stories, comes back whole, or is really deleted."""

import sqlite3
from datetime import datetime, timedelta

from reader.store import undo
from reader.store.hiding import Hidden, hide_removed
from reader.store.moments import stored
from reader.store.versions import delete_stories

KEPT = timedelta(days=1)
"""How long a removed source can be brought back with its texts: whoever removed the wrong one in the evening looks for it in the
morning; what is removed to make room must not keep it for long."""

BATCH = 50
"""Stories deleted in one transaction, as in ``retention``: a click never waits long for the lock."""

REMOVAL = "remove-source"
"""The step of unsubscribing; its former is the source's id."""

_STORIES = "SELECT story_id FROM story_source WHERE source_id = ?"
_ONLY_HERE = """
  FROM story_source AS mine JOIN story USING (story_id)
 WHERE mine.source_id = :source
   AND NOT EXISTS (SELECT 1 FROM story_source AS other WHERE other.story_id = mine.story_id AND other.source_id <> :source)
"""
_SEEN_BY_ANOTHER = """
EXISTS (SELECT 1 FROM story_source AS other JOIN source ON source.source_id = other.source_id
         WHERE other.story_id = story.story_id AND other.source_id <> :source AND removed_at IS NULL)
"""


def remove_source(
    connection: sqlite3.Connection, source_id: int, now: datetime, *, keep_bookmarks: bool
) -> frozenset[int] | None:
    """Take a source out of sight with the stories that came through no other one; gives these, None when it is not there."""
    change = "UPDATE source SET removed_at = ?, gives_up_marked = ? WHERE source_id = ? AND removed_at IS NULL"
    if not connection.execute(change, (stored(now), not keep_bookmarks, source_id)).rowcount:
        return None
    return hide_removed(connection, _stories_of(connection, source_id))


def restore_source(connection: sqlite3.Connection, source_id: int) -> frozenset[int] | None:
    """Bring a removed source back; gives the stories that came back, None when it was not removed."""
    change = "UPDATE source SET removed_at = NULL WHERE source_id = ? AND removed_at IS NOT NULL"
    if not connection.execute(change, (source_id,)).rowcount:
        return None
    undo.forget(connection, REMOVAL, source_id)
    return hide_removed(connection, _stories_of(connection, source_id))


def due(connection: sqlite3.Connection, before: datetime) -> list[tuple[int, str]]:
    """Sources (id and feed address) that were removed by then."""
    rows = connection.execute("SELECT source_id, feed_url FROM source WHERE removed_at <= ?", (stored(before),))
    return [(row[0], row[1]) for row in rows]


def delete_some(connection: sqlite3.Connection, source_id: int) -> bool:
    """Delete stories that a removed source left hidden; with the last of them the source goes, and False is given.

    Versions that stay remember the source's title as their site's name.
    """
    row = connection.execute("SELECT title FROM source WHERE source_id = ? AND removed_at IS NOT NULL", (source_id,)).fetchone()
    if row is None:
        return False
    query = f"SELECT story_id {_ONLY_HERE} AND is_hidden & {Hidden.REMOVED:d} LIMIT {BATCH}"
    gone = [found[0] for found in connection.execute(query, {"source": source_id}).fetchall()]
    delete_stories(connection, gone)
    if len(gone) == BATCH:
        return True
    connection.execute("UPDATE version SET site_name = ? WHERE source_id = ? AND site_name = ''", (row["title"], source_id))
    connection.execute("DELETE FROM source WHERE source_id = ?", (source_id,))
    undo.forget(connection, REMOVAL, source_id)
    return False


def bookmarked_only_here(connection: sqlite3.Connection, source_id: int) -> int:
    """How many bookmarked stories no other source brought that is still subscribed to."""
    query = (
        "SELECT count(*) FROM story_source AS mine JOIN story USING (story_id)"
        f" WHERE mine.source_id = :source AND is_bookmarked = 1 AND is_hidden = 0 AND NOT {_SEEN_BY_ANOTHER}"
    )
    return int(connection.execute(query, {"source": source_id}).fetchone()[0])


def _stories_of(connection: sqlite3.Connection, source_id: int) -> list[int]:
    return [row[0] for row in connection.execute(_STORIES, (source_id,))]
