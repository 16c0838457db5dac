"""Fusion with our own check boxes, radio buttons and arrows; everything else is in the style sheet."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from reader.ui.icons import icon
from reader.ui.theme import Theme

_INDICATOR = 16
"""px of a check box or radio button at most; the style sheet gives them as much room."""

_ARROWS = {
    QStyle.PrimitiveElement.PE_IndicatorArrowDown: ((-4, -2), (0, 2), (4, -2)),
    QStyle.PrimitiveElement.PE_IndicatorArrowUp: ((-4, 2), (0, -2), (4, 2)),
    QStyle.PrimitiveElement.PE_IndicatorArrowRight: ((-2, -4), (2, 0), (-2, 4)),
    QStyle.PrimitiveElement.PE_IndicatorArrowLeft: ((2, -4), (-2, 0), (2, 4)),
    QStyle.PrimitiveElement.PE_IndicatorSpinDown: ((-3, -1), (0, 2), (3, -1)),
    QStyle.PrimitiveElement.PE_IndicatorSpinUp: ((-3, 1), (0, -2), (3, 1)),
}
_CHECK = ((-4, 0), (-1.2, 2.8), (4.2, -3))


class PaperStyle(QProxyStyle):
    """Draws small marks as lines in the theme's colours.

    No ``styleHint`` and no ``pixelMetric``: Qt asks for thousands of hints and sizes while a window is built, each a call into
    Python (25 and 15 ms of the start).  The marks' size is in the style sheet.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Our own marks; Fusion's for the rest."""
        if element in _ARROWS:
            self._draw_line(painter, option, _ARROWS[element])
        elif element == QStyle.PrimitiveElement.PE_IndicatorCheckBox:
            self._draw_box(painter, option, radius=4.0)
            if option.state & QStyle.StateFlag.State_On:
                self._draw_line(painter, option, _CHECK, self._theme.on_accent)
        elif element == QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            self._draw_box(painter, option, radius=_INDICATOR / 2)
            if option.state & QStyle.StateFlag.State_On:
                self._draw_dot(painter, option)
        elif element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            self._draw_focus(painter, option)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def standardIcon(
        self, which: QStyle.StandardPixmap, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> QIcon:
        """The cross that empties a field, of our family; Fusion's for the rest."""
        if which == QStyle.StandardPixmap.SP_LineEditClearButton:
            return icon("close", self._theme.muted)
        return super().standardIcon(which, option, widget)

    def _draw_box(self, painter: QPainter, option: QStyleOption, *, radius: float) -> None:
        theme, state = self._theme, option.state
        on = bool(state & QStyle.StateFlag.State_On)
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        edge = theme.accent if on and enabled else theme.muted
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), 1.2))
        painter.setBrush(QColor(edge if on else theme.paper))
        painter.drawRoundedRect(_square(option).adjusted(0.6, 0.6, -0.6, -0.6), radius, radius)
        painter.restore()

    def _draw_dot(self, painter: QPainter, option: QStyleOption) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.on_accent))
        painter.drawEllipse(_square(option).center(), 3.0, 3.0)
        painter.restore()

    def _draw_line(
        self, painter: QPainter, option: QStyleOption, points: tuple[tuple[float, float], ...], colour: str = ""
    ) -> None:
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        pen = QPen(QColor(colour or (self._theme.ink if enabled else self._theme.muted)), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        centre = QRectF(option.rect).center()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([centre + QPointF(x, y) for x, y in points]))
        painter.restore()

    def _draw_focus(self, painter: QPainter, option: QStyleOption) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.accent), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.7, 0.7, -0.7, -0.7), 5, 5)
        painter.restore()


def _square(option: QStyleOption) -> QRectF:
    side = min(option.rect.width(), option.rect.height(), _INDICATOR)
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(option.rect).center())
    return square
