"""All that is known of two versions before they are laid side by side: lengths, and the anchors that both have."""

import dataclasses
import math
from collections import Counter
from collections.abc import Collection
from itertools import combinations

from reader.align.anchors import Anchors, Sentence, anchors_of, is_figure, together
from reader.align.lengths import length_of
from reader.domain.blocks import Block, Blocks, List, Paragraph, Quote, text_of
from reader.domain.late_dataclass import dataclass

LONGEST = 3
"""Blocks of one side that may stand together against the other."""
MOST_SENTENCES = 8
"""Sentences of a paragraph that is looked at in parts: longer ones are rare in news, and parts grow with the square."""
_COMMON = 0.5
"""An anchor in more than this share of a version's blocks tells nothing of where one is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """One to three neighbouring blocks as one.  ``anchors`` are those that the other side has somewhere, with their worth,
    and ``worth`` is the sum; ``lone`` is the worth of figures that the other side has nowhere.  ``length`` and ``sentences``
    are in letters (``length_of``)."""

    blocks: Blocks
    length: float
    anchors: dict[str, float]
    worth: float
    lone: float = 0.0
    parts: "tuple[Stretch, ...]" = ()
    """Some of its neighbouring sentences, for a single paragraph: the other version may have no more than these."""
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


@dataclass(frozen=True, slots=True)
class _Weights:
    """What an anchor counts: how rare it is on both sides, by anchor; and everything that the other side has."""

    rarity: dict[str, float]
    known: Collection[str]

    def shared(self, worth: dict[str, float]) -> dict[str, float]:
        return {anchor: value * self.rarity[anchor] for anchor, value in worth.items() if anchor in self.rarity}

    def lone(self, worth: dict[str, float]) -> float:
        return sum(value for anchor, value in worth.items() if anchor not in self.known and is_figure(anchor))


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
    weights = _Weights(rarity, counts[1]), _Weights(rarity, counts[0])
    return Evidence(left=_stretches(left, found[0], weights[0]), right=_stretches(right, found[1], weights[1]))


def _stretches(blocks: Blocks, found: list[Anchors], weights: _Weights) -> Stretches:
    singles = [_stretch(block, anchors, weights) for block, anchors in zip(blocks, found, strict=True)]
    made = []
    for index, single in enumerate(singles):
        row = [single]
        for following in singles[index + 1 : index + LONGEST]:
            row.append(_join(row[-1], following))
        made.append(tuple(row))
    return tuple(made)


def _stretch(block: Block, found: Anchors, weights: _Weights) -> Stretch:
    shared = weights.shared(found.worth)
    return Stretch(
        blocks=(block,),
        length=length_of(text_of((block,))),
        anchors=shared,
        worth=sum(shared.values()),
        lone=weights.lone(found.worth),
        parts=_parts(block, found, weights) if isinstance(block, Paragraph) else (),
        sentences=tuple(sentence.length for sentence in found.sentences),
        quotes=found.quotes,
        asks=found.asks,
        leads_in=found.leads_in,
        is_joinable=isinstance(block, Paragraph | Quote | List),
    )


def _parts(block: Block, found: Anchors, weights: _Weights) -> tuple[Stretch, ...]:
    """Every run of neighbouring sentences that is not the whole."""
    count = len(found.sentences)
    if not 1 < count <= MOST_SENTENCES:
        return ()
    runs = [(start, end) for start, end in combinations(range(count + 1), 2) if end - start < count]
    return tuple(_part(block, found.sentences[start:end], weights) for start, end in runs)


def _part(block: Block, sentences: tuple[Sentence, ...], weights: _Weights) -> Stretch:
    worth = together(sentence.worth for sentence in sentences)
    shared = weights.shared(worth)
    return Stretch(
        blocks=(block,),
        length=sum(sentence.length for sentence in sentences),
        anchors=shared,
        worth=sum(shared.values()),
        lone=weights.lone(worth),
        sentences=tuple(sentence.length for sentence in sentences),
    )


def _join(first: Stretch, second: Stretch) -> Stretch:
    anchors = second.anchors | first.anchors
    return Stretch(
        blocks=first.blocks + second.blocks,
        length=first.length + second.length,
        anchors=anchors,
        worth=sum(anchors.values()),
        lone=first.lone + second.lone,
        sentences=first.sentences + second.sentences,
        quotes=first.quotes or second.quotes,
        asks=first.asks or second.asks,
        leads_in=first.leads_in,
        is_joinable=first.is_joinable and second.is_joinable,
    )
