import sqlite3

import pytest

from reader import __version__
from reader.app import Profile, open_offprint
from reader.cli.main import build_parser
from tests.cli.cli_builders import Terminal


def test_global_options_stand_anywhere() -> None:
    parser = build_parser()
    for words in (
        ["--json", "--profile", "p", "list"],
        ["list", "--profile", "p", "--json"],
        ["--profile", "p", "list", "--json"],
    ):
        options = parser.parse_args(words)
        assert (str(options.profile), options.json) == ("p", True)
    assert parser.parse_args([]).command is None


def test_version(terminal: Terminal) -> None:
    assert terminal("--version") == 0
    first, second, *rest = terminal.out.splitlines()
    assert (first, rest) == (f"Offprint {__version__}", [])
    assert {"Python", "SQLite", "requests", "lxml", "Pillow"} <= {part.split()[0] for part in second.split(", ")}


@pytest.mark.parametrize(
    "words", [["nonsense"], ["show"], ["show", "x"], ["show", "-1"], ["read"], ["list", "--limit", "many"], []]
)
def test_wrong_usage_is_status_two_and_makes_nothing(terminal: Terminal, words: list[str]) -> None:
    assert terminal(*words) == 2
    assert terminal.err
    assert not terminal.profile.exists()


def test_help_lists_every_command(terminal: Terminal) -> None:
    assert terminal("--help") == 0
    names = {line.split()[0] for line in terminal.out.splitlines() if line.startswith("    ")}
    reading = {"list", "search", "show", "sources", "export"}
    assert names >= reading | {"sync", "add", "remove", "bookmark", "read", "undo", "import", "sample", "demo", "settings"}


def test_a_library_in_use_can_still_be_read(terminal: Terminal) -> None:
    app = open_offprint(Profile.at(terminal.profile))
    try:
        assert terminal.json("list") == []
        assert terminal("sample") == 3
        assert "Another Offprint" in terminal.err
    finally:
        app.close()


def test_trouble_with_the_library_is_status_three(terminal: Terminal) -> None:
    terminal.profile.mkdir()
    (terminal.profile / "library.sqlite").write_text("no library" * 100)
    assert terminal("list") == 3
    assert "not an Offprint library" in terminal.err


def test_a_newer_library_is_left_alone(terminal: Terminal) -> None:
    assert terminal("sources") == 0
    file = terminal.profile / "library.sqlite"
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = file.read_bytes()
    assert terminal("sources") == 3
    assert "newer Offprint" in terminal.err
    assert file.read_bytes() == before
