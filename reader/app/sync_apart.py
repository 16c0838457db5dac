"""Has a sync done by a process of its own, so that the window has its interpreter to itself (decision 0020)."""

import contextlib
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.app.accounts import Accounts
from reader.app.syncing import News, broken_off
from reader.domain.cancel import CancelToken
from reader.domain.changes import Changes
from reader.domain.codec import decode_any, encode
from reader.domain.errors import BrokenOff, Cancelled
from reader.domain.report import Progress, SyncReport
from reader.store import Store
from reader.sync.order import SyncOrder

if TYPE_CHECKING:
    from reader.sync.process import Pipe, Process

POLL_SECONDS = 0.5
"""How often a wait for news looks whether a cancelled sync has had its time."""
STOP_SECONDS = 8.0
"""Granted to a sync that was told to stop: it answers in 0.2 s, but a check or a copy of a large library that it has begun takes
seconds, and beside busy programs it gets a tenth of a core.  Ended after that it loses nothing that was written."""
END_SECONDS = 2.0
"""Granted to a process that has told its report, or has no more to tell."""


class SyncApart:
    """Starts the process, passes on what it tells, and sees to its end.  Not for a library that is only read."""

    def __init__(self, store: Store, accounts: Accounts, *, allow_private: bool) -> None:
        self._store, self._accounts, self._allow_private = store, accounts, allow_private

    def run(self, order: SyncOrder, token: CancelToken, tell: Callable[[News], None]) -> SyncReport:
        """Sync, telling on this thread what the process tells.  A process that breaks gives a report that says so."""
        started = datetime.now(UTC)
        try:
            report = self._run(order, token, tell)
        except Cancelled:
            return SyncReport(started=started, finished=datetime.now(UTC), cancelled=True)
        if report is None:
            tell(Changes(lists=True, sources=True, counts=True))  # of what it had written it may not have told
            report = broken_off(BrokenOff(), started)
        return report

    def _run(self, order: SyncOrder, token: CancelToken, tell: Callable[[News], None]) -> SyncReport | None:
        """The report; None from a process that broke.  Raises ``Cancelled`` when it was told to stop and gave none."""
        self._accounts.load()
        token.check()
        try:
            process, pipe = self._start()
        except OSError:  # no process, no memory or no open file is to be had
            return None
        report = None
        try:
            pipe.send_bytes(self._wish(order))
            with token.stopping(lambda: _send_stop(pipe)):
                report = _listen(pipe, token, tell)
        except BrokenPipeError:
            pass  # it has ended before it began
        finally:
            pipe.close()
            _end(process)
        if report is None:
            token.check()
        return report

    def _wish(self, order: SyncOrder) -> bytes:
        from reader.app.sync_process import SyncWish

        folder, accounts = os.fsencode(self._store.folder), self._accounts.ready()
        return encode(SyncWish(folder=folder, order=order, allow_private=self._allow_private, accounts=accounts))

    def _start(self) -> "tuple[Process, Pipe]":
        from reader.app.sync_process import serve
        from reader.sync.process import hand, start_process

        lent = self._store.lend_lock()
        assert lent is not None
        with hand(lent) as lock:
            return start_process(serve, "offprint-sync", lock)


def _listen(pipe: "Pipe", token: CancelToken, tell: Callable[[News], None]) -> SyncReport | None:
    """Pass on what comes, up to the report; None when the process ends without one, or does not stop when it should."""
    stop_by = 0.0
    while True:
        try:
            if not pipe.poll(POLL_SECONDS):
                stop_by = stop_by or (time.monotonic() + STOP_SECONDS if token.is_cancelled else 0.0)
                if stop_by and time.monotonic() > stop_by:
                    return None
                continue
            news = decode_any(Progress | Changes | SyncReport, pipe.recv_bytes())
        except (EOFError, OSError, ValueError):
            return None
        if isinstance(news, SyncReport):
            return news
        tell(news)


def _send_stop(pipe: "Pipe") -> None:
    """Called on the thread that cancels; a few bytes, which never wait."""
    with contextlib.suppress(OSError):  # it has just ended
        pipe.send_bytes(b"stop")


def _end(process: "Process") -> None:
    """Only when it is gone may another one write, and the library be let go."""
    process.join(END_SECONDS)
    if process.exitcode is None:
        process.kill()
        process.join()
    process.close()
