"""One connection that writes, guarded by one lock, and by a turn that a sync's own process shares; one that only reads for every
thread.

SQLite before 3.51.3 can damage a file when two connections write or checkpoint at once (WAL-reset bug,
https://www.sqlite.org/wal.html); with a single writer at a time that cannot happen.
"""

import sqlite3
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from reader.domain.cancel import CancelToken
from reader.domain.errors import CannotOpen, DiskFull, LibraryMissing
from reader.store.ballast import Ballast
from reader.store.failures import library_errors
from reader.store.journal import Journal, Line
from reader.store.turn import Turn

SQLITE_VERSION = sqlite3.sqlite_version
"""Of the library that is linked in."""
BUSY_TIMEOUT = 5000
"""Milliseconds; only a backup tool of the person's can hold the file, and never for long."""

JOURNAL_LIMIT = 64 * 1024 * 1024
"""Bytes of the write-ahead log kept on disk: it grew to 40 MB in a first sync of 50 sources."""


class _Reader:
    """A thread's own read-only connection; its lock lets ``close`` wait for a query in flight."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.lock = threading.RLock()
        self.thread = threading.current_thread()
        self.depth = 0


class Database:
    """Transactions on one file.  ``write`` and ``read`` raise ``LibraryError`` when the disk or the file fails."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.journal = Journal(path.with_name("journal.jsonl"))
        self.ballast = Ballast(path.with_name("library.ballast"))
        self._noted: list[Line] = []
        self._lock = threading.RLock()
        self._turn = Turn(path.parent)
        self._depth = 0
        self._mine = threading.local()
        self._readers: list[_Reader] = []
        self._readers_lock = threading.Lock()
        self._is_closed = False
        self._mode = "mode=ro"
        self._writer: sqlite3.Connection | None = None
        self._inode: tuple[int, int] = (0, 0)
        with library_errors(path):
            if read_only:
                self._mode = _readable_mode(path)
            else:
                self._writer = open_writer(path)
                self._inode = _inode_of(path)

    @contextmanager
    def write(self, *, durable: bool = True) -> Iterator[sqlite3.Connection]:
        """One transaction; inside another one on the same thread, part of it.

        ``durable``: survives a power cut when this returns (2.7 ms); False for what can be downloaded again.
        """
        with self._lock, library_errors(self.path):
            writer = self._require_writer()
            if self._depth:
                yield writer
                return
            with self._turn:
                self._check_inode()
                if durable:
                    self.ballast.give_up_when_tight()
                yield from self._transaction(writer, durable)

    def _transaction(self, writer: sqlite3.Connection, durable: bool) -> Iterator[sqlite3.Connection]:
        # Cannot be changed inside a transaction.
        writer.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        writer.execute("BEGIN IMMEDIATE")
        self._depth = 1
        try:
            yield writer
            if self._noted:
                self.journal.append(self._noted)
            writer.execute("COMMIT")
        except (sqlite3.Error, DiskFull):
            self._make_room(durable)
            raise
        finally:
            self._depth = 0
            self._noted.clear()
            if writer.in_transaction:
                writer.rollback()

    def note(self, lines: Iterable[Line]) -> None:
        """Inside ``write``: what the journal is to say of this transaction; it is on the disk before the commit."""
        self._noted.extend(lines)

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """The writing connection outside a transaction, for what cannot run in one (``VACUUM INTO``)."""
        with self._lock, library_errors(self.path):
            writer = self._require_writer()
            with self._turn:
                yield writer

    @contextmanager
    def read(self, cancel: CancelToken | None = None) -> Iterator[sqlite3.Connection]:
        """A read transaction: all that is read inside is of one moment.  ``cancel`` ends a query that runs: ``Cancelled``."""
        if cancel is not None:
            with self._interrupted_by(cancel) as connection:
                yield connection
            return
        with library_errors(self.path):
            reader = self._reader()
            with reader.lock:
                if self._is_closed:
                    raise CannotOpen("closed", path=str(self.path))
                if reader.depth == 0:
                    reader.connection.execute("BEGIN")
                reader.depth += 1
                try:
                    yield reader.connection
                finally:
                    reader.depth -= 1
                    if reader.depth == 0 and reader.connection.in_transaction:
                        reader.connection.rollback()

    @contextmanager
    def _interrupted_by(self, cancel: CancelToken) -> Iterator[sqlite3.Connection]:
        try:
            with self.read() as connection, cancel.stopping(connection.interrupt):
                yield connection
        except CannotOpen:
            cancel.check()
            raise

    def close(self) -> None:
        """Stop queries that run, close every connection; idempotent."""
        with self._readers_lock:
            self._is_closed = True
            readers, self._readers = self._readers, []
        for reader in readers:
            reader.connection.interrupt()
            with reader.lock:
                reader.connection.close()
        with self._lock:
            if self._writer is not None:
                self._writer.close()
                self._writer = None
            self.journal.close()
            self._turn.close()

    def _require_writer(self) -> sqlite3.Connection:
        if self._writer is None:
            raise CannotOpen("closed" if self._is_closed else "permission", path=str(self.path))
        return self._writer

    def _make_room(self, durable: bool) -> None:
        """A quota shows no tight disk beforehand: at least the next click shall find room.  A sync may not have it."""
        failed = sys.exception()
        is_full = isinstance(failed, DiskFull) or getattr(failed, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL
        if durable and is_full:
            self.ballast.give_up()

    def _check_inode(self) -> None:
        """A deleted or replaced file still takes writes, into nothing."""
        try:
            inode = _inode_of(self.path)
        except FileNotFoundError as error:
            raise LibraryMissing(path=str(self.path)) from error
        if inode != self._inode:
            raise LibraryMissing(path=str(self.path))

    def _reader(self) -> _Reader:
        reader: _Reader | None = getattr(self._mine, "reader", None)
        if reader is None:
            with self._readers_lock:
                if self._is_closed:
                    raise CannotOpen("closed", path=str(self.path))
                self._close_ended()
                if not self.path.exists():
                    raise LibraryMissing(path=str(self.path))
                reader = _Reader(_open_reader(self.path, self._mode))
                self._readers.append(reader)
            self._mine.reader = reader
        return reader

    def _close_ended(self) -> None:
        ended = [reader for reader in self._readers if not reader.thread.is_alive()]
        for reader in ended:
            reader.connection.close()
            self._readers.remove(reader)


def open_writer(path: Path) -> sqlite3.Connection:
    """The writing connection; makes the file when there is none."""
    connection = _connect(path, "mode=rwc")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA journal_size_limit = {JOURNAL_LIMIT}")
    return connection


def _open_reader(path: Path, mode: str) -> sqlite3.Connection:
    connection = _connect(path, mode)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    # Used by one thread at a time: the lock of the writer or of the reader sees to it.
    connection = sqlite3.connect(address_of(path, mode), uri=True, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT}")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def address_of(path: Path, mode: str) -> str:
    """The file as a URI for SQLite (https://www.sqlite.org/uri.html); ``?``, ``#`` and ``%`` in folder names are kept."""
    return f"file:{quote(path.resolve().as_posix())}?{mode}"


def _readable_mode(path: Path) -> str:
    """In a folder that cannot be written, a database in WAL mode opens only as immutable."""
    try:
        connection = _connect(path, "mode=ro")
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        finally:
            connection.close()
    except sqlite3.OperationalError:
        return "mode=ro&immutable=1"
    return "mode=ro"


def _inode_of(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino
