from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale

from reader.ui.story_time import article_time, local_now, row_time

KYIV = timezone(timedelta(hours=3))
NOW = datetime(2024, 10, 3, 15, 0, tzinfo=KYIV)
ENGLISH = QLocale("en_GB")


@pytest.mark.parametrize(
    ("published", "told"),
    [
        (datetime(2024, 10, 3, 11, 1, tzinfo=UTC), "14:01"),
        (datetime(2024, 10, 2, 21, 0, tzinfo=UTC), "00:00"),  # midnight of the reader, not of Greenwich
        (datetime(2024, 10, 2, 20, 59, tzinfo=UTC), "yesterday"),
        (datetime(2024, 10, 1, 20, 59, tzinfo=UTC), "1 Oct"),
        (datetime(2024, 1, 1, 12, 0, tzinfo=UTC), "1 Jan"),
        (datetime(2023, 12, 31, 12, 0, tzinfo=UTC), "31/12/2023"),
    ],
)
def test_a_row_tells_the_time_in_few_letters(published: datetime, told: str) -> None:
    assert row_time(published, NOW, ENGLISH) == told


def test_an_article_tells_it_in_full() -> None:
    assert article_time(datetime(2024, 10, 3, 11, 1, tzinfo=UTC), NOW, ENGLISH).endswith("3 October 2024, 14:01")
    assert "жовтня" in article_time(datetime(2024, 10, 3, 11, 1, tzinfo=UTC), NOW, QLocale("uk_UA"))


def test_the_clock_is_aware() -> None:
    assert local_now().tzinfo is not None
