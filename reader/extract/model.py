"""The learned judge: two sums of small decision trees, kept as numbers in ``model.json`` (``tools/train_blocks.py`` makes it).

The first sees each piece by itself; the second sees what the first said of the piece, its neighbours, its box and its class.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from reader.extract.features import NAMES, TEXT_INPUTS
from reader.extract.piece import Piece
from reader.extract.surroundings import SURROUNDING_NAMES, surroundings

Tree = tuple[Any, ...] | float
"""``(input, threshold, tree when not above it, tree when above)`` or the value of a leaf, in log odds."""

SECOND_NAMES = (*SURROUNDING_NAMES, *NAMES[:TEXT_INPUTS])
"""Inputs of the second judge: the surroundings and what the piece's own text says."""
_SURE = 4.0
"""Log odds (2 %) below which, after a part of the trees, the rest is not asked: no piece of the corpus came back from there."""
_PART = 24
"""Trees asked before that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """Both sums; ``bias`` and ``trees`` of each."""

    first: tuple[float, list[Tree]]
    second: tuple[float, list[Tree]]


@cache
def load_model() -> Model:
    """The model that comes with the program."""
    return read_model(files("reader.extract").joinpath("model.json").read_text(encoding="utf-8"))


def read_model(text: str) -> Model:
    """A model from its JSON.  Raises ``ValueError`` when it was made for other inputs."""
    data = json.loads(text)
    if tuple(data["first"]["inputs"]) != NAMES or tuple(data["second"]["inputs"]) != SECOND_NAMES:
        raise ValueError("the model was made for other inputs; run tools/train_blocks.py")
    return Model(
        first=(data["first"]["bias"], _trees(data["first"])),
        second=(data["second"]["bias"], _trees(data["second"])),
    )


def _trees(part: dict[str, Any]) -> list[Tree]:
    return [_tree(tree) for tree in part["trees"]]


def _tree(node: Any) -> Tree:
    return (int(node[0]), float(node[1]), _tree(node[2]), _tree(node[3])) if isinstance(node, list) else float(node)


def score(model: Model, pieces: Sequence[Piece], rows: Sequence[list[float]]) -> None:
    """Set the pieces' ``score``: 0 to 1, how surely each belongs to the story.  ``rows`` are their features."""
    firsts = [_chance(model.first, row) for row in rows]
    seconds = [
        _chance(model.second, around + row[:TEXT_INPUTS]) for around, row in zip(surroundings(pieces, firsts), rows, strict=True)
    ]
    for piece, chance in zip(pieces, seconds, strict=True):
        piece.score = chance


def _chance(part: tuple[float, list[Tree]], row: list[float]) -> float:
    total, trees = part
    for tree in trees[: _PART + 1]:
        node: Any = tree
        while type(node) is tuple:
            node = node[2] if row[node[0]] <= node[1] else node[3]
        total += node
    for tree in trees[_PART + 1 :] if total >= -_SURE else ():
        node = tree
        while type(node) is tuple:
            node = node[2] if row[node[0]] <= node[1] else node[3]
        total += node
    return 1 / (1 + math.exp(-max(-30.0, min(total, 30.0))))
