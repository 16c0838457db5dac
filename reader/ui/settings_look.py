"""Settings: how the window looks and speaks."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from reader.app import Settings, Theme
from reader.domain.language import own_name
from reader.ui.look import TEXT_SIZES, Look
from reader.ui.settings_page import SettingsPage, spin_box
from reader.ui.translations import INTERFACE_LANGUAGES


class LookSettings(SettingsPage):
    """What is chosen comes as signals; the window applies and stores it."""

    interface_chosen = Signal(str)
    theme_chosen = Signal(str)
    size_chosen = Signal(int)

    def __init__(self, settings: Settings, look: Look) -> None:
        super().__init__("lookSettings")
        self._settings, self._look = settings, look
        self.interface, self.theme = QComboBox(), QComboBox()
        self.text_size = spin_box(*TEXT_SIZES)
        self._offer()
        self._interface, self._theme, self._size = (self.line(each) for each in (self.interface, self.theme, self.text_size))
        self.interface.activated.connect(lambda _place: self.interface_chosen.emit(self.interface.currentData()))
        self.theme.activated.connect(lambda _place: self.theme_chosen.emit(self.theme.currentData()))
        self.text_size.valueChanged.connect(self.size_chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Appearance"))
        self._interface.setText(self.tr("Interface"))
        self._theme.setText(self.tr("Theme"))
        self._size.setText(self.tr("Text size"))
        self.interface.setItemText(0, self.tr("As the system"))
        themes = (
            self.tr("As the system"), self.tr("Light"), self.tr("Dark"), self.tr("Sepia"), self.tr("High contrast"),
        )  # fmt: skip
        for place, words in enumerate(themes):
            self.theme.setItemText(place, words)
        self.text_size.setSuffix(self.tr(" px"))

    def read(self) -> None:
        """See ``SettingsPage``."""
        self.interface.setCurrentIndex(max(0, self.interface.findData(self._settings.interface_language)))
        self.theme.setCurrentIndex(self.theme.findData(self._settings.theme.value))
        with QSignalBlocker(self.text_size):
            self.text_size.setValue(self._look.text_size)

    def _offer(self) -> None:
        self.interface.addItem("", "")
        for code in INTERFACE_LANGUAGES:
            self.interface.addItem(own_name(code), code)
        for theme in Theme:
            self.theme.addItem("", theme.value)
