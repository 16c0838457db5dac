"""A button that shows a command's keys and, pressed, waits for new ones."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock)
_CLEARS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class KeyButton(QPushButton):
    """``caught(QKeySequence)`` when keys were pressed; an empty sequence for Backspace.  Esc and Tab leave it as it was."""

    caught = Signal(QKeySequence)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self.setCheckable(True)
        self.toggled.connect(lambda _on: self._show())

    def show_keys(self, keys: str) -> None:
        """The keys in force, as the desktop writes them."""
        self._keys = keys
        self.setChecked(False)
        self._show()

    def event(self, event: QEvent) -> bool:
        """While it waits, no key is a command of the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and self.isChecked():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys while it waits."""
        if not self.isChecked() or event.key() in _MODIFIERS:
            super().keyPressEvent(event)
            return
        self.setChecked(False)
        if event.key() == Qt.Key.Key_Escape:
            return
        is_cleared = event.key() in _CLEARS and not event.modifiers()
        self.caught.emit(QKeySequence() if is_cleared else _sequence(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Wait no longer."""
        self.setChecked(False)
        super().focusOutEvent(event)

    def _show(self) -> None:
        self.setText(self.tr("Press the new keys…") if self.isChecked() else self._keys or self.tr("none"))


def _sequence(event: QKeyEvent) -> QKeySequence:
    """The keys of an event; Shift is a part of a sign (``?``), and said with a letter or a named key (``Shift+J``)."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if text.isprintable() and text.strip() and not text.isalpha():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
