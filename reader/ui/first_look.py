"""What a window shows first, read on a thread while the window is built."""

import threading
from collections.abc import Sequence

from reader.app.library import Library
from reader.domain.errors import ReaderError
from reader.domain.query import StoryQuery, View
from reader.domain.story import Counts

FIRST = StoryQuery(view=View.UNREAD)
"""The list that a start shows."""


class FirstLook:
    """Looks at once, and only once.  SQLite lets go of the interpreter while it reads, so counting and listing a large library
    costs a start no time by the clock where there is a second core."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._counts: Counts | None = None
        self._ids: Sequence[int] | None = None
        self._thread = threading.Thread(target=self._look, daemon=True, name="offprint-first-look")
        self._thread.start()

    def counts(self) -> Counts:
        """The numbers of all lists; waits for them."""
        self._thread.join()
        return self._counts or self._library.counts()

    def ids(self, query: StoryQuery) -> Sequence[int]:
        """The stories of a list: what was looked at when it is that, else the library's."""
        self._thread.join()
        return self._ids if self._ids is not None and query == FIRST else self._library.ids(query)

    def _look(self) -> None:
        try:
            self._counts = self._library.counts()
            self._ids = self._library.ids(FIRST)
        except ReaderError:
            pass  # whoever asks now asks the library, on a thread that can tell of it
