"""The list of keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from reader.ui.actions import COMMANDS, LANGUAGE_WORDS, LEADING_WORDS, Actions, command_words
from reader.ui.panel import PlainLabel
from reader.ui.physical_keys import native_text
from reader.ui.popover import Popover


class KeyList(Popover):
    """Every command with its keys, in three groups."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__("keyList", parent)
        self._actions = actions
        self._title = PlainLabel(kind="heading")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(5)
        self.body.addWidget(self._title)
        self.body.addLayout(self._grid)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the list again."""
        self._title.setText(self.tr("Keys"))
        while taken := self._grid.takeAt(0):
            if label := taken.widget():
                label.deleteLater()
        in_force = self._actions.keys
        lines = [(command_words(command.words), native_text(in_force.keys(command.name))) for command in COMMANDS]
        lines.insert(8, (command_words(LANGUAGE_WORDS), "Alt+1 … 9"))
        lines.insert(9, (command_words(LEADING_WORDS), "Ctrl+1 … 9"))
        half = (len(lines) + 1) // 2
        for place, (words, keys) in enumerate(lines):
            column = 0 if place < half else 2
            self._grid.addWidget(PlainLabel(keys, "key"), place % half, column, Qt.AlignmentFlag.AlignLeading)
            self._grid.addWidget(PlainLabel(words), place % half, column + 1)

    def show_over(self, window: QWidget) -> None:
        """Show the list, as it is now, in the middle of the window."""
        self.retranslate()
        self.adjustSize()
        self.move(window.mapToGlobal(window.rect().center()) - self.rect().center())
        self.show()
        self.setFocus()
