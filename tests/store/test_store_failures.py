import errno
import sqlite3
from pathlib import Path

import pytest

from reader.domain.errors import AlreadySubscribed, CannotOpen, Corrupt, DiskFull, InUse, LibraryError
from reader.store import Store
from reader.store.failures import library_errors
from tests.store.store_builders import filled, source


def failure(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("told by SQLite")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "kind", "detail"),
    [
        (failure(sqlite3.SQLITE_FULL), DiskFull, ""),
        (failure(sqlite3.SQLITE_CORRUPT), Corrupt, ""),
        (failure(sqlite3.SQLITE_CORRUPT_INDEX), Corrupt, ""),
        (failure(sqlite3.SQLITE_NOTADB), Corrupt, "header"),
        (failure(sqlite3.SQLITE_BUSY), InUse, ""),
        (failure(sqlite3.SQLITE_BUSY_SNAPSHOT), InUse, ""),
        (failure(sqlite3.SQLITE_LOCKED), InUse, ""),
        (failure(sqlite3.SQLITE_READONLY), CannotOpen, "permission"),
        (failure(sqlite3.SQLITE_PERM), CannotOpen, "permission"),
        (failure(sqlite3.SQLITE_AUTH), CannotOpen, "permission"),
        (failure(sqlite3.SQLITE_CANTOPEN), CannotOpen, "io"),
        (failure(sqlite3.SQLITE_IOERR_WRITE), CannotOpen, "io"),
        (failure(sqlite3.SQLITE_INTERRUPT), CannotOpen, "closed"),
        (OSError(errno.ENOSPC, "full"), DiskFull, ""),
        (OSError(errno.EDQUOT, "quota"), DiskFull, ""),
        (OSError(errno.EROFS, "read-only"), CannotOpen, "permission"),
        (PermissionError(errno.EACCES, "no"), CannotOpen, "permission"),
        (OSError(errno.EIO, "broken"), CannotOpen, "io"),
    ],
    ids=repr,
)
def test_failure_of_the_world_becomes_ours(error: Exception, kind: type[LibraryError], detail: str) -> None:
    with pytest.raises(kind) as caught, library_errors(Path("library.sqlite")):
        raise error
    assert (caught.value.detail, caught.value.values["path"]) == (detail, "library.sqlite")
    assert caught.value.__cause__ is error


@pytest.mark.parametrize("code", [sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISUSE])
def test_bug_of_ours_passes(code: int) -> None:
    error = failure(code)
    with pytest.raises(sqlite3.OperationalError) as caught, library_errors(Path("library.sqlite")):
        raise error
    assert caught.value is error


def fill_up(store: Store) -> None:
    for number in range(500):
        source(store, f"source-{number}")


def test_full_disk_is_told_and_loses_nothing(store: Store) -> None:
    filled(store)
    with store._database.alone() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull):
        fill_up(store)
    with store._database.alone() as connection:
        connection.execute("PRAGMA max_page_count = 1000000")
    source(store, "after")
    assert store.sources.by_feed_url("https://after.example/rss") is not None


def test_failed_transaction_leaves_no_half(store: Store) -> None:
    source(store)
    with pytest.raises(AlreadySubscribed) as caught:
        source(store)
    assert caught.value.values["title"] == "Pravda"
    assert len(store.sources.all()) == 1


def test_damaged_text_is_told(store: Store) -> None:
    filled(store)
    with store._database.write() as connection:
        connection.execute("UPDATE body SET blocks = x'00'")
    with pytest.raises(Corrupt, match="text"):
        store.stories.open(1, "", ("uk",))
