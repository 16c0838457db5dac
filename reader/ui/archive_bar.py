"""The bar that asks what becomes of a library's file with broken lines."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.domain.archive import ArchiveFault
from reader.ui.panel import Panel, PlainLabel
from reader.ui.phrases import filled


class ArchiveBar(Panel):
    """``rest_wanted(Path)`` when the other lines are to be taken in; goes when it is answered."""

    rest_wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("archiveBar", parent, kind="notice")
        self._path = Path()
        self._faults: tuple[ArchiveFault, ...] = ()
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        self.rest, self.leave = QPushButton(), QPushButton()
        self.rest.clicked.connect(self._take_rest)
        self.leave.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.rest)
        layout.addWidget(self.leave)
        self.hide()

    def ask(self, path: Path, faults: tuple[ArchiveFault, ...]) -> None:
        """Name the first broken line of the file, and how many there are."""
        self._path, self._faults = path, faults
        self.retranslate()
        self.show()
        self.rest.setFocus()

    def retranslate(self) -> None:
        """Ask again."""
        told = self.tr("%Ln lines of the file are broken, the first is line {line}. Nothing was taken in.", "", len(self._faults))
        self.words.setText(filled(told, line=self._faults[0].line if self._faults else 0))
        self.rest.setText(self.tr("Take in the rest"))
        self.leave.setText(self.tr("Leave it"))

    def _take_rest(self) -> None:
        self.hide()
        self.rest_wanted.emit(self._path)
