"""Older pages of a feed: which are asked for, what they add, and that each waits for its host's turn."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, open_offprint
from reader.domain.feed import FeedLink, ParsedFeed, ParsedItem
from reader.domain.query import StoryQuery
from reader.domain.update import FeedUpdate, KnownEntry, SourceForSync
from reader.sync.feed_job import EntryRead, FeedRead
from reader.sync.older import OLDER_ENTRIES, OLDER_PAGES, OlderPage, after, after_newest, plan_older
from reader.sync.plan import FeedAnswer
from reader.sync.workshop import Workshop
from tests.press import Press, pressing

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
SOURCE = SourceForSync(source_id=7, title="Courier", feed_url="https://a.example/rss/", language="en")
NEWEST = FeedUpdate(source_id=7, checked=NOW, next_check=NOW + timedelta(hours=2), etag='"7"', title="Courier", moved_count=2)


def answer(*names: str, following: str = "") -> FeedAnswer:
    items = tuple(ParsedItem(identity=name, url=f"https://a.example/{name}", title=name) for name in names)
    feed = ParsedFeed(url=SOURCE.feed_url, items=items, next_page_url=following)
    read = FeedRead(feed=feed, entries=tuple(EntryRead(digest="d") for _ in items))
    return FeedAnswer(url=SOURCE.feed_url, read=read, next_check=NOW)


def known(name: str) -> KnownEntry:
    return KnownEntry(identity=name, url_identity=f"a.example/{name}", title=name, digest="d", version_id=1)


def test_a_feed_that_is_all_new_is_followed_until_what_is_known() -> None:
    page = after_newest(SOURCE, (known("z"),), answer("a", "b", following="https://a.example/rss/?page=2"), NEWEST)
    assert page is not None
    assert page.url == "https://a.example/rss/?page=2"
    assert after(page, answer("c", following="https://a.example/rss/?page=3")) is not None
    assert after(page, answer("c", "z", following="https://a.example/rss/?page=3")) is None
    assert after(page, answer("c")) is None


@pytest.mark.parametrize("following", [SOURCE.feed_url, ""])
def test_a_page_is_asked_for_once(following: str) -> None:
    assert after_newest(SOURCE, (), answer("a", following=following), NEWEST) is None


def test_it_ends_after_so_many_pages_and_entries() -> None:
    page: OlderPage | None = after_newest(SOURCE, (), answer("a", following="https://a.example/2"), NEWEST)
    count = 0
    while page is not None:
        count += 1
        page = after(page, answer(f"a{count}", following=f"https://a.example/{count + 2}"))
    assert count == OLDER_PAGES
    many = answer(*map(str, range(OLDER_ENTRIES)), following="https://a.example/2")
    assert after_newest(SOURCE, (), many, NEWEST) is None


def test_it_adds_its_entries_and_says_nothing_of_the_source() -> None:
    page = OlderPage(source=SOURCE, url="https://a.example/2", newest=NEWEST, known=frozenset(), taken=30)
    update = plan_older(page, (known("a"),), answer("a", "b"), NOW)
    assert [entry.item.identity for entry in update.new] == ["b"]
    assert update.new[0].published == NOW - timedelta(seconds=31)
    assert (update.next_check, update.etag, update.moved_count) == (NEWEST.next_check, '"7"', 2)
    assert update.keep_validators


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        yield running


@pytest.fixture
def app(tmp_path: Path, workshop: Workshop) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), allow_private=True, workshop=workshop)
    yield opened
    opened.close()


def test_a_sync_takes_older_pages_in_and_keeps_the_newest_s_validators(app: Offprint, press: Press) -> None:
    for page in (1, 2, 3):
        following = (
            f"<link xmlns='http://www.w3.org/2005/Atom' rel='next' href='{press.base}/rss{page + 1}'/>" if page < 3 else ""
        )
        item = f"<item><guid>g{page}</guid><title>Story {page}</title><description>In short.</description></item>"
        body = f"<rss version='2.0'><channel><title>Press</title>{following}{item}</channel></rss>"
        press.put(f"/rss{page}", body.encode(), content_type="application/rss+xml", headers={"ETag": f'"page{page}"'})
    source_id = app.subscriptions.add(FeedLink(url=press.base + "/rss1", title=""))
    report = app.syncing.run()
    assert report is not None
    assert report.sources[0].new == 3
    assert sorted(row.title for row in app.library.rows(app.library.ids(StoryQuery()))) == ["Story 1", "Story 2", "Story 3"]
    assert press.paths() == ["/rss1", "/rss2", "/rss3"]
    source = app._store.sync.due(NOW, (source_id,))[0]
    assert source.etag == '"page1"'
