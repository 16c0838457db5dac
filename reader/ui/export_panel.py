"""What becomes of stories that go out: the form, the language, another beside it; and how far it is."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QProgressBar, QPushButton, QWidget

from reader.domain.export import ExportForm
from reader.domain.language import own_name
from reader.ui.panel import PlainLabel
from reader.ui.popover import Popover

WIDTH = 300
"""px; the longest form, in Ukrainian, with its caption beside it."""
PAPER_FORMS = (ExportForm.EPUB, ExportForm.PDF)
"""What is read away from the screen."""


class ExportPanel(Popover):
    """``export_wanted`` when a file is to be chosen, ``cancel_wanted`` while one is written."""

    export_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("exportPanel", parent)
        self._stories, self._is_paper = 0, False
        self.heading, self._captions = PlainLabel(kind="heading"), [PlainLabel() for _ in range(3)]
        self.form, self.language, self.beside = QComboBox(), QComboBox(), QComboBox()
        self.bar = QProgressBar(textVisible=False)
        self.write, self.cancel = QPushButton(), QPushButton()
        self.write.setProperty("kind", "primary")
        self.write.setDefault(True)
        self.write.clicked.connect(self.export_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.language.currentIndexChanged.connect(lambda _index: self._allow())
        self.form.currentIndexChanged.connect(lambda _index: self._allow())
        self._lay_out()
        self.retranslate()

    def show_choice(self, stories: int, languages: Iterable[str], *, is_paper: bool = False) -> None:
        """Offer forms and languages for so many stories; a paper is an EPUB or a PDF."""
        self._stories, self._is_paper = stories, is_paper
        self._fill_forms()
        for box, first in ((self.language, self._best()), (self.beside, self._alone())):
            box.clear()
            box.addItem(first, "")
            for code in languages:
                box.addItem(own_name(code), code)
        self.show_progress(-1, 0)
        self.retranslate()

    def show_progress(self, done: int, total: int) -> None:
        """So many stories of so many are written; -1 when nothing is."""
        is_busy = done >= 0
        for widget in (self.form, self.language, self.beside, self.write, *self._captions):
            widget.setVisible(not is_busy)
        self.bar.setVisible(is_busy)
        self.cancel.setVisible(is_busy)
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(max(0, done))
        self._allow()
        self.adjustSize()

    def chosen_form(self) -> ExportForm:
        """The form that is shown."""
        return ExportForm(self.form.currentData() or ExportForm.HTML)

    def retranslate(self) -> None:
        """Say everything again."""
        words = self.tr("Morning paper: %Ln stories", "", self._stories) if self._is_paper else ""
        self.heading.setText(words or self.tr("Export %Ln stories", "", self._stories))
        captions = (self.tr("Form"), self.tr("Language"), self.tr("Beside it"))
        for label, box, told in zip(self._captions, (self.form, self.language, self.beside), captions, strict=True):
            label.setText(told)
            box.setAccessibleName(told)
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self.write.setText(self.tr("Choose a file…"))
        self.cancel.setText(self.tr("Cancel"))
        for index in range(self.form.count()):
            self.form.setItemText(index, self._form_words(ExportForm(self.form.itemData(index))))
        for box, first in ((self.language, self._best()), (self.beside, self._alone())):
            if box.count():
                box.setItemText(0, first)

    def _best(self) -> str:
        return self.tr("The first that you read")

    def _alone(self) -> str:
        return self.tr("No other language")

    def _fill_forms(self) -> None:
        kept = self.form.currentData()
        self.form.clear()
        for form in PAPER_FORMS if self._is_paper else ExportForm:
            self.form.addItem(self._form_words(form), form.value)
        self.form.setCurrentIndex(max(0, self.form.findData(kept)))

    def _form_words(self, form: ExportForm) -> str:
        match form:
            case ExportForm.HTML:
                return self.tr("Web page (HTML)")
            case ExportForm.MARKDOWN:
                return self.tr("Markdown, pictures beside it")
            case ExportForm.TEXT:
                return self.tr("Plain text")
            case ExportForm.EPUB:
                return self.tr("E-book (EPUB)")
            case ExportForm.PDF:
                return self.tr("For paper (PDF)")
            case ExportForm.JSONL:
                return self.tr("For another Offprint, nothing left out")

    def _allow(self) -> None:
        """A library's file has every language; one language is not laid beside itself."""
        is_text = self.chosen_form() is not ExportForm.JSONL
        self.language.setEnabled(is_text)
        self.beside.setEnabled(is_text and self.language.count() > 2)

    def _lay_out(self) -> None:
        self.body.addWidget(self.heading)
        form = QFormLayout()
        for label, box in zip(self._captions, (self.form, self.language, self.beside), strict=True):
            label.setBuddy(box)
            form.addRow(label, box)
        self.body.addLayout(form)
        self.body.addWidget(self.bar)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.write)
        self.body.addLayout(buttons)
        self.setMinimumWidth(WIDTH)
        self.setFocusProxy(self.form)
