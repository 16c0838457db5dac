import pytest

from reader.align.calendar import dates_in
from reader.align.romanise import without_accents


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("It became known on Monday", {"day 1"}),
        ("Стало відомо у понеділок, 4 січня", {"day 1", "month 1"}),
        ("в пятницу и в воскресенье", {"day 5", "day 7"}),
        ("у п’ятницю", {"day 5"}),
        ("W środę 15 września", {"day 3", "month 9"}),
        ("Am Samstag, dem 1. März", {"day 6", "month 3"}),
        ("يوم الأربعاء في ديسمبر", {"day 3", "month 12"}),
        ("周四，市议会", {"day 4"}),
        ("星期天和周一", {"day 7", "day 1"}),
        ("15日の水曜日", {"day 3"}),
        ("le mardi 3 août", {"day 2", "month 8"}),
        ("They may go to the market", set()),
    ],
)
def test_days_and_months_are_known_in_the_languages_of_the_news(text: str, dates: set[str]) -> None:
    bare = without_accents(text)
    assert dates_in(bare, bare.replace(",", " ").split()) == dates
