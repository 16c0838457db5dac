import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.domain.backup import Rescue
from reader.domain.errors import LibraryMissing
from reader.store import open_library
from reader.store.restoring import restore
from reader.store.salvage import salvage
from tests.store.store_builders import NOW, entry, extracted, feed, ids, page, paragraphs, source

STORIES = 300
PAGE = 4096


def version_ids(store_folder: Path) -> list[tuple[int, str, str, str]]:
    connection = sqlite3.connect(store_folder / "library.sqlite")
    rows = connection.execute("SELECT version_id, url, language, title FROM version ORDER BY version_id").fetchall()
    connection.close()
    return rows


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Stories whose texts do not press well, so that the library has the shape of a real one: mostly texts."""
    folder = tmp_path_factory.mktemp("salvage")
    store = open_library(folder, clock=lambda: NOW)
    made = source(store)
    store.sync.apply_feed(feed(made, *(entry(n) for n in range(1, STORIES + 1))))
    chance = random.Random(7)
    for version_id, url, language, title in version_ids(folder):
        words = "ferry " + " ".join(f"pier{chance.getrandbits(40):x}" for _ in range(500))
        store.sync.apply_pages((page(version_id, extracted(url, *paragraphs(words), language=language, title=title)),))
    store.states.set_read(range(1, 51), True)
    store.states.set_bookmarked([7, 8, 9], True)
    store.states.set_tags(10, ("harbour",))
    store.close()
    return folder


def damaged(library: Path, folder: Path, damage: Callable[[bytearray], bytearray], *, backups: bool = False) -> Path:
    for name in ("library.sqlite", "library.marker", "journal.jsonl"):
        (folder / name).write_bytes((library / name).read_bytes())
    path = folder / "library.sqlite"
    path.write_bytes(damage(bytearray(path.read_bytes())))
    return path


def bad_pages(count: int, seed: int, kind: str) -> Callable[[bytearray], bytearray]:
    def damage(data: bytearray) -> bytearray:
        chance = random.Random(seed)
        for number in chance.sample(range(1, len(data) // PAGE), count):
            junk = bytes(PAGE) if kind == "zeros" else chance.randbytes(PAGE)
            data[number * PAGE : (number + 1) * PAGE] = junk
        return data

    return damage


def check(folder: Path, report: Rescue, before: bytes) -> None:
    assert Path(report.kept_at).read_bytes() == before
    store = open_library(folder, clock=lambda: NOW)
    assert len(ids(store)) >= report.stories
    found = store.keeping.verify()
    assert found is not None
    assert found.rotten == ()
    connection = sqlite3.connect(folder / "library.sqlite")
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.execute("INSERT INTO version_words (version_words) VALUES ('integrity-check')")
    connection.close()
    store.close()
    assert not list(folder.glob("*.part*"))


@pytest.mark.parametrize("kind", ["zeros", "junk"])
@pytest.mark.parametrize(("count", "seed"), [(1, 1), (5, 3), (20, 5)])
def test_bad_pages_cost_few_stories_and_no_mark(library: Path, tmp_path: Path, count: int, seed: int, kind: str) -> None:
    path = damaged(library, tmp_path, bad_pages(count, seed, kind))
    before = path.read_bytes()
    report = salvage(tmp_path, NOW)
    check(tmp_path, report, before)
    assert report.stories >= STORIES - 4 * count
    assert report.stories_before >= report.stories
    store = open_library(tmp_path, clock=lambda: NOW)
    assert len(ids(store, "is:bookmarked")) == 3
    assert len(ids(store, "ferry is:bookmarked")) == 3
    assert len(ids(store, "is:read")) >= 50 - 4 * count
    assert len(store.sources.all()) == 1
    store.close()


def cut(share: float) -> Callable[[bytearray], bytearray]:
    return lambda data: data[: int(len(data) * share)]


def no_header(data: bytearray) -> bytearray:
    return bytearray(100) + data[100:]


def no_first_page(data: bytearray) -> bytearray:
    return bytearray(PAGE) + data[PAGE:]


@pytest.mark.parametrize(
    ("damage", "least"),
    [(cut(0.7), 0.3), (no_header, 1.0), (no_first_page, 1.0), (lambda data: data, 1.0)],
    ids=["cut", "header", "page-one", "whole"],
)
def test_whole_kinds_of_damage(library: Path, tmp_path: Path, damage: Callable[[bytearray], bytearray], least: float) -> None:
    path = damaged(library, tmp_path, damage)
    before = path.read_bytes()
    report = salvage(tmp_path, NOW)
    check(tmp_path, report, before)
    assert report.stories >= STORIES * least
    assert report.bookmarks == 3


@pytest.mark.parametrize("content", [b"", b"hello", b"not a database at all" * 2000], ids=["empty", "short", "text"])
def test_nothing_left_brings_bookmarks_and_sources_from_the_journal(library: Path, tmp_path: Path, content: bytes) -> None:
    path = damaged(library, tmp_path, lambda _: bytearray(content))
    report = salvage(tmp_path, NOW)
    check(tmp_path, report, content)
    assert (report.bookmarks, report.sources) == (3, 1)
    assert path.exists()


def test_what_is_lost_comes_from_the_newest_backup(library: Path, tmp_path: Path) -> None:
    path = damaged(library, tmp_path, bad_pages(60, 9, "junk"))
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / f"library-{NOW:%Y%m%d}.sqlite").write_bytes((library / "library.sqlite").read_bytes())
    before = path.read_bytes()
    report = salvage(tmp_path, NOW)
    check(tmp_path, report, before)
    assert report.stories == STORIES
    assert restore(tmp_path, NOW).stories == STORIES


def test_there_must_be_a_file(tmp_path: Path) -> None:
    with pytest.raises(LibraryMissing):
        salvage(tmp_path, NOW)
