"""What it costs to say that some blocks of one version are some blocks of the other: negative logarithms, less is likelier.

Priors are shares that Gale and Church (1993) counted in parliamentary reports, where nothing is left out and little joined;
editions of a newspaper leave out and join more, so that a missing block costs 3 instead of 4.6.  The rest was set by trying
halves and doubles on newsworld's parallel versions; none changes the share of right pairs by more than a point.
"""

import math

from reader.align.evidence import Stretch
from reader.align.lengths import mismatch
from reader.domain.blocks import Block, Embed, Heading, List, Paragraph, Picture, Preformatted, Quote, Rule, Table

SHAPES = {(1, 1): 0.1, (1, 2): 3.1, (2, 1): 3.1, (2, 2): 7.0, (1, 3): 6.0, (3, 1): 6.0}
"""Cost of so many blocks on the left being so many on the right: 0.89 of all are 1-1, 0.0445 each 1-2 and 2-1.  More than three
together are rarer than two neighbouring joins."""
MISSING = 3.0
"""Cost of a block without a counterpart."""
MISSING_FIGURE = 2.5
"""The same for pictures, embeds and rules, which editions choose each for themselves."""

_LINKED = 1.2
"""What shared anchors take off for each unit of their worth."""
_LINKED_LIMIT = 10.0
"""Worth beyond which more anchors make it no surer."""
_ALIEN = 6.0
"""Cost when none of the anchors is shared that either side has with other blocks of the other …"""
_ALIEN_WORTH = 6.0
"""… given that they are worth this together: two numbers and a name."""
_LONE = 2.0
"""Cost for each unit of worth of figures that the other version has nowhere: a translation would have them …"""
_LONE_LIMIT = 4.0
"""… up to two of them."""
_PART = 4.0
"""Cost of a paragraph that is only a part of the other: a join of something that is missing.  3 to 6 do as well."""
_LONGER, _FIT = 1.3, 1.6
"""How many times longer a paragraph is that is looked at in parts, and how many times longer the part may be at most."""
_MARK = 0.7
"""Cost of each mark (quoted, asked, led in) that only one side has."""
_SENTENCE = 1.0
"""Cost of each sentence that one side has more, at most three."""
_CAPTION = 2.0
"""Highest cost of captions of different length: often one edition has none."""

_STRETCH = 2.0
"""How many times longer one side of a join may be; a quarter is what 95 % of newsworld's translations keep to."""

_KINDS = {
    frozenset((Paragraph, Quote)): 0.7,
    frozenset((Paragraph, List)): 2.5,
    frozenset((Quote, List)): 3.5,
    frozenset((Paragraph, Heading)): 3.0,
    frozenset((Paragraph, Preformatted)): 3.0,
    frozenset((List, Table)): 3.0,
}
"""Cost of two kinds of block as one; what is not here cannot be."""


def missing(block: Block) -> float:
    """The cost of a block that the other version does not have."""
    return MISSING_FIGURE if isinstance(block, Picture | Embed | Rule) else MISSING


def together(left: Stretch, right: Stretch, ratio: float) -> float:
    """The cost of two stretches as one piece of the story; infinite for what cannot be (a picture against a paragraph)."""
    shape = len(left.blocks), len(right.blocks)
    kinds = _alike(left.blocks[0], right.blocks[0]) if shape == (1, 1) else _joined(left, right, ratio)
    if kinds == math.inf:
        return kinds
    whole = _lengths(left, right, ratio) + _marks(left, right) + _linked(left, right)
    return SHAPES[shape] + kinds + min(whole, _partly(left, right, ratio))


def shared_worth(left: Stretch, right: Stretch) -> float:
    """Worth of the anchors that both stretches have."""
    few, many = left.anchors, right.anchors
    if len(few) > len(many):
        few, many = many, few
    return sum(min(worth, many[anchor]) for anchor, worth in few.items() if anchor in many)


def _joined(left: Stretch, right: Stretch, ratio: float) -> float:
    """Joins are of running text, and of lengths that may go together: most are out by that alone, which saves half the time."""
    if not (left.is_joinable and right.is_joinable):
        return math.inf
    longer = right.length / ratio + 1
    return 0.0 if longer / _STRETCH < left.length + 1 < longer * _STRETCH else math.inf


def _alike(left: Block, right: Block) -> float:
    if isinstance(left, Heading) and isinstance(right, Heading):
        return 0.3 * abs(left.level - right.level)
    if type(left) is type(right):
        return 0.0
    return _KINDS.get(frozenset((type(left), type(right))), math.inf)


def _lengths(left: Stretch, right: Stretch, ratio: float) -> float:
    """Sentence by sentence where both have as many, which tells more than the whole."""
    if len(left.sentences) == len(right.sentences) > 1:
        return sum(mismatch(one, other, ratio) for one, other in zip(left.sentences, right.sentences, strict=True))
    cost = mismatch(left.length, right.length, ratio)
    return min(cost, _CAPTION) if isinstance(left.blocks[0], Picture) else cost


def _marks(left: Stretch, right: Stretch) -> float:
    marks = (left.quotes != right.quotes) + (left.asks != right.asks) + (left.leads_in != right.leads_in)
    return _MARK * marks + _uneven(left, right)


def _uneven(left: Stretch, right: Stretch) -> float:
    return _SENTENCE * min(3, abs(len(left.sentences) - len(right.sentences)))


def _partly(left: Stretch, right: Stretch, ratio: float) -> float:
    """The cost when the longer side says more than the shorter: one edition joined to it what the other left out."""
    longer, shorter = left.length, right.length / ratio
    parts = left.parts if longer > _LONGER * shorter else right.parts if shorter > _LONGER * longer else ()
    if not parts or left.anchors.keys().isdisjoint(right.anchors):
        return math.inf
    if parts is left.parts:
        pairs = [(part, right) for part in parts]
    else:
        pairs = [(left, part) for part in parts]
    fitting = [(one, other) for one, other in pairs if 1 / _FIT < (one.length + 1) / (other.length / ratio + 1) < _FIT]
    costs = (_lengths(one, other, ratio) + _uneven(one, other) + _linked(one, other) for one, other in fitting)
    return _PART + min(costs, default=math.inf)


def _linked(left: Stretch, right: Stretch) -> float:
    lone = _LONE * min(_LONE_LIMIT, left.lone + right.lone)
    worth = left.worth + right.worth
    if not worth:
        return lone
    shared = shared_worth(left, right)
    alien = max(0.0, 1 - 2 * shared / worth) * min(1.0, worth / _ALIEN_WORTH)
    return lone + _ALIEN * alien - _LINKED * min(shared, _LINKED_LIMIT)
