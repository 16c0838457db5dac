"""Manners: which host may be asked now, and by how many at once."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Generic, TypeVar

from reader.domain.cancel import CancelToken
from reader.domain.late_dataclass import dataclass
from reader.domain.url import web_address
from reader.net.requests import FetchKind
from reader.net.timing import LONGEST_WAIT

T = TypeVar("T")

POLL_SECONDS = 0.1
"""How often a waiting worker asks its token; half of the 200 ms after which a stop feels late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """How a host is treated.

    Two connections for feeds and pages is what RFC 2616 8.1.4 asked of clients for a decade; four in all for pictures is below
    the six of every browser.  The gap between two pages only matters on very fast servers, for two connections already wait for
    each other's answers: 25 ms keeps us under 40 pages a second anywhere.  A server that says 429 without a time gets 10
    minutes, doubled each time (NetNewsWire); one that says 503 without a time has stumbled and gets 5 seconds, doubled each
    time.  One that was silent until our time limit three times running is not worth a fourth in the same sync: a site of fifty
    such pages would hold it for six minutes.  A wait over 30 s is longer than a person watches a sync for one host: its jobs
    are handed back.  A job that was told to come again sooner is asked again when that time is over, three times at most, and
    three such refusals running end the host's turn in this sync: ninety seconds, where fifty pages would make an hour.
    """

    pages_at_once: int = 2
    at_once: int = 4
    page_gap: float = 0.025
    default_wait: float = 600.0
    stumble_wait: float = 5.0
    longest_wait: float = LONGEST_WAIT
    longest_held: float = 30.0
    silences: int = 3
    repeats: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn(Generic[T]):
    """Leave to ask a host for one job; given back with ``HostQueue.finish``."""

    job: T
    url: str
    kind: FetchKind
    host: str
    refusals: int = 0
    """How often its host asked to be asked again soon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Postponed(Generic[T]):
    """A job its host does not want now.  ``wait_seconds`` count from when it was handed back."""

    job: T
    url: str
    kind: FetchKind
    host: str
    wait_seconds: float
    is_silent: bool = False
    """The host did not ask for it: it said nothing at all."""


class _Host(Generic[T]):
    """One host's jobs and its state.  Pages (with feeds) and pictures (with icons) wait in lines of their own."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.pages: deque[Turn[T]] = deque()
        self.pictures: deque[Turn[T]] = deque()
        self.pages_running = 0
        self.running = 0
        self.is_slowed = False
        self.refusals = self.silences = 0
        self.next_page = 0.0
        self.open_at = 0.0

    @property
    def is_empty(self) -> bool:
        return not self.pages and not self.pictures

    def ready_at(self, manners: Manners) -> float | None:
        """When the next job may start (monotonic seconds); None while it needs another to finish first."""
        if self.running >= (1 if self.is_slowed else manners.at_once):
            return None
        moments = []
        if self.pages and self.pages_running < manners.pages_at_once:
            moments.append(max(self.open_at, self.next_page))
        if self.pictures:
            moments.append(self.open_at)
        return min(moments, default=None)

    def start(self, now: float, manners: Manners) -> Turn[T]:
        """The next job, pages first.  Only when ``ready_at`` allows it."""
        self.running += 1
        if self.pages and self.pages_running < manners.pages_at_once and now >= self.next_page:
            self.pages_running += 1
            self.next_page = now + manners.page_gap
            return self.pages.popleft()
        return self.pictures.popleft()

    def clear(self) -> tuple[Turn[T], ...]:
        """Take every waiting job out."""
        taken = (*self.pages, *self.pictures)
        self.pages.clear()
        self.pictures.clear()
        return taken


