"""All that is known of two versions before they are laid side by side: lengths, and the anchors that both have."""

import dataclasses
import math
from collections import Counter
from dataclasses import dataclass

from reader.align.anchors import Anchors, anchors_of
from reader.align.lengths import length_of
from reader.domain.blocks import Block, Blocks, List, Paragraph, Quote, text_of

LONGEST = 3
"""Blocks of one side that may stand together against the other."""
_COMMON = 0.5
"""An anchor in more than this share of a version's blocks tells nothing of where one is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """One to three neighbouring blocks as one.  ``anchors`` are those that the other side has somewhere, with their worth,
    and ``worth`` is the sum; ``length`` and ``sentences`` are in letters (``length_of``)."""

    blocks: Blocks
    length: float
    anchors: dict[str, float]
    worth: float
    sentences: tuple[float, ...] = ()
    quotes: bool = False
    asks: bool = False
    leads_in: bool = False
    is_joinable: bool = True
    """Only running text is joined or split between two editions."""


Stretches = tuple[tuple[Stretch, ...], ...]
"""By first block, then by number of blocks less one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Two versions.  ``ratio`` is letters on the right for one on the left."""

    left: Stretches
    right: Stretches
    ratio: float = 1.0

    def with_ratio(self, ratio: float) -> "Evidence":
        """The same under another ratio of lengths."""
        return dataclasses.replace(self, ratio=ratio)

    def beginning(self, blocks: int) -> "Evidence":
        """The same for so many blocks at the beginning of both."""
        return dataclasses.replace(self, left=self.left[:blocks], right=self.right[:blocks])


def gather(left: Blocks, right: Blocks) -> Evidence:
    """Look at every block of both versions once."""
    found = [anchors_of(block) for block in left], [anchors_of(block) for block in right]
    counts = [Counter(anchor for anchors in side for anchor in anchors.worth) for side in found]
    limits = [max(2.0, _COMMON * len(side)) for side in found]
    rarity = {
        anchor: 1 / math.sqrt(max(counts[0][anchor], counts[1][anchor]))
        for anchor in counts[0].keys() & counts[1].keys()
        if counts[0][anchor] <= limits[0] and counts[1][anchor] <= limits[1]
    }
    return Evidence(left=_stretches(left, found[0], rarity), right=_stretches(right, found[1], rarity))


def _stretches(blocks: Blocks, found: list[Anchors], rarity: dict[str, float]) -> Stretches:
    singles = [_stretch(block, anchors, rarity) for block, anchors in zip(blocks, found, strict=True)]
    made = []
    for index, single in enumerate(singles):
        row = [single]
        for following in singles[index + 1 : index + LONGEST]:
            row.append(_join(row[-1], following))
        made.append(tuple(row))
    return tuple(made)


def _stretch(block: Block, found: Anchors, rarity: dict[str, float]) -> Stretch:
    shared = {anchor: worth * rarity[anchor] for anchor, worth in found.worth.items() if anchor in rarity}
    return Stretch(
        blocks=(block,),
        length=length_of(text_of((block,))),
        anchors=shared,
        worth=sum(shared.values()),
        sentences=found.sentences,
        quotes=found.quotes,
        asks=found.asks,
        leads_in=found.leads_in,
        is_joinable=isinstance(block, Paragraph | Quote | List),
    )


def _join(first: Stretch, second: Stretch) -> Stretch:
    anchors = second.anchors | first.anchors
    return Stretch(
        blocks=first.blocks + second.blocks,
        length=first.length + second.length,
        anchors=anchors,
        worth=sum(anchors.values()),
        sentences=first.sentences + second.sentences,
        quotes=first.quotes or second.quotes,
        asks=first.asks or second.asks,
        leads_in=first.leads_in,
        is_joinable=first.is_joinable and second.is_joinable,
    )
