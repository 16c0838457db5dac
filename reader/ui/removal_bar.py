"""Asks, in the window and without a box, what becomes of a source's bookmarks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from reader.domain.story import Source
from reader.domain.text import display_text
from reader.ui.panel import Panel, PlainLabel
from reader.ui.phrases import filled


class RemovalBar(Panel):
    """``confirmed(int source, bool keep_bookmarks)``."""

    confirmed = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("removalBar", parent, kind="notice")
        self._source: Source | None = None
        self._bookmarks = 0
        self._question = PlainLabel()
        self._question.setWordWrap(True)
        self.keep = QCheckBox()
        self.remove, self.cancel = QPushButton(), QPushButton()
        self.remove.setProperty("kind", "primary")
        self.remove.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(10)
        layout.addWidget(self._question, 1)
        for widget in (self.keep, self.cancel, self.remove):
            layout.addWidget(widget)
        self.hide()
        self.retranslate()

    def ask(self, source: Source, bookmarks: int) -> None:
        """Ask about ``source``, which alone brought ``bookmarks`` bookmarked stories."""
        self._source, self._bookmarks = source, bookmarks
        self.keep.setChecked(True)
        self.retranslate()
        self.show()
        self.cancel.setFocus()

    def retranslate(self) -> None:
        """Say everything again."""
        title = display_text(self._source.title, 60) if self._source else ""
        self._question.setText(filled(self.tr("Remove “{title}” and its stories?"), title=title))
        self.keep.setText(self.tr("Keep %Ln bookmarked", "", self._bookmarks))
        self.keep.setVisible(self._bookmarks > 0)
        self.remove.setText(self.tr("Remove"))
        self.cancel.setText(self.tr("Cancel"))

    def _confirm(self) -> None:
        self.hide()
        if self._source is not None:
            self.confirmed.emit(self._source.source_id, self.keep.isChecked())
