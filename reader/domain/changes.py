"""What one write touched, and who did it."""

from reader.domain.late_dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """A write's effect.  ``stories`` had state or text changed; ``lists`` means stories came or went."""

    stories: frozenset[int] = frozenset()
    lists: bool = False
    sources: bool = False
    counts: bool = False
    initiator: str = ""

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            stories=self.stories | other.stories,
            lists=self.lists or other.lists,
            sources=self.sources or other.sources,
            counts=self.counts or other.counts,
            initiator=self.initiator if self.initiator == other.initiator else "",
        )

    def __bool__(self) -> bool:
        return bool(self.stories) or self.lists or self.sources or self.counts


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoStep:
    """The last step that can be taken back: its kind (``read``, ``tags``, ``remove-source``, …), its size in stories, and the
    name of the source, the folder or the filter that it was about."""

    kind: str
    count: int
    name: str = ""
