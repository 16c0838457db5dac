"""The charset traps among the shared feeds and pages: every one is readable."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from reader.domain.feed import RawDocument
from reader.domain.page import PageInput
from reader.extract import extract_page
from reader.extract.charsets import decode
from reader.feeds import parse_feed
from reader.feeds.decode import decode_text

FEEDS = Path(__file__).parents[2] / ".." / "shared" / "corpus" / "feeds"
pytestmark = [pytest.mark.shared, pytest.mark.skipif(not FEEDS.exists(), reason="no ../shared")]

SAID = {
    "feeds/feedparser_illformed_chardet_koi8r.xml": "новогоднюю",
    "feeds/feedparser_illformed_chardet_shiftjis.xml": "記事投稿",
    "feeds/feedparser_illformed_chardet_gb2312.xml": "",
    "feeds/feedparser_illformed_chardet_windows1255.xml": "",
    "feeds/feedparser_encoding_euc-kr.xml": "년",
    "feeds/feedparser_encoding_demoronize-1.xml": "",
}
"""Words of the small feeds that say nothing of their charset; those without one are only held to be readable."""
OWN_MISTAKES = {
    "feeds/arminreiter_Rss20TheMirror.xml": [
        "'We have a special sex lifeâ€™: Quadriplegic man trying for family with his new bride",
    ],
}
"""What publishers wrote like that, in references to characters."""
UNUSABLE = ("feeds/GetStream_malformed-hackernews.xml",)
"""Cut in the middle, so that nothing of it is used (``test_feed_corpus``)."""
SIGNS = re.compile(r"\ufffd|[\x80-\x9f]|Ã[\x80-\xbf]|Ð[\x80-\xbf]|â€")


def listed(*types: str) -> list[dict[str, Any]]:
    if not FEEDS.exists():
        return []
    files: list[dict[str, Any]] = json.loads((FEEDS / "manifest.json").read_text(encoding="utf-8"))["files"]
    return [entry for entry in files if entry["type"] in types]


@pytest.mark.parametrize("entry", listed("page-charset", "page"), ids=lambda entry: entry["file"].split("/")[-1])
def test_a_page_is_read_in_its_true_charset(entry: dict[str, Any]) -> None:
    body = (FEEDS / entry["file"]).read_bytes()
    document = RawDocument(url=entry.get("page_url") or "https://page.invalid/", body=body)
    text = decode(document)
    true = entry.get("true_charset") or entry.get("declared_charset") or "utf-8"
    assert re.sub(r"\s", "", text)[:50_000] == re.sub(r"\s", "", body.decode(ALIASES.get(true, true), "replace"))[:50_000].lstrip(
        "\ufeff"
    )
    if entry["type"] == "page-charset":
        assert entry["html_title"][:20] in text
    assert not SIGNS.search(extract_page(PageInput(document=document)).title)


ALIASES = {"shift_jis": "cp932", "iso-8859-1": "cp1252", "gb2312": "gb18030"}


@pytest.mark.parametrize("entry", listed("feed-synthetic"), ids=lambda entry: entry["file"].split("/")[-1])
def test_a_feed_that_hides_its_charset_is_read(entry: dict[str, Any]) -> None:
    body = (FEEDS / entry["file"]).read_bytes()
    text = decode_text(body)
    assert SAID.get(entry["file"], "") in text
    assert "\ufffd" not in text
    parse_feed(RawDocument(url="https://feed.invalid/", body=body))


@pytest.mark.parametrize(
    "entry", [feed for feed in listed("feed") if feed["file"] not in UNUSABLE], ids=lambda entry: entry["file"].split("/")[-1]
)
def test_no_title_of_a_feed_shows_a_wrong_charset(entry: dict[str, Any]) -> None:
    feed = parse_feed(RawDocument(url="https://feed.invalid/", body=(FEEDS / entry["file"]).read_bytes()))
    wrong = [text for text in (feed.title, *(item.title for item in feed.items)) if SIGNS.search(text)]
    assert wrong == OWN_MISTAKES.get(entry["file"], [])
