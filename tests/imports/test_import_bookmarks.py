"""Bookmark files of browsers and of Pocket."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.imported import ImportedItem, ImportKind, ImportProblem
from reader.imports import read_import
from reader.imports.bookmarks import read_bookmarks

BROWSER = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks Menu</H1>
<DL><p>
    <DT><A HREF="https://a.example/top" ADD_DATE="1609459200" TAGS="sea,ships">Top &amp; first</A>
    <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://a.example/bar">Bar</A>
        <DT><H3>Ferries</H3>
        <DL><p>
            <DT><A HREF="https://a.example/ferry">Ferry</A>
            <DT><A HREF="javascript:alert(1)">Bookmarklet</A>
        </DL><p>
        <DT><A HREF="https://a.example/after">After
    </DL><p>
</DL>
"""
POCKET = """<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul>
<li><a href="https://a.example/1" time_added="1609459200" tags="food">One</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://a.example/2" time_added="1609459200" tags="">Two</a></li></ul>
</body></html>"""


def test_folders_are_tags_except_the_browser_s_own() -> None:
    found = read_import(BROWSER.encode())
    assert found.kind is ImportKind.BOOKMARKS
    assert found.items[0] == ImportedItem(
        place=6, url="https://a.example/top", title="Top & first", saved=datetime(2021, 1, 1, tzinfo=UTC), tags=("sea", "ships")
    )
    assert [(item.title, item.tags) for item in found.items[1:]] == [("Bar", ()), ("Ferry", ("Ferries",)), ("After", ())]
    assert found.problems == (ImportProblem(place=13, why="no-address"),)


def test_pocket_s_archive_is_read() -> None:
    assert [(item.title, item.is_read, item.tags) for item in read_import(POCKET.encode()).items] == [
        ("One", False, ("food",)),
        ("Two", True, ()),
    ]


@given(st.text(alphabet="<>/adlhr13 =\"'!-&;x\n"))
def test_any_markup_ends(text: str) -> None:
    found = read_bookmarks(f"{text}<a href='https://a.example/'>x</a>")
    assert len(found.items) + len(found.problems) <= text.count("<") + 1


def test_depth_costs_nothing() -> None:
    found = read_bookmarks("<dl><h3>x</h3>" * 50_000 + "<a href='https://a.example/'>y</a>")
    assert [item.tags for item in found.items] == [("x",)]


TRAPS = ("<a", "</", "<!--", "<![", "<a href='", '<dl class="', "<a x=1 ", "<h3><dl>", "<a>")


@pytest.mark.parametrize("trap", TRAPS)
def test_a_file_that_hangs_python_s_own_parser_is_read_at_once(trap: str) -> None:
    """100 kB of ``<a`` kept that parser busy for seconds, 400 kB for minutes; a slow answer here is one that never comes."""
    assert read_bookmarks('<a href="https://a.example/">One</a>' + trap * 50_000).items[0].title == "One"


def test_comments_and_odd_quotes_are_no_part_of_a_name() -> None:
    hidden = '<!-- <a href="https://no.example/">no</a> -->'
    told = f"""{hidden}<a href='https://a.example/' title="a > b">O<b>n</b>e &lt;3 <!-- x --> </a>"""
    (item,) = read_bookmarks(told).items
    assert (item.url, item.title) == ("https://a.example/", "One <3")
