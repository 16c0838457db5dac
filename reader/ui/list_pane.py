"""The middle pane: the list's title and order, the rows, what to do when there are none."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from reader.domain.language import own_name, short_name
from reader.domain.text import display_text
from reader.ui.buttons import BarButton
from reader.ui.empty_state import EmptyState
from reader.ui.look import Look
from reader.ui.panel import Panel, PlainLabel, count_text, menu_text
from reader.ui.phrases import filled
from reader.ui.story_list_view import StoryListView

WIDTH = 372
HEADER_HEIGHT = 42
"""Px; product.md and the mock."""


class Scope(StrEnum):
    """Where a search looks: no search, the whole library, the list chosen, everywhere although a list is chosen."""

    NONE = "none"
    LIBRARY = "library"
    LIST = "list"
    ALL = "all"


class ListPane(Panel):
    """``order_changed(bool)`` with newest first; ``mark_all_wanted`` from the list's own menu, far from Sync.

    ``language_chosen(str)`` narrows the list (empty: no more), ``scope_changed(bool)`` is true for everywhere."""

    order_changed = Signal(bool)
    mark_all_wanted = Signal()
    export_wanted = Signal()
    language_chosen = Signal(str)
    scope_changed = Signal(bool)
    save_wanted = Signal()

    def __init__(self, look: Look, view: StoryListView, parent: QWidget | None = None) -> None:
        super().__init__("listPane", parent, kind="list")
        self.view = view
        self.newest_first = True
        self.language = ""
        self._scope, self._list_title = Scope.NONE, ""
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
        self._languages = QMenu(self)
        self._offered: tuple[str, ...] = ()
        self._group = QActionGroup(self)
        self._group.triggered.connect(lambda action: self._set_language(action.data()))
        self.order_menu.addMenu(self._languages)
        self.order_menu.addSeparator()
        self.mark_all = self.order_menu.addAction("", self.mark_all_wanted.emit)
        self.export = self.order_menu.addAction("", self.export_wanted.emit)
        for action in (self._newest, self._oldest):
            action.setCheckable(True)
        self.order.setMenu(self.order_menu)
        self.scope_words, self.elsewhere, self.save = PlainLabel(kind="muted"), QPushButton(), QPushButton()
        self.elsewhere.clicked.connect(lambda: self.scope_changed.emit(self._scope == Scope.LIST))
        self.save.clicked.connect(self.save_wanted)
        self._lay_out()
        self.retranslate()

    def offer_languages(self, languages: tuple[str, ...]) -> None:
        """Languages to which the list can be narrowed."""
        self._offered = languages
        self._languages.clear()
        for code in ("", *languages):
            action = self._languages.addAction(own_name(code) if code else self.tr("All languages"))
            action.setCheckable(True)
            action.setData(code)
            action.setChecked(code == self.language)
            self._group.addAction(action)

    def show_scope(self, scope: Scope, list_title: str) -> None:
        """Say where a search looks, and offer the other place."""
        self._scope, self._list_title = scope, list_title
        self._say_scope()

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
        self.export.setText(self.tr("Export this list…"))
        self._languages.setTitle(self.tr("Language"))
        self.offer_languages(self._offered)
        self.save.setText(self.tr("Save this search"))
        self._say_order()
        self._say_scope()

    def _say_scope(self) -> None:
        title = display_text(self._list_title, 40)
        is_list = self._scope == Scope.LIST
        self.bar.setVisible(self._scope != Scope.NONE)
        self.scope_words.setText(filled(self.tr("In {list}"), list=title) if is_list else self.tr("In the whole library"))
        self.elsewhere.setVisible(self._scope in (Scope.LIST, Scope.ALL))
        only = filled(self.tr("Only in {list}"), list=menu_text(title))
        self.elsewhere.setText(self.tr("Search everywhere") if is_list else only)

    def _set_language(self, language: str) -> None:
        if language != self.language:
            self.language = language
            self._say_order()
            self.language_chosen.emit(language)

    def _set_order(self, newest_first: bool) -> None:
        if newest_first != self.newest_first:
            self.newest_first = newest_first
            self.order_changed.emit(newest_first)
        self._say_order()

    def _say_order(self) -> None:
        self._newest.setChecked(self.newest_first)
        self._oldest.setChecked(not self.newest_first)
        order = (self._newest if self.newest_first else self._oldest).text()
        language = f"{short_name(self.language).upper()} · " if self.language else ""
        self.order.say(f"{language}{order} ⌄", self.tr("Order and language of the list, mark all as read"))

    def _lay_out(self) -> None:
        header = Panel("listHeader", self, kind="list")
        header.setFixedHeight(HEADER_HEIGHT)
        line = QHBoxLayout(header)
        # Qt turns what stands in a layout where lines run right to left, but not the layout's margins.
        line.setContentsMargins(8, 0, 8, 0)
        line.setSpacing(8)
        line.addSpacing(8)
        line.addWidget(self.title, 1)
        line.addWidget(self.number)
        line.addWidget(self.order)
        self.title.setMinimumWidth(40)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self._lay_out_scope())
        layout.addWidget(self._stack, 1)

    def _lay_out_scope(self) -> QWidget:
        self.bar = Panel("scopeBar", self, kind="list")
        column = QVBoxLayout(self.bar)
        column.setContentsMargins(16, 4, 16, 5)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(2)
        for button in (self.elsewhere, self.save):
            button.setProperty("kind", "link")
            line.addWidget(button)
        line.addStretch(1)
        column.addWidget(self.scope_words)
        column.addLayout(line)
        self.scope_words.setMinimumWidth(40)
        return self.bar
