"""Two processes that write to one library: each in its turn, and nothing that either was told is lost."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reader.domain.errors import CannotOpen, InUse, LibraryMissing
from reader.store import Store, join_library, open_library
from reader.store.journal import Journal, read_lines
from reader.store.lock import LibraryLock
from reader.store.migrations import VERSION
from reader.store.turn import Turn
from tests.store.store_builders import NOW, filled, ids, source

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no second process writes there")

ROOT = Path(__file__).parents[2]
MARKS = 60
GUEST = """
import sys
from pathlib import Path
from reader.store import join_library
store = join_library(Path(sys.argv[1]), int(sys.argv[2]))
print("here", flush=True)
for line in sys.stdin:
    exec(line)
    print("done", flush=True)
store.close()
"""


class Guest:
    """Another process with the library open, doing one line after the other."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process

    def begin(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def wait(self) -> None:
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "done\n"


@contextmanager
def guest_of(store: Store) -> Iterator[Guest]:
    lent = store.lend_lock()
    assert lent is not None
    command = [sys.executable, "-c", GUEST, str(store.folder), str(lent)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, pass_fds=(lent,), cwd=ROOT
    ) as process:
        os.close(lent)
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n"
        yield Guest(process)
        assert process.stdin is not None
        process.stdin.close()
        process.wait()


def test_two_that_write_at_once_lose_nothing(store: Store) -> None:
    made = source(store)
    with guest_of(store) as guest:
        guest.begin(f"for n in range({MARKS}): store.sources.rename({made}, f'Theirs {{n}}')")
        for number in range(MARKS):
            store.sources.rename(made, f"Ours {number}")
        guest.wait()
    names = [line["title"] for line in read_lines(store.folder / "journal.jsonl") if line["do"] == "source"]
    for whose in ("Ours", "Theirs"):
        assert [name for name in names if name.startswith(whose)] == [f"{whose} {number}" for number in range(MARKS)]


def test_what_one_writes_the_other_reads_at_once(store: Store) -> None:
    filled(store)
    with guest_of(store) as guest:
        guest.begin("store.states.set_read([1], True)")
        guest.wait()
        assert ids(store, "is:read") == [1]
        assert store.states.undo() is not None
        guest.begin("assert store.states.last_undo() is None; store.settings.set('proxy', 'http://a.example')")
        guest.wait()
        assert store.settings.get("proxy") == "http://a.example"


def test_a_journal_written_anew_by_one_takes_the_lines_of_the_other(store: Store) -> None:
    filled(store)
    store.states.set_read([1], True)
    with guest_of(store) as guest:
        guest.begin("store.keeping.compact()")
        guest.wait()
        store.states.set_read([2], True)
        store.states.set_read([3], True)
    assert [line["do"] for line in read_lines(store.folder / "journal.jsonl")] == ["source", "read", "read", "read"]


def test_a_line_that_another_left_torn_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    ours, theirs = Journal(path), Journal(path)
    for journal, name in ((ours, "a"), (theirs, "b")):
        journal.append([{"do": "read", "stories": [name]}])
    path.write_bytes(path.read_bytes()[:-9])
    ours.append([{"do": "read", "stories": ["c"]}])
    assert [line["stories"] for line in read_lines(path)] == [["a"], ["c"]]
    ours.close()
    theirs.close()


def test_the_library_is_free_when_the_last_of_both_has_gone(tmp_path: Path) -> None:
    store = open_library(tmp_path, clock=lambda: NOW)
    filled(store)
    with guest_of(store):
        store.close()
        with pytest.raises(InUse):
            open_library(tmp_path)
    open_library(tmp_path).close()


def test_a_guest_that_goes_leaves_the_library_open(store: Store) -> None:
    with guest_of(store):
        pass
    assert (store.folder / "library.open").exists()
    with pytest.raises(InUse):
        open_library(store.folder)


def test_a_guest_makes_no_library_where_there_is_none(store: Store) -> None:
    lent = store.lend_lock()
    assert lent is not None
    (store.folder / "library.sqlite").unlink()
    with pytest.raises(LibraryMissing):
        join_library(store.folder, lent)
    os.close(lent)


def test_a_guest_of_another_schema_stays_outside(store: Store) -> None:
    lent = store.lend_lock()
    assert lent is not None
    with store._database.write() as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(CannotOpen, match="version"):
        join_library(store.folder, lent)
    os.close(lent)


def test_who_comes_back_for_another_turn_queues_behind_who_waits(tmp_path: Path) -> None:
    busy, person = Turn(tmp_path), Turn(tmp_path)
    clicked = threading.Event()

    def click() -> None:
        with person:
            clicked.set()

    clicker = threading.Thread(target=click)
    with busy:
        clicker.start()
        while not is_taken(tmp_path / "library.queue.lock"):
            time.sleep(0.001)
    with busy:
        assert clicked.is_set()
    clicker.join()
    busy.close()
    person.close()


def is_taken(path: Path) -> bool:
    try:
        LibraryLock(path).release()
    except InUse:
        return True
    return False
