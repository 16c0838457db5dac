"""Two stories become one, and two versions that are one page."""

import sqlite3
from datetime import datetime

from reader.store import search
from reader.store.bodies import read_feed_text, write_feed_text
from reader.store.hiding import hide_filtered
from reader.store.moments import stored

_STORY = "SELECT * FROM story WHERE story_id = ?"


def merge_stories(connection: sqlite3.Connection, one: int, other: int, reason: str, now: datetime) -> int:
    """Put all that two stories have into the older one; gives its id.

    Read when both were, or one by hand; bookmarked when one was; hidden when both were, or a filter hides one.
    The log tells which version came from which story.
    """
    keep, gone = min(one, other), max(one, other)
    if keep == gone:
        return keep
    connection.execute(
        "INSERT INTO merge_log (version_id, previous_story, reason, at)"
        " SELECT version_id, story_id, ?, ? FROM version WHERE story_id = ?",
        (reason, stored(now), gone),
    )
    _join_states(connection, keep, gone)
    connection.execute("UPDATE version SET story_id = ? WHERE story_id = ?", (keep, gone))
    for table in ("story_source", "story_tag", "new_translation", "filter_match"):
        connection.execute(f"UPDATE OR IGNORE {table} SET story_id = ? WHERE story_id = ?", (keep, gone))
    connection.execute("DELETE FROM story WHERE story_id = ?", (gone,))
    hide_filtered(connection, (keep,))
    return keep


def _join_states(connection: sqlite3.Connection, keep: int, gone: int) -> None:
    mine, theirs = (connection.execute(_STORY, (story_id,)).fetchone() for story_id in (keep, gone))
    by_hand = mine["read_by_hand"] or theirs["read_by_hand"]
    position = mine if mine["position_block"] or mine["position_share"] else theirs
    connection.execute(
        "UPDATE story SET first_seen = ?, published = ?, is_read = ?, read_by_hand = ?, read_at = ?, is_bookmarked = ?,"
        " bookmarked_at = ?, position_block = ?, position_share = ?, is_hidden = ? WHERE story_id = ?",
        (
            min(mine["first_seen"], theirs["first_seen"]),
            min(mine["published"], theirs["published"]),
            int(by_hand or (mine["is_read"] and theirs["is_read"])),
            by_hand,
            mine["read_at"] or theirs["read_at"],
            mine["is_bookmarked"] or theirs["is_bookmarked"],
            mine["bookmarked_at"] or theirs["bookmarked_at"],
            position["position_block"],
            position["position_share"],
            mine["is_hidden"] & theirs["is_hidden"],
            keep,
        ),
    )


def merge_versions(connection: sqlite3.Connection, keep: int, gone: int, now: datetime) -> int:
    """Two versions turned out to be one page: entries and addresses of ``gone`` go to ``keep``, and its text goes.

    Gives the story that remains.
    """
    rows = connection.execute("SELECT version_id, story_id FROM version WHERE version_id IN (?, ?)", (keep, gone)).fetchall()
    stories = {row["version_id"]: row["story_id"] for row in rows}
    story_id = merge_stories(connection, stories[keep], stories[gone], "one-page", now)
    for table in ("entry", "address"):
        connection.execute(f"UPDATE {table} SET version_id = ? WHERE version_id = ?", (keep, gone))
    for table in ("version_link", "merge_log"):
        connection.execute(f"UPDATE OR IGNORE {table} SET version_id = ? WHERE version_id = ?", (keep, gone))
    connection.execute("UPDATE revision SET version_id = ? WHERE version_id = ?", (keep, gone))
    edits = "(SELECT edits FROM version WHERE version_id = ?)"
    connection.execute(f"UPDATE version SET edits = edits + {edits} WHERE version_id = ?", (gone, keep))
    own = read_feed_text(connection, gone)
    if own is not None and read_feed_text(connection, keep) is None:
        write_feed_text(connection, keep, own, is_shown=False)
    search.forget(connection, (gone,))
    connection.execute("DELETE FROM version WHERE version_id = ?", (gone,))
    return story_id
