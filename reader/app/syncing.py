"""Verbs of syncing: start, cancel, how it goes, what came of it."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime

from reader.app.announcer import Announcer
from reader.app.settings import Settings
from reader.domain.cancel import CancelToken
from reader.domain.changes import Changes
from reader.domain.errors import LibraryError, ReaderError, Refused
from reader.domain.report import Failure, Progress, SyncReport
from reader.store import Store
from reader.store.ballast import free_bytes
from reader.sync.order import SyncOrder

NEEDED_BYTES = 200 * 1024 * 1024
"""Free bytes without which nothing is fetched: the write-ahead log at its largest (64 MB), its copy into the file, and a batch
of pictures, twice over."""


News = Progress | Changes
Run = Callable[[SyncOrder, CancelToken, Callable[[News], None]], SyncReport]
"""Does a sync, telling how it goes on the caller's thread.  Raises ``LibraryError``."""


class Syncing:
    """One sync at a time: on the caller's thread (``here``), or beside the caller (``beside``)."""

    def __init__(self, store: Store, settings: Settings, here: Run, beside: Run, announcer: Announcer[Changes]) -> None:
        self._store, self._settings, self._here, self._beside, self._changes = store, settings, here, beside, announcer
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
        """Be told how it goes, on the sync's thread; call what comes back to stop."""
        return self._news.join(listener)

    def start(self, order: SyncOrder | None = None) -> bool:
        """Begin a sync beside the caller; false when one runs already.

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
        if token is None:
            return None

        def tell(news: News) -> None:
            if isinstance(news, Progress):
                on_progress(news)
            self._tell(news)

        try:
            report = self._here(order or SyncOrder(), token, tell)
        finally:
            self._cancel = None
        return self._end(report)

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
            report = self._beside(order, token, self._tell)
        except LibraryError as error:
            report = broken_off(error, started)
        finally:
            self._cancel = None
        self._end(report)

    def _tell(self, news: News) -> None:
        if isinstance(news, Changes):
            self._changes.tell(news)
        else:
            self.progress = news
            self._news.tell(news)

    def _end(self, report: SyncReport) -> SyncReport:
        self.last_report = report
        self._news.tell(report)
        return report


def broken_off(error: ReaderError, started: datetime) -> SyncReport:
    """What is told of a sync that an error ended."""
    stopped = Failure(url="", code=error.code, values=tuple((name, str(value)) for name, value in error.values.items()))
    return SyncReport(started=started, finished=datetime.now(UTC), stopped=stopped)
