"""What reads strangers' bytes, as functions that take some.  Each raises only when something is wrong with it."""

import atexit
import tempfile
import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path

from bench.bad_articles import bad_articles
from bench.bad_articles import feed as bad_feed
from bench.bad_articles import page as bad_page
from bench.write_load import START, entry
from bench.write_load import page as sound_page
from reader.domain.blocks import pictures_of, text_of
from reader.domain.errors import ContentError
from reader.domain.feed import RawDocument
from reader.domain.page import PageInput
from reader.domain.query import StoryQuery
from reader.domain.text import TITLE_LIMIT, count_words, display_text, has_right_to_left, is_right_to_left
from reader.domain.update import FeedUpdate, NewSource
from reader.domain.url import (
    ADDRESS_LIMIT,
    handed_address,
    host_of,
    identity_of,
    is_private_host,
    link_address,
    mail_address,
    origin_of,
    split_userinfo,
    untracked,
    web_address,
    without_userinfo,
)
from reader.extract import extract_page
from reader.feeds import parse_feed, parse_outline
from reader.feeds.decode import decode_text
from reader.feeds.parse import feed_of, read_any
from reader.feeds.tidy import tidy
from reader.feeds.usual import read_usual
from reader.store import Store, open_library
from reader.store.query_words import parse_words, phrase_expression

URL = "https://paper.example/news/1/"
KEPT = Path(__file__).resolve().parents[1] / "tests" / "fuzz_corpus"
"""Inputs of earlier runs, in a folder for each target."""


def feed(data: bytes) -> None:
    """A feed gives entries with identities of their own and web addresses, or says why not; a usual one what feedparser gives."""
    try:
        made = parse_feed(RawDocument(url=URL, body=data, content_type="application/xml"))
    except ContentError:
        return
    assert len({item.identity for item in made.items}) == len(made.items)
    assert all(item.url == "" or item.url.startswith(("http://", "https://")) for item in made.items)
    text = decode_text(data, "application/xml").lstrip("\ufeff \t\r\n\0")
    if text[:1] not in "{[":
        tidied = tidy(text)
        usual = read_usual(tidied.source)
        assert usual is None or feed_of(tidied, usual, URL) == feed_of(tidied, read_any(tidied.source), URL)


def page(data: bytes) -> None:
    """A page gives text without controls, and pictures of the web."""
    try:
        made = extract_page(PageInput(document=RawDocument(url=URL, body=data, content_type="text/html")))
    except ContentError:
        return
    text = text_of(made.blocks)
    assert not any(unicodedata.category(letter) == "Cs" or letter == "\0" for letter in text)
    assert all(picture.url.startswith(("http://", "https://")) for picture in pictures_of(made.blocks))


def outline(data: bytes) -> None:
    """A list of sources holds web addresses without passwords, or says why not."""
    try:
        made = parse_outline(data)
    except ContentError:
        return
    assert all(source.feed_url.startswith(("http://", "https://")) for source in made.sources)
    assert all("@" not in source.feed_url.split("/")[2] for source in made.sources)


def address(data: bytes) -> None:
    """An address is a web address or nothing, and made twice is the same."""
    text = data.decode("utf-8", "surrogateescape")
    base, _, url = text.partition("\n")
    made = web_address(url, base)
    assert made == "" or made.startswith(("http://", "https://"))
    assert web_address(made) == made
    assert link_address(url, base).startswith(("http://", "https://", "mailto:")) or not link_address(url, base)
    assert web_address(handed_address(url)) == handed_address(url)
    assert mail_address(url) == "" or "?" not in mail_address(url).partition("@")[2]
    identity_of(url)
    is_private_host(host_of(url))
    assert origin_of(url) == origin_of(origin_of(url))
    assert not made or web_address(untracked(made)) != "" or len(untracked(made)) > ADDRESS_LIMIT
    bare, user, password = split_userinfo(url)
    assert len(bare) <= len(url)
    if len(password) > 8 and user:
        assert password not in without_userinfo(url) or url.count(password) > 1


@cache
def library() -> Store:
    """A library of five stories, gone when the process ends."""
    folder = tempfile.TemporaryDirectory(prefix="offprint-fuzz-")
    store = open_library(Path(folder.name))
    atexit.register(folder.cleanup)
    atexit.register(store.close)
    source_id = store.sources.add(NewSource(feed_url="https://paper.example/rss", title="Paper", language="en"))
    entries = tuple(entry(source_id, number) for number in range(1, 6))
    store.sync.apply_feed(FeedUpdate(source_id=source_id, checked=START, next_check=START, new=entries, title="Paper"))
    wanted = store.sync.pages_wanted(START)
    store.sync.apply_pages(tuple(sound_page(one.version_id, one.url, one.version_id) for one in wanted))
    return store


def search(data: bytes) -> None:
    """Whatever is typed is looked for, and finds stories that are there or none."""
    typed = data.decode("utf-8", "surrogateescape")
    parse_words(typed)
    phrase_expression(typed)
    assert set(library().stories.ids(StoryQuery(words=typed), ("en",))) <= set(range(1, 6))


