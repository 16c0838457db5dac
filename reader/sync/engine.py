"""Brings sources up to date and completes what is to be read offline.

One engine thread decides and writes; fetcher threads wait on sockets and on the workshop's children.
Work is found in the library itself (wanted pages, claims, pictures): a sync that was cut off goes on where it was.
"""

import queue
import threading
from collections.abc import Callable
from datetime import UTC, datetime

from reader.domain.cancel import CancelToken
from reader.domain.changes import Changes
from reader.domain.errors import Cancelled, ReaderError, TimedOut
from reader.domain.late_dataclass import dataclass
from reader.domain.page import RuleText
from reader.domain.report import Progress, SyncReport
from reader.net import Client, HostQueue, Response, Turn
from reader.store import Store
from reader.sync.desk import FAR, Desk
from reader.sync.fetching import Answer, Failed, FeedJob, Fetcher, Job, address_of, kind_of, source_of
from reader.sync.order import SyncOrder
from reader.sync.tally import Tally
from reader.sync.workshop import Workshop

FETCHERS = 16
"""Threads that wait on sockets.  Forty sources at 50 ms latency need no more; each costs a stack only."""
BATCH = 30
"""Pages or pictures written in one transaction: 30–50 keep a click's wait under 33 ms (architecture.md)."""
QUIET_SECONDS = 0.15
"""With nothing coming for this long, what has come is written, so that a reader sees it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listeners:
    """Whom to tell; both are called on the engine's thread and must be quick."""

    progress: Callable[[Progress], None] = lambda _: None
    changes: Callable[[Changes], None] = lambda _: None


Result = tuple[Job, Answer | BaseException]


class SyncEngine:
    """Runs one sync at a time."""

    def __init__(
        self,
        store: Store,
        client: Client,
        workshop: Workshop,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        rules: Callable[[str], tuple[RuleText, ...]] = lambda _url: (),
    ) -> None:
        self._store, self._client, self._workshop, self._clock = store, client, workshop, clock
        self.rules = rules

    def run(self, order: SyncOrder, reading: tuple[str, ...], cancel: CancelToken, listeners: Listeners) -> SyncReport:
        """Sync, and tell what came of it.  A cancelled sync gives its report too; what it fetched is kept."""
        with self._workshop.open():
            return _Run(self, order, reading, cancel, listeners).run()

    @property
    def parts(self) -> tuple[Store, Client, Workshop, Callable[[], datetime]]:
        """What a run works with."""
        return self._store, self._client, self._workshop, self._clock


class _Run:
    """The state of one sync, owned by the engine's thread."""

    def __init__(
        self, engine: SyncEngine, order: SyncOrder, reading: tuple[str, ...], cancel: CancelToken, listeners: Listeners
    ) -> None:
        store, client, workshop, self._clock = engine.parts
        self._workshop = workshop
        self._order, self._cancel = order, cancel
        self._tally = Tally(
            self._clock(), listeners.progress, lambda: {source.source_id: source.title for source in store.sync.due(FAR)}
        )
        self._desk = Desk(store.sync, reading, self._tally, self._clock, listeners.changes)
        self._fetcher = Fetcher(
            client=client, workshop=workshop, cancel=cancel, clock=self._clock, count=self._tally.count_answer,
            rules=engine.rules, repeats=store.repeats.of_site, keep=store.pictures.keep_file, known=store.sync.known_entries,
        )  # fmt: skip
        self._queue: HostQueue[Job] = HostQueue()
        self._results: queue.SimpleQueue[Result] = queue.SimpleQueue()
        self._outstanding = 0

    def run(self) -> SyncReport:
        threads = [threading.Thread(target=self._fetch, name=f"offprint-fetch-{n}", daemon=True) for n in range(FETCHERS)]
        try:
            jobs = self._first_jobs()
            self._put(jobs)
            self._tally.tell(at_once=True)
            for thread in threads:
                thread.start()
            if any(isinstance(job, FeedJob) and job.source.checked is None for job in jobs):
                self._workshop.expect_feeds()
            self._work()
        except Cancelled:
            pass
        finally:
            self._queue.close()
            for thread in threads:
                if thread.ident:
                    thread.join()
            self._keep_what_came()
        offline = self._desk.close()
        self._tally.tell(at_once=True)
        return self._tally.report(self._clock(), cancelled=self._cancel.is_cancelled, offline=offline)

    def _first_jobs(self) -> tuple[Job, ...]:
        order = self._order
        if order.story_ids:
            return self._desk.story_jobs(frozenset(order.story_ids))
        return self._desk.first_jobs(order.source_ids, manual=order.manual)

    def _work(self) -> None:
        """Take results and put jobs until there is neither."""
        while self._outstanding:
            self._cancel.check()
            self._take_results()
            for turn in self._queue.refused():
                self._count_off(turn.job)
                self._put(self._desk.refuse(turn.job, turn.wait_seconds, is_silent=turn.is_silent))
            if self._desk.waiting >= BATCH or not self._outstanding:
                self._put(self._desk.write())
            self._tally.tell()

    def _take_results(self) -> None:
        try:
            job, answer = self._results.get(timeout=QUIET_SECONDS)
        except queue.Empty:
            self._put(self._desk.write())
            return
        if isinstance(answer, BaseException):
            raise answer  # a bug of ours on a fetcher's thread is a bug of the sync
        self._count_off(job)
        self._put(self._desk.take(job, answer))

    def _put(self, jobs: tuple[Job, ...]) -> None:
        for job in jobs:
            self._outstanding += 1
            if not isinstance(job, FeedJob):
                self._tally.part_given(source_of(job))
            self._queue.put(address_of(job), kind_of(job), job)

    def _count_off(self, job: Job) -> None:
        self._outstanding -= 1
        if not isinstance(job, FeedJob):
            self._tally.part_taken(source_of(job))

    def _keep_what_came(self) -> None:
        """After a cancel: what fetchers had finished is written, not thrown away."""
        while True:
            try:
                job, answer = self._results.get_nowait()
            except queue.Empty:
                break
            if not isinstance(answer, BaseException):
                self._desk.take(job, answer)
        self._desk.write()

    def _fetch(self) -> None:
        """A fetcher thread: take a turn, do the job, hand the answer over."""
        while (turn := self._queue.take(self._cancel)) is not None:
            try:
                answer = self._answer(turn)
            except Cancelled:
                return
            except BaseException as bug:
                self._results.put((turn.job, bug))
                return
            if answer is not None:
                self._results.put((turn.job, answer))

    def _answer(self, turn: Turn[Job]) -> Answer | None:
        """The host's turn ends with its answer; reading it in a child costs the host nothing.

        None when the job waits in the host's line again, because it was told to come back soon.
        """
        if isinstance(turn.job, FeedJob):
            self._tally.feed_begins(source_of(turn.job))
        received: Response | Failed | None = None
        try:
            received = self._fetcher.receive(turn.job)
        finally:
            failed = received if isinstance(received, Failed) else Failed(error=ReaderError())
            is_silent = isinstance(failed.error, TimedOut)
            is_again = self._queue.finish(turn, failed.status, failed.retry_after, is_silent=is_silent)
        if is_again:
            return None
        return received if isinstance(received, Failed) else self._fetcher.read(turn.job, received)
