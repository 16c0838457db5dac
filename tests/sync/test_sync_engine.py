import shutil
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, SyncOrder, open_offprint
from reader.domain.blocks import Picture, text_of
from reader.domain.cancel import CancelToken
from reader.domain.errors import CannotOpen
from reader.domain.feed import FeedLink
from reader.domain.query import StoryQuery
from reader.domain.report import Progress, SourceState, SyncReport
from reader.domain.story import ChipState, Offline, StoryRow
from reader.domain.update import NewSource
from reader.sync.workshop import Workshop
from tests.press import ENGLISH, UKRAINIAN, Press, pressing, print_story


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        yield running


@pytest.fixture
def app(tmp_path: Path, workshop: Workshop) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), allow_private=True, workshop=workshop)
    opened.settings.reading_languages = ("uk", "ru", "en")
    yield opened
    opened.close()


def subscribe(app: Offprint, *addresses: str, language: str = "") -> tuple[int, ...]:
    return tuple(app.subscriptions.add(FeedLink(url=address, title="", language=language)) for address in addresses)


def sync(app: Offprint, **order: object) -> SyncReport:
    report = app.syncing.run(SyncOrder(**order))  # type: ignore[arg-type]  # a builder: names real fields
    assert report is not None
    return report


def rows(app: Offprint) -> tuple[StoryRow, ...]:
    return app.library.rows(app.library.ids(StoryQuery()))


def test_a_story_comes_whole_with_its_picture_and_every_language(app: Offprint, press: Press) -> None:
    addresses = print_story(press, 7300001)
    subscribe(app, press.feed("/rss/", ("/news/2026/3/2/7300001/", "Lighthouses 7300001 uk"), language="uk"))
    report = sync(app)
    (row,) = rows(app)
    assert row.offline is Offline.COMPLETE
    assert [(chip.language, chip.label, chip.state) for chip in row.chips] == [
        ("uk", "Укр", ChipState.STORED), ("ru", "Рус", ChipState.STORED), ("en", "Eng", ChipState.STORED),
    ]  # fmt: skip
    story = app.library.open(row.story_id, "en")
    assert story.version.url == addresses["en"]
    text = text_of(story.version.blocks)
    assert all(line in text for line in ENGLISH)
    assert "Advertisement" not in text
    assert "Support" not in text
    assert any(isinstance(block, Picture) for block in story.version.blocks)
    assert Path(story.version.pictures[0].path).is_file()
    assert (report.new_stories, report.failed, report.cancelled, report.offline) == (1, (), False, False)


def test_editions_of_one_story_are_one_row_in_any_order(app: Offprint, press: Press) -> None:
    print_story(press, 7300001)
    feeds = [
        press.feed(f"{prefix}/rss/", (f"{prefix}/news/2026/3/2/7300001/", f"Lighthouses 7300001 {code}"), language=code)
        for prefix, code in (("/eng", "en"), ("", "uk"), ("/rus", "ru"))
    ]
    subscribe(app, feeds[0])
    sync(app)
    subscribe(app, *feeds[1:])
    sync(app)
    (row,) = rows(app)
    assert app.library.counts().unread == 1
    assert len(row.chips) == 3


def test_nothing_new_costs_one_conditional_request_a_feed(app: Offprint, press: Press) -> None:
    print_story(press, 7300001)
    subscribe(app, press.feed("/rss/", ("/news/2026/3/2/7300001/", "Lighthouses 7300001 uk"), language="uk"))
    sync(app)
    press.asked.clear()
    age_sources(app)
    report = sync(app)
    assert press.paths() == ["/rss/"]
    assert "if-none-match" in press.asked[0].headers
    assert report.sources[0].not_modified


