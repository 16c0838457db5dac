"""filters in the terminal, and taking them back."""

import pytest

from tests.cli.cli_builders import Terminal


@pytest.fixture
def mine(terminal: Terminal, site: str) -> Terminal:
    """A synced library of the test's own."""
    assert terminal("add", f"{site}/en/rss", "--allow-private") == 0, terminal.err
    assert terminal("sync") == 0, terminal.err
    return terminal


def test_filters_are_tried_added_listed_and_removed(mine: Terminal) -> None:
    before = len(mine.json("list"))
    assert mine("filters") == 0
    assert "No filters yet" in mine.err + mine.out
    tried = mine.json("filters", "preview", "bridges", "--in", "text")
    assert (tried["stories"], tried["words"]) == (0, "bridges")
    tried = mine.json("filters", "preview", "the", "strait", "--in", "text")
    assert tried["stories"] == len(tried["first"]) > 0
    added = mine.json("filters", "add", "the", "strait", "--in", "text")
    assert added["stories"] == tried["stories"]
    assert len(mine.json("list")) == before - tried["stories"]
    assert mine.json("filters")[0] | {"filter": 1} == added | {"filter": 1}
    assert mine("filters", "remove", "1") == 0
    assert len(mine.json("list")) == before
    assert mine("undo") == 0
    assert mine.out == "The filter “the strait” is back.\n"
    assert len(mine.json("list")) == before - tried["stories"]


def test_rules_act_on_what_comes_and_are_told_as_such(mine: Terminal) -> None:
    before = mine.json("list", "--unread")
    assert mine("filters", "add", "story", "--tag", "paper") == 0
    assert mine("filters", "add", "story", "--read", "--source", "1") == 0
    assert mine.json("list", "--unread") == before
    assert [(one["do"], one["tag"], one["source"]) for one in mine.json("filters")] == [("read", "", 1), ("tag", "paper", 0)]
    assert mine("filters", "list") == 0
    assert "tag paper" in mine.out


def test_what_cannot_be_looked_for_is_refused(mine: Terminal) -> None:
    assert mine("filters", "add", "?!") == 2
    assert mine("filters", "remove", "7") == 2
    assert mine.json("filters") == []


def test_removed_source_is_back_by_undo_and_gone_with_now(mine: Terminal) -> None:
    sources = mine.json("sources")
    assert mine("remove", "1") == 0
    assert len(mine.json("sources")) == len(sources) - 1
    assert mine("undo") == 0
    assert [one["title"] for one in mine.json("sources")] == [one["title"] for one in sources]
    assert mine("remove", "1", "--now") == 0
    assert mine("undo") == 1
