import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.blocks import Blocks, Paragraph, plain
from reader.domain.story import ReadingPosition
from reader.ui.article_place import carried


def told(*lengths: int) -> Blocks:
    return tuple(Paragraph(runs=plain("x" * length)) for length in lengths)


@pytest.mark.parametrize(
    ("before", "block", "after", "there"),
    [
        ((100, 100, 100), 1, (80, 120, 90), 1),
        ((100, 100, 100), 0, (50, 50, 100, 100), 0),
        ((100, 100, 100), 2, (50, 50, 100, 100), 3),
        ((100, 100, 100, 100), 3, (200, 100, 100), 2),
        ((100, 100, 100, 100), 1, (200, 100, 100), 0),
        ((10, 10, 10, 10, 400, 400), 4, (10, 400, 400), 1),
        ((10, 10), 1, (), 1),
    ],
)
def test_the_paragraph_being_read_is_found_again_in_another_version(
    before: tuple[int, ...], block: int, after: tuple[int, ...], there: int
) -> None:
    position = carried(ReadingPosition(block=block, share=0.3), told(*before), told(*after))
    assert position == ReadingPosition(block=there, share=0.3)


@given(st.lists(st.integers(0, 90), min_size=1), st.lists(st.integers(0, 90), min_size=1), st.data())
def test_there_always_is_such_a_block(before: list[int], after: list[int], data: st.DataObject) -> None:
    block = data.draw(st.integers(0, len(before) - 1))
    assert 0 <= carried(ReadingPosition(block=block), told(*before), told(*after)).block < max(len(after), len(before))
