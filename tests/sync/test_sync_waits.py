from datetime import UTC, datetime, timedelta

import pytest

from reader.domain.errors import BadPicture, BadStatus, ContentError, NoStory, ReaderError, Refused, TimedOut, TooLarge
from reader.domain.page import LinkKind
from reader.sync.waits import LINK_WAITS, PAGE_TRIES, next_link_try, next_try

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


@pytest.mark.parametrize(
    ("error", "kind", "tries", "hours"),
    [
        *((BadStatus(status=404), LinkKind.HREFLANG, tries, wait) for tries, wait in enumerate((1, 6, 24, 72, None))),
        *((BadStatus(status=404), kind, 0, 1) for kind in (LinkKind.HEADER, LinkKind.SWITCHER, LinkKind.FEED)),
        (BadStatus(status=404), LinkKind.PATTERN, 0, None),
        (BadStatus(status=404), LinkKind.NUMBER, 0, None),
        (BadStatus(status=410), LinkKind.HREFLANG, 0, None),
        (BadStatus(status=400), LinkKind.HREFLANG, 0, None),
        (BadStatus(status=429, retry_after=7200), LinkKind.HREFLANG, 0, 2),
        (BadStatus(status=500), LinkKind.PATTERN, 0, 1),
        (TimedOut(seconds=60), LinkKind.SWITCHER, len(LINK_WAITS), None),
        (Refused("private-address"), LinkKind.HREFLANG, 0, None),
        (TooLarge(limit=1), LinkKind.HREFLANG, 0, None),
    ],
)
def test_a_promised_version_is_asked_for_four_times_more_and_a_guess_never(
    error: ReaderError, kind: LinkKind, tries: int, hours: float | None
) -> None:
    assert next_link_try(error, kind, tries, NOW) == (None if hours is None else NOW + timedelta(hours=hours))
