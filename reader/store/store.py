"""One library on disk, opened."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reader.domain.errors import CannotOpen, Corrupt, LibraryMissing, NewerFile
from reader.store import migrations
from reader.store.backup import any_backup, copy_checked
from reader.store.ballast import Ballast
from reader.store.connection import Database, address_of, open_writer
from reader.store.failures import library_errors
from reader.store.keeping import Keeping
from reader.store.lock import LibraryLock, Marks
from reader.store.pictures import Pictures
from reader.store.schema import APPLICATION_ID
from reader.store.settings import Settings
from reader.store.sources import Sources
from reader.store.states import States
from reader.store.stories import Stories

if TYPE_CHECKING:  # a start to read asks for none of these
    from reader.store.alignments import Alignments
    from reader.store.archive_in import ArchiveIn
    from reader.store.archive_out import ArchiveOut
    from reader.store.arriving import Arriving
    from reader.store.filters import Filters
    from reader.store.health import Health
    from reader.store.left_out import LeftOut
    from reader.store.packing import Packing
    from reader.store.raw_pages import RawPages
    from reader.store.repeats import Repeats
    from reader.store.retention import Retention
    from reader.store.revisions import Revisions
    from reader.store.syncing import SyncDesk

_MAGIC = b"SQLite format 3\0"


def _now() -> datetime:
    return datetime.now(UTC)


class Store:
    """The library's faces.  Made by ``open_library`` or ``join_library``; close it.

    ``is_guest``: another process opened it, and closes it.
    """

    def __init__(self, folder: Path, lock: LibraryLock | None, clock: Callable[[], datetime], *, is_guest: bool = False) -> None:
        self.folder = folder
        self._lock = lock
        self._is_guest = is_guest
        self._clock = clock
        self._clean = Marks(folder)
        self._database = Database(folder / "library.sqlite", read_only=lock is None)
        self.pictures = Pictures(self._database, folder / "pictures")
        self.settings = Settings(self._database)
        self.sources = Sources(self._database, clock)
        self.stories = Stories(self._database, self.pictures, read_only=lock is None)
        self.states = States(self._database, clock)
        self.keeping = Keeping(self._database, folder, clock)

    # what a start to read does not ask for

    @cached_property
    def sync(self) -> "SyncDesk":
        """What a sync asks and tells."""
        from reader.store.syncing import SyncDesk

        return SyncDesk(self._database, self.pictures, self._clock)

    @cached_property
    def revisions(self) -> "Revisions":
        """What versions said before their publishers changed them."""
        from reader.store.revisions import Revisions

        return Revisions(self._database)

    @cached_property
    def filters(self) -> "Filters":
        """Mute words and rules."""
        from reader.store.filters import Filters

        return Filters(self._database, self._clock)

    @cached_property
    def repeats(self) -> "Repeats":
        """What a site says on every page."""
        from reader.store.repeats import Repeats

        return Repeats(self._database)

    @cached_property
    def retention(self) -> "Retention":
        """What goes when it is old."""
        from reader.store.retention import Retention

        return Retention(self._database)

    @cached_property
    def left_out(self) -> "LeftOut":
        """What a person chose not to keep offline."""
        from reader.store.left_out import LeftOut

        return LeftOut(self._database, self.pictures)

    @cached_property
    def alignments(self) -> "Alignments":
        """What of two versions means the same."""
        from reader.store.alignments import Alignments

        return Alignments(self._database, read_only=self.is_read_only)

    @cached_property
    def arriving(self) -> "Arriving":
        """Stories that come by no source."""
        from reader.store.arriving import Arriving

        return Arriving(self._database, self._clock)

    @cached_property
    def raw_pages(self) -> "RawPages":
        """Pages as they came."""
        from reader.store.raw_pages import RawPages

        return RawPages(self._database, self._clock)

    @cached_property
    def packing(self) -> "Packing":
        """What packing for the road takes."""
        from reader.store.packing import Packing

        return Packing(self._database, self.folder / "pictures")

    @cached_property
    def health(self) -> "Health":
        """What the library takes on the disk."""
        from reader.store.health import Health

        return Health(self._database)

    @cached_property
    def archive_out(self) -> "ArchiveOut":
        """The library as records."""
        from reader.store.archive_out import ArchiveOut

        return ArchiveOut(self._database, self.pictures)

    @cached_property
    def archive_in(self) -> "ArchiveIn":
        """Records into the library."""
        from reader.store.archive_in import ArchiveIn

        return ArchiveIn(self._database, self.pictures)

    def backup(self, now: datetime) -> Path | None:
        """Today's checked copy of the database; None when it was made already or nothing changed.  Raises ``LibraryError``."""
        return self.keeping.back_up(now)

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be changed through it."""
        return self._lock is None

    def lend_lock(self) -> int | None:
        """An open file that holds the library for a process which is to join it; to be closed.  None when it is read only."""
        return None if self._lock is None else self._lock.lend()

    def close(self) -> None:
        """Let the library go; idempotent."""
        self._database.close()
        if self._lock is not None:
            if not self._is_guest:
                self._clean.note_closed()
            self._lock.release()
            self._lock = None


def open_library(folder: Path, *, read_only: bool = False, clock: Callable[[], datetime] = _now) -> Store:
    """Open the library in a folder, or make one.

    ``read_only`` takes no lock, changes nothing and makes nothing.  Raises ``InUse``, ``NewerFile`` (the file stays byte for
    byte), ``CannotOpen``, ``Corrupt``, ``LibraryMissing``, ``DiskFull``.
    """
    path = folder / "library.sqlite"
    if read_only:
        if not path.exists():
            raise LibraryMissing(path=str(path))
        check_header(path)
        return Store(folder, None, clock)
    with library_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    lock = LibraryLock(folder / "library.lock")
    try:
        with library_errors(path):
            _prepare(folder, path)
            Marks(folder).note_opened()
        store = Store(folder, lock, clock)
        try:
            store.keeping.open()
        except BaseException:
            store.close()
            raise
        return store
    except BaseException:
        lock.release()
        raise


def join_library(folder: Path, lock_file: int, clock: Callable[[], datetime] = _now) -> Store:
    """Write to a library beside the process that has opened it and lent its lock.

    It is not looked through again and makes nothing.  Raises ``LibraryMissing``, ``CannotOpen`` (also when the program was
    exchanged meanwhile for one with another schema).
    """
    path = folder / "library.sqlite"
    if not path.exists():
        raise LibraryMissing(path=str(path))
    if _header_with_journal(path).version != migrations.VERSION:
        raise CannotOpen("version", path=str(path))
    return Store(folder, LibraryLock.handed(lock_file), clock, is_guest=True)


def _prepare(folder: Path, path: Path) -> None:
    marks = Marks(folder)
    if not path.exists() or path.stat().st_size == 0:
        if marks.was_made or any_backup(folder / "backups"):
            raise LibraryMissing(path=str(path))
    else:
        check_header(path)
    Ballast(folder / "library.ballast").give_up_when_tight()
    with closing(open_writer(path)) as connection:
        if marks.was_left_open:
            check_whole(connection, path)
        found = migrations.header_of(connection).version
        if 0 < found < migrations.VERSION:
            copy_checked(connection, folder / "backups" / f"library-before-{migrations.VERSION}.sqlite")
        migrations.migrate(connection)


def check_header(path: Path) -> None:
    """Refuse what is no library of ours or is newer, without changing a byte of it."""
    with path.open("rb") as file:
        head = file.read(100)
    if head[:16] != _MAGIC:
        raise Corrupt("header", path=str(path)) if Marks(path.parent).was_made else CannotOpen("not-ours", path=str(path))
    header = migrations.Header(
        version=int.from_bytes(head[60:64], "big", signed=True), application_id=int.from_bytes(head[68:72], "big")
    )
    if path.with_name(f"{path.name}-wal").exists():
        header = _header_with_journal(path)
    if header.version > migrations.VERSION and header.application_id == APPLICATION_ID:
        raise NewerFile(path=str(path), found=header.version, known=migrations.VERSION)
    if header.application_id != APPLICATION_ID and not _is_unborn(path, header):
        raise CannotOpen("not-ours", path=str(path))


def _header_with_journal(path: Path) -> migrations.Header:
    """The last commits may be in the journal still; a read-only connection does not copy them into the file."""
    with library_errors(path), closing(sqlite3.connect(address_of(path, "mode=ro"), uri=True)) as connection:
        return migrations.header_of(connection)


def _is_unborn(path: Path, header: migrations.Header) -> bool:
    """A library whose making was cut off before its first commit: numbers and tables are not there yet."""
    if header.application_id or header.version:
        return False
    with library_errors(path), closing(sqlite3.connect(address_of(path, "mode=ro"), uri=True)) as connection:
        return bool(connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0)


def check_whole(connection: sqlite3.Connection, path: Path) -> None:
    """SQLite's quick check (0.06 s for 71 MB).  Raises ``Corrupt``."""
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise Corrupt("check", path=str(path))
