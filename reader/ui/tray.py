"""Offprint in the desktop's tray: how much is unread, what a sync by itself brought, and staying when the window closes."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from reader.app import Offprint
from reader.app.desktop import Desktop
from reader.domain.query import StoryQuery, View
from reader.domain.report import SyncReport
from reader.domain.story import Counts
from reader.domain.text import display_text
from reader.ui.background import Background
from reader.ui.main_window import MainWindow

TITLES = 3
"""Titles of a notice: desktops show four lines at most."""
TITLE_LIMIT = 90
"""Characters of a title in a notice."""
_ANGLES = str.maketrans("<>", "‹›")
"""Some desktops read marks in a notice as HTML (freedesktop.org, Desktop Notifications, body markup); a title has none."""


class Tray(QObject):
    """Does nothing until ``follow`` finds something chosen.  ``told(str, str)``: a notice, its title and its lines.

    ``sync_wanted`` comes from its menu; a click on the icon or a notice brings the window.
    """

    told = Signal(str, str)
    sync_wanted = Signal()

    def __init__(self, app: Offprint, window: MainWindow) -> None:
        super().__init__(window)
        self._app, self._window = app, window
        self._choice: Desktop = app.desktop
        self._unread, self._newest = 0, 0
        self.menu = QMenu(window)
        self.open, self.sync, self.quit = (self.menu.addAction("") for _ in range(3))
        self.icon = QSystemTrayIcon(QApplication.windowIcon(), self)
        self.icon.setContextMenu(self.menu)
        self._looker = Background(self)
        self._looker.finished.connect(self._tell)
        self._connect()
        window.installEventFilter(self)
        self.follow()

    def follow(self) -> None:
        """Do as is chosen now."""
        self.icon.setVisible(self._choice.tray)
        if self._choice.notices and not self._newest:
            self._newest = max(self._app.library.ids(StoryQuery()), default=0)
        self._retranslate()

    def show_counts(self, counts: Counts) -> None:
        """The number of unread stories, in the icon's tip."""
        self._unread = counts.unread
        self._retranslate()

    def note_report(self, report: SyncReport, by_hand: bool) -> None:
        """A sync is over: tell what is new when nobody waited for it."""
        if report.new_stories and not by_hand and self._choice.tray and self._choice.notices:
            self._looker.run(lambda _token: self._new_titles())
        elif self._choice.notices:
            self._newest = max(self._newest, max(self._app.library.ids(StoryQuery()), default=0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The person closes the window: it hides when that was chosen.  What closes it from inside does close it."""
        if watched is self._window and event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if watched is self._window and event.type() == QEvent.Type.Close:
            if self._choice.stays and self.icon.isVisible() and event.spontaneous():
                self._hide()
                event.ignore()
                return True
            if not self._window.isVisible():
                QTimer.singleShot(0, QApplication.quit)  # a hidden window that closes is no last window to Qt
        return False

    def _hide(self) -> None:
        QApplication.setQuitOnLastWindowClosed(False)
        self._window.hide()

    def _connect(self) -> None:
        self.open.triggered.connect(self._raise)
        self.sync.triggered.connect(self.sync_wanted)
        self.quit.triggered.connect(self._window.close)
        self.icon.messageClicked.connect(self._raise)
        self.icon.activated.connect(lambda reason: self._raise() if reason == QSystemTrayIcon.ActivationReason.Trigger else None)

    def _raise(self) -> None:
        QApplication.setQuitOnLastWindowClosed(True)
        self._window.come_forward()

    def _new_titles(self) -> tuple[int, int, tuple[str, ...]]:
        """The newest story's number, how many came, and the first titles."""
        ids = [one for one in self._app.library.ids(StoryQuery(view=View.UNREAD)) if one > self._newest]
        rows = self._app.library.rows(tuple(ids[:TITLES]))
        return max(ids, default=self._newest), len(ids), tuple(display_text(row.title, TITLE_LIMIT) for row in rows)

    def _tell(self, found: tuple[int, int, tuple[str, ...]]) -> None:
        self._newest, number, titles = found
        if number:
            lines = "\n".join(title.translate(_ANGLES) for title in titles)
            said = self.tr("%Ln new stories", "", number)
            self.icon.showMessage(said, lines, self.icon.icon())
            self.told.emit(said, lines)

    def _retranslate(self) -> None:
        self.open.setText(self.tr("Open Offprint"))
        self.sync.setText(self.tr("Sync now"))
        self.quit.setText(self.tr("Quit"))
        unread = self.tr("%Ln unread stories", "", self._unread) if self._unread else self.tr("Nothing unread")
        self.icon.setToolTip(f"Offprint\n{unread}")
