import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.errors import BrokenFeed, ContentError, NotAFeed
from reader.feeds import parse_feed
from tests.feeds.feed_builders import NAMESPACES, URL, atom, document, read, rss

RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" {NAMESPACES}>
<channel rdf:about="x"><title>News</title><link>https://example.org/</link><dc:language>uk</dc:language></channel>
<item rdf:about="https://example.org/1"><title>One</title><link>https://example.org/1</link><dc:date>2024-01-02T03:04:05Z</dc:date></item>
</rdf:RDF>"""
ITEM = "<title>One</title><link>https://example.org/1</link>"


@pytest.mark.parametrize(
    "feed",
    [
        rss(ITEM),
        f"<rss version='0.91'><channel><title>News</title><item>{ITEM}</item></channel></rss>",
        RDF,
        atom('<title>One</title><link href="https://example.org/1"/>'),
        "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>News</title>"
        "<entry><title>One</title><link rel='alternate' href='https://example.org/1'/></entry></feed>",
        '{"version": "https://jsonfeed.org/version/1.1", "title": "News", "items": [{"title": "One", "url": "https://example.org/1"}]}',
    ],
    ids=["rss 2.0", "rss 0.91", "rss 1.0", "atom 1.0", "atom 0.3", "json feed"],
)
def test_reads_every_kind(feed: str) -> None:
    parsed = read(feed)
    (item,) = parsed.items
    assert (parsed.url, parsed.title, item.title, item.url) == (URL, "News", "One", "https://example.org/1")


def test_reads_the_channel() -> None:
    parsed = read(
        rss(
            ITEM,
            channel="<title>A &amp;amp; B</title><link>https://example.org/</link><language>uk-UA</language><ttl>90</ttl>"
            "<sy:updatePeriod> hourly </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>"
            "<image><url>/logo.png</url><title>x</title><link>y</link></image>"
            '<atom:link rel="self" href="https://example.org/self"/><atom:link rel="next" href="?page=2"/>',
        )
    )
    assert (parsed.title, parsed.site_url, parsed.language) == ("A & B", "https://example.org/", "uk")
    assert parsed.wishes.interval_seconds == 5400
    assert parsed.icon_url == "https://example.org/logo.png"
    assert parsed.next_page_url == "https://example.org/news/rss.xml?page=2"


@pytest.mark.parametrize(("ttl", "seconds"), [("60", 3600), ("-5", 0), ("soon", 0), ("99999999999", 0), ("٣", 0)])
def test_ttl(ttl: str, seconds: int) -> None:
    assert read(rss(ITEM, channel=f"<ttl>{ttl}</ttl>")).wishes.interval_seconds == seconds


def test_period_without_frequency_is_once() -> None:
    assert read(rss(ITEM, channel="<sy:updatePeriod>daily</sy:updatePeriod>")).wishes.interval_seconds == 86_400


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "not-a-feed:empty"),
        (b" \n\xef\xbb\xbf", "not-a-feed:empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "not-a-feed:binary"),
        (b"%PDF-1.7\n\xe2\xe3\xcf\xd3\0\x01\x02\x03\x04", "not-a-feed:binary"),
        (b"<!doctype html><title>Log in</title>", "not-a-feed:html"),
        (b"Not found", "not-a-feed:text"),
        (b"{}", "not-a-feed:json"),
        (b"[1]", "not-a-feed:json"),
        (b"<rss><channel>", "broken-feed:truncated"),
    ],
)
def test_says_why_it_is_no_feed(body: bytes, code: str) -> None:
    with pytest.raises(ContentError) as caught:
        read(body)
    assert caught.value.code == code
    assert caught.value.values["url"] == URL


def test_refuses_a_document_over_the_limit() -> None:
    with pytest.raises(BrokenFeed, match="limit"):
        read(rss(ITEM).encode() + b" " * 10 * 1024 * 1024)


@pytest.mark.parametrize("charset", ["windows-1251", "koi8-u", "utf-16", "utf-8"])
def test_reads_any_charset(charset: str) -> None:
    text = rss("<title>Україна та світ, їжак і ґанок</title>").replace("utf-8", charset)
    assert read(text.encode(charset)).items[0].title == "Україна та світ, їжак і ґанок"


@pytest.mark.parametrize(
    "declaration",
    [
        '<!ENTITY x SYSTEM "file://{canary}">',
        '<!ENTITY % x SYSTEM "file://{canary}"> %x;',
        '<!ENTITY a "lol"><!ENTITY x "&a;&a;">',
        f'<!ENTITY x "{"x" * 200_000}">',
    ],
)
def test_never_reads_a_file_for_an_entity(declaration: str, tmp_path: Path) -> None:
    canary = tmp_path / "canary.txt"
    canary.write_text("canary-text")
    feed = f"<!DOCTYPE rss [{declaration.format(canary=canary)}]>" + rss("<title>&x;</title>").partition("?>")[2]
    with pytest.raises(BrokenFeed, match="entities"):
        read(feed)


def test_an_external_dtd_and_harmless_entities_are_no_reason_to_refuse(tmp_path: Path) -> None:
    canary = tmp_path / "canary.dtd"
    canary.write_text('<!ENTITY site "canary-text">')
    feed = (
        f'<!DOCTYPE rss SYSTEM "file://{canary}" [<!ENTITY nbsp "&#160;">]><rss><item><title>a&nbsp;b &site;</title></item></rss>'
    )
    assert read(feed).items[0].title == "a b &site;"


@settings(max_examples=60, deadline=None)
@given(st.integers(min_value=0))
def test_a_feed_cut_anywhere_gives_nothing(cut: int) -> None:
    body = rss(ITEM, "<title>Два</title><description><![CDATA[<p>x</p>]]></description>").encode()
    with pytest.raises((BrokenFeed, NotAFeed)):
        parse_feed(document(body[: cut % (len(body) - 1)]))


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="<>/&;![]-'\"=: CDATAitemtlnk1é\x00", max_size=120), st.sampled_from(["rss", "feed", "rdf:RDF"]))
def test_whatever_is_inside_gives_a_feed_or_an_error_of_ours(inside: str, root: str) -> None:
    with contextlib.suppress(ContentError):
        read(f"<{root}><item><title>{inside}</title></item></{root}>")


def test_a_feed_that_breaks_feedparser_is_broken() -> None:
    inside = "<media:player><entry><title>x</title></entry></media:player>"
    with pytest.raises(BrokenFeed, match="xml"):
        read(rss(f"<title>t</title>{inside}"))
