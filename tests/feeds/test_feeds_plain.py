import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.feeds.plain import html_of_text, literal_text, plain_text, text_length


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("A &amp; B", "A & B"),
        ("A & B", "A & B"),
        ("<b>Bold</b> <a href='x'>link</a>", "Bold link"),
        ("one<br/>two", "one two"),
        ("2 < 3 and 4 > 3", "2 < 3 and 4 > 3"),
        ("vector<int>", "vector<int>"),
        ("<img src=/etc/passwd>", "<img src=/etc/passwd>"),
        ("&lt;script&gt;", "<script>"),
        ("a\n\tb\x1b]8;;\u202e", "a b]8;;"),
        ("x" * 1000, "x" * 499 + "…"),
    ],
)
def test_plain_text(markup: str, text: str) -> None:
    assert plain_text(markup) == text


def test_literal_text_keeps_tags() -> None:
    assert literal_text("<b>x &#8217;") == "<b>x ’"


def test_html_of_text_escapes_and_keeps_lines() -> None:
    assert html_of_text("a < b\nc\r\n\r\nd & e\n") == "<p>a &lt; b<br>c</p><p>d &amp; e</p>"
    assert html_of_text("  ") == ""


def test_text_length_counts_no_tags() -> None:
    assert text_length("<p class='long'>abc</p>") == 3


@given(st.text(max_size=200))
def test_is_one_line_of_limited_length(text: str) -> None:
    assert len(plain_text(text, 50)) <= 50
    assert "\n" not in plain_text(text)
