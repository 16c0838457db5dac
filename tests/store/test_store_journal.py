import json
from pathlib import Path

import pytest

from reader.domain.errors import NotFound
from reader.store import Store, open_library
from reader.store.journal import Journal, keys, marked, read_lines
from reader.store.restoring import restore
from tests.store.store_builders import NOW, filled, ids, source


def acts(store: Store) -> list[str]:
    return [line["do"] for line in read_lines(store.folder / "journal.jsonl")]


def test_each_thing_that_a_person_does_is_a_line(store: Store) -> None:
    made = filled(store)
    store.states.set_read([1, 2], True)
    store.states.set_bookmarked([3], True)
    store.states.undo()
    store.states.set_tags(1, ("harbour",))
    folder = store.sources.add_folder("Papers")
    store.sources.move(made, folder)
    store.sources.rename_folder(folder, "Daily papers")
    store.sources.rename(made, "The Truth")
    store.sources.remove_folder(folder)
    store.sources.remove(made, False)
    assert acts(store) == [
        "source", "read", "bookmark", "unbookmark", "tags", "source", "source", "source", "source", "no-source"
    ]  # fmt: skip


def test_bookmark_takes_its_text_along(store: Store) -> None:
    filled(store)
    store.states.set_bookmarked([2], True)
    line = list(read_lines(store.folder / "journal.jsonl"))[-1]
    assert line["versions"][0]["title"] == "Story 2"
    assert len(line["versions"][0]["blocks"]) > 50


def test_reading_and_syncing_write_nothing(store: Store) -> None:
    filled(store)
    before = acts(store)
    store.stories.open(1, "", ("uk",))
    store.sync.pages_wanted(NOW)
    assert acts(store) == before


def test_failed_act_is_not_told(store: Store) -> None:
    filled(store)
    with pytest.raises(NotFound), store._database.write():
        assert store.states.set_tags(99 if store.states.set_read([1], True) else 1, ("nothing",))
    store.states.set_read([2], True)
    assert acts(store) == ["source", "read"]
    assert ids(store, "is:read") == [2]


def test_torn_last_line_costs_only_itself(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.jsonl")
    journal.append([{"do": "read", "stories": ["a"]}, {"do": "read", "stories": ["b"]}])
    journal.close()
    path = tmp_path / "journal.jsonl"
    path.write_bytes(path.read_bytes()[:-9])
    journal.append([{"do": "read", "stories": ["c"]}])
    assert [line["stories"] for line in read_lines(path)] == [["a"], ["c"]]
    journal.close()


@pytest.mark.parametrize(
    "line",
    [
        b"\xff\xfe", b"[1]", b"{}", b'{"do": 7}', b'{"do": "read"}', b'{"do": "read", "stories": 5}',
        b'{"do": "read", "stories": ["[1"]}', b'{"do": "bookmark", "stories": ["x", "y"]}',
        b'{"do": "bookmark", "stories": ["x"], "published": 1, "versions": [{"blocks": "%%%"}]}',
        b'{"do": "source", "feed_url": 5}', b'{"do": "tags", "stories": [], "tags": 5}', b'{"do": "strange", "stories": []}',
        b'{"do": "split", "one": 5, "other": ["x"]}', b'{"do": "rejoin", "one": ["x"]}',
    ],
)  # fmt: skip
def test_line_without_sense_does_nothing(tmp_path: Path, line: bytes) -> None:
    store = open_library(tmp_path, clock=lambda: NOW)
    filled(store)
    store.backup(NOW)
    store.close()
    with (tmp_path / "journal.jsonl").open("ab") as file:
        file.write(line + b"\n" + json.dumps({"do": "read", "stories": []}).encode() + b"\n")
    assert restore(tmp_path, NOW).stories == 3


def test_backup_makes_the_journal_small_again(store: Store) -> None:
    filled(store)
    for _ in range(5):
        store.states.set_read([1], True)
        store.states.set_read([1], False)
    source(store, "second", "en")
    store.backup(NOW)
    assert acts(store) == ["source", "source"]


def test_library_without_a_journal_gets_one(tmp_path: Path) -> None:
    store = open_library(tmp_path)
    filled(store)
    store.states.set_read([1, 2], True)
    store.close()
    (tmp_path / "journal.jsonl").unlink()
    store = open_library(tmp_path)
    assert acts(store) == ["source", "read"]
    store.close()


def test_story_without_an_address_is_known_by_its_entry(tmp_path: Path) -> None:
    store = open_library(tmp_path, clock=lambda: NOW)
    filled(store)
    with store._database.write() as connection:
        connection.execute("DELETE FROM address")
    store.backup(NOW)
    store.states.set_read([2], True)
    store.close()
    restore(tmp_path, NOW)
    store = open_library(tmp_path)
    assert ids(store, "is:read") == [2]
    store.close()


def test_marks_name_stories_as_the_other_lines_do_and_leave_out_what_has_no_name(store: Store) -> None:
    filled(store, 5)
    with store._database.write() as connection:
        connection.execute("DELETE FROM address WHERE version_id IN (2, 3)")
        connection.execute("DELETE FROM entry WHERE version_id = 3")
        (line,) = marked(connection, "read", [5, 1, 2, 3, 4])
        named = keys(connection, [5, 1, 2, 3, 4])
    assert line["stories"] == list(named.values())
    assert set(named) == {1, 2, 4, 5}
    assert named[2].startswith("[")
