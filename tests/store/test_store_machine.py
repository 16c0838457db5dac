"""A machine at its worst: no room, nothing writable, a clock that lies, a file that goes, a folder with a strange name."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from reader.domain.errors import CannotOpen, DiskFull, LibraryMissing
from reader.store import Store, open_library
from reader.store.ballast import ROOMY, SIZE, Ballast
from tests.store.store_builders import NOW, READING, entry, feed, fetch_all, filled, ids, source

ROOT = Path(__file__).parents[2]
TEN_YEARS = timedelta(days=3652)
MOUNT_BYTES = 12 * 1024 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 12 MB of its own; only the system's administrator can make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={MOUNT_BYTES}", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no permission to mount a file system")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(disk: Path) -> Path:
    """Not a byte is left."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        size = 1 << 20
        while size >= 512:
            try:
                file.write(bytes(size))
            except OSError:
                size //= 2
    return filler


def test_marks_find_room_on_a_full_disk_and_nothing_else_is_lost(small_disk: Path) -> None:
    store = open_library(small_disk / "library", clock=lambda: NOW)
    Ballast(small_disk / "library" / "library.ballast", lambda _: ROOMY).lay_down()
    made = filled(store, 20)
    store.backup(NOW)
    fill(small_disk)
    store.states.set_read([1, 2], True)
    store.states.set_bookmarked([3], True)
    assert not (small_disk / "library" / "library.ballast").exists()
    filler = fill(small_disk)
    with pytest.raises(DiskFull):
        store.sync.apply_feed(feed(made, *(entry(n) for n in range(1000, 4000))))
    with pytest.raises(DiskFull):
        store.keeping.back_up(NOW + timedelta(days=1), at_once=True)
    assert [path.name for path in (small_disk / "library" / "backups").iterdir()] == [f"library-{NOW:%Y%m%d}.sqlite"]
    assert (ids(store, "is:read"), ids(store, "is:bookmarked")) == ([1, 2], [3])
    assert len(ids(store, "ferry")) == 20
    store.close()
    filler.unlink()
    opened = open_library(small_disk / "library", clock=lambda: NOW)
    assert (ids(opened, "is:read"), ids(opened, "is:bookmarked")) == ([1, 2], [3])
    opened.states.set_read([4], True)
    opened.close()


def test_read_only_disk_can_be_read(small_disk: Path) -> None:
    store = open_library(small_disk / "library")
    filled(store)
    store.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(CannotOpen, match="permission"):
        open_library(small_disk / "library")
    store = open_library(small_disk / "library", read_only=True)
    assert store.is_read_only
    assert len(ids(store, "ferry")) == 3
    assert store.stories.open(1, "", READING).version.words > 0
    with pytest.raises(CannotOpen, match="permission"):
        store.states.set_read([1], True)
    store.close()


def test_ballast_takes_its_room_only_where_there_is_plenty(tmp_path: Path) -> None:
    path = tmp_path / "library.ballast"
    Ballast(path, lambda _: ROOMY - 1).lay_down()
    assert not path.exists()
    ballast = Ballast(path, lambda _: ROOMY)
    ballast.lay_down()
    assert path.stat().st_size == SIZE
    ballast.give_up_when_tight()
    assert ballast.is_down
    Ballast(path, lambda _: 1000).give_up_when_tight()
    assert not ballast.is_down


@pytest.mark.parametrize("how", ["deleted", "replaced"])
@pytest.mark.parametrize("durable", [True, False], ids=["click", "sync"])
def test_lost_file_is_noticed_within_one_commit(store: Store, how: str, durable: bool) -> None:
    made = filled(store)
    path = store.folder / "library.sqlite"
    path.unlink()
    if how == "replaced":
        path.write_bytes(b"")
    act = partial(store.states.set_read, [1], True) if durable else partial(store.sync.apply_feed, feed(made, entry(9)))
    with pytest.raises(LibraryMissing):
        act()


def test_clock_ten_years_ahead_makes_nothing_old(store: Store) -> None:
    made = source(store)
    dated = tuple(entry(n) for n in range(1, 40))
    store.sync.apply_feed(feed(made, *dated))
    fetch_all(store)
    store.states.set_read(range(1, 40), True)
    assert store.retention.plan(NOW + TEN_YEARS, 90).stories == 0
    assert not store.retention.apply(NOW + TEN_YEARS, 90)
    assert len(ids(store)) == 39


def test_what_is_old_indeed_goes(store: Store) -> None:
    made = source(store)
    store.sync.apply_feed(feed(made, *(entry(n) for n in range(1, 40))))
    store.states.set_read(range(1, 40), True)
    assert store.retention.plan(NOW + timedelta(days=100), 60).stories == 39


@pytest.mark.parametrize("back", [False, True], ids=["ahead and stays", "ahead and back"])
def test_clock_that_jumps_stops_no_polling_and_keeps_the_order(tmp_path: Path, back: bool) -> None:
    late = NOW + TEN_YEARS
    store = open_library(tmp_path, clock=lambda: late)
    made = source(store)
    for number in (1, 2, 3):
        undated = feed(made, entry(number))
        moved = type(undated)(
            **{name: getattr(undated, name) for name in undated.__slots__}
            | {"checked": late, "next_check": late + timedelta(hours=1)}
        )
        store.sync.apply_feed(moved)
    before = ids(store)
    store.close()
    now = NOW if back else late + timedelta(days=1)
    store = open_library(tmp_path, clock=lambda: now)
    assert [one.source_id for one in store.sync.due(now)] == [made]
    assert ids(store) == before
    store.close()


PATHS = {
    "spaces": "my news  here",
    "quotes": 'it\'s "mine"; --',
    "emoji": "новини 📰",
    "address": "50%? #1 &x=1",
    "long": "a" * 200,
}


@pytest.mark.parametrize("name", PATHS.values(), ids=PATHS.keys())
def test_library_lives_in_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    store = open_library(tmp_path / name)
    filled(store)
    store.backup(NOW)
    store.states.set_read([1], True)
    store.close()
    store = open_library(tmp_path / name)
    assert ids(store, "is:read") == [1]
    assert store.keeping.all()[0].stories == 3
    store.close()


def test_bare_environment(tmp_path: Path) -> None:
    """Neither HOME nor a locale: as under cron."""
    environment = {"PATH": os.environ["PATH"], "LANG": "C"}
    command = [sys.executable, str(ROOT / "main.py"), "--profile", str(tmp_path / "новини"), "backup", "now"]
    done = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
