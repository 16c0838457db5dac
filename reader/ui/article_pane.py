"""The right pane: languages and actions above the story, the story, and find."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.domain.story import OpenStory
from reader.ui.article_view import ArticleView
from reader.ui.buttons import BarButton
from reader.ui.empty_state import EmptyState
from reader.ui.find_bar import FindBar
from reader.ui.language_chips import LanguageChips
from reader.ui.look import Look
from reader.ui.panel import Panel

BAR_HEIGHT = 42
"""Px, as the list's header."""
WORDS_FROM = 560
"""Px of the pane from which the buttons have words: three chips and the longest words (Russian) fit."""


class ArticlePane(Panel):
    """Shows one story or says what to do; what is pressed comes as signals."""

    back_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("articlePane", parent, kind="paper")
        self.view = ArticleView(look, lambda: datetime.now().astimezone())
        self.chips = LanguageChips(look)
        self.find_bar = FindBar(self.view, look)
        self.back = BarButton(look, "back")
        self.bookmark = BarButton(look, "star")
        self.read = BarButton(look, "check")
        self.original = BarButton(look, "external")
        self.empty = EmptyState(look, "paper")
        self._is_read = self._is_bookmarked = self._is_narrow = self._has_story = False
        self.back.clicked.connect(self.back_wanted)
        self._stack = QStackedWidget()
        self._lay_out()
        self.retranslate()
        self.show_nothing()

    def show_story(self, story: OpenStory) -> None:
        """Show the story's text and what can be done with it."""
        self.view.show_story(story)
        self._stack.setCurrentIndex(0)
        self._has_story = True
        self.show_state(story)

    def show_state(self, story: OpenStory) -> None:
        """Show read state, bookmark and languages, leaving the text alone."""
        self.chips.show_chips(story.row.chips, story.version.language)
        self._is_read, self._is_bookmarked = story.row.is_read, story.row.is_bookmarked
        self._say_state()

    def show_nothing(self) -> None:
        """Show that no story is chosen."""
        self.find_bar.hide()
        self.view.clear_story()
        self._stack.setCurrentIndex(1)
        self._has_story = False
        self.chips.hide()
        self._say_state()

    def fit(self, *, is_alone: bool) -> None:
        """``is_alone``: the list is not beside it, so there is a way back."""
        self.back.setVisible(is_alone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < WORDS_FROM
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.retranslate()

    def retranslate(self) -> None:
        """Name the buttons again."""
        self.back.say(self.tr("Back"))
        self.original.say("" if self._is_narrow else self.tr("Original"), self.tr("Open the original in the browser (O)"))
        self.empty.say(
            "newspaper",
            self.tr("No story chosen"),
            self.tr("Choose one in the list, or press N for the next unread."),
        )
        self._say_state()

    def _say_state(self) -> None:
        for button in (self.bookmark, self.read, self.original):
            button.setVisible(self._has_story)
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
        line.addStretch(1)
        for button in (self.bookmark, self.read, self.original):
            line.addWidget(button)
        story = QWidget()
        inner = QVBoxLayout(story)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.view, 1)
        inner.addWidget(self.find_bar)
        self._stack.addWidget(story)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self._stack, 1)
        self.back.hide()
