"""Asks, in the window and without a box, whether to import what is whole in a file that has broken entries."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.domain.imported import KeptStories
from reader.ui.panel import Panel, PlainLabel
from reader.ui.phrases import facts

NAMED = 8
"""Broken entries whose numbers are told; the terminal names all of them."""


class ImportBar(Panel):
    """``confirmed(object)`` with the stories to take."""

    confirmed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("importBar", parent, kind="notice")
        self._found: KeptStories | None = None
        self.question = PlainLabel()
        self.question.setWordWrap(True)
        self.take, self.cancel = QPushButton(), QPushButton()
        self.take.setProperty("kind", "primary")
        self.take.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(10)
        layout.addWidget(self.question, 1)
        layout.addWidget(self.cancel)
        layout.addWidget(self.take)
        self.hide()
        self.retranslate()

    def ask(self, found: KeptStories) -> None:
        """Ask about a file whose broken entries are known."""
        self._found = found
        self.retranslate()
        self.show()
        self.cancel.setFocus()

    def retranslate(self) -> None:
        """Say everything again."""
        problems = self._found.problems if self._found else ()
        places = ", ".join(str(problem.place) for problem in problems[:NAMED]) + (" …" if len(problems) > NAMED else "")
        self.question.setText(facts([self.tr("%Ln entries of the file cannot be used", "", len(problems)), places]))
        self.take.setText(self.tr("Import the other %Ln", "", len(self._found.stories) if self._found else 0))
        self.cancel.setText(self.tr("Cancel"))

    def _confirm(self) -> None:
        self.hide()
        if self._found is not None:
            self.confirmed.emit(self._found)
