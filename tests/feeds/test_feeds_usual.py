from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.errors import ContentError
from reader.feeds.decode import decode_text
from reader.feeds.namespaces import PREFIXES, foreign_names
from reader.feeds.parse import feed_of, read_any
from reader.feeds.tidy import tidy
from reader.feeds.usual import read_usual
from tests.feeds.feed_builders import NAMESPACES, URL, atom, rss

FEEDS = Path(__file__).parents[2] / ".." / "shared" / "corpus" / "feeds" / "feeds"
LINK = "<link>https://example.org/1</link>"
WORDS = st.sampled_from(
    [
        "",
        " ",
        "One",
        " Two words ",
        "2 &lt; 3",
        "A &amp; B",
        "&amp;lt;b&amp;gt;",
        "&lt;b&gt;x&lt;/b&gt;",
        "&amp;hellip;",
        "Їжак",
        "caf\u00c3\u00a9",
        "é",
        "<![CDATA[<p>Text</p>]]>",
        "<![CDATA[a &nbsp; b]]>",
        "https://example.org/a?b=1&amp;c=2",
        "/a/b",
        "https:////example.org/x",
        "12345",
        "Mon, 06 Sep 2021 12:17:00 +0200",
        "2021-09-07T00:00:00Z",
        "desk@example.org (Ann Lee)",
        "(Ann) ann@example.org",
        "Ann (Ann)",
        "x &amp;copy; y",
        "https://example.org/?a=1&amp;amp;b;=2",
        "uk-UA",
        "60",
        "daily",
        "x\u0085y",
        "&#150;",
        "<b>bold</b>",
        "<!-- no -->One",
    ]
)
NAMES = st.sampled_from(
    [
        "title",
        "link",
        "guid",
        "guid isPermaLink='false'",
        "guid ispermalink='true'",
        "pubDate",
        "description",
        "content:encoded",
        "author",
        "dc:creator",
        "dc:date",
        "dc:subject",
        "dc:language",
        "category",
        "category domain='x'",
        "comments",
        "source url='x'",
        "enclosure url='/a.jpg' type='Image/JPEG' length='1'",
        "enclosure url='' type='image/png'",
        "media:content url='/m.jpg'",
        "media:content url='/w.jpg' medium='image' width='800'",
        "media:thumbnail url='/t.jpg' width='90'",
        "media:thumbnail",
        "media:group",
        "media:credit role='x'",
        "media:title",
        "media:description",
        "atom:link href='/atom' rel='Alternate'",
        "atom:link rel='next' href='?page=2'",
        "atom:updated",
        "atom:published",
        "feedburner:origLink",
        "sy:updatePeriod",
        "ttl",
        "language",
        "image",
        "url",
        "skipHours",
        "hour",
        "x:any",
        "x:any lang='de'",
        "title xml:lang='ru'",
        "itunes:summary",
        "item",
        "lastBuildDate",
        "managingEditor",
        "webMaster",
        "copyright",
        "textInput",
        "Title",
        "PUBDATE",
        "fulltext",
        "authors",
        "tags",
    ]
)
LEAVES = st.builds(lambda name, text: f"<{name}>{text}</{name.split()[0]}>", NAMES, WORDS)
ELEMENTS = LEAVES | st.builds(lambda name, inner: f"<{name}>{inner}</{name.split()[0]}>", NAMES, LEAVES)
DECLARED = NAMESPACES + ' xmlns:x="urn:x"'


def both(text: str) -> tuple[object, object]:
    """A feed read the quick way (None when it is not usual) and feedparser's."""
    tidied = tidy(text)
    usual = read_usual(tidied.source)
    return usual and feed_of(tidied, usual, URL), feed_of(tidied, read_any(tidied.source), URL)


@settings(max_examples=300, deadline=None)
@given(st.lists(ELEMENTS, max_size=6), st.lists(st.lists(ELEMENTS, max_size=7), max_size=3))
def test_reads_what_feedparser_reads_or_nothing(channel: list[str], items: list[list[str]]) -> None:
    inside = "".join(channel) + "".join(f"<item>{''.join(item)}</item>" for item in items)
    try:
        quick, whole = both(f"<rss version='2.0' {DECLARED}><channel>{inside}</channel></rss>")
    except ContentError:
        return
    assert quick in (None, whole)


