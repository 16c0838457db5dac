"""When to ask again: pure functions of what the server said and how often it failed."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from reader.domain.url import host_of, is_private_host, origin_of

HOUR = 3600.0
DAY = 24 * HOUR

SHORTEST_INTERVAL = HOUR
"""Between two automatic checks of a feed: what Rachel Kroll's feed score and NetNewsWire call polite for conditional requests."""

LONGEST_INTERVAL = DAY
"""Feeds that ask for a year mean well but are wrong (Miniflux caps at a day too)."""

SPREAD = 0.1
"""Share of a wait that chance adds: six minutes of an hour are enough to take forty feeds apart."""

LONGEST_WAIT = 7 * DAY
"""A Retry-After beyond a week is a mistake or a trap."""

MOVED_SUCCESSES = 3
MOVED_DAYS = 2
"""A permanent redirect is believed after this many good feeds over this long: captive portals send them too (NetNewsWire)."""


def parse_retry_after(value: str, now: datetime) -> float:
    """Seconds to wait by ``Retry-After`` (RFC 9110 10.2.3: seconds or an HTTP date), from 0 (absent, unreadable) to 7 days."""
    value = value.strip()
    if re.fullmatch(r"[0-9]{1,20}", value):
        return min(float(value), LONGEST_WAIT)
    moment = parse_http_date(value)
    return min(max(0.0, (moment - now).total_seconds()), LONGEST_WAIT) if moment else 0.0


def next_check(headers: tuple[tuple[str, str], ...], interval_seconds: float, now: datetime, chance: float = 0.0) -> datetime:
    """When a feed that answered well may be asked again.

    The longest of one hour, what the feed asks for (``interval_seconds``) and how long the answer stays fresh (RFC 9111 4.2.1:
    max-age, else Expires), and up to a tenth more by ``chance`` (0 to 1), capped at a day.  ``headers`` as in
    ``Response.headers``; aware UTC in and out.
    """
    told = {name.lower(): value for name, value in headers}
    wait = max(SHORTEST_INTERVAL, float(interval_seconds), _fresh_seconds(told, now))
    return now + timedelta(seconds=min(wait * (1 + SPREAD * chance), LONGEST_INTERVAL))


def outside(moment: datetime, hours: tuple[int, ...], days: tuple[int, ...], now: datetime) -> datetime:
    """``moment``, put off by whole hours, so that its minute stays its own, until it lies in none of these hours (0 to 23, UTC)
    and days (Monday being 0); a day after ``now`` at the latest.  Aware UTC in and out."""
    latest = now + timedelta(seconds=LONGEST_INTERVAL)
    while moment < latest and (moment.hour in hours or moment.weekday() in days):
        moment += timedelta(hours=1)
    return min(moment, latest)


def failure_wait(failures: int, status: int = 0, chance: float = 0.0) -> float | None:
    """Seconds until a feed that failed ``failures`` times in a row (1 or more) is asked again; None for never (410 Gone).

    403: 4 hours.  Other 4xx: a day.  Server errors, too many requests (429), no answer (status 0): 1, 2, 4 … 24 hours.
    Up to a tenth more by ``chance`` (0 to 1), so that what failed together is not asked together.
    """
    if status == 410:
        return None
    if status == 403:
        return 4 * HOUR
    if 400 <= status < 500 and status != 429:
        return DAY
    return min(HOUR * 2.0 ** min(max(failures, 1) - 1, 5), LONGEST_INTERVAL) * (1 + SPREAD * chance)


def is_moved(old_url: str, new_url: str, *, successes: int, first_seen: datetime, now: datetime) -> bool:
    """Whether a permanent redirect (301, 308) may replace the stored address of a feed.

    After three good feeds over two days, never from https to http and never to another, private host.  The caller counts only
    redirects whose target was read as a feed, or was not modified since it was.
    """
    old, new = origin_of(old_url), origin_of(new_url)
    if not new or (new != old and is_private_host(host_of(new_url))) or (old.startswith("https:") and new.startswith("http:")):
        return False
    return successes >= MOVED_SUCCESSES and now - first_seen >= timedelta(days=MOVED_DAYS)


def _fresh_seconds(told: Mapping[str, str], now: datetime) -> float:
    control = told.get("cache-control", "").lower()
    if re.search(r"\bno-(?:cache|store)\b", control):
        return 0.0
    found = re.search(r'\bmax-age\s*=\s*"?([0-9]{1,20})', control)
    if found:
        return float(found[1])
    expires = parse_http_date(told.get("expires", ""))
    sent = parse_http_date(told.get("date", "")) or now
    return (expires - sent).total_seconds() if expires else 0.0


def parse_http_date(value: str) -> datetime | None:
    """An HTTP date (RFC 9110 5.6.7) as aware UTC, None when it is none."""
    try:
        found = parsedate_to_datetime(value)
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
