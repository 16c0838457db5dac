from itertools import pairwise

import pytest

from reader.align import align
from reader.align.path import band
from reader.domain.blocks import Blocks, Paragraph, plain


@pytest.mark.parametrize(
    ("n", "m"), [(0, 0), (0, 5), (5, 0), (60, 60), (61, 3), (3, 400), (300, 300), (20_000, 20_000), (10, 20_000)]
)
def test_bands_lead_from_corner_to_corner(n: int, m: int) -> None:
    strips = [band(i, n, m) for i in range(n + 1)]
    assert strips[0].start == 0
    assert strips[-1].stop == m + 1
    assert all(one.start <= other.start < one.stop <= other.stop for one, other in pairwise(strips))


def test_band_of_a_long_story_is_narrow() -> None:
    assert max(len(band(i, 300, 300)) for i in range(301)) < 53
    assert sum(len(band(i, 20_000, 20_000)) for i in range(20_001)) < 250_000


def numbered(count: int) -> Blocks:
    return tuple(Paragraph(runs=plain(f"Paragraph {1000 + index} tells of {index * 37} boats.")) for index in range(count))


def test_long_story_is_aligned_although_its_beginning_is_missing() -> None:
    whole = numbered(120)
    found = align(whole, whole[50:])
    assert [pair.left for pair in found.pairs if pair.right] == [(index,) for index in range(50, 120)]
