"""Whose turn it is to write, between the processes that share a library.

SQLite would have them sleep and ask again, up to a tenth of a second at a time (https://www.sqlite.org/c3ref/busy_timeout.html),
and before 3.51.3 can damage a file that two connections write or checkpoint at the same instant (WAL-reset bug,
https://www.sqlite.org/wal.html).  Here the system wakes who waits, and no two ever write at once.
"""

import os
import sys
from pathlib import Path
from types import TracebackType

if sys.platform == "win32":

    def _take(_file: int) -> None:
        """No second process writes there (decision 0020)."""

    def _give(_file: int) -> None:
        """No second process writes there."""

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)

    def _give(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)


class Turn:
    """Entered by whoever writes; waits until no other process does.  It ends with the process however that ends.

    Two files: who comes back for another turn queues behind the one that waits already, so that a sync, which writes batch after
    batch, lets a click in after one of them.  Not for two threads at once: the database's own lock comes first.
    """

    def __init__(self, folder: Path) -> None:
        self._paths = (folder / "library.queue.lock", folder / "library.turn.lock")
        self._files: tuple[int, ...] = ()

    def __enter__(self) -> None:
        if not self._files:
            self._files = tuple(_open(path) for path in self._paths)
        queue, turn = self._files
        _take(queue)
        try:
            _take(turn)
        finally:
            _give(queue)

    def __exit__(self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None) -> None:
        _give(self._files[1])

    def close(self) -> None:
        """Let the files go; idempotent."""
        files, self._files = self._files, ()
        for file in files:
            os.close(file)


def _open(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
