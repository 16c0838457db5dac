"""Dates as pages write them: ISO 8601, RFC 2822, and words in the languages of the catalogue."""

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from reader.extract.words import MONTHS

EARLIEST = 1990
"""The first year of the web; what is older is a number that only looks like a date."""
LATEST = 2100

_ISO = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?"
)
_DIGIT = re.compile(r"\d")
_SECONDS = re.compile(r"1[0-8]\d{8}(?:\d{3})?", re.A)
"""Seconds or milliseconds since 1970, of 2001 to 2030; later ones look like dates."""
_RFC = re.compile(r"(?:[A-Z][a-z]{2},\s+)?\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}\s+\d{2}:\d{2}")
_CLOCK = re.compile(r"(?<![\d.:])([01]?\d|2[0-3])[:.h]([0-5]\d)(?::[0-5]\d)?\s*([ap])?\.?m?\b\.?", re.I)
_DOTTED = re.compile(r"(?<!\d)(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4})(?!\d)|(?<![\d.])(\d{2})\.(\d{2})\.(\d{2})(?![\d.:])")
_EASTERN = re.compile(r"(\d{4})\s*(?:年|년)\s*(\d{1,2})\s*(?:月|월)\s*(\d{1,2})")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)")
_IN_ADDRESS = re.compile(
    r"(?<!\d)(19[9]\d|20\d\d)[/_-]?(0[1-9]|1[0-2]|[1-9](?=[/_-]))[/_-]?(0[1-9]|[12]\d|3[01]|[1-9](?=\D))(?!\d)"
)
_EASTERN_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९", "012345678901234567890123456789")

_WORDED = re.compile(
    r"(\d{1,2})\.?(?:st|nd|rd|th|º|er)?\s+(?:de\s+|of\s+)?([^\W\d_]{3,14})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)", re.I
)
_WORDED_FIRST = re.compile(r"([^\W\d_]{3,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)", re.I)


def read_stamp(value: str) -> datetime | None:
    """An aware UTC time of a machine-written stamp; a stamp without a zone is taken as UTC; nothing when it is none."""
    value = value.strip()[:60]
    if _SECONDS.fullmatch(value):
        return _bounded(datetime.fromtimestamp(int(value[:10]), UTC))
    match = _ISO.match(value)
    if match:
        year, month, day, hour, minute, second, zone = match.groups()
        return _made([year, month, day, hour or 0, minute or 0, second or 0], zone or "")
    if _RFC.match(value):
        try:
            found = parsedate_to_datetime(value)
        except (ValueError, TypeError):
            return None
        return _bounded(found if found.tzinfo else found.replace(tzinfo=UTC))
    return read_words(value)


def read_words(text: str) -> datetime | None:
    """The first date in a text meant for people, with its time of day when it has one."""
    if (text := _datable(text)) == "":
        return None
    found = _ISO.search(text)
    if found and EARLIEST <= int(found[1]) <= LATEST:
        made = read_stamp(found[0])
        if made is not None:
            return made
    day = _day_in(text)
    if day is None:
        return None
    clock = _CLOCK.search(text[day[1] :]) or _CLOCK.search(text[: day[2]])
    hour, minute = (int(clock[1]), int(clock[2])) if clock else (0, 0)
    if clock and clock[3]:
        hour = hour % 12 + (12 if clock[3].lower() == "p" else 0)
    return _made([*day[0], hour, minute, 0], "")


def _datable(text: str) -> str:
    """The part of a text in which a date is looked for, with Western digits; empty when no digit is in it, as in most lines."""
    text = text[:300]
    return text.translate(_EASTERN_DIGITS) if _DIGIT.search(text) else ""


def _day_in(text: str) -> tuple[tuple[int, int, int], int, int] | None:
    """((year, month, day), end, start) of the first date."""
    for pattern in (_WORDED, _WORDED_FIRST):
        for match in pattern.finditer(text):
            one, two, year = match.groups()
            day, word = (one, two) if pattern is _WORDED else (two, one)
            month = MONTHS.get(word.lower())
            if month:
                return (int(year), month, int(day)), match.end(), match.start()
    numbered = _EASTERN.search(text) or _YEAR_FIRST.search(text)
    if numbered:
        return (int(numbered[1]), int(numbered[2]), int(numbered[3])), numbered.end(), numbered.start()
    dotted = _DOTTED.search(text)
    if dotted:
        first, second, year = (int(dotted[place] or dotted[place + 3]) for place in (1, 2, 3))
        year += 2000 * (year < 100)
        day, month = (second, first) if second > 12 else (first, second)
        return (year, month, day), dotted.end(), dotted.start()
    return None


def day_span(text: str) -> tuple[int, int] | None:
    """Where the first date of a text meant for people stands, from its first to behind its last character."""
    if (text := _datable(text)) == "":
        return None
    found = _ISO.search(text)
    if found and EARLIEST <= int(found[1]) <= LATEST:
        return found.span()
    day = _day_in(text)
    return None if day is None else (day[2], day[1])


def date_in_address(url: str) -> datetime | None:
    """The day that an address names (``/2024/10/3/``), at midnight UTC."""
    match = _IN_ADDRESS.search(url.split("//", 1)[-1].partition("/")[2])
    return _made([match[1], match[2], match[3], 0, 0, 0], "") if match else None


def _made(parts: list[str | int] | list[int], zone: str) -> datetime | None:
    try:
        naive = datetime(*(int(part) for part in parts))  # type: ignore[arg-type]  # six whole numbers
    except ValueError:
        return None
    return _bounded(naive.replace(tzinfo=_zone(zone)))


def _zone(name: str) -> timezone:
    match = re.fullmatch(r"([+-])(\d{2}):?(\d{2})?", name)
    if match is None or int(match[2]) > 23:
        return UTC
    offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return timezone(offset if match[1] == "+" else -offset)


def _bounded(found: datetime) -> datetime | None:
    return found.astimezone(UTC) if EARLIEST <= found.year <= LATEST else None
