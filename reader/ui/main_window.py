"""The window: its parts, put together."""

import base64
import binascii
import json
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from reader.app import Offprint
from reader.ui.actions import Actions
from reader.ui.article_pane import ArticlePane
from reader.ui.dropped import dropped_address, dropped_outline
from reader.ui.list_pane import ListPane
from reader.ui.look import Look
from reader.ui.main_menu import MainMenu
from reader.ui.panes import Panes, width_of
from reader.ui.removal_bar import RemovalBar
from reader.ui.sidebar import Sidebar
from reader.ui.story_delegate import StoryDelegate
from reader.ui.story_list_model import StoryListModel
from reader.ui.story_list_view import StoryListView
from reader.ui.sync_status import SyncStatus
from reader.ui.top_bar import TopBar
from reader.ui.undo_bar import UndoBar

SIZE = QSize(1440, 900)
SMALLEST = QSize(420, 480)
"""Px: the mock's size at the first start, and the least in which one pane is usable."""


class MainWindow(QMainWindow):
    """Widgets and layout; what they do is wired in ``reading_room``.  ``closing`` before the window goes.

    ``language_changed`` comes before the panes hear of it: connect to it queued."""

    address_dropped = Signal(str)
    outline_dropped = Signal(Path)
    closing = Signal()
    language_changed = Signal()

    def __init__(self, app: Offprint, look: Look) -> None:
        super().__init__()
        self._app = app
        self.setObjectName("window")
        self.setWindowTitle("Offprint")
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.commands = Actions(self, app.settings.keys)
        self.menu = MainMenu(self.commands, self)
        self.top = TopBar(look)
        self.side = Sidebar(look)
        self.model = StoryListModel(app.library.rows, self)
        self.list = ListPane(look, StoryListView(self.model, StoryDelegate(look, lambda: datetime.now().astimezone()), look))
        self.article = ArticlePane(look)
        self.panes = Panes(self.side, self.list, self.article)
        self.undo_bar = UndoBar(look)
        self.removal = RemovalBar()
        self.status = SyncStatus(look)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.panes)
        self._lay_out()
        self.top.menu.setMenu(self.menu)
        self.top.fold.clicked.connect(self.panes.toggle_side)
        self.commands.page_on_in(self.list.view)
        self._restore()

    def show_page(self, page: QWidget | None) -> None:
        """Show a whole page in place of the panes; None for the panes."""
        if page is not None and self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page or self.panes)
        self.top.search.setEnabled(page is None)

    def show_notice(self, bar: QWidget) -> None:
        """Show a line that stays, under the top bar."""
        self._layout.insertWidget(1, bar)

    def fit(self) -> None:
        """Show as much as the window's width allows."""
        width = width_of(self.width())
        if width != self.panes.width_class:
            self.panes.fit(width)
            self.top.fit(width)
            self.article.fit(is_alone=width == width.ONE_PANE)

    def come_forward(self) -> None:
        """Be seen: hidden, minimised or behind other windows until now."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def next_pane(self) -> None:
        """Go from sidebar to list to article, or to each of two columns, and round again."""
        panes = [pane for pane in (self.side.tree, self.list.view, *self.article.readers) if pane.isVisible()]
        here = next((place for place, pane in enumerate(panes) if pane.hasFocus()), -1)
        if panes:
            panes[(here + 1) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold and unfold."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """A new interface language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.commands.retranslate()
            self.menu.retranslate()
            self.language_changed.emit()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the geometry and let everything end."""
        kept = {"window": self.saveGeometry().data(), "panes": self.panes.state()}
        told = {name: base64.b64encode(state).decode("ascii") for name, state in kept.items()}
        self._app.settings.window = json.dumps(told).encode("ascii")
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """An address or an OPML file is welcome."""
        if dropped_outline(event.mimeData()) or dropped_address(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the address or the file."""
        outline, address = dropped_outline(event.mimeData()), dropped_address(event.mimeData())
        if outline is not None:
            self.outline_dropped.emit(outline)
        elif address:
            self.address_dropped.emit(address)
        event.acceptProposedAction()

    def _lay_out(self) -> None:
        centre = QWidget()
        self._layout = layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addWidget(self.pages, 1)
        for bar in (self.removal, self.undo_bar, self.status):
            layout.addWidget(bar)
        self.setCentralWidget(centre)

    def _restore(self) -> None:
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        try:
            kept = {name: base64.b64decode(state) for name, state in json.loads(self._app.settings.window or b"{}").items()}
        except (ValueError, AttributeError, TypeError, binascii.Error):
            return
        if "window" in kept:
            self.restoreGeometry(QByteArray(kept["window"]))
        if "panes" in kept:
            self.panes.restore(kept["panes"])
        self.fit()
