"""Players and posts become links to their originals; lists keep their numbers, quotations their marks."""

import pytest

from reader.domain.blocks import Block, Embed, List, Paragraph, Quote, text_of
from reader.extract import blocks_of_html

BASE = "https://news.example/a/1"
POST = "<p>The bridge is open at last!</p>&mdash; Mayor <a href='https://twitter.com/mayor/status/1?ref=x'>June 1</a>"


def kept(html: str) -> tuple[Block, ...]:
    return blocks_of_html(f"<div>{html}</div>", BASE)


@pytest.mark.parametrize(
    ("html", "url", "title"),
    [
        ("<iframe src='https://www.youtube.com/embed/abc_123-x?rel=0' title='The opening'></iframe>",
         "https://www.youtube.com/watch?v=abc_123-x", "The opening"),
        ("<iframe data-src='//player.vimeo.com/video/55'></iframe>", "https://vimeo.com/55", "vimeo.com"),
        ("<iframe src='https://maps.example/m?q=1'></iframe>", "https://maps.example/m?q=1", "maps.example"),
        ("<video><source src='/v.mp4'></video>", "https://news.example/v.mp4", "news.example"),
        ("<blockquote class='tiktok-embed' cite='https://www.tiktok.com/@a/video/1'></blockquote>",
         "https://www.tiktok.com/@a/video/1", "www.tiktok.com"),
    ],
)  # fmt: skip
def test_a_player_is_a_link_to_its_page(html: str, url: str, title: str) -> None:
    assert kept(html) == (Embed(url=url, title=title),)


def test_a_post_keeps_its_words_and_leads_to_its_original() -> None:
    first, *_, last = kept(f"<blockquote class=twitter-tweet>{POST}</blockquote><p>After.</p>")[:-1]
    assert isinstance(first, Quote)
    assert text_of((first,)) == "The bridge is open at last!"
    assert last == Embed(url="https://twitter.com/mayor/status/1?ref=x", title="twitter.com")


def test_an_ordinary_quotation_has_no_link_of_its_own() -> None:
    assert not any(isinstance(block, Embed) for block in kept(f"<blockquote>{POST}</blockquote>"))


@pytest.mark.parametrize(
    ("attributes", "items", "numbers"),
    [
        ("", "<li>a<li>b", [1, 2]),
        ("start=5", "<li>a<li>b", [5, 6]),
        ("", "<li>a<li value=9>b<li>c", [1, 9, 10]),
        ("reversed", "<li>a<li>b<li>c", [3, 2, 1]),
        ("start=nonsense", "<li value=-3>a<li>b", [1, 2]),
    ],
)
def test_an_ordered_list_counts_as_it_says(attributes: str, items: str, numbers: list[int]) -> None:
    (found,) = kept(f"<ol {attributes}>{items}</ol>")
    assert isinstance(found, List)
    assert [item.number for item in found.items] == numbers


def test_a_quotation_in_a_line_has_marks() -> None:
    (line,) = kept("<p>She said <q>it is <em>open</em></q>, at last.</p>")
    assert isinstance(line, Paragraph)
    assert text_of((line,)) == "She said “it is open”, at last."