class HostQueue(Generic[T]):
    """Jobs in line per host, for any number of threads.

    Hosts take turns, so that one large site does not starve the others; the order is the same for the same calls.  Workers
    loop over ``take`` and ``finish``.  ``take`` gives None

    * after ``close`` and when its token is cancelled: at once;
    * after ``finish_when_idle``: as soon as no job waits and no turn is out, so that jobs which running ones add still count.
    """

    def __init__(self, manners: Manners | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._manners = manners or Manners()
        self._clock = clock
        self._changed = threading.Condition()
        self._hosts: dict[str, _Host[T]] = {}
        self._line: deque[_Host[T]] = deque()
        self._handed_back: list[Postponed[T]] = []
        self._running = 0
        self._is_closed = False
        self._ends_idle = False

    def put(self, url: str, kind: FetchKind, job: T) -> None:
        """Add a job for the host of ``url``.  A host that asked for a long wait hands it back at once."""
        with self._changed:
            host = self._host(host_key(url))
            turn = Turn(job=job, url=url, kind=kind, host=host.name)
            if self._is_shut(host):
                self._postpone(host, (turn,))
                return
            if host.is_empty:
                self._line.append(host)
            (host.pages if _is_page(kind) else host.pictures).append(turn)
            self._changed.notify()

    def take(self, cancel: CancelToken) -> Turn[T] | None:
        """The next job whose host may be asked; waits for one.  None at the end (see the class)."""
        with self._changed:
            while not (cancel.is_cancelled or self._is_over()):
                turn, wait = self._next()
                if turn is not None:
                    return turn
                self._changed.wait(wait)
        return None

    def finish(self, turn: Turn[T], status: int = 0, retry_after: float = 0, *, is_silent: bool = False) -> bool:
        """Give a turn back with the answer's status (0 when it does not matter); ``is_silent``: none came in time.

        429 and 503 slow the host to one connection for good and shut it for ``retry_after`` seconds (0: not said).  True when
        the job waits in line again, because the host named a time that a sync can wait for: its answer counts for nothing.
        """
        with self._changed:
            host = self._hosts[turn.host]
            host.running -= 1
            host.pages_running -= _is_page(turn.kind)
            self._running -= 1
            host.silences = host.silences + 1 if is_silent else 0
            if status in (429, 503):
                self._slow(host, status, retry_after)
            elif host.silences >= self._manners.silences:
                self._shut(host, self._manners.default_wait)
            else:
                host.refusals = 0
            is_again = status in (429, 503) and retry_after > 0 and self._put_again(host, turn)
            if self._is_over():
                self._changed.notify_all()
            else:
                self._changed.notify()  # One place is free, so one worker can go on.
            return is_again

    def refused(self) -> tuple[Postponed[T], ...]:
        """Jobs handed back because their host asked to wait longer than a sync holds; each is given once."""
        with self._changed:
            taken, self._handed_back = tuple(self._handed_back), []
            return taken

    def drain(self) -> tuple[T, ...]:
        """Every job that waits, taken out, host by host."""
        with self._changed:
            taken = tuple(turn.job for host in self._line for turn in host.clear())
            self._line.clear()
            self._changed.notify_all()
            return taken

    def finish_when_idle(self) -> None:
        """Nobody but running jobs adds jobs from now on."""
        with self._changed:
            self._ends_idle = True
            self._changed.notify_all()

    def close(self) -> None:
        """No more turns; what waits stays for ``drain``."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()

    def _host(self, name: str) -> _Host[T]:
        return self._hosts.setdefault(name, _Host(name))

    def _next(self) -> tuple[Turn[T] | None, float]:
        """A turn, or the seconds until time alone makes one possible, at most until the token is asked again."""
        now, wait = self._clock(), POLL_SECONDS
        for host in self._line:
            moment = host.ready_at(self._manners)
            if moment is not None and moment <= now:
                return self._start(host, now), 0.0
            if moment is not None:
                wait = min(wait, moment - now)
        return None, wait

    def _start(self, host: _Host[T], now: float) -> Turn[T]:
        turn = host.start(now, self._manners)
        self._running += 1
        self._line.remove(host)
        if not host.is_empty:
            self._line.append(host)
        return turn

    def _is_over(self) -> bool:
        return self._is_closed or (self._ends_idle and not self._line and self._running == 0)

    def _slow(self, host: _Host[T], status: int, retry_after: float) -> None:
        manners, now = self._manners, self._clock()
        if now >= host.open_at:  # Answers to requests that were out together count once.
            host.refusals += 1
        first = manners.default_wait if status == 429 else manners.stumble_wait
        wait = retry_after if retry_after > 0 else first * 2.0 ** min(host.refusals - 1, 10)
        host.is_slowed = True
        if host.refusals > manners.repeats:
            wait = max(wait, manners.default_wait)
        self._shut(host, min(wait, manners.longest_wait))

    def _put_again(self, host: _Host[T], turn: Turn[T]) -> bool:
        """Put a refused job before the others of its host, unless it or its host has been refused too often."""
        if self._is_shut(host) or turn.refusals >= self._manners.repeats or self._is_closed:
            return False
        if host.is_empty:
            self._line.append(host)
        (host.pages if _is_page(turn.kind) else host.pictures).appendleft(replace(turn, refusals=turn.refusals + 1))
        return True

    def _shut(self, host: _Host[T], seconds: float) -> None:
        host.open_at = max(host.open_at, self._clock() + seconds)
        if self._is_shut(host) and not host.is_empty:
            self._line.remove(host)
            self._postpone(host, host.clear())

    def _is_shut(self, host: _Host[T]) -> bool:
        return host.open_at - self._clock() > self._manners.longest_held

    def _postpone(self, host: _Host[T], turns: tuple[Turn[T], ...]) -> None:
        wait = host.open_at - self._clock()
        self._handed_back += [
            Postponed(
                job=turn.job,
                url=turn.url,
                kind=turn.kind,
                host=turn.host,
                wait_seconds=wait,
                is_silent=host.silences >= self._manners.silences,
            )
            for turn in turns
        ]


def host_key(url: str) -> str:
    """The host and its port (when not the scheme's own) that an address is asked at; empty for no web address."""
    return web_address(url).partition("://")[2].partition("/")[0]


def _is_page(kind: FetchKind) -> bool:
    return kind in (FetchKind.FEED, FetchKind.PAGE)
