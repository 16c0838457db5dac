"""Hosts that want to be asked again soon."""

import pytest

from reader.net import Manners, manners
from tests.net.hall import FAST, Hall


@pytest.fixture(autouse=True)
def short_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manners, "POLL_SECONDS", 0.005)


@pytest.mark.parametrize("status", [429, 503])
def test_a_job_that_may_come_again_soon_does_before_the_others(status: int) -> None:
    hall = Hall(FAST)
    hall.put("a", "1", "2")
    hall.queue.finish_when_idle()
    turn = hall.take()
    assert turn is not None
    assert hall.queue.finish(turn, status, 5)
    assert hall.take() is None
    hall.clock.now += 5
    again = hall.take()
    assert again is not None
    assert again.job == "1"
    assert not hall.queue.finish(again, 200)
    assert hall.jobs(9) == ["2"]


def test_a_job_without_a_time_or_refused_too_often_does_not_come_again() -> None:
    hall = Hall(Manners(page_gap=0, repeats=2))
    hall.put("a", "1")
    told = []
    while turn := hall.take():
        told.append(hall.queue.finish(turn, 503, 1))
        hall.clock.now += 1
    assert told == [True, True, False]
    hall.put("b", "1")
    turn = hall.take()
    assert turn is not None
    assert not hall.queue.finish(turn, 503)


def test_a_host_that_goes_on_refusing_gets_its_jobs_handed_back() -> None:
    hall = Hall(Manners(page_gap=0, repeats=3))
    hall.put("a", *map(str, range(50)))
    asked = []
    while turn := hall.take():
        asked.append(turn.job)
        hall.queue.finish(turn, 429, 30)
        hall.clock.now += 30
    assert asked == ["0"] * 4
    assert len(hall.queue.refused()) == 49


def test_a_host_that_lets_a_few_through_at_a_time_gets_all_its_jobs_done() -> None:
    hall = Hall(FAST)
    hall.put("a", *map(str, range(20)))
    done: list[str] = []
    count = 0
    while turn := hall.take():
        count += 1
        is_refused = count % 4 == 0
        if not hall.queue.finish(turn, 429 if is_refused else 200, float(is_refused)):
            done.append(turn.job)
        hall.clock.now += is_refused
    assert sorted(done, key=int) == [str(number) for number in range(20)]
