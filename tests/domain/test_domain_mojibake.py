"""Text that was encoded twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.mojibake import may_be_twice, read_twice


def twice(text: str) -> str:
    """As Windows shows the bytes: five of them have no sign there and stay control characters."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize(
    "text", ["Міст через протоку відкрили в неділю.", "«J’ai eu», dit-il — très tôt.", "It’s", "橋が開通した"]
)
def test_it_is_read_as_it_was_meant(text: str) -> None:
    assert read_twice(twice(text)) == text


@pytest.mark.parametrize(
    "text", ["", "plain", "Très bien, à côté de l’église — où ?", "Ã© stands for é", twice("é") * 9 + "й", "naïve Ã"]
)
def test_any_other_text_is_left_alone(text: str) -> None:
    assert read_twice(text) == text


@given(st.text() | st.text().map(twice) | st.text(st.sampled_from("éйÃ–“a")).map(twice))
def test_bytes_tell_when_nothing_is_to_be_read_twice(text: str) -> None:
    assert read_twice(text) == text or may_be_twice(text.encode())


@given(st.text())
def test_what_can_be_read_twice_was_encoded_twice(text: str) -> None:
    made = read_twice(text)
    assert made == text or twice(made) == text or "\ufeff" in text
