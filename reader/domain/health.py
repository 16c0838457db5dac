"""How large the library is and how its sources fare: numbers for a page, never sentences."""

from datetime import datetime

from reader.domain.late_dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceHealth:
    """One source: bytes of its texts and pictures, stories kept, new stories on each of the last days (the last is today)."""

    source_id: int
    title: str
    stories: int = 0
    text_bytes: int = 0
    picture_bytes: int = 0
    days: tuple[int, ...] = ()
    checked: datetime | None = None
    next_check: datetime | None = None
    error: str = ""
    error_values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionPlan:
    """What the next sync would remove: read stories with the bytes of their texts, pages kept as they came with theirs."""

    stories: int = 0
    text_bytes: int = 0
    pages: int = 0
    page_bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryHealth:
    """The whole library.  ``database_bytes`` holds texts, pages as they came and the index.

    ``old_*`` is what retention would take.
    """

    stories: int = 0
    text_bytes: int = 0
    page_bytes: int = 0
    database_bytes: int = 0
    picture_bytes: int = 0
    backup_bytes: int = 0
    oldest: datetime | None = None
    sources: tuple[SourceHealth, ...] = ()
    keep_read_days: int = 0
    old_stories: int = 0
    old_bytes: int = 0

    @property
    def total_bytes(self) -> int:
        """Everything in the folder."""
        return self.database_bytes + self.picture_bytes + self.backup_bytes
