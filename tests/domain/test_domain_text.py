import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.text import TITLE_LIMIT, count_words, display_text, is_right_to_left


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("  two\n lines\t", "two lines"),
        ("A & B <b>x</b>", "A & B <b>x</b>"),
        ("abc\u202edef", "abcdef"),
        ("\x1b]8;;http://x\x07link", "]8;;http://xlink"),
        ("е\u0301", "е\u0301"),
        ("e\u0301", "é"),
        ("a\ud800b", "ab"),
        ("\x00", ""),
    ],
)
def test_display_text_makes_one_harmless_line(raw: str, shown: str) -> None:
    assert display_text(raw) == shown


def test_display_text_cuts_a_title_of_100_kilobytes() -> None:
    shown = display_text("x" * 100_000)
    assert len(shown) == TITLE_LIMIT
    assert shown.endswith("…")


@given(st.text())
def test_display_text_is_idempotent_and_has_no_controls(raw: str) -> None:
    shown = display_text(raw)
    assert display_text(shown) == shown
    assert not {unicodedata.category(c) for c in shown} & {"Cc", "Cs"}
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")
    assert len(shown) <= TITLE_LIMIT


@pytest.mark.parametrize(("text", "rtl"), [("مدينة", True), ("12 — עברית", True), ("Київ", False), ("123", False), ("", False)])
def test_direction_is_of_the_first_strong_letter(text: str, rtl: bool) -> None:
    assert is_right_to_left(text) is rtl


@pytest.mark.parametrize(("text", "words"), [("one two", 2), ("", 0), ("我们去", 2)])
def test_words_are_counted_in_scripts_with_and_without_spaces(text: str, words: int) -> None:
    assert count_words(text) == words
