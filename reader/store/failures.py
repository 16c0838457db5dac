"""Where SQLite's and the disk's failures become ours: the only place."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.domain.errors import CannotOpen, Corrupt, DiskFull, InUse, LibraryError

# Primary result codes, https://www.sqlite.org/rescode.html.  What is not here (SQLITE_ERROR, _CONSTRAINT …) is our own bug.
_BY_CODE: dict[int, tuple[type[LibraryError], str]] = {
    sqlite3.SQLITE_FULL: (DiskFull, ""),
    sqlite3.SQLITE_CORRUPT: (Corrupt, ""),
    sqlite3.SQLITE_NOTADB: (Corrupt, "header"),
    sqlite3.SQLITE_BUSY: (InUse, ""),
    sqlite3.SQLITE_LOCKED: (InUse, ""),
    sqlite3.SQLITE_READONLY: (CannotOpen, "permission"),
    sqlite3.SQLITE_PERM: (CannotOpen, "permission"),
    sqlite3.SQLITE_AUTH: (CannotOpen, "permission"),
    sqlite3.SQLITE_CANTOPEN: (CannotOpen, "io"),
    sqlite3.SQLITE_IOERR: (CannotOpen, "io"),
    sqlite3.SQLITE_INTERRUPT: (CannotOpen, "closed"),
}
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@contextmanager
def library_errors(path: Path) -> Iterator[None]:
    """Turn failures of the database or its folder into ``LibraryError``; our own bugs pass as they are."""
    try:
        yield
    except sqlite3.Error as error:
        made = library_error(error, path)
        if made is None:
            raise
        raise made from error
    except OSError as error:
        raise _of_system(error, path) from error


def library_error(error: sqlite3.Error, path: Path) -> LibraryError | None:
    """The error of ours that a failure of SQLite is; None when it is a bug of the caller."""
    code = getattr(error, "sqlite_errorcode", None)
    found = None if code is None else _BY_CODE.get(code & 0xFF)
    return found[0](found[1], path=str(path)) if found else None


def _of_system(error: OSError, path: Path) -> LibraryError:
    if error.errno in _FULL:
        return DiskFull(path=str(path))
    return CannotOpen("permission" if error.errno in _FORBIDDEN else "io", path=str(path))
