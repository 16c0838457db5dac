"""The article: a version set in a column, read with keyboard or mouse; it never asks disk or network for anything."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextBrowser, QToolTip, QWidget

from reader.domain.story import OpenStory, ReadingPosition
from reader.domain.text import display_text
from reader.domain.url import host_of
from reader.ui.article_blocks import build_document
from reader.ui.article_decoration import paint_decorations
from reader.ui.article_document import ArticleDocument, Setting, copied, empty_image
from reader.ui.article_format import ArticleFormat
from reader.ui.article_pictures import PictureLoader
from reader.ui.article_place import place_at, scroll_of
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


class ArticleView(QTextBrowser):
    """Shows one story.

    ``link_hovered`` carries the address under the pointer ("" when there is none), ``link_activated`` one that was clicked or
    entered; opening it is the window's work.  ``reached_end`` comes once for each story shown; ``wants_next`` when Space is
    pressed at the end.  ``position_changed`` comes when scrolling has come to rest.
    """

    link_hovered = Signal(str)
    link_activated = Signal(str)
    reached_end = Signal()
    wants_next = Signal()
    position_changed = Signal()

    def __init__(self, look: Look, now: Callable[[], datetime] = local_now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._now = now
        self._loader = PictureLoader(self)
        self._story: OpenStory | None = None
        self._document: ArticleDocument | None = None
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
                position = _carried(position, len(shown.version.blocks), len(story.version.blocks))
        self._story = story
        self._seen_end = self._seen_end and same
        self._build(position)
        QTimer.singleShot(0, self, self._look_for_end)

    def clear_story(self) -> None:
        """Shows an empty page."""
        self._story = None
        self._document = None
        self._seen_end = False
        self.clear()
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

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Never a file, whatever is asked for."""
        return empty_image()

    def doSetSource(self, _name: QUrl | str, _kind: object = None) -> None:
        """Nothing: this view follows no link."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected text as plain text."""
        data = QMimeData()
        data.setText(copied(self.textCursor().selectedText()))
        return data

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Decorations, then text."""
        if self._document is not None:
            painter = QPainter(self.viewport())
            offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
            painter.translate(-offset)
            paint_decorations(painter, self._document, QRectF(event.rect().translated(offset)))
            painter.end()
        super().paintEvent(event)

    def event(self, event: QEvent) -> bool:
        """Centres the column when the window changes; lets the wheel scroll beside the column, where Qt ignores it."""
        if isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return True
        if event.type() == QEvent.Type.Resize:
            self._set_column()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """A link's tool tip is the host it really leads to."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), host_of(self._address_at(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Our own menu: Qt's would copy a link's inner number."""
        menu = QMenu(self)
        address = self._address_at(event.pos())
        if address:
            menu.addAction(self.tr("Open link in browser"), lambda: self.link_activated.emit(address))
            menu.addAction(self.tr("Copy link address"), lambda: QGuiApplication.clipboard().setText(address))
            menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.copy).setEnabled(self.textCursor().hasSelection())
        menu.addAction(self.tr("Select all"), self.selectAll)
        menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Qt's notice of a new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild()
        super().changeEvent(event)

    def _set_up(self) -> None:
        self.setObjectName("article")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        # Always there, so that the column never moves and a document is laid out once; it shows nothing when all fits.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(lambda _least, most: self.verticalScrollBar().setEnabled(most > 0))
        self.setAccessibleName(self.tr("Article"))

    def _connect(self) -> None:
        self.anchorClicked.connect(self._activate)
        self.highlighted.connect(lambda url: self.link_hovered.emit(self._address(url.toString())))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._rest.timeout.connect(self.position_changed)
        self._look.changed.connect(self._rebuild)
        self._loader.loaded.connect(self.viewport().update)

    def _build(self, position: ReadingPosition) -> None:
        assert self._story is not None
        version = self._story.version
        style = self._look.article_format(version.language)
        setting = Setting(format=style, now=self._now(), locale=QLocale(), source_title=self._story.row.source_title)
        self._set_column()
        document = build_document(version, setting, self._loader, self.viewport().width())
        document.setParent(self)
        # The view is the parent of its old document too, and deletes it here.
        self._document = document
        self.setDocument(document)
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

    def _activate(self, url: QUrl) -> None:
        address = self._address(url.toString())
        if address:
            self.link_activated.emit(address)

    def _address(self, href: str) -> str:
        return self._document.address(href) if self._document is not None else ""

    def _address_at(self, place: QPoint) -> str:
        return self._address(self.anchorAt(place))


def _carried(position: ReadingPosition, before: int, after: int) -> ReadingPosition:
    """The same place in a version with another number of blocks: in proportion."""
    if before == after or not before:
        return position
    return ReadingPosition(block=min(after - 1, position.block * after // before) if after else 0, share=position.share)
