import pytest

from reader.align.lengths import length_of, mismatch


@pytest.mark.parametrize(("text", "length"), [("", 0), ("boat", 4), ("човен", 5), ("船员", 7.4), ("سلام", 5.2)])
def test_length_is_in_letters(text: str, length: float) -> None:
    assert length_of(text) == pytest.approx(length)


def test_equal_lengths_are_likelier_than_chance_and_far_ones_less() -> None:
    assert mismatch(200, 200, 1.0) < 0 < mismatch(200, 400, 1.0)


def test_mismatch_grows_with_the_distance() -> None:
    costs = [mismatch(200, right, 1.0) for right in (200, 230, 260, 300)]
    assert costs == sorted(costs)


def test_ratio_moves_what_is_expected() -> None:
    assert mismatch(100, 150, 1.5) < mismatch(100, 100, 1.5)


@pytest.mark.parametrize(("left", "right"), [(0, 0), (0, 1e6), (1e6, 0)])
def test_mismatch_is_bounded_above(left: float, right: float) -> None:
    assert mismatch(left, right, 1.0) <= 12
