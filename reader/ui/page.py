"""A whole page in place of the panes: a title, a way back, and a column that scrolls."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.ui.buttons import BarButton
from reader.ui.look import Look
from reader.ui.panel import Panel, PlainLabel

COLUMN = 720
"""px of the column at most: two numbers and a chart beside a name."""


class Page(Panel):
    """Fill ``column``; ``left`` when the person goes back."""

    left = Signal()

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, kind="paper")
        self.look = look
        self.title = PlainLabel(kind="title")
        self.title.setWordWrap(True)
        self.back = BarButton(look, "back")
        self.back.clicked.connect(self.left)
        inner = QWidget()
        inner.setProperty("kind", "paper")
        inner.setMaximumWidth(COLUMN)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(24, 20, 24, 32)
        self.column.setSpacing(12)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.title)
        centred = QWidget()
        centred.setProperty("kind", "paper")
        line = QHBoxLayout(centred)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(inner, 100)
        line.addStretch(1)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(centred)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def event(self, event: QEvent) -> bool:
        """Letters and Esc are not for the list that is hidden behind."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if is_plain and (event.key() == Qt.Key.Key_Escape or event.text().strip()):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def emptied(layout: QVBoxLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while taken := layout.takeAt(0):
        if widget := taken.widget():
            widget.hide()
            widget.deleteLater()
