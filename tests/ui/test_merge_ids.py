"""What was touched stays where it stood."""

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.merge_ids import merge_ids

IDS = st.lists(st.integers(1, 40), unique=True)


def test_read_stories_stay_after_their_neighbour() -> None:
    assert list(merge_ids([5, 4, 3, 2, 1], [6, 5, 3, 1], {4, 2})) == [6, 5, 4, 3, 2, 1]


def test_first_and_only_stories_stay() -> None:
    assert list(merge_ids([3, 2], [], {3, 2})) == [3, 2]
    assert list(merge_ids([3, 2], [9, 2], {3})) == [3, 9, 2]


@given(shown=IDS, fresh=IDS, kept=st.sets(st.integers(1, 40)))
def test_nothing_is_lost_nothing_twice_and_the_fresh_order_holds(shown: list[int], fresh: list[int], kept: set[int]) -> None:
    merged = list(merge_ids(shown, fresh, kept))
    assert len(merged) == len(set(merged))
    assert set(merged) == set(fresh) | (set(shown) & kept)
    assert [story for story in merged if story in set(fresh)] == fresh
