"""A list that stories have come into or gone from, put together beside the window."""

from array import array
from collections.abc import Sequence, Set
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reader.app.library import Library
from reader.domain.cancel import CancelToken
from reader.domain.changes import Changes
from reader.domain.query import StoryQuery, View
from reader.ui.background import Background
from reader.ui.merge_ids import merge_ids

SETTLE = 300
"""Ms between a sync's changes and the list's: it writes several batches a second, and a list that moves cannot be read."""


class ListMerging(QObject):
    """``settled`` when stories came or went and no more have for a moment.  ``run`` then gives ``merged(ids, bool)``: the list as
    it is now, with what was read or changed in it where it was; and whether all stories that changed have been named.

    The ids of 100,000 stories take 40 ms, and a sync wants them again and again.
    """

    settled = Signal()
    merged = Signal(object, bool)

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self.settled)
        self._are_all_named = True
        self._worker = Background(self)
        self._worker.finished.connect(self._take)
        self._wanted: tuple[StoryQuery, Sequence[int], Set[int]] = (StoryQuery(), (), frozenset())
        self._count = 0

    def note(self, changes: Changes) -> None:
        """Something changed."""
        if changes.lists:
            self._are_all_named = self._are_all_named and bool(changes.stories)
            self._settle.start()

    def run(self, query: StoryQuery, shown: Sequence[int], touched: Set[int]) -> None:
        """Read the list again.  ``shown`` are its stories now, ``touched`` those that stay, with what is touched meanwhile."""
        self._wanted, self._count = (query, shown, touched), len(touched)
        self._worker.run(partial(self._merge, query, shown, tuple(touched)))

    def stop(self) -> None:
        """Forget what is under way: another list is shown."""
        self._settle.stop()
        self._worker.cancel()
        self._are_all_named = True

    def still_there(self, query: StoryQuery, touched: Sequence[int]) -> frozenset[int]:
        """Of the stories touched in a list, those that are still in the library."""
        return self._library.among(touched, View.ALL, hidden=bool(query.filter_id)) if touched else frozenset()

    def _merge(self, query: StoryQuery, shown: Sequence[int], touched: tuple[int, ...], cancel: CancelToken) -> "array[int]":
        return merge_ids(shown, self._library.ids(query, cancel=cancel), self.still_there(query, touched))

    def _take(self, ids: "array[int]") -> None:
        if len(self._wanted[2]) != self._count:
            self.run(*self._wanted)
        else:
            are_all_named, self._are_all_named = self._are_all_named, True
            self.merged.emit(ids, are_all_named)
