"""What a person wants kept for reading without a network."""

from enum import StrEnum

from reader.domain.late_dataclass import dataclass

LEFT_OUT = "left-out"
"""Why a page or picture is not here: the person chose not to keep such things."""
OVER_LIMIT = "over-limit"
"""Why a picture is not here any more: it was a read story's, and pictures took more room than they may."""
BY_CHOICE = (LEFT_OUT, OVER_LIMIT)
"""Reasons that are the person's own: nothing is missing that was wanted."""


class OfflineParts(StrEnum):
    """How much of a story is fetched; each holds the one before."""

    FEED = "feed"
    TEXT = "text"
    PICTURES = "pictures"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfflineChoice:
    """``first_language``: versions in the first reading language only.  ``picture_mb``: room for pictures, 0 without a limit."""

    parts: OfflineParts = OfflineParts.PICTURES
    first_language: bool = False
    picture_mb: int = 0

    @property
    def pages(self) -> bool:
        """Whether pages are fetched."""
        return self.parts is not OfflineParts.FEED

    @property
    def pictures(self) -> bool:
        """Whether pictures are fetched."""
        return self.parts is OfflineParts.PICTURES

    @property
    def picture_bytes(self) -> int:
        """The room for pictures in bytes (a megabyte is 10⁶); 0 without a limit."""
        return self.picture_mb * 1_000_000

    def languages(self, reading: tuple[str, ...]) -> tuple[str, ...]:
        """The languages to fetch, of those a person reads."""
        return reading[:1] if self.first_language else reading


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePlan:
    """What the limit would remove: pictures of read stories and their bytes; ``over_bytes`` stay beyond the limit even so."""

    pictures: int = 0
    picture_bytes: int = 0
    over_bytes: int = 0
