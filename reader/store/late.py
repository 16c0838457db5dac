"""Translations that come after their story: a quiet list tells of them until they are opened."""

import sqlite3
from datetime import datetime, timedelta

from reader.store.moments import moment_of, stored

LATE = timedelta(minutes=10)
"""A version that a sync brings with its story is no news; a sync of 50 sources on a slow line took 7 minutes."""

_JOINING = """
SELECT DISTINCT language FROM version AS own
 WHERE own.story_id = :newer AND own.fetched_at IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM version AS here WHERE here.story_id = :older AND here.language = own.language
                      AND here.fetched_at IS NOT NULL)
   AND EXISTS (SELECT 1 FROM story_source JOIN story USING (story_id)
                WHERE story_source.source_id = own.source_id AND story.first_seen <= :since)
"""


def note_late(connection: sqlite3.Connection, story_id: int, language: str, now: datetime) -> None:
    """A version that comes late to an unread or bookmarked story is news."""
    row = connection.execute("SELECT first_seen FROM story WHERE story_id = ?", (story_id,)).fetchone()
    if now - moment_of(row["first_seen"]) > LATE:
        _note(connection, story_id, language, now)


def languages_joining(connection: sqlite3.Connection, one: int, other: int) -> tuple[str, ...]:
    """The languages that the later of two stories will bring to the earlier, late.

    Only from sources that were there when the earlier story came: a person who subscribes to one more edition gets all of its
    stories at once, and none of them is news.
    """
    rows = [connection.execute("SELECT * FROM story WHERE story_id = ?", (story_id,)).fetchone() for story_id in (one, other)]
    older, newer = sorted(rows, key=lambda row: (row["first_seen"], row["story_id"]))
    if moment_of(newer["first_seen"]) - moment_of(older["first_seen"]) <= LATE:
        return ()
    values = {"older": older["story_id"], "newer": newer["story_id"], "since": older["first_seen"]}
    return tuple(row[0] for row in connection.execute(_JOINING, values))


def note_joined(connection: sqlite3.Connection, story_id: int, languages: tuple[str, ...], now: datetime) -> None:
    """What a merge has brought late to a story is news."""
    for language in languages:
        _note(connection, story_id, language, now)


def _note(connection: sqlite3.Connection, story_id: int, language: str, now: datetime) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO new_translation SELECT story_id, ?, ? FROM story"
        " WHERE story_id = ? AND (is_bookmarked OR NOT is_read)",
        (language, stored(now), story_id),
    )
