"""A token that is asked between steps."""

import threading

from reader.domain.errors import Cancelled


class CancelToken:
    """Set once, from any thread; asked by whoever works."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._event.set()

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
