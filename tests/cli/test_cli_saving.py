"""Saving pages at a terminal."""

from tests.cli.cli_builders import Terminal
from tests.press import pressing

TEXT = tuple(f"The harbour master counted {n} boats and told the council why that matters to the town." for n in range(12, 40))


def test_a_page_is_saved_with_its_text(terminal: Terminal) -> None:
    with pressing() as press:
        (saved,) = terminal.json("save", press.story("/boats/", "Boats", TEXT), "--allow-private")
    assert (saved["title"], saved["bookmarked"], saved["offline"]) == ("Boats", True, "complete")


def test_a_page_can_wait_for_the_next_sync(terminal: Terminal) -> None:
    with pressing() as press:
        assert terminal("save", press.story("/boats/", "Boats", TEXT), "--allow-private", "--later") == 0
        assert press.asked == []
    assert "has no text yet" in terminal.err


def test_offline_by_choice_keeps_the_address(terminal: Terminal) -> None:
    assert terminal("settings", "offline_by_choice", "yes") == 0
    assert terminal("save", "https://a.example/boats") == 0
    assert "stay offline" in terminal.err
    assert [story["bookmarked"] for story in terminal.json("list")] == [True]


def test_private_addresses_are_asked_about(terminal: Terminal) -> None:
    assert terminal("save", "http://127.0.0.1:9/") == 2
    assert "--allow-private" in terminal.err
