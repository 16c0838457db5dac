"""A whole sync as the servers see it: who is asked, with which headers, and what half an answer or a captive portal changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, open_offprint
from reader.domain.blocks import Block, text_of
from reader.domain.feed import FeedLink
from reader.domain.query import StoryQuery
from reader.sync.workshop import Workshop
from tests.press import ENGLISH, Press, pressing

ALLOWED = {
    "host", "user-agent", "accept", "accept-encoding", "accept-language", "connection", "if-none-match", "if-modified-since",
}  # fmt: skip


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        yield running


@pytest.fixture
def stranger() -> Iterator[Press]:
    with pressing() as running:
        yield running


@pytest.fixture
def app(tmp_path: Path, workshop: Workshop) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), allow_private=True, workshop=workshop)
    yield opened
    opened.close()


def shelf(app: Offprint) -> list[tuple[str, bool, str]]:
    """Every story: title, bookmark, text."""
    rows = app.library.rows(app.library.ids(StoryQuery()))
    return sorted((row.title, row.is_bookmarked, text_of(blocks(app, row.story_id))) for row in rows)


def blocks(app: Offprint, story_id: int) -> tuple[Block, ...]:
    return app.library.open(story_id).version.blocks


def due_again(app: Offprint) -> None:
    """Let the next sync ask, though the last one was seconds ago."""
    with app._store._database.write() as connection:
        connection.execute("UPDATE source SET checked = NULL, next_check = NULL, etag = '', last_modified = ''")


def test_only_what_was_subscribed_to_and_what_its_pages_show_is_asked(app: Offprint, press: Press, stranger: Press) -> None:
    away = stranger.base
    picture = press.picture("/ok.png")
    active = (
        f"<script src='{away}/t.js'></script><link rel='stylesheet' href='{away}/s.css'><link rel='preload' href='{away}/p'>"
        f"<iframe src='{away}/f'></iframe><object data='{away}/o'></object><video poster='{away}/v'></video>"
        f"<img src='{away}/pixel.gif' width='1' height='1'><form action='{away}/form'></form>"
        f"<a ping='{away}/ping' href='{away}/x'>x</a>"
    )
    press.story("/one/", "One", ENGLISH, body=active, figure=f"<figure><img src='{picture}' width='640' height='480'></figure>")
    feed = press.feed("/rss", ("/one/", "One"), headers={"Set-Cookie": "id=7", "Link": f"<{away}/hub>; rel=hub"})
    app.subscriptions.add(FeedLink(url=feed, title=""))
    app.syncing.run()
    due_again(app)
    app.syncing.run()
    assert set(press.paths()) == {"/rss", "/one/", "/ok.png"}
    assert stranger.asked == []
    assert {name for one in press.asked for name in one.headers} <= ALLOWED
    assert len({one.headers["user-agent"] for one in press.asked}) == 1


@pytest.mark.parametrize(
    "harm",
    ["cut", "empty", "html", "portal", "gone", "other"],
)
def test_a_broken_or_strange_answer_changes_nothing_on_the_shelf(app: Offprint, press: Press, stranger: Press, harm: str) -> None:
    for number in range(3):
        press.story(f"/{number}/", f"Story {number}", ENGLISH)
    feed = press.feed("/rss", *((f"/{number}/", f"Story {number}") for number in range(3)))
    app.subscriptions.add(FeedLink(url=feed, title=""))
    app.syncing.run()
    app.library.set_bookmarked(list(app.library.ids(StoryQuery()))[:1], True)
    before, sound = shelf(app), press.answers["/rss"].body
    assert len(before) == 3

    portal = b"<!doctype html><html><title>Log in</title><body><form>Accept the terms of this hotel</form></body></html>"
    if harm == "cut":
        press.put("/rss", sound[: len(sound) // 2], content_type="application/rss+xml")
    elif harm == "empty":
        press.put("/rss", b"", content_type="application/rss+xml")
    elif harm == "html":
        press.put("/rss", portal, headers={"ETag": '"portal"'})
    elif harm == "portal":
        press.put("/rss", status=301, headers={"Location": stranger.put("/login", portal)})
    elif harm == "gone":
        press.put("/rss", status=410)
    else:
        stranger.answers["/rss"] = press.answers["/rss"]
        press.put("/rss", b"<rss><channel><title>Another</title></channel></rss>", content_type="application/rss+xml")
    due_again(app)
    report = app.syncing.run()
    assert report is not None
    assert bool(report.failed) is (harm != "other")
    assert shelf(app) == before
    source = app.subscriptions.sources()[0]
    assert source.feed_url == feed
    press.put("/rss", sound, content_type="application/rss+xml")
    if harm != "gone":
        due_again(app)
        app.syncing.run()
        assert shelf(app) == before
        assert not app.subscriptions.sources()[0].error
