"""The settings: each takes effect at once."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QLayout, QSpinBox, QVBoxLayout, QWidget

from reader.app import MarkRead, Offprint, Theme
from reader.domain.language import own_name
from reader.ui.background import Background
from reader.ui.look import TEXT_SIZES, Look
from reader.ui.panel import PlainLabel, size_text
from reader.ui.reading_languages import ReadingLanguages
from reader.ui.translations import INTERFACE_LANGUAGES

_MINUTES = (0, 15, 30, 60, 120, 240, 720, 1440)
"""The steps offered; 15 is the least that servers bear (product.md)."""


SPIN_MARGIN = 8
"""Px that bring a spin box's text under that of the boxes above it."""


class SettingsDialog(QDialog):
    """What is chosen comes as signals; the window applies and stores it."""

    interface_chosen = Signal(str)
    theme_chosen = Signal(str)
    size_chosen = Signal(int)
    offline_chosen = Signal(bool)

    def __init__(self, app: Offprint, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._app, self._look = app, look
        self.languages = ReadingLanguages(look)
        self.interface, self.theme, self.mark_read, self.interval = (QComboBox() for _ in range(4))
        self.text_size = QSpinBox(minimum=TEXT_SIZES[0], maximum=TEXT_SIZES[1])
        self.seconds = QSpinBox(minimum=1, maximum=60)
        for box in (self.text_size, self.seconds):
            box.lineEdit().setTextMargins(SPIN_MARGIN, 0, 0, 0)  # a style sheet's padding does not reach the text of a spin box
        self.at_start, self.offline = QCheckBox(), QCheckBox()
        self._place = PlainLabel()
        self._place.setWordWrap(True)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bytes = 0
        self._weigher = Background(self)
        self._weigher.finished.connect(self._show_size)
        self._form = QFormLayout()
        self._lay_out()
        self._offer()
        self.retranslate()
        self._connect()

    def showEvent(self, event: QEvent) -> None:
        """Show the values of now, and weigh the library beside the window."""
        self._read()
        self._weigher.run(lambda _token: self._app.library.size_bytes())
        super().showEvent(event)  # type: ignore[arg-type]  # Qt hands over a QShowEvent

    def changeEvent(self, event: QEvent) -> None:
        """A new interface language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Settings"))
        labels = (
            self.tr("Reading languages"), self.tr("Interface"), self.tr("Theme"), self.tr("Text size"), self.tr("Mark as read"),
            self.tr("After"), self.tr("Sync"), "", "", self.tr("Library"),
        )  # fmt: skip
        for label, words in zip(self._labels, labels, strict=True):
            label.setText(words)
        self.interface.setItemText(0, self.tr("As the system"))
        for place, words in enumerate((self.tr("As the system"), self.tr("Light"), self.tr("Dark"), self.tr("Sepia"))):
            self.theme.setItemText(place, words)
        kinds = (self.tr("when opened"), self.tr("after some seconds"), self.tr("at the story’s end"), self.tr("by hand only"))
        for place, words in enumerate(kinds):
            self.mark_read.setItemText(place, words)
        for place, minutes in enumerate(_MINUTES):
            self.interval.setItemText(place, self._interval(minutes))
        self.text_size.setSuffix(self.tr(" px"))
        self.seconds.setSuffix(self.tr(" s"))
        self.at_start.setText(self.tr("Sync when Offprint starts"))
        self.offline.setText(self.tr("Stay offline: ask no site for anything"))
        self._show_size(self._bytes)

    def _interval(self, minutes: int) -> str:
        if not minutes:
            return self.tr("by hand only")
        if minutes < 60:
            return self.tr("every %n minutes", "", minutes)
        if minutes == 60:
            return self.tr("every hour")
        return self.tr("every %n hours", "", minutes // 60)

    def _lay_out(self) -> None:
        widgets: tuple[QWidget, ...] = (
            self.languages, self.interface, self.theme, self.text_size, self.mark_read, self.seconds, self.interval,
            self.at_start, self.offline, self._place,
        )  # fmt: skip
        self._labels = [PlainLabel() for _ in widgets]
        for label, widget in zip(self._labels, widgets, strict=True):
            self._form.addRow(label, widget)
            label.setBuddy(widget)
        self._form.setHorizontalSpacing(20)
        self._form.setVerticalSpacing(10)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        layout.addLayout(self._form)
        self.languages.setMinimumWidth(360)

    def _offer(self) -> None:
        self.interface.addItem("", "")
        for code in INTERFACE_LANGUAGES:
            self.interface.addItem(own_name(code), code)
        for theme in Theme:
            self.theme.addItem("", theme.value)
        for kind in MarkRead:
            self.mark_read.addItem("", kind.value)
        for minutes in _MINUTES:
            self.interval.addItem("", minutes)

    def _connect(self) -> None:
        settings = self._app.settings
        self.interface.activated.connect(lambda _place: self.interface_chosen.emit(self.interface.currentData()))
        self.theme.activated.connect(lambda _place: self.theme_chosen.emit(self.theme.currentData()))
        self.text_size.valueChanged.connect(self.size_chosen)
        self.mark_read.activated.connect(lambda _place: self._choose_mark(MarkRead(self.mark_read.currentData())))
        self.seconds.valueChanged.connect(lambda seconds: setattr(settings, "mark_read_seconds", seconds))
        self.interval.activated.connect(lambda _place: setattr(settings, "sync_minutes", self.interval.currentData()))
        self.at_start.toggled.connect(lambda on: setattr(settings, "sync_at_start", on))
        self.offline.toggled.connect(self.offline_chosen)

    def _choose_mark(self, when: MarkRead) -> None:
        self._app.settings.mark_read = when
        self._form.setRowVisible(self.seconds, when == MarkRead.AFTER_SECONDS)

    def _read(self) -> None:
        settings = self._app.settings
        widgets: tuple[QWidget, ...] = (self.text_size, self.seconds, self.at_start, self.offline)
        for widget in widgets:
            widget.blockSignals(True)
        self.languages.show_languages(settings.reading_languages)
        self.interface.setCurrentIndex(max(0, self.interface.findData(settings.interface_language)))
        self.theme.setCurrentIndex(self.theme.findData(settings.theme.value))
        self.text_size.setValue(self._look.text_size)
        self.mark_read.setCurrentIndex(self.mark_read.findData(settings.mark_read.value))
        self.seconds.setValue(settings.mark_read_seconds)
        self._form.setRowVisible(self.seconds, settings.mark_read == MarkRead.AFTER_SECONDS)
        nearest = min(_MINUTES, key=lambda minutes: abs(minutes - settings.sync_minutes))
        self.interval.setCurrentIndex(self.interval.findData(nearest))
        self.at_start.setChecked(settings.sync_at_start)
        self.offline.setChecked(settings.offline_by_choice)
        for widget in widgets:
            widget.blockSignals(False)

    def _show_size(self, size: int) -> None:
        self._bytes = size
        where = str(self._app.profile.folder)
        self._place.setText(f"{where}\n{size_text(size)}" if size else where)
