"""The process that a sync has to itself while a window is open (decision 0020).

It opens the library beside the window's process, under the lock that this one has lent it, and ends with the sync: told to, or
when the pipe closes because the other process is gone, however that ended.
"""

import contextlib
import os
import signal
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from reader.app.network import Network
from reader.app.resources import resources_folder
from reader.app.sample import SamplePaper
from reader.app.settings import Settings
from reader.app.sync_run import SyncRun
from reader.app.syncing import News, broken_off
from reader.domain.account import Account
from reader.domain.cancel import CancelToken
from reader.domain.codec import decode, encode
from reader.domain.errors import LibraryError
from reader.domain.late_dataclass import dataclass
from reader.domain.report import SyncReport
from reader.store import Store, join_library
from reader.sync.order import SyncOrder
from reader.sync.process import Pipe
from reader.sync.rule_shelf import RuleShelf
from reader.sync.worker import step_back

ORPHAN_SECONDS = 10.0
"""Granted after the window's process is gone.  Writing what has come takes under one; a check or a copy of a large library takes
longer and loses nothing by its end, and the next start waits for the library."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncWish:
    """All that a sync's process must be told.  ``folder`` is the library's, in the system's bytes; passwords go by the pipe."""

    folder: bytes
    order: SyncOrder
    allow_private: bool = False
    accounts: tuple[tuple[str, Account], ...] = ()


class HandedAccounts:
    """Accounts that are known already: a sync's own process asks no keyring, which may ask the person."""

    def __init__(self, accounts: tuple[tuple[str, Account], ...]) -> None:
        self._accounts = dict(accounts)

    def load(self) -> None:
        """All are here."""

    def of(self, origin: str) -> Account | None:
        """What an origin is told."""
        return self._accounts.get(origin)


def serve(pipe: Pipe, lock: Pipe) -> None:
    """Do the sync that the pipe asks for.  Tells ``Progress`` and ``Changes``, and at last a ``SyncReport``, as JSON."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program with the window
    step_back()
    try:
        wish = decode(SyncWish, pipe.recv_bytes())
    except EOFError:
        return
    token = CancelToken()
    threading.Thread(target=_heed, args=(pipe, token), name="offprint-orders", daemon=True).start()

    def tell(news: News | SyncReport) -> None:
        with contextlib.suppress(OSError):  # nobody listens any more; `_heed` sees to the end
            pipe.send_bytes(encode(news))

    tell(_sync(wish, lock, token, tell))
    os._exit(0)  # all is closed; taking the interpreter apart would keep the window waiting


def _heed(pipe: Pipe, token: CancelToken) -> None:
    """Whatever comes now means to stop; the end of the pipe, that the other process is gone."""
    try:
        pipe.recv_bytes()
        token.cancel()
        pipe.recv_bytes()
    except (EOFError, OSError):
        token.cancel()
        threading.Event().wait(ORPHAN_SECONDS)
        os._exit(1)


def _sync(wish: SyncWish, lock: Pipe, token: CancelToken, tell: Callable[[News], None]) -> SyncReport:
    """The report, when the library is closed again."""
    started = datetime.now(UTC)
    try:
        store = join_library(Path(os.fsdecode(wish.folder)), os.dup(lock.fileno()))
        try:
            return _sync_with(store, wish, token, tell)
        finally:
            store.close()
    except LibraryError as error:
        return broken_off(error, started)


def _sync_with(store: Store, wish: SyncWish, token: CancelToken, tell: Callable[[News], None]) -> SyncReport:
    settings, sample = Settings(store.settings), SamplePaper()
    network = Network(
        store, lambda: sample.routes_for(store.sources.all()), HandedAccounts(wish.accounts), settings,
        allow_private=wish.allow_private,
    )  # fmt: skip
    try:
        rules = RuleShelf(resources_folder() / "rules", store.folder / "rules")
        return SyncRun(store, settings, network, rules).run(wish.order, token, tell)
    finally:
        network.close()
        sample.stop()
