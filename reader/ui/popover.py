"""A small panel that drops from a button and goes at a click outside or Esc."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from reader.ui.panel import Panel

_GAP = 4
"""Px between the button and the panel."""


class Popover(Panel):
    """Fill ``body``; ``drop_from(button)`` shows it under the button, inside the screen."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent, kind="popover")
        self.setWindowFlags(Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 12, 14, 12)
        self.body.setSpacing(8)
        self.body.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)

    def drop_from(self, button: QWidget, *, upwards: bool = False) -> None:
        """Show the panel below the button, at the edge where lines end, or above it at the edge where they start."""
        self.place(button, upwards=upwards)
        self.show()
        self.setFocus()

    def place(self, button: QWidget, *, upwards: bool = False) -> None:
        """Move the panel to where ``drop_from`` shows it."""
        self.adjustSize()
        size = self.sizeHint().expandedTo(self.minimumSizeHint())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0 if is_mirrored != upwards else button.width() - size.width()
        y = -size.height() - _GAP if upwards else button.height() + _GAP
        corner = button.mapToGlobal(QPoint(x, y))
        room = button.screen().availableGeometry()
        corner.setX(max(room.left() + _GAP, min(corner.x(), room.right() - size.width() - _GAP)))
        corner.setY(max(room.top() + _GAP, min(corner.y(), room.bottom() - size.height() - _GAP)))
        self.move(corner)
