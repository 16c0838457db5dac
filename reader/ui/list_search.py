"""Searching beside the window: the newest stories found come first, all of them a little later."""

from array import array
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.app.library import Library
from reader.domain.cancel import CancelToken
from reader.domain.query import StoryQuery
from reader.ui.background import Background

FIRST = 128
"""Stories shown before the rest is found: ten screens.  Of a word that 100,000 stories have they come in half the time."""


class ListSearch(QObject):
    """``found(ids, bool is_whole)``: at most twice for a search.  A new search ends the one that runs, inside the library too."""

    found = Signal(object, bool)

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._query = library, StoryQuery()
        self._first, self._all = Background(self), Background(self)
        self._first.finished.connect(self._take_first)
        self._all.finished.connect(lambda ids: self.found.emit(ids, True))

    @property
    def is_busy(self) -> bool:
        """Whether more is to come."""
        return self._first.is_busy or self._all.is_busy

    def run(self, query: StoryQuery) -> None:
        """Find the stories of a query with words."""
        self.stop()
        self._query = query
        self._first.run(partial(self._find, query, FIRST))

    def stop(self) -> None:
        """Forget the search that runs."""
        self._first.cancel()
        self._all.cancel()

    def _find(self, query: StoryQuery, limit: int, token: CancelToken) -> "array[int]":
        return self._library.ids(query, limit=limit, cancel=token)

    def _take_first(self, ids: "array[int]") -> None:
        is_whole = len(ids) < FIRST
        if not is_whole:
            self._all.run(partial(self._find, self._query, -1))
        self.found.emit(ids, is_whole)
