"""When something that failed is asked for again.  Pure; the table is hostile-input section 4."""

from datetime import datetime, timedelta

from reader.domain.errors import BadPicture, BadStatus, ContentError, ReaderError, Refused, TooLarge
from reader.domain.page import LinkKind
from reader.net import failure_wait

PAGE_TRIES = 5
"""Tries of a page or picture over four days; what has not come by then is gone, and a person can still ask by hand."""

LINK_WAITS = (timedelta(hours=1), timedelta(hours=6), timedelta(hours=24), timedelta(hours=72))
"""Before each further request for a version that its story's page names: four at most, as late translations come within three
days (``reader.store.looks``)."""

_GUESSED = (LinkKind.PATTERN, LinkKind.NUMBER)


def next_try(error: ReaderError, tries: int, now: datetime) -> datetime | None:
    """When a page or picture is tried again after ``tries`` earlier failures; None when that is pointless."""
    if tries + 1 >= PAGE_TRIES or _is_final(error):
        return None
    wait = timedelta(hours=min(48, 2**tries))
    asked = error.values.get("retry_after", 0)
    return now + max(wait, timedelta(seconds=min(float(asked), 7 * 86_400.0)))


def next_link_try(error: ReaderError, kind: LinkKind, tries: int, now: datetime) -> datetime | None:
    """When the page that a claim leads to is asked for again after ``tries`` earlier failures; None for never.

    A page that promises a version which is not there yet (404) often keeps its word; an address that we have guessed has
    promised nothing.
    """
    is_missing = isinstance(error, BadStatus) and error.values.get("status") == 404 and kind not in _GUESSED
    if tries >= len(LINK_WAITS) or (_is_final(error) and not is_missing):
        return None
    asked = error.values.get("retry_after", 0)
    return now + max(LINK_WAITS[tries], timedelta(seconds=min(float(asked), 7 * 86_400.0)))


def next_ask(error: ReaderError, failures: int, now: datetime, chance: float) -> datetime | None:
    """When a source is asked again after this error and ``failures`` earlier ones; None when its feed is gone for good.

    ``chance``, from 0 to 1, lets sources that failed together drift apart.
    """
    wait = failure_wait(failures + 1, int(error.values.get("status", 0)), chance)
    asked = timedelta(seconds=float(error.values.get("retry_after", 0)))
    return None if wait is None else now + max(timedelta(seconds=wait), asked)


def _is_final(error: ReaderError) -> bool:
    if isinstance(error, BadStatus):
        status = int(error.values.get("status", 0))
        return 400 <= status < 500 and status not in (401, 403, 408, 425, 429)
    return isinstance(error, (BadPicture, TooLarge, Refused)) or (isinstance(error, ContentError) and error.detail != "crashed")