def display(data: bytes) -> None:
    """A line is one line, short, and made twice is the same."""
    text = data.decode("utf-8", "surrogateescape")
    made = display_text(text)
    assert display_text(made) == made
    assert len(made) <= TITLE_LIMIT
    assert not is_right_to_left(text) or has_right_to_left(text)
    assert count_words(made) <= len(made)
    assert not any(unicodedata.category(letter) in ("Cc", "Cs") for letter in made)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "feed": feed, "page": page, "outline": outline, "address": address, "search": search, "display": display,
}  # fmt: skip


SEEDS: dict[str, tuple[bytes, ...]] = {
    "feed": (
        bad_feed(["1", "2"], "canary"),
        b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title type='html'>a</title><link href='/'/></entry></feed>",
        b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "content_text": "a"}]}',
        b"<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><item><title>&a;</title></item></rss>",
        b"<?xml version='1.0' encoding='UTF-8'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/' "
        b"xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:atom='http://www.w3.org/2005/Atom' "
        b"xmlns:media='http://search.yahoo.com/mrss/'><channel><title>Paper &amp; sons</title><link>https://b.example/</link>"
        b"<atom:link href='https://b.example/rss' rel='self' type='application/rss+xml'/><description>d</description>"
        b"<language>en-GB</language><lastBuildDate>Mon, 02 Mar 2026 12:00:00 GMT</lastBuildDate><ttl>30</ttl>"
        b"<image><url>i.png</url><title>x</title><link>y</link></image><item><title>One &lt;b&gt;two&lt;/b&gt;</title><link>https://b.example/1</link>"
        b"<guid isPermaLink='true'>https://b.example/1</guid><pubDate>Mon, 02 Mar 2026 12:00:00 +0200</pubDate>"
        b"<dc:creator><![CDATA[A. B]]></dc:creator><category>News</category><description><![CDATA[<p>x</p>]]></description>"
        b"<content:encoded><![CDATA[<p>long &nbsp; text</p>]]></content:encoded>"
        b"<enclosure url='p.jpg' type='image/jpeg' length='1'/><media:thumbnail url='t.jpg' width='9'/></item></channel></rss>",
        b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' "
        b"xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>a</title></channel>"
        b"<item rdf:about='http://b.example/'><title>c</title><dc:date>2024-02-30T25:00</dc:date></item></rdf:RDF>",
        b"<rss xmlns:media='http://search.yahoo.com/mrss/' xmlns:content='http://purl.org/rss/1.0/modules/content/' "
        b"xmlns:sy='http://purl.org/rss/1.0/modules/syndication/' xml:lang='uk'><channel><ttl>9</ttl>"
        b"<sy:updatePeriod>hourly</sy:updatePeriod><item><guid isPermaLink='false'>x</guid><link>/a</link>"
        b"<pubDate>Mon, 1 Jan 24 00:00 EST</pubDate><content:encoded><![CDATA[<p>b<img src='c.png'>]]></content:encoded>"
        b"<media:group><media:content url='d.jpg' width='9' height='x'/></media:group><enclosure url='//e' length='-1'/>"
        b"<category>f</category></item></channel></rss>",
    ),
    "page": (
        *(bad_page(body[:2000], number) for number, body in bad_articles("/canary").items()),
        b"<html lang=uk><head><base href='//b'><link rel=alternate hreflang=en href='/en/1'><link rel=canonical href=x>"
        b"<meta property='og:title' content='a | b'><script type='application/ld+json'>{\"@graph\": [{"
        b"\"@type\": [\"NewsArticle\"],"
        b"\"headline\": [1], \"datePublished\": \"2024-13-01\", \"author\": {\"name\": null}, \"image\": [{}]}]}</script></head>"
        b"<body><nav class=lang><a href='/en/1'>EN</a></nav><article itemprop=articleBody><h1>a</h1><time datetime=x>1</time>"
        b"<p>text text text</p><figure><img srcset='a 1x, b 2x'><figcaption>c</figcaption></figure><ol start=-9><li>d</ol>"
        b"<table><tr><td colspan=9>e</table></article><form><input type=password></form>",
    ),
    "outline": (b"<opml version='2.0'><body><outline text='f'><outline xmlUrl='http://me:pw@a.example/'/></outline></body></opml>",),
    "address": (
        b"https://a.example/b/\n../c?d=e#f", b"\nhttps://me:secret99@a.example:8443/", b"http://[::1]/\n//x",
        b"\njava\tscript:alert(1)",
    ),
    "search": (b'lang:uk is:unread "a b" -c title:x source:"p q" AND * c++ OPS-306', "порт NEAR/2 \u202e".encode()),
    "display": ("<b>A & B</b>\u202egnp.exe\x1b]8;;x\x07 \u2066e\u0301\n".encode(),),
}  # fmt: skip
"""Inputs to begin with."""
