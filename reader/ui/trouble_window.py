"""What is shown when the library cannot be opened: what happened, and where the file is."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from reader.domain.errors import LibraryError
from reader.ui.panel import Panel, PlainLabel
from reader.ui.words import sentence


class TroubleWindow(Panel):
    """A plain window; the library was left as it is."""

    def __init__(self, error: LibraryError, folder: Path) -> None:
        super().__init__("trouble", kind="pane")
        self.setWindowTitle("Offprint")
        self.said = PlainLabel(sentence(error.code, error.values.items()), kind="heading")
        self.where = PlainLabel(str(error.values.get("path") or folder))
        advice = PlainLabel(self.tr("Nothing was changed. The library is here:"), kind="muted")
        for label in (self.said, self.where, advice):
            label.setWordWrap(True)
        self.where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        copy, leave = QPushButton(self.tr("Copy the path")), QPushButton(self.tr("Quit"))
        leave.setProperty("kind", "primary")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.where.text()))
        leave.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(copy)
        foot.addWidget(leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(10)
        for label in (self.said, advice, self.where):
            layout.addWidget(label)
        layout.addSpacing(12)
        layout.addLayout(foot)
        self.setMinimumWidth(460)
