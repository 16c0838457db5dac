"""Hours and days in which a feed asks to be left alone (RSS 2.0, https://www.rssboard.org/skip-hours-days)."""

import re

_HOURS = re.compile(rb"<skipHours[\s>](.{0,4000}?)</skipHours", re.I | re.S)
_DAYS = re.compile(rb"<skipDays[\s>](.{0,1000}?)</skipDays", re.I | re.S)
"""feedparser keeps the last hour and the last day only.  24 hours with a line each take under 1 kB."""

_HOUR = re.compile(rb"<hour[^>]{0,40}>\s*(\d{1,2})\s*<", re.I)
_DAY = re.compile(rb"<day[^>]{0,40}>\s*([a-z]{6,9})\s*<", re.I)
_WEEK = (b"monday", b"tuesday", b"wednesday", b"thursday", b"friday", b"saturday", b"sunday")


def skipped_hours(source: bytes) -> tuple[int, ...]:
    """Hours of the day in UTC, 0 to 23, in order.  24 is midnight, as RSS 0.92 had it.  None at all when all are named."""
    found = _HOURS.search(source)
    hours = {int(hour) % 24 for hour in _HOUR.findall(found[1]) if int(hour) <= 24} if found else set()
    return tuple(sorted(hours)) if len(hours) < 24 else ()


def skipped_days(source: bytes) -> tuple[int, ...]:
    """Days of the week in UTC, Monday being 0, in order.  None at all when all are named."""
    found = _DAYS.search(source)
    days = {_WEEK.index(day.lower()) for day in _DAY.findall(found[1]) if day.lower() in _WEEK} if found else set()
    return tuple(sorted(days)) if len(days) < 7 else ()
