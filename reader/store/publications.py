"""Which sources are editions of one publication."""

import sqlite3

from reader.domain.url import origin_of


def editions_of(connection: sqlite3.Connection, source_id: int) -> list[sqlite3.Row]:
    """The sources that are editions of one publication, in the person's order: grouped by a catalogue, else on one site."""
    rows = connection.execute(
        "SELECT source_id, language, feed_url, publication FROM source WHERE removed_at IS NULL ORDER BY position"
    ).fetchall()
    own = next((row for row in rows if row["source_id"] == source_id), None)
    if own is None:
        return []
    site = origin_of(own["feed_url"])
    return [row for row in rows if _is_one_publication(own, site, row)]


def _is_one_publication(own: sqlite3.Row, site: str, other: sqlite3.Row) -> bool:
    if own["publication"] or other["publication"]:
        return bool(own["publication"] == other["publication"])
    return origin_of(other["feed_url"]) == site
