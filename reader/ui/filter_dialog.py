"""A new filter: its words, where they are looked for, what becomes of a story, and what it would find now."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.app import Offprint
from reader.app.filters import Found
from reader.domain.errors import ReaderError
from reader.domain.filters import Filter, FilterAct, FilterPlace
from reader.domain.story import Source
from reader.domain.text import display_text
from reader.ui.background import Background
from reader.ui.filter_words import act_words, count_words, place_words
from reader.ui.panel import Panel, PlainLabel, menu_text
from reader.ui.phrases import filled
from reader.ui.words import sentence

PAUSE = 250
"""Ms after the last letter until the library is looked through: a typist's pause between words."""
WIDTH, ROWS, ROW_HEIGHT = 480, 6, 26
"""Px, headlines seen without scrolling (enough to notice that a word catches too much), and px of one."""
COLUMNS = 3
"""Proposals on a line: with 24 letters each they fill it."""
LONGEST = 200
"""Characters of a filter: the library keeps no more."""


class FilterDialog(QDialog):
    """``begin`` shows it, empty or with proposals of a story; a filter that is added takes effect at once."""

    def __init__(self, app: Offprint, parent: QWidget) -> None:
        super().__init__(parent)
        self._app = app
        self.panel = FilterPanel(self)
        self._search = Background(self)
        self._search.finished.connect(self.panel.show_found)
        self._search.failed.connect(self.panel.show_failure)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        self.panel.add.clicked.connect(self._add)
        self.panel.cancel.clicked.connect(self.reject)
        self.panel.words.textChanged.connect(lambda _text: self._pause.start())
        # The line of the tag comes and goes; after the form has measured itself.
        self.panel.act.currentIndexChanged.connect(lambda _place: QTimer.singleShot(0, self, self.adjustSize))
        for box in (self.panel.place, self.panel.source, self.panel.act):
            box.currentIndexChanged.connect(lambda _place: self._pause.start())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)
        self.panel.windowTitleChanged.connect(self.setWindowTitle)

    def begin(self, proposals: tuple[Filter, ...] = (), source_id: int = 0) -> None:
        """Show the dialog with what could be hidden, everywhere or in a source."""
        self.panel.offer(proposals, self._app.subscriptions.sources())
        self.panel.source.setCurrentIndex(max(0, self.panel.source.findData(source_id)))
        self.setWindowTitle(self.panel.windowTitle())
        self.adjustSize()
        self.show()
        self.panel.words.setFocus()
        self._look()

    @property
    def is_looking(self) -> bool:
        """Whether what it would find is still being counted."""
        return self._pause.isActive() or self._search.is_busy

    def _look(self) -> None:
        wanted = self.panel.wanted()
        if wanted.words.strip():
            self._search.run(lambda _token: self._app.filters.preview(wanted))
        else:
            self._search.cancel()
            self.panel.show_found(None)

    def _add(self) -> None:
        try:
            self._app.filters.add(self.panel.wanted())
        except ReaderError as error:
            self.panel.show_failure(error)
        else:
            self.accept()


