"""The middle pane: the list's title and order, the rows, what to do when there are none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.buttons import BarButton
from reader.ui.empty_state import EmptyState
from reader.ui.look import Look
from reader.ui.panel import Panel, PlainLabel, count_text
from reader.ui.story_list_view import StoryListView

WIDTH = 372
HEADER_HEIGHT = 42
"""Px; product.md and the mock."""


class ListPane(Panel):
    """``order_changed(bool)`` with newest first; ``mark_all_wanted`` from the list's own menu, far from Sync."""

    order_changed = Signal(bool)
    mark_all_wanted = Signal()

    def __init__(self, look: Look, view: StoryListView, parent: QWidget | None = None) -> None:
        super().__init__("listPane", parent, kind="list")
        self.view = view
        self.newest_first = True
        self.title = PlainLabel(kind="listTitle")
        self.number = PlainLabel(kind="muted")
        self.order = BarButton(look)
        self.order_menu = QMenu(self)
        self.empty = EmptyState(look, "list")
        self._stack = QStackedWidget()
        self._stack.addWidget(view)
        self._stack.addWidget(self.empty)
        self._newest = self.order_menu.addAction("", lambda: self._set_order(True))
        self._oldest = self.order_menu.addAction("", lambda: self._set_order(False))
        self.order_menu.addSeparator()
        self.mark_all = self.order_menu.addAction("", self.mark_all_wanted.emit)
        for action in (self._newest, self._oldest):
            action.setCheckable(True)
        self.order.setMenu(self.order_menu)
        self._lay_out()
        self.retranslate()

    def show_title(self, title: str, number: int | None = None) -> None:
        """Name the list; ``number`` of results while searching."""
        self.title.setText(title)
        self.title.setToolTip("")
        self.number.setText("" if number is None else count_text(number))
        self.number.setVisible(number is not None)

    def show_rows(self, there_are: bool) -> None:
        """Show the rows, or what to do when there are none; whichever is shown keeps the keyboard."""
        had_focus = self.view.hasFocus() or self.empty.hasFocus()
        self._stack.setCurrentWidget(self.view if there_are else self.empty)
        if had_focus:
            self.take_focus()

    def take_focus(self) -> None:
        """Give the keyboard to what is shown, so that letters are commands."""
        (self.view if self._stack.currentIndex() == 0 else self.empty).setFocus()

    def retranslate(self) -> None:
        """Name the order again."""
        self._newest.setText(self.tr("Newest first"))
        self._oldest.setText(self.tr("Oldest first"))
        self.mark_all.setText(self.tr("Mark all as read"))
        self._say_order()

    def _set_order(self, newest_first: bool) -> None:
        if newest_first != self.newest_first:
            self.newest_first = newest_first
            self.order_changed.emit(newest_first)
        self._say_order()

    def _say_order(self) -> None:
        self._newest.setChecked(self.newest_first)
        self._oldest.setChecked(not self.newest_first)
        self.order.say(
            f"{(self._newest if self.newest_first else self._oldest).text()} ⌄", self.tr("Order of the list, mark all as read")
        )

    def _lay_out(self) -> None:
        header = Panel("listHeader", self, kind="list")
        header.setFixedHeight(HEADER_HEIGHT)
        line = QHBoxLayout(header)
        line.setContentsMargins(16, 0, 8, 0)
        line.setSpacing(8)
        line.addWidget(self.title, 1)
        line.addWidget(self.number)
        line.addWidget(self.order)
        self.title.setMinimumWidth(40)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self._stack, 1)
