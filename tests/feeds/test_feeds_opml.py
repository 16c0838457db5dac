import contextlib
import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.errors import BadOutline
from reader.domain.feed import Outline, OutlineSource
from reader.domain.text import display_text
from reader.domain.url import identity_of
from reader.feeds import parse_outline, write_outline
from reader.feeds.opml import SIZE_LIMIT, SOURCE_LIMIT


def opml(body: str, head: str = "<title>Mine</title>") -> str:
    return f'<?xml version="1.0"?><opml version="2.0"><head>{head}</head><body>{body}</body></opml>'


def line(url: str, rest: str = 'text="A"') -> str:
    return f'<outline type="rss" xmlUrl="{url}" {rest}/>'


def parse(text: str, charset: str = "utf-8") -> Outline:
    return parse_outline(text.encode(charset))


def test_reads_sources_with_folders() -> None:
    outline = parse(
        opml(
            line("https://a.example/rss", 'text="A &amp;amp; B" htmlUrl="https://a.example/" language="uk-UA"')
            + f'<outline text="News">{line("https://b.example/")}<outline title="Deep">{line("https://c.example/")}</outline></outline>'
        )
    )
    assert outline.title == "Mine"
    assert outline.sources == (
        OutlineSource(feed_url="https://a.example/rss", title="A &amp; B", site_url="https://a.example/", language="uk"),
        OutlineSource(feed_url="https://b.example/", title="A", folder="News"),
        OutlineSource(feed_url="https://c.example/", title="A", folder="News / Deep"),
    )


@pytest.mark.parametrize(
    "url",
    ["|touch /tmp/x", "exec:ls", "filter:ls:https://a.example/", "file:///etc/passwd", "-x", "javascript:x", "ftp://a.example/"],
)
def test_skips_and_counts_what_is_no_web_feed(url: str) -> None:
    outline = parse(opml(line(url) + line("https://a.example/")))
    assert ([source.feed_url for source in outline.sources], outline.skipped) == (["https://a.example/"], 1)


def test_a_line_without_an_address_counts_when_it_says_it_is_a_feed() -> None:
    assert parse(opml('<outline type="rss" text="x"/><outline/><outline text="empty folder"/>')).skipped == 1


def test_leaves_passwords_out_and_tells() -> None:
    outline = parse(opml(line("https://user:secret@a.example/rss")))
    assert outline.had_passwords
    assert outline.sources[0].feed_url == "https://a.example/rss"
    assert "secret" not in repr(outline)
    assert not parse(opml(line("https://a.example/@user/rss"))).had_passwords


def test_merges_duplicates() -> None:
    assert (
        len(
            parse(
                opml(
                    line("https://a.example/rss") + line("http://www.a.example/rss/") + line("https://a.example/rss?utm_source=x")
                )
            ).sources
        )
        == 1
    )


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_reads_charsets_marks_and_stray_ampersands(charset: str) -> None:
    outline = parse(opml(line("https://a.example/?a=1&b=2", 'text="Р&Д &nbsp; x"')), charset)
    assert (outline.sources[0].title, outline.sources[0].feed_url) == ("Р&Д x", "https://a.example/?a=1&b=2")


def test_attribute_names_in_any_case() -> None:
    assert parse(opml('<OUTLINE XMLURL="https://a.example/" Title="T"/>')).sources[0].title == "T"


def test_stops_at_the_limits() -> None:
    outline = parse(opml("".join(line(f"https://a.example/{n}") for n in range(SOURCE_LIMIT + 7))))
    assert (len(outline.sources), outline.skipped) == (SOURCE_LIMIT, 7)
    nested = '<outline text="f">' * 25 + line("https://a.example/") + "</outline>" * 25
    assert parse(opml(nested)).skipped == 1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "bad-outline:xml"),
        (b"<html></html>", "bad-outline:xml"),
        (b"\x89PNG\0\0", "bad-outline:xml"),
        (b" " * (SIZE_LIMIT + 1), "bad-outline:large"),
        (opml("<outline text='a'>" * 10_000 + "</outline>" * 10_000).encode(), "bad-outline:deep"),
        (b'<!DOCTYPE opml [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><opml/>', "bad-outline:xml"),
    ],
)
def test_says_why_not(data: bytes, code: str) -> None:
    with pytest.raises(BadOutline) as caught:
        parse_outline(data)
    assert caught.value.code == code


