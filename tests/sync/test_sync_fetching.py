from datetime import UTC, datetime, timedelta

import pytest

from reader.domain.feed import FeedWishes, ParsedFeed
from reader.domain.update import SourceForSync
from reader.net import Response
from reader.sync.feed_job import FeedRead
from reader.sync.fetching import FeedJob, answer_of, request_of, sound_date

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


def source(days: float, failures: int = 0) -> SourceForSync:
    return SourceForSync(
        source_id=7, title="Courier", feed_url="https://a.example/rss", etag='W/"7"', last_modified="x",
        validators_url="https://a.example/rss/new", validators_since=NOW - timedelta(days=days), failures=failures,
    )  # fmt: skip


def test_validators_go_back_as_they_came_to_the_address_that_gave_them() -> None:
    asked = request_of(FeedJob(source=source(7.9)), NOW)
    assert (asked.etag, asked.last_modified) == ('W/"7"', "x")
    assert asked.is_conditional("https://a.example/rss/new")
    assert not asked.is_conditional("https://a.example/rss")


def test_validators_are_doubted_after_eight_days_but_not_while_the_source_fails() -> None:
    assert request_of(FeedJob(source=source(8.1)), NOW).etag == ""
    assert request_of(FeedJob(source=source(8.1, failures=1)), NOW).etag == 'W/"7"'


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Fri, 20 Mar 2026 11:00:00 GMT", True),
        ("Sat, 21 Mar 2026 11:00:00 GMT", True),
        ("Tue, 19 Jan 2038 03:14:07 GMT", False),
        ("yesterday", True),
        ("", True),
    ],
)
def test_a_feed_changed_in_the_far_future_is_a_mistake(said: str, kept: bool) -> None:
    assert sound_date(said, NOW) == (said if kept else "")


@pytest.mark.parametrize(("skipped", "wait"), [((), 1), ((13, 14), 3), ((12,), 1)])
def test_a_feed_is_left_alone_in_the_hours_that_it_names(skipped: tuple[int, ...], wait: int) -> None:
    read = FeedRead(feed=ParsedFeed(url="https://a.example/rss", wishes=FeedWishes(skip_hours=skipped)), entries=())
    answer = answer_of(Response(url="https://a.example/rss", status=200), read, NOW)
    assert answer.next_check == NOW + timedelta(hours=wait)
