"""What a person does to stories: each call one durable transaction."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from reader.domain.changes import Changes, UndoStep
from reader.domain.errors import NotFound
from reader.domain.offline import LEFT_OUT
from reader.domain.query import StoryQuery
from reader.domain.story import ReadingPosition
from reader.store import journal, marks, undo
from reader.store.connection import Database
from reader.store.lists import select_ids
from reader.store.marks import apply_mark, clean_tags, put_tags
from reader.store.splitting import split_story


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
        from reader.store.undoing import take_back  # and with it whatever can be taken back: a start does without

        with self._database.write() as connection:
            step = undo.pop(connection)
            if step is None:
                return None
            changes, lines = take_back(connection, step, self._clock())
            self._database.note(lines)
        return replace(changes, initiator=initiator)

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
        with self._database.write() as connection:
            if not connection.execute("SELECT 1 FROM story WHERE story_id = ?", (story_id,)).fetchone():
                raise NotFound(what="story", id=story_id)
            return self._tag(connection, {story_id: tags}, initiator)

    def change_tags(self, ids: Sequence[int], added: tuple[str, ...], removed: tuple[str, ...], initiator: str = "") -> Changes:
        """Give stories tags and take others away, all in one write; stories that are gone are left out."""
        given = clean_tags(added)
        with self._database.write() as connection:
            now = marks.tags_of(connection, ids)
            return self._tag(connection, {one: {*had, *given} - set(removed) for one, had in now.items()}, initiator)

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
            undo.push(connection, undo.Step(kind=undo.SPLIT, former=[story_id, made], size=2))
            self._database.note(journal.split_line(connection, story_id, made))
        return Changes(stories=frozenset({story_id, made}), lists=True, counts=True, initiator=initiator)

    def _tag(self, connection: sqlite3.Connection, wanted: dict[int, Iterable[str]], initiator: str) -> Changes:
        former = put_tags(connection, wanted)
        if former:
            undo.push(connection, undo.Step(kind=undo.TAGS, former=list(former.items()), size=len(former)))
            self._database.note(journal.tags_lines(connection, former))
        return Changes(stories=frozenset(former), counts=bool(former), initiator=initiator)

    def _mark(
        self, connection: sqlite3.Connection, kind: str, ids: Iterable[int], initiator: str, *, by_hand: bool = False
    ) -> Changes:
        changed = apply_mark(connection, kind, ids, self._clock(), by_hand=by_hand)
        if changed:
            undo.push(connection, undo.Step(kind=kind, former=changed, size=len(changed)))
            self._database.note(journal.marked(connection, kind, changed))
        return Changes(stories=frozenset(changed), counts=bool(changed), initiator=initiator)
