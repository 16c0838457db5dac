"""What reads strangers' bytes, as functions that take some.  Each raises only when something is wrong with it."""

import unicodedata
from collections.abc import Callable

from bench.bad_articles import bad_articles
from bench.bad_articles import feed as bad_feed
from bench.bad_articles import page as bad_page
from reader.domain.blocks import pictures_of, text_of
from reader.domain.errors import ContentError
from reader.domain.feed import RawDocument
from reader.domain.page import PageInput
from reader.domain.text import display_text
from reader.domain.url import identity_of, link_address, split_userinfo, web_address, without_userinfo
from reader.extract import extract_page
from reader.feeds import parse_feed, parse_outline
from reader.store.query_words import parse_words

URL = "https://paper.example/news/1/"


def feed(data: bytes) -> None:
    """A feed gives entries with identities of their own and web addresses, or says why not."""
    try:
        made = parse_feed(RawDocument(url=URL, body=data, content_type="application/xml"))
    except ContentError:
        return
    assert len({item.identity for item in made.items}) == len(made.items)
    assert all(item.url == "" or item.url.startswith(("http://", "https://")) for item in made.items)


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
    identity_of(url)
    bare, user, password = split_userinfo(url)
    assert len(bare) <= len(url)
    if len(password) > 8 and user:
        assert password not in without_userinfo(url) or url.count(password) > 1


def search(data: bytes) -> None:
    """Whatever is typed becomes a query."""
    parse_words(data.decode("utf-8", "surrogateescape"))


def display(data: bytes) -> None:
    """A line is one line, and made twice is the same."""
    made = display_text(data.decode("utf-8", "surrogateescape"))
    assert display_text(made) == made
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
    ),
    "page": tuple(bad_page(body[:2000], number) for number, body in bad_articles("/canary").items()),
    "outline": (b"<opml version='2.0'><body><outline text='f'><outline xmlUrl='http://me:pw@a.example/'/></outline></body></opml>",),
    "address": (
        b"https://a.example/b/\n../c?d=e#f", b"\nhttps://me:secret99@a.example:8443/", b"http://[::1]/\n//x",
        b"\njava\tscript:alert(1)",
    ),
    "search": (b'lang:uk is:unread "a b" -c title:x source:"p q" AND * c++ OPS-306', "порт NEAR/2 \u202e".encode()),
    "display": ("<b>A & B</b>\u202egnp.exe\x1b]8;;x\x07 \u2066e\u0301\n".encode(),),
}  # fmt: skip
"""Inputs to begin with."""
