"""What a person does to stories: each call one durable transaction."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from reader.domain.changes import Changes, UndoStep
from reader.domain.errors import NotFound
from reader.domain.offline import LEFT_OUT
from reader.domain.query import StoryQuery
from reader.domain.story import ReadingPosition
from reader.domain.text import display_text
from reader.store import journal, undo
from reader.store.connection import Database
from reader.store.lists import select_ids
from reader.store.moments import stored
from reader.store.rejoining import rejoin
from reader.store.splitting import split_story

TAG_LIMIT = 60
"""Characters of a tag: a name in the sidebar, not a sentence."""

_SOME = "story_id IN (SELECT value FROM json_each(:ids))"


class States:
    """Read, bookmarked, tagged, the reading position, and taking the last step back."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def set_read(self, ids: Sequence[int], on: bool, initiator: str = "") -> Changes:
        """Mark stories read or unread by hand."""
        with self._database.write() as connection:
            return self._mark(connection, "read" if on else "unread", ids, initiator, by_hand=True)

    def mark_list_read(self, query: StoryQuery, reading: tuple[str, ...] = (), initiator: str = "") -> Changes:  # noqa: ARG002
        """Mark everything that a list shows at this moment as read."""
        with self._database.write() as connection:
            return self._mark(connection, "read", select_ids(connection, query), initiator)

    def set_bookmarked(self, ids: Sequence[int], on: bool, initiator: str = "") -> Changes:
        """Bookmark stories, or let them go."""
        with self._database.write() as connection:
            return self._mark(connection, "bookmark" if on else "unbookmark", ids, initiator)

    def undo(self, initiator: str = "") -> Changes | None:
        """Take the last step back, also one from before a restart; None when there is none."""
        with self._database.write() as connection:
            step = undo.pop(connection)
            if step is None:
                return None
            kind, ids = step
            if kind == undo.SPLIT:
                return self._rejoin(connection, ids, initiator)
            changed = apply_mark(connection, undo.OPPOSITE[kind], ids, self._clock())
            self._database.note(journal.marked(connection, undo.OPPOSITE[kind], changed))
        return Changes(stories=frozenset(changed), counts=bool(changed), initiator=initiator)

    def last_undo(self) -> UndoStep | None:
        """What ``undo`` would take back."""
        with self._database.read() as connection:
            return undo.last(connection)

    def set_position(self, story_id: int, position: ReadingPosition) -> None:
        """Remember where a person stopped.  Not worth a wait for the disk: it is written all the time while scrolling."""
        with self._database.write(durable=False) as connection:
            connection.execute(
                "UPDATE story SET position_block = ?, position_share = ? WHERE story_id = ?",
                (position.block, position.share, story_id),
            )

    def set_tags(self, story_id: int, tags: tuple[str, ...], initiator: str = "") -> Changes:
        """Replace the person's tags of a story.  Raises ``NotFound``."""
        cleaned = {display_text(tag, TAG_LIMIT) for tag in tags} - {""}
        with self._database.write() as connection:
            if not connection.execute("SELECT 1 FROM story WHERE story_id = ?", (story_id,)).fetchone():
                raise NotFound(what="story", id=story_id)
            connection.execute("DELETE FROM story_tag WHERE story_id = ?", (story_id,))
            connection.executemany("INSERT INTO story_tag VALUES (?, ?)", [(story_id, tag) for tag in sorted(cleaned)])
            self._database.note(journal.tags_line(connection, story_id))
        return Changes(stories=frozenset({story_id}), counts=True, initiator=initiator)

    def change_tags(self, ids: Sequence[int], added: tuple[str, ...], removed: tuple[str, ...], initiator: str = "") -> Changes:
        """Give stories tags and take others away, all in one write; stories that are gone are left out."""
        cleaned = {display_text(tag, TAG_LIMIT) for tag in added} - {""}
        chosen = json.dumps(list(ids))
        with self._database.write() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO story_tag (story_id, tag) SELECT story_id, ? FROM story"
                " WHERE story_id IN (SELECT value FROM json_each(?))",
                [(tag, chosen) for tag in sorted(cleaned)],
            )
            connection.execute(
                "DELETE FROM story_tag WHERE story_id IN (SELECT value FROM json_each(?))"
                " AND tag IN (SELECT value FROM json_each(?))",
                (chosen, json.dumps(removed)),
            )
            for story_id in ids:
                self._database.note(journal.tags_line(connection, story_id))
        return Changes(stories=frozenset(ids), counts=True, initiator=initiator)

    def tags_of(self, ids: Sequence[int]) -> dict[str, int]:
        """The tags of stories, with how many of them have each."""
        query = "SELECT tag, count(*) FROM story_tag WHERE story_id IN (SELECT value FROM json_each(?)) GROUP BY tag ORDER BY tag"
        with self._database.read() as connection:
            return {row[0]: row[1] for row in connection.execute(query, (json.dumps(list(ids)),))}

    def request_version(self, story_id: int, language: str, initiator: str = "") -> Changes:
        """Have a published version fetched at the next sync, whatever the reading languages."""
        values = {"story": story_id, "language": language}
        with self._database.write() as connection:
            connection.execute(
                "UPDATE version_link SET is_requested = 1, state = 'wanted', next_try = NULL, tries = 0"
                " WHERE language = :language AND state <> 'accepted' AND reason <> 'split'"
                " AND version_id IN (SELECT version_id FROM version WHERE story_id = :story)",
                values,
            )
            connection.execute(
                "UPDATE version SET page_state = 'wanted', next_try = 0, tries = 0,"  # due, and told from what nobody asked for
                f" page_reason = iif(page_reason = '{LEFT_OUT}', '', page_reason) WHERE story_id = :story"
                " AND language = :language AND url <> '' AND (page_state IN ('failed', 'wanted') OR is_partial)",
                values,
            )
        return Changes(stories=frozenset({story_id}), initiator=initiator)

    def split(self, story_id: int, version_id: int, initiator: str = "") -> Changes:
        """Make a version that does not belong to its story one of its own, for ever; nothing when it is the whole story.

        What came into the story together with it goes with it.  Raises ``NotFound``.
        """
        with self._database.write() as connection:
            made = split_story(connection, story_id, version_id)
            if not made:
                return Changes()
            undo.push(connection, undo.SPLIT, [story_id, made])
            self._database.note(journal.split_line(connection, story_id, made))
        return Changes(stories=frozenset({story_id, made}), lists=True, counts=True, initiator=initiator)

    def _rejoin(self, connection: sqlite3.Connection, ids: list[int], initiator: str) -> Changes:
        self._database.note(journal.split_line(connection, ids[0], ids[1], "rejoin"))
        kept = rejoin(connection, ids[0], ids[1], self._clock())
        return Changes(stories=frozenset(ids), lists=True, counts=True, initiator=initiator) if kept else Changes()

    def _mark(
        self, connection: sqlite3.Connection, kind: str, ids: Iterable[int], initiator: str, *, by_hand: bool = False
    ) -> Changes:
        changed = apply_mark(connection, kind, ids, self._clock(), by_hand=by_hand)
        if changed:
            undo.push(connection, kind, changed)
            self._database.note(journal.marked(connection, kind, changed))
        return Changes(stories=frozenset(changed), counts=bool(changed), initiator=initiator)


def apply_mark(
    connection: sqlite3.Connection, kind: str, ids: Iterable[int], now: datetime, *, by_hand: bool = False
) -> list[int]:
    """Give stories a state; gives those that did not have it."""
    on = kind in ("read", "bookmark")
    values = {"ids": json.dumps(list(ids)), "on": on, "at": stored(now) if on else None, "hand": on and by_hand}
    if kind in ("bookmark", "unbookmark"):
        change = f"UPDATE story SET is_bookmarked = :on, bookmarked_at = :at WHERE is_bookmarked <> :on AND {_SOME}"
    else:
        change = f"UPDATE story SET is_read = :on, read_at = :at, read_by_hand = :hand WHERE is_read <> :on AND {_SOME}"
    changed = [row[0] for row in connection.execute(f"{change} RETURNING story_id", values)]
    if kind == "read":
        connection.execute(f"DELETE FROM new_translation WHERE {_SOME}", values)
    return changed
