"""The lines of a sync as a list: an icon, the source's title, words under it, and a way to ask for it again."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reader.domain.text import is_right_to_left
from reader.ui.fonts import SMALL_SIZE, interface_font
from reader.ui.icons import pixmap
from reader.ui.look import Look
from reader.ui.source_lines import LineRole, Mark, SourceLine, SourceLines
from reader.ui.text_lines import break_lines, draw_lines, line_start

PADDING = 6
"""px above and below a line."""
INDENT = 26
"""px before the words; the icon stands in them."""
ICON = 16
END = 10
"""px after the words."""
WRAPS = 2
"""Lines that a sentence takes at most: the longest of our own take two in 420 px, in each language."""
BAR = 2
"""px of the line that shows how much of a source has come."""

Index = QModelIndex | QPersistentModelIndex


class SourceLinesDelegate(QStyledItemDelegate):
    """Paints a ``SourceLine`` in the look's colours, mirrored with the interface."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._title, self._small = interface_font(), interface_font(SMALL_SIZE)
        self._retry = interface_font(SMALL_SIZE, bold=True)
        self._heights = (QFontMetrics(self._title).height() + 2, QFontMetrics(self._small).height() + 2)

    def height(self, line: SourceLine, width: int) -> int:
        """px of a line in a list of ``width`` px."""
        title, small = self._heights
        return 2 * PADDING + title + small * sum(len(told) for told in self._broken(line, width))

    def retry_place(self, row: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where the words to ask again stand."""
        width = QFontMetrics(self._retry).horizontalAdvance(self.tr("Try again"))
        place = QRect(row.right() - END - width, row.top() + PADDING, width, self._heights[0])
        return QStyle.visualRect(direction, row, place)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As ``height``."""
        return QSize(option.rect.width(), self.height(_line(index), option.rect.width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One source."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, row = _line(index), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QColor(self._look.theme.accent) if has_focus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.theme.selection))
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), 6, 6)
        self._paint_icon(painter, option, line)
        self._paint_title(painter, option, line)
        self._paint_words(painter, option, line)
        painter.restore()

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, line: SourceLine) -> None:
        theme = self._look.theme
        name, colour = {
            Mark.FAILED: ("warning", theme.warning),
            Mark.FETCHING: ("download", theme.accent),
            Mark.DONE: ("check", theme.good),
            Mark.WAITING: ("circle", theme.muted),
        }[line.mark]
        row = option.rect
        place = QRect(row.left() + 4, row.top() + PADDING + (self._heights[0] - ICON) // 2, ICON, ICON)
        drawn = pixmap(name, colour, ICON, painter.device().devicePixelRatio())
        painter.drawPixmap(QStyle.visualRect(option.direction, row, place), drawn)

    def _paint_title(self, painter: QPainter, option: QStyleOptionViewItem, line: SourceLine) -> None:
        row, retry = option.rect, 0
        if line.may_retry:
            place = self.retry_place(row, option.direction)
            painter.setFont(self._retry)
            painter.setPen(QColor(self._look.theme.accent))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), self.tr("Try again"))
            retry = place.width() + END
        box = row.adjusted(INDENT, PADDING, -END - retry, 0)
        box.setHeight(self._heights[0])
        painter.setFont(self._title)
        painter.setPen(QColor(self._look.theme.ink))
        text = QFontMetrics(self._title).elidedText(line.title, Qt.TextElideMode.ElideRight, box.width())
        force = Qt.TextFlag.TextForceRightToLeft if is_right_to_left(text) else Qt.TextFlag.TextForceLeftToRight
        flags = int(line_start(option.direction) | Qt.AlignmentFlag.AlignVCenter) | int(force)
        painter.drawText(QStyle.visualRect(option.direction, row, box), flags, text)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, line: SourceLine) -> None:
        row, theme = option.rect, self._look.theme
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted_on_selection if is_chosen else theme.muted))
        y, small = row.top() + PADDING + self._heights[0], self._heights[1]
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        for told in self._broken(line, row.width()):
            box = QRect(row.left() + INDENT, y, row.width() - INDENT - END, small * len(told))
            draw_lines(painter, QStyle.visualRect(option.direction, row, box), told, is_mirrored)
            y += box.height()
        if line.part:
            whole = QRect(row.left() + INDENT, row.bottom() - BAR, row.width() - INDENT - END, BAR)
            done = QRect(whole.left(), whole.top(), round(whole.width() * line.part), BAR)
            for bar, colour in ((whole, theme.rule), (done, theme.accent)):
                painter.fillRect(QStyle.visualRect(option.direction, row, bar), QColor(colour))

    def _broken(self, line: SourceLine, width: int) -> list[tuple[str, ...]]:
        return [break_lines(words, self._small, width - INDENT - END, WRAPS) for words in line.words]


class SourceLinesView(QTableView):
    """A table of one column, of which Qt asks visible rows alone.  ``retry_wanted(int)`` with a source."""

    retry_wanted = Signal(int)

    def __init__(self, model: SourceLines, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self._painter = SourceLinesDelegate(look, self)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self._set_up()
        self.activated.connect(self._activate)
        model.modelReset.connect(self.measure)
        look.changed.connect(self.viewport().update)
        self._say_name()

    def measure(self) -> None:
        """Give every row its height."""
        width = self.viewport().width()
        for row, line in enumerate(self._lines.lines):
            height = self._painter.height(line, width)
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)

    def wanted_height(self) -> int:
        """px that all rows take."""
        return self.verticalHeader().length()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on the words that ask again."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            place = self._painter.retry_place(self.visualRect(index), self.layoutDirection())
            if place.contains(event.position().toPoint()):
                self._activate(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences break anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.measure()

    def changeEvent(self, event: QEvent) -> None:
        """Qt's notice of a new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say_name()
        super().changeEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are commands in this window."""

    def _activate(self, index: QModelIndex) -> None:
        line = index.data(LineRole)
        if isinstance(line, SourceLine) and line.may_retry:
            self.retry_wanted.emit(line.source_id)

    def _say_name(self) -> None:
        self.setAccessibleName(self.tr("Sources of the sync"))

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)


def _line(index: Index) -> SourceLine:
    line = index.data(LineRole)
    assert isinstance(line, SourceLine)
    return line
