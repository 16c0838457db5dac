"""The reading languages and their order."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.domain.language import known_languages, own_name
from reader.ui.buttons import BarButton
from reader.ui.look import Look
from reader.ui.panel import Panel, PlainLabel, count_text
from reader.ui.phrases import filled, isolated
from reader.ui.popover import Popover


class ReadingLanguages(Panel):
    """``changed(tuple)`` with the new order.  A click on a language puts it first; the list is never empty."""

    changed = Signal(tuple)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("readingLanguages", parent, kind="")
        self._look = look
        self._languages: tuple[str, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._advice = PlainLabel(kind="muted")
        self._advice.setWordWrap(True)
        self.more = QComboBox()
        self.more.activated.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._rows)
        layout.addWidget(self.more)
        layout.addWidget(self._advice)
        self.retranslate()

    def show_languages(self, languages: tuple[str, ...]) -> None:
        """Show these, best first."""
        self._languages = languages
        while taken := self._rows.takeAt(0):
            if row := taken.widget():
                row.hide()
                row.deleteLater()
        for place, code in enumerate(languages):
            self._rows.addWidget(self._row(place, code))
        self.more.clear()
        self.more.addItem(self.tr("Add a language…"))
        for code in known_languages():
            if code not in languages:
                self.more.addItem(own_name(code), code)

    def retranslate(self) -> None:
        """Say everything again."""
        self._advice.setText(
            self.tr("A story is shown in the first of these languages that it has. A click puts a language first.")
        )
        self.more.setAccessibleName(self.tr("Add a language…"))
        self.show_languages(self._languages)

    def _row(self, place: int, code: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        first = QPushButton(f"{count_text(place + 1)}.  {isolated(own_name(code))}")
        first.setProperty("kind", "choice")
        first.setCheckable(True)
        first.setChecked(place == 0)
        first.setAccessibleName(filled(self.tr("Put {language} first"), language=own_name(code)))
        first.clicked.connect(partial(self._put, code, 0))
        line.addWidget(first, 1)
        up, down, away = (BarButton(self._look, name) for name in ("arrow-up", "arrow-down", "close"))
        up.say("", self.tr("Up"))
        down.say("", self.tr("Down"))
        away.say("", filled(self.tr("Remove {language}"), language=own_name(code)))
        up.setEnabled(place > 0)
        down.setEnabled(place < len(self._languages) - 1)
        away.setEnabled(len(self._languages) > 1)
        up.clicked.connect(partial(self._put, code, place - 1))
        down.clicked.connect(partial(self._put, code, place + 1))
        away.clicked.connect(partial(self._put, code, -1))
        for button in (up, down, away):
            line.addWidget(button)
        return row

    def _put(self, code: str, place: int, _checked: bool = False) -> None:
        others = [known for known in self._languages if known != code]
        if place >= 0:
            others.insert(place, code)
        self._take(tuple(others))

    def _add(self, place: int) -> None:
        code = self.more.itemData(place, Qt.ItemDataRole.UserRole)
        if code:
            self._take((*self._languages, code))

    def _take(self, languages: tuple[str, ...]) -> None:
        self.show_languages(languages)
        self.changed.emit(languages)


class LanguagePopover(Popover):
    """The reading languages, dropped from the top bar."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("languagePopover", parent)
        self._title = PlainLabel(kind="heading")
        self.languages = ReadingLanguages(look)
        self.body.addWidget(self._title)
        self.body.addWidget(self.languages)
        self.setMinimumWidth(300)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Reading languages"))
