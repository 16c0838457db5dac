"""A token that is asked between steps."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from reader.domain.errors import Cancelled


class CancelToken:
    """Set once, from any thread; asked by whoever works."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._stops: list[Callable[[], object]] = []

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._event.set()
        with self._lock:
            for stop in self._stops:
                stop()

    @contextmanager
    def stopping(self, stop: Callable[[], object]) -> Iterator[None]:
        """Inside, a cancel calls ``stop`` too, on the thread that cancels; after it, never.  Raises ``Cancelled`` at the door."""
        with self._lock:
            self._stops.append(stop)
        try:
            self.check()
            yield
        finally:
            with self._lock:
                self._stops.remove(stop)

    @property
    def is_cancelled(self) -> bool:
        """Whether stopping was asked for."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise ``Cancelled`` when stopping was asked for."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> bool:
        """Sleep at most ``seconds``; true at once when stopping is asked for."""
        return self._event.wait(seconds)
