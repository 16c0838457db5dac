"""Changing keys in the settings."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from reader.app import Offprint
from reader.ui.reading_room import ReadingRoom
from reader.ui.settings_keys import KeySettings


def opened(room: ReadingRoom) -> KeySettings:
    page = room.panels.settings.keys
    room.panels.settings.show_page(page)
    return page


def press(page: KeySettings, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    button = page.buttons[name]
    button.setFocus()
    button.click()
    QTest.keyClick(button, key, modifiers)


def test_new_keys_work_at_once_and_are_kept(room: ReadingRoom, app: Offprint) -> None:
    page = opened(room)
    press(page, "sync", Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert app.settings.keys == {"sync": ("Ctrl+R",)}
    assert QKeySequence("Ctrl+R") in room.window.commands["sync"].shortcuts()
    assert QKeySequence("Ctrl+К") in room.window.commands["sync"].shortcuts()
    assert QKeySequence("F5") not in room.window.commands["sync"].shortcuts()
    assert page.buttons["sync"].text() == "Ctrl+R"


def test_a_sign_is_taken_without_the_shift_that_makes_it(room: ReadingRoom, app: Offprint) -> None:
    page = opened(room)
    button = page.buttons["sync"]
    button.click()
    QTest.sendKeyEvent(QTest.KeyAction.Press, button, Qt.Key.Key_Exclam, "!", Qt.KeyboardModifier.ShiftModifier)
    assert app.settings.keys == {"sync": ("!",)}


def test_a_key_of_another_command_is_named_and_taken_only_when_asked(room: ReadingRoom, app: Offprint) -> None:
    page = opened(room)
    press(page, "sync", Qt.Key.Key_S)
    assert app.settings.keys == {}
    assert page.conflict.text() == "S belongs to “Bookmark”."
    page.take.click()
    assert app.settings.keys == {"sync": ("S",), "toggle_bookmark": ()}
    assert not page.conflict.isVisible()
    assert page.buttons["toggle_bookmark"].text() == "none"


def test_keys_that_count_places_are_not_given_away(room: ReadingRoom, app: Offprint) -> None:
    page = opened(room)
    press(page, "sync", Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert page.conflict.isVisible()
    assert not page.take.isVisible()
    assert app.settings.keys == {}


def test_esc_leaves_the_keys_as_they_were_and_backspace_takes_them_away(room: ReadingRoom, app: Offprint) -> None:
    page = opened(room)
    press(page, "sync", Qt.Key.Key_Escape)
    assert app.settings.keys == {}
    assert room.panels.settings.isVisible()
    press(page, "sync", Qt.Key.Key_Backspace)
    assert app.settings.keys == {"sync": ()}


def test_the_usual_keys_come_back(room: ReadingRoom, app: Offprint) -> None:
    page = opened(room)
    press(page, "sync", Qt.Key.Key_Backspace)
    page.usual.click()
    assert app.settings.keys == {}
    assert QKeySequence("F5") in room.window.commands["sync"].shortcuts()


def test_the_key_list_shows_the_keys_in_force(room: ReadingRoom) -> None:
    page = opened(room)
    press(page, "sync", Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    room.panels.settings.close()
    room.panels.keys.show_over(room.window)
    told = [label.text() for label in room.panels.keys.findChildren(type(page.conflict))]
    assert "Ctrl+R" in told
    room.panels.keys.hide()
