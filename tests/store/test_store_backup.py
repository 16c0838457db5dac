import sqlite3
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from reader.domain.errors import Corrupt, NotFound
from reader.store import Store, open_library
from reader.store.backup import check_copy, copies
from reader.store.restoring import restore, start_afresh
from tests.store.store_builders import NOW, entry, feed, fetch_all, filled, ids, source

DAY = timedelta(days=1)


def grow(store: Store, source_id: int, number: int) -> None:
    store.sync.apply_feed(feed(source_id, entry(number)))
    fetch_all(store)


def days(store: Store) -> list[date]:
    return [one.day for one in store.keeping.all()]


def test_copy_is_made_when_something_changed_not_when_the_date_did(store: Store) -> None:
    made = filled(store)
    assert store.backup(NOW) is not None
    assert store.backup(NOW + DAY) is None
    store.states.set_read([1], True)
    assert store.backup(NOW + DAY) is not None
    store.settings.set("theme", "dark")
    assert store.backup(NOW + 2 * DAY) is not None
    grow(store, made, 9)
    assert store.backup(NOW + 3 * DAY) is not None


def test_copies_say_what_they_hold(store: Store) -> None:
    filled(store)
    store.states.set_bookmarked([2], True)
    store.backup(NOW)
    (held,) = store.keeping.all()
    assert (held.day, held.stories, held.bookmarks, held.sources) == (NOW.date(), 3, 1, 1)
    assert held.size_bytes > 10_000


def test_a_year_keeps_seven_days_and_four_weeks(store: Store) -> None:
    made = filled(store)
    for number in range(60):
        grow(store, made, 100 + number)
        store.backup(NOW + number * DAY)
    kept = days(store)
    assert kept[:7] == [(NOW + number * DAY).date() for number in range(59, 52, -1)]
    assert len(kept) == 11
    assert len({day.isocalendar()[:2] for day in kept[7:]}) == 4


def test_last_copy_before_a_loss_is_never_pushed_out(store: Store) -> None:
    made = filled(store, 20)
    store.backup(NOW)
    with store._database.write() as connection:
        connection.execute("DELETE FROM story WHERE story_id > 10")
    for number in range(1, 60):
        grow(store, made, 100 + number)
        store.backup(NOW + number * DAY)
    assert days(store)[-1] == NOW.date()
    assert store.keeping.all()[-1].name == f"{NOW:%Y-%m-%d}-before"


def test_second_copy_of_a_day_that_holds_less_leaves_the_first(store: Store) -> None:
    filled(store, 20)
    store.keeping.back_up(NOW, at_once=True)
    with store._database.write() as connection:
        connection.execute("DELETE FROM story WHERE story_id > 10")
    store.keeping.back_up(NOW, at_once=True)
    assert [(one.stories, one.has_lost) for one in store.keeping.all()] == [(10, True), (20, False)]


def test_damaged_copy_is_not_listed_and_not_removed(store: Store) -> None:
    filled(store)
    torn = store.backup(NOW)
    assert torn is not None
    torn.write_bytes(torn.read_bytes()[:3000])
    store.states.set_read([1], True)
    store.backup(NOW + DAY)
    assert days(store) == [(NOW + DAY).date()]
    assert torn.exists()


def test_every_copy_of_a_season_restores_to_what_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    held: dict[date, list[int]] = {}
    store = open_library(folder, clock=lambda: NOW)
    made = filled(store)
    for number in range(20):
        grow(store, made, 100 + number)
        store.backup(NOW + number * DAY)
        held[(NOW + number * DAY).date()] = ids(store)
    store.close()
    for copy in copies(folder / "backups"):
        report = restore(folder, NOW, copy.holds.name)
        opened = open_library(folder, clock=lambda: NOW)
        assert ids(opened) == held[copy.holds.day]
        assert report.stories == copy.holds.stories
        opened.close()
    assert len(list((folder / "put-aside").glob("*/library.sqlite"))) == len(copies(folder / "backups"))


def closed(folder: Path) -> Path:
    """A library with a copy, and with marks and a bookmark made after it."""
    store = open_library(folder, clock=lambda: NOW)
    made = filled(store)
    store.backup(NOW)
    grow(store, made, 50)
    store.states.set_read([1], True)
    store.states.set_bookmarked([4], True)
    store.states.set_tags(2, ("harbour",))
    source(store, "second", "en")
    store.close()
    return folder / "library.sqlite"


@pytest.mark.parametrize("how", ["there", "missing", "empty", "damaged"])
def test_restoring_brings_back_what_is_newer_than_the_copy(tmp_path: Path, how: str) -> None:
    path = closed(tmp_path)
    before = path.read_bytes()
    match how:
        case "missing":
            path.unlink()
        case "empty":
            path.write_bytes(b"")
        case "damaged":
            path.write_bytes(b"x" * 5000)
    report = restore(tmp_path, NOW + DAY)
    store = open_library(tmp_path, clock=lambda: NOW)
    assert ids(store, "is:read") == [1]
    assert len(ids(store, "is:bookmarked")) == 1
    assert ids(store, "ferry is:bookmarked") != []
    assert store.stories.counts(NOW).by_tag == {"harbour": 1}
    assert len(store.sources.all()) == 2
    assert report.replayed >= 4
    if how == "there":
        assert Path(report.kept_at).read_bytes() == before
    assert bool(report.kept_at) is (how != "missing")
    store.close()


