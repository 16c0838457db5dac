"""What is done to a library while no window has it open, and what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from reader.app.profile import Profile
from reader.app.repair import Repair
from reader.domain.backup import Rescue
from reader.domain.errors import ReaderError
from reader.ui.background import Background
from reader.ui.panel import Panel, PlainLabel
from reader.ui.rescue_words import rescued_words
from reader.ui.words import sentence

Told = tuple[str, str]
"""What was done, and what stands beneath it."""


class BetweenWindows(Panel):
    """Begins at once; closes when the person wants the library opened: changed or, after a failure, as it was."""

    def __init__(self, begun: str, verb: Callable[[], object], tell: Callable[[object], Told]) -> None:
        super().__init__("betweenWindows", kind="pane")
        self.setWindowTitle("Offprint")
        self._tell = tell
        self.said, self.beneath = PlainLabel(begun, kind="heading"), PlainLabel(kind="muted")
        self.open = QPushButton(self.tr("Open the library"))
        self.open.setProperty("kind", "primary")
        self.open.clicked.connect(self.close)
        self._lay_out()
        self._work = Background(self)
        self._work.finished.connect(lambda result: self._say(*self._tell(result)))
        self._work.failed.connect(self._show_failure)
        self._work.run(lambda _token: verb())

    def _show_failure(self, error: ReaderError) -> None:
        self._say(sentence(error.code, error.values.items()), self.tr("Your library was left as it was."))

    def _say(self, words: str, beneath: str) -> None:
        self.said.setText(words)
        self.beneath.setText(beneath)
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
        for label in (self.said, self.beneath):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(12)
        layout.addLayout(foot)
        self.setMinimumWidth(460)


def restoring(profile: Profile, backup: str) -> BetweenWindows:
    """Puts a backup in the library's place."""
    begun = QCoreApplication.translate("BetweenWindows", "The backup is being restored…")
    return BetweenWindows(begun, lambda: Repair(profile).restore(backup), _restored)


def moving(profile: Profile, target: Path) -> BetweenWindows:
    """Carries the library to another folder."""
    begun = QCoreApplication.translate("BetweenWindows", "The library is being moved…")
    return BetweenWindows(begun, lambda: Repair(profile).move(target), _moved)


def _restored(result: object) -> Told:
    assert isinstance(result, Rescue)
    kept = QCoreApplication.translate("BetweenWindows", "The former file is kept here:")
    return rescued_words(result), f"{kept}\n{result.kept_at}" if result.kept_at else ""


def _moved(result: object) -> Told:
    assert isinstance(result, Profile)
    return QCoreApplication.translate("BetweenWindows", "The library is here now:"), str(result.folder)
