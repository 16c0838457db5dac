from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from reader.ui.story_row_layout import (
    LEFT,
    RIGHT,
    MetaWidths,
    RowLayout,
    RowLines,
    RowMetrics,
    lay_out_row,
    row_height,
    text_width,
)

METRICS = RowMetrics(title=19, small=17, chip=14)
LINES = RowLines()
WIDTHS = MetaWidths(source=90, time=34, chips=(30, 34, 34), icons=1)


def laid_out(
    width: int = 372, widths: MetaWidths = WIDTHS, lines: RowLines | None = None, *, mirrored: bool = False
) -> RowLayout:
    return lay_out_row(QRect(0, 200, width, row_height(METRICS)), METRICS, widths, lines or RowLines(), mirrored=mirrored)


def everything(layout: RowLayout) -> list[QRect]:
    return [layout.dot, layout.title, layout.snippet, layout.source, layout.time, *layout.chips, *layout.icons]


def test_a_row_is_as_high_as_the_mock() -> None:
    assert 100 <= row_height(METRICS) <= 108


def test_parts_stand_below_each_other_and_in_reading_order() -> None:
    layout = laid_out()
    assert layout.title.bottom() < layout.snippet.top()
    assert layout.snippet.bottom() < layout.source.top()
    meta = [layout.source, layout.time, *layout.chips, layout.icons[0]]
    assert all(left.right() < right.left() for left, right in pairwise(meta))
    assert layout.title.left() == LEFT
    assert layout.icons[0].right() == 372 - RIGHT - 1


def test_a_right_to_left_row_is_the_mirror_image() -> None:
    plain, mirrored = laid_out(), laid_out(mirrored=True)
    for one, other in zip(everything(plain), everything(mirrored), strict=True):
        assert one.left() == 372 - (other.left() + other.width())
        assert one.size() == other.size()
        assert one.top() == other.top()


def test_a_short_story_stands_in_the_middle_of_its_row() -> None:
    full, short = laid_out(), laid_out(lines=RowLines(title=1, snippet=0))
    above = short.title.top() - 200
    below = 200 + row_height(METRICS) - short.source.bottom()
    assert abs(above - below) <= 2
    assert above > full.title.top() - 200


def test_a_long_source_gives_way_to_the_chips() -> None:
    layout = laid_out(widths=MetaWidths(source=900, time=34, chips=(30, 34, 34), icons=2))
    assert len(layout.chips) == 3
    assert layout.source.width() < 200


def test_chips_that_do_not_fit_are_left_out() -> None:
    assert len(laid_out(widths=MetaWidths(source=90, time=34, chips=(40,) * 20)).chips) < 20


@given(
    width=st.integers(60, 900),
    source=st.integers(0, 2000),
    time=st.integers(0, 120),
    chips=st.lists(st.integers(10, 90), max_size=15),
    icons=st.integers(0, 2),
    mirrored=st.booleans(),
)
def test_nothing_leaves_the_row(width: int, source: int, time: int, chips: list[int], icons: int, mirrored: bool) -> None:
    layout = laid_out(width, MetaWidths(source=source, time=time, chips=tuple(chips), icons=icons), mirrored=mirrored)
    row = QRect(0, 200, width, row_height(METRICS))
    assert all(row.contains(rect) for rect in everything(layout) if rect.width() > 0)
    assert all(rect.width() >= 0 for rect in everything(layout))


@pytest.mark.parametrize("width", [0, 10, 372])
def test_the_headline_never_has_less_than_nothing(width: int) -> None:
    assert text_width(width) == max(0, width - LEFT - RIGHT)
