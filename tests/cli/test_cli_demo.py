import pytest

from tests.cli.cli_builders import Terminal


def test_takes_the_first_steps_without_a_network(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert terminal("demo") == 0
    assert terminal.err.startswith("There is no display")
    assert "Feeds" in terminal.err
    for title in ("The Harbour Lantern", "Портовий ліхтар", "Портовый фонарь"):
        assert title in terminal.out
    assert "search WORDS" in terminal.out
    assert terminal("list") == 0


def test_shows_one_story_in_its_three_languages(terminal: Terminal) -> None:
    shown = terminal.json("demo")
    assert {story["language"] for story in shown} == {"en", "uk", "ru"}
    assert len({story["id"] for story in shown}) == 1
    assert all(story["offline"] == "complete" for story in shown)


def test_names_the_commands_as_they_can_be_typed(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OFFPRINT_COMMAND", ".venv/bin/offprint")
    assert terminal("demo") == 0
    assert f".venv/bin/offprint --profile {terminal.profile} search WORDS" in terminal.out
