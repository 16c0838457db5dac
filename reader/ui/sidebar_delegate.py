"""How a row of the sidebar is drawn: icon or initials square, name, number at the end of the line."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.ui.fonts import interface_font
from reader.ui.icons import pixmap
from reader.ui.look import Look
from reader.ui.panel import count_text
from reader.ui.sidebar_model import Kind, Place, Role
from reader.ui.text_lines import line_start

ROW_HEIGHT = 30
HEADING_HEIGHT = 38
"""Px, measured in the mock (a row every 30, a heading 38 after the row before)."""
_EDGE = 8
_ICON_AT = 18
_TEXT_AT = 43
_STEP = 20
"""Px from the pane's edge to the selection, the icon and the words; a folder's sources stand ``_STEP`` further in."""
_SQUARES = ("#2f5d8c", "#7a5a9a", "#4a7a55", "#b0703a", "#8c4a5f", "#3f7f86", "#6f6a3a", "#5a5f8c")
"""Initials squares; white letters keep 4:1 and more on each."""

Index = QModelIndex | QPersistentModelIndex


class SidebarDelegate(QStyledItemDelegate):
    """Paints in the look's colours; the same for both writing directions."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading stands off what is above it."""
        return QSize(100, HEADING_HEIGHT if _place(index).kind == Kind.HEADING else ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if _place(index).kind == Kind.HEADING:
            self._paint_heading(painter, option, index)
        else:
            self._paint_row(painter, option, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect.adjusted(_ICON_AT, 0, -_ICON_AT, -7)
        painter.setFont(interface_font(11, bold=True))
        painter.setPen(QColor(self._look.theme.muted))
        painter.drawText(rect, int(line_start(option.direction) | Qt.AlignmentFlag.AlignBottom), index.data())

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._look.theme
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        inner = option.rect.adjusted(_EDGE, 1, -_EDGE, -1)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection if is_chosen else theme.chip))
            painter.drawRoundedRect(inner, 6, 6)
        if is_chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 6, 6)
        shift = _STEP if index.parent().isValid() else 0
        self._paint_mark(painter, option, index, shift)
        painter.setFont(interface_font(12))
        end = self._paint_count(painter, option, index)
        words = QRect(_TEXT_AT + shift, option.rect.top(), option.rect.width() - _TEXT_AT - shift - end, option.rect.height())
        font = interface_font(13, bold=is_chosen)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        text = QFontMetrics(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(_mirrored(option, words), int(line_start(option.direction) | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_count(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> int:
        """Draw the number, and the mark of a failing source; gives the px taken at the line's end."""
        theme, number = self._look.theme, index.data(Role.COUNT) or 0
        told = count_text(number) if number else ""
        width = painter.fontMetrics().horizontalAdvance(told)
        end = option.rect.width() - _ICON_AT
        chosen = option.state & QStyle.StateFlag.State_Selected
        painter.setPen(QColor(theme.muted_on_selection if chosen else theme.muted))
        rect = QRect(end - width, option.rect.top(), width, option.rect.height())
        painter.drawText(_mirrored(option, rect), int(Qt.AlignmentFlag.AlignCenter), told)
        if index.data(Role.FAILING):
            width += 20
            mark = QRect(end - width, option.rect.center().y() - 6, 14, 14)
            _paint_icon(painter, option, mark, ("warning", theme.warning))
        return width + _ICON_AT + 8

    def _paint_mark(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, shift: int) -> None:
        place, theme = _place(index), self._look.theme
        rect = QRect(_ICON_AT + shift, option.rect.center().y() - 7, 16, 16)
        if place.kind == Kind.SOURCE:
            self._paint_square(painter, _mirrored(option, rect), place.number, index.data())
            return
        name = index.data(Role.ICON)
        if place.kind == Kind.FOLDER:
            name = "chevron-down" if option.state & QStyle.StateFlag.State_Open else "chevron-right"
        colour = theme.accent if name == "star-filled" else theme.muted
        _paint_icon(painter, option, rect, (name, colour))

    def _paint_square(self, painter: QPainter, rect: QRect, number: int, title: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_SQUARES[number % len(_SQUARES)]))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setFont(interface_font(9, bold=True))
        painter.setPen(QColor("#ffffff"))
        initial = next((letter for letter in title if letter.isalnum()), "·").upper()[:1]
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), initial)


def _paint_icon(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, drawn: tuple[str, str]) -> None:
    name, colour = drawn
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    picture = pixmap(name, colour, rect.width(), painter.device().devicePixelRatio(), mirrored=mirrored)
    painter.drawPixmap(_mirrored(option, rect), picture)


def _place(index: Index) -> Place:
    place = index.data(Role.PLACE)
    assert isinstance(place, Place)
    return place


def _mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return QStyle.visualRect(option.direction, QRect(0, option.rect.top(), option.rect.width(), option.rect.height()), rect)
