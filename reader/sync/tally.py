"""Counts what a sync does, for its progress and its report.  Only the engine's thread writes here."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from reader.domain.errors import ReaderError
from reader.domain.report import Failure, Progress, SourceResult, Stage, SyncReport

FAILURES_TOLD = 20
"""Failures of single pages and pictures named per source; the rest are counted (a report is read by a person)."""
PROGRESS_SECONDS = 0.1
"""Ten tellings a second look continuous and cost nothing."""


@dataclass
class _SourceTally:
    title: str
    new: int = 0
    updated: int = 0
    not_modified: bool = False
    is_done: bool = False
    pages: int = 0
    versions: int = 0
    pictures: int = 0
    failure: Failure | None = None
    failures: list[Failure] = field(default_factory=list)
    pages_failed: int = 0
    pictures_failed: int = 0


class Tally:
    """The numbers of one sync."""

    def __init__(self, started: datetime, on_progress: Callable[[Progress], None]) -> None:
        self._started = started
        self._on_progress = on_progress
        self._sources: dict[int, _SourceTally] = {}
        self._told = 0.0
        self._requests = self._received = 0
        self.pages_done = self.pages_total = self.pictures_done = self.pictures_total = self.new_stories = 0

    def count_answer(self, received: int) -> None:
        """One answer came with this many bytes.  Called from fetcher threads: two additions, exact enough for a report."""
        self._requests += 1
        self._received += received

    def expect(self, source_id: int, title: str) -> None:
        """A source takes part."""
        self._sources.setdefault(source_id, _SourceTally(title=title))

    def _of(self, source_id: int) -> _SourceTally:
        return self._sources.setdefault(source_id, _SourceTally(title="", is_done=True))

    def feed_went_on(self, source_id: int, new: int) -> None:
        """An older page of a feed came."""
        self._of(source_id).new += new

    def feed_done(self, source_id: int, new: int, updated: int, not_modified: bool = False) -> None:
        """A feed came."""
        tally = self._of(source_id)
        tally.new, tally.updated, tally.not_modified, tally.is_done = new, updated, not_modified, True

    def feed_failed(self, source_id: int, url: str, error: ReaderError) -> None:
        """A feed did not come."""
        tally = self._of(source_id)
        tally.failure, tally.is_done = failure_of(url, error), True

    def page_done(self, source_id: int, is_version: bool = False) -> None:
        """A page was stored: of an entry, or another language's."""
        tally = self._of(source_id)
        if is_version:
            tally.versions += 1
        else:
            tally.pages += 1

    def page_failed(self, source_id: int, url: str, error: ReaderError) -> None:
        """A page gave no story."""
        tally = self._of(source_id)
        tally.pages_failed += 1
        self._name(tally, url, error)

    def picture_done(self, source_id: int) -> None:
        """A picture was stored."""
        self._of(source_id).pictures += 1

    def picture_failed(self, source_id: int, url: str, error: ReaderError) -> None:
        """A picture did not come."""
        tally = self._of(source_id)
        tally.pictures_failed += 1
        self._name(tally, url, error)

    def _name(self, tally: _SourceTally, url: str, error: ReaderError) -> None:
        if len(tally.failures) < FAILURES_TOLD:
            tally.failures.append(failure_of(url, error))

    def tell(self, *, at_once: bool = False) -> None:
        """Tell how far the sync is, at most ten times a second."""
        now = time.monotonic()
        if at_once or now - self._told >= PROGRESS_SECONDS:
            self._told = now
            self._on_progress(self._progress())

    def _progress(self) -> Progress:
        done = sum(1 for tally in self._sources.values() if tally.is_done)
        if done < len(self._sources):
            stage = Stage.FEEDS
        elif self.pages_done < self.pages_total:
            stage = Stage.STORIES
        elif self.pictures_done < self.pictures_total:
            stage = Stage.PICTURES
        else:
            stage = Stage.DONE
        return Progress(
            stage=stage, sources_done=done, sources_total=len(self._sources), pages_done=self.pages_done,
            pages_total=self.pages_total, pictures_done=self.pictures_done, pictures_total=self.pictures_total,
            new_stories=self.new_stories,
        )  # fmt: skip

    def report(self, finished: datetime, *, cancelled: bool, offline: bool) -> SyncReport:
        """What came of it."""
        sources = tuple(
            SourceResult(
                source_id=source_id, title=t.title, new=t.new, updated=t.updated, not_modified=t.not_modified, pages=t.pages,
                versions=t.versions, pictures=t.pictures, failure=t.failure, failures=tuple(t.failures),
                pages_failed=t.pages_failed, pictures_failed=t.pictures_failed,
            )
            for source_id, t in self._sources.items()
        )  # fmt: skip
        return SyncReport(
            started=self._started, finished=finished, sources=sources, cancelled=cancelled, offline=offline,
            new_stories=self.new_stories, received_bytes=self._received, requests=self._requests,
        )  # fmt: skip


def failure_of(url: str, error: ReaderError) -> Failure:
    """An error as a line of a report."""
    return Failure(url=url, code=error.code, values=values_of(error))


def values_of(error: ReaderError) -> tuple[tuple[str, str], ...]:
    """An error's values as they are stored."""
    return tuple((name, str(value)) for name, value in sorted(error.values.items()))
