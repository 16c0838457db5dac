"""Counts what one source gives in a sync."""

from dataclasses import dataclass, field
from datetime import datetime

from reader.domain.report import Failure, SourceProgress, SourceResult, SourceState

FAILURES_TOLD = 20
"""Failures of single pages and pictures named per source; the rest are counted (a report is read by a person)."""


@dataclass(repr=False, eq=False)
class SourceTally:
    """The numbers of one source; ``given`` jobs are under way or done, of which ``taken`` are done."""

    title: str
    new: int = 0
    updated: int = 0
    not_modified: bool = False
    is_done: bool = False
    """The feed has come or failed."""
    is_begun: bool = False
    pages: int = 0
    versions: int = 0
    pictures: int = 0
    failure: Failure | None = None
    next_try: datetime | None = None
    failures: list[Failure] = field(default_factory=list)
    pages_failed: int = 0
    pictures_failed: int = 0
    given: int = 0
    taken: int = 0

    def note(self, failure: Failure) -> None:
        """A page or a picture did not come."""
        if len(self.failures) < FAILURES_TOLD:
            self.failures.append(failure)

    def progress(self, source_id: int) -> SourceProgress:
        """The source's line while the sync runs."""
        if self.is_done and self.taken >= self.given:
            state = SourceState.DONE
        else:
            state = SourceState.FETCHING if self.is_begun or self.is_done else SourceState.WAITING
        return SourceProgress(
            state=state, result=self.result(source_id, failures=()), parts_done=self.taken, parts_total=self.given
        )

    def result(self, source_id: int, failures: tuple[Failure, ...]) -> SourceResult:
        """What the source gave."""
        return SourceResult(
            source_id=source_id, title=self.title, new=self.new, updated=self.updated, not_modified=self.not_modified,
            pages=self.pages, versions=self.versions, pictures=self.pictures, failure=self.failure, failures=failures,
            pages_failed=self.pages_failed, pictures_failed=self.pictures_failed, next_try=self.next_try,
        )  # fmt: skip
