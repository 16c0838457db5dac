"""Side by side: on or off, which two languages, and waiting for what means the same."""

from PySide6.QtCore import QObject, Signal

from reader.app import Offprint
from reader.domain.alignment import SideBySide
from reader.domain.cancel import CancelToken
from reader.domain.errors import ReaderError
from reader.domain.story import Chip, ChipState, OpenStory
from reader.ui.article_pane import ArticlePane
from reader.ui.background import Background
from reader.ui.words import sentence


class ColumnsController(QObject):
    """Follows the open story.  ``first_wanted(str)`` asks for the story in another language in the first column."""

    first_wanted = Signal(str)

    def __init__(self, app: Offprint, pane: ArticlePane) -> None:
        super().__init__(pane)
        self._app, self._pane = app, pane
        self._is_on = False
        self._story: OpenStory | None = None
        self._second = ""
        self._work = Background(self)
        self._work.finished.connect(self._show)
        self._work.failed.connect(self._give_up)
        pane.side_by_side.clicked.connect(lambda _checked: self.toggle())
        pane.columns.chosen.connect(self.choose_second)

    def toggle(self) -> None:
        """Two columns, or one again; nothing for a story in one language."""
        if self._is_on or len(stored_chips(self._story)) > 1:
            self._is_on = not self._is_on
            self._refresh()

    def leave(self) -> bool:
        """One column again; whether there were two."""
        was_on = self._is_on
        if was_on:
            self.toggle()
        return was_on

    def stop(self) -> None:
        """Forget the work that is under way."""
        self._work.cancel()

    def note(self, story: OpenStory | None) -> None:
        """Another story is open, or the same in another language or state."""
        before, self._story = self._story, story
        if story and before and story.row.story_id == before.row.story_id and story.version.language == self._second:
            self._second = before.version.language
        is_same = story and before and (story.version, stored_chips(story)) == (before.version, stored_chips(before))
        if not is_same:
            self._refresh()

    def choose_second(self, language: str) -> None:
        """The language of the second column; that of the first changes places with it."""
        if self._story is None:
            return
        if language == self._story.version.language:
            self.first_wanted.emit(self._second)
            return
        self._second = language
        self._refresh()

    def _refresh(self) -> None:
        chips = stored_chips(self._story)
        self._pane.offer_columns(len(chips) > 1, on=self._is_on)
        if self._story is None or not self._is_on or len(chips) < 2:
            self._work.cancel()
            self._pane.hide_columns()
            return
        story_id, first = self._story.row.story_id, self._story.version.language
        others = [chip.language for chip in chips if chip.language != first]
        self._second = self._second if self._second in others else others[0]
        second = self._second
        self._work.run(lambda cancel: self._align(story_id, (first, second), cancel))

    def _align(self, story_id: int, languages: tuple[str, str], cancel: CancelToken) -> SideBySide:
        return self._app.library.align(story_id, *languages, cancel)

    def _show(self, side_by_side: SideBySide) -> None:
        if self._story is not None:
            self._pane.show_columns(self._story, side_by_side, stored_chips(self._story))

    def _give_up(self, error: ReaderError) -> None:
        self._is_on = False
        self._refresh()
        self._pane.tell(sentence(error.code))


def stored_chips(story: OpenStory | None) -> tuple[Chip, ...]:
    """The languages in which a story can be read at once."""
    return tuple(chip for chip in story.row.chips if chip.state is ChipState.STORED) if story else ()
