"""Stories that are here and in no list: why, and when they come back."""

import json
import sqlite3
from collections.abc import Iterable
from enum import IntFlag


class Hidden(IntFlag):
    """Why a story is hidden; the values are those of ``story.is_hidden``."""

    REMOVED = 1
    """Every source that brought it was removed."""
    FILTERED = 2
    """A filter hides it."""


_SOME = "story_id IN (SELECT value FROM json_each(:ids))"
_ORPHANED = """
(EXISTS (SELECT 1 FROM story_source WHERE story_source.story_id = story.story_id)
 AND NOT EXISTS (SELECT 1 FROM story_source JOIN source USING (source_id) WHERE story_source.story_id = story.story_id
                    AND (removed_at IS NULL OR (story.is_bookmarked AND NOT gives_up_marked))))
"""
"""Came through removed sources alone; a bookmark stays unless each of them took bookmarks along."""
_FILTERED = """
(is_bookmarked = 0 AND EXISTS (SELECT 1 FROM filter_match JOIN filter USING (filter_id)
                                WHERE filter_match.story_id = story.story_id AND act = 'hide'))
"""


def hide_removed(connection: sqlite3.Connection, story_ids: Iterable[int]) -> frozenset[int]:
    """Hide and show stories by what became of their sources; gives those that changed."""
    return _set(connection, Hidden.REMOVED, _ORPHANED, story_ids)


def hide_filtered(connection: sqlite3.Connection, story_ids: Iterable[int]) -> frozenset[int]:
    """Hide and show stories by the filters that have met them; gives those that changed."""
    return _set(connection, Hidden.FILTERED, _FILTERED, story_ids)


def show_marked(connection: sqlite3.Connection, story_ids: Iterable[int]) -> None:
    """A bookmark brings a story back; without it a filter counts again, but what a removed source left stays."""
    asked = list(story_ids)
    hide_filtered(connection, asked)
    connection.execute(
        f"UPDATE story SET is_hidden = is_hidden & ~{Hidden.REMOVED:d} WHERE is_bookmarked = 1 AND is_hidden & {Hidden.REMOVED:d}"
        f" AND {_SOME}",
        {"ids": json.dumps(asked)},
    )


def _set(connection: sqlite3.Connection, why: Hidden, condition: str, story_ids: Iterable[int]) -> frozenset[int]:
    made = f"iif({condition}, is_hidden | {why:d}, is_hidden & ~{why:d})"
    rows = connection.execute(
        f"UPDATE story SET is_hidden = {made} WHERE is_hidden <> {made} AND {_SOME} RETURNING story_id",
        {"ids": json.dumps(list(story_ids))},
    ).fetchall()
    return frozenset(row[0] for row in rows)
