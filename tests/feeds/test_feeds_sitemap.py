"""Sitemaps, plain and of news, and what hostile ones do."""

import gzip
from datetime import UTC, datetime

import pytest

from reader.domain.errors import BrokenFeed
from reader.domain.feed import RawDocument
from reader.feeds.sitemap import SIZE_LIMIT, is_sitemap, named_sitemaps, parse_sitemap

NAMES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
    ' xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
)
NEWS = f"""<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="/x.xsl"?>
<urlset {NAMES}>
 <url><loc>https://a.example/2026/11/01/ferry-is-back/?a=1&amp;b=2</loc><lastmod>2026-11-01T10:00:00+02:00</lastmod>
  <image:image><image:loc>https://a.example/1.jpg</image:loc><image:title>A boat</image:title></image:image>
  <xhtml:link rel="alternate" hreflang="uk" href="https://a.example/uk/1/"/>
  <news:news><news:publication><news:name>A</news:name><news:language>en</news:language></news:publication>
   <news:publication_date>2026-11-01T07:00:00Z</news:publication_date>
   <news:title>The ferry &amp; the sea</news:title></news:news></url>
 <url><loc>javascript:alert(1)</loc></url>
 <url><loc> https://a.example/plain/ </loc></url>
 <url><loc>https://a.example/plain</loc></url>
</urlset>"""
INDEX = f"""<sitemapindex {NAMES}>
 <sitemap><loc>https://a.example/s1.xml</loc><lastmod>2026-10-01</lastmod></sitemap>
 <sitemap><loc>https://a.example/s2.xml</loc><lastmod>2026-11-01</lastmod></sitemap>
 <sitemap><loc>/sitemap-news.xml</loc></sitemap>
 <sitemap><loc>file:///etc/passwd</loc></sitemap>
</sitemapindex>"""


def document(body: str | bytes) -> RawDocument:
    return RawDocument(url="https://a.example/sitemap.xml", body=body.encode() if isinstance(body, str) else body)


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
def test_news(packed: bool) -> None:
    body = gzip.compress(NEWS.encode()) if packed else NEWS.encode()
    assert is_sitemap(body)
    first, second = parse_sitemap(document(body)).pages
    assert (first.url, first.language) == ("https://a.example/2026/11/01/ferry-is-back/?a=1&b=2", "en")
    assert first.published == datetime(2026, 11, 1, 7, tzinfo=UTC)
    assert first.updated == datetime(2026, 11, 1, 8, tzinfo=UTC)
    assert first.alternates == (("uk", "https://a.example/uk/1/"),)
    assert second.identity == "a.example/plain"


def test_a_picture_s_title_is_not_the_story_s() -> None:
    assert parse_sitemap(document(NEWS)).pages[0].title == "The ferry & the sea"


def test_an_index_names_news_first_then_the_newest() -> None:
    found = parse_sitemap(document(INDEX))
    assert found.pages == ()
    assert found.children == ("https://a.example/sitemap-news.xml", "https://a.example/s2.xml", "https://a.example/s1.xml")


@pytest.mark.parametrize("body", ["<html><body>urlset</body></html>", "<rss version='2.0'/>", "", "\x1f\x8bnot gzip"])
def test_what_is_no_sitemap(body: str) -> None:
    assert not is_sitemap(body.encode("latin-1"))


FILE = "<!DOCTYPE urlset [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
LAUGHS = "<!DOCTYPE urlset [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (LAUGHS + NEWS[NEWS.index("<urlset") :], "broken-feed:entities"),
        (FILE + "<urlset><url><loc>&x;</loc></url></urlset>", "broken-feed:entities"),
        (gzip.compress(b"<urlset>" + b" " * (SIZE_LIMIT + 1)), "broken-feed:limit"),
        (b"<urlset>" + b" " * (SIZE_LIMIT + 1), "broken-feed:limit"),
        ("<html></html>", "broken-feed:xml"),
    ],
    ids=["laughs", "file", "bomb", "large", "page"],
)  # fmt: skip
def test_hostile_ones_are_turned_away(body: str | bytes, code: str) -> None:
    with pytest.raises(BrokenFeed) as caught:
        parse_sitemap(document(body))
    assert caught.value.code == code


def test_depth_and_cuts_give_what_can_be_read() -> None:
    assert parse_sitemap(document("<urlset>" + "<url>" * 100_000)).pages == ()
    assert len(parse_sitemap(document(NEWS[: NEWS.index("javascript")])).pages) == 1


def test_robots_names_sitemaps() -> None:
    robots = b"User-agent: *\nSitemap: https://a.example/s.xml\r\n sitemap:https://a.example/news.xml # x\nSitemap: /relative\n"
    assert named_sitemaps(robots) == ("https://a.example/s.xml", "https://a.example/news.xml")
    assert len(named_sitemaps(b"".join(b"Sitemap: https://a.example/%d.xml\n" % n for n in range(99)))) == 10
