"""What may go after a while: read stories that are not bookmarked, never anything else."""

import json
import sqlite3
from datetime import datetime, timedelta

from reader.domain.changes import Changes
from reader.domain.late_dataclass import dataclass
from reader.store.connection import Database
from reader.store.gone_entries import is_due, let_go
from reader.store.moments import moment_of, stored
from reader.store.revisions import trim_revisions
from reader.store.versions import delete_stories

BATCH = 50
"""Stories of one transaction, so that a click never waits long for the lock (34 ms for 50 texts with their words)."""

WITNESSES = 10
"""Stories whose publications must agree on a date; single ones are dated in the future by mistake."""
SILENCE = timedelta(days=400)
"""No sources are silent for so long, and a sync has just asked them: then it is the clock that is wrong."""

_OLD = """
  FROM story WHERE is_read = 1 AND is_bookmarked = 0 AND max(published, first_seen, read_at) < ?
   AND NOT EXISTS (SELECT 1 FROM story_tag WHERE story_tag.story_id = story.story_id)
"""


_OLD_PAGES = """
SELECT version_id FROM raw_page JOIN version USING (version_id) JOIN story USING (story_id)
 WHERE is_bookmarked = 0 AND raw_page.fetched_at < ?
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePlan:
    """What ``apply_pages`` would remove: pages, and their bytes on disk."""

    pages: int
    page_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What ``apply`` would remove: stories, and the bytes of their texts."""

    stories: int
    text_bytes: int


class Retention:
    """Removal by age; ``keep_read_days`` 0 keeps everything.  What is removed does not come back with its feed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def plan(self, now: datetime, keep_read_days: int) -> Plan:
        """A dry run."""
        with self._database.read() as connection:
            ids = _old(connection, now, keep_read_days)
            size = connection.execute(
                "SELECT coalesce(sum(length(blocks)), 0) FROM body JOIN version USING (version_id)"
                " WHERE story_id IN (SELECT value FROM json_each(?))",
                (json.dumps(ids),),
            ).fetchone()[0]
        return Plan(stories=len(ids), text_bytes=size)

    def apply(self, now: datetime, keep_read_days: int) -> Changes:
        """Remove what the plan says; their pictures go with the next ``Pictures.sweep``."""
        removed = 0
        while True:
            with self._database.write(durable=False) as connection:
                ids = _old(connection, now, keep_read_days)[:BATCH]
                delete_stories(connection, ids)
            removed += len(ids)
            if len(ids) < BATCH:
                return Changes(lists=removed > 0, counts=removed > 0, sources=removed > 0)

    def plan_pages(self, now: datetime, keep_raw_days: int) -> PagePlan:
        """A dry run of ``apply_pages``."""
        query = f"SELECT count(*), coalesce(sum(length(page)), 0) FROM raw_page WHERE version_id IN ({_OLD_PAGES})"
        with self._database.read() as connection:
            pages, size = connection.execute(query, (stored(now - timedelta(days=keep_raw_days)),)).fetchone()
        return PagePlan(pages=pages, page_bytes=size)

    def apply_pages(self, now: datetime, keep_raw_days: int) -> int:
        """Remove pages as they came that were fetched longer ago than so many days, but those of bookmarked stories; how many."""
        with self._database.write(durable=False) as connection:
            limit = stored(now - timedelta(days=keep_raw_days))
            return connection.execute(f"DELETE FROM raw_page WHERE version_id IN ({_OLD_PAGES})", (limit,)).rowcount

    def forget_entries(self, now: datetime) -> int:
        """Once a day: let go of entries whose stories are gone and that no feed names any more; how many."""
        with self._database.read() as connection:
            if not is_due(connection, now) or not _is_credible(connection, now):
                return 0
        with self._database.write(durable=False) as connection:
            return let_go(connection, now)

    def trim_revisions(self) -> int:
        """Remove all but the newest three revisions of versions whose story is not bookmarked (any more); how many."""
        with self._database.write(durable=False) as connection:
            return trim_revisions(connection)


def _is_credible(connection: sqlite3.Connection, now: datetime) -> bool:
    """Whether the news bear the time out: a clock that is ten years ahead must not make every story old."""
    dates = connection.execute(
        "SELECT published FROM version WHERE published IS NOT NULL ORDER BY published DESC LIMIT ?", (WITNESSES,)
    ).fetchall()
    return not dates or now <= moment_of(dates[-1][0]) + SILENCE


def _old(connection: sqlite3.Connection, now: datetime, keep_read_days: int) -> list[int]:
    if keep_read_days <= 0 or not _is_credible(connection, now):
        return []
    limit = stored(now - timedelta(days=keep_read_days))
    return [row[0] for row in connection.execute(f"SELECT story_id {_OLD} ORDER BY published", (limit,))]
