"""Slow work beside the window: a verb runs on a thread, its result comes back as a queued signal."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from reader.domain.cancel import CancelToken
from reader.domain.errors import Cancelled, ReaderError

Work = Callable[[CancelToken], Any]


class Background(QObject):
    """Runs one job at a time; a new job cancels and forgets the one before.

    ``finished(result)`` or ``failed(ReaderError)`` arrive on the thread that made this object; a cancelled job is silent.
    """

    finished = Signal(object)
    failed = Signal(object)
    _came = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._token = CancelToken()
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return self._number % 2 == 1

    def run(self, work: Work) -> None:
        """Start ``work`` on its own thread; it gets the token that ``cancel`` sets."""
        self.cancel()
        self._number += 1
        self._token = CancelToken()
        job = threading.Thread(target=self._work, args=(self._number, work, self._token), daemon=True, name="offprint-work")
        job.start()

    def cancel(self) -> None:
        """Forget the job that runs."""
        self._token.cancel()
        self._number += self._number % 2

    def _work(self, number: int, work: Work, token: CancelToken) -> None:
        try:
            outcome: object = work(token)
        except ReaderError as error:
            outcome = error
        except Cancelled:
            return
        if not token.is_cancelled:
            self._came.emit(number, outcome)

    def _deliver(self, number: int, outcome: object) -> None:
        if number != self._number:
            return
        self._number += 1
        if isinstance(outcome, ReaderError):
            self.failed.emit(outcome)
        else:
            self.finished.emit(outcome)
