from collections.abc import Sequence
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from reader.domain.story import Offline, StoryRow
from reader.ui.look import Look
from reader.ui.story_delegate import StoryDelegate
from reader.ui.story_list_model import StoryListModel
from reader.ui.story_list_view import StoryListView
from reader.ui.theme import DARK, LIGHT
from tests.ui.reading_builders import now, row


def shown(qtbot: QtBot, look: Look, rows: Sequence[StoryRow]) -> StoryListView:
    known = {row.story_id: row for row in rows}
    model = StoryListModel(lambda ids: [known[number] for number in ids])
    model.set_ids(known)
    view = StoryListView(model, StoryDelegate(look, now), look)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(372, 640)
    view.show()
    return view


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> StoryListView:
    return shown(qtbot, look, [row(number, is_read=number != 7) for number in range(1, 201)])


def picture(view: StoryListView, line: int) -> QImage:
    rect = view.visualRect(view.model().index(line, 0))
    return view.viewport().grab(QRect(rect)).toImage()


def has_colour(image: QImage, colour: str, within: QRect) -> bool:
    wanted = QColor(colour)
    return any(
        image.pixelColor(x, y) == wanted
        for x in range(within.left(), min(within.right(), image.width() - 1) + 1)
        for y in range(within.top(), min(within.bottom(), image.height() - 1) + 1)
    )


def test_selecting_a_line_tells_its_story(view: StoryListView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.story_selected, timeout=1000) as told:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 150))
    assert told.args == [2]
    assert view.current_story == 2


def test_enter_activates(view: StoryListView, qtbot: QtBot) -> None:
    view.select_row(3)
    with qtbot.waitSignal(view.story_activated, timeout=1000) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [4]


def test_keys_walk_the_list(view: StoryListView) -> None:
    view.select_row(0)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current_story == 2
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current_story == 200
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.current_story == 1
    assert not view.select_row(5000)


def test_a_move_of_the_programs_selects_one_story_whatever_keys_are_held(view: StoryListView) -> None:
    handle = view.window().windowHandle()
    view.select_row(0)
    QTest.keyPress(handle, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier
    view.select_row(3)
    QTest.keyRelease(handle, Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier)
    assert view.selected_rows() == (3,)


def test_typing_letters_moves_nothing(view: StoryListView) -> None:
    view.select_row(5)
    QTest.keyClicks(view, "ha")
    assert view.current_story == 6


def test_rows_are_of_one_height_and_as_wide_as_the_list(view: StoryListView) -> None:
    assert view.rowHeight(0) == view.rowHeight(150) == view.itemDelegate().height()  # type: ignore[attr-defined]  # ours
    assert view.columnWidth(0) == view.viewport().width()
    assert view.rowAt(0) == 0


def test_an_unread_row_has_a_dot_and_a_read_one_has_none(view: StoryListView) -> None:
    dots = QRect(6, 0, 22, 60)
    assert has_colour(picture(view, 0), LIGHT.accent, dots) is False
    assert has_colour(picture(view, 6), LIGHT.accent, dots) is True


def test_a_right_to_left_row_begins_at_the_right(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, [row(1, "مدينة ساحلية تفتتح أول متحف", language="ar", chips=())])
    image = picture(view, 0)
    assert has_colour(image, LIGHT.accent, QRect(340, 0, 32, 70))
    assert not has_colour(image, LIGHT.accent, QRect(0, 0, 32, 70))


def test_the_list_follows_the_theme(view: StoryListView, look: Look) -> None:
    view.select_row(0)
    look.choose("dark")
    assert picture(view, 0).pixelColor(4, 4) == QColor(DARK.selection)
    assert picture(view, 1).pixelColor(4, 4) == QColor(DARK.list)


@pytest.mark.parametrize("title", ["", "x" * 3000, "🚢🎉 " * 200, "<b>bold</b> & co", "שלום hello مرحبا", "\u202e gnp.exe"])
@pytest.mark.parametrize("width", [80, 372, 1200])
def test_any_title_is_painted(qtbot: QtBot, look: Look, title: str, width: int) -> None:
    view = shown(qtbot, look, [row(1, title, source_title=title, snippet=title, offline=Offline.HEADLINE, is_bookmarked=True)])
    view.resize(width, 200)
    assert not view.grab().isNull()


def test_the_delegate_says_why_a_story_is_not_complete(look: Look) -> None:
    delegate = StoryDelegate(look, now)
    words = delegate.offline_words(row(1, offline=Offline.HEADLINE, offline_reason="bad-status:403"))
    assert words == (
        "Headline only: the text is not stored\nThe site does not let programs in.\n"
        "It is not tried again by itself. Pack for the road asks once more."
    )


def test_the_delegate_says_when_a_story_is_tried_again(look: Look) -> None:
    delegate = StoryDelegate(look, now)
    waiting = row(1, offline=Offline.TEXT, offline_reason="picture", next_try=now() + timedelta(hours=2))
    assert delegate.offline_words(waiting).splitlines()[-1].startswith("Next try: ")
    assert delegate.offline_words(row(1, offline=Offline.TEXT)).splitlines()[-1] == "The next sync fetches it."


def test_a_tool_tip_shows_a_stranger_s_title_as_text(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, [row(1, "<img src='/etc/hostname'><b>bold</b>"), row(2, "", source_title="")])
    delegate, option = StoryDelegate(look, now), QStyleOptionViewItem()
    option.rect = view.visualRect(view.model().index(0, 0))  # type: ignore[attr-defined,unused-ignore]  # a field of Qt's option
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(60, 30), view.viewport().mapToGlobal(QPoint(60, 30)))
    assert delegate.helpEvent(event, view, option, view.model().index(0, 0))
    assert "&lt;img" in QToolTip.text()
    assert not delegate.helpEvent(event, view, option, view.model().index(1, 0))
    QToolTip.hideText()
