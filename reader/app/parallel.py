"""Two versions of a story side by side."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.domain.cancel import CancelToken
from reader.domain.errors import NotFound
from reader.domain.story import Version
from reader.store import Store

if TYPE_CHECKING:
    from reader.domain.alignment import SideBySide
    from reader.sync.workshop import Workshop


class Parallel:
    """Lays versions beside each other: in a child process the first time, from the library ever after."""

    def __init__(self, store: Store, workshop: "Callable[[], Workshop]") -> None:
        self._store, self._workshop = store, workshop

    def align(self, story_id: int, left_language: str, right_language: str, cancel: CancelToken) -> "SideBySide":
        """Both versions and what of them means the same.

        Raises ``NotFound`` when the text of either language is not stored, ``ContentError`` when it took too long, ``Cancelled``.
        """
        return self.lay(self._version(story_id, left_language), self._version(story_id, right_language), cancel)

    def lay(self, left: Version, right: Version, cancel: CancelToken) -> "SideBySide":
        """The same for two versions that were read already."""
        from reader.align import METHOD
        from reader.domain.alignment import SideBySide

        found = self._store.alignments.find(left, right, METHOD)
        if found is None:
            with self._workshop().open() as workshop:
                found = workshop.align(left.blocks, right.blocks, cancel)
            self._store.alignments.keep(left, right, METHOD, found)
        return SideBySide(left=left, right=right, alignment=found)

    def counterpart(self, left: Version, right: Version, block: int) -> int:
        """The block of ``right`` that says what a block of ``left`` says, or the last one before it that has a counterpart.

        -1 when the two were never laid beside each other: this is for a moment in which nobody may wait.
        """
        from reader.align import METHOD

        found = self._store.alignments.find(left, right, METHOD)
        pairs = found.pairs if found is not None and found.is_parallel else ()
        told = [pair.right[0] for pair in pairs if pair.left and pair.right and pair.left[0] <= block]
        return told[-1] if told else -1

    def _version(self, story_id: int, language: str) -> Version:
        version = self._store.stories.open(story_id, language, (language,)).version
        if version.language != language or not version.blocks:
            raise NotFound(what="version", id=story_id)
        return version
