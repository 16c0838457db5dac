from datetime import UTC, datetime, timedelta

import pytest

from reader.domain.errors import BadPicture, BadStatus, ContentError, NoStory, ReaderError, Refused, TimedOut, TooLarge
from reader.sync.waits import PAGE_TRIES, next_try

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("error", "tries", "hours"),
    [
        (TimedOut(seconds=60), 0, 1),
        (TimedOut(seconds=60), 2, 4),
        (TimedOut(seconds=60), PAGE_TRIES, None),
        (BadStatus(status=503, retry_after=0), 0, 1),
        (BadStatus(status=429, retry_after=7200), 0, 2),
        (BadStatus(status=429, retry_after=9e12), 0, 7 * 24),
        (BadStatus(status=404), 0, None),
        (BadStatus(status=410), 0, None),
        (BadStatus(status=403), 0, 1),
        (BadPicture("format"), 0, None),
        (TooLarge(limit=1), 0, None),
        (Refused("private-address"), 0, None),
        (NoStory("paywall"), 0, None),
        (ContentError("crashed"), 0, 1),
    ],
)
def test_what_may_pass_is_tried_again_and_what_cannot_is_not(error: ReaderError, tries: int, hours: float | None) -> None:
    assert next_try(error, tries, NOW) == (None if hours is None else NOW + timedelta(hours=hours))
