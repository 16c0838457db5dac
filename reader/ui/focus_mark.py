"""A line under a pane's head while the pane has the keyboard, so that focus is always to be seen."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget


class FocusMark(QObject):
    """``marks`` are pairs of a pane and the head that shows whether the keyboard is in it (property ``active``)."""

    def __init__(self, application: QApplication, marks: tuple[tuple[QWidget, QWidget], ...], parent: QObject) -> None:
        super().__init__(parent)
        self._marks, self._application = marks, application
        application.focusChanged.connect(self._move)

    def stop(self) -> None:
        """The window closes: what gets the keyboard then is nobody's news."""
        self._application.focusChanged.disconnect(self._move)

    def _move(self, _before: QWidget | None, now: QWidget | None) -> None:
        for pane, head in self._marks:
            is_active = now is not None and (now is pane or pane.isAncestorOf(now))
            if head.property("active") != is_active:
                head.setProperty("active", is_active)
                head.style().polish(head)
