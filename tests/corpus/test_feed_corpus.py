"""Every feed of the corpus against what its manifest says.  The floors are what was measured when they were written."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from reader.domain.errors import BrokenFeed
from reader.domain.feed import ParsedFeed, RawDocument
from reader.domain.language import canonical
from reader.feeds import parse_feed

FEEDS = Path(__file__).parents[2] / ".." / "shared" / "corpus" / "feeds"
pytestmark = [pytest.mark.shared, pytest.mark.skipif(not FEEDS.exists(), reason="no ../shared")]

CUT = "feeds/GetStream_malformed-hackernews.xml"
"""Ends in garbage in the middle of an element, so nothing of it may be used."""

SAID_TWICE = {"feeds/arminreiter_Rss20LeFigaro.xml": 1, "feeds/miniflux_no_encoding_ISO-8859-1.xml": 1}
"""Entries that the file has twice, word for word."""

ELSEWHERE = {"feeds/rbren_encoding.rss", "feeds/feedjira_TechCrunch.xml", "feeds/danmactough_illegally-nested.xml"}
"""Feeds where the article has two addresses, its own and the one of a counting service."""


def entries() -> list[dict[str, Any]]:
    if not FEEDS.exists():
        return []
    listed: list[dict[str, Any]] = json.loads((FEEDS / "manifest.json").read_text(encoding="utf-8"))["files"]
    return [entry for entry in listed if entry["type"] == "feed"]


@cache
def parsed(name: str) -> ParsedFeed:
    return parse_feed(RawDocument(url="https://feed.example/rss", body=(FEEDS / name).read_bytes()))


@pytest.fixture(params=[entry for entry in entries() if entry["file"] != CUT], ids=lambda entry: entry["file"])
def entry(request: pytest.FixtureRequest) -> dict[str, Any]:
    chosen: dict[str, Any] = request.param
    return chosen


def test_counts_titles_and_languages(entry: dict[str, Any]) -> None:
    feed = parsed(entry["file"])
    assert len(feed.items) == entry["n_entries"] - SAID_TWICE.get(entry["file"], 0)
    assert len({item.identity for item in feed.items}) == len(feed.items)
    assert feed.language == canonical(entry.get("feed_language") or "")
    if "damage" not in entry:
        assert feed.title == entry["feed_title"]


def test_first_entry(entry: dict[str, Any]) -> None:
    item, truth = parsed(entry["file"]).items[0], entry["first"]
    assert item.title == (truth.get("title_if_repaired") or truth["title"] or "")
    moment = item.published or item.updated
    if truth.get("date_utc"):
        assert moment is not None
        assert moment.strftime("%Y-%m-%dT%H:%M:%SZ") == truth["date_utc"]
    else:
        assert moment is None or truth.get("date_raw")
    if entry["file"] not in ELSEWHERE:
        assert item.url.endswith(truth["link"].partition("#")[0])
    enclosure = truth.get("first_enclosure") or ""
    if enclosure.endswith((".png", ".jpg")):
        assert item.picture_url == enclosure


def test_a_cut_feed_gives_nothing() -> None:
    with pytest.raises(BrokenFeed, match="truncated"):
        parsed(CUT)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("illformed_chardet_koi8r", "Как пережить новогоднюю ночь"),
        ("illformed_chardet_shiftjis", "DrecomRSSに記事投稿が反映されない…"),
        ("illformed_chardet_gb2312", "不归移民漫画系列：专业工作"),
    ],
)
def test_reads_charsets_that_nobody_declares(name: str, title: str) -> None:
    assert parsed(f"feeds/feedparser_{name}.xml").items[0].title == title


def test_reads_the_other_charset_traps() -> None:
    assert parsed("feeds/feedparser_encoding_euc-kr.xml").title == "\ub144"
    assert parsed("feeds/feedparser_encoding_demoronize-1.xml").items[0].html == "don’t"
    assert "אתר אינטרנט" in parsed("feeds/feedparser_illformed_chardet_windows1255.xml").items[0].html
    address = parsed("feeds/feedparser_illformed_rss_item_link_corrupted_ampersands.xml").items[0].url
    assert address == "http://link/get?a=1&b=2"
