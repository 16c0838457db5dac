import pytest

from tests.feeds.feed_builders import URL, atom, only_item, read, rss

STORY = "<p onclick='x'>Long &amp; raw</p>"
LINK = "<link>https://example.org/1</link>"


@pytest.mark.parametrize(
    ("item", "url"),
    [
        ("<link>https://example.org/a?b=1&amp;c=2</link>", "https://example.org/a?b=1&c=2"),
        ("<link>/a</link>", "https://example.org/a"),
        ("<link> \n https://example.org/a \n</link>", "https://example.org/a"),
        ("<title>t</title><link>javascript:alert(1)</link>", ""),
        ("<title>t</title><link>|touch /tmp/x</link>", "https://example.org/news/|touch%20/tmp/x"),
        ("<title>t</title><link>file:///etc/passwd</link>", ""),
        ("<guid>https://example.org/g</guid>", "https://example.org/g"),
        ("<title>t</title><guid>12345</guid>", ""),
        ('<title>t</title><guid isPermaLink="false">https://example.org/g</guid>', ""),
        (
            "<link>https://proxy.example/x</link><feedburner:origLink>https://example.org/a</feedburner:origLink>",
            "https://example.org/a",
        ),
    ],
)
def test_address(item: str, url: str) -> None:
    assert only_item(rss(item)).url == url.replace("|touch%20", "%7Ctouch")


@pytest.mark.parametrize("guid", ["yt:video:abc", "tag:example.org,2026:1", "1234", "{A-B}", "urn:uuid:1"])
def test_guid_is_kept_as_written(guid: str) -> None:
    assert only_item(rss(f"<guid>{guid}</guid>{LINK}")).identity == guid
    assert only_item(atom(f'<id>{guid}</id><link href="https://example.org/1"/>')).identity == guid


def test_atom_addresses_follow_xml_base() -> None:
    entry = '<link href="story/1"/><content type="html" xml:base="/other/">x</content>'
    assert only_item(atom(entry, attributes='xml:base="https://example.net/en/"')).url == "https://example.net/en/story/1"


def test_atom_alternates_by_language() -> None:
    item = only_item(
        atom(
            '<title>t</title><link href="https://example.org/uk/1"/><link rel="alternate" hreflang="uk-UA" href="/uk/1"/>'
            '<link rel="alternate" hreflang="en" href="/en/1"/><link rel="related" hreflang="pl" href="/pl/1"/>'
            '<link rel="alternate" hreflang="ru" href="javascript:x"/>'
        )
    )
    assert item.alternates == (("uk", "https://example.org/uk/1"), ("en", "https://example.org/en/1"))


@pytest.mark.parametrize(
    ("feed", "title"),
    [
        (rss("<title>A &amp;amp; B &amp;lt;3</title>"), "A & B <3"),
        (rss("<title><![CDATA[<b>Bold</b> &quot;x&quot;]]></title>"), 'Bold "x"'),
        (rss("<title>Q&A&nbsp;today</title>"), "Q&A today"),
        (atom('<title type="text">&lt;b&gt; is bold</title>'), "<b> is bold"),
        (atom('<title type="html">&lt;b&gt;bold&lt;/b&gt;</title>'), "bold"),
        (atom('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <i>b</i></div></title>'), "A b"),
        (rss("<title>\u202eevil\x07</title>"), "evil"),
        (rss("<title>right</title><media:title>wrong</media:title>"), "right"),
    ],
)
def test_title_is_plain_text(feed: str, title: str) -> None:
    assert only_item(feed).title == title


@pytest.mark.parametrize(
    ("written", "author"),
    [
        ("<dc:creator>Iryna Kutielieva</dc:creator>", "Iryna Kutielieva"),
        ("<author>desk@example.org (Ann Lee)</author>", "Ann Lee"),
        ("<author>desk@example.org</author>", ""),
        ("<author>Ann (Ann)</author>", "Ann"),
        ("<dc:creator>A &amp;amp; B</dc:creator>", "A & B"),
        ("<dc:creator>A</dc:creator><dc:creator>B</dc:creator>", "A, B"),
    ],
)
def test_author(written: str, author: str) -> None:
    assert only_item(rss(LINK + written)).author == author


