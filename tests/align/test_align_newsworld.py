"""Newsworld's parallel versions, edited by lot: what belongs together is found."""

from itertools import combinations, pairwise
from random import Random

import pytest

from reader.align import align
from tests.align.editions import SHARED, Edited, Lot, edit, stories, true_pairs

pytestmark = [pytest.mark.shared, pytest.mark.skipif(not SHARED.exists(), reason="needs ../shared beside the project")]


def found_pairs(left: Edited, right: Edited) -> set[tuple[int, int]]:
    return {(i, j) for pair in align(left.blocks, right.blocks).pairs for i in pair.left for j in pair.right}


@pytest.mark.parametrize("seed", [7, 21, 33])
@pytest.mark.parametrize(
    ("on_left", "on_right", "least"),
    [
        (Lot(0, 0, 0), Lot(0, 0, 0), 0.995),
        (Lot(0, 0, 0), Lot(0.1, 0.1, 0.1), 0.985),
        (Lot(0, 0, 0), Lot(0.2, 0.2, 0.2), 0.98),
        (Lot(0.1, 0.1, 0.1), Lot(0.1, 0.1, 0.1), 0.98),
        # Where a third of both sides was edited, neighbours of equal length are left that share no word.
        (Lot(0.2, 0.2, 0.2), Lot(0.2, 0.2, 0.2), 0.95),
    ],
)
def test_pairs_of_edited_versions(seed: int, on_left: Lot, on_right: Lot, least: float) -> None:
    random = Random(seed)
    right, found, true = 0, 0, 0
    for story in stories(seed=seed, sites=20, each=2):
        for one, other in combinations(story, 2):
            sides = edit(story[one], on_left, random), edit(story[other], on_right, random)
            truth, pairs = true_pairs(*sides), found_pairs(*sides)
            right, found, true = right + len(truth & pairs), found + len(pairs), true + len(truth)
    assert true > 500
    assert 2 * right / (found + true) >= least


def test_versions_of_a_story_are_parallel_and_strangers_are_not() -> None:
    made = list(stories(seed=11, sites=12, each=1))
    own = [align(story[one], story[other]) for story in made for one, other in combinations(story, 2)]
    strangers = [
        align(story[one], another[other])
        for story, another in pairwise(made)
        for one in story
        for other in another
        if one != other and "zh" not in (one, other)  # Han shares no letter: figures alone must tell, and there are few
    ]
    assert all(one.is_parallel for one in own)
    assert sum(one.is_parallel for one in strangers) <= 0.1 * len(strangers)
