"""What an empty pane says: what it is, and what to do next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.icons import pixmap
from reader.ui.look import Look
from reader.ui.panel import Panel, PlainLabel, menu_text

_ICON = 40
"""Px."""


class EmptyState(Panel):
    """An icon, a line, a smaller line, and at most one button."""

    def __init__(self, look: Look, kind: str, parent: QWidget | None = None) -> None:
        super().__init__("emptyState", parent, kind=kind)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._icon_name = "newspaper"
        self._act: Callable[[], object] | None = None
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, textFormat=Qt.TextFormat.PlainText)
        self.title = PlainLabel(kind="heading")
        self.advice = PlainLabel(kind="muted")
        self.button = QPushButton()
        self.button.clicked.connect(self._press)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 28, 28, 28)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addWidget(self._icon)
        for label in (self.title, self.advice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(6)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        look.changed.connect(self._repaint)
        self._repaint()

    def say(self, icon_name: str, title: str, advice: str, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Set what is shown; without ``button`` there is none."""
        self._icon_name, self._act = icon_name, act
        self.title.setText(title)
        self.advice.setText(advice)
        self.button.setText(menu_text(button))
        self.button.setVisible(bool(button))
        self._repaint()

    def _press(self) -> None:
        if self._act is not None:
            self._act()

    def _repaint(self) -> None:
        self._icon.setPixmap(pixmap(self._icon_name, self._look.theme.muted, _ICON, self.devicePixelRatioF()))
