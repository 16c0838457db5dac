"""What is shown when the library cannot be opened: what happened, where the file is, and what can be done about it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from reader.app.repair import Repair
from reader.domain.backup import Backup, Rescue
from reader.domain.errors import Corrupt, LibraryError, LibraryMissing, ReaderError
from reader.ui.background import Background
from reader.ui.panel import Panel, PlainLabel
from reader.ui.phrases import filled
from reader.ui.rescue_words import backup_day, rescued_words
from reader.ui.words import sentence


class TroubleWindow(Panel):
    """A plain window.  Nothing is changed unless a button is pressed; ``is_repaired`` when it closes to open the library."""

    def __init__(self, error: LibraryError, folder: Path, repair: Repair | None = None) -> None:
        super().__init__("trouble", kind="pane")
        self.setWindowTitle("Offprint")
        self.is_repaired = False
        self._work = Background(self)
        self._work.finished.connect(self._show_done)
        self._work.failed.connect(self._show_failure)
        self.said = PlainLabel(sentence(error.code, error.values.items()), kind="heading")
        self.where = PlainLabel(str(error.values.get("path") or folder))
        self.advice = PlainLabel(self.tr("Nothing was changed. The library is here:"), kind="muted")
        self.outcome = PlainLabel()
        self.ways = self._ways(repair) if repair and _can_repair(error) else []
        self.open = QPushButton(self.tr("Open the library"))
        self.open.setProperty("kind", "primary")
        self.open.clicked.connect(self._leave_repaired)
        self._lay_out()

    def _ways(self, repair: Repair) -> list[QPushButton]:
        """Buttons for what can be done, the best first."""
        made = []
        newest = next(iter(repair.backups()), None)
        if newest is not None:
            made.append(self._way(self._restore_words(newest), repair.restore))
        if repair.has_file():
            made.append(self._way(self.tr("Save what can be read of the damaged file"), repair.salvage))
        afresh = QPushButton(self.tr("Start with an empty library…"))
        afresh.clicked.connect(lambda: self._ask_afresh(afresh, repair))
        return [*made, afresh]

    def _restore_words(self, backup: Backup) -> str:
        words = self.tr("Restore the backup of {date} (%Ln stories)", "", backup.stories)
        return filled(words, date=backup_day(backup))

    def _way(self, words: str, verb: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(lambda: self._begin(verb))
        return button

    def _ask_afresh(self, button: QPushButton, repair: Repair) -> None:
        """The first press asks, the second does it."""
        self._say(self.tr("Your file, its backups and its journal are put aside in the library’s folder; nothing is deleted."))
        button.setText(self.tr("Put everything aside and start empty"))
        button.clicked.disconnect()
        button.clicked.connect(lambda: self._begin(repair.start_afresh))

    def _begin(self, verb: Callable[[], object]) -> None:
        for button in self.ways:
            button.setEnabled(False)
        self._say(self.tr("One moment…"))
        self._work.run(lambda _token: verb())

    def _show_done(self, result: object) -> None:
        for button in self.ways:
            button.hide()
        self.open.show()
        self.open.setFocus()
        if isinstance(result, Rescue):
            self.where.setText(result.kept_at or self.where.text())
            self._say(rescued_words(result))
        else:
            self.where.setText(str(result))
            self._say(self.tr("The library is empty now."))
        self.advice.setText(self.tr("The former file is kept here:"))

    def _show_failure(self, error: ReaderError) -> None:
        for button in self.ways:
            button.setEnabled(True)
        self._say(sentence(error.code, error.values.items()))

    def _say(self, words: str) -> None:
        self.outcome.setText(words)
        self.outcome.show()

    def _leave_repaired(self) -> None:
        self.is_repaired = True
        self.close()

    def _lay_out(self) -> None:
        self.where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        copy, leave = QPushButton(self.tr("Copy the path")), QPushButton(self.tr("Quit"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.where.text()))
        leave.clicked.connect(self.close)
        if not self.ways:
            leave.setProperty("kind", "primary")
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (copy, leave, self.open):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(10)
        for label in (self.said, self.advice, self.where, self.outcome):
            label.setWordWrap(True)
            layout.addWidget(label)
        for button in self.ways:
            layout.addWidget(button)
        layout.addSpacing(12)
        layout.addLayout(foot)
        self.outcome.hide()
        self.open.hide()
        self.said.setMinimumWidth(400)  # not the window's: that would let it be narrower than a button in another language


def _can_repair(error: LibraryError) -> bool:
    """Not when the whole folder is away: it is on a disk that comes back, and something else must not be put in its place."""
    return isinstance(error, Corrupt | LibraryMissing) and error.detail != "away"
