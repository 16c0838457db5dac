"""Verbs on the library: what a reader does with stories."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING

from reader.app.announcer import Announcer
from reader.app.parallel import Parallel
from reader.app.settings import Settings
from reader.domain.cancel import CancelToken
from reader.domain.changes import Changes, UndoStep
from reader.domain.late_dataclass import dataclass
from reader.domain.query import StoryQuery, View
from reader.domain.revision import Difference, Revision, lines_in
from reader.domain.story import Counts, OpenStory, ReadingPosition, StoryRow, Version
from reader.domain.url import web_address
from reader.store import Store

if TYPE_CHECKING:
    from reader.domain.alignment import SideBySide
    from reader.domain.version_detail import VersionDetail


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What stories need beside the library's file: versions side by side, and where an address leads while the program runs."""

    parallel: Parallel
    live_address: Callable[[str], str]


class Library:
    """Lists, stories, states.  What changes something is on disk when it returns, and everyone is told."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        announcer: Announcer[Changes],
        surroundings: Surroundings,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self._store, self._settings, self._announcer = store, settings, announcer
        self._surroundings, self._clock = surroundings, clock

    # lists

    def ids(self, query: StoryQuery, limit: int = -1, cancel: CancelToken | None = None) -> "array[int]":
        """Stories of a list, as the library is now.  ``TODAY`` without ``since`` begins at the person's midnight.

        No more than ``limit``, all with -1.  ``cancel`` ends a search that runs: ``Cancelled``.
        """
        if query.view is View.TODAY and query.since is None:
            query = replace(query, since=self._midnight())
        return self._store.stories.ids(query, limit=limit, cancel=cancel)

    def among(self, ids: Sequence[int], view: View, *, hidden: bool = False) -> frozenset[int]:
        """Which of these stories a view holds; ``View.ALL``: which are still in the library; ``hidden`` ones too, or not."""
        return self._store.stories.among(ids, view, hidden=hidden)

    def rows(self, ids: Sequence[int]) -> tuple[StoryRow, ...]:
        """Rows in the order of ``ids``; stories that are gone are left out."""
        return self._store.stories.rows(ids, self._settings.reading_languages)

    def counts(self) -> Counts:
        """Numbers for the sidebar, counted now."""
        return self._store.stories.counts(self._midnight())

    def _midnight(self) -> datetime:
        now = self._clock()
        return datetime.combine(now.date(), time(), tzinfo=now.tzinfo)

    # one story

    def open(self, story_id: int, language: str = "") -> OpenStory:
        """A story to read, in ``language`` or the first reading language that is stored.  Raises ``NotFound``."""
        return self._store.stories.open(story_id, language, self._settings.reading_languages)

    def versions(self, story_id: int) -> "tuple[VersionDetail, ...]":
        """A story's versions one by one: where each came from and why it counts; then what was claimed and turned down.

        Raises ``NotFound``.
        """
        return self._store.stories.version_details(story_id, self._settings.reading_languages)

    def revisions(self, version_id: int) -> tuple[Revision, ...]:
        """What a version said before its publisher changed it, as far as it is kept, newest first."""
        return self._store.revisions.of_version(version_id)

    def difference(self, revision_id: int) -> Difference:
        """A former text of a version beside the present one, by words.

        Takes 0.2 s for a text of 10,000 words: not for the window's thread.  Raises ``NotFound`` when the revision is kept no
        more, ``Corrupt`` when it cannot be read.
        """
        from reader.align.difference import difference  # a start to read does without

        revision, former, present, language = self._store.revisions.texts(revision_id)
        lines = difference(tuple(lines_in(former)), tuple(lines_in(present)))
        return Difference(revision=revision, language=language, lines=lines)

    def external_address(self, url: str) -> str:
        """What a browser may be given for a link: http or https, or empty."""
        return web_address(self._surroundings.live_address(url))

    def align(self, story_id: int, left_language: str, right_language: str, cancel: CancelToken | None = None) -> "SideBySide":
        """Two stored versions of a story and which of their paragraphs mean the same.

        Takes a second the first time: not for the window's thread.  Raises ``NotFound`` when one has no text here,
        ``ContentError`` when it took too long, ``Cancelled``.
        """
        return self._surroundings.parallel.align(story_id, left_language, right_language, cancel or CancelToken())

    def counterpart(self, left: Version, right: Version, block: int) -> int:
        """The block of ``right`` that says what a block of ``left`` says; -1 when they were never side by side."""
        return self._surroundings.parallel.counterpart(left, right, block)

    # states

    def set_read(self, ids: Sequence[int], on: bool, initiator: str = "") -> Changes:
        """Mark stories read or unread; one step of undo."""
        return self._tell(self._store.states.set_read(ids, on, initiator))

    def mark_list_read(self, query: StoryQuery, initiator: str = "") -> Changes:
        """Mark all stories of a list read; one step of undo."""
        return self.set_read(tuple(self.ids(query)), True, initiator)

    def set_bookmarked(self, ids: Sequence[int], on: bool, initiator: str = "") -> Changes:
        """Bookmark stories, or take bookmarks away; one step of undo."""
        return self._tell(self._store.states.set_bookmarked(ids, on, initiator))

    def undo(self, initiator: str = "") -> Changes | None:
        """Take the last batch back, also after a restart; None when there is none."""
        changes = self._store.states.undo(initiator)
        return None if changes is None else self._tell(changes)

    def last_undo(self) -> UndoStep | None:
        """What ``undo`` would take back."""
        return self._store.states.last_undo()

    def set_position(self, story_id: int, position: ReadingPosition) -> None:
        """Remember where a person stopped."""
        self._store.states.set_position(story_id, position)

    def set_tags(self, story_id: int, tags: tuple[str, ...], initiator: str = "") -> Changes:
        """Give a story exactly these tags."""
        return self._tell(self._store.states.set_tags(story_id, tags, initiator))

    def change_tags(
        self, ids: Sequence[int], added: tuple[str, ...] = (), removed: tuple[str, ...] = (), initiator: str = ""
    ) -> Changes:
        """Give stories tags, or take tags away from them."""
        return self._tell(self._store.states.change_tags(ids, added, removed, initiator))

    def split(self, story_id: int, version_id: int, initiator: str = "") -> Changes:
        """Make a version that does not belong to its story a story of its own, for ever.

        What had come into the story together with it goes with it; nothing changes when it is the whole story.
        Raises ``NotFound``.
        """
        return self._tell(self._store.states.split(story_id, version_id, initiator))

    def tags_of(self, ids: Sequence[int]) -> dict[str, int]:
        """The tags of stories, with how many of them have each."""
        return self._store.states.tags_of(ids)

    def request_version(self, story_id: int, language: str) -> Changes:
        """Want a published language stored; the next sync fetches it."""
        return self._tell(self._store.states.request_version(story_id, language))

    def size_bytes(self) -> int:
        """Bytes of the database and the pictures on disk.  Walks the folder: not for the window's thread."""
        return sum(file.stat().st_size for file in self._store.folder.rglob("*") if file.is_file())

    def _tell(self, changes: Changes) -> Changes:
        if changes:
            self._announcer.tell(changes)
        return changes
