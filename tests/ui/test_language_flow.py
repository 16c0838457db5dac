"""One reader, several languages: switching, two columns, filters, search, and the window's own language, in one sitting."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.query import View
from reader.domain.story import OpenStory
from reader.ui.reading_room import ReadingRoom
from reader.ui.sidebar_model import Kind, Place

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
WAIT = 20_000


def story_of(room: ReadingRoom) -> OpenStory:
    assert room.article.story is not None
    return room.article.story


def open_one_in_three_languages(room: ReadingRoom) -> OpenStory:
    room.window.side.choose(Place(kind=Kind.VIEW, view=View.ALL))
    room.window.list.view.setFocus()
    for _ in range(15):
        room.stories.move(1)
        if len(story_of(room).row.chips) == 3 and len(story_of(room).version.blocks) > 8:
            break
    return story_of(room)


def speaks(room: ReadingRoom, words: str, as_before: bool) -> bool:
    return (room.window.list.title.text() == words) is as_before


def rows_in(room: ReadingRoom) -> set[str]:
    return {row.language for number in range(len(room.window.model.ids)) if (row := room.window.model.story(number))}


def test_a_sitting_in_three_languages(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    window = room.window
    opened = open_one_in_three_languages(room)
    titles = {code: app.library.open(opened.row.story_id, code).version.title for code in ("en", "uk", "ru")}

    # By key and by mouse, with the paragraph being read in view.
    window.article.view.verticalScrollBar().setValue(window.article.view.verticalScrollBar().maximum() // 2)
    paragraph = window.article.view.reading_position().block
    QTest.keyClick(window, Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert story_of(room).version.title == titles["uk"]
    assert abs(window.article.view.reading_position().block - paragraph) <= 1
    chip = next(one for one in window.article.chips.findChildren(QAbstractButton) if one.accessibleName() == "Русский")
    QTest.mouseClick(chip, LEFT)
    assert story_of(room).version.title == titles["ru"]

    # Any reading language first, and back: list and article together.
    QTest.keyClick(window, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: story_of(room).version.title == titles["uk"])
    row = window.model.story(window.model.row_of(opened.row.story_id))
    assert row is not None
    assert row.title == titles["uk"]
    QTest.keyClick(window, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: story_of(room).version.title == titles["en"])

    # Two columns; the counterpart of a row is marked by keyboard and told.
    QTest.keyClick(window, Key.Key_Backslash)
    qtbot.waitUntil(lambda: window.article.are_columns_shown and window.article.columns.shown is not None, timeout=WAIT)
    facing = window.article.columns.facing
    QTest.keyClick(facing.columns[0], Key.Key_Down)
    QTest.keyClick(facing.columns[0], Key.Key_Down)
    assert facing.row == 1
    assert facing.columns[0].accessibleDescription()
    QTest.keyClick(window, Key.Key_Backslash)
    assert not window.article.are_columns_shown

    # A search in one language finds the story and shows it in the reader's.
    window.top.search.setText("lang:ru " + titles["ru"].split()[-1].strip("».,"))
    window.top.search.returnPressed.emit()
    qtbot.waitUntil(lambda: opened.row.story_id in window.model.ids and len(window.model.ids) < 13, timeout=WAIT)
    assert rows_in(room) == {"en"}
    window.top.search.clear()
    qtbot.waitUntil(lambda: len(window.model.ids) == 13, timeout=WAIT)

    # A list narrowed to a language.
    window.list._set_language("uk")
    qtbot.waitUntil(lambda: len(window.model.ids) > 0)
    assert all("uk" in {chip.language for chip in app.library.rows((story,))[0].chips} for story in window.model.ids)
    window.list._set_language("")

    # The window's own language, at once; Arabic from right to left, while the stories stay as they are.
    told = window.list.title.text()
    for code in ("uk", "ru", "ar", "en"):
        room.preferences.speak(code)
        qtbot.waitUntil(partial(speaks, room, told, code == "en"))
        mirrored = Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
        assert window.layoutDirection() == mirrored
        assert story_of(room).version.title == titles["en"]
