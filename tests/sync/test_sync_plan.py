import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from reader.domain.feed import ParsedFeed, ParsedItem
from reader.domain.page import ExtractedVersion
from reader.domain.update import FeedUpdate, KnownEntry, SourceForSync
from reader.domain.url import identity_of
from reader.sync.feed_job import EntryRead, FeedRead
from reader.sync.plan import NEW_LIMIT, FeedAnswer, NotModified, plan_feed, plan_not_modified

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
SOURCE = SourceForSync(source_id=7, title="Courier", feed_url="https://a.example/rss/", language="uk")


def item(name: str, **more: object) -> ParsedItem:
    values = {"identity": name, "url": f"https://a.example/{name}", "title": f"Title {name}"} | more
    return ParsedItem(**values)  # type: ignore[arg-type]  # a builder: the table below names real fields


def known(name: str, digest: str = "same", **more: object) -> KnownEntry:
    values = {
        "identity": name, "url_identity": identity_of(f"https://a.example/{name}"), "title": f"Title {name}", "digest": digest,
        "version_id": 1,
    } | more  # fmt: skip
    return KnownEntry(**values)  # type: ignore[arg-type]  # a builder, as above


def plan(items: tuple[ParsedItem, ...], entries: tuple[KnownEntry, ...] = (), digest: str = "same", **more: object) -> FeedUpdate:
    read = FeedRead(feed=ParsedFeed(url=SOURCE.feed_url, items=items), entries=tuple(EntryRead(digest=digest) for _ in items))
    answer = FeedAnswer(url=SOURCE.feed_url, read=read, next_check=NOW + timedelta(hours=1), **more)  # type: ignore[arg-type]
    return plan_feed(SOURCE, entries, answer, NOW)


def test_unknown_entries_are_new() -> None:
    update = plan((item("a"), item("b")))
    assert [entry.item.identity for entry in update.new] == ["a", "b"]
    assert update.changed == ()


def test_known_entries_that_say_the_same_are_left_alone() -> None:
    update = plan((item("a"),), (known("a"),))
    assert not update.new
    assert not update.changed


def test_a_known_entry_that_says_something_else_is_changed() -> None:
    update = plan((item("a"),), (known("a", digest="old"),))
    assert [(one.version_id, one.same_text) for one in update.changed] == [(1, False)]


def test_a_new_guid_on_an_old_page_is_the_same_story() -> None:
    update = plan((item("fresh", url="https://a.example/a", title="Title a"),), (known("a"),))
    assert update.new == ()
    assert [(one.version_id, one.same_text) for one in update.changed] == [(1, True)]


def test_the_same_address_with_another_title_and_text_is_another_story() -> None:
    update = plan((item("b", url="https://a.example/a"),), (known("a", digest="old"),))
    assert len(update.new) == 1


def test_a_removed_entry_does_not_come_back() -> None:
    update = plan((item("a"),), (known("a", digest="old", version_id=0),))
    assert not update.new
    assert not update.changed


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        (NOW - timedelta(days=2), NOW - timedelta(days=2)),
        (NOW + timedelta(days=30_000), NOW),
        (datetime(1970, 1, 1, tzinfo=UTC), NOW),
        (None, NOW),
    ],
)
def test_dates_that_cannot_be_are_now(said: datetime | None, taken: datetime) -> None:
    assert plan((item("a", published=said),)).new[0].published == taken


def test_entries_without_dates_keep_the_order_of_the_feed() -> None:
    times = [entry.published for entry in plan((item("a"), item("b"), item("c"))).new]
    assert times == sorted(times, reverse=True)
    assert len(set(times)) == 3


def test_a_flood_is_cut() -> None:
    assert len(plan(tuple(item(str(n)) for n in range(NEW_LIMIT + 9))).new) == NEW_LIMIT


def test_the_language_is_the_text_s_then_the_entry_s_then_the_source_s() -> None:
    assert plan((item("a"),)).new[0].language == "uk"
    assert plan((item("a", language="en-GB"),)).new[0].language == "en"
    read = FeedRead(
        feed=ParsedFeed(url="", items=(item("a", language="en"),)),
        entries=(EntryRead(digest="d", version=ExtractedVersion(url="", language="ru")),),
    )
    update = plan_feed(SOURCE, (), FeedAnswer(url="", read=read, next_check=NOW), NOW)
    assert update.new[0].language == "ru"


def test_moving_for_ever_is_counted() -> None:
    first = plan((), moved_to="https://b.example/rss/")
    assert (first.moved_to, first.moved_count, first.moved_since) == ("https://b.example/rss/", 1, NOW)
    assert plan(()).moved_count == 0


@pytest.mark.parametrize(("days", "count", "address"), [(1, 5, ""), (3, 1, ""), (3, 2, "https://b.example/rss/")])
def test_a_move_is_believed_after_three_times_over_two_days(days: int, count: int, address: str) -> None:
    source = dataclasses.replace(
        SOURCE, moved_to="https://b.example/rss/", moved_count=count, moved_since=NOW - timedelta(days=days)
    )
    read = FeedRead(feed=ParsedFeed(url=""), entries=())
    answer = FeedAnswer(url="https://b.example/rss/", read=read, next_check=NOW, moved_to="https://b.example/rss/")
    assert plan_feed(source, (), answer, NOW).feed_url == address


def test_a_permanent_move_is_believed_after_three_answers_over_two_days_not_modified_ones_among_them() -> None:
    new = "https://a.example/new/"
    source, kept = SOURCE, ""
    for hours in (0, 1, 48):
        answer = NotModified(url=new, next_check=NOW, moved_to=new)
        update = plan_not_modified(source, answer, NOW + timedelta(hours=hours))
        source = dataclasses.replace(
            source, moved_to=update.moved_to, moved_count=update.moved_count, moved_since=update.moved_since
        )
        kept = update.feed_url
        assert (kept == new) is (hours == 48)
    back = plan_not_modified(source, NotModified(url=SOURCE.feed_url, next_check=NOW), NOW)
    assert (back.moved_to, back.moved_count, back.feed_url) == ("", 0, "")


def test_a_304_may_bring_new_validators_and_makes_the_feed_no_younger() -> None:
    update = plan_not_modified(SOURCE, NotModified(url=SOURCE.feed_url, next_check=NOW, etag='"8"'), NOW)
    assert (update.etag, update.keep_validators, update.is_not_modified) == ('"8"', False, True)
    assert plan_not_modified(SOURCE, NotModified(url=SOURCE.feed_url, next_check=NOW), NOW).keep_validators


@pytest.mark.parametrize(("days", "listed"), [(None, ()), (29, ()), (31, ("a",))])
def test_an_entry_whose_story_is_gone_is_told_once_a_month_while_it_is_named(days: int | None, listed: tuple[str, ...]) -> None:
    noted = None if days is None else NOW - timedelta(days=days)
    update = plan((item("a"), item("b")), (known("a", version_id=0, digest="gone", noted=noted), known("b")))
    assert (update.listed, update.new, update.changed) == (listed, (), ())
