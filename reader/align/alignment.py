"""Two versions of a story, paragraph by paragraph."""

import math
from collections.abc import Sequence

from reader.align.costs import SHAPES, shared_worth
from reader.align.evidence import Evidence, Stretches, gather
from reader.align.path import WHOLE, Bead, best_path
from reader.domain.alignment import Alignment, Difference, Pair
from reader.domain.blocks import Blocks, List, Paragraph, Preformatted, Quote, Table

_PARAGRAPHS = (Paragraph, Quote, List, Table, Preformatted)
_SURE = -2.0
"""Cost (without that of the shape) of a pair that is as likely wrong as right: between the medians of newsworld's true pairs
(-5) and of the best pairing of two unrelated stories (-0.7)."""
_FEW_ANCHORS = 4.0
"""Worth below which shared anchors say little of two whole versions."""
_RATIO_FROM = 300.0
"""Letters from which the ratio of two lengths is more than chance: four sentences."""


def align(left: Blocks, right: Blocks) -> Alignment:
    """Which blocks mean the same: every block of both sides once, in reading order.

    Lengths and anchors decide; the two versions are taken to tell in the same order.  At most three blocks stand against one.
    """
    evidence = gather(left, right)
    evidence = evidence.with_ratio(_ratio(evidence))
    beads = best_path(evidence)
    pairs = tuple(_pair(bead) for bead in beads)
    return Alignment(pairs=pairs, shared=_shared(evidence, beads), difference=_difference(left, right, pairs))


def _ratio(evidence: Evidence) -> float:
    """Letters on the right for one on the left, of what stands one to one where the two versions begin."""
    single = [bead for bead in best_path(evidence.beginning(WHOLE), ((1, 1),)) if bead.width == bead.height]
    left = sum(evidence.left[bead.left][0].length for bead in single)
    right = sum(evidence.right[bead.right][0].length for bead in single)
    return right / left if min(left, right) > _RATIO_FROM else 1.0


def _pair(bead: Bead) -> Pair:
    left = tuple(range(bead.left, bead.left + bead.width))
    right = tuple(range(bead.right, bead.right + bead.height))
    return Pair(left=left, right=right, score=_sureness(bead) if left and right else 0.0)


def _sureness(bead: Bead) -> float:
    doubt = bead.cost - SHAPES[bead.width, bead.height] - _SURE
    return 1 / (1 + math.exp(max(-50.0, min(50.0, doubt))))


def _shared(evidence: Evidence, beads: Sequence[Bead]) -> float:
    """Share of the better covered side: a digest is parallel to the story that it is a digest of."""
    both = [bead for bead in beads if bead.width and bead.height]
    lefts = [evidence.left[bead.left][bead.width - 1] for bead in both]
    rights = [evidence.right[bead.right][bead.height - 1] for bead in both]
    worth = sum(shared_worth(left, right) for left, right in zip(lefts, rights, strict=True))
    sure = [_sureness(bead) for bead in both]
    covered = (
        (sum(s * stretch.length for s, stretch in zip(sure, lefts, strict=True)), evidence.left),
        (sum(s * stretch.length for s, stretch in zip(sure, rights, strict=True)), evidence.right),
    )
    return max(_share(length, worth, side) for length, side in covered)


def _share(length: float, worth: float, side: Stretches) -> float:
    whole = sum(row[0].length for row in side)
    anchors = sum(row[0].worth for row in side)
    return min(1.0, length / whole * (worth + _FEW_ANCHORS) / (anchors + _FEW_ANCHORS)) if whole else 0.0


def _difference(left: Blocks, right: Blocks, pairs: Sequence[Pair]) -> Difference:
    lefts = {index for index, block in enumerate(left) if isinstance(block, _PARAGRAPHS)}
    rights = {index for index, block in enumerate(right) if isinstance(block, _PARAGRAPHS)}
    return Difference(
        left=len(lefts),
        right=len(rights),
        left_alone=len(lefts.intersection(*[{i for pair in pairs if not pair.right for i in pair.left}])),
        right_alone=len(rights.intersection(*[{j for pair in pairs if not pair.left for j in pair.right}])),
    )
