"""Several stories at once, tags, searches in a part of the library, saved searches, the language that leads."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.query import SavedSearch
from reader.ui.list_commands import ListCommands
from reader.ui.panel import Panel
from reader.ui.reading_room import ReadingRoom
from reader.ui.sidebar_model import Kind, Place

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
STORIES = 13
Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def lists(room: ReadingRoom) -> ListCommands:
    found = room.window.findChild(ListCommands)
    assert found is not None
    return found


def press(room: ReadingRoom, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    QTest.keyClick(room.window.list.view, key, modifier)


def source_place(app: Offprint) -> Place:
    return Place(kind=Kind.SOURCE, number=app.subscriptions.sources()[0].source_id)


def test_one_key_marks_all_selected_stories_and_undo_takes_it_back(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    press(room, Key.Key_J)
    press(room, Key.Key_J, Modifier.ShiftModifier)
    press(room, Key.Key_J, Modifier.ShiftModifier)
    assert room.window.list.view.selected_rows() == (0, 1, 2)
    press(room, Key.Key_S)
    assert app.library.counts().bookmarks == 3
    qtbot.waitUntil(room.window.undo_bar.isVisible)
    assert room.window.list.view.selected_rows() == (0, 1, 2)
    press(room, Key.Key_Z, Modifier.ControlModifier)
    assert app.library.counts().bookmarks == 0


def test_a_selection_grows_and_shrinks_from_where_it_began(room: ReadingRoom) -> None:
    room.stories.search("the")
    view = room.window.list.view
    view.select_row(2)
    view.extend(1)
    view.extend(1)
    assert view.selected_rows() == (2, 3, 4)
    QTest.keyClick(view, Key.Key_Up, Modifier.ShiftModifier)
    assert view.selected_rows() == (2, 3)
    view.extend(-1)
    view.extend(-1)
    assert view.selected_rows() == (1, 2)


def test_selecting_many_opens_and_reads_none_of_them(room: ReadingRoom, app: Offprint) -> None:
    press(room, Key.Key_A, Modifier.ControlModifier)
    assert len(room.window.list.view.selected_stories()) == STORIES
    assert room.article.story is None
    assert app.library.counts().unread == STORIES
    press(room, Key.Key_M)
    assert app.library.counts().unread == 0
    press(room, Key.Key_M)
    assert app.library.counts().unread == STORIES


@pytest.mark.parametrize(("words", "left"), [("Mark all above as read", STORIES - 3), ("Mark all below as read", 2)])
def test_above_and_below_are_marked(room: ReadingRoom, app: Offprint, lists: ListCommands, words: str, left: int) -> None:
    room.window.list.view.select_row(2)
    menu = lists.menu.menu()
    next(action for action in menu.actions() if action.text() == words).trigger()
    # The selected one was opened, and so read, whichever way is marked.
    assert app.library.counts().unread == left


def test_tags_are_added_to_all_selected_completed_and_taken_away(
    qtbot: QtBot, room: ReadingRoom, app: Offprint, lists: ListCommands
) -> None:
    press(room, Key.Key_J)
    press(room, Key.Key_J, Modifier.ShiftModifier)
    press(room, Key.Key_T)
    assert lists.tags.isVisible()
    QTest.keyClicks(lists.tags.field, "coast")
    QTest.keyClick(lists.tags.field, Key.Key_Return)
    assert app.library.counts().by_tag == {"coast": 2}
    qtbot.waitUntil(lambda: room.window.side.model.item_of(Place(kind=Kind.TAG, tag="coast")) is not None)
    assert "coast" in lists.tags.field.completer().model().stringList()  # type: ignore[attr-defined]  # a QStringListModel
    away = next(button for button in lists.tags.findChildren(QPushButton) if "coast" in button.accessibleName())
    away.click()
    assert app.library.counts().by_tag == {}
    lists.tags.hide()


def test_search_stays_in_the_chosen_source_until_asked_everywhere(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    room.window.side.choose(source_place(app))
    room.window.top.search.setText("the")
    room.stories.search("the")
    pane = room.window.list
    assert room.stories.query.source_id == app.subscriptions.sources()[0].source_id
    assert pane.bar.isVisible()
    assert pane.elsewhere.text() == "Search everywhere"
    pane.elsewhere.click()
    assert room.stories.query.source_id == 0
    pane.elsewhere.click()
    assert room.stories.query.source_id
    room.stories.search("")
    assert not pane.bar.isVisible()


def test_a_search_of_the_whole_library_offers_nothing_else(room: ReadingRoom) -> None:
    room.stories.search("tram")
    assert room.window.list.scope_words.text() == "In the whole library"
    assert not room.window.list.elsewhere.isVisible()


def test_a_search_is_saved_found_again_and_forgotten(room: ReadingRoom, app: Offprint, lists: ListCommands) -> None:
    room.stories.search("tram")
    found = tuple(room.window.model.ids)
    room.window.list.save.click()
    kept = SavedSearch(words="tram")
    assert app.settings.saved_searches == (kept,)
    place = Place(kind=Kind.SEARCH, search=kept)
    room.window.side.choose(place)
    assert tuple(room.window.model.ids) == found
    assert room.window.list.title.text() == "tram"
    next(action for action in room.sources.menu.menu_of(place).actions() if "Remove" in action.text()).trigger()
    assert not app.settings.saved_searches
    assert room.window.side.model.item_of(place) is None


def test_any_list_is_narrowed_to_a_language(room: ReadingRoom) -> None:
    pane = room.window.list
    languages = {action.data(): action for action in pane.order_menu.actions()[3].menu().actions()}  # type: ignore[attr-defined]  # a QMenu
    assert {"", "en", "uk", "ru"} <= set(languages)
    languages["uk"].trigger()
    assert room.stories.query.language == "uk"
    assert pane.order.text().startswith("УКР")
    room.window.side.choose(Place(kind=Kind.VIEW))
    assert room.stories.query.language == "uk"
    languages["de" if "de" in languages else ""].trigger()


def test_a_reading_language_leads_list_and_article_and_goes_back(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    press(room, Key.Key_J)
    press(room, Key.Key_2, Modifier.ControlModifier)
    assert app.settings.reading_languages == ("uk", "en", "ru")
    qtbot.waitUntil(lambda: room.article.story is not None and room.article.story.version.language == "uk")
    row = room.stories.row()
    assert row is not None
    assert row.language == "uk"
    press(room, Key.Key_3, Modifier.ControlModifier)
    assert app.settings.reading_languages == ("ru", "en", "uk")
    press(room, Key.Key_1, Modifier.ControlModifier)
    assert app.settings.reading_languages == ("en", "uk", "ru")
    press(room, Key.Key_2, Modifier.ControlModifier)
    press(room, Key.Key_2, Modifier.ControlModifier)
    assert app.settings.reading_languages == ("en", "uk", "ru")


def test_the_pane_with_the_keyboard_is_marked(room: ReadingRoom) -> None:
    header = room.window.list.findChild(Panel, "listHeader")
    assert header is not None
    room.window.article.view.setFocus()
    assert not header.property("active")
    room.window.list.view.setFocus()
    assert header.property("active")
