"""Two plain charts: a bar of shares, and a row of small columns, one a day."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.look import Look

BAR_HEIGHT = 10
DAYS_SIZE = QSize(150, 28)
"""px: thirty days of five px each."""
LEAST = 2.0
"""px of the smallest share that is not nothing."""


class ShareBar(QWidget):
    """Shares of a whole from the start of the line; ``told`` says the same to a screen reader."""

    def __init__(self, look: Look, shares: tuple[float, ...], told: str) -> None:
        super().__init__()
        self._look, self._shares = look, shares
        self.setAccessibleName(told)
        self.setToolTip("")
        self.setFixedHeight(BAR_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The shares in the accent and two mutings of it on the chip's colour."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.chip))
        painter.drawRoundedRect(self.rect(), 3, 3)
        x = 0.0
        for number, share in enumerate(self._shares):
            width = max(LEAST, share * self.width()) if share > 0 else 0.0
            width = min(width, self.width() - x)
            left = self.width() - x - width if self.isRightToLeft() else x
            painter.setBrush(QColor((theme.accent, theme.muted, theme.rule)[number % 3]))
            painter.drawRoundedRect(QRectF(left, 0, width, self.height()), 2, 2)
            x += width + (1 if width else 0)


class DayChart(QWidget):
    """A column for each day, the last one today; as high as the most of them."""

    def __init__(self, look: Look, days: tuple[int, ...], told: str) -> None:
        super().__init__()
        self._look, self._days = look, days
        self.setAccessibleName(told)
        self.setFixedSize(DAYS_SIZE)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Columns on a line; a day without stories leaves the line alone."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        most, step = max((*self._days, 1)), self.width() / max(1, len(self._days))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.rule))
        for number, stories in enumerate(self._days):
            place = len(self._days) - 1 - number if self.isRightToLeft() else number
            height = max(LEAST, (self.height() - 2) * stories / most) if stories else 0
            today = number == len(self._days) - 1
            column = QRectF(place * step, self.height() - 1 - height, max(1.0, step - 1), height)
            painter.fillRect(column, QColor(theme.accent if today else theme.muted))
