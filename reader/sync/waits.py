"""When something that failed is asked for again.  Pure; the table is hostile-input section 4."""

from datetime import datetime, timedelta

from reader.domain.errors import BadPicture, BadStatus, ContentError, ReaderError, Refused, TooLarge

PAGE_TRIES = 5
"""Tries of a page or picture over four days; what has not come by then is gone, and a person can still ask by hand."""


def next_try(error: ReaderError, tries: int, now: datetime) -> datetime | None:
    """When a page or picture is tried again after ``tries`` earlier failures; None when that is pointless."""
    if tries + 1 >= PAGE_TRIES or _is_final(error):
        return None
    wait = timedelta(hours=min(48, 2**tries))
    asked = error.values.get("retry_after", 0)
    return now + max(wait, timedelta(seconds=min(float(asked), 7 * 86_400.0)))


def _is_final(error: ReaderError) -> bool:
    if isinstance(error, BadStatus):
        status = int(error.values.get("status", 0))
        return 400 <= status < 500 and status not in (401, 403, 408, 425, 429)
    return isinstance(error, (BadPicture, TooLarge, Refused)) or (isinstance(error, ContentError) and error.detail != "crashed")
