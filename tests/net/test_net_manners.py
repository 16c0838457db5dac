import threading

import pytest

from reader.domain.cancel import CancelToken
from reader.net import FetchKind, HostQueue, Manners, manners
from reader.net.manners import host_key
from tests.net.hall import FAST, Hall


@pytest.fixture(autouse=True)
def short_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manners, "POLL_SECONDS", 0.005)


def test_hosts_take_turns_in_the_order_they_came() -> None:
    hall = Hall(FAST)
    hall.put("a", "a1", "a2", "a3")
    hall.put("b", "b1", "b2")
    hall.put("c", "c1")
    assert hall.jobs(5) == ["a1", "b1", "c1", "a2", "b2"]


def test_a_host_is_asked_for_two_pages_at_once() -> None:
    hall = Hall(FAST)
    hall.put("a", "1", "2", "3")
    first, second = hall.take(), hall.take()
    assert first is not None
    assert second is not None
    assert hall.take() is None
    hall.queue.finish(first, 200)
    assert hall.jobs(9) == ["3"]


@pytest.mark.parametrize("kind", [FetchKind.PICTURE, FetchKind.ICON])
def test_a_host_is_asked_for_four_pictures_at_once(kind: FetchKind) -> None:
    hall = Hall()
    hall.put("a", *"123456", kind=kind)
    assert hall.jobs(9) == ["1", "2", "3", "4"]


def test_pages_go_before_pictures_and_both_together_are_four() -> None:
    hall = Hall(FAST)
    hall.put("a", *"12345", kind=FetchKind.PICTURE)
    hall.put("a", "p1", "p2", "p3")
    assert hall.jobs(9) == ["p1", "p2", "1", "2"]


def test_pages_of_a_host_start_a_gap_apart_and_pictures_do_not() -> None:
    hall = Hall()
    hall.put("a", "1", "2")
    hall.put("a", "x", "y", kind=FetchKind.PICTURE)
    assert hall.jobs(9) == ["1", "x", "y"]
    hall.clock.now += 0.025
    assert hall.jobs(9) == ["2"]


def test_feeds_share_the_places_of_pages() -> None:
    hall = Hall(FAST)
    hall.put("a", "feed", kind=FetchKind.FEED)
    hall.put("a", "1", "2")
    assert hall.jobs(9) == ["feed", "1"]


def test_a_short_wait_shuts_the_host_for_that_long_and_leaves_it_one_connection() -> None:
    hall = Hall(FAST)
    hall.put("a", "1", "2", "3", "4")
    hall.put("b", "b1")
    turn = hall.take()
    assert turn is not None
    hall.queue.finish(turn, 503, 5)
    assert hall.jobs(9) == ["b1"]
    hall.clock.now += 5
    assert hall.jobs(9) == ["1"]
    assert hall.queue.refused() == ()


@pytest.mark.parametrize("status", [429, 503])
def test_a_long_wait_hands_the_hosts_jobs_back_with_the_time(status: int) -> None:
    hall = Hall(FAST)
    hall.put("a", "1", "2")
    hall.put("a", "3", kind=FetchKind.PICTURE)
    hall.put("b", "b1")
    turn = hall.take()
    assert turn is not None
    hall.queue.finish(turn, status, 120)
    hall.put("a", "4")
    assert hall.jobs(9) == ["b1"]
    back = hall.queue.refused()
    assert [(each.job, each.kind, each.host, each.wait_seconds) for each in back] == [
        ("2", FetchKind.PAGE, "a", 120.0),
        ("3", FetchKind.PICTURE, "a", 120.0),
        ("4", FetchKind.PAGE, "a", 120.0),
    ]
    assert hall.queue.refused() == ()


def test_waits_without_a_time_double_until_an_answer_is_good() -> None:
    hall = Hall(Manners(page_gap=0, default_wait=1, longest_wait=6))
    waits = []
    for status in (429, 429, 429, 429, 200, 429):
        hall.put("a", "job")
        turn = hall.take()
        assert turn is not None
        hall.queue.finish(turn, status)
        before = hall.clock.now
        hall.put("a", "probe")
        while (probe := hall.take()) is None:
            hall.clock.now += 1
        waits.append(hall.clock.now - before)
        hall.queue.finish(probe, status if status != 200 else 0)
        hall.clock.now += 100
    assert waits == [1, 4, 6, 6, 0, 1]


