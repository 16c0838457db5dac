"""The story in the right pane: opening, languages, read state, place in the text."""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.app import Offprint
from reader.app.settings import MarkRead
from reader.domain.changes import Changes
from reader.domain.errors import NotFound
from reader.domain.story import ChipState, OpenStory, ReadingPosition, Version
from reader.ui.article_pane import ArticlePane
from reader.ui.columns_controller import ColumnsController
from reader.ui.links import Links


class ArticleController(QObject):
    """``version_wanted(int source, str language)`` asks for a sync; ``read(int)`` says that the story counts as read."""

    version_wanted = Signal(int, str)
    read = Signal(int)

    def __init__(self, app: Offprint, pane: ArticlePane, links: Links) -> None:
        super().__init__(pane)
        self._app, self._pane, self._links = app, pane, links
        self.story: OpenStory | None = None
        self.columns = ColumnsController(app, pane)
        self.columns.first_wanted.connect(self.choose_language)
        self._awaited = ""
        self._reading = QTimer(self, singleShot=True)
        self._reading.timeout.connect(self._note_read)
        pane.chips.chosen.connect(self.choose_language)
        pane.view.reached_end.connect(self._note_end)
        pane.view.position_changed.connect(self.remember)
        pane.view.link_activated.connect(links.open_external)
        pane.view.fetch_wanted.connect(self.fetch_again)
        pane.original.clicked.connect(self.open_original)

    def open(self, story_id: int, language: str = "") -> None:
        """Show a story; what was open keeps its place."""
        self.remember()
        try:
            self.story = self._app.library.open(story_id, language)
        except NotFound:
            self.close()
            return
        self._awaited = ""
        self._pane.show_story(self.story)
        self.columns.note(self.story)
        self._begin_reading()

    def close(self) -> None:
        """Show no story."""
        self.remember()
        self._reading.stop()
        self.story = None
        self._pane.show_nothing()
        self.columns.note(None)

    def end(self) -> None:
        """The window goes: keep the place, and wait for nothing."""
        self.remember()
        self.columns.stop()

    def remember(self) -> None:
        """Write the place in the text down."""
        if self.story is not None:
            position = self._pane.reading_position()
            if position != self.story.position:
                self._app.library.set_position(self.story.row.story_id, position)

    def note(self, changes: Changes) -> None:
        """The library changed: show the story's new state, or the version that was waited for."""
        if self.story is None or self.story.row.story_id not in changes.stories:
            return
        here = self.story.row.story_id
        language = self.story.version.language
        try:
            fresh = self._app.library.open(here, language)
        except NotFound:
            self.close()
            return
        stored = {chip.language for chip in fresh.row.chips if chip.state == ChipState.STORED}
        if self._awaited in stored:
            self.open(here, self._awaited)
        elif _looks_different(fresh.version, self.story.version):
            self.open(here, language)
        else:
            self.story = fresh
            self._pane.show_state(fresh)
            self.columns.note(fresh)

    def reload(self) -> None:
        """The reading languages changed: show the story in the first of them."""
        if self.story is not None:
            self.open(self.story.row.story_id)

    def choose_place(self, place: int) -> None:
        """Show the language of the chip at ``place``, from 0."""
        chips = self.story.row.chips if self.story else ()
        if place < len(chips):
            self.choose_language(chips[place].language)

    def choose_language(self, language: str) -> None:
        """Show the story in ``language``; one that is not stored yet is asked for."""
        if self.story is None or language == self.story.version.language:
            return
        chip = next((chip for chip in self.story.row.chips if chip.language == language), None)
        if chip is None:
            return
        if chip.state == ChipState.STORED:
            self._switch(self.story, language)
            return
        self._awaited = language
        self._app.library.request_version(self.story.row.story_id, language)
        self.version_wanted.emit(self.story.row.source_id, language)

    def _switch(self, before: OpenStory, language: str) -> None:
        """Show the story in a stored language, at the paragraph that means what the one being read does when that is known."""
        place = self._pane.reading_position()
        self.open(before.row.story_id, language)
        if self.story is None or self._pane.are_columns_shown or not place.block:
            return
        block = self._app.library.counterpart(before.version, self.story.version, place.block)
        if block >= 0:
            self._pane.view.go_to(ReadingPosition(block=block, share=place.share))

    def fetch_again(self) -> None:
        """Ask for the page of the version shown once more, because it gave no whole story."""
        if self.story is not None:
            self._app.library.request_version(self.story.row.story_id, self.story.version.language)
            self.version_wanted.emit(self.story.row.source_id, self.story.version.language)

    def give_up(self) -> str:
        """Wait no more for the language that was asked for; gives it, empty when none is waited for."""
        awaited, self._awaited = self._awaited, ""
        return awaited

    def open_original(self) -> None:
        """Hand the story's address to the browser."""
        if self.story is not None:
            self._links.open_external(self.story.version.url)

    def _begin_reading(self) -> None:
        self._reading.stop()
        settings = self._app.settings
        if self.story is None or self.story.row.is_read:
            return
        if settings.mark_read == MarkRead.AT_ONCE:
            self._note_read()
        elif settings.mark_read == MarkRead.AFTER_SECONDS:
            self._reading.start(settings.mark_read_seconds * 1000)

    def _note_end(self) -> None:
        if self._app.settings.mark_read == MarkRead.AT_END and self.story is not None and not self.story.row.is_read:
            self._note_read()

    def _note_read(self) -> None:
        if self.story is not None:
            self.read.emit(self.story.row.story_id)


def _looks_different(one: Version, other: Version) -> bool:
    return _shown(one) != _shown(other)


def _shown(version: Version) -> tuple[object, ...]:
    return version.title, version.blocks, version.pictures, version.offline_reason, version.edits
