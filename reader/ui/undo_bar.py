"""The quiet bar that says what was done to many stories and takes it back."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.app.filters import FILTERED
from reader.app.subscriptions import ARRANGED
from reader.domain.changes import UndoStep
from reader.domain.text import display_text
from reader.ui.buttons import BarButton
from reader.ui.list_controller import BATCH
from reader.ui.look import Look
from reader.ui.panel import Panel, PlainLabel
from reader.ui.phrases import filled

OFFERED = frozenset({BATCH, ARRANGED, FILTERED})
"""Who did what the window offers to take back: many stories at once, a source, a folder, a filter.  Ctrl+Z is for everything."""

STAYS = 12_000
"""Ms; longer than WCAG's 20 words need at a slow reader's pace, and Ctrl+Z works after it has gone."""


class UndoBar(Panel):
    """``undo_pressed`` when the person takes it back, ``delete_pressed`` when a removed source need not wait for tomorrow.

    The bar goes by itself."""

    undo_pressed = Signal()
    delete_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("undoBar", parent, kind="notice")
        self._step: UndoStep | None = None
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._undo = QPushButton()
        self._undo.setProperty("kind", "link")
        self._undo.clicked.connect(self.undo_pressed)
        self._delete = QPushButton()
        self._delete.setProperty("kind", "link")
        self._delete.clicked.connect(self.delete_pressed)
        self._delete.clicked.connect(self.hide)
        self._close = BarButton(look, "close")
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addSpacing(8)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._undo)
        layout.addWidget(self._delete)
        layout.addWidget(self._close)
        self.hide()
        self.retranslate()

    def is_for(self, initiator: str) -> bool:
        """Whether what somebody did is offered to be taken back."""
        return initiator in OFFERED

    def offer(self, step: UndoStep) -> None:
        """Say what was done, with the way back."""
        self._step = step
        self._words.setText(self._done(step))
        self._undo.show()
        self._delete.setVisible(step.kind == "remove-source")
        self._appear()

    def tell(self, words: str) -> None:
        """Say something that cannot be taken back; plain text."""
        self._step = None
        self._words.setText(words)
        self._undo.hide()
        self._delete.hide()
        self._appear()

    def told(self) -> str:
        """What the bar says now."""
        return self._words.text()

    def retranslate(self) -> None:
        """Say again what was done, and name the buttons."""
        if self._step is not None:
            self._words.setText(self._done(self._step))
        self._undo.setText(self.tr("Undo"))
        self._delete.setText(self.tr("Delete for good now"))
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
            case "unbookmark":
                return self.tr("Removed %Ln bookmarks", "", step.count)
            case "tags":
                return self.tr("Changed the tags of %Ln stories", "", step.count)
            case "filter":
                return self.tr("Hidden: %Ln stories", "", step.count)
            case "no-filter":
                return self.tr("In the lists again: %Ln stories", "", step.count)
            case _:
                return filled(self._named(step.kind), name=display_text(step.name, 40))

    def _named(self, kind: str) -> str:
        match kind:
            case "remove-source":
                return self.tr("Removed “{name}”. Its stories are deleted tomorrow.")
            case "remove-folder":
                return self.tr("Removed the folder “{name}”")
            case "rename-source" | "rename-folder":
                return self.tr("Renamed “{name}”")
            case _:
                return self.tr("Moved “{name}”")
