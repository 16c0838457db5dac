"""One of two columns: a version without a scroll bar of its own, on paper that lies behind both."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.ui.document_view import DocumentView

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class ColumnView(DocumentView):
    """``pointed(float)`` carries the height under the mouse in px of the document, -1 when it left; ``moved(int)`` a row up or
    down, ``paged(int)`` a page, ``ended(int)`` -1 for the beginning and 1 for the end, ``wheeled(QWheelEvent)`` the wheel."""

    pointed = Signal(float)
    moved = Signal(int)
    paged = Signal(int)
    ended = Signal(int)
    wheeled = Signal(QWheelEvent)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("column")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from row to row; with Shift they select, as everywhere."""
        key, is_plain = event.key(), event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Space:
            self.paged.emit(-1 if is_back else 1)
        elif is_plain and key in _MOVES:
            self.moved.emit(_MOVES[Qt.Key(key)])
        elif is_plain and key in _PAGES:
            self.paged.emit(_PAGES[Qt.Key(key)])
        elif is_plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.ended.emit(-1 if key == Qt.Key.Key_Home else 1)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Says where the mouse is."""
        super().mouseMoveEvent(event)
        self.pointed.emit(event.position().y() + self.verticalScrollBar().value())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Says where the mouse came in."""
        super().enterEvent(event)
        self.pointed.emit(event.position().y() + self.verticalScrollBar().value())

    def leaveEvent(self, event: QEvent) -> None:
        """Says that the mouse is elsewhere."""
        super().leaveEvent(event)
        self.pointed.emit(-1.0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Hands the wheel to the bar of both columns; with Ctrl Qt would change the size of one column's letters."""
        self.wheeled.emit(event)
        event.accept()
