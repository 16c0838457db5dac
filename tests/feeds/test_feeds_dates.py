from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.feeds import dates
from reader.feeds.dates import parse_moment


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wed, 25 Jan 2017 00:00:00 +0300", "2017-01-24T21:00:00"),
        ("2017-01-07T09:00:01-05:00", "2017-01-07T14:00:01"),
        ("2026-02-16T00:00:00.000Z", "2026-02-16T00:00:00"),
        ("2024-06-01T10:00+0300", "2024-06-01T07:00:00"),
        ("2022-09-03 09:37:11+03:00", "2022-09-03T06:37:11"),
        ("2020/1/10 14:33:00", "2020-01-10T14:33:00"),
        ("2024-05", "2024-05-01T00:00:00"),
        ("20240102T101112Z", "2024-01-02T10:11:12"),
        ("2024-01-01T24:00:00Z", "2024-01-02T00:00:00"),
        ("Wed, 17 Jan 2018 15:50:00 EST", "2018-01-17T20:50:00"),
        ("Sat, 07 Jan 2017 01:49:60 GMT", "2017-01-07T01:49:59"),
        ("6 Sep 21 12:17 GMT", "2021-09-06T12:17:00"),
        ("Tue Oct 12 10:11:12 CEST 2021", "2021-10-12T08:11:12"),
        ("October 3, 2022 5:04 pm", "2022-10-03T17:04:00"),
        ("12:30 am, 3 October 2022", "2022-10-03T00:00:00"),
        ("03.10.2022 17:04", "2022-10-03T17:04:00"),
        ("10/31/2022 5:04 PM", "2022-10-31T17:04:00"),
        ("Пн, 12 Лют 2024 10:00:00 +0200", "2024-02-12T08:00:00"),
        ("3 січня 2024, 18:30", "2024-01-03T18:30:00"),
        ("lundi 3 août 2020 - 10:00", "2020-08-03T10:00:00"),
        ("12 de octubre de 2020 10:00", "2020-10-12T10:00:00"),
        ("1700000000", "2023-11-14T22:13:20"),
        ("1700000000000", "2023-11-14T22:13:20"),
    ],
)
def test_reads(text: str, expected: str) -> None:
    assert parse_moment(text) == datetime.fromisoformat(expected).replace(tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "yesterday", "99999-99-99", "Thu, 31 Feb 2022", "0001-01-01T00:00:00+14:00", "25:00"])
def test_gives_none_for_no_moment(text: str) -> None:
    assert parse_moment(text) is None


@given(st.datetimes(min_value=datetime(1970, 1, 2), max_value=datetime(2099, 1, 1)), st.integers(-14 * 60, 14 * 60))
def test_reads_what_standards_write(naive: datetime, minutes: int) -> None:
    moment = naive.replace(microsecond=0, tzinfo=UTC)
    local = moment + timedelta(minutes=minutes)
    sign, hours, rest = "-" if minutes < 0 else "+", abs(minutes) // 60, abs(minutes) % 60
    assert parse_moment(f"{local:%Y-%m-%dT%H:%M:%S}{sign}{hours:02}:{rest:02}") == moment
    assert parse_moment(f"{local:%a, %d %b %Y %H:%M:%S} {sign}{hours:02}{rest:02}") == moment


@given(st.from_regex(dates._RFC_822, fullmatch=True))
def test_the_short_way_gives_what_the_general_way_gives(text: str) -> None:
    try:
        expected = dates._free(text)
    except (ValueError, OverflowError):
        expected = None
    assert parse_moment(text) == expected


@given(st.text(max_size=60))
def test_never_fails(text: str) -> None:
    moment = parse_moment(text)
    assert moment is None or moment.tzinfo is UTC
