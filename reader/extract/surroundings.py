"""What the first judge said around a piece: the second judge's view of neighbours, boxes and classes."""

from collections.abc import Sequence

from reader.extract.piece import Box, Piece

_NEAR = 3
"""Neighbours on each side that are looked at one by one."""
_WINDOWS = (2, 6, 15)
"""Pieces on each side over which the verdict is averaged, weighed by length."""
_FAR = 50.0
_LEVELS = 3
"""Boxes above a piece whose mean verdict is looked at."""
SURROUNDING_NAMES: tuple[str, ...] = (
    "own",
    *(f"before-{step}" for step in range(1, _NEAR + 1)),
    *(f"after-{step}" for step in range(1, _NEAR + 1)),
    *(f"window-{size}" for size in _WINDOWS),
    *(f"box-{level}" for level in range(_LEVELS)),
    "class",
    "to-story-before",
    "to-story-after",
    "story-before",
    "story-after",
    "story-total",
)


def surroundings(pieces: Sequence[Piece], chances: Sequence[float]) -> list[list[float]]:
    """A row of ``SURROUNDING_NAMES`` for each piece."""
    weights = [min(piece.length, 400.0) + 10 for piece in pieces]
    sums = _running([weight * chance for weight, chance in zip(weights, chances, strict=True)])
    totals = _running(weights)
    boxes = _box_means(pieces, chances, weights)
    classes = _class_means(pieces, chances, weights)
    before, after = _distances(chances), _distances(chances[::-1])[::-1]
    story = _running([piece.length if chance > 0.5 else 0.0 for piece, chance in zip(pieces, chances, strict=True)])
    padded = [-1.0] * _NEAR + list(chances) + [-1.0] * _NEAR
    rows = []
    for place, piece in enumerate(pieces):
        here = place + _NEAR
        row = [
            chances[place],
            *(padded[here - step] for step in range(1, _NEAR + 1)),
            *(padded[here + step] for step in range(1, _NEAR + 1)),
        ]
        for size in _WINDOWS:
            low, high = max(0, place - size), min(len(pieces), place + size + 1)
            row.append((sums[high] - sums[low]) / max(totals[high] - totals[low], 1.0))
        row += _levels(piece.box, boxes)
        share = max(story[-1], 1.0)
        row += [classes[_class_of(piece)], before[place], after[place]]
        row += [story[place] / share, (story[-1] - story[place + 1]) / share, min(story[-1], 20_000.0)]
        rows.append(row)
    return rows


def _running(values: Sequence[float]) -> list[float]:
    found = [0.0]
    for value in values:
        found.append(found[-1] + value)
    return found


def _box_means(pieces: Sequence[Piece], chances: Sequence[float], weights: Sequence[float]) -> dict[int, float]:
    sums: dict[int, list[float]] = {}
    for piece, chance, weight in zip(pieces, chances, weights, strict=True):
        box: Box | None = piece.box
        for _ in range(_LEVELS):
            if box is None:
                break
            entry = sums.setdefault(box.place, [0.0, 0.0])
            entry[0] += chance * weight
            entry[1] += weight
            box = box.parent
    return {place: entry[0] / entry[1] for place, entry in sums.items()}


def _levels(box: Box, means: dict[int, float]) -> list[float]:
    row = []
    one: Box | None = box
    for _ in range(_LEVELS):
        row.append(means[one.place] if one is not None else -1.0)
        one = one.parent if one is not None else None
    return row


def _class_of(piece: Piece) -> tuple[str, int, int]:
    return (piece.box.tag, piece.box.groups, piece.box.parent.groups if piece.box.parent else 0)


def _class_means(
    pieces: Sequence[Piece], chances: Sequence[float], weights: Sequence[float]
) -> dict[tuple[str, int, int], float]:
    sums: dict[tuple[str, int, int], list[float]] = {}
    for piece, chance, weight in zip(pieces, chances, weights, strict=True):
        entry = sums.setdefault(_class_of(piece), [0.0, 0.0])
        entry[0] += chance * weight
        entry[1] += weight
    return {key: entry[0] / entry[1] for key, entry in sums.items()}


def _distances(chances: Sequence[float]) -> list[float]:
    found = []
    ago = _FAR
    for chance in chances:
        found.append(ago)
        ago = 1.0 if chance > 0.5 else min(ago + 1, _FAR)
    return found
