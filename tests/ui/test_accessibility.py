"""What a screen reader meets, asked through Qt's accessibility interface; focus is seen and goes everywhere by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.ui.reading_room import ReadingRoom
from reader.ui.story_time import moment_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def spoken(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("unread", "bookmarked", "Eng", "stored")),
        ("uk", ("непрочитана", "закладкою", "збережено", "Eng")),
        ("ar", ("غير مقروء", "محفوظ", "Eng")),
    ],
)
def test_a_row_says_all_that_it_shows(room: ReadingRoom, app: Offprint, language: str, words: tuple[str, ...]) -> None:
    story = room.window.model.ids[0]
    app.library.set_bookmarked((story,), True)
    room.preferences.speak(language)
    QApplication.processEvents()
    said = room.window.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    row = app.library.rows((story,))[0]
    told = [*words, row.title, row.source_title]
    places = [said.casefold().find(word.casefold()) for word in told]
    assert min(places) >= 0, said
    assert places == sorted(places), said
    assert moment_text(row.published) in said


def test_panes_and_the_article_have_roles_and_names(room: ReadingRoom) -> None:
    window = room.window
    room.stories.move(1)
    for widget in (window.side.tree, window.list.view, window.article.reader):
        assert spoken(widget).text(QAccessible.Text.Name)
    assert spoken(window.side.tree).role() == QAccessible.Role.Tree
    assert spoken(window.list.view).role() in (QAccessible.Role.List, QAccessible.Role.Table)


def test_the_article_is_reached_by_tab_and_read_as_text(room: ReadingRoom) -> None:
    room.stories.move(1)
    window = room.window
    window.activateWindow()
    window.list.view.setFocus()
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is window.article.reader:
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.article.reader
    story = room.article.story
    assert story is not None
    reader = spoken(window.article.reader)
    text = reader.textInterface()
    whole = text.text(0, text.characterCount())
    assert story.row.title in whole
    assert reader.role() in (QAccessible.Role.StaticText, QAccessible.Role.Document)


def stops(room: ReadingRoom) -> Iterator[QWidget]:
    for widget in room.window.findChildren(QWidget):
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None:
            yield widget


def test_focus_is_seen_wherever_it_is(room: ReadingRoom) -> None:
    room.stories.move(1)
    window = room.window
    window.activateWindow()
    QApplication.processEvents()
    unseen = []
    for widget in list(stops(room)):
        other = window.side.tree if widget is not window.side.tree else window.list.view
        other.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        without = window.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_focus = window.grab().toImage()
        area = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft())).adjusted(-4, -24, 4, 4)
        if with_focus.copy(area) == without.copy(area):
            unseen.append(f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()}")
    assert not unseen, "\n".join(unseen)


def test_every_button_can_be_reached_or_has_a_key(room: ReadingRoom) -> None:
    room.stories.move(1)
    left = [
        button.accessibleName() or button.text()
        for button in room.window.findChildren(QAbstractButton)
        if button.isVisible()
        and button.isEnabled()
        and not button.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(button.parent(), QLineEdit)  # Escape empties it
    ]
    assert not left


def test_f6_goes_round_the_panes_and_both_columns(qtbot: QtBot, room: ReadingRoom) -> None:
    room.stories.move(1)
    window = room.window
    window.activateWindow()
    window.side.tree.setFocus()
    met = []
    for _ in range(3):
        window.commands["next_pane"].trigger()
        met.append(QApplication.focusWidget())
    assert met == [window.list.view, window.article.reader, window.side.tree]
    room.article.columns.toggle()
    qtbot.waitUntil(lambda: window.article.are_columns_shown)
    met = []
    for _ in range(4):
        window.commands["next_pane"].trigger()
        met.append(QApplication.focusWidget())
    first, second = window.article.columns.facing.columns
    round_trip: list[QWidget | None] = [window.side.tree, window.list.view, first, second]
    begin = round_trip.index(met[0])
    assert met == round_trip[begin:] + round_trip[:begin]
