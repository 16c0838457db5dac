"""Verbs of syncing: start, cancel, how it goes, what came of it."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from reader.app.announcer import Announcer
from reader.app.bad_rules import bad_rules
from reader.app.network import Network
from reader.app.settings import Settings
from reader.domain.cancel import CancelToken
from reader.domain.changes import Changes
from reader.domain.errors import LibraryError, Refused
from reader.domain.report import Failure, Progress, SyncReport
from reader.store import Store
from reader.store.ballast import free_bytes
from reader.sync.order import SyncOrder
from reader.sync.rule_shelf import RuleShelf

NEEDED_BYTES = 200 * 1024 * 1024
"""Free bytes without which nothing is fetched: the write-ahead log at its largest (64 MB), its copy into the file, and a batch
of pictures, twice over."""


class Syncing:
    """One sync at a time, on a thread of its own or the caller's."""

    def __init__(
        self, store: Store, settings: Settings, network: Network, announcer: Announcer[Changes], rules: RuleShelf
    ) -> None:
        self._store, self._settings, self._network, self._changes = store, settings, network, announcer
        self._rules = rules
        self._news: Announcer[Progress | SyncReport] = Announcer()
        self._lock = threading.Lock()
        self._cancel: CancelToken | None = None
        self._thread: threading.Thread | None = None
        self.last_report: SyncReport | None = None
        self.progress: Progress | None = None

    @property
    def is_running(self) -> bool:
        """Whether a sync is under way."""
        return self._cancel is not None

    def listen(self, listener: Callable[[Progress | SyncReport], None]) -> Callable[[], None]:
        """Be told how it goes, on the engine's thread; call what comes back to stop."""
        return self._news.join(listener)

    def start(self, order: SyncOrder | None = None) -> bool:
        """Begin a sync on its own thread; false when one runs already.

        Raises ``Refused`` when offline by choice or when there is hardly any room on the disk.  A library that fails on the way
        (full disk, lost file) is told of by the report: ``stopped``.
        """
        token = self._claim()
        if token is None:
            return False
        self._thread = threading.Thread(
            target=self._run_beside, args=(order or SyncOrder(), token), name="offprint-sync", daemon=True
        )
        self._thread.start()
        return True

    def run(self, order: SyncOrder | None = None, on_progress: Callable[[Progress], None] = lambda _: None) -> SyncReport | None:
        """Sync on the caller's thread; None when one runs already.  Raises ``Refused`` as ``start``, and ``LibraryError``."""
        token = self._claim()
        return None if token is None else self._run(order or SyncOrder(), token, on_progress)

    def cancel(self) -> None:
        """Stop soon; what has come is kept."""
        token = self._cancel
        if token is not None:
            token.cancel()

    def close(self) -> None:
        """Cancel and wait for the end."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()

    def _claim(self) -> CancelToken | None:
        if self._settings.offline_by_choice:
            raise Refused("offline-by-choice")
        if free_bytes(self._store.folder) < NEEDED_BYTES:
            raise Refused("disk-space")
        with self._lock:
            if self._cancel is not None:
                return None
            self._cancel = CancelToken()
            return self._cancel

    def _run_beside(self, order: SyncOrder, token: CancelToken) -> None:
        started = datetime.now(UTC)
        try:
            self._run(order, token)
        except LibraryError as error:
            stopped = Failure(url="", code=error.code, values=tuple((name, str(value)) for name, value in error.values.items()))
            self.last_report = SyncReport(started=started, finished=datetime.now(UTC), stopped=stopped)
            self._news.tell(self.last_report)

    def _run(self, order: SyncOrder, token: CancelToken, on_progress: Callable[[Progress], None] = lambda _: None) -> SyncReport:
        def tell(progress: Progress) -> None:
            self.progress = progress
            on_progress(progress)
            self._news.tell(progress)

        try:
            from reader.sync.engine import Listeners, SyncEngine

            offline = self._store.sync.offline = self._settings.offline
            self._note(self._store.left_out.settle(offline))
            self._store.keeping.mend_times()
            workshop = self._network.workshop
            engine = SyncEngine(self._store, self._network.client(), workshop, rules=self._rules.for_address)
            listeners = Listeners(progress=tell, changes=self._changes.tell)
            with workshop.open():
                report = engine.run(order, offline.languages(self._settings.reading_languages), token, listeners)
                report = replace(report, bad_rules=bad_rules(self._rules, workshop))
            self._tidy(report)
        finally:
            self._cancel = None
        self.last_report = report
        self._news.tell(report)
        return report

    def _note(self, changes: Changes) -> None:
        if changes:
            self._changes.tell(changes)

    def _tidy(self, report: SyncReport) -> None:
        """After a whole sync: what may go goes, and the day's copy is made."""
        if report.cancelled:
            return
        now = datetime.now(UTC)
        if self._store.keeping.replay_waiting():
            self._changes.tell(Changes(lists=True, counts=True))
        self._store.keeping.verify(only_when_due=True)
        self._store.retention.apply_pages(now, self._settings.keep_raw_days)
        if self._settings.keep_read_days:
            changes = self._store.retention.apply(now, self._settings.keep_read_days)
            if changes:
                self._note(changes)
                self._store.pictures.sweep()
        if limit := self._settings.offline.picture_bytes:
            self._note(self._store.left_out.trim(limit))
        self._store.backup(now)
