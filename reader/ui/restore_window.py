"""Puts a backup in the library's place while no window has it open, and says what came of it."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from reader.app.repair import Repair
from reader.domain.backup import Rescue
from reader.domain.errors import ReaderError
from reader.ui.background import Background
from reader.ui.panel import Panel, PlainLabel
from reader.ui.rescue_words import rescued_words
from reader.ui.words import sentence


class RestoreWindow(Panel):
    """Begins at once; it closes when the person wants the library opened, restored or, after a failure, as it was."""

    def __init__(self, repair: Repair, name: str) -> None:
        super().__init__("restore", kind="pane")
        self.setWindowTitle("Offprint")
        self.said, self.where = PlainLabel(kind="heading"), PlainLabel(kind="muted")
        self.open = QPushButton(self.tr("Open the library"))
        self.open.setProperty("kind", "primary")
        self.open.clicked.connect(self.close)
        self._lay_out()
        self.said.setText(self.tr("The backup is being restored…"))
        self._work = Background(self)
        self._work.finished.connect(self._show_done)
        self._work.failed.connect(self._show_failure)
        self._work.run(lambda _token: repair.restore(name))

    def _show_done(self, rescue: Rescue) -> None:
        self._say(
            rescued_words(rescue), "\n".join((self.tr("The former file is kept here:"), rescue.kept_at)) if rescue.kept_at else ""
        )

    def _show_failure(self, error: ReaderError) -> None:
        self._say(sentence(error.code, error.values.items()), self.tr("Your library was left as it was."))

    def _say(self, words: str, beneath: str) -> None:
        self.said.setText(words)
        self.where.setText(beneath)
        self.open.setEnabled(True)
        self.open.setFocus()

    def _lay_out(self) -> None:
        self.open.setEnabled(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(10)
        for label in (self.said, self.where):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(12)
        layout.addLayout(foot)
        self.setMinimumWidth(460)
