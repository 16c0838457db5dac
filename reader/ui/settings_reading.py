"""Settings: the languages one reads, and when a story counts as read."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox

from reader.app import MarkRead, Settings
from reader.ui.look import Look
from reader.ui.reading_languages import ReadingLanguages
from reader.ui.settings_page import SettingsPage, spin_box
from reader.ui.speech import can_speak


class ReadingSettings(SettingsPage):
    """The reading languages come as ``languages.changed``: the list and the article follow them."""

    def __init__(self, settings: Settings, look: Look) -> None:
        super().__init__("readingSettings")
        self._settings = settings
        self.languages = ReadingLanguages(look)
        self.mark_read = QComboBox()
        self.seconds = spin_box(1, 60)
        self.captions = QCheckBox()
        for kind in MarkRead:
            self.mark_read.addItem("", kind.value)
        self._languages, self._mark, self._after = (self.line(each) for each in (self.languages, self.mark_read, self.seconds))
        self._aloud = self.line(self.captions)
        self.show_line(self.captions, can_speak())
        self.captions.toggled.connect(lambda on: setattr(settings, "speak_captions", on))
        self.mark_read.activated.connect(lambda _place: self._choose(MarkRead(self.mark_read.currentData())))
        self.seconds.valueChanged.connect(lambda seconds: setattr(settings, "mark_read_seconds", seconds))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Reading"))
        self._languages.setText(self.tr("Reading languages"))
        self._mark.setText(self.tr("Mark as read"))
        self._after.setText(self.tr("After"))
        self._aloud.setText(self.tr("Reading aloud"))
        self.captions.setText(self.tr("Captions too"))
        kinds = (self.tr("when opened"), self.tr("after some seconds"), self.tr("at the story’s end"), self.tr("by hand only"))
        for place, words in enumerate(kinds):
            self.mark_read.setItemText(place, words)
        self.seconds.setSuffix(self.tr(" s"))

    def read(self) -> None:
        """See ``SettingsPage``."""
        self.languages.show_languages(self._settings.reading_languages)
        self.mark_read.setCurrentIndex(self.mark_read.findData(self._settings.mark_read.value))
        with QSignalBlocker(self.seconds), QSignalBlocker(self.captions):
            self.seconds.setValue(self._settings.mark_read_seconds)
            self.captions.setChecked(self._settings.speak_captions)
        self._show_seconds()

    def _choose(self, when: MarkRead) -> None:
        self._settings.mark_read = when
        self._show_seconds()

    def _show_seconds(self) -> None:
        self.show_line(self.seconds, self._settings.mark_read == MarkRead.AFTER_SECONDS)
