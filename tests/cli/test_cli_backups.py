from pathlib import Path

import pytest

from reader.app import Profile, open_offprint
from tests.cli.cli_builders import Terminal


@pytest.fixture
def stored(terminal: Terminal) -> Terminal:
    assert terminal("sample") == 0
    return terminal


def test_there_is_no_backup_at_first(terminal: Terminal) -> None:
    assert terminal("backup") == 0
    assert "no backup yet" in terminal.out


def test_backup_is_made_listed_and_restored(stored: Terminal) -> None:
    made = stored.json("backup", "now")
    assert (made["stories"], made["sources"] > 0) == (0, True)
    assert stored.json("backup", "list") == stored.json("backup") == [made]
    (source, *_) = stored.json("sources")
    assert stored("remove", source["id"]) == 0
    told = stored.json("backup", "restore", made["name"])
    assert told["sources"] == made["sources"]  # who names a copy wants back what was removed afterwards
    assert Path(told["kept_at"]).is_file()
    assert stored("backup", "list") == 0
    assert made["name"] in stored.out


def test_lost_library_is_restored_from_the_terminal(stored: Terminal) -> None:
    assert stored("backup", "now") == 0
    (stored.profile / "library.sqlite").unlink()
    assert stored("sources") == 3
    assert "offprint backup restore" in stored.err
    assert stored("backup", "restore") == 0
    assert stored("sources") == 0


def test_damaged_library_is_salvaged_from_the_terminal(stored: Terminal) -> None:
    before = stored.json("sources")
    path = stored.profile / "library.sqlite"
    path.write_bytes(b"\0" * 100 + path.read_bytes()[100:])
    assert stored("sources") == 3
    assert "offprint salvage" in stored.err
    assert stored("salvage") == 0
    assert "Salvaged" in stored.out
    assert [one["title"] for one in stored.json("sources")] == [one["title"] for one in before]


def test_restoring_needs_a_backup_and_a_closed_library(stored: Terminal) -> None:
    assert stored("backup", "restore", "2001-01-01") == 2
    assert "no backup 2001-01-01" in stored.err
    app = open_offprint(Profile.at(stored.profile))
    try:
        assert stored("backup", "restore") == 3
        assert "Another Offprint" in stored.err
    finally:
        app.close()


def test_verify_tells_how_many_texts_were_looked_at(stocked: Terminal) -> None:
    told = stocked.json("verify")
    assert told["texts"] == 3
    assert told["rotten"] == []
    assert stocked("verify") == 0
    assert "Looked at 3 texts" in stocked.out
