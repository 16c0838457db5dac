"""What is known of a story's versions, and of pages that were taken for one."""

from datetime import datetime
from enum import StrEnum

from reader.domain.late_dataclass import dataclass
from reader.domain.story import Offline


class VersionStanding(StrEnum):
    """What became of a page that may be a version."""

    VERSION = "version"
    """It is one; ``Offline`` says how much of it is here."""
    CLAIMED = "claimed"
    """A page says so, and nobody has looked yet."""
    REJECTED = "rejected"
    """It was looked at, and is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionDetail:
    """A version of a story, or a page that was claimed to be one.

    ``found`` is how it came: a ``LinkKind``, or empty when a feed (``source_title``) or a person brought it.  ``reason`` is why
    it counts, why it does not, or an error code.  ``version_id`` is 0 for what is no version.  Times are aware UTC; ``next_try``
    is when it is asked again by itself.
    """

    language: str
    url: str
    standing: VersionStanding
    version_id: int = 0
    label: str = ""
    found: str = ""
    reason: str = ""
    source_title: str = ""
    offline: Offline = Offline.HEADLINE
    offline_reason: str = ""
    published: datetime | None = None
    tried: datetime | None = None
    next_try: datetime | None = None
    tries: int = 0
