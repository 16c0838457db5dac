"""The numbers beside the lists: counted again, beside the window, when changes have settled."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from reader.app.library import Library
from reader.domain.changes import Changes
from reader.domain.story import Counts
from reader.ui.background import Background

COUNT_SETTLE = 120
"""Ms in which changes are gathered before the numbers are counted again (20 ms at 100,000 stories)."""
APART = 1000
"""Ms between two counts of what a sync changes: it changes something four times a second, and a number that jumps is not read."""


class Counting(QObject):
    """``counted(Changes, Counts)``: what changed since the last time, and the numbers now."""

    counted = Signal(object, object)

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._gathered = Changes()
        self._settle = QTimer(self, singleShot=True, interval=COUNT_SETTLE)
        self._settle.timeout.connect(self._count)
        self._since = QElapsedTimer()
        self._counter = Background(self)
        self._counter.finished.connect(self._tell)

    def note(self, changes: Changes) -> None:
        """Something changed: what a person did is counted soon, and what comes by itself when it is the first for a while."""
        self._gathered = self._gathered | changes if self._gathered else changes
        wait = COUNT_SETTLE
        if not changes.initiator and self._since.isValid():
            wait = max(wait, APART - self._since.elapsed())
        if not self._settle.isActive() or wait < self._settle.remainingTime():
            self._settle.start(wait)

    def stop(self) -> None:
        """Count no more."""
        self._settle.stop()
        self._counter.cancel()

    def _count(self) -> None:
        self._since.start()
        self._counter.run(lambda _token: self._library.counts())

    def _tell(self, counts: Counts) -> None:
        gathered, self._gathered = self._gathered, Changes()
        self.counted.emit(gathered, counts)
