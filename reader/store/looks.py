"""Looking again for translations: which stories' pages are read once more for what they claim, and what came of it."""

import json
import sqlite3
from datetime import datetime, timedelta

from reader.domain.update import Looked, LookWanted
from reader.domain.url import identity_of
from reader.store.links import add_links
from reader.store.moments import moment_of, stored
from reader.store.rows import PROMISES

MARKS = (timedelta(hours=1), timedelta(hours=6), timedelta(hours=24))
"""After its first sighting a story is looked at again (design/product.md, "A late translation"); once for each mark, and once for
all that passed while nobody synced."""

OLDEST = timedelta(days=3)
"""A story published earlier is translated no more: of corpus/feeds' translations all but one came within three days."""

PROVEN = 20
"""Pages of a source after which one that never named another language is believed to have none: three more requests for each of
its stories would be for nothing.  As many as most feeds hold."""

_PLACEHOLDERS = "('front-page', 'same-page', 'wrong-language', 'same-language', 'not-a-story')"
# Where publishers' links to a translation lead while there is none; the verdict is asked for anew.

_WANTED = """
SELECT story.story_id, version.version_id, version.url, version.language, version.source_id
  FROM story JOIN version ON version.version_id = (
       SELECT version_id FROM version AS page
        WHERE page.story_id = story.story_id AND page.fetched_at IS NOT NULL AND page.url <> ''
        ORDER BY page.source_id IS NULL, page.version_id LIMIT 1)
 WHERE story.is_hidden = 0 AND (story.is_read = 0 OR story.is_bookmarked = 1) AND story.published >= :oldest
   AND story.first_seen + (SELECT value FROM json_each(:marks) WHERE key = story.looks) <= :now
   AND (:only IS NULL OR version.source_id IN (SELECT value FROM json_each(:only)))
   AND EXISTS (SELECT 1 FROM json_each(:reading) AS wanted WHERE NOT EXISTS (
               SELECT 1 FROM version AS here WHERE here.story_id = story.story_id AND here.language = wanted.value
                  AND here.fetched_at IS NOT NULL))
 ORDER BY story.is_bookmarked DESC, story.published DESC
"""
_NAMES_A_LANGUAGE = f"""
SELECT 1 FROM version JOIN version_link AS link USING (version_id)
 WHERE version.source_id = ? AND link.kind IN {PROMISES} AND link.language <> version.language
   AND link.language IN (SELECT value FROM json_each(?)) LIMIT 1
"""


def looks_wanted(
    connection: sqlite3.Connection, now: datetime, reading: tuple[str, ...], only: tuple[int, ...] | None
) -> tuple[LookWanted, ...]:
    """Unread and bookmarked stories that lack a reading language and are due, bookmarks first, then the newest."""
    values = {
        "now": stored(now),
        "oldest": stored(now - OLDEST),
        "marks": json.dumps([int(mark.total_seconds() * 1_000_000) for mark in MARKS]),
        "reading": json.dumps(reading),
        "only": None if only is None else json.dumps(only),
    }
    rows = connection.execute(_WANTED, values).fetchall()
    worth = {source_id: _may_translate(connection, source_id, reading) for source_id in {row["source_id"] for row in rows}}
    return tuple(
        LookWanted(
            version_id=row["version_id"],
            story_id=row["story_id"],
            source_id=row["source_id"] or 0,
            url=row["url"],
            language=row["language"],
        )
        for row in rows
        if worth[row["source_id"]]
    )


def _may_translate(connection: sqlite3.Connection, source_id: int | None, reading: tuple[str, ...]) -> bool:
    query = "SELECT count(*) FROM version WHERE source_id = ? AND fetched_at IS NOT NULL"
    if source_id is None or connection.execute(query, (source_id,)).fetchone()[0] < PROVEN:
        return True
    return connection.execute(_NAMES_A_LANGUAGE, (source_id, json.dumps(reading))).fetchone() is not None


def note_look(connection: sqlite3.Connection, result: Looked) -> int:
    """A page was read again: what it claims now is added, and claims that led to a placeholder are judged once more.

    Gives the story, 0 when it is gone.
    """
    version_id, looked = result.version_id, result.looked
    row = connection.execute(
        "SELECT story_id, first_seen, looks FROM version JOIN story USING (story_id) WHERE version_id = ?", (version_id,)
    ).fetchone()
    if row is None:
        return 0
    add_links(connection, version_id, result.links)
    connection.execute(
        f"UPDATE version_link SET state = 'wanted', next_try = NULL WHERE version_id = ? AND state = 'rejected'"
        f" AND reason IN {_PLACEHOLDERS} AND kind IN {PROMISES} AND url_identity IN (SELECT value FROM json_each(?))",
        (version_id, json.dumps([identity_of(claim.url) for claim in result.links])),
    )
    passed = sum(looked - moment_of(row["first_seen"]) >= mark for mark in MARKS)
    connection.execute("UPDATE story SET looks = ? WHERE story_id = ?", (max(row["looks"] + 1, passed), row["story_id"]))
    return int(row["story_id"])
