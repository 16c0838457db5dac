import pytest

from reader.feeds.quiet import skipped_days, skipped_hours
from tests.feeds.feed_builders import read, rss

ITEM = "<item><title>t</title></item>"


@pytest.mark.parametrize(
    ("written", "hours"),
    [
        ("<skipHours><hour>0</hour><hour> 13 </hour><hour>13</hour></skipHours>", (0, 13)),
        ("<skiphours><hour>24</hour><hour>5</hour></skiphours>", (0, 5)),
        ("<skipHours><hour>-1</hour><hour>25</hour><hour>x</hour></skipHours>", ()),
        ("<skipHours>" + "".join(f"<hour>{hour}</hour>" for hour in range(24)) + "</skipHours>", ()),
        ("<skipHours></skipHours><hour>3</hour>", ()),
        ("<hour>3</hour>", ()),
    ],
)
def test_hours(written: str, hours: tuple[int, ...]) -> None:
    assert skipped_hours(written.encode()) == hours
    assert read(rss(ITEM, channel=written)).wishes.skip_hours == hours


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("<skipDays><day>Sunday</day><day>monday</day></skipDays>", (0, 6)),
        ("<skipDays><day>Someday</day></skipDays>", ()),
        (
            "<skipDays>"
            + "".join(
                f"<day>{day}</day>" for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
            )
            + "</skipDays>",
            (),
        ),
    ],
)
def test_days(written: str, days: tuple[int, ...]) -> None:
    assert skipped_days(written.encode()) == days
    assert read(rss(ITEM, channel=written)).wishes.skip_days == days
