"""Stories that come by no source: pages that a person saves, articles that another reader kept."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from reader.domain.changes import Changes
from reader.domain.imported import Kept, KeptStory
from reader.store import journal
from reader.store.connection import Database
from reader.store.marks import apply_mark, clean_tags
from reader.store.moments import stored
from reader.store.sources import feed_identity
from reader.store.versions import NewVersion, add_version, story_of, version_at

BATCH = 50
"""Stories of one transaction: with texts of 800 words 50 took 76 ms, 200 took 204 ms, in which a click has to wait."""


class Arriving:
    """Puts stories into the library; each is known by its address, so that it comes once."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def keep(self, stories: Sequence[KeptStory]) -> tuple[Kept, Changes]:
        """Add stories that are not here, and give all of them the states they come with; none is taken away.

        A story that is here keeps its text.  Pages of new ones are wanted at the next sync.
        """
        ids: list[int] = []
        added = 0
        changed: set[int] = set()
        for start in range(0, len(stories), BATCH):
            with self._database.write() as connection:
                for story in stories[start : start + BATCH]:
                    story_id, is_new, is_changed = self._keep(connection, story)
                    ids.append(story_id)
                    added += is_new
                    changed |= {story_id} if is_changed else set()
        changes = Changes(stories=frozenset(changed), lists=bool(added), counts=bool(changed), sources=bool(added))
        return Kept(story_ids=tuple(ids), added=added), changes

    def _keep(self, connection: sqlite3.Connection, story: KeptStory) -> tuple[int, bool, bool]:
        """Its number, whether it is new, and whether anything changed."""
        now = self._clock()
        story_id = story_of(connection, version_at(connection, story.url))
        is_new = not story_id
        if is_new:
            story_id = _add(connection, story, now)
        tags = _add_tags(connection, story_id, story.tags)
        saved = min(story.saved or now, now)
        kept = story.is_bookmarked and bool(apply_mark(connection, "bookmark", (story_id,), saved))
        read = story.is_read and bool(apply_mark(connection, "read", (story_id,), now, by_hand=True))
        if kept:
            self._database.note(journal.marked(connection, "bookmark", [story_id]))
        if read:
            self._database.note(journal.marked(connection, "read", [story_id]))
        if tags:
            self._database.note(journal.tags_lines(connection, (story_id,)))
        return story_id, is_new, is_new or kept or read or tags


def _add(connection: sqlite3.Connection, story: KeptStory, now: datetime) -> int:
    published = min(story.published or story.saved or now, now + timedelta(days=1))
    moments = (stored(now), stored(published))
    story_id = int(connection.execute("INSERT INTO story (first_seen, published) VALUES (?, ?)", moments).lastrowid or 0)
    source_id = _source_of(connection, story.feed_url)
    add_version(
        connection,
        NewVersion(
            story_id=story_id, source_id=source_id, url=story.url, language=story.language,
            title=story.title or story.url.partition("://")[2], byline=story.byline, published=story.published,
            feed_text=story.text,
        ),
    )  # fmt: skip
    if source_id:
        connection.execute("INSERT OR IGNORE INTO story_source (source_id, story_id) VALUES (?, ?)", (source_id, story_id))
    return story_id


def _source_of(connection: sqlite3.Connection, feed_url: str) -> int:
    """The source that brought the story to the other reader, where the person has it here too; else 0."""
    query = "SELECT source_id FROM source WHERE feed_identity = ? AND removed_at IS NULL"
    row = connection.execute(query, (feed_identity(feed_url),)).fetchone() if feed_url else None
    return int(row[0]) if row else 0


def _add_tags(connection: sqlite3.Connection, story_id: int, tags: Sequence[str]) -> bool:
    query = "INSERT OR IGNORE INTO story_tag (story_id, tag) SELECT ?, value FROM json_each(?)"
    return connection.execute(query, (story_id, json.dumps(clean_tags(tags)))).rowcount > 0
