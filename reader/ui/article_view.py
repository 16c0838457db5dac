"""The article: a version set in a column, read with keyboard or mouse; it never asks disk or network for anything."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.domain.story import OpenStory, ReadingPosition
from reader.domain.text import display_text
from reader.ui.article_blocks import build_document
from reader.ui.article_document import Setting, write_open_head
from reader.ui.article_pictures import PictureLoader
from reader.ui.article_place import carried, place_at, scroll_of
from reader.ui.document_view import DocumentView
from reader.ui.look import Look
from reader.ui.story_time import local_now

COLUMN = 620
"""px of the text at most; product.md, about 68 letters."""
LEAST_MARGIN = 24
"""px beside the text in a narrow window."""
REST_MS = 400
"""After this long without scrolling a reading position counts as one."""
END = 24
"""px from the end at which the article counts as read to the end."""


class ArticleView(DocumentView):
    """Shows one story.

    ``reached_end`` comes once for each story shown; ``wants_next`` when Space is pressed at the end.  ``position_changed`` comes
    when scrolling has come to rest.
    """

    reached_end = Signal()
    wants_next = Signal()
    position_changed = Signal()

    def __init__(self, look: Look, now: Callable[[], datetime] = local_now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._now = now
        self._loader = PictureLoader(self)
        self._story: OpenStory | None = None
        self._seen_end = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._set_up()
        self._connect()

    @property
    def story(self) -> OpenStory | None:
        """The story shown."""
        return self._story

    def show_story(self, story: OpenStory) -> None:
        """Shows a version: another one of the story shown keeps the paragraph being read, else its stored position is taken."""
        shown = self._story
        same = shown is not None and shown.row.story_id == story.row.story_id
        position = story.position
        if same and shown is not None:
            position = self.reading_position()
            if shown.version.version_id != story.version.version_id:
                position = carried(position, shown.version.blocks, story.version.blocks)
        self._story = story
        self._seen_end = self._seen_end and same
        self._build(position)
        QTimer.singleShot(0, self, self._look_for_end)

    def clear_story(self) -> None:
        """Shows an empty page."""
        self._story = None
        self._seen_end = False
        self.forget()
        self.setAccessibleName(self.tr("Article"))

    def reading_position(self) -> ReadingPosition:
        """The block at the top edge and the share of it above."""
        if self._document is None:
            return ReadingPosition()
        return place_at(self._document, self.verticalScrollBar().value())

    def go_to(self, position: ReadingPosition) -> None:
        """Scrolls to a position; the start for the first block's start."""
        if self._document is not None:
            self.verticalScrollBar().setValue(scroll_of(self._document, position))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns pages, and asks for the next story at the end."""
        bar = self.verticalScrollBar()
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar.setValue(bar.value() - self._page())
        else:
            self.page_on()

    def page_on(self) -> None:
        """One page down; at the end the next story is asked for."""
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            self.wants_next.emit()
        else:
            bar.setValue(bar.value() + self._page())

    def event(self, event: QEvent) -> bool:
        """Centres the column when the window changes; lets the wheel scroll beside the column, where Qt ignores it."""
        if isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return True
        if event.type() == QEvent.Type.Resize:
            self._set_column()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt's notice of a new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Article"))
            self._rebuild()
        super().changeEvent(event)

    def _set_up(self) -> None:
        self.setObjectName("article")
        # Always there, so that the column never moves and a document is laid out once; it shows nothing when all fits.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(lambda _least, most: self.verticalScrollBar().setEnabled(most > 0))
        self.setAccessibleName(self.tr("Article"))

    def _connect(self) -> None:
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._rest.timeout.connect(self.position_changed)
        self._look.changed.connect(self._rebuild)
        self._loader.loaded.connect(self.viewport().update)

    def _build(self, position: ReadingPosition) -> None:
        assert self._story is not None
        version = self._story.version
        style = self._look.article_format(version.language)
        edited = self.tr("edited %Ln times", "", version.edits) if version.edits else ""
        source = self._story.row.source_title
        setting = Setting(format=style, now=self._now(), locale=QLocale(), source_title=source, edited=edited)
        self._set_column()
        document = build_document(version, setting, self._loader, self.viewport().width(), write_open_head)
        self.take_document(document)
        self.setAccessibleName(display_text(version.title) or self.tr("Article"))
        self.go_to(position)

    def _rebuild(self) -> None:
        if self._story is not None:
            self._build(self.reading_position())

    def _set_column(self) -> None:
        """The narrow window keeps its margin, the wide one centres the column; the paragraph being read stays."""
        room = self.width() - self.verticalScrollBar().width()
        side = max(LEAST_MARGIN, (room - self.column_width()) // 2)
        position, before = self.reading_position(), self.viewport().width()
        self.setViewportMargins(side, 0, side, 0)
        if self.viewport().width() != before:
            self.go_to(position)

    def column_width(self) -> int:
        """px of the text at most: it grows with the letters, so that a line keeps its 68."""
        return round(self._look.typography.width * max(1.0, self._look.text_size / 17))

    def _page(self) -> int:
        return max(40, self.viewport().height() - 3 * self._look.text_size)

    def _scrolled(self) -> None:
        self._rest.start()
        self._look_for_end()

    def _look_for_end(self) -> None:
        bar = self.verticalScrollBar()
        if self._story is not None and not self._seen_end and self.isVisible() and bar.value() >= bar.maximum() - END:
            self._seen_end = True
            self.reached_end.emit()
