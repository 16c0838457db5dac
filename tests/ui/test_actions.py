"""Commands and their keys."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.actions import COMMANDS, Actions, with_cyrillic

# The same physical key on the US, Russian and Ukrainian layouts.
SAME_KEY = [("J", "О"), ("K", "Л"), ("N", "Т"), ("M", "Ь"), ("S", "Ы"), ("S", "І"), ("O", "Щ"), ("/", "."), ("?", ",")]


@pytest.mark.parametrize(("latin", "cyrillic"), SAME_KEY)
def test_letter_is_bound_on_the_cyrillic_layout_too(latin: str, cyrillic: str) -> None:
    assert QKeySequence(cyrillic) in with_cyrillic((latin,))


def test_no_two_commands_share_a_key() -> None:
    keys = [key.toString() for command in COMMANDS for key in with_cyrillic(command.keys)]
    assert len(keys) == len(set(keys))


def test_every_command_can_be_connected(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    called: list[str] = []
    for command in COMMANDS:
        actions.connect(**{command.name: lambda name=command.name: called.append(name)})
        actions[command.name].trigger()
    assert called == [command.name for command in COMMANDS]


def test_language_keys_give_the_place_of_the_chip(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    places: list[int] = []
    actions.connect_languages(places.append)
    for action in window.actions():
        if action.shortcut().toString().startswith("Alt+"):
            action.trigger()
    assert places == list(range(9))