def test_a_server_that_stumbles_is_tried_again_soon() -> None:
    hall = Hall(Manners(page_gap=0, stumble_wait=5))
    hall.put("a", "1", "2")
    turn = hall.take()
    assert turn is not None
    hall.queue.finish(turn, 503)
    assert hall.take() is None
    hall.clock.now += 5
    assert hall.jobs(1) == ["2"]
    assert hall.queue.refused() == ()


def test_answers_that_were_out_together_count_once() -> None:
    hall = Hall(Manners(page_gap=0, default_wait=10))
    hall.put("a", "1", "2", "3")
    turns = [hall.take(), hall.take()]
    for turn in turns:
        assert turn is not None
        hall.queue.finish(turn, 429)
    hall.clock.now += 10
    assert hall.jobs(9) == ["3"]


def test_drain_gives_what_waits_and_close_ends_at_once() -> None:
    hall = Hall(FAST)
    hall.put("a", "1", "2", "3", "4")
    hall.put("b", "b1")
    assert hall.jobs(1) == ["1"]
    hall.queue.close()
    assert hall.queue.take(CancelToken()) is None
    assert hall.queue.drain() == ("b1", "2", "3", "4")
    assert hall.queue.drain() == ()


def test_idle_is_when_nothing_waits_and_no_turn_is_out() -> None:
    hall = Hall(FAST)
    hall.put("a", "1")
    hall.queue.finish_when_idle()
    turn = hall.take()
    assert turn is not None
    hall.put("a", "added by 1")
    hall.queue.finish(turn, 200)
    added = hall.queue.take(CancelToken())
    assert added is not None
    hall.queue.finish(added, 200)
    assert hall.queue.take(CancelToken()) is None


def test_jobs_handed_back_do_not_keep_workers_waiting() -> None:
    hall = Hall(FAST)
    hall.put("a", "1", "2")
    hall.queue.finish_when_idle()
    turn = hall.take()
    assert turn is not None
    hall.queue.finish(turn, 429, 3600)
    assert hall.queue.take(CancelToken()) is None


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("http://News.test/a", "news.test"),
        ("https://news.test:443/", "news.test"),
        ("http://news.test:8080/", "news.test:8080"),
        ("http://[::1]:80/", "[::1]"),
        ("nonsense", ""),
    ],
)
def test_host_key_is_the_host_with_an_unusual_port(url: str, key: str) -> None:
    assert host_key(url) == key


def test_many_workers_do_every_job_once_and_keep_the_limits() -> None:
    queue: HostQueue[int] = HostQueue(Manners(page_gap=0))
    lock, done, running, peak = threading.Lock(), [], dict.fromkeys("abc", 0), dict.fromkeys("abc", 0)

    def work() -> None:
        while (turn := queue.take(CancelToken())) is not None:
            with lock:
                running[turn.host] += 1
                peak[turn.host] = max(peak[turn.host], running[turn.host])
            if turn.job < 60:
                queue.put(turn.url, FetchKind.PAGE, turn.job + 60)
            with lock:
                running[turn.host] -= 1
                done.append(turn.job)
            queue.finish(turn, 200)

    for number in range(60):
        queue.put(f"http://{'abc'[number % 3]}/", FetchKind.PAGE, number)
    queue.finish_when_idle()
    threads = [threading.Thread(target=work) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(done) == list(range(120))
    assert max(peak.values()) <= 2


def test_a_waiting_worker_is_woken_by_a_job_and_by_a_stop() -> None:
    queue: HostQueue[str] = HostQueue()
    token = CancelToken()
    taken: list[str | None] = []

    def work() -> None:
        while True:
            turn = queue.take(token)
            taken.append(turn.job if turn else None)
            if turn is None:
                return
            token.cancel()

    thread = threading.Thread(target=work)
    thread.start()
    queue.put("http://a/", FetchKind.PAGE, "job")
    thread.join()
    assert taken == ["job", None]


def test_a_host_that_is_silent_three_times_running_is_left_alone() -> None:
    hall = Hall()
    hall.put("a", "1", "2", "3", "4", "5", "6")
    for is_silent in (True, False, True, True):
        turn = hall.take()
        assert turn is not None
        hall.queue.finish(turn, is_silent=is_silent)
        hall.clock.now += 1
    assert hall.queue.refused() == ()
    turn = hall.take()
    assert turn is not None
    hall.queue.finish(turn, is_silent=True)
    left = hall.queue.refused()
    assert [(one.job, one.is_silent) for one in left] == [("6", True)]
    hall.put("b", "other")
    assert hall.jobs(1) == ["other"]
