import io

import pytest

from reader.cli.main import run
from tests.cli.cli_builders import Terminal


def test_lists_newest_first(stocked: Terminal) -> None:
    rows = stocked.json("list")
    assert [row["title"] for row in rows] == ["en story 3 ]8;;", "en story 2 ]8;;", "en story 1 ]8;;"]
    assert {(row["language"], row["source"], row["read"], row["bookmarked"]) for row in rows} == {
        ("en", "The Strait", False, False)
    }
    assert stocked("list") == 0
    assert stocked.out.splitlines()[0].split() == ["ID", "Date", "Languages", "Source", "Title"]
    assert "\x1b" not in stocked.out


@pytest.mark.parametrize(
    ("words", "count"),
    [
        (["--unread"], 3),
        (["--bookmarked"], 0),
        (["--lang", "en"], 3),
        (["--lang", "uk"], 0),
        (["--source", "strait"], 3),
        (["--limit", "2"], 2),
        (["--limit", "0"], 3),
    ],
)
def test_narrows(stocked: Terminal, words: list[str], count: int) -> None:
    assert len(stocked.json("list", *words)) == count


def test_tells_when_there_is_more_or_nothing(stocked: Terminal) -> None:
    assert stocked("list", "--limit", "2") == 0
    assert "2 of 3 stories" in stocked.err
    assert stocked("list", "--bookmarked") == 0
    assert stocked.err == "No stories.\n"
    assert stocked("list", "--source", "nobody") == 2


def test_shows_a_story(stocked: Terminal) -> None:
    row = stocked.json("list")[0]
    assert stocked("show", row["id"]) == 0
    assert stocked.out.startswith("en story 3 ]8;;\nThe Strait")
    assert "The bridge over the strait was opened on Sunday." in stocked.out
    assert row["id"] == stocked.json("show", row["id"], "--lang", "en")["id"]
    shown = stocked.json("show", row["id"])
    assert shown["url"].endswith("/en/3")
    assert shown["text"].startswith("The bridge")


def test_says_which_languages_are_stored(stocked: Terminal) -> None:
    story = stocked.json("list")[0]["id"]
    assert stocked("show", story, "--lang", "uk") == 2
    assert stocked.err == "This story is not stored in Українська. It is stored in: English.\n"


@pytest.mark.parametrize("command", ["show", "bookmark", "read"])
def test_an_unknown_story_is_said_clearly(stocked: Terminal, command: str) -> None:
    assert stocked(command, 999) == 2
    assert stocked.err == "There is no story 999.\n"


@pytest.mark.parametrize(("words", "count"), [(["bridge", "strait"], 3), (["nothing-of-it"], 0), (['"'], 0), (["is:unread"], 3)])
def test_searches(stocked: Terminal, words: list[str], count: int) -> None:
    assert len(stocked.json("search", *words)) == count


def test_marks_and_undoes(stocked: Terminal) -> None:
    first, second = (row["id"] for row in stocked.json("list")[:2])
    assert stocked("read", first, second) == 0
    assert stocked.out == "2 stories marked read.\n"
    assert len(stocked.json("list", "--unread")) == 1
    assert stocked("undo") == 0
    assert stocked.out == "2 stories marked unread again.\n"
    assert stocked("bookmark", first) == 0
    assert [row["id"] for row in stocked.json("list", "--bookmarked", "--unread")] == [first]
    assert stocked("bookmark", first, "--remove") == 0
    assert stocked.json("list", "--bookmarked") == []
    assert stocked("read", first, "--unread") == 0
    assert len(stocked.json("list", "--unread")) == 3


def test_nothing_to_undo(terminal: Terminal) -> None:
    assert terminal("undo") == 1
    assert "nothing to undo" in terminal.err


def test_a_poor_terminal_gets_letters_it_has(stocked: Terminal) -> None:
    poor = io.TextIOWrapper(io.BytesIO(), encoding="ascii", errors="replace")
    assert run(["--profile", str(stocked.profile), "list"], poor, poor) == 0
    poor.seek(0)
    assert "o  2024" in poor.read()
