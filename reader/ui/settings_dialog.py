"""The settings: pages of choices, each of which takes effect at once."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QSystemTrayIcon,
    QWidget,
)

from reader.app import Offprint
from reader.ui.actions import Actions
from reader.ui.look import Look
from reader.ui.settings_backups import BackupSettings
from reader.ui.settings_desktop import DesktopSettings
from reader.ui.settings_filters import FilterSettings
from reader.ui.settings_keys import KeySettings
from reader.ui.settings_library import LibrarySettings
from reader.ui.settings_look import LookSettings
from reader.ui.settings_offline import OfflineSettings
from reader.ui.settings_page import SettingsPage
from reader.ui.settings_reading import ReadingSettings
from reader.ui.settings_rules import RuleSettings
from reader.ui.settings_sync import SyncSettings

SIZE = (800, 520)
"""px: the longest line in four languages; only the keys need scrolling."""
LIST_WIDTH = 170
ROW_HEIGHT = 30
"""px, as in the sidebar; said because an item without words yet is measured by them."""


class SettingsDialog(QDialog):
    """A list of pages at the leading side, the chosen page beside it."""

    def __init__(self, app: Offprint, look: Look, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.reading = ReadingSettings(app.settings, look)
        self.look = LookSettings(app.settings, look)
        self.sync = SyncSettings(app.settings)
        self.offline, self.desktop = OfflineSettings(app), DesktopSettings(app.desktop)
        self.library, self.backups = LibrarySettings(app), BackupSettings(app)
        self.keys, self.filters = KeySettings(app.settings, actions), FilterSettings(app)
        self.rules = RuleSettings(app)
        self._pages: tuple[SettingsPage, ...] = (
            self.reading, self.look, self.sync, self.offline, self.filters, self.rules, self.keys, self.library, self.backups,
            self.desktop,
        )  # fmt: skip
        self.chooser, self._stack = QListWidget(), QStackedWidget()
        self._lay_out()
        # On a desktop without a tray there is nothing to choose.
        self.chooser.item(len(self._pages) - 1).setHidden(not QSystemTrayIcon.isSystemTrayAvailable())
        self.chooser.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.chooser.setCurrentRow(0)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """A new interface language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Settings"))
        self.chooser.setAccessibleName(self.tr("Settings"))

    def show_page(self, page: SettingsPage) -> None:
        """Open at a page."""
        self.chooser.setCurrentRow(self._pages.index(page))
        self.show()

    def _lay_out(self) -> None:
        self.chooser.setObjectName("settingsChooser")
        self.chooser.setFixedWidth(LIST_WIDTH)
        for page in self._pages:
            item = QListWidgetItem(page.windowTitle(), self.chooser)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            page.windowTitleChanged.connect(item.setText)
            area = QScrollArea(widgetResizable=True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(page)
            self._stack.addWidget(area)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.chooser)
        layout.addWidget(self._stack, 1)
        self.resize(*SIZE)