def test_longest_text_is_the_story_and_the_shortest_the_summary() -> None:
    item = only_item(rss(f"{LINK}<description>Short</description><content:encoded><![CDATA[{STORY}]]></content:encoded>"))
    assert (item.html, item.summary_html) == (STORY, "Short")


def test_a_description_longer_than_the_content_wins() -> None:
    item = only_item(rss(f"{LINK}<description>The whole story</description><content:encoded>Teaser</content:encoded>"))
    assert (item.html, item.summary_html) == ("The whole story", "Teaser")


def test_plain_atom_text_becomes_markup() -> None:
    assert only_item(atom(f"<link href='{URL}'/><content type='text'>a &lt; b\n\nc</content>")).html == "<p>a &lt; b</p><p>c</p>"


def test_times() -> None:
    item = only_item(
        rss(LINK + "<pubDate>Mon, 06 Sep 2021 12:17:00 +0200</pubDate><atom:updated>2021-09-07T00:00:00Z</atom:updated>")
    )
    assert str(item.published) == "2021-09-06 10:17:00+00:00"
    assert str(item.updated) == "2021-09-07 00:00:00+00:00"
    assert only_item(rss(LINK + "<pubDate>soon</pubDate>")).published is None
    assert (
        str(only_item(rss(LINK + "<pubDate>2004년 05월 28일 오후 01:31:15</pubDate>")).published) == "2004-05-28 13:31:15+00:00"
    )


@pytest.mark.parametrize(
    ("feed", "language"),
    [
        (rss(LINK, channel="<language>ua</language>"), "uk"),
        (rss(LINK + "<dc:language>en-GB</dc:language>", channel="<language>uk</language>"), "en"),
        (atom(f"<link href='{URL}'/><title xml:lang='ru'>t</title>", attributes='xml:lang="uk"'), "ru"),
        (atom(f"<link href='{URL}'/><title>t</title>", attributes='xml:lang="uk"'), "uk"),
        (rss(LINK), ""),
    ],
)
def test_language(feed: str, language: str) -> None:
    assert only_item(feed).language == language


@pytest.mark.parametrize(
    ("written", "picture"),
    [
        ('<enclosure url="/a.jpg" type="image/jpeg" length="0"/>', "https://example.org/a.jpg"),
        ('<enclosure url="/a.mp3" type="audio/mpeg" length="0"/>', ""),
        ('<media:content url="/a.jpg" medium="image"/>', "https://example.org/a.jpg"),
        ('<media:thumbnail url="/t.jpg"/><media:content url="/a.jpg" type="image/png"/>', "https://example.org/a.jpg"),
        (
            '<media:group><media:content url="/s.jpg" width="100"/><media:content url="/b.jpg" width="800"/></media:group>',
            "https://example.org/b.jpg",
        ),
        ('<media:thumbnail url="/t.jpg" width="90"/>', "https://example.org/t.jpg"),
        ('<itunes:image href="/i.jpg"/>', "https://example.org/i.jpg"),
        ('<media:content url="file:///a.jpg" medium="image"/>', ""),
        ('<media:content url="data:image/png;base64,AA==" medium="image"/>', ""),
    ],
)
def test_picture(written: str, picture: str) -> None:
    assert only_item(rss(LINK + written)).picture_url == picture


def test_tags_are_distinct_plain_text() -> None:
    assert only_item(
        rss(LINK + "<category>NATO</category><category>&lt;b&gt;EU&lt;/b&gt;</category><category>NATO</category>")
    ).tags == ("NATO", "EU")


def test_entries_that_say_nothing_are_left_out() -> None:
    assert read(rss("", "<guid isPermaLink='false'>x</guid>")).items == ()


GATHERED = ("authors", "links", "tags", "content", "title_detail", "summary_detail", "image", "media_content")


@pytest.mark.parametrize("name", GATHERED)
def test_an_element_named_like_what_is_gathered_is_no_harm(name: str) -> None:
    told, item = f"<{name}>x</{name}>", f"<guid>1</guid>{LINK}"
    assert only_item(rss(item + told)).identity == "1"
    assert read(rss(item).replace("<item>", f"{told}<item>", 1)).items[0].identity == "1"
