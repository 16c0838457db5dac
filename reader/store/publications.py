"""Which sources are editions of one publication."""

import sqlite3

from reader.domain.url import origin_of


def editions_of(connection: sqlite3.Connection, source_id: int) -> list[sqlite3.Row]:
    """The sources that are editions of one publication, in the person's order: grouped by a catalogue, else on one site."""
    rows = connection.execute(
        "SELECT source_id, language, feed_url, publication FROM source WHERE removed_at IS NULL ORDER BY position"
    ).fetchall()
    own = next((row for row in rows if row["source_id"] == source_id), None)
    return [row for row in rows if own is not None and _is_one_publication(own, row)]


def _is_one_publication(one: sqlite3.Row, other: sqlite3.Row) -> bool:
    if one["publication"] or other["publication"]:
        return bool(one["publication"] == other["publication"])
    return origin_of(one["feed_url"]) == origin_of(other["feed_url"])
