"""Names on disk that come from titles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.names import NAME_BYTES, slug


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The Bridge: it is open!", "the-bridge-it-is-open"),
        ("Міст відкрили — у неділю", "міст-відкрили-у-неділю"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Windows\\x.exe", "c-windows-x-exe"),
        ("CON", "story-con"),
        ("com1", "story-com1"),
        ("\u202egpj.exe", "gpj-exe"),
        ("…", "story"),
        ("", "story"),
        ("-rf *", "rf"),
    ],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    assert slug(title) == name


@given(st.text())
def test_no_title_becomes_more_than_a_name(title: str) -> None:
    name = slug(title)
    assert 0 < len(name.encode()) <= NAME_BYTES + len("story-")
    assert not set(name) & set('./\\:*?"<>|\0\n \u202e')
    assert not name.startswith("-")
