"""What a sync tells of its sources while it runs."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from reader.domain.errors import TimedOut
from reader.domain.report import Progress, SourceState
from reader.sync.tally import SOURCES_SECONDS, Tally, failure_of

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@dataclass
class Telling:
    """A tally on a clock that stands until it is moved, and what it told."""

    seconds: float = 100.0
    told: list[Progress] = field(default_factory=list)
    tally: Tally = field(init=False)

    def __post_init__(self) -> None:
        self.tally = Tally(NOW, self.told.append, lambda: {7: "Named"}, lambda: self.seconds)

    def states(self) -> dict[int, SourceState]:
        """Move on far enough for the next telling; what it says of each source whose line changed."""
        self.seconds += SOURCES_SECONDS
        self.tally.tell()
        return {source.result.source_id: source.state for source in self.told[-1].sources}


@pytest.fixture
def telling() -> Telling:
    made = Telling()
    for source_id, title in ((1, "Harbour"), (2, "Lantern")):
        made.tally.expect(source_id, title)
    made.tally.tell(at_once=True)
    return made


def test_the_first_telling_names_every_source(telling: Telling) -> None:
    assert [(source.result.title, source.state) for source in telling.told[0].sources] == [
        ("Harbour", SourceState.WAITING), ("Lantern", SourceState.WAITING),
    ]  # fmt: skip


def test_a_source_goes_from_waiting_to_done_when_its_last_part_has_come(telling: Telling) -> None:
    telling.tally.feed_begins(1)
    assert telling.states() == {1: SourceState.FETCHING}
    telling.tally.feed_done(1, 2, 0)
    for _ in range(2):
        telling.tally.part_given(1)
    telling.tally.part_taken(1)
    assert telling.states() == {1: SourceState.FETCHING}
    source = telling.told[-1].sources[0]
    assert (source.parts_done, source.parts_total, source.result.new) == (1, 2, 2)
    telling.tally.part_taken(1)
    assert telling.states() == {1: SourceState.DONE}
    assert telling.states() == {}


def test_a_failure_comes_with_its_reason_and_the_time_of_the_next_try(telling: Telling) -> None:
    again = NOW + timedelta(hours=1)
    telling.tally.feed_failed(2, failure_of("https://s.example/rss", TimedOut("idle")), again)
    telling.states()
    result = telling.told[-1].sources[0].result
    assert result.failure is not None
    assert (result.failure.code, result.next_try) == ("timed-out:idle", again)
    assert telling.tally.report(NOW, cancelled=False, offline=False).sources[1].next_try == again
    assert telling.tally.report(NOW, cancelled=False, offline=True).sources[1].next_try is None


def test_sources_are_told_of_less_often_than_the_numbers(telling: Telling) -> None:
    for _ in range(9):
        telling.tally.feed_done(1, 1, 0)
        telling.seconds += SOURCES_SECONDS / 4
        telling.tally.tell()
    assert len(telling.told) == 10
    assert sum(1 for progress in telling.told if progress.sources) == 3


def test_a_source_that_was_not_due_but_brings_a_page_has_its_title(telling: Telling) -> None:
    telling.tally.page_done(7)
    telling.states()
    assert [source.result.title for source in telling.told[-1].sources] == ["Named"]
