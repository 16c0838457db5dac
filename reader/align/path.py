"""The cheapest way through two versions, from the first blocks to the last (dynamic programming)."""

import math
from collections.abc import Collection, Iterator

from reader.align.costs import SHAPES, missing, together
from reader.align.evidence import Evidence
from reader.domain.late_dataclass import dataclass

WHOLE = 60
"""Blocks up to which every pairing is thought of: more than all but long reads have."""
HALF_WIDTH = 24
"""Blocks to either side of the diagonal that are thought of in longer stories, besides what a missing beginning
moves them apart: 300 × 300 in under a second."""
LEAST_HALF_WIDTH = 4
"""The same in the longest stories (20,000 blocks): one more than the longest step."""
CELLS = 40_000
"""Pairings thought of on either side of the diagonal, at about 25 µs each: within a job's time."""


@dataclass(frozen=True, slots=True)
class Bead:
    """A step of the way: where it begins on both sides, how many blocks it takes of each, its cost."""

    left: int
    right: int
    width: int
    height: int
    cost: float


@dataclass(frozen=True, slots=True)
class _Place:
    """The cheapest way to a place: its cost so far, and its last step."""

    cost: float
    bead: Bead | None = None


_Row = dict[int, _Place]


def best_path(evidence: Evidence, shapes: Collection[tuple[int, int]] = tuple(SHAPES)) -> tuple[Bead, ...]:
    """The beads from first to last, each of one of ``shapes`` or a block alone."""
    n, m = len(evidence.left), len(evidence.right)
    rows: list[_Row] = [{} for _ in range(n + 1)]
    rows[0][0] = _Place(0.0)
    for i in range(n + 1):
        for j in band(i, n, m):
            if i or j:
                reached, cost, width, height = min(_steps(rows, evidence, (i, j), shapes))
                rows[i][j] = _Place(reached, Bead(i - width, j - height, width, height, cost))
    return _walk_back(rows, n, m)


def band(i: int, n: int, m: int) -> range:
    """Right blocks thought of beside left block i: all of a short story, a strip along the diagonal of a long one.

    Neighbouring strips overlap, so that there always is a way.
    """
    if max(n, m) <= WHOLE:
        return range(m + 1)
    moved = abs(n - m) * min(n, m) // max(n, m)
    half = max(LEAST_HALF_WIDTH, min(HALF_WIDTH + moved, CELLS // (n + 1)))
    return range(max(0, (i - 1) * m // max(n, 1) - half), min(m, i * m // max(n, 1) + half) + 1)


def _steps(
    rows: list[_Row], evidence: Evidence, place: tuple[int, int], shapes: Collection[tuple[int, int]]
) -> Iterator[tuple[float, float, int, int]]:
    """Every step that ends before a left and a right block: cost of the way there, of the step, and the step's shape."""
    (i, j), left, right = place, evidence.left, evidence.right
    if i and (before := rows[i - 1].get(j)):
        cost = missing(left[i - 1][0].blocks[0])
        yield before.cost + cost, cost, 1, 0
    if j and (before := rows[i].get(j - 1)):
        cost = missing(right[j - 1][0].blocks[0])
        yield before.cost + cost, cost, 0, 1
    for width, height in shapes:
        if width <= i and height <= j and (before := rows[i - width].get(j - height)):
            cost = together(left[i - width][width - 1], right[j - height][height - 1], evidence.ratio)
            if cost < math.inf:
                yield before.cost + cost, cost, width, height


def _walk_back(rows: list[_Row], i: int, j: int) -> tuple[Bead, ...]:
    beads = []
    while bead := rows[i][j].bead:
        beads.append(bead)
        i, j = bead.left, bead.right
    return tuple(reversed(beads))
