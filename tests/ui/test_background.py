"""Work beside the window."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.domain.cancel import CancelToken
from reader.domain.errors import Unreachable
from reader.ui.background import Background


def test_result_comes_back_on_the_window_thread(qtbot: QtBot) -> None:
    background = Background()
    threads: list[int] = []
    background.finished.connect(lambda _result: threads.append(threading.get_ident()))
    with qtbot.waitSignal(background.finished) as caught:
        background.run(lambda _token: threading.get_ident())
    assert caught.args is not None
    assert caught.args[0] != threading.get_ident()
    assert threads == [threading.get_ident()]
    assert not background.is_busy


def test_failure_of_the_world_comes_as_a_signal(qtbot: QtBot) -> None:
    background = Background()

    def fail(_token: CancelToken) -> None:
        raise Unreachable("dns")

    with qtbot.waitSignal(background.failed) as caught:
        background.run(fail)
    assert caught.args is not None
    assert caught.args[0].code == "unreachable:dns"


def test_new_job_forgets_the_one_before(qtbot: QtBot) -> None:
    background = Background()
    results: list[object] = []
    background.finished.connect(results.append)
    first_ended = threading.Event()

    def first(token: CancelToken) -> str:
        token.wait(5)
        first_ended.set()
        return "first"

    background.run(first)
    with qtbot.waitSignal(background.finished):
        background.run(lambda _token: "second")
    assert first_ended.wait(5)
    assert results == ["second"]


def test_cancelled_job_is_silent(qtbot: QtBot) -> None:
    background = Background()
    ended = threading.Event()

    def work(token: CancelToken) -> None:
        token.wait(5)
        ended.set()
        token.check()

    background.run(work)
    with qtbot.assertNotEmitted(background.finished, wait=50):
        background.cancel()
        assert ended.wait(5)
    assert not background.is_busy


def test_jobs_one_after_another_share_a_thread(qtbot: QtBot) -> None:
    background = Background()
    threads: list[threading.Thread] = []
    for _ in range(3):
        with qtbot.waitSignal(background.finished) as caught:
            background.run(lambda _token: threading.current_thread())
        assert caught.args is not None
        threads += caught.args
        qtbot.wait(20)
    assert len(set(threads)) == 1


def test_thread_ends_when_nothing_more_comes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.ui.background.LINGER", 0.01)
    background = Background()
    ended: list[threading.Thread] = []
    for _ in range(2):
        with qtbot.waitSignal(background.finished) as caught:
            background.run(lambda _token: threading.current_thread())
        assert caught.args is not None
        ended += caught.args
        ended[-1].join(5)
        assert not ended[-1].is_alive()
    assert ended[0] is not ended[1]


def test_a_result_that_comes_when_its_window_has_gone_is_told_to_nobody(qtbot: QtBot) -> None:
    parent, go = QObject(), threading.Event()
    background = Background(parent)
    told: list[object] = []
    background.finished.connect(told.append)
    before = set(threading.enumerate())
    background.run(lambda _token: go.wait(5))
    (thread,) = set(threading.enumerate()) - before
    shiboken6.delete(parent)
    go.set()
    qtbot.waitUntil(lambda: not thread.is_alive())  # it would have ended with an error
    assert told == []
