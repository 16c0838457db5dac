"""Dates in the languages of the catalogue, and addresses that name a day."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.extract.dates import date_in_address, day_span, read_stamp, read_words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2024-10-03T14:01:00+03:00", (2024, 10, 3, 11, 1)),
        ("2024-10-03", (2024, 10, 3, 0, 0)),
        ("20241003T140100Z", (2024, 10, 3, 14, 1)),
        ("Thu, 03 Oct 2024 14:01:00 GMT", (2024, 10, 3, 14, 1)),
        ("1727964060", (2024, 10, 3, 14, 1)),
        ("Thursday, 3 October 2024, 14:01", (2024, 10, 3, 14, 1)),
        ("October 3rd, 2024 at 2:01 pm", (2024, 10, 3, 14, 1)),
        ("Понеділок, 2 березня 2026, 12:00", (2026, 3, 2, 12, 0)),
        ("2 марта 2026, 09:05", (2026, 3, 2, 9, 5)),
        ("3. Oktober 2024 um 14:01 Uhr", (2024, 10, 3, 14, 1)),
        ("jeudi 3 octobre 2024 à 14h01", (2024, 10, 3, 14, 1)),
        ("3 de octubre de 2024, 14:01", (2024, 10, 3, 14, 1)),
        ("3 października 2024, 14:01", (2024, 10, 3, 14, 1)),
        ("3 أكتوبر 2024، 14:01", (2024, 10, 3, 14, 1)),
        ("٣ أكتوبر ٢٠٢٤", (2024, 10, 3, 0, 0)),
        ("2024年10月3日 14:01", (2024, 10, 3, 14, 1)),
        ("03.10.2024 14:01", (2024, 10, 3, 14, 1)),
        ("10/25/2024", (2024, 10, 25, 0, 0)),
        ("Do 03.10.24 | 14:01 Uhr", (2024, 10, 3, 14, 1)),
    ],
)
def test_a_date_is_read(text: str, told: tuple[int, int, int, int, int]) -> None:
    assert read_stamp(text) == datetime(*told, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["", "soon", "32 October 2024", "3 Foo 2024", "1066-10-14", "2024-13-41", "99999999999999", "1.5.10", "10.20.30.40"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_stamp(text) is None


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/news/2024/10/3/7195450/", (2024, 10, 3)),
        ("https://a.example/2024-10-03-story.html", (2024, 10, 3)),
        ("https://a.example/20241003/story", (2024, 10, 3)),
    ],
)
def test_an_address_names_a_day(url: str, day: tuple[int, int, int]) -> None:
    assert date_in_address(url) == datetime(*day, tzinfo=UTC)


def test_a_number_in_an_address_is_no_day() -> None:
    assert date_in_address("https://a.example/story/7195450") is None


@pytest.mark.parametrize(
    ("text", "span"),
    [("Tom, 3 October 2024 at noon", "3 October 2024"), ("Tom 2024-10-03 at noon", "2024-10-03"), ("Tom at noon", None)],
)
def test_a_date_has_its_place_in_a_text(text: str, span: str | None) -> None:
    found = day_span(text)
    assert (text[found[0] : found[1]] if found else None) == span


@given(st.text(max_size=80))
def test_any_text_is_a_date_in_bounds_or_none(text: str) -> None:
    for found in (read_stamp(text), read_words(text)):
        assert found is None or (found.tzinfo is UTC and 1989 <= found.year <= 2101)
