"""Whole pages: the shapes of European Pravda's templates, walls, and whatever else servers send."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.blocks import Heading, List, Paragraph, Picture, Quote, Table, pictures_of, text_of, text_of_runs
from reader.domain.feed import ParsedItem, RawDocument
from reader.domain.page import ExtractedVersion, Outcome, PageInput
from reader.extract import extract_page, feed_version, load_rules
from reader.extract.rules import SiteRule

PAGES = Path(__file__).parent / "pages"
RULES = load_rules(Path(__file__).parents[2] / "resources" / "rules")
URLS = {
    "template_a": "https://www.eurointegration.com.ua/news/2015/03/2/7031234/",
    "template_b": "https://www.eurointegration.com.ua/eng/news/2024/10/3/7195450/",
    "template_c": "https://www.pravda.com.ua/news/2025/10/24/8004321/",
    "old_tables": "https://gazette.example/story/77.html",
}


def extracted(html: str | bytes, url: str = "https://paper.example/news/1", rules: tuple[SiteRule, ...] = ()) -> ExtractedVersion:
    body = html.encode() if isinstance(html, str) else html
    return extract_page(PageInput(document=RawDocument(url=url, body=body)), rules)


def saved(name: str, rules: tuple[SiteRule, ...] = ()) -> ExtractedVersion:
    text = (PAGES / f"{name}.html").read_text(encoding="utf-8")
    return extracted(text.encode("cp1251" if name == "template_a" else "utf-8"), URLS[name], rules)


@pytest.mark.parametrize("rules", [(), RULES], ids=["bare", "ruled"])
def test_template_b_gives_the_whole_story_and_nothing_else(rules: tuple[SiteRule, ...]) -> None:
    story = saved("template_b", rules)
    assert (story.outcome, story.title) == (Outcome.STORY, "Harbour bridge reopens after two years of repairs")
    assert (story.byline, story.language, story.partial) == ("Olha Testova", "en", False)
    assert story.published == datetime(2024, 10, 3, 11, 1, tzinfo=UTC)
    assert [type(block) for block in story.blocks] == [
        *(Picture, Paragraph, Paragraph, Paragraph, Paragraph, Quote, Paragraph, List, Picture, Paragraph),
    ]
    lead = story.blocks[0]
    assert isinstance(lead, Picture)
    assert (text_of_runs(lead.caption), lead.credit) == ("The bridge at dawn.", "Photo: Port Authority")
    source = story.blocks[2]
    assert isinstance(source, Paragraph)
    assert (source.runs[0].text, source.runs[0].marks) == ("Source:", 1)
    assert source.runs[2].link == "https://www.eurointegration.com.ua/eng/news/2024/10/1/7195000/"
    assert pictures_of(story.blocks)[1].url == "https://www.eurointegration.com.ua/images/doc/c/d/span-705.jpg"
    assert {link.language for link in story.alternates} >= {"uk", "ru"}


JUNK = (
    "Advertisement", "Реклама", "Support U", "Follow us", "Read also", "newsletter", "RECENT", "07:42", "Ministers agree",
    "cookies",
    "rights reserved", "Facebook", "select it and press", "Міністри", "Головне сьогодні", "Council votes", "1204", "2041",
)  # fmt: skip


@pytest.mark.parametrize("rules", [(), RULES], ids=["bare", "ruled"])
@pytest.mark.parametrize("name", sorted(URLS))
def test_no_furniture_is_left(name: str, rules: tuple[SiteRule, ...]) -> None:
    text = text_of(saved(name, rules).blocks)
    assert [word for word in JUNK if word in text] == []


def test_template_c_binds_the_caption_and_reads_ukrainian_dates() -> None:
    story = saved("template_c")
    assert (story.byline, story.language) == ("Ольга Тестова", "uk")
    assert story.published == datetime(2025, 10, 24, 15, 26, tzinfo=UTC)
    lead = story.blocks[0]
    assert isinstance(lead, Picture)
    assert (text_of_runs(lead.caption), lead.credit) == ("Міст на світанку", "Фото: Адміністрація порту")
    assert text_of(story.blocks[-1:]).startswith("Перші вантажівки")
    assert any(isinstance(block, List) and len(block.items) == 2 for block in story.blocks)


def test_template_a_is_read_in_its_own_charset() -> None:
    story = saved("template_a", RULES)
    assert (story.title, story.byline) == ("Міст у порту відкрили після ремонту", "Ольга Тестова")
    assert story.published == datetime(2015, 3, 2, 14, 1, tzinfo=UTC)
    assert len(story.blocks) == 4


def test_paragraphs_by_line_breaks_in_a_layout_table() -> None:
    story = saved("old_tables")
    assert story.byline == "Tom Example"
    assert text_of(story.blocks).startswith("After forty-one years")
    picture = next(block for block in story.blocks if isinstance(block, Picture))
    assert text_of_runs(picture.caption) == "The keeper on his last evening"
    assert not any(isinstance(block, Table) and len(block.rows) > 3 for block in story.blocks)


PROSE = "The council of the harbour town decided on Monday, after a long debate, to build the new pier in stone and not in wood. "


FRONT = "".join(f'<h3><a href="/n/{number}">Story number {number} of the day, told in one line</a></h3>' for number in range(30))


def page(body: str, head: str = "") -> str:
    return f"<html><head><title>The new pier | Gazette</title>{head}</head><body>{body}</body></html>"


def test_a_story_that_is_only_in_the_head_is_found() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The new pier","articleBody":"%s\\n\\n%s"}</script>'
    )
    story = extracted(page('<div id="root"></div>', head % (PROSE * 3, PROSE.replace("Monday", "Friday") * 3)))
    assert story.outcome is Outcome.STORY
    assert len(story.blocks) == 2


def test_headline_byline_and_pull_quote_are_not_repeated() -> None:
    body = f"<article><h1>The new pier</h1><p>By Tom Example</p><p>{PROSE * 2}</p><blockquote>{PROSE}</blockquote>"
    story = extracted(page(body + f"<h2>What comes next</h2><p>{PROSE.replace('stone', 'brick') * 3}</p></article>"))
    assert [type(block) for block in story.blocks] == [Paragraph, Heading, Paragraph]
    assert story.byline == "Tom Example"


@pytest.mark.parametrize(
    ("html", "outcome"),
    [
        ("", Outcome.EMPTY),
        ("<html></html>", Outcome.EMPTY),
        (page("<h1>404</h1><p>Page not found</p>"), Outcome.ERROR_PAGE),
        (page("<div id=root></div><script src=a.js></script><noscript>Enable JavaScript</noscript>"), Outcome.NEEDS_SCRIPT),
        (page("<p>Please verify you are a human to continue.</p><div class=g-recaptcha></div>"), Outcome.CAPTCHA),
        (page("<p>We and our partners use cookies to measure visits.</p><button>Accept all</button>"), Outcome.CONSENT_WALL),
        (page(f"<article><p>{PROSE}</p><div>Subscribe to continue reading</div></article>"), Outcome.PAYWALL),
        (page(FRONT), Outcome.FRONT_PAGE),
    ],
)  # fmt: skip
def test_pages_without_a_story_are_named(html: str, outcome: Outcome) -> None:
    assert extracted(html).outcome is outcome


def test_a_paywall_leaves_a_partial_story() -> None:
    story = extracted(page(f"<article><p>{PROSE}</p><p>Subscribe to continue reading</p></article>"))
    assert story.partial
    assert text_of(story.blocks) == PROSE.strip()


@pytest.mark.parametrize(
    "body",
    [
        b"\x00\xff\xfe\x00" * 500,
        b"<div>" * 100_000 + b"deep",
        b"<span>x</span>" * 300_000,
        b"<a" * 200_000,
        b"</" * 200_000,
        b"&amp;" * 200_000,
        b"x" * 3_000_000,
        "\ud800".encode("utf-8", "surrogatepass") + b"<p>x",
        b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script><p>x",
        b"<base href='file:///'><p>x",
    ],
    ids=range(10),
)
def test_bad_pages_end_in_bounded_time_without_an_error(body: bytes) -> None:
    story = extracted(body)
    assert len(text_of(story.blocks)) <= 1_010_000


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.text(max_size=200), st.sampled_from(["utf-8", "utf-16", "cp1251", "shift_jis", "x-unknown"]))
def test_any_bytes_give_the_same_version_twice(noise: bytes, text: str, charset: str) -> None:
    body = (
        b"<article><h1>"
        + noise
        + b"</h1><p>"
        + text.encode("utf-8", "replace")
        + PROSE.encode() * 3
        + b"</p>"
        + noise
        + b"</article>"
    )
    document = RawDocument(url="https://paper.example/1", body=body, content_type=f"text/html; charset={charset}")
    version = extract_page(PageInput(document=document))
    assert version == extract_page(PageInput(document=document))
    assert "\x00" not in text_of(version.blocks) + version.title


def test_a_feed_entry_becomes_a_version() -> None:
    item = ParsedItem(identity="1", url="https://paper.example/1", title="A & B", html=f"<p>{PROSE}</p>", picture_url="/a.jpg")
    version = feed_version(item, "en-GB")
    assert version is not None
    assert (version.title, version.language, version.declared_language) == ("A & B", "en", "en")
    assert [type(block) for block in version.blocks] == [Picture, Paragraph]
    assert feed_version(ParsedItem(identity="2"), "en") is None
