"""Which blocks of one version say what which blocks of another say."""

from reader.domain.blocks import Blocks, Picture
from reader.domain.late_dataclass import dataclass
from reader.domain.story import Version

PARALLEL_SHARE = 0.3
"""Least share of aligned text with which two versions are worth two columns (bench/alignment.py prints both crowds)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Blocks that mean the same, by their indices in each version, ascending and without a gap.

    One side is empty where the other version has nothing of the kind.  ``score`` is 0 to 1: how sure it is that these
    belong together rather than being missing on either side; 0 for one-sided pairs.
    """

    left: tuple[int, ...] = ()
    right: tuple[int, ...] = ()
    score: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How many paragraphs (quotes, lists and tables count, pictures and headings do not) each version has, and how many of
    them have no counterpart in the other."""

    left: int = 0
    right: int = 0
    left_alone: int = 0
    right_alone: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """Every block of both versions once, in reading order.

    ``shared`` is 0 to 1: the share of both texts, by length, that stands in sure pairs.
    """

    pairs: tuple[Pair, ...] = ()
    shared: float = 0.0
    difference: Difference = Difference()

    @property
    def is_parallel(self) -> bool:
        """Whether the versions are near enough to be read side by side."""
        return self.shared >= PARALLEL_SHARE

    def mirrored(self) -> "Alignment":
        """The same with left and right exchanged."""
        counted = self.difference
        return Alignment(
            pairs=tuple(Pair(left=pair.right, right=pair.left, score=pair.score) for pair in self.pairs),
            shared=self.shared,
            difference=Difference(
                left=counted.right, right=counted.left, left_alone=counted.right_alone, right_alone=counted.left_alone
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """Two versions of a story and how they run beside each other."""

    left: Version
    right: Version
    alignment: Alignment

    def paired_blocks(self) -> tuple[tuple[Blocks, Blocks], ...]:
        """The blocks of both versions, pair by pair.  A picture beside a picture is the same one and is left on the left."""
        made = []
        for pair in self.alignment.pairs:
            left = tuple(self.left.blocks[index] for index in pair.left)
            right = tuple(self.right.blocks[index] for index in pair.right)
            if any(isinstance(block, Picture) for block in left):
                right = tuple(block for block in right if not isinstance(block, Picture))
            made.append((left, right))
        return tuple(made)
