"""Two columns on one sheet: they scroll together, and the row that is pointed at is marked in both."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QStyle, QWidget

from reader.ui.column_view import ColumnView
from reader.ui.fonts import SMALL_SIZE, interface_font
from reader.ui.look import Look
from reader.ui.row_layout import Row

SIDE, GAP = 32, 44
"""Px of paper beside the columns and between them (mock-side-by-side.png)."""
LEAST = 80
"""Px of a column, which nobody sees: it keeps a document's width above nothing while a window is made."""
_REACH, _ABOVE, _BELOW, _RADIUS = 8, 3, 10, 8
"""Px by which the mark of a row is wider and higher than its text (letters stand low in their line), and of its corners."""
END = 24
"""Px from the end at which a story counts as read to the end, as in one column."""
_PAGE_OVERLAP = 60
"""Px that stay in view when a page is turned."""


class FacingColumns(QWidget):
    """``row_changed(int)`` says which row is marked, -1 for none; ``wants_next`` comes when a page is asked for at the end;
    ``reached_end`` whenever the end is in view; ``resizing`` before the columns get another width, ``resized`` after."""

    row_changed = Signal(int)
    wants_next = Signal()
    reached_end = Signal()
    resizing = Signal()
    resized = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[Row, ...] = ()
        self._chosen = self._pointed = -1
        self.columns = (ColumnView(self), ColumnView(self))
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        # Not every end: sliders of a document that is about to be laid out pass through 0.
        self._look_for_end = QTimer(self, singleShot=True, interval=0)
        self._look_for_end.timeout.connect(self._note_end)
        # The mark of a row lies behind both columns and reaches past them, so that they are transparent.
        self.setStyleSheet("QTextBrowser { background: transparent; }")
        self._connect()

    @property
    def column_width(self) -> int:
        """Px of the text in each column."""
        room = self.width() - self.bar.sizeHint().width() - 2 * SIDE - GAP
        return max(LEAST, min(round(self._look.typography.width * max(1.0, self._look.text_size / 17)), room // 2))

    @property
    def row(self) -> int:
        """The row that is marked: the one under the mouse, else the one chosen with the keyboard; -1 for none."""
        return self._pointed if self._pointed >= 0 else self._chosen

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Mark from now on these rows of the documents that the columns show."""
        self._rows = rows
        self._chosen = min(self._chosen, len(rows) - 1)
        self._pointed = -1
        self._settle()

    def choose(self, row: int) -> None:
        """Mark a row, -1 for none, and bring it into view."""
        self._chosen, self._pointed = max(-1, min(row, len(self._rows) - 1)), -1
        if self._chosen >= 0:
            self._reveal(self._rows[self._chosen])
        self._tell()

    def turn(self, pages: int) -> None:
        """A page on or back; at the end the next story is asked for."""
        if pages > 0 and self.bar.value() >= self.bar.maximum():
            self.wants_next.emit()
        else:
            self.bar.setValue(self.bar.value() + pages * max(40, self.columns[0].viewport().height() - _PAGE_OVERLAP))

    def row_at(self, height: float) -> int:
        """The row at a height in px of the documents; -1 between and beside rows."""
        for number, row in enumerate(self._rows):
            if row.top - _ABOVE <= height <= row.bottom + _BELOW:
                return number
        return -1

    def place_of(self, side: int) -> QRect:
        """Where the first (0) or second column (1) is, in px of this widget."""
        width = self.column_width
        before = (self.width() - self.bar.sizeHint().width() - 2 * width - GAP) // 2
        place = QRect(before + side * (width + GAP), 0, width, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def mark_of(self, number: int, side: int) -> QRectF:
        """Where the mark of a row lies behind a column, in px of this widget; it never reaches into the next row."""
        row, column, scrolled = self._rows[number], self.place_of(side), self.bar.value()
        limit = self._rows[number + 1].top - _ABOVE if number + 1 < len(self._rows) else math.inf
        top, bottom = row.top - _ABOVE, max(row.bottom, min(row.bottom + _BELOW, limit))
        return QRectF(column.x() - _REACH, top - scrolled, column.width() + 2 * _REACH, bottom - top)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marked row, what is missing on either side, and an edge above text that goes on under it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if 0 <= self.row < len(self._rows):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.theme.selection))
            for side in (0, 1):
                painter.drawRoundedRect(self.mark_of(self.row, side), _RADIUS, _RADIUS)
        for side in (0, 1):
            for first, last in gaps_of(self._rows, side):
                self._paint_gap(painter, self.mark_of(first, side).united(self.mark_of(last, side)), event)
        if self.bar.value():
            painter.fillRect(0, 0, self.width(), 1, QColor(self._look.theme.rule))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centres the columns."""
        super().resizeEvent(event)
        self._place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls everywhere."""
        QApplication.sendEvent(self.bar, event)

    def _place(self) -> None:
        """Without a layout, which would hold the pane as wide as the columns are now."""
        self.resizing.emit()
        for side, view in enumerate(self.columns):
            view.setGeometry(self.place_of(side))
        width = self.bar.sizeHint().width()
        bar = QRect(self.width() - width, 0, width, self.height())
        self.bar.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), bar))
        self.resized.emit()

    def _connect(self) -> None:
        for view in self.columns:
            inner = view.verticalScrollBar()
            inner.valueChanged.connect(self.bar.setValue)
            self.bar.valueChanged.connect(inner.setValue)
            inner.rangeChanged.connect(lambda _least, most: self._set_range(most))
            view.pointed.connect(self._point)
            view.moved.connect(lambda by: self.choose(self._next(by)))
            view.paged.connect(self.turn)
            view.ended.connect(lambda end: self.choose(len(self._rows) - 1 if end > 0 else 0))
            view.wheeled.connect(self.wheelEvent)
        self.bar.valueChanged.connect(self.update)
        self.bar.valueChanged.connect(lambda _value: self._look_for_end.start())
        self._look.changed.connect(self._place)

    def _set_range(self, most: int) -> None:
        inner = self.columns[0].verticalScrollBar()
        self.bar.setRange(0, most)
        self.bar.setPageStep(inner.pageStep())
        self.bar.setSingleStep(inner.singleStep())
        self.bar.setEnabled(most > 0)

    def _next(self, by: int) -> int:
        """The row above or below the marked one; the first one in view when none is marked."""
        if self.row >= 0:
            return max(0, self.row + by)
        edge = self.bar.value()
        return next((number for number, row in enumerate(self._rows) if row.bottom > edge), -1)

    def _reveal(self, row: Row) -> None:
        height = self.columns[0].viewport().height()
        top, bottom = round(row.top) - _BELOW, round(row.bottom) + 2 * _BELOW
        if top < self.bar.value() or bottom - top > height:
            self.bar.setValue(top if row is not self._rows[0] else 0)
        elif bottom > self.bar.value() + height:
            self.bar.setValue(bottom - height)

    def _point(self, height: float) -> None:
        pointed = self.row_at(height) if height >= 0 else -1
        if pointed != self._pointed:
            self._pointed = pointed
            self._tell()

    def _tell(self) -> None:
        self.update()
        self.row_changed.emit(self.row)

    def _settle(self) -> None:
        self._tell()
        self._look_for_end.start()

    def _note_end(self) -> None:
        column = self.columns[0]
        if self.isVisible() and column.document().size().height() <= self.bar.value() + column.viewport().height() + END:
            self.reached_end.emit()

    def _paint_gap(self, painter: QPainter, place: QRectF, event: QPaintEvent) -> None:
        if not place.intersects(QRectF(event.rect())):
            return
        theme = self._look.theme
        box = place.adjusted(_REACH, _ABOVE, -_REACH, -_ABOVE)
        painter.setPen(QPen(QColor(theme.rule), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setPen(QColor(theme.muted_on_selection))
        painter.setFont(interface_font(SMALL_SIZE))
        seen = box.intersected(QRectF(self.rect()))
        painter.drawText(seen, int(Qt.AlignmentFlag.AlignCenter), self.tr("Not in this version"))

    def changeEvent(self, event: QEvent) -> None:
        """Qt's notice of a new language, or of another direction."""
        if event.type() == QEvent.Type.LanguageChange:
            self.update()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()
        super().changeEvent(event)


def gaps_of(rows: Sequence[Row], side: int) -> list[tuple[int, int]]:
    """First and last row of each stretch that a column does not have."""
    gaps: list[tuple[int, int]] = []
    for number, row in enumerate(rows):
        if row.blocks(side):
            continue
        if gaps and gaps[-1][1] == number - 1:
            gaps[-1] = (gaps[-1][0], number)
        else:
            gaps.append((number, number))
    return gaps
