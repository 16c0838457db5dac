"""A document to look at: it copies plain text, shows where links lead, and never asks disk or network for anything."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QMenu, QTextBrowser, QToolTip, QWidget

from reader.domain.url import host_of
from reader.ui.article_decoration import paint_decorations
from reader.ui.article_document import EDITS, FETCH, ArticleDocument, copied, empty_image


class DocumentView(QTextBrowser):
    """``link_hovered`` carries the address under the pointer or the keyboard ("" when there is none), ``link_activated`` one that
    was clicked or entered; opening it is the window's work.  ``fetch_wanted``: the page is to be asked for once more;
    ``edits_wanted``: what was edited is to be shown."""

    link_hovered = Signal(str)
    link_activated = Signal(str)
    fetch_wanted = Signal()
    edits_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: ArticleDocument | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._activate)
        self.highlighted.connect(lambda url: self.link_hovered.emit(self._address(url.toString())))

    @property
    def has_caret(self) -> bool:
        """Whether arrows move a caret rather than the page."""
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def show_caret(self, on: bool) -> None:
        """Let arrows move a caret, Shift with them select, or let them scroll."""
        flags = Qt.TextInteractionFlag.TextBrowserInteraction
        self.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard if on else flags)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Never a file, whatever is asked for."""
        return empty_image()

    def doSetSource(self, _name: QUrl | str, _kind: object = None) -> None:
        """Nothing: this view follows no link."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected text as plain text."""
        # The clipboard keeps this until the process ends, after Python has: it must be Qt's own object, not one made here.
        data = super().createMimeDataFromSelection()
        data.text()  # Qt writes every form of the selection when the first is asked for, over what was set before
        for kind in data.formats():
            data.removeFormat(kind)
        data.setText(copied(self.textCursor().selectedText()))
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        """Decorations, then text."""
        if self._document is not None:
            painter = QPainter(self.viewport())
            offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
            painter.translate(-offset)
            paint_decorations(painter, self._document, QRectF(event.rect().translated(offset)))
            painter.end()
        super().paintEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """A link that Tab comes to is told of as one under the pointer: Qt tells of the pointer's alone."""
        has_moved = super().focusNextPrevChild(forward)
        cursor = self.textCursor()
        at_link = self.hasFocus() and cursor.hasSelection()
        self.link_hovered.emit(self._address(cursor.charFormat().anchorHref()) if at_link else "")
        return has_moved

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
        if self.actions():
            menu.addSeparator()
            menu.addActions(self.actions())
        menu.popup(event.globalPos())

    def take_document(self, document: ArticleDocument) -> None:
        """Show a document in place of the one before, which is deleted."""
        document.setParent(self)
        self._document = document
        self.setDocument(document)

    def forget(self) -> None:
        """Show an empty page."""
        self._document = None
        self.clear()

    def _activate(self, url: QUrl) -> None:
        if url.toString() == FETCH:
            self.fetch_wanted.emit()
        elif url.toString() == EDITS:
            self.edits_wanted.emit()
        elif address := self._address(url.toString()):
            self.link_activated.emit(address)

    def _address(self, href: str) -> str:
        return self._document.address(href) if self._document is not None else ""

    def _address_at(self, place: QPoint) -> str:
        return self._address(self.anchorAt(place))
