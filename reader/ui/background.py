"""Slow work beside the window: a verb runs on a thread, its result comes back as a queued signal."""

import threading
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from reader.domain.cancel import CancelToken
from reader.domain.errors import Cancelled, ReaderError

if TYPE_CHECKING:
    import queue

Work = Callable[[CancelToken], Any]
Job = tuple[int, Work, CancelToken]

LINGER = 1.5
"""Seconds for which a thread waits for another job.  A new one holds the window until it has been given a core (2 ms while a sync
runs, measured), and opens the library anew."""


class _Courier(QObject):
    """Carries an outcome from the thread.  It belongs to no window, so that there is one to be told when the window has gone."""

    came = Signal(int, object)


class Background(QObject):
    """Runs one job at a time; a new job cancels and forgets the one before.

    ``finished(result)`` or ``failed(ReaderError)`` arrive on the thread that made this object; a cancelled job is silent.
    """

    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._token = CancelToken()
        self._waiting = threading.Semaphore(0)
        self._courier = _Courier()
        self._courier.came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _jobs(self) -> "queue.SimpleQueue[Job]":
        import queue  # a start to read does without

        return queue.SimpleQueue()

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return self._number % 2 == 1

    def run(self, work: Work) -> None:
        """Start ``work`` on a thread; it gets the token that ``cancel`` sets, and does not wait for a cancelled one's end."""
        self.cancel()
        self._number += 1
        self._token = CancelToken()
        job = (self._number, work, self._token)
        if self._waiting.acquire(blocking=False):
            self._jobs.put(job)
        else:
            threading.Thread(target=self._serve, args=(job,), daemon=True, name="offprint-work").start()

    def cancel(self) -> None:
        """Forget the job that runs."""
        self._token.cancel()
        self._number += self._number % 2

    def _serve(self, job: Job | None) -> None:
        while job is not None:
            self._work(*job)
            job = self._next()

    def _next(self) -> Job | None:
        """What this thread does next; None when nothing has come for a while."""
        self._waiting.release()
        from queue import Empty

        try:
            return self._jobs.get(timeout=LINGER)
        except Empty:
            # Either it takes itself back, or somebody has just counted on it.
            return None if self._waiting.acquire(blocking=False) else self._jobs.get()

    def _work(self, number: int, work: Work, token: CancelToken) -> None:
        try:
            outcome: object = work(token)
        except ReaderError as error:
            outcome = error
        except Cancelled:
            return
        if not token.is_cancelled:
            self._courier.came.emit(number, outcome)

    def _deliver(self, number: int, outcome: object) -> None:
        if number != self._number:
            return
        self._number += 1
        if isinstance(outcome, ReaderError):
            self.failed.emit(outcome)
        else:
            self.finished.emit(outcome)
