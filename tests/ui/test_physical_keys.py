"""Keys by their place on the keyboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence

from reader.ui.physical_keys import latin_key, with_cyrillic

# The same physical key on the US, Russian and Ukrainian layouts.
SAME_KEY = [("J", "О"), ("K", "Л"), ("N", "Т"), ("M", "Ь"), ("S", "Ы"), ("S", "І"), ("O", "Щ"), ("/", "."), ("?", ",")]


@pytest.mark.parametrize(("latin", "cyrillic"), SAME_KEY)
def test_letter_is_bound_on_the_cyrillic_layouts_too(latin: str, cyrillic: str) -> None:
    assert QKeySequence(cyrillic) in with_cyrillic((latin,))


@pytest.mark.parametrize(
    ("pressed", "latin"),
    [
        ("Ctrl+А", "Ctrl+F"), ("І", "S"), ("Ы", "S"), ("Shift+О", "Shift+J"), ("F5", "F5"), ("Ctrl++", "Ctrl++"),
        ("+", "+"), ("Ctrl+Shift+C", "Ctrl+Shift+C"), (".", "."), ("", ""),
    ],
)  # fmt: skip
def test_a_key_pressed_in_a_cyrillic_layout_has_the_latin_name(pressed: str, latin: str) -> None:
    assert latin_key(QKeySequence(pressed)) == latin


@given(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), st.sampled_from(["", "Ctrl+", "Alt+", "Ctrl+Shift+"]))
def test_every_layout_leads_back_to_the_same_letter(letter: str, modifiers: str) -> None:
    key = modifiers + letter
    assert {latin_key(sequence) for sequence in with_cyrillic((key,))} == {key}
