"""Settings: the tray and notices, on desktops that have a tray."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox

from reader.app.desktop import Desktop
from reader.ui.settings_page import SettingsPage


class DesktopSettings(SettingsPage):
    """``changed`` after a choice was stored."""

    changed = Signal()

    def __init__(self, choice: Desktop) -> None:
        super().__init__("desktopSettings")
        self._choice = choice
        self.tray, self.notices, self.stays = QCheckBox(), QCheckBox(), QCheckBox()
        self.line(self.tray)
        self._about_tray = self.note()
        self.line(self.notices)
        self._about_notices = self.note()
        self.line(self.stays)
        self._about_stays = self.note()
        for box, name in ((self.tray, "tray"), (self.notices, "notices"), (self.stays, "stays")):
            box.toggled.connect(lambda on, name=name: self._choose(name, on))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Desktop"))
        self.tray.setText(self.tr("Show Offprint in the tray"))
        self._about_tray.setText(self.tr("The icon says how many stories are unread."))
        self.notices.setText(self.tr("Tell of new stories"))
        self._about_notices.setText(
            self.tr("After a sync that Offprint began by itself, a quiet notice with their number and up to three titles.")
        )
        self.stays.setText(self.tr("Stay in the tray when the window is closed"))
        self._about_stays.setText(self.tr("Offprint goes on syncing; the tray’s menu ends it."))

    def read(self) -> None:
        """See ``SettingsPage``."""
        for box, on in ((self.tray, self._choice.tray), (self.notices, self._choice.notices), (self.stays, self._choice.stays)):
            with QSignalBlocker(box):
                box.setChecked(on)
        self._enable()

    def _choose(self, name: str, on: bool) -> None:
        setattr(self._choice, name, on)
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        for box in (self.notices, self.stays):
            box.setEnabled(self._choice.tray)
