"""What goes with a source, and what stays."""

import sqlite3

from reader.store.versions import delete_stories

_ONLY_HERE = """
  FROM story_source AS mine JOIN story USING (story_id)
 WHERE mine.source_id = :source
   AND NOT EXISTS (SELECT 1 FROM story_source AS other WHERE other.story_id = mine.story_id AND other.source_id <> :source)
"""


def remove_source(connection: sqlite3.Connection, source_id: int, *, keep_bookmarks: bool) -> bool:
    """Remove a source with the stories that came through it alone; False when there is no such source.

    Versions that stay remember the source's title as their site's name.
    """
    row = connection.execute("SELECT title FROM source WHERE source_id = ?", (source_id,)).fetchone()
    if row is None:
        return False
    kept = "AND is_bookmarked = 0" if keep_bookmarks else ""
    gone = connection.execute(f"SELECT story_id {_ONLY_HERE} {kept}", {"source": source_id}).fetchall()
    delete_stories(connection, [found[0] for found in gone])
    connection.execute("UPDATE version SET site_name = ? WHERE source_id = ? AND site_name = ''", (row["title"], source_id))
    connection.execute("DELETE FROM source WHERE source_id = ?", (source_id,))
    return True


def bookmarked_only_here(connection: sqlite3.Connection, source_id: int) -> int:
    """How many bookmarked stories came through this source alone."""
    query = f"SELECT count(*) {_ONLY_HERE} AND is_bookmarked = 1"
    return int(connection.execute(query, {"source": source_id}).fetchone()[0])
