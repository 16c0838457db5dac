"""What it takes to read everything without a network, and what came of trying."""

from reader.domain.late_dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PackShare:
    """What one source still needs: pages to fetch and pictures to fetch, for so many stories."""

    source_id: int
    title: str
    stories: int = 0
    pages: int = 0
    pictures: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PackPlan:
    """Unread and bookmarked stories, those of them that are complete, and what the others need (``bytes_wanted`` is a guess)."""

    stories: int = 0
    complete: int = 0
    pages: int = 0
    pictures: int = 0
    bytes_wanted: int = 0
    sources: tuple[PackShare, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """Stories of a source that are not complete for one reason: an error code or outcome, empty when they were not tried."""

    source_id: int
    title: str
    reason: str
    stories: int
    first: str = ""
    """The headline of one of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackReport:
    """How far it came."""

    stories: int = 0
    complete: int = 0
    missing: tuple[Missing, ...] = ()
