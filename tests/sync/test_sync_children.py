import threading

import pytest

from reader.domain.cancel import CancelToken
from reader.domain.errors import Cancelled
from reader.sync import children
from reader.sync.children import Children


def test_a_child_that_rests_is_taken_before_another_is_begun() -> None:
    pool = Children(2)
    first = pool.take(CancelToken())
    pool.give_back(first)
    assert pool.take(CancelToken()) is first


def test_a_job_waits_for_the_child_that_works() -> None:
    pool = Children(2)
    first = pool.take(CancelToken())
    threading.Timer(0.05, pool.give_back, (first,)).start()
    assert pool.take(CancelToken()) is first


def test_one_more_child_is_begun_when_many_jobs_have_waited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(children, "BACKLOG", 1)
    pool = Children(2)
    first = pool.take(CancelToken())
    assert pool.take(CancelToken()) is not first


def test_a_child_that_is_held_does_not_hold_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(children, "HELD_SECONDS", 0.02)
    pool = Children(2)
    first = pool.take(CancelToken())
    assert pool.take(CancelToken()) is not first


def test_there_are_never_more_than_there_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(children, "HELD_SECONDS", 0.0)
    pool = Children(1)
    pool.take(CancelToken())
    cancel = CancelToken()
    threading.Timer(0.05, cancel.cancel).start()
    with pytest.raises(Cancelled):
        pool.take(cancel)


def test_after_the_last_user_one_child_is_begun_again() -> None:
    pool = Children(2)
    first = pool.take(CancelToken())
    pool.give_back(first)
    pool.stop()
    assert not pool.resting
    pool.take(CancelToken())
