"""The right pane: languages and actions above the story, the story, and find."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.domain.alignment import SideBySide
from reader.domain.story import Chip, OpenStory, ReadingPosition, Version
from reader.ui.article_view import ArticleView
from reader.ui.buttons import BarButton
from reader.ui.document_view import DocumentView
from reader.ui.empty_state import EmptyState
from reader.ui.find_bar import FindBar
from reader.ui.language_chips import LanguageChips
from reader.ui.look import Look
from reader.ui.panel import Panel, PlainLabel
from reader.ui.side_by_side import SideBySideView

BAR_HEIGHT = 42
"""Px, as the list's header."""
COLUMNS_FROM = 760
"""Px of the pane from which two columns are readable: 320 px, eight words a line, for each."""
WORDS_FROM = 620
"""Px of the pane from which the buttons have words: three chips, the way back and the longest words (Russian) fit."""


class ArticlePane(Panel):
    """Shows one story or says what to do; what is pressed comes as signals, ``changed`` when something else is shown."""

    back_wanted = Signal()
    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("articlePane", parent, kind="paper")
        self.view = ArticleView(look, lambda: datetime.now().astimezone())
        self.chips = LanguageChips(look)
        self.columns = SideBySideView(look, lambda: datetime.now().astimezone())
        self.find_bar = FindBar(self.view, look)
        self.back = BarButton(look, "back")
        self.side_by_side = BarButton(look, "columns", kind="")
        self.listen = BarButton(look, "listen")
        self.bookmark = BarButton(look, "star")
        self.read = BarButton(look, "check")
        self.original = BarButton(look, "external")
        self.empty = EmptyState(look, "paper")
        self.notice = PlainLabel(kind="muted")
        self._is_read = self._is_bookmarked = self._is_narrow = self._has_story = self._has_columns = False
        self._can_listen = False
        self.back.clicked.connect(self.back_wanted)
        for ours, theirs in (
            (self.columns.link_hovered, self.view.link_hovered),
            (self.columns.link_activated, self.view.link_activated),
            (self.columns.facing.wants_next, self.view.wants_next),
            (self.columns.facing.reached_end, self.view.reached_end),
        ):
            ours.connect(theirs)
        self._stack = QStackedWidget()
        self._lay_out()
        self.retranslate()
        self.show_nothing()

    def show_story(self, story: OpenStory) -> None:
        """Show the story's text and what can be done with it."""
        self.view.show_story(story)
        self._has_story = True
        self._show_page()
        self.show_state(story)
        self.changed.emit()

    def show_state(self, story: OpenStory) -> None:
        """Show read state, bookmark and languages, leaving the text alone."""
        self.chips.show_chips(story.row.chips, story.version.language)
        self._is_read, self._is_bookmarked = story.row.is_read, story.row.is_bookmarked
        self._say_state()

    def show_nothing(self) -> None:
        """Show that no story is chosen."""
        self.find_bar.hide()
        self.view.clear_story()
        self._has_story = False
        self.hide_columns()
        self.chips.hide()
        self._say_state()
        self.changed.emit()

    def offer_listening(self, can: bool) -> None:
        """Whether this computer can read aloud."""
        self._can_listen = can
        self._say_state()

    def show_below(self, bar: QWidget) -> None:
        """Give a bar its place under the article."""
        self._below.addWidget(bar)

    def offer_columns(self, can: bool, *, on: bool) -> None:
        """Whether the story can be read side by side, and whether it is to be."""
        self.side_by_side.setVisible(can)
        self.side_by_side.set_on(on)

    def show_columns(self, story: OpenStory, side_by_side: SideBySide, chips: tuple[Chip, ...]) -> None:
        """Show two versions of the story beside each other, or why there is no room for both."""
        was_shown, position = self._has_columns, self.view.reading_position()
        self._has_columns = True
        self._show_page()
        self.columns.show_versions(story, side_by_side, chips)
        if not was_shown:
            self.columns.go_to(position)
        self.changed.emit()

    def hide_columns(self) -> None:
        """Show the story in one column, at the same place."""
        position, had_columns = self.columns.reading_position(), self._has_columns
        self._has_columns = False
        self._show_page()
        if had_columns and self._has_story:
            self.view.go_to(position)
        self.columns.clear()
        self.changed.emit()

    def tell(self, words: str) -> None:
        """A quiet line above the article; none when empty."""
        self.notice.setText(words)
        self.notice.setVisible(bool(words))

    @property
    def reader(self) -> DocumentView:
        """What the story is read in now: one column, or the first or second of two."""
        return next((reader for reader in self.readers if reader.hasFocus()), self.readers[0])

    @property
    def readers(self) -> tuple[DocumentView, ...]:
        """All that the story is read in now: one column or two."""
        return self.columns.facing.columns if self.are_columns_shown else (self.view,)

    def toggle_caret(self) -> None:
        """Let arrows move a caret, to select text without a mouse, or scroll again."""
        on = not self.view.has_caret
        for view in (self.view, *self.columns.facing.columns):
            view.show_caret(on)

    def version_in(self, reader: QWidget) -> Version | None:
        """The version that one of ``readers`` shows."""
        if not self.are_columns_shown:
            return self.view.story.version if self.view.story else None
        shown = self.columns.shown
        return (shown.left if reader is self.columns.facing.columns[0] else shown.right) if shown else None

    @property
    def are_columns_shown(self) -> bool:
        """Whether two versions are on the screen."""
        return self._stack.currentWidget() is self.columns

    def reading_position(self) -> ReadingPosition:
        """The place in the story's version that is open."""
        return self.columns.reading_position() if self.are_columns_shown else self.view.reading_position()

    def page_on(self) -> None:
        """One page down; at the end the next story is asked for."""
        if self.are_columns_shown:
            self.columns.facing.turn(1)
        else:
            self.view.page_on()

    def fit(self, *, is_alone: bool) -> None:
        """``is_alone``: the list is not beside it, so there is a way back."""
        self.back.setVisible(is_alone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._show_page()
        is_narrow = event.size().width() < WORDS_FROM
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.retranslate()

    def retranslate(self) -> None:
        """Name the buttons again."""
        self.back.say(self.tr("Back"))
        tip = self.tr("Read two languages side by side (\\)")
        self.side_by_side.say("" if self._is_narrow else self.tr("Side by side"), tip)
        self._show_page()
        self.original.say("" if self._is_narrow else self.tr("Original"), self.tr("Open the original in the browser (O)"))
        self.empty.say(
            "newspaper",
            self.tr("No story chosen"),
            self.tr("Choose one in the list, or press N for the next unread."),
        )
        self._say_state()

    def _show_page(self) -> None:
        """The empty page, the article, or both columns where there is room for them."""
        has_room = self.width() >= COLUMNS_FROM
        is_squeezed = self._has_columns and not has_room
        self.tell(self.tr("Two columns need a wider window; here is one of them.") if is_squeezed else "")
        if not self._has_story:
            self._stack.setCurrentWidget(self.empty)
        elif self._has_columns and has_room:
            self._stack.setCurrentWidget(self.columns)
        else:
            self._stack.setCurrentIndex(0)
        self.find_bar.search_in(*self.readers)

    def _say_state(self) -> None:
        for button in (self.bookmark, self.read, self.original):
            button.setVisible(self._has_story)
        self.listen.setVisible(self._has_story and self._can_listen)
        self.listen.say("", self.tr("Listen (L)"))
        self.bookmark.set_icon("star-filled" if self._is_bookmarked else "star", "accent" if self._is_bookmarked else "")
        self.bookmark.say(
            "", self.tr("Remove the bookmark (S)") if self._is_bookmarked else self.tr("Bookmark: keep for ever (S)")
        )
        self.read.set_icon("check" if self._is_read else "circle")
        told = self.tr("Read", "state of the story") if self._is_read else self.tr("Unread", "state of the story")
        self.read.say(
            "" if self._is_narrow else told, self.tr("Mark as unread (M)") if self._is_read else self.tr("Mark as read (M)")
        )

    def _lay_out(self) -> None:
        self._bar = Panel("articleBar", self, kind="paper")
        self._bar.setFixedHeight(BAR_HEIGHT)
        line = QHBoxLayout(self._bar)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(6)
        line.addWidget(self.back)
        line.addWidget(self.chips)
        line.addWidget(self.side_by_side)
        line.addStretch(1)
        for button in (self.listen, self.bookmark, self.read, self.original):
            line.addWidget(button)
        story = QWidget()
        inner = QVBoxLayout(story)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        self.notice.setContentsMargins(24, 10, 24, 0)
        self.notice.setWordWrap(True)
        inner.addWidget(self.notice)
        inner.addWidget(self.view, 1)
        self._stack.addWidget(story)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.columns)
        self._below = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.find_bar)
        self.back.hide()
        self.side_by_side.hide()
