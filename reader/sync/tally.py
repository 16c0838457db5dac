"""Counts what a sync does, for its progress and its report.  Only the engine's thread writes here."""

import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import cached_property

from reader.domain.errors import ReaderError
from reader.domain.report import Failure, Progress, SourceProgress, Stage, SyncReport
from reader.sync.source_tally import SourceTally

PROGRESS_SECONDS = 0.1
"""Ten tellings a second look continuous and cost nothing."""
SOURCES_SECONDS = 0.5
"""A line of words that changes more often than twice a second cannot be read."""


class Tally:
    """The numbers of one sync.  ``titles`` of all sources are asked for when one brings something that was not due."""

    def __init__(
        self,
        started: datetime,
        on_progress: Callable[[Progress], None],
        titles: Callable[[], Mapping[int, str]] = dict,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._started = started
        self._on_progress, self._list_titles, self._seconds = on_progress, titles, seconds
        self._sources: dict[int, SourceTally] = {}
        self._changed: set[int] = set()
        self._begun: deque[int] = deque()
        self._told = self._sources_told = 0.0
        self._requests = self._received = 0
        self.pages_done = self.pages_total = self.pictures_done = self.pictures_total = self.new_stories = 0

    def count_answer(self, received: int) -> None:
        """One answer came with this many bytes.  Called from fetcher threads: two additions, exact enough for a report."""
        self._requests += 1
        self._received += received

    def expect(self, source_id: int, title: str) -> None:
        """A source takes part."""
        self._sources.setdefault(source_id, SourceTally(title=title))
        self._changed.add(source_id)

    def feed_begins(self, source_id: int) -> None:
        """A feed is being asked for.  Called from fetcher threads."""
        self._begun.append(source_id)

    def part_given(self, source_id: int) -> None:
        """A page or a picture of the source is to be fetched."""
        self._of(source_id).given += 1

    def part_taken(self, source_id: int) -> None:
        """It came, or failed."""
        self._of(source_id).taken += 1

    @cached_property
    def _titles(self) -> Mapping[int, str]:
        return self._list_titles()

    def _of(self, source_id: int) -> SourceTally:
        """The source's numbers, which are about to change."""
        self._changed.add(source_id)
        if source_id not in self._sources:
            self._sources[source_id] = SourceTally(title=self._titles.get(source_id, ""), is_done=True)
        return self._sources[source_id]

    def feed_went_on(self, source_id: int, new: int) -> None:
        """An older page of a feed came."""
        self._of(source_id).new += new

    def feed_done(self, source_id: int, new: int, updated: int, not_modified: bool = False) -> None:
        """A feed came."""
        tally = self._of(source_id)
        tally.new, tally.updated, tally.not_modified, tally.is_done = new, updated, not_modified, True

    def feed_failed(self, source_id: int, failure: Failure, next_try: datetime | None = None) -> None:
        """A feed did not come, and is asked for again then."""
        tally = self._of(source_id)
        tally.failure, tally.next_try, tally.is_done = failure, next_try, True

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
        tally.note(failure_of(url, error))

    def picture_done(self, source_id: int) -> None:
        """A picture was stored."""
        self._of(source_id).pictures += 1

    def picture_failed(self, source_id: int, url: str, error: ReaderError) -> None:
        """A picture did not come."""
        tally = self._of(source_id)
        tally.pictures_failed += 1
        tally.note(failure_of(url, error))

    def tell(self, *, at_once: bool = False) -> None:
        """Tell how far the sync is, at most ten times a second."""
        now = self._seconds()
        if at_once or now - self._told >= PROGRESS_SECONDS:
            self._told = now
            is_time = at_once or now - self._sources_told >= SOURCES_SECONDS
            if is_time:
                self._sources_told = now
            self._on_progress(replace(self._progress(), sources=self._changes() if is_time else ()))

    def _changes(self) -> tuple[SourceProgress, ...]:
        while self._begun:
            self._of(self._begun.popleft()).is_begun = True
        changed, self._changed = self._changed, set()
        return tuple(self._sources[source_id].progress(source_id) for source_id in sorted(changed))

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
        sources = tuple(tally.result(source_id, tuple(tally.failures)) for source_id, tally in self._sources.items())
        if offline:
            sources = tuple(replace(source, next_try=None) for source in sources)
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
