"""Everything in the window is done without a mouse: docs/notes/keyboard.md holds."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reader.app import Offprint
from reader.ui.actions import COMMANDS
from reader.ui.panes import STEP
from reader.ui.reading_room import ReadingRoom
from reader.ui.sidebar_model import Kind, Place

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NOTE = Path(__file__).parents[2] / "docs" / "notes" / "keyboard.md"


def pressed(menu: QMenu) -> Iterator[QAction]:
    """Every action of a menu and of the menus in it."""
    for action in menu.actions():
        if isinstance(inner := action.menu(), QMenu):
            yield from pressed(inner)
        elif not action.isSeparator():
            yield action


def does_something(action: QAction) -> bool:
    group = action.actionGroup()
    signals = (SIGNAL("triggered(bool)"), SIGNAL("toggled(bool)"))
    return any(action.receivers(signal) for signal in signals) or (
        group is not None and bool(group.receivers(SIGNAL("triggered(QAction*)")))
    )


def test_every_command_has_a_key_and_does_something(room: ReadingRoom) -> None:
    assert [command.name for command in COMMANDS if not command.keys] == []
    assert [command.name for command in COMMANDS if not does_something(room.window.commands[command.name])] == []


def test_everything_in_the_menu_does_something(room: ReadingRoom) -> None:
    actions = list(pressed(room.window.menu))
    assert len(actions) > 12
    assert [action.text() for action in actions if not does_something(action)] == []


def test_the_note_names_commands_that_are_there() -> None:
    known = {command.name for command in COMMANDS}
    named = set(re.findall(r"`([a-z_]+)`", NOTE.read_text(encoding="utf-8").split("\n|", 1)[1]))
    assert len(named) > 12
    assert named <= known


@pytest.mark.parametrize("pane", [0, 1, 2])
def test_panes_are_made_wider_and_narrower_by_keys(room: ReadingRoom, pane: int) -> None:
    window = room.window
    window.activateWindow()
    room.stories.move(1)
    focus: tuple[QWidget, ...] = (window.side.tree, window.list.view, window.article.reader)
    focus[pane].setFocus()
    panes = (window.side, window.list, window.article)
    QApplication.processEvents()
    before = [widget.width() for widget in panes]
    window.commands["wider"].trigger()
    assert panes[pane].width() == before[pane] + STEP
    assert sum(widget.width() for widget in panes) == sum(before)
    for _ in range(2):
        window.commands["narrower"].trigger()
    assert panes[pane].width() == before[pane] - STEP
    for _ in range(60):
        window.commands["narrower"].trigger()
    assert panes[pane].width() >= panes[pane].minimumWidth()


def test_escape_leaves_the_search_for_the_list(room: ReadingRoom) -> None:
    window = room.window
    window.activateWindow()
    for words in ("ferry", ""):
        window.commands["search"].trigger()
        QTest.keyClicks(window.top.search, words)
        window.commands["back"].trigger()
        assert window.top.search.text() == ""
        assert not window.top.search.hasFocus()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert window.list.isAncestorOf(focused)


def test_text_is_selected_without_a_mouse(room: ReadingRoom) -> None:
    room.stories.move(1)
    reader = room.window.article.reader
    room.window.activateWindow()
    reader.setFocus()
    QTest.keyClick(reader, Qt.Key.Key_F7)
    QTest.keyClick(reader, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(5):
        QTest.keyClick(reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert len(reader.textCursor().selectedText()) == 5
    QTest.keyClick(reader, Qt.Key.Key_F7)
    assert not reader.has_caret


def test_the_menu_key_opens_a_source_s_menu(room: ReadingRoom, app: Offprint) -> None:
    tree = room.window.side.tree
    room.window.side.choose(Place(kind=Kind.SOURCE, number=app.subscriptions.sources()[0].source_id))
    tree.setFocus()
    here = tree.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, here, tree.mapToGlobal(here))
    QApplication.sendEvent(tree, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action for action in pressed(menu) if not does_something(action)] == []
    menu.close()