class FilterPanel(Panel):
    """The lines of the dialog; ``wanted`` is the filter that they say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("filterPanel", parent, kind="paper")
        self._found: Found | None = None
        self._has_proposals = False
        self._heading, self._advice = PlainLabel(kind="heading"), PlainLabel(kind="muted")
        self.words, self.tag = QLineEdit(maxLength=LONGEST), QLineEdit(maxLength=60)
        self.place, self.source, self.act = QComboBox(), QComboBox(), QComboBox()
        self.proposals = QWidget()
        self._offered = QGridLayout(self.proposals)
        self.told, self.stories = PlainLabel(), QListWidget()
        self.add, self.cancel = QPushButton(), QPushButton()
        for place in FilterPlace:
            self.place.addItem("", place.value)
        for act in FilterAct:
            self.act.addItem("", act.value)
        self._labels = [PlainLabel() for _ in range(5)]
        self.act.currentIndexChanged.connect(lambda _place: self.retranslate())
        self.tag.textChanged.connect(lambda _text: self._allow())
        self._lay_out()
        self.retranslate()

    def wanted(self) -> Filter:
        """The filter as it is said now."""
        act = FilterAct(self.act.currentData())
        return Filter(
            words=self.words.text(),
            place=FilterPlace(self.place.currentData()),
            act=act,
            tag=self.tag.text() if act is FilterAct.TAG else "",
            source_id=int(self.source.currentData() or 0),
        )

    def offer(self, proposals: tuple[Filter, ...], sources: tuple[Source, ...]) -> None:
        """Begin anew with these proposals and sources."""
        self._has_proposals = bool(proposals)
        self.source.clear()
        self.source.addItem("", 0)
        for source in sources:
            self.source.addItem(display_text(source.title or source.feed_url, 60), source.source_id)
        self.tag.clear()
        self.act.setCurrentIndex(0)
        self._show_proposals(proposals)
        self._take(proposals[0] if proposals else Filter(words=""))
        self.show_found(None)

    def show_found(self, found: Found | None) -> None:
        """Tell what the filter would find; None when there is nothing to look for."""
        self._found = found
        self.stories.clear()
        for row in found.rows if found else ():
            self.stories.addItem(display_text(row.title) or row.source_title)
        self.retranslate()

    def show_failure(self, error: ReaderError) -> None:
        """Say why there is no such filter."""
        self.show_found(None)
        is_empty = error.values.get("name") == "filter"
        told = self.tr("Type a word that stands in the story.") if is_empty else sentence(error.code, error.values.items())
        self.told.setText(told)

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Hide stories like this") if self._has_proposals else self.tr("New filter"))
        self._heading.setText(self.windowTitle())
        self._advice.setText(
            self.tr("A word counts in all its forms; several words count as a phrase. Bookmarked stories are never hidden.")
        )
        names = (self.tr("Words"), self.tr("Look in"), self.tr("Where"), self.tr("Then"), self.tr("Tag"))
        for label, name, field in zip(self._labels, names, self._fields(), strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        for place in range(self.place.count()):
            self.place.setItemText(place, place_words(FilterPlace(self.place.itemData(place))))
        for place in range(self.act.count()):
            self.act.setItemText(place, act_words(FilterAct(self.act.itemData(place))))
        self.source.setItemText(0, self.tr("everywhere"))
        act = FilterAct(self.act.currentData())
        self._form.setRowVisible(self.tag, act is FilterAct.TAG)
        self.told.setText("" if self._found is None else self._outcome(act, self._found.stories))
        self.stories.setAccessibleName(self.tr("Stories that it finds"))
        self.add.setText(self.tr("Hide") if act is FilterAct.HIDE else self.tr("Add the rule"))
        self.cancel.setText(self.tr("Cancel"))
        self._allow()

    def _outcome(self, act: FilterAct, stories: int) -> str:
        if act is FilterAct.HIDE:
            return self.tr("%Ln stories would be hidden now, and new ones as they come.", "", stories)
        return filled(self.tr("It acts on stories that come from now on. Here already: {stories}"), stories=count_words(stories))

    def _allow(self) -> None:
        needs_tag = self.act.currentData() == FilterAct.TAG.value and not self.tag.text().strip()
        self.add.setEnabled(self._found is not None and not needs_tag)

    def _fields(self) -> tuple[QWidget, ...]:
        return self.words, self.place, self.source, self.act, self.tag

    def _show_proposals(self, proposals: tuple[Filter, ...]) -> None:
        while taken := self._offered.takeAt(0):
            if button := taken.widget():
                button.hide()
                button.deleteLater()
        for place, wanted in enumerate(proposals):
            button = QPushButton(menu_text(display_text(wanted.words, 24)))
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._take, wanted))
            self._offered.addWidget(button, *divmod(place, COLUMNS))
        self.proposals.setVisible(bool(proposals))

    def _take(self, wanted: Filter, _checked: bool = False) -> None:
        self.words.setText(wanted.words)
        self.place.setCurrentIndex(self.place.findData(wanted.place.value))

    def _lay_out(self) -> None:
        for label in (self._advice, self.told):
            label.setWordWrap(True)
            label.setFixedWidth(WIDTH)  # what may be narrower reserves the height of its narrowest shape
        self._offered.setContentsMargins(0, 0, 0, 0)
        self._form = QFormLayout()
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        for label, field in zip(self._labels, self._fields(), strict=True):
            label.setBuddy(field)
            self._form.addRow(label, field)
        self.add.setProperty("kind", "primary")
        self.add.setDefault(True)
        self.stories.setFixedHeight(ROWS * ROW_HEIGHT)
        self.stories.setWordWrap(True)
        self.stories.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.cancel, self.add):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        for widget in (self._heading, self._advice, self.proposals):
            layout.addWidget(widget)
        layout.addLayout(self._form)
        layout.addWidget(self.told)
        layout.addWidget(self.stories)
        layout.addLayout(buttons)
