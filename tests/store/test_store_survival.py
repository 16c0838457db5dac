"""Short forms of bench/kill.py and bench/power_cut.py, and migrations that are killed."""

import os
import random
import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bench import kill, power_cut
from reader.domain.errors import LibraryError
from reader.store import migrations, open_library
from reader.store.migrations import STEPS, VERSION, Step, migrate
from tests.store.store_builders import filled, ids

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")


def test_killed_program_loses_nothing_that_it_told() -> None:
    score = kill.run(40, seed=3, longest=0.15)
    assert (score.kills, score.lost, score.unsound) == (40, 0, 0)
    assert score.acts > 40


@needs_strace
def test_power_cut_loses_nothing_that_was_told() -> None:
    score = power_cut.run(40, acts=40, seed=3)
    assert (score.cuts, score.lost, score.unsound, score.refused) == (40, 0, 0, 0)
    assert score.acts >= 40


def test_simulated_disk_loses_only_what_was_not_synced() -> None:
    disk = power_cut.Disk("/f")
    name = "".join(f"\\x{letter:02x}" for letter in b"/f/x")
    disk.take("openat", f'AT_FDCWD, "{name}", O_RDWR|O_CREAT, 0600', 5)
    disk.take("pwrite64", '5, "\\x61\\x62", 2, 0', 2)
    disk.take("fdatasync", "5", 0)
    disk.take("pwrite64", '5, "\\x63", 1, 2', 1)
    found = {disk.files["/f/x"].after_a_cut(random.Random(seed)) for seed in range(20)}
    assert found == {b"ab", b"abc"}


def rebuild(connection: sqlite3.Connection) -> None:
    """A step as steps are: a table made anew with another column, its index, and what refers to it."""
    connection.execute("CREATE TABLE tag_new (story_id INTEGER NOT NULL, tag TEXT NOT NULL, at INTEGER) STRICT")
    connection.execute("INSERT INTO tag_new SELECT story_id, tag, 0 FROM story_tag")
    connection.execute("DROP TABLE story_tag")
    connection.execute("ALTER TABLE tag_new RENAME TO story_tag")
    connection.execute("CREATE INDEX story_tag_by_tag ON story_tag (tag)")


def in_a_child(work: Callable[[], None]) -> int:
    """Fork, do it there, give the status with which the child ended."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        work()
    finally:
        os._exit(0)


def killed_at(path: Path, steps: tuple[Step, ...], number: int) -> bool:
    """Migrate in a child that dies before its ``number``-th statement; False when there were fewer."""

    def work() -> None:
        left = number
        connection = sqlite3.connect(path, isolation_level=None)

        def count(_statement: str) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                os._exit(9)

        connection.set_trace_callback(count)
        migrate(connection, steps)

    return in_a_child(work) == 9


def content(path: Path) -> tuple[int, list[tuple[int, str]]]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT story_id, tag FROM story_tag").fetchall()
    version = migrations.header_of(connection).version
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    connection.close()
    return version, rows


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_migration_killed_between_any_two_statements_leaves_the_old_library(tmp_path: Path) -> None:
    store = open_library(tmp_path / "made")
    filled(store)
    store.states.set_tags(1, ("harbour",))
    store.close()
    path, old = tmp_path / "library.sqlite", (tmp_path / "made" / "library.sqlite").read_bytes()
    found = []
    for number in range(1, 100):
        path.write_bytes(old)
        if not killed_at(path, (*STEPS, rebuild), number):
            break
        found.append(content(path))
    old_library, new_library = (VERSION, [(1, "harbour")]), (VERSION + 1, [(1, "harbour")])
    assert found.count(old_library) > 8
    assert set(map(str, found)) <= {str(old_library), str(new_library)}
    assert content(path) == new_library


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_library_killed_while_it_is_made_is_made_at_the_next_start(tmp_path: Path) -> None:
    numbers = [*range(1, 8), 30, 55]
    for number in numbers:
        folder = tmp_path / str(number)
        folder.mkdir()
        assert killed_at(folder / "library.sqlite", STEPS, number)
        try:
            store = open_library(folder)
        except LibraryError as error:
            pytest.fail(f"killed at {number}: {error}")
        assert ids(store) == []
        store.close()
