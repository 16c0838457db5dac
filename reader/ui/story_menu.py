"""What can be done with the selected stories: the menu of the list's rows."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.actions import Actions
from reader.ui.list_controller import ListController


class StoryMenu(QObject):
    """Does the same as the keys, and names them; ``hiding_wanted`` for stories like the selected one."""

    hiding_wanted = Signal()

    def __init__(self, stories: ListController, commands: Actions, edit_tags: Callable[[], object], window: QWidget) -> None:
        super().__init__(window)
        self._stories, self._commands, self._edit_tags, self._window = stories, commands, edit_tags, window

    def open(self, at: QPoint) -> None:
        """Show the menu at a screen position."""
        self.menu().popup(at)

    def menu(self) -> QMenu:
        """The menu for the stories selected now."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        number = len(self._stories.chosen_ids())
        if number > 1:
            menu.addAction(self.tr("%Ln stories selected", "", number)).setEnabled(False)
            menu.addSeparator()
        self._add(menu, self.tr("Read or unread"), "toggle_read", self._stories.toggle_read)
        self._add(menu, self.tr("Bookmark"), "toggle_bookmark", self._stories.toggle_bookmark)
        self._add(menu, self.tr("Tags…"), "tags", self._edit_tags)
        menu.addSeparator()
        menu.addAction(self.tr("Mark all above as read"), self._stories.mark_above)
        menu.addAction(self.tr("Mark all below as read"), self._stories.mark_below)
        if number == 1:
            menu.addSeparator()
            self._add(menu, self._commands["versions"].text(), "versions", self._commands["versions"].trigger)
            menu.addAction(self.tr("Hide stories like this…"), self.hiding_wanted.emit)
            self._add(menu, self.tr("Open the original in the browser"), "original", self._commands["original"].trigger)
        menu.addSeparator()
        self._add(menu, self._commands["export"].text(), "export", self._commands["export"].trigger)
        return menu

    def _add(self, menu: QMenu, words: str, command: str, act: Callable[[], object]) -> None:
        # The key is only told: the window's own action has it, and two with one key would do nothing.
        key = self._commands[command].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        menu.addAction(f"{words}\t{key}", act)
