"""The learned judge: a sum of small decision trees, kept as numbers in ``model.json`` (``tools/train_blocks.py`` makes it).

It judges each piece by itself; then the page's surest prose sets the measure for the rest (``settle``).
"""

import json
import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from reader.domain.late_dataclass import dataclass
from reader.extract.features import NAMES
from reader.extract.piece import Piece

Tree = tuple[Any, ...] | float
"""``(input, threshold, tree when not above it, tree when above)`` or the value of a leaf, in log odds."""

_SURE = 4.0
"""Log odds (2 %) below which, after a part of the trees, the rest is not asked: no piece of the corpus came back from there."""
_PART = 24
"""Trees asked before that."""
_MEASURE = 1_200.0
"""Length of the page's surest prose that sets the measure: a short story.  of 600, 1,200 and 2,000 the last is .002 worse."""
_PIECE = 400.0
"""Length of one piece that counts there, so that no single one sets it."""
_WHOLE = 0.8
"""Mean chance of that prose on pages like those learned from: nine of ten have more, and are left alone."""
_RAISED = 1.5
"""Log odds by which a page is raised at most: one that is doubted more has no story that the judge can tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """The sum: ``bias`` and ``trees``."""

    bias: float
    trees: list[Tree]


@cache
def load_model() -> Model:
    """The model that comes with the program."""
    return read_model(Path(__file__).with_name("model.json").read_text(encoding="utf-8"))


def read_model(text: str) -> Model:
    """A model from its JSON.  Raises ``ValueError`` when it was made for other inputs."""
    data = json.loads(text)
    if tuple(data["inputs"]) != NAMES:
        raise ValueError("the model was made for other inputs; run tools/train_blocks.py")
    return Model(bias=data["bias"], trees=[_tree(tree) for tree in data["trees"]])


def _tree(node: Any) -> Tree:
    return (int(node[0]), float(node[1]), _tree(node[2]), _tree(node[3])) if isinstance(node, list) else float(node)


def score(model: Model, pieces: Sequence[Piece], rows: Sequence[list[float]]) -> None:
    """Set the pieces' ``score``: 0 to 1, how surely each belongs to the story.  ``rows`` are their features."""
    settle(pieces, [_log_odds(model, row) for row in rows])


def settle(pieces: Sequence[Piece], log_odds: Sequence[float]) -> None:
    """Set the pieces' ``score`` from what the judge said of each, raised for all when it doubts the whole page.

    A page unlike those that were learned from has a story too: what is doubted least is it.
    """
    measure = _surest(pieces, log_odds)
    missing = math.log(_WHOLE / (1 - _WHOLE)) - math.log(measure / (1 - measure)) if measure else 0.0
    raised = max(0.0, min(missing, _RAISED))
    for piece, odds in zip(pieces, log_odds, strict=True):
        piece.score = _chance(odds + raised)


def _surest(pieces: Sequence[Piece], log_odds: Sequence[float]) -> float:
    """Mean chance of the page's surest prose, ``_MEASURE`` long; 0 when there is no prose."""
    total = size = 0.0
    judged = sorted(zip(log_odds, (min(piece.length, _PIECE) if piece.prose else 0.0 for piece in pieces), strict=True))
    for odds, length in reversed(judged):
        taken = min(length, _MEASURE - size)
        total += _chance(odds) * taken
        size += taken
        if size >= _MEASURE:
            break
    return total / size if size else 0.0


def _chance(log_odds: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(log_odds, 30.0))))


def _log_odds(model: Model, row: list[float]) -> float:
    total = _summed(model.trees[: _PART + 1], row, model.bias)
    return total if total < -_SURE else _summed(model.trees[_PART + 1 :], row, total)


def _summed(trees: Sequence[Tree], row: list[float], total: float) -> float:
    for tree in trees:
        node: Any = tree
        while node.__class__ is tuple:
            column, threshold, below, above = node
            node = below if row[column] <= threshold else above
        total += node
    return total