def test_a_child_is_begun_beforehand_for_feeds_that_never_came(
    app: Offprint, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[None] = []
    monkeypatch.setattr(Workshop, "expect_feeds", lambda _self: begun.append(None))
    app._store.sources.add(NewSource(feed_url=press.feed("/rss/", ("/news/1/", "Lighthouses")), language="en"))
    sync(app)
    assert len(begun) == 1
    age_sources(app)
    sync(app)
    assert len(begun) == 1


def test_what_a_feed_asks_for_holds_while_it_has_nothing_new(app: Offprint, press: Press) -> None:
    url = press.feed("/rss/", ("/news/2026/3/2/7300001/", "Lighthouses 7300001 uk"), language="uk")
    body = press.answers["/rss/"].body.replace(b"<channel>", b"<channel><ttl>600</ttl>")
    press.put("/rss/", body, content_type="application/rss+xml")
    subscribe(app, url)
    sync(app)
    age_sources(app)
    assert sync(app).sources[0].not_modified
    (source,) = app.subscriptions.sources()
    assert source.checked is not None
    assert source.next_check is not None
    assert source.next_check - source.checked >= timedelta(hours=10)


def age_sources(app: Offprint) -> None:
    """As if the last sync had been an hour ago."""
    with app._store._database.write() as connection:
        connection.execute("UPDATE source SET checked = checked - 3600000000")


def test_subscribing_asks_the_feed_once(app: Offprint, press: Press) -> None:
    print_story(press, 7300001)
    address = press.feed("/rss/", ("/news/2026/3/2/7300001/", "Lighthouses"), language="uk")
    found = app.subscriptions.look_up(address, CancelToken(), allow_private=True)
    app.subscriptions.add(found.feeds[0])
    assert [row.title for row in rows(app)] == ["Lighthouses"]
    sync(app)
    assert press.paths().count("/rss/") == 1


def test_a_failing_source_is_a_line_and_the_others_go_on(app: Offprint, press: Press) -> None:
    print_story(press, 7300001)
    good = press.feed("/rss/", ("/news/2026/3/2/7300001/", "Lighthouses"), language="uk")
    bad = {
        press.put("/500", status=500): "bad-status",
        press.put("/page", b"<html><body>Not a feed</body></html>"): "not-a-feed:html",
        press.put("/cut", b"<?xml version='1.0'?><rss><channel><title>x</title>"): "broken-feed:truncated",
        "http://127.0.0.1:9/rss": "unreachable:refused",
    }  # fmt: skip
    subscribe(app, *bad, good)
    report = sync(app)
    failed = {source.failure.url: source.failure.code for source in report.failed if source.failure}
    assert failed == bad
    assert len(rows(app)) == 1
    errors = {source.feed_url: source.error for source in app.subscriptions.sources()}
    assert errors == {**bad, good: ""}


def test_a_page_that_is_gone_leaves_the_feed_s_text_and_says_why(app: Offprint, press: Press) -> None:
    subscribe(app, press.feed("/rss/", ("/gone/", "A story that was taken down"), language="en"))
    report = sync(app)
    (row,) = rows(app)
    assert row.offline is Offline.TEXT
    assert row.offline_reason == "bad-status"
    assert "in short" in text_of(app.library.open(row.story_id).version.blocks)
    assert [failure.code for failure in report.sources[0].failures] == ["bad-status"]
    press.asked.clear()
    age_sources(app)
    sync(app)
    assert "/gone/" not in press.paths()


def test_a_server_that_asks_to_wait_is_left_alone(app: Offprint, press: Press) -> None:
    busy = press.put("/rss/", b"", status=429, headers={"Retry-After": "7200"})
    subscribe(app, busy)
    sync(app)
    age_sources(app)
    report = sync(app)
    assert press.paths() == ["/rss/"]
    assert report.failed[0].failure is not None
    assert report.failed[0].failure.code == "bad-status"


def test_a_switcher_that_leads_to_another_story_joins_nothing(app: Offprint, press: Press) -> None:
    wrong = press.story("/eng/front/", "Front page", ("Ferries are late.", "Nothing else."), "en")
    switch = f"<div class='lang'><span>Укр</span><a href='{wrong}'>Eng</a></div>"
    press.story("/news/2026/3/2/7300001/", "Маяки", UKRAINIAN, "uk", switch)
    subscribe(app, press.feed("/rss/", ("/news/2026/3/2/7300001/", "Маяки"), language="uk"))
    sync(app)
    (row,) = rows(app)
    assert [chip.language for chip in row.chips if chip.state is ChipState.STORED] == ["uk"]


def test_a_cancel_is_quick_and_keeps_what_came(app: Offprint, press: Press) -> None:
    print_story(press, 7300001)
    hold = threading.Event()
    press.put("/slow/", b"", hold=hold)
    feed = press.feed("/rss/", ("/news/2026/3/2/7300001/", "Lighthouses"), ("/slow/", "Slow"), language="uk")
    subscribe(app, feed)
    stored = threading.Event()
    app.subscribe_changes(lambda changes: stored.set() if any(r.offline is Offline.COMPLETE for r in rows(app)) else None)
    assert app.syncing.start()
    assert not app.syncing.start()
    assert stored.wait(30)
    app.syncing.cancel()
    app.syncing.close()
    hold.set()
    assert app.syncing.last_report is not None
    assert app.syncing.last_report.cancelled
    assert {row.offline for row in rows(app)} == {Offline.COMPLETE, Offline.TEXT}


def test_what_was_left_undone_is_done_by_the_next_sync(app: Offprint, press: Press) -> None:
    address = press.feed("/rss/", ("/news/2026/3/2/7300001/", "Lighthouses 7300001 uk"), language="uk")
    press.put("/news/2026/3/2/7300001/", b"", status=503)
    subscribe(app, address)
    sync(app)
    print_story(press, 7300001)
    with app._store._database.write() as connection:
        connection.execute("UPDATE version SET next_try = 0")
    age_sources(app)
    sync(app)
    assert rows(app)[0].offline is Offline.COMPLETE


def test_progress_never_overtakes_its_totals_and_ends_done(app: Offprint, press: Press) -> None:
    for number in range(7300001, 7300006):
        print_story(press, number)
    items = tuple((f"/news/2026/3/2/{number}/", f"Lighthouses {number} uk") for number in range(7300001, 7300006))
    subscribe(app, press.feed("/rss/", *items, language="uk"))
    seen: list[Progress] = []
    app.syncing.run(on_progress=seen.append)
    assert all(p.pages_done <= p.pages_total and p.pictures_done <= p.pictures_total for p in seen)
    last = seen[-1]
    assert (last.sources_done, last.pages_done, last.pictures_done) == (last.sources_total, last.pages_total, last.pictures_total)
    assert last.new_stories == 5


def test_every_source_has_a_line_while_a_sync_runs(app: Offprint, press: Press) -> None:
    print_story(press, 7300001)
    good, bad = subscribe(app, press.feed("/rss/", ("/news/2026/3/2/7300001/", "Lighthouses")), press.put("/500", status=500))
    seen: list[Progress] = []
    report = app.syncing.run(on_progress=seen.append)
    assert report is not None
    told = [source for progress in seen for source in progress.sources]
    states = {source_id: [one.state for one in told if one.result.source_id == source_id] for source_id in (good, bad)}
    assert {lines[0] for lines in states.values()} == {SourceState.WAITING}
    assert {lines[-1] for lines in states.values()} == {SourceState.DONE}
    last = {one.result.source_id: one for one in told}
    assert (last[good].result.new, last[good].parts_done) == (1, last[good].parts_total)
    assert last[good].parts_total >= 3  # the page, its other language, the picture
    assert last[bad].result.failure is not None
    assert last[bad].result.next_try == next(one for one in report.sources if one.source_id == bad).next_try
    assert app.subscriptions.source(bad).next_check == last[bad].result.next_try


def test_no_network_is_no_source_s_fault(app: Offprint) -> None:
    subscribe(app, "http://nowhere.invalid/rss")
    report = sync(app)
    assert report.offline
    assert app.subscriptions.sources()[0].failures == 0


def test_reading_asks_nobody(app: Offprint, press: Press) -> None:
    print_story(press, 7300001)
    subscribe(app, press.feed("/rss/", ("/news/2026/3/2/7300001/", "Lighthouses 7300001 uk"), language="uk"))
    sync(app)
    press.asked.clear()
    for chip in rows(app)[0].chips:
        app.library.open(rows(app)[0].story_id, chip.language)
    assert app.library.ids(StoryQuery(words="маяки"))
    assert press.asked == []


def test_a_disk_that_takes_no_picture_ends_the_sync_and_is_not_the_picture_s_fault(
    app: Offprint, press: Press, tmp_path: Path
) -> None:
    print_story(press, 7300001)
    subscribe(app, press.feed("/rss/", ("/news/2026/3/2/7300001/", "Lighthouses 7300001 uk"), language="uk"))
    pictures = tmp_path / "library" / "pictures"
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.write_text("no folder")
    with pytest.raises(CannotOpen):
        sync(app)
    pictures.unlink()
    sync(app)
    (row,) = rows(app)
    assert row.offline is Offline.COMPLETE
