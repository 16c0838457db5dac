import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.domain.errors import CannotOpen, Corrupt, InUse, LibraryError, LibraryMissing, NewerFile
from reader.store import Store, open_library
from tests.store.store_builders import NOW, filled, ids, source

PROJECT = Path(__file__).parents[2]


def run(script: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen([sys.executable, "-c", script, *arguments], cwd=PROJECT, stdout=subprocess.PIPE, text=True)


def made(folder: Path) -> Path:
    store = open_library(folder)
    filled(store)
    store.close()
    return folder / "library.sqlite"


def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    made(tmp_path)
    store = open_library(tmp_path)
    assert len(ids(store)) == 3
    store.close()
    store.close()


def test_newer_file_is_refused_and_left_byte_for_byte(tmp_path: Path) -> None:
    path = made(tmp_path)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NewerFile) as caught:
        open_library(tmp_path)
    assert caught.value.values["found"] == 99
    assert path.read_bytes() == before


def test_newer_file_with_its_last_commit_in_the_journal_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(NewerFile):
        open_library(tmp_path)
    assert path.read_bytes() == before
    connection.close()


@pytest.mark.parametrize(
    ("content", "detail"),
    [(b"<html>not a database" * 20, "not-ours"), (b"SQLite format 3\0" + b"\0" * 4000, "")],
    ids=["html", "zeros"],
)
def test_strange_file_is_refused_and_left(tmp_path: Path, content: bytes, detail: str) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(content)
    with pytest.raises(LibraryError) as caught:
        open_library(tmp_path)
    assert isinstance(caught.value, CannotOpen | Corrupt)
    assert caught.value.detail == detail or isinstance(caught.value, Corrupt)
    assert path.read_bytes() == content


def test_database_of_another_program_is_refused(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "library.sqlite")
    connection.execute("CREATE TABLE things (name TEXT)")
    connection.close()
    with pytest.raises(CannotOpen, match="not-ours"):
        open_library(tmp_path)


def test_library_cut_off_while_it_was_made_is_made(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "library.sqlite")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    store = open_library(tmp_path)
    assert ids(store) == []
    store.close()


@pytest.mark.parametrize("how", ["removed", "emptied"])
def test_lost_database_is_never_replaced_by_an_empty_one(tmp_path: Path, how: str) -> None:
    path = made(tmp_path)
    path.unlink()
    if how == "emptied":
        path.touch()
    with pytest.raises(LibraryMissing):
        open_library(tmp_path)
    assert not path.exists() or path.stat().st_size == 0


def test_damage_is_found_after_an_unclean_end(tmp_path: Path) -> None:
    path = made(tmp_path)
    (tmp_path / "library.open").touch()
    data = bytearray(path.read_bytes())
    for start in range(8192, len(data), 4096):
        data[start : start + 100] = b"\xff" * 100
    path.write_bytes(data)
    with pytest.raises(Corrupt):
        open_library(tmp_path)
    assert path.read_bytes() == data


def test_second_opener_is_told_so(store: Store) -> None:
    with pytest.raises(InUse):
        open_library(store.folder)


def test_second_program_is_told_so(store: Store) -> None:
    script = """
import sys; from pathlib import Path; from reader.store import open_library; from reader.domain.errors import InUse
try: open_library(Path(sys.argv[1]))
except InUse: print("in use")
"""
    program = run(script, str(store.folder))
    assert program.communicate()[0] == "in use\n"


def test_reading_beside_an_open_library(store: Store) -> None:
    filled(store)
    beside = open_library(store.folder, read_only=True)
    assert len(ids(beside)) == 3
    with pytest.raises(CannotOpen, match="permission"):
        source(beside, "other")
    beside.close()


def test_reading_only_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(LibraryMissing):
        open_library(tmp_path / "none", read_only=True)
    assert list(tmp_path.iterdir()) == []


def test_killed_writer_leaves_all_that_was_acknowledged(tmp_path: Path) -> None:
    script = """
import sys; from pathlib import Path; from reader.store import open_library
from tests.store.store_builders import entry, feed, source, fetch_all
store = open_library(Path(sys.argv[1])); made = source(store)
for number in range(1, 10000):
    store.sync.apply_feed(feed(made, entry(number))); fetch_all(store)
    store.states.set_read([number], True); print(number, flush=True)
"""
    program = run(script, str(tmp_path))
    assert program.stdout is not None
    told = [int(program.stdout.readline()) for _ in range(20)][-1]
    os.kill(program.pid, signal.SIGKILL)
    rest = program.communicate()[0].split()
    acknowledged = int(rest[-1]) if rest else told
    store = open_library(tmp_path)
    read = ids(store, "is:read")
    assert len(read) >= acknowledged
    assert ids(store, "ferry is:read")
    store.close()


def test_deleted_file_is_noticed_before_a_write_into_nothing(store: Store) -> None:
    (store.folder / "library.sqlite").unlink()
    with pytest.raises(LibraryMissing):
        source(store)


def test_closed_library_says_so(tmp_path: Path) -> None:
    store = open_library(tmp_path)
    store.close()
    with pytest.raises(CannotOpen, match="closed"):
        store.settings.get("theme")
    with pytest.raises(CannotOpen, match="closed"):
        store.settings.set("theme", "dark")


def test_backup_is_made_once_a_day_and_can_be_opened(store: Store, tmp_path: Path) -> None:
    filled(store)
    made = store.backup(NOW)
    assert made is not None
    assert store.backup(NOW) is None
    restored = tmp_path / "restored"
    restored.mkdir()
    made.rename(restored / "library.sqlite")
    copy = open_library(restored)
    assert ids(copy, "ferry") == ids(store, "ferry") != []
    copy.close()
