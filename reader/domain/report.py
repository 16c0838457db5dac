"""How a sync goes and what came of it: numbers and keys, never sentences."""

from dataclasses import field
from datetime import datetime
from enum import StrEnum

from reader.domain.late_dataclass import dataclass


class Stage(StrEnum):
    """What a sync is doing."""

    FEEDS = "feeds"
    STORIES = "stories"
    VERSIONS = "versions"
    PICTURES = "pictures"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """A moment of a sync.  ``*_done`` never exceeds ``*_total``; totals grow while work is found."""

    stage: Stage
    sources_done: int = 0
    sources_total: int = 0
    pages_done: int = 0
    pages_total: int = 0
    pictures_done: int = 0
    pictures_total: int = 0
    new_stories: int = 0
    sources: tuple["SourceProgress", ...] = ()
    """Sources whose line has changed since it was last told, twice a second at most: the first telling names all, and whoever
    listens from the start knows every line by keeping the last of each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One thing that did not come.  ``code`` is ``ReaderError.code``; ``values`` fill its sentence."""

    url: str
    code: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceResult:
    """What one source gave.  ``failure`` is the feed's own; ``failures`` are of its pages and pictures (first 20)."""

    source_id: int
    title: str
    new: int = 0
    updated: int = 0
    not_modified: bool = False
    pages: int = 0
    versions: int = 0
    pictures: int = 0
    failure: Failure | None = None
    failures: tuple[Failure, ...] = ()
    pages_failed: int = 0
    pictures_failed: int = 0
    next_try: datetime | None = None
    """When a feed that did not come is asked for again by itself (aware UTC); None when it came, and when only a person asks."""


class SourceState(StrEnum):
    """How far a source is in a sync that runs."""

    WAITING = "waiting"
    FETCHING = "fetching"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceProgress:
    """One source's line while a sync runs.  ``result`` names no failures of pages; of ``parts_total`` pages and pictures that
    are known, ``parts_done`` have come or failed."""

    state: SourceState
    result: SourceResult
    parts_done: int = 0
    parts_total: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncReport:
    """A whole sync.  Times aware UTC; ``received_bytes`` is what came over the wire."""

    started: datetime
    finished: datetime
    sources: tuple[SourceResult, ...] = ()
    cancelled: bool = False
    stopped: Failure | None = None
    """The library failed on the way, and nothing more could be stored: why."""
    offline: bool = False
    """No source could be reached at all: no network rather than failing sources."""
    new_stories: int = 0
    """Stories that were not there before; fewer than the new entries, as editions carry the same stories."""
    received_bytes: int = 0
    requests: int = 0
    bad_rules: tuple[Failure, ...] = ()
    """The person's site rules that cannot be used; ``url`` is the rule's name."""

    @property
    def failed(self) -> tuple[SourceResult, ...]:
        """Sources whose feed did not come."""
        return tuple(source for source in self.sources if source.failure)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an OPML file gave."""

    added: int = 0
    merged: int = 0
    skipped: int = 0
    had_passwords: bool = False
    refused: tuple[Failure, ...] = field(default_factory=tuple)
