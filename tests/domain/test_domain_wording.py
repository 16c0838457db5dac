"""A text's words, by which texts are compared."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.wording import USUAL, _known_key, digest_of, key_of


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", ""),
        ("Mayor’s  Boat — arrives!", "mayor s boat arrives"),
        ("snake_case, 2nd\tword", "snake case 2nd word"),
        ("Міст_через протоку: 3,5 км", "міст через протоку 3 5 км"),
    ],
)
def test_a_key_is_the_words_in_lower_case(text: str, key: str) -> None:
    assert key_of(text) == key


@given(st.text() | st.text(st.characters(max_codepoint=127)))
def test_plain_text_and_any_other_have_their_words_found_alike(text: str) -> None:
    assert key_of(text) == " ".join(re.findall(r"[^\W_]+", text.lower()))


def test_a_line_that_is_asked_for_again_is_looked_at_once() -> None:
    text = "A line of a page that asks for its words when it is measured, compared and told."
    before = _known_key.cache_info().misses
    for _ in range(5):
        assert key_of(text)
        assert digest_of(text)
    assert _known_key.cache_info().misses - before == 1


def test_what_is_long_is_not_remembered() -> None:
    before = _known_key.cache_info().misses
    assert key_of("word " * USUAL)
    assert _known_key.cache_info().misses == before
