"""The first start, and a library without sources: where stories can come from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.domain.catalogue import Publication
from reader.ui.catalogue_picker import CataloguePicker
from reader.ui.look import Look
from reader.ui.panel import Panel, PlainLabel
from reader.ui.reading_languages import ReadingLanguages

COLUMN = 860
"""Px at most: the catalogue's lines stay readable."""


class Onboarding(Panel):
    """``editions_chosen(tuple)``, ``sample_wanted``, ``address_wanted``, ``import_wanted``, ``left``.

    Languages come through ``languages.changed``.
    """

    editions_chosen = Signal(tuple)
    sample_wanted = Signal()
    address_wanted = Signal()
    import_wanted = Signal()
    left = Signal()

    def __init__(
        self, look: Look, publications: tuple[Publication, ...], languages: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__("onboarding", parent, kind="paper")
        self._title = PlainLabel(kind="title")
        self._advice = PlainLabel()
        self._advice.setWordWrap(True)
        self._languages_title = PlainLabel(kind="section")
        self._catalogue_title = PlainLabel(kind="section")
        self.languages = ReadingLanguages(look)
        self.picker = CataloguePicker(publications, languages)
        self.sample, self.address, self.outline, self.start = (QPushButton() for _ in range(4))
        self.back = QPushButton()
        self.back.setProperty("kind", "link")
        self.back.clicked.connect(self.left)
        self.start.setProperty("kind", "primary")
        self.start.setEnabled(False)
        self.picker.chosen_changed.connect(self._count)
        self.start.clicked.connect(lambda: self.editions_chosen.emit(self.picker.chosen()))
        self.sample.clicked.connect(self.sample_wanted)
        self.address.clicked.connect(self.address_wanted)
        self.outline.clicked.connect(self.import_wanted)
        self._number = 0
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("What would you like to read?"))
        self._advice.setText(
            self.tr(
                "Offprint keeps whole stories with their pictures on this computer, in the languages you read. "
                "Choose some publications, or begin with the sample paper, which needs no network."
            )
        )
        self._languages_title.setText(self.tr("Languages you read"))
        self._catalogue_title.setText(self.tr("Publications"))
        self.sample.setText(self.tr("Open the sample paper"))
        self.address.setText(self.tr("Paste an address…"))
        self.outline.setText(self.tr("Import…"))
        self.back.setText(self.tr("Go to the library"))
        self._count(self._number)

    def _count(self, number: int) -> None:
        self._number = number
        self.start.setEnabled(number > 0)
        self.start.setText(self.tr("Add %Ln sources and sync", "", number) if number else self.tr("Choose publications"))

    def _lay_out(self) -> None:
        start = QVBoxLayout()
        start.addWidget(self._languages_title)
        start.addWidget(self.languages)
        start.addStretch(1)
        catalogue = QVBoxLayout()
        catalogue.addWidget(self._catalogue_title)
        catalogue.addWidget(self.picker, 1)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(start, 2)
        columns.addLayout(catalogue, 4)
        buttons = QHBoxLayout()
        for button in (self.sample, self.address, self.outline):
            buttons.addWidget(button)
        buttons.addStretch(1)
        last = QHBoxLayout()
        last.addWidget(self.back)
        last.addStretch(1)
        last.addWidget(self.start)
        column = QWidget()
        column.setMaximumWidth(COLUMN)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(24, 36, 24, 24)
        inner.setSpacing(14)
        inner.addWidget(self._title)
        inner.addWidget(self._advice)
        inner.addLayout(columns, 1)
        inner.addLayout(buttons)
        inner.addLayout(last)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(column, 100)
        layout.addStretch(1)
