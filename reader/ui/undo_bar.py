"""The quiet bar that says what was done to many stories and takes it back."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.domain.changes import UndoStep
from reader.ui.buttons import BarButton
from reader.ui.look import Look
from reader.ui.panel import Panel, PlainLabel

STAYS = 12_000
"""Ms; longer than WCAG's 20 words need at a slow reader's pace, and Ctrl+Z works after it has gone."""


class UndoBar(Panel):
    """``undo_pressed`` when the person takes it back; the bar goes by itself."""

    undo_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("undoBar", parent, kind="notice")
        self._step: UndoStep | None = None
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._undo = QPushButton()
        self._undo.setProperty("kind", "link")
        self._undo.clicked.connect(self.undo_pressed)
        self._close = BarButton(look, "close")
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addSpacing(8)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._undo)
        layout.addWidget(self._close)
        self.hide()
        self.retranslate()

    def offer(self, step: UndoStep) -> None:
        """Say what was done, with the way back."""
        self._step = step
        self._words.setText(self._done(step))
        self._undo.show()
        self._appear()

    def tell(self, words: str) -> None:
        """Say something that cannot be taken back; plain text."""
        self._step = None
        self._words.setText(words)
        self._undo.hide()
        self._appear()

    def told(self) -> str:
        """What the bar says now."""
        return self._words.text()

    def retranslate(self) -> None:
        """Say again what was done, and name the buttons."""
        if self._step is not None:
            self._words.setText(self._done(self._step))
        self._undo.setText(self.tr("Undo"))
        self._close.say("", self.tr("Close"))

    def _appear(self) -> None:
        self.show()
        self._timer.start()

    def _done(self, step: UndoStep) -> str:
        match step.kind:
            case "read":
                return self.tr("Marked %Ln stories as read", "", step.count)
            case "unread":
                return self.tr("Marked %Ln stories as unread", "", step.count)
            case "bookmark":
                return self.tr("Bookmarked %Ln stories", "", step.count)
            case "split":
                return self.tr("It is a story of its own now")
            case _:
                return self.tr("Removed %Ln bookmarks", "", step.count)
