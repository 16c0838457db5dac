import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics

from reader.ui.fonts import interface_font
from reader.ui.text_lines import break_lines

pytestmark = pytest.mark.usefixtures("fonts")
FONT_SIZE = 14


def widths(lines: tuple[str, ...]) -> list[int]:
    return [QFontMetrics(interface_font(FONT_SIZE)).horizontalAdvance(line) for line in lines]


def test_a_short_text_is_one_line() -> None:
    assert break_lines("Ferries", interface_font(FONT_SIZE), 200, 2) == ("Ferries",)


def test_a_long_text_breaks_between_words_and_ends_with_an_ellipsis() -> None:
    first, second = break_lines("River level falls for a third week, " * 5, interface_font(FONT_SIZE), 200, 2)
    assert first == "River level falls for a third"
    assert second.endswith("…")


def test_a_right_to_left_text_is_cut_at_its_own_end() -> None:
    text = "مدينة ساحلية تفتتح أول متحف للخرائط القديمة في المنطقة بعد سنوات"
    lines = break_lines(text, interface_font(FONT_SIZE), 150, 2)
    assert lines[1].endswith("…")
    assert text.startswith(lines[0])


def test_emoji_survive_a_break() -> None:
    lines = break_lines("🚢" * 60, interface_font(FONT_SIZE), 200, 2)
    assert "\ufffd" not in "".join(lines)
    assert set("".join(lines)) <= {"🚢", "…"}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.integers(40, 400), st.integers(1, 3))
def test_lines_fit_and_are_few(text: str, width: int, limit: int) -> None:
    lines = break_lines(text, interface_font(FONT_SIZE), width, limit)
    assert 1 <= len(lines) <= limit
    # A single letter may be wider than the line, and a trailing space may hang over.
    assert all(wide <= width + 12 or len(line) <= 4 for wide, line in zip(widths(lines), lines, strict=True))