@pytest.mark.parametrize(
    "item",
    [
        LINK,
        "<title>Ґанок &amp; їжак</title><link>/a</link><guid isPermaLink='false'>1</guid>"
        "<pubDate>Mon, 06 Sep 2021 12:17:00 +0200</pubDate>",
        "<guid>https://example.org/g</guid><title>2 &lt; 3</title><description>&lt;p&gt;Text&lt;/p&gt;</description>",
        f"{LINK}<dc:creator>A</dc:creator><dc:creator>b@c.example (B)</dc:creator>"
        "<category domain='x'>y</category><dc:subject>z</dc:subject>",
        f"{LINK}<description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded><x:any y='1'>z</x:any>",
        f"{LINK}<enclosure url='/a.jpg' type='image/jpeg' length='0'/><media:thumbnail url='/t.jpg'/>",
        f"{LINK}<media:group><media:content url='/s.jpg' width='9'/><media:content url='/b.jpg' width='800'/></media:group>",
        f"{LINK}<media:content url='/s.jpg'><media:credit>Ann</media:credit></media:content>"
        "<feedburner:origLink>/o</feedburner:origLink>",
        f"<atom:link href='/uk/1' hreflang='uk'/>{LINK}<atom:updated>2021-09-07T00:00:00Z</atom:updated>"
        "<title>caf\u00c3\u00a9</title>",
    ],
)
def test_usual_entries_are_read_the_quick_way(item: str) -> None:
    channel = (
        "<title>News</title><link>/</link><language>uk</language><ttl>60</ttl><image><url>/i.png</url><title>x</title></image>"
    )
    quick, whole = both(rss(item, channel=channel).replace(NAMESPACES, DECLARED))
    assert quick == whole
    assert quick is not None


@pytest.mark.parametrize(
    "text",
    [
        atom("<title>One</title>"),
        rss(f"{LINK}<title>A &lt;b&gt;c&lt;/b&gt;</title>"),
        rss(f"{LINK}<title>A</title><title>B</title>"),
        rss(f"{LINK}{LINK}"),
        rss(f"{LINK}<itunes:summary>x</itunes:summary>"),
        rss(f"{LINK}<title xml:lang='ru'>x</title>"),
        rss(f"{LINK}<link>x</link>").replace("<channel>", "<channel xml:base='https://other.example/'>"),
        rss(f"{LINK}<fulltext>x</fulltext>"),
        rss(f"{LINK}<description><b xmlns='urn:b'>x</b></description>"),
    ],
)
def test_whatever_takes_a_second_look_is_left_to_feedparser(text: str) -> None:
    assert read_usual(tidy(text).source) is None


def test_namespaces_that_feedparser_knows_are_never_foreign() -> None:
    from feedparser.mixin import _FeedParserMixin as Known

    assert not foreign_names([(f"p{n}", uri) for n, uri in enumerate(Known.namespaces) if uri])
    for uri, prefix in PREFIXES.items():
        known = {name.lower(): standard for name, standard in Known.namespaces.items()}.get(uri)
        assert known in (None, prefix) or (known, prefix) == ("", "atom")
    prefixes = {standard.lower() for standard in Known.namespaces.values()} - {""}
    assert all(foreign_names([(prefix, "urn:x")]) is None for prefix in prefixes)


@pytest.mark.parametrize(
    "declared", [[("", "urn:x")], [("a", "urn:x"), ("a", "urn:y")], [("media", "urn:x")], [("dc_x", "urn:x")]]
)
def test_names_that_could_be_mistaken_are_not_usual(declared: list[tuple[str, str]]) -> None:
    assert foreign_names(declared) is None


@pytest.mark.shared
@pytest.mark.skipif(not FEEDS.exists(), reason="no ../shared")
def test_the_corpus_is_read_alike() -> None:
    usual = 0
    for path in sorted(FEEDS.iterdir()):
        try:
            quick, whole = both(decode_text(path.read_bytes()))
        except ContentError:
            continue
        usual += quick is not None
        assert quick in (None, whole), path.name
    assert usual >= 30
