"""Everything unread and bookmarked, complete: what is missing, and asking for it once more."""

import json
import sqlite3
from pathlib import Path

from reader.domain.changes import Changes
from reader.domain.packing import Missing, PackPlan, PackReport, PackShare
from reader.store.completeness import INCOMPLETE
from reader.store.connection import Database

SAMPLE = 200
"""Stored pages and pictures whose mean size stands for what is still to come; each picture costs a look at its file."""
PAGE_BYTES = 60_000
PICTURE_BYTES = 120_000
"""Bytes of a compressed page and of a photograph across the column: a guess for a library that has none to judge by."""

_STORIES = "SELECT story_id FROM story WHERE (is_read = 0 OR is_bookmarked = 1) AND is_hidden = 0"
_READING = "version.language IN (SELECT value FROM json_each(:reading))"
_VERSIONS = f"""
SELECT version.* FROM version WHERE version.story_id IN ({_STORIES}) AND ({_READING} OR NOT EXISTS
       (SELECT 1 FROM version AS other WHERE other.story_id = version.story_id
           AND other.language IN (SELECT value FROM json_each(:reading))))
"""
"""Versions that a person would read: those in the reading languages, or whatever there is of a story that has none."""
_PICTURES = "(SELECT count(*) FROM version_picture JOIN picture USING (url) WHERE version_id = chosen.version_id AND state IN {})"
_LEFT = "('wanted', 'failed')"
_PLAN = f"""
SELECT coalesce(chosen.source_id, 0) AS source_id, coalesce(source.title, '') AS title, count(DISTINCT story_id) AS stories,
       count(*) FILTER (WHERE page_state IN {_LEFT} AND url <> '') AS pages, sum({_PICTURES.format(_LEFT)}) AS pictures
  FROM ({_VERSIONS}) AS chosen LEFT JOIN source USING (source_id) WHERE {INCOMPLETE}
 GROUP BY 1, 2 ORDER BY stories DESC, title
"""
_LEFT_OVER = f"""
SELECT coalesce(chosen.source_id, 0) AS source_id, coalesce(source.title, '') AS title, offline_reason,
       max(chosen.title) AS first, count(DISTINCT story_id) AS stories
  FROM ({_VERSIONS}) AS chosen LEFT JOIN source USING (source_id) WHERE {INCOMPLETE}
 GROUP BY 1, 2, 3 ORDER BY stories DESC, title
"""


class Packing:
    """Stories that are unread or bookmarked, in the languages a person reads."""

    def __init__(self, database: Database, pictures: Path) -> None:
        self._database, self._pictures = database, pictures

    def plan(self, reading: tuple[str, ...]) -> PackPlan:
        """What is to be fetched."""
        with self._database.read() as connection:
            rows = connection.execute(_PLAN, _values(reading)).fetchall()
            stories, complete = _counts(connection, reading)
            page, picture = self._mean_sizes(connection)
        shares = tuple(
            PackShare(
                source_id=row["source_id"], title=row["title"], stories=row["stories"], pages=row["pages"],
                pictures=row["pictures"],
            )
            for row in rows
        )  # fmt: skip
        pages, pictures = sum(share.pages for share in shares), sum(share.pictures for share in shares)
        return PackPlan(
            stories=stories, complete=complete, pages=pages, pictures=pictures, sources=shares,
            bytes_wanted=pages * page + pictures * picture,
        )  # fmt: skip

    def report(self, reading: tuple[str, ...]) -> PackReport:
        """What is complete, and what is not and why."""
        with self._database.read() as connection:
            rows = connection.execute(_LEFT_OVER, _values(reading)).fetchall()
            stories, complete = _counts(connection, reading)
        missing = tuple(
            Missing(
                source_id=row["source_id"], title=row["title"], reason=row["offline_reason"], stories=row["stories"],
                first=row["first"],
            )
            for row in rows
        )  # fmt: skip
        return PackReport(stories=stories, complete=complete, missing=missing)

    def ask_again(self, reading: tuple[str, ...]) -> Changes:
        """Whatever failed is wanted at once, as if it had never been tried."""
        values, chosen = _values(reading), f"SELECT version_id FROM ({_VERSIONS})"
        with self._database.write() as connection:
            touched = connection.execute(
                "UPDATE version SET page_state = 'wanted', next_try = NULL, tries = 0"
                f" WHERE page_state IN {_LEFT} AND url <> '' AND version_id IN ({chosen}) RETURNING story_id",
                values,
            ).fetchall()
            connection.execute(
                "UPDATE picture SET state = 'wanted', next_try = NULL, tries = 0"
                f" WHERE state IN {_LEFT} AND url IN (SELECT url FROM version_picture WHERE version_id IN ({chosen}))",
                values,
            )
            connection.execute(
                "UPDATE version_link SET next_try = NULL WHERE state = 'wanted' AND next_try IS NOT NULL"
                f" AND language IN (SELECT value FROM json_each(:reading)) AND version_id IN ({chosen})",
                values,
            )
        return Changes(stories=frozenset(row[0] for row in touched))

    def _mean_sizes(self, connection: sqlite3.Connection) -> tuple[int, int]:
        """Bytes of a page and of a picture, by those that are here."""
        query = "SELECT avg(length(page)) FROM (SELECT page FROM raw_page ORDER BY version_id DESC LIMIT ?)"
        page = connection.execute(query, (SAMPLE,)).fetchone()[0]
        names = connection.execute("SELECT digest, suffix FROM picture WHERE state = 'stored' LIMIT ?", (SAMPLE,)).fetchall()
        files = [self._pictures / row["digest"][:2] / f"{row['digest']}.{row['suffix']}" for row in names]
        sizes = [file.stat().st_size for file in files if file.is_file()]
        return round(page or PAGE_BYTES), sum(sizes) // len(sizes) if sizes else PICTURE_BYTES


def _values(reading: tuple[str, ...]) -> dict[str, str]:
    return {"reading": json.dumps(reading)}


def _counts(connection: sqlite3.Connection, reading: tuple[str, ...]) -> tuple[int, int]:
    """Stories chosen, and those whose versions are all complete."""
    total = connection.execute(f"SELECT count(*) FROM ({_STORIES})").fetchone()[0]
    query = f"SELECT count(DISTINCT story_id) FROM ({_VERSIONS}) WHERE {INCOMPLETE}"
    left = connection.execute(query, _values(reading)).fetchone()[0]
    return total, total - left