def test_marks_of_stories_that_the_copy_lacks_wait_for_their_return(tmp_path: Path) -> None:
    store = open_library(tmp_path, clock=lambda: NOW)
    made = filled(store)
    store.backup(NOW)
    grow(store, made, 50)
    store.states.set_read([4], True)
    store.close()
    restore(tmp_path, NOW)
    opened = open_library(tmp_path, clock=lambda: NOW)
    assert ids(opened, "is:read") == []
    grow(opened, made, 50)
    assert opened.keeping.replay_waiting() == 1
    assert len(ids(opened, "is:read")) == 1
    assert not (tmp_path / "journal-waiting.jsonl").exists()
    opened.close()


def test_going_back_to_a_named_copy_undoes_removals_and_takes_marks_along(tmp_path: Path) -> None:
    store = open_library(tmp_path, clock=lambda: NOW)
    made = filled(store)
    other = source(store, "second", "en")
    store.states.set_bookmarked([2], True)
    copy = store.backup(NOW)
    assert copy is not None
    store.states.set_read([1], True)
    store.backup(NOW + DAY)  # makes the journal small: what was marked before it is in the library alone
    store.states.set_bookmarked([3], True)
    store.sources.remove(other, keep_bookmarks=False)
    store.close()
    restore(tmp_path, NOW + DAY, f"{NOW:%Y-%m-%d}")
    opened = open_library(tmp_path, clock=lambda: NOW)
    assert {each.source_id for each in opened.sources.all()} == {made, other}
    assert ids(opened, "is:read") == [1]
    assert set(ids(opened, "is:bookmarked")) == {2, 3}
    opened.close()
    restore(tmp_path, NOW + DAY)
    again = open_library(tmp_path, clock=lambda: NOW)
    assert len(again.sources.all()) == 2
    again.close()


def test_restoring_a_day_without_a_copy_changes_nothing(tmp_path: Path) -> None:
    path = closed(tmp_path)
    before = path.read_bytes()
    with pytest.raises(NotFound, match="2020-01-01"):
        restore(tmp_path, NOW, "2020-01-01")
    assert path.read_bytes() == before


def test_restoring_skips_a_damaged_copy(tmp_path: Path) -> None:
    closed(tmp_path)
    good = tmp_path / "backups" / f"library-{NOW:%Y%m%d}.sqlite"
    bad = tmp_path / "backups" / f"library-{NOW + DAY:%Y%m%d}.sqlite"
    data = bytearray(good.read_bytes())
    for start in range(8192, len(data), 4096):
        data[start : start + 2000] = b"\xff" * 2000
    bad.write_bytes(data)
    assert restore(tmp_path, NOW).stories >= 3
    with pytest.raises(Corrupt):
        check_copy(bad)


def test_start_afresh_puts_everything_aside(tmp_path: Path) -> None:
    path = closed(tmp_path)
    before = path.read_bytes()
    kept_at = start_afresh(tmp_path, NOW)
    assert Path(kept_at).read_bytes() == before
    store = open_library(tmp_path)
    assert ids(store) == []
    assert store.sources.all() == ()
    store.close()


def test_flipped_byte_is_told_by_title_and_brought_back(store: Store) -> None:
    filled(store)
    store.backup(NOW)
    rot(store, 2)
    found = store.keeping.verify()
    assert found is not None
    assert [(one.title, one.restored) for one in found.rotten] == [("Story 2", True)]
    assert store.stories.open(2, "", ("uk",)).version.words == 12
    assert len(ids(store, "ferry")) == 3


def test_rotten_text_that_no_copy_has_is_wanted_again(store: Store) -> None:
    filled(store)
    rot(store, 2)
    found = store.keeping.verify()
    assert found is not None
    assert [(one.title, one.restored) for one in found.rotten] == [("Story 2", False)]
    assert len(ids(store, "ferry")) == 2
    assert [wanted.version_id for wanted in store.sync.pages_wanted(NOW)] == [2]
    fetch_all(store)
    assert len(ids(store, "ferry")) == 3


def rot(store: Store, version_id: int) -> None:
    """A byte flips inside a text; SQLite does not notice."""
    with store._database.write() as connection:
        (blocks,) = connection.execute("SELECT blocks FROM body WHERE version_id = ?", (version_id,)).fetchone()
        rotten = bytes([*blocks[:20], blocks[20] ^ 1, *blocks[21:]])
        connection.execute("UPDATE body SET blocks = ? WHERE version_id = ?", (rotten, version_id))


def test_look_at_every_text_is_due_once_a_month(tmp_path: Path) -> None:
    now = NOW

    def clock() -> datetime:
        return now

    store = open_library(tmp_path, clock=clock)
    filled(store)
    assert store.keeping.verify(only_when_due=True) is not None
    assert store.keeping.verify(only_when_due=True) is None
    now = NOW + 31 * DAY
    assert store.keeping.verify(only_when_due=True) is not None
    store.close()


def test_lost_text_keeps_old_copies_from_going(store: Store) -> None:
    made = filled(store)
    for number in range(20):
        grow(store, made, 100 + number)
        if number == 15:
            rot(store, store.stories.by_url("https://pravda.example/news/115"))
        kept = len(days(store))
        store.backup(NOW + number * DAY)
        assert number != 15 or len(days(store)) == kept + 1


def test_failed_copy_leaves_the_older_ones_and_no_half(store: Store) -> None:
    filled(store)
    store.backup(NOW)
    store.states.set_read([1], True)
    folder = store.folder / "backups"
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    (folder / f"library-{NOW + DAY:%Y%m%d}.part").mkdir()  # in the way of the draft
    with pytest.raises((sqlite3.Error, Exception)):
        store.backup(NOW + DAY)
    after = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    assert after == before
