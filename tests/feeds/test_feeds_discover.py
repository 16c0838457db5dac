import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.feed import FeedLink, RawDocument
from reader.feeds import discover_feeds

PAGE = "https://example.org/news/"


def page(*parts: str, lang: str = "") -> RawDocument:
    return RawDocument(url=PAGE, body=f"<html lang='{lang}'><head>{''.join(parts)}</head><body><p>x</body>".encode())


def link(href: str, title: str = "", kind: str = "application/rss+xml", extra: str = "") -> str:
    return f'<link rel="alternate" type="{kind}" title="{title}" href="{href}" {extra}>'


def urls(document: RawDocument, *languages: str) -> list[str]:
    return [found.url for found in discover_feeds(document, languages)]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (link("/rss", "News"), ["https://example.org/rss"]),
        (link("a.atom", kind="application/atom+xml"), ["https://example.org/news/a.atom"]),
        (link("/f.json", kind="application/feed+json; charset=utf-8"), ["https://example.org/f.json"]),
        (link("/wp-json/wp/v2/posts/1", kind="application/json"), []),
        (link("/oembed?format=xml", kind="text/xml"), []),
        (link("/style.css", kind="text/css"), []),
        ('<link rel="feed" href="/rss">', ["https://example.org/rss"]),
        (link("javascript:alert(1)"), []),
        (link("file:///etc/passwd"), []),
        ('<base href="https://cdn.example/x/">' + link("rss"), ["https://cdn.example/x/rss"]),
        ('<base href="file:///">' + link("rss"), ["https://example.org/news/rss"]),
        (link("/rss") + link("http://www.example.org/rss/"), ["https://example.org/rss"]),
        ('<a href="/rss.xml">RSS</a><a href="/about">About</a>', ["https://example.org/rss.xml"]),
        (link("/rss") + '<a href="/other/feed/">RSS</a>', ["https://example.org/rss"]),
        ('<a href="https://facebook.com/dialog/feed?x">Share</a>', []),
    ],
)
def test_finds(markup: str, expected: list[str]) -> None:
    assert urls(page(markup)) == expected


@pytest.mark.parametrize(
    ("href", "title", "extra", "language"),
    [
        ("/rss", "News", 'hreflang="uk-UA"', "uk"),
        ("/rss", "Новини (Українська)", "", "uk"),
        ("/rss", "Site – English", "", "en"),
        ("/rss", "Daily News pl", "", "pl"),
        ("/eng/rss/", "Site", "", "en"),
        ("/feed-ua.xml", "Site", "", "uk"),
        ("/rss?lang=ru", "Site", "", "ru"),
        ("https://de.example.org/rss", "Site", "", "de"),
        ("/rss", "Site", "", ""),
        ("/rss/in/focus", "Site", "", ""),
        ("/news/comments/", "Englischer", "", ""),
    ],
)
def test_language_of_a_feed(href: str, title: str, extra: str, language: str) -> None:
    (found,) = discover_feeds(page(link(href, title, extra=extra)), ())
    assert found.language == language


def test_wanted_languages_come_first_in_their_order() -> None:
    document = page(link("/en/rss"), link("/de/rss"), link("/uk/rss"), link("/ru/rss"))
    assert urls(document, "uk", "ru") == [f"https://example.org/{code}/rss" for code in ("uk", "ru", "en", "de")]


def test_a_feed_without_language_has_the_page_s() -> None:
    assert urls(page(link("/en/rss"), link("/rss"), lang="uk"), "uk", "en")[0] == "https://example.org/rss"


def test_sister_sites_and_comments_come_last() -> None:
    document = page(
        link("https://sister.example/uk/rss"),
        link("/uk/comments/feed"),
        link("/en/rss", "Comments on X"),
        link("/rss"),
        link("/uk/rss"),
    )
    assert urls(document, "uk") == [
        "https://example.org/uk/rss",
        "https://example.org/rss",
        "https://sister.example/uk/rss",
        "https://example.org/uk/comments/feed",
        "https://example.org/en/rss",
    ]


def test_titles_are_plain_lines() -> None:
    assert discover_feeds(page(link("/rss", "A &amp; B&#10;&#x202E;")), ()) == (
        FeedLink(url="https://example.org/rss", title="A & B"),
    )


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_never_fails(body: bytes) -> None:
    discover_feeds(RawDocument(url=PAGE, body=b"<html><link rel=alternate type=application/rss+xml href=" + body), ("uk",))
