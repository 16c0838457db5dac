"""The languages of the open story as one segmented control."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from reader.domain.language import own_name
from reader.domain.story import Chip, ChipState
from reader.domain.text import display_text
from reader.ui.fonts import INTERFACE_SIZE, interface_font
from reader.ui.look import Look
from reader.ui.phrases import filled

HEIGHT = 30
"""px (mock-light.png)."""
PADDING = 12
"""px on either side of a chip's name."""
RADIUS = 6
MOST = 12
"""Chips shown: more than any publication prints, and what fits a narrow window."""


class _Segment(QAbstractButton):
    """One language.  ``ends`` says whether it is the first and the last of the control."""

    def __init__(self, chip: Chip, look: Look, ends: tuple[bool, bool], parent: QWidget) -> None:
        super().__init__(parent)
        self.chip = chip
        self._look = look
        self._ends = ends
        self.setCheckable(True)
        self.setText(display_text(chip.label, 8) + ("…" if chip.state is ChipState.FETCHING else ""))
        self.setFont(interface_font(INTERFACE_SIZE, language=chip.language))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """As wide as the name in bold, so that nothing moves when another language becomes current."""
        metrics = QFontMetrics(interface_font(INTERFACE_SIZE, bold=True, language=self.chip.language))
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * PADDING, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The accent when current, filled when stored, an outline with muted letters when only published."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = self._shape()
        stored = self.chip.state is ChipState.STORED
        at_rest = theme.chip if stored else theme.paper
        painter.fillPath(shape, QColor(theme.accent if self.isChecked() else theme.rule if self.underMouse() else at_rest))
        painter.setPen(QPen(QColor(theme.accent if self.isChecked() else theme.rule), 1))
        painter.drawPath(shape)
        letters = theme.on_accent if self.isChecked() else theme.ink if stored else theme.muted_on_selection
        painter.setPen(QColor(letters))
        painter.setFont(interface_font(INTERFACE_SIZE, bold=self.isChecked(), language=self.chip.language))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(letters), 1.2))
            painter.drawRoundedRect(self.rect().adjusted(4, 4, -5, -5), 3, 3)

    def _shape(self) -> QPainterPath:
        first, last = self._ends if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self._ends[::-1]
        box = self.rect().toRectF().adjusted(0.5 if first else -0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(box, RADIUS, RADIUS)
        if not first:
            path.addRect(box.left(), box.top(), RADIUS, box.height())
        if not last:
            path.addRect(box.right() - RADIUS, box.top(), RADIUS, box.height())
        return path.simplified()


class LanguageChips(QWidget):
    """``Укр | Рус | Eng``: ``chosen`` carries the language of a chip that was clicked or entered, never the current one.

    Arrow keys move between chips, Space or Enter takes one.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._chips: tuple[Chip, ...] = ()
        self._current = ""
        self._segments: list[_Segment] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        look.changed.connect(self.update)
        self._say()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in the order of the chips, for Alt+1…9."""
        return tuple(chip.language for chip in self._chips)

    def show_chips(self, chips: tuple[Chip, ...], current: str) -> None:
        """Shows these languages, ``current`` being read; hides the control when there is nothing to choose."""
        self._current = current
        if chips[:MOST] != self._chips:
            self._chips = chips[:MOST]
            self._rebuild()
        for segment in self._segments:
            segment.setChecked(segment.chip.language == current)
        self._say()
        self.setVisible(bool(self._chips))

    def choose(self, number: int) -> None:
        """As a click on the chip ``number``, 0 being the first; nothing beyond the last."""
        if 0 <= number < len(self._chips):
            self._choose(self._chips[number].language)

    def changeEvent(self, event: QEvent) -> None:
        """Qt's notice of a new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _rebuild(self) -> None:
        for segment in self._segments:
            self._row.removeWidget(segment)
            segment.hide()
            segment.deleteLater()
        last = len(self._chips) - 1
        self._segments = [_Segment(chip, self._look, (n == 0, n == last), self) for n, chip in enumerate(self._chips)]
        for segment in self._segments:
            segment.clicked.connect(lambda _checked=False, language=segment.chip.language: self._choose(language))
            self._row.addWidget(segment)
            segment.show()

    def _choose(self, language: str) -> None:
        for segment in self._segments:
            segment.setChecked(segment.chip.language == self._current)
        if language != self._current:
            self.chosen.emit(language)

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Languages of this story"))
        for segment in self._segments:
            name = own_name(segment.chip.language)
            told = {
                ChipState.STORED: self.tr("{language}: stored, can be read offline"),
                ChipState.PUBLISHED: self.tr("{language}: published, not stored yet; choose it to fetch it"),
                ChipState.FETCHING: self.tr("{language}: will be fetched by the next sync"),
            }[segment.chip.state]
            segment.setToolTip(filled(told, language=name))
            segment.setAccessibleName(name)
            segment.setAccessibleDescription(filled(told, language=name))
