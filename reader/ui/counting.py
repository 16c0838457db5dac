"""The numbers beside the lists: counted again, beside the window, when changes have settled."""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.app.library import Library
from reader.domain.changes import Changes
from reader.domain.story import Counts
from reader.ui.background import Background

COUNT_SETTLE = 120
"""Ms in which changes are gathered before the numbers are counted again (20 ms at 100,000 stories)."""


class Counting(QObject):
    """``counted(Changes, Counts)``: what changed since the last time, and the numbers now."""

    counted = Signal(object, object)

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._gathered = Changes()
        self._settle = QTimer(self, singleShot=True, interval=COUNT_SETTLE)
        self._settle.timeout.connect(self._count)
        self._counter = Background(self)
        self._counter.finished.connect(self._tell)

    def note(self, changes: Changes) -> None:
        """Something changed."""
        self._gathered = self._gathered | changes if self._gathered else changes
        self._settle.start()

    def stop(self) -> None:
        """Count no more."""
        self._settle.stop()
        self._counter.cancel()

    def _count(self) -> None:
        self._counter.run(lambda _token: self._library.counts())

    def _tell(self, counts: Counts) -> None:
        gathered, self._gathered = self._gathered, Changes()
        self.counted.emit(gathered, counts)
