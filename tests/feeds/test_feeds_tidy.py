from xml.etree import ElementTree

import pytest

from reader.domain.errors import BrokenFeed, NotAFeed, ReaderError
from reader.feeds.tidy import ITEM_LIMIT, tidy
from tests.feeds.feed_builders import NAMESPACES, rss

BOMB = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


def many(count: int) -> str:
    return rss(*(f"<title>{n}</title>" for n in range(count)))


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("<!DOCTYPE html><html><body>Sign in</body></html>", NotAFeed("html")),
        ("<!-- <rss> --><html><head></head></html>", NotAFeed("html")),
        ("<p>no feed</p>", NotAFeed("xml")),
        ('<?xml version="1.0"?><urlset/>', NotAFeed("xml")),
        ("Not found", NotAFeed("text")),
        (rss("<title>a</title>")[:-1], None),
        (rss("<title>a</title>")[:-12], BrokenFeed("truncated")),
        ("<rss><channel><item><![CDATA[</rss>", BrokenFeed("truncated")),
        (f'<!DOCTYPE rss [<!ENTITY l0 "lol">{BOMB}]><rss>&l9;</rss>', BrokenFeed("entities")),
        ("<rss>" + "<a>" * 300 + "</a>" * 300 + "</rss>", BrokenFeed("deep")),
        ("<rss " + " ".join(f'a{n}=""' for n in range(1000)) + "/>", BrokenFeed("limit")),
        ("<rss>" + "<a/>" * 300_001 + "</rss>", BrokenFeed("limit")),
    ],
    ids=lambda value: value.code if isinstance(value, ReaderError) else "",
)
def test_refuses(text: str, error: ReaderError | None) -> None:
    if error is None:
        assert tidy(text).source.endswith(b"</rss>")
        return
    with pytest.raises(type(error)) as caught:
        tidy(text)
    assert caught.value.code == error.code


@pytest.mark.parametrize(
    "text",
    [
        "<rss><channel><item><title>A</title></item></channel></rss>",
        "\n  junk <b>Warning</b>: cannot <?xml version='1.0'?><rss><item><title>A</title></item></rss> trailing <junk",
        "<rss><channel><item><title>A</channel></item></rss>",
        "<RSS><item><title>A</title></item></rss>",
        "<rss><item><title>A</title><dc:date>2020</dc:date><x:y z:a='1'/></item></rss>",
        '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://example.org/rss.dtd">'
        "<rss><item><title>A</title></item></rss>",
    ],
)
def test_makes_sloppy_feeds_well_formed(text: str) -> None:
    titles = [element.text for element in ElementTree.fromstring(tidy(text).source).iter("title")]
    assert titles == ["A"]


def test_an_element_without_content_is_a_feed() -> None:
    assert tidy('<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>').source.startswith(b"<feed")


def test_keeps_the_first_two_thousand_entries() -> None:
    tidied = tidy(many(ITEM_LIMIT + 5).replace("</channel>", "<ttl>5</ttl></channel>"))
    root = ElementTree.fromstring(tidied.source)
    assert [title.text for title in root.iter("title")][1:] == [str(n) for n in range(ITEM_LIMIT)]
    assert tidied.dropped == 5
    assert root.findtext("channel/ttl") == "5"


def test_drops_empty_entries_inside_entries() -> None:
    source = tidy(rss("<title>a</title><item/><link>b</link>", "<item></item><title>c</title>")).source
    assert source.count(b"<item") == 2
    assert b"<link>b</link>" in source


def test_well_formed_feeds_keep_their_namespaces() -> None:
    assert NAMESPACES.encode() in tidy(rss("<title>a</title>")).source


@pytest.mark.parametrize("name", ["author", "dc:creator", "managingEditor", "webMaster", "dc:publisher", "itunes:owner"])
def test_a_name_as_long_as_a_book_is_left_out(name: str) -> None:
    """feedparser looks for a mail address in it, in a time that grows with the square of its length."""
    item = f"<title>One</title><{name}>{'a' * 5000}</{name}><link>https://example.org/1</link>"
    tidied = tidy(rss(item, "<title>Two</title><author>Ann</author>"))
    assert b"aaa" not in tidied.source
    assert [each.tag for each in ElementTree.fromstring(tidied.source).iter("item")] == ["item", "item"]
    assert (b"https://example.org/1" in tidied.source, b"<author>Ann</author>" in tidied.source) == (True, True)


def test_names_within_names_and_entries_within_both_are_left_out_once() -> None:
    nested = f"<author><name>x</name><item/><author>{'b' * 3000}</author></author>"
    tidied = tidy(rss(f"<title>One</title>{nested}<link>https://example.org/1</link>"))
    assert tidied.source.endswith(b"<title>One</title><link>https://example.org/1</link></item></channel></rss>")
