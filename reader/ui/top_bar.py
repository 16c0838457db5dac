"""The bar along the top: sync, add, search, reading languages, text, menu."""

from enum import IntEnum

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from reader.domain.language import short_name
from reader.domain.text import has_right_to_left
from reader.ui.buttons import BarButton
from reader.ui.icons import icon
from reader.ui.look import Look
from reader.ui.panel import Panel
from reader.ui.phrases import filled, ranking

HEIGHT = 48
SEARCH_WIDTH = 300
"""Px; product.md and the mock."""
SEARCH_DELAY = 120
"""Ms between the last letter and the search: a quick typist's gap is about 100 ms, so a word is searched once."""


class Width(IntEnum):
    """How much room the window has: three panes, two, one."""

    ONE_PANE = 1
    TWO_PANES = 2
    THREE_PANES = 3


class TopBar(Panel):
    """``searched(str)`` comes ``SEARCH_DELAY`` after typing stops, at once on Enter or when cleared."""

    searched = Signal(str)
    search_left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("topBar", parent)
        self._look = look
        self._stories = 0
        self._reading: tuple[str, ...] = ()
        self._width = Width.THREE_PANES
        self.fold = BarButton(look, "list")
        self.sync = BarButton(look, "sync", kind="")
        self.add = BarButton(look, "add", kind="")
        self.languages = BarButton(look, "globe", kind="")
        self.text = BarButton(look, kind="")
        self.menu = BarButton(look, "menu")
        self.search = SearchField(self)
        self._typed = QTimer(self, singleShot=True, interval=SEARCH_DELAY)
        self._typed.timeout.connect(self._search_now)
        self.search.textChanged.connect(self._note_typing)
        self.search.returnPressed.connect(self._search_now)
        self.search.left.connect(self._leave_search)
        self._glass = QAction(self.search)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        look.changed.connect(self._repaint)
        self._lay_out()
        self._repaint()
        self.retranslate()

    def show_stories(self, stories: int) -> None:
        """Say in the search field how many stories can be searched."""
        if stories != self._stories:
            self._stories = stories
            self._say_search()

    def show_reading(self, languages: tuple[str, ...]) -> None:
        """Show the reading languages in their order."""
        self._reading = languages
        self._say_languages()

    def fit(self, width: Width) -> None:
        """Say less where there is less room."""
        self._width = width
        self.fold.setVisible(width < Width.THREE_PANES)
        self.search.setMaximumWidth(SEARCH_WIDTH if width == Width.THREE_PANES else 16_777_215)
        self.retranslate()

    def clear_search(self) -> None:
        """Empty the field without searching."""
        self._typed.stop()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)

    def retranslate(self) -> None:
        """Name the buttons again."""
        short = self._width == Width.ONE_PANE
        self.fold.say("", self.tr("Lists and sources"))
        self.sync.say("" if short else self.tr("Sync"), self.tr("Bring all sources up to date (F5)"))
        self.add.say("" if short else self.tr("Add source"), self.tr("Add a source"))
        self.text.say(self.tr("Aa", "the button for text size and theme"), self.tr("Text and theme"))
        self.text.setAccessibleName(self.tr("Text and theme"))
        self.menu.say("", self.tr("Menu"))
        self.search.setAccessibleName(self.tr("Search"))
        self._say_search()
        self._say_languages()

    def _say_search(self) -> None:
        told = self.tr("Search %Ln stories", "", self._stories) if self._stories else self.tr("Search")
        self.search.setPlaceholderText(told)

    def _say_languages(self) -> None:
        names = [short_name(code).upper() for code in self._reading]
        shown = ranking(names[:3]) + ("…" if len(names) > 3 else "")
        if self._width == Width.THREE_PANES:
            self.languages.set_icon("")
            words = filled(self.tr("Reading languages: {names}"), names=shown) if names else self.tr("Reading languages")
            self.languages.say(f"{words} ⌄")
        else:
            self.languages.set_icon("globe")
            self.languages.say("" if self._width == Width.ONE_PANE else names[0] if names else "", self.tr("Reading languages"))
        self.languages.setToolTip(self.tr("Languages you read, in your order"))

    def _lay_out(self) -> None:
        start, end = QHBoxLayout(), QHBoxLayout()
        for layout, buttons in ((start, (self.fold, self.sync, self.add)), (end, (self.languages, self.text, self.menu))):
            layout.setSpacing(8)
            for button in buttons:
                layout.addWidget(button)
        start.addStretch()
        end.insertStretch(0)
        self.setFixedHeight(HEIGHT)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 0, 14, 1)
        grid.setHorizontalSpacing(12)
        grid.addLayout(start, 0, 0)
        grid.addWidget(self.search, 0, 1)
        grid.addLayout(end, 0, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 1)
        self.fold.hide()

    def _note_typing(self, text: str) -> None:
        if text.strip():
            self._typed.start()
        else:
            self._search_now()

    def _search_now(self) -> None:
        self._typed.stop()
        self.searched.emit(self.search.text().strip())

    def _leave_search(self) -> None:
        if self.search.text():
            self.search.clear()
        self.search_left.emit()

    def _repaint(self) -> None:
        self._glass.setIcon(icon("search", self._look.theme.muted))


class SearchField(QLineEdit):
    """The search field; ``left`` on Esc or the down key."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(120)
        self.textChanged.connect(self._suit)

    def sizeHint(self) -> QSize:
        """The mock's width."""
        return QSize(SEARCH_WIDTH, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears and leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _suit(self, text: str) -> None:
        """Arabic words stand on the line, whatever the interface speaks (``field_families``)."""
        script = "arabic" if has_right_to_left(text) else ""
        if script != (self.property("script") or ""):
            self.setProperty("script", script)
            self.style().polish(self)
