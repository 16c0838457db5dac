"""Tags of the selected stories: a field with completion, and a press on a tag takes it away."""

from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.domain.text import display_text
from reader.ui.buttons import BarButton
from reader.ui.look import Look
from reader.ui.panel import PlainLabel, count_text, menu_text
from reader.ui.phrases import filled, isolated
from reader.ui.popover import Popover

LONGEST = 60
"""Characters of a tag: the library keeps no more."""
WIDTH = 280
"""Px."""


class TagEditor(Popover):
    """``added(str)`` and ``removed(str)`` as they are chosen; each takes effect at once."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("tagEditor", parent)
        self._look = look
        self._title, self._advice = PlainLabel(kind="heading"), PlainLabel(kind="muted")
        self._stories = 0
        self.field = QLineEdit(maxLength=LONGEST)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._add)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.body.addWidget(self._title)
        self.body.addWidget(self.field)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._advice)
        self.setMinimumWidth(WIDTH)
        self.setFocusProxy(self.field)
        self.retranslate()

    def show_tags(self, tags: dict[str, int], stories: int, known: tuple[str, ...]) -> None:
        """Show the tags of ``stories`` stories with the number of stories that have each; ``known`` are completed."""
        self._stories = stories
        self._known.setStringList(list(known))
        while taken := self._lines.takeAt(0):
            if row := taken.widget():
                row.hide()
                row.deleteLater()
        for tag, number in sorted(tags.items(), key=lambda item: item[0].casefold()):
            self._lines.addWidget(self._line(tag, number))
        self.retranslate()
        self.adjustSize()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Tags of %Ln stories", "", self._stories) if self._stories > 1 else self.tr("Tags"))
        self.field.setPlaceholderText(self.tr("Add a tag"))
        self.field.setAccessibleName(self.tr("Add a tag"))
        self._advice.setText(self.tr("Enter adds a tag, Esc closes."))

    def _line(self, tag: str, number: int) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        told = f"# {display_text(tag, LONGEST)}"
        line.addWidget(PlainLabel(told if number == self._stories else f"{isolated(told)}  ({count_text(number)})"), 1)
        away = BarButton(self._look, "close")
        away.say("", filled(self.tr("Take the tag {tag} away"), tag=menu_text(display_text(tag, LONGEST))))
        away.clicked.connect(partial(self._remove, tag))
        line.addWidget(away)
        return row

    def _remove(self, tag: str, _checked: bool = False) -> None:
        self.removed.emit(tag)

    def _add(self) -> None:
        tag = display_text(self.field.text(), LONGEST)
        # The completer writes its choice into the field after Enter; what was typed is gone by then.
        self.field.clear()
        if tag:
            self.added.emit(tag)
