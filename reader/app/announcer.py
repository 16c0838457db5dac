"""Tells listeners, on the thread of whoever has something to tell."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

News = TypeVar("News")


class Announcer(Generic[News]):
    """A list of listeners; joining and leaving are safe from any thread and from inside a telling."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: tuple[Callable[[News], None], ...] = ()

    def join(self, listener: Callable[[News], None]) -> Callable[[], None]:
        """Listen from now on; call what comes back to stop."""
        with self._lock:
            self._listeners += (listener,)
        return lambda: self._leave(listener)

    def _leave(self, listener: Callable[[News], None]) -> None:
        with self._lock:
            self._listeners = tuple(one for one in self._listeners if one is not listener)

    def tell(self, news: News) -> None:
        """Call every listener."""
        for listener in self._listeners:
            listener(news)