def test_reads_no_file_for_an_entity(tmp_path: Path) -> None:
    canary = tmp_path / "canary.txt"
    canary.write_text("canary-text")
    text = (
        f'<!DOCTYPE opml [<!ENTITY f SYSTEM "file://{canary}">]>'
        + opml(line("https://a.example/"), "<title>&f;</title>").partition("?>")[2]
    )
    with pytest.raises(BadOutline):
        parse(text)


def test_writes_escaped_xml() -> None:
    data = write_outline(
        Outline(title='"<&', sources=(OutlineSource(feed_url="https://a.example/?a&b", title="<b>\x00\n&", folder="F<"),))
    )
    assert b"<b>" not in data
    assert parse_outline(data) == Outline(
        title='"<&', sources=(OutlineSource(feed_url="https://a.example/?a&b", title="<b> &", folder="F<"),)
    )


names = st.text(max_size=20).map(lambda text: display_text(text, 80))
folders = st.lists(names.filter(lambda name: name and "/" not in name), max_size=3).map(" / ".join)
sources = st.builds(
    OutlineSource,
    feed_url=st.from_regex(r"https://[a-z]{1,8}\.example/[a-z0-9]{0,8}(\?[a-z]=[0-9])?", fullmatch=True),
    title=names.filter(bool),
    site_url=st.sampled_from(["", "https://site.example/"]),
    folder=folders,
    language=st.sampled_from(["", "uk", "en", "zh-hant"]),
)


@given(st.lists(sources, max_size=8, unique_by=lambda source: identity_of(source.feed_url)), names)
def test_round_trip(written: list[OutlineSource], title: str) -> None:
    outline = Outline(sources=tuple(written), title=title)
    read = parse_outline(write_outline(outline))
    assert sorted(map(dataclasses.astuple, read.sources)) == sorted(map(dataclasses.astuple, outline.sources))
    assert (read.title, read.skipped, read.had_passwords) == (title, 0, False)


@given(st.binary(max_size=200))
def test_never_fails_otherwise(data: bytes) -> None:
    with contextlib.suppress(BadOutline):
        parse_outline(b"<opml>" + data)


@pytest.mark.parametrize(
    ("written", "address", "title", "folder"),
    [
        ('<outline text="Text" xmlUrl="feed:https://a.example/rss"/>', "https://a.example/rss", "Text", ""),
        ('<outline text="Text" xmlUrl="feed://a.example/rss"/>', "https://a.example/rss", "Text", ""),
        ('<outline text="Text" title="" type="atom" xmlUrl="https://a.example/"/>', "https://a.example/", "Text", ""),
        ('<outline xmlUrl="https://a.example/"/>', "https://a.example/", "", ""),
        (
            '<outline title="News" text="ignored"><outline text=""><outline text="Ports">'
            '<outline text="A" xmlUrl="https://a.example/"/></outline></outline></outline>',
            "https://a.example/", "A", "News / Ports",
        ),
        (
            '<outline title="News" type="folder" expanded="true"/><outline text="A" xmlUrl="https://a.example/"/>',
            "https://a.example/", "A", "",
        ),
        (
            '<outline title="A" type="rss"><outline type="rss" text="A" xmlUrl="https://a.example/" version="RSS"/></outline>',
            "https://a.example/", "A", "A",
        ),
        ('<outline text="A" type="link" category="/offprint/page" url="https://a.example/x/"/>', "https://a.example/x/", "A", ""),
    ],
    ids=["feed", "feed-slashes", "empty-title", "nameless", "nested", "empty-folder", "folder-of-its-own", "page"],
)  # fmt: skip
def test_what_other_readers_write(written: str, address: str, title: str, folder: str) -> None:
    (source,) = parse(opml(written)).sources
    assert (source.feed_url, source.title, source.folder) == (address, title, folder)


@pytest.mark.parametrize(
    "written",
    [
        '<outline text="Search" type="vfolder"/>',
        '<outline text="A link" type="link" url="https://a.example/"/>',
        '<outline text="Command" type="rss" xmlUrl="|touch /tmp/x"/>',
        '<outline text="A file" type="rss" xmlUrl="file:///etc/passwd"/>',
        '<outline text="Script" type="rss" xmlUrl="feed:javascript:alert(1)"/>',
        '<outline text="Script" type="link" category="/offprint/page" url="javascript:alert(1)"/>',
    ],
    ids=["search", "link", "command", "file", "script", "page"],
)
def test_what_is_no_source_is_left_out(written: str) -> None:
    assert parse(opml(written)).sources == ()
