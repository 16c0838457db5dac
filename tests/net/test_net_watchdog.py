import socket
import threading

import pytest

from reader.domain.cancel import CancelToken
from reader.domain.errors import Cancelled, TimedOut
from reader.net.watchdog import Line, Watchdog


@pytest.fixture
def pair() -> tuple[socket.socket, socket.socket]:
    ours, theirs = socket.socketpair()
    ours.settimeout(5)
    return ours, theirs


def test_deadline_ends_a_read_and_is_told(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    dog = Watchdog()
    with ours, theirs, dog.watch(0.02, CancelToken()) as watch:
        watch.hold(Line(ours))
        assert ours.recv(1) == b""
        with pytest.raises(TimedOut) as late:
            watch.check("u")
    assert late.value.values == {"url": "u", "seconds": 0.02}
    dog.close()


def test_a_line_taken_over_by_another_request_is_left_alone(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    dog, stop = Watchdog(), CancelToken()
    with ours, theirs, dog.watch(60, stop) as first, dog.watch(60, CancelToken()) as second:
        line = Line(ours)
        first.hold(line)
        second.hold(line)
        stop.cancel()
        while not first.cut:
            threading.Event().wait(0.01)
        theirs.sendall(b"x")
        assert ours.recv(1) == b"x"
        second.check("u")
    dog.close()


def test_a_line_held_after_the_end_is_shut_at_once(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    dog = Watchdog()
    with ours, theirs, dog.watch(60, CancelToken()) as watch:
        dog.close()
        watch.hold(Line(ours))
        assert ours.recv(1) == b""
        with pytest.raises(Cancelled):
            watch.check("u")


def test_nothing_is_watched_after_close() -> None:
    dog = Watchdog()
    dog.close()
    with pytest.raises(Cancelled), dog.watch(1, CancelToken()):
        pass


def test_the_thread_sleeps_without_a_clock_while_nothing_is_watched() -> None:
    asked: list[int] = []

    def clock() -> float:
        asked.append(1)
        return 0.0

    dog = Watchdog(clock)
    with dog.watch(60, CancelToken()):
        threading.Event().wait(0.15)
    threading.Event().wait(0.15)
    before = len(asked)
    threading.Event().wait(0.25)
    assert len(asked) == before
    dog.close()
