from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.net import failure_wait, is_moved, next_check, outside, parse_retry_after

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
HOUR = 3600.0
DAY = 24 * HOUR
WEEK = 7 * DAY


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("Mon, 02 Mar 2026 12:01:00 GMT", 60),
        ("Monday, 02-Mar-26 12:01:00 GMT", 60),
        ("Mon Mar  2 12:01:00 2026", 60),
        ("Mon, 02 Mar 2026 11:00:00 GMT", 0),
        ("", 0),
        ("-5", 0),
        ("abc", 0),
        ("1.5", 0),
        ("٣", 0),
        ("99999999999", WEEK),
        ("Fri, 31 Dec 9999 23:59:59 GMT", WEEK),
        ("Fri, 31 Dec 9999 23:59:59 -2359", 0),
        ("Mon, 02 Mar 99999 12:00:00 GMT", 0),
    ],
)
def test_retry_after_is_read_and_kept_within_a_week(value: str, seconds: float) -> None:
    assert parse_retry_after(value, NOW) == seconds


@given(st.text(max_size=60))
def test_retry_after_may_be_anything(value: str) -> None:
    assert 0 <= parse_retry_after(value, NOW) <= WEEK


@pytest.mark.parametrize(
    ("headers", "interval", "hours"),
    [
        ((), 0, 1),
        ((), 600, 1),
        ((), 2 * HOUR, 2),
        ((), 1e12, 24),
        ((("cache-control", "max-age=7200"),), 0, 2),
        ((("Cache-Control", 'public, Max-Age="7200"'),), 0, 2),
        ((("cache-control", "max-age=60"),), 0, 1),
        ((("cache-control", "max-age=31536000"),), 0, 24),
        ((("cache-control", "max-age=99999999999999999999"),), 0, 24),
        ((("cache-control", "no-cache, max-age=7200"),), 0, 1),
        ((("cache-control", "s-maxage=7200"),), 0, 1),
        ((("cache-control", "max-age=7200"), ("expires", "Tue, 03 Mar 2026 12:00:00 GMT")), 0, 2),
        ((("expires", "Mon, 02 Mar 2026 15:00:00 GMT"),), 0, 3),
        ((("expires", "Mon, 02 Mar 2026 15:00:00 GMT"), ("date", "Mon, 02 Mar 2026 11:00:00 GMT")), 0, 4),
        ((("expires", "0"),), 0, 1),
        ((("expires", "Mon, 02 Mar 2020 15:00:00 GMT"),), 0, 1),
    ],
)
def test_next_check_is_the_longest_of_the_hints_within_a_day(
    headers: tuple[tuple[str, str], ...], interval: float, hours: float
) -> None:
    assert next_check(headers, interval, NOW) == NOW + timedelta(hours=hours)


@pytest.mark.parametrize(
    ("failures", "status", "hours"),
    [
        (1, 0, 1),
        (2, 0, 2),
        (3, 500, 4),
        (5, 502, 16),
        (6, 0, 24),
        (1000, 0, 24),
        (0, 0, 1),
        (1, 403, 4),
        (9, 403, 4),
        (1, 404, 24),
    ],
)
def test_failures_wait_longer_and_longer(failures: int, status: int, hours: float) -> None:
    assert failure_wait(failures, status) == hours * HOUR


def test_gone_is_never_asked_again() -> None:
    assert failure_wait(1, 410) is None


@pytest.mark.parametrize(
    ("old", "new", "successes", "days", "moved"),
    [
        ("http://a.test/f", "https://b.test/f", 3, 2, True),
        ("https://a.test/f", "https://a.test/g", 9, 30, True),
        ("https://a.test/f", "http://a.test/f", 9, 30, False),
        ("http://a.test/f", "https://b.test/f", 2, 30, False),
        ("http://a.test/f", "https://b.test/f", 3, 1, False),
        ("http://a.test/f", "file:///f", 3, 2, False),
        ("http://a.test/f", "http://192.168.1.1/login", 3, 2, False),
        ("http://a.test/f", "http://router.local/login", 3, 2, False),
    ],
)
def test_a_permanent_redirect_is_believed_late(old: str, new: str, successes: int, days: float, moved: bool) -> None:
    assert is_moved(old, new, successes=successes, first_seen=NOW - timedelta(days=days), now=NOW) is moved


@pytest.mark.parametrize(
    ("hours", "days", "wait"),
    [
        ((), (), 70),
        ((12,), (), 70),
        ((13,), (), 130),
        ((13, 14, 16), (), 190),
        ((), (0,), 12 * 60 + 10),
        (tuple(range(13, 24)), (1,), 24 * 60),
    ],
)
def test_quiet_hours_and_days_put_a_check_off_by_a_day_at_most(hours: tuple[int, ...], days: tuple[int, ...], wait: int) -> None:
    assert outside(NOW + timedelta(minutes=70), hours, days, NOW) == NOW + timedelta(minutes=wait)
