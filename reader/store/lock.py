"""One program per library: a lock of the system's, which ends with the process however it ends, and marks for the next one."""

import os
import sys
from pathlib import Path

from reader.domain.errors import InUse
from reader.store.failures import library_errors


class LibraryLock:
    """Held from construction to ``release``.  Raises ``InUse`` when another process (or another ``Store``) holds it."""

    def __init__(self, path: Path) -> None:
        with library_errors(path):
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            _take(self._file)
        except OSError as error:
            os.close(self._file)
            raise InUse(path=str(path)) from error

    @classmethod
    def handed(cls, file: int) -> "LibraryLock":
        """The lock that another process holds, whose open file was handed to this one: it ends when both have let it go."""
        lock = cls.__new__(cls)
        lock._file = file
        return lock

    def lend(self) -> int:
        """The open file once more, to be handed on: whoever has it keeps the lock for as long as it lives."""
        return os.dup(self._file)

    def release(self) -> None:
        """Let others in; idempotent.  The file stays: removing it would let two in."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Marks:
    """Two small files: that there has been a library here, and that one is open (or was not closed)."""

    def __init__(self, folder: Path) -> None:
        self._made = folder / "library.marker"
        self._open = folder / "library.open"

    @property
    def was_made(self) -> bool:
        """Whether a library was ever made in this folder."""
        return self._made.exists()

    @property
    def was_left_open(self) -> bool:
        """Whether the last program did not close it."""
        return self._open.exists()

    def note_opened(self) -> None:
        """From now on a missing database is a loss."""
        self._made.touch()
        self._open.touch()

    def note_closed(self) -> None:
        """The next start need not check the file."""
        self._open.unlink(missing_ok=True)
