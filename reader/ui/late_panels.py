"""Dialogs and panels that are not seen at the start: each is made when it is first asked for.

The settings alone cost a tenth of a second, which nobody should wait for who has come to read (docs/notes/performance.md).
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.app import Offprint
from reader.ui.links import Links
from reader.ui.look import Look
from reader.ui.main_window import MainWindow
from reader.ui.preferences import Preferences

if TYPE_CHECKING:
    from reader.ui.appearance import Appearance
    from reader.ui.help_window import HelpWindow
    from reader.ui.key_list import KeyList
    from reader.ui.reading_languages import LanguagePopover
    from reader.ui.report_panel import ReportPanel
    from reader.ui.settings_dialog import SettingsDialog


class LatePanels(QObject):
    """From the settings ``offline_chosen(bool)``, ``restore_wanted(str)``, the backup to go back to, ``move_wanted(Path)``, the
    folder to move the library to, ``folder_wanted`` and ``desktop_chosen``; from the report ``retry_wanted(tuple)``, the sources
    to sync again, ``cancel_wanted`` and ``report_grown``."""

    offline_chosen = Signal(bool)
    restore_wanted = Signal(str)
    move_wanted = Signal(Path)
    folder_wanted = Signal()
    desktop_chosen = Signal()
    retry_wanted = Signal(tuple)
    cancel_wanted = Signal()
    report_grown = Signal()
    filter_wanted = Signal(object, int)

    def __init__(self, app: Offprint, window: MainWindow, look: Look, preferences: Preferences) -> None:
        super().__init__(window)
        self._app, self._window, self._look, self._preferences = app, window, look, preferences
        window.menu.help_wanted.connect(self.show_help)

    @cached_property
    def settings(self) -> "SettingsDialog":
        """The settings."""
        from reader.ui.settings_dialog import SettingsDialog

        made, preferences = SettingsDialog(self._app, self._look, self._window.commands, self._window), self._preferences
        made.reading.languages.changed.connect(preferences.choose_reading)
        made.look.interface_chosen.connect(preferences.speak)
        made.look.theme_chosen.connect(preferences.choose_theme)
        made.look.size_chosen.connect(preferences.choose_size)
        made.sync.offline_chosen.connect(self.offline_chosen)
        made.backups.restore_wanted.connect(self.restore_wanted)
        made.library.move_wanted.connect(self.move_wanted)
        made.desktop.changed.connect(self.desktop_chosen)
        made.filters.shown_wanted.connect(self.filter_wanted)
        made.filters.shown_wanted.connect(made.close)
        made.library.folder_wanted.connect(self.folder_wanted)
        return made

    @cached_property
    def keys(self) -> "KeyList":
        """The list of keys."""
        from reader.ui.key_list import KeyList

        return KeyList(self._window.commands, self._window)

    @cached_property
    def help(self) -> "HelpWindow":
        """The manual."""
        from reader.ui.help_window import HelpWindow
        from reader.ui.manual import Manual, manual_folder

        made = HelpWindow(self._look, Manual(manual_folder()), self._window)
        made.external_wanted.connect(Links(self._app.library).open_external)
        return made

    def show_help(self) -> None:
        """Open the manual where it was left."""
        self.help.show()
        self.help.raise_()
        self.help.activateWindow()

    @cached_property
    def report(self) -> "ReportPanel":
        """How a sync goes, and what came of the last one."""
        from reader.ui.report_panel import ReportPanel

        made = ReportPanel(self._look, self._window)
        made.retry_wanted.connect(self.retry_wanted)
        made.cancel_wanted.connect(self.cancel_wanted)
        made.grown.connect(self.report_grown)
        return made

    @property
    def is_report_shown(self) -> bool:
        """Whether the report is open; without making it."""
        return "report" in self.__dict__ and self.report.isVisible()

    @cached_property
    def appearance(self) -> "Appearance":
        """Text and theme."""
        from reader.ui.appearance import Appearance

        made = Appearance(self._look, self._window)
        made.size_chosen.connect(self._preferences.choose_size)
        made.theme_chosen.connect(self._preferences.choose_theme)
        made.type_chosen.connect(self._preferences.choose_type)
        return made

    @cached_property
    def languages(self) -> "LanguagePopover":
        """The reading languages."""
        from reader.ui.reading_languages import LanguagePopover

        made = LanguagePopover(self._look, self._window)
        made.languages.changed.connect(self._preferences.choose_reading)
        return made
