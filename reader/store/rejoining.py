"""A story that was taken apart by hand is put together again: the split is undone."""

import sqlite3
from datetime import datetime

from reader.store.links import settle_inside
from reader.store.merging import merge_stories
from reader.store.splitting import addresses_in, forget_apart


def rejoin(connection: sqlite3.Connection, one: int, other: int, now: datetime) -> int:
    """Make one story of two that a person split, as if they had not been; gives the story, 0 when one of them is gone."""
    query = "SELECT count(*) FROM story WHERE story_id IN (?, ?)"
    if connection.execute(query, (one, other)).fetchone()[0] < 2:
        return 0
    forget_apart(connection, addresses_in(connection, one), addresses_in(connection, other))
    kept = merge_stories(connection, one, other, "undone", now)
    settle_inside(connection, kept)
    return kept
