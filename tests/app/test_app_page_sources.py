"""Sources without feeds, on a real server: looked at, subscribed to, synced."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, open_offprint
from reader.domain.cancel import CancelToken
from reader.domain.errors import NoFeedFound, NotAFeed, PrivateAddress
from reader.domain.feed import SourceKind
from reader.domain.query import StoryQuery
from reader.domain.story import Offline
from reader.sync.workshop import Workshop
from tests.press import Press, pressing

TEXT = tuple(f"The harbour master counted {n} boats and told the council why that matters to the town." for n in range(12, 40))
NAMES = ("Ferry returns to the old harbour", "Council votes for the bridge", "Snow closed the mountain pass")


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        yield running


@pytest.fixture
def app(tmp_path: Path, workshop: Workshop) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), workshop=workshop)
    yield opened
    opened.close()


def front(press: Press, *numbers: int, path: str = "/politics/") -> str:
    """A section page with links to stories, which are there too."""
    for number in numbers:
        press.story(f"/news/{1_000_000 + number}/", NAMES[number], TEXT)
    links = "".join(f"<h2><a href='/news/{1_000_000 + number}/'>{NAMES[number]}</a></h2>" for number in numbers)
    page = f"<html lang='en'><title>Politics</title><body><nav><a href='/about/'>About our paper</a></nav>{links}</body></html>"
    return press.put(path, page.encode())


def sitemap(press: Press, path: str, *numbers: int) -> str:
    entries = "".join(f"<url><loc>{press.base}/news/{1_000_000 + number}/</loc></url>" for number in numbers)
    body = f"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{entries}</urlset>"
    return press.put(path, body.encode(), content_type="application/xml")


def titles(app: Offprint) -> list[str]:
    return sorted(row.title for row in app.library.rows(app.library.ids(StoryQuery())))


def test_a_page_without_a_feed_shows_what_it_would_bring(app: Offprint, press: Press) -> None:
    address = front(press, 0, 1)
    with pytest.raises(NoFeedFound):
        app.subscriptions.look_up(address, CancelToken(), allow_private=True)
    found = app.subscriptions.find_stories(address, CancelToken())
    assert [(feed.url, feed.title, feed.language, feed.kind) for feed in found.feeds] == [
        (address, "Politics", "en", SourceKind.PAGE)
    ]
    assert [story.title for story in found.stories[0]] == [NAMES[0], NAMES[1]]
    assert app.library.counts().all == 0


def test_its_stories_come_whole(app: Offprint, press: Press) -> None:
    found = app.subscriptions.find_stories(front(press, 0, 1), CancelToken(), allow_private=True)
    source_id = app.subscriptions.add(found.feeds[0])
    assert titles(app) == sorted(NAMES[:2])
    app.syncing.run()
    rows = app.library.rows(app.library.ids(StoryQuery(source_id=source_id)))
    assert {row.offline for row in rows} == {Offline.COMPLETE}
    assert press.paths().count("/politics/") == 1


def test_a_later_sync_brings_only_what_is_new(app: Offprint, press: Press) -> None:
    address = front(press, 0, 1)
    app.subscriptions.import_outline(_list_of(address), allow_private=True)
    app.syncing.run()
    app.close()
    with closing(sqlite3.connect(app.profile.folder / "library.sqlite")) as connection:
        connection.execute("UPDATE source SET checked = checked - 60000000")  # what was asked in the last seconds is not asked
        connection.commit()
    front(press, 2, 1)
    press.asked.clear()
    again = open_offprint(app.profile)
    again.syncing.run()
    assert titles(again) == sorted(NAMES)
    assert sorted(path for path in press.paths() if path.startswith("/news/")) == ["/news/1000002/"]
    again.close()


def _list_of(address: str) -> bytes:
    line = f"<outline type='link' category='/offprint/page' text='Politics' url='{address}'/>"
    return f"<opml version='2.0'><body>{line}</body></opml>".encode()


def test_the_kind_survives_an_export(app: Offprint, press: Press, tmp_path: Path, workshop: Workshop) -> None:
    app.subscriptions.add(app.subscriptions.find_stories(front(press, 0), CancelToken(), allow_private=True).feeds[0])
    other = open_offprint(Profile.at(tmp_path / "other"), workshop=workshop)
    report = other.subscriptions.import_outline(app.subscriptions.export_outline(), allow_private=True)
    assert (report.added, [source.kind for source in other.subscriptions.sources()]) == (1, [SourceKind.PAGE])
    other.close()


def test_sitemaps_that_the_site_names_are_offered(app: Offprint, press: Press) -> None:
    address = front(press, 0)
    press.put(
        "/robots.txt", f"Sitemap: {press.base}/all.xml\nSitemap: {press.base}/news.xml\nSitemap: http://evil.example/".encode()
    )
    sitemap(press, "/news.xml", 1, 2)
    sitemap(press, "/all.xml", 0, 1, 2)
    found = app.subscriptions.find_stories(address, CancelToken(), allow_private=True)
    assert [
        (feed.url.removeprefix(press.base), len(stories)) for feed, stories in zip(found.feeds, found.stories, strict=True)
    ] == [
        ("/politics/", 1),
        ("/news.xml", 2),
        ("/all.xml", 3),
    ]


def test_an_index_is_followed_to_its_newest_sitemap(app: Offprint, press: Press) -> None:
    for number in range(3):
        press.story(f"/news/{1_000_000 + number}/", NAMES[number], TEXT)
    sitemap(press, "/s2.xml", 0, 1)
    entries = "".join(f"<sitemap><loc>{press.base}/s{n}.xml</loc></sitemap>" for n in (1, 2))
    press.put("/sitemap.xml", f"<sitemapindex>{entries}</sitemapindex>".encode())
    found = app.subscriptions.find_stories(f"{press.base}/sitemap.xml", CancelToken(), allow_private=True)
    assert len(found.stories[0]) == 2
    app.subscriptions.add(found.feeds[0])
    app.syncing.run()
    assert titles(app) == sorted(NAMES[:2])


def test_a_page_without_stories_says_so_and_a_wall_is_the_source_s_failure(app: Offprint, press: Press) -> None:
    with pytest.raises(NotAFeed) as caught:
        app.subscriptions.find_stories(
            press.put("/about/", b"<html><body>About us</body></html>"), CancelToken(), allow_private=True
        )
    assert caught.value.code == "not-a-feed:stories"
    address = front(press, 0)
    app.subscriptions.import_outline(_list_of(address), allow_private=True)
    press.put("/politics/", b"<html><body>Prove that you are human</body></html>")
    report = app.syncing.run()
    assert report is not None
    assert [result.failure and result.failure.code for result in report.sources] == ["not-a-feed:stories"]


def test_a_private_page_is_asked_about(app: Offprint, press: Press) -> None:
    with pytest.raises(PrivateAddress):
        app.subscriptions.find_stories(front(press, 0), CancelToken())
    assert press.asked == []
