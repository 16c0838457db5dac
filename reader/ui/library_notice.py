"""What the window says when the library cannot take what a person does, and that one is open for reading only."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.domain.errors import LibraryError
from reader.ui.panel import Panel, PlainLabel
from reader.ui.words import sentence


class ReadOnlyBar(Panel):
    """A quiet line that stays: everything can be read, nothing is saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("readOnlyBar", parent, kind="notice")
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.addWidget(self.words, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it again."""
        self.words.setText(self.tr("The library’s folder cannot be written: you can read everything, but nothing is saved."))


class LibraryNotice(QObject):
    """Any ``LibraryError`` that a click meets is told in ``tell`` (str); other errors are bugs and go where they went before.

    A slot that raises ends there: Qt goes on, and PySide6 calls ``sys.excepthook``.
    """

    _came = Signal(str)

    def __init__(self, tell: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._came.connect(tell)
        self._before = sys.excepthook
        sys.excepthook = self._take

    def end(self) -> None:
        """Let errors go where they went before."""
        sys.excepthook = self._before

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, LibraryError) and threading.current_thread() is threading.main_thread():
            self._came.emit(sentence(error.code, error.values.items()))
        else:
            self._before(kind, error, trace)
