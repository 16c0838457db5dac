import pytest

from tests.cli.cli_builders import Terminal


def test_shows_all_and_changes_one(terminal: Terminal) -> None:
    assert terminal.json("settings")["theme"] == "system"
    assert terminal("settings", "theme", "sepia") == 0
    assert terminal.out == "theme = sepia\n"
    assert terminal("settings", "reading_languages", "ua, en") == 0
    assert terminal.out == "reading_languages = uk,en\n"
    assert terminal.json("settings", "reading_languages") == {"reading_languages": ["uk", "en"]}
    assert terminal("settings", "sync_at_start", "no") == 0
    assert terminal.out == "sync_at_start = no\n"
    assert terminal("settings", "interface_language", "uk") == 0
    assert terminal("settings", "interface_language", "system") == 0


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("text_size", "9000"),
        ("text_size", "large"),
        ("sync_at_start", "perhaps"),
        ("reading_languages", "123"),
        ("interface_language", "123"),
        ("window", "x"),
    ],
)
def test_refuses_nonsense(terminal: Terminal, name: str, value: str) -> None:
    assert terminal("settings", name, value) == 2
    assert name in terminal.err
