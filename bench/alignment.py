"""How well paragraphs of two versions are brought together, and how long it takes: ``bench/alignment.py [--json]``.

Newsworld's parallel versions, of which entry i means the same; one side or both are edited by lot (so many paragraphs
dropped, joined to the next, split).  F1 is of pairs of paragraphs that share a sentence.  ``shared`` is for versions of one
story, for halves of one, and for two stories that have nothing to do with each other.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterable
from itertools import combinations, pairwise
from pathlib import Path
from random import Random
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reader.align import align
from reader.domain.blocks import Blocks
from tests.align.editions import Lot, edit, stories, true_pairs

RATES = (0.0, 0.1, 0.2)
Story = dict[str, Blocks]


def score(made: Iterable[Story], on_left: Lot, on_right: Lot) -> float:
    random, right, counted = Random(5), 0, 0
    for story in made:
        for one, other in combinations(story, 2):
            sides = edit(story[one], on_left, random), edit(story[other], on_right, random)
            truth = true_pairs(*sides)
            found = {(i, j) for pair in align(sides[0].blocks, sides[1].blocks).pairs for i in pair.left for j in pair.right}
            right, counted = right + len(truth & found), counted + len(truth) + len(found)
    return 2 * right / counted


def crowds(made: list[Story]) -> dict[str, list[float]]:
    """Sorted shares of what belongs together and what does not."""
    own = [(story[one], story[other]) for story in made for one, other in combinations(story, 2)]
    strangers = [
        (story[one], another[other]) for story, another in pairwise(made) for one in story for other in another if one != other
    ]
    return {
        "versions": sorted(align(*pair).shared for pair in own),
        "halves": sorted(align(left, right[::2]).shared for left, right in own),
        "strangers": sorted(align(*pair).shared for pair in strangers),
    }


def milliseconds(made: list[Story], blocks: int) -> float:
    """Median of CPU time for so many blocks on either side."""
    pool = [
        pair for story in made for one, other in combinations(story, 2) for pair in zip(story[one], story[other], strict=True)
    ]
    left, right = tuple(pair[0] for pair in pool[:blocks]), tuple(pair[1] for pair in pool[:blocks])
    assert len(left) == blocks
    spent = []
    for _ in range(9 if blocks < 100 else 3):
        started = time.process_time()
        align(left, right)
        spent.append((time.process_time() - started) * 1000)
    return median(spent)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    made = list(stories(seed=7, sites=30, each=3))
    figures: dict[str, float] = {}
    for rate in RATES:
        lot, none = Lot(rate, rate, rate), Lot(0, 0, 0)
        figures[f"F1, {rate:.0%} each on one side"] = score(made, none, lot)
        figures[f"F1, {rate:.0%} each on both sides"] = score(made, lot, lot)
    for blocks in (14, 300):
        figures[f"ms, {blocks} × {blocks}"] = milliseconds(made, blocks)
    for name, shares in crowds(made).items():
        for part in (0.02, 0.5, 0.98):
            figures[f"shared of {name}, {part:.0%} below"] = shares[int(part * (len(shares) - 1))]
    for name, figure in figures.items():
        print(f"{name:40} {figure:8.3f}")
    if chosen.json:
        print(json.dumps({name: round(figure, 4) for name, figure in figures.items()}))


if __name__ == "__main__":
    main()
