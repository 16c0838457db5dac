"""Commands and their keys."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.actions import COMMANDS, Actions
from reader.ui.physical_keys import with_cyrillic


def test_no_two_commands_share_a_key() -> None:
    keys = [key.toString() for command in COMMANDS for key in with_cyrillic(command.keys)]
    assert len(keys) == len(set(keys))


def test_every_command_can_be_connected(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, {})
    called: list[str] = []
    for command in COMMANDS:
        actions.connect(**{command.name: lambda name=command.name: called.append(name)})
        actions[command.name].trigger()
    assert called == [command.name for command in COMMANDS]


def test_language_keys_give_the_place_of_the_chip(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, {})
    places: list[int] = []
    actions.connect_languages(places.append)
    for action in window.actions():
        if action.shortcut().toString().startswith("Alt+"):
            action.trigger()
    assert places == list(range(9))
