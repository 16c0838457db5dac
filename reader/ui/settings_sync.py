"""Settings: when Offprint asks the sites."""

import contextlib

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from reader.app import Settings
from reader.domain.errors import SettingsError
from reader.ui.settings_page import SettingsPage

_MINUTES = (0, 15, 30, 60, 120, 240, 720, 1440)
"""The steps offered; 15 is the least that servers bear (product.md)."""


class SyncSettings(SettingsPage):
    """``offline_chosen(bool)``: the window stops what runs; the rest is stored here."""

    offline_chosen = Signal(bool)

    def __init__(self, settings: Settings) -> None:
        super().__init__("syncSettings")
        self._settings = settings
        self.interval = QComboBox()
        self.at_start, self.offline = QCheckBox(), QCheckBox()
        for minutes in _MINUTES:
            self.interval.addItem("", minutes)
        self._interval = self.line(self.interval)
        for box in (self.at_start, self.offline):
            self.line(box)
        self.proxy = QLineEdit()
        self.proxy.editingFinished.connect(self._store_proxy)
        self._proxy = self.line(self.proxy)
        self.proxy_told = self.note()
        self.at_home = QCheckBox()
        self.line(self.at_home)
        self.at_home_told = self.note()
        self.at_home.toggled.connect(lambda on: setattr(settings, "home_network", on))
        self.interval.activated.connect(lambda _place: setattr(settings, "sync_minutes", self.interval.currentData()))
        self.at_start.toggled.connect(lambda on: setattr(settings, "sync_at_start", on))
        self.offline.toggled.connect(self.offline_chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Syncing"))
        self._interval.setText(self.tr("Sync by itself"))
        for place, minutes in enumerate(_MINUTES):
            self.interval.setItemText(place, self._words(minutes))
        self.at_start.setText(self.tr("Sync when Offprint starts"))
        self.offline.setText(self.tr("Stay offline: ask no site for anything"))

        self._proxy.setText(self.tr("Proxy"))
        self.proxy.setPlaceholderText(self.tr("none"))
        self.proxy_told.setText(self.tr("An address like http://proxy.example:3128"))
        self.at_home.setText(self.tr("My sources are on my own network"))
        self.at_home_told.setText(
            self.tr("Any site can then make Offprint ask machines on your network. Without it, you are asked about each one.")
        )

    def read(self) -> None:
        """See ``SettingsPage``."""
        nearest = min(_MINUTES, key=lambda minutes: abs(minutes - self._settings.sync_minutes))
        self.interval.setCurrentIndex(self.interval.findData(nearest))
        with QSignalBlocker(self.at_start), QSignalBlocker(self.offline), QSignalBlocker(self.at_home):
            self.at_start.setChecked(self._settings.sync_at_start)
            self.offline.setChecked(self._settings.offline_by_choice)
            self.at_home.setChecked(self._settings.home_network)

        self.proxy.setText(self._settings.proxy)

    def _store_proxy(self) -> None:
        """What cannot be an address of a proxy goes back to what it was."""
        with contextlib.suppress(SettingsError):
            self._settings.proxy = self.proxy.text()
        self.proxy.setText(self._settings.proxy)

    def _words(self, minutes: int) -> str:
        if not minutes:
            return self.tr("by hand only")
        if minutes < 60:
            return self.tr("every %n minutes", "", minutes)
        if minutes == 60:
            return self.tr("every hour")
        return self.tr("every %n hours", "", minutes // 60)
