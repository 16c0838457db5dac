"""What a person does with the window, by mouse and keyboard, on a real library."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.query import View
from reader.ui.reading_room import ReadingRoom
from reader.ui.sidebar_model import Kind, Place
from reader.ui.top_bar import Width

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
STORIES = 13
Key = Qt.Key


def place(view: View) -> Place:
    return Place(kind=Kind.VIEW, view=view)


def press(room: ReadingRoom, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(room.window.list.view, key, modifier)


def test_list_shows_unread_stories_of_the_library(room: ReadingRoom) -> None:
    assert len(room.window.model.ids) == STORIES
    assert room.window.list.title.text() == "Unread"
    assert room.article.story is None


def test_selecting_reads_a_story_which_stays_until_the_list_changes(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    press(room, Key.Key_J)
    first = room.stories.current
    assert room.article.story is not None
    assert room.article.story.row.story_id == first
    qtbot.waitUntil(lambda: app.library.counts().unread == STORIES - 1)
    press(room, Key.Key_J)
    assert first in room.window.model.ids
    room.window.side.choose(place(View.ALL))
    room.window.side.choose(place(View.UNREAD))
    assert first not in room.window.model.ids


@pytest.mark.parametrize("key", [Key.Key_M, Key.Key_S])
def test_a_letter_changes_the_state_and_changes_it_back(qtbot: QtBot, room: ReadingRoom, key: Key) -> None:
    press(room, Key.Key_J)

    def state() -> tuple[bool, bool]:
        row = room.stories.row()
        assert row is not None
        return row.is_read, row.is_bookmarked

    before = state()
    press(room, key)
    assert state() != before
    press(room, key)
    assert state() == before


def test_letters_typed_into_the_search_are_letters(qtbot: QtBot, room: ReadingRoom) -> None:
    press(room, Key.Key_Slash)
    assert room.window.top.search.hasFocus()
    QTest.keyClicks(room.window.top.search, "jmsno?")
    assert room.window.top.search.text() == "jmsno?"
    assert room.stories.current == 0


def test_search_shows_results_and_esc_brings_the_list_back(qtbot: QtBot, room: ReadingRoom) -> None:
    with qtbot.waitSignal(room.stories.shown):
        QTest.keyClicks(room.window.top.search, "tram")
    assert 0 < len(room.window.model.ids) < STORIES
    assert room.window.list.title.text() == "Found"
    assert room.window.list.number.text() == str(len(room.window.model.ids))
    QTest.keyClick(room.window.top.search, Key.Key_Escape)
    assert len(room.window.model.ids) == STORIES
    assert room.window.list.title.text() == "Unread"


def test_no_results_says_what_to_do(qtbot: QtBot, room: ReadingRoom) -> None:
    room.window.top.search.setText("zzzz")
    qtbot.waitUntil(room.window.list.empty.isVisible)
    assert room.window.list.empty.title.text() == "Nothing found"
    QTest.mouseClick(room.window.list.empty.button, Qt.MouseButton.LeftButton)
    assert len(room.window.model.ids) == STORIES


def test_mark_all_read_is_undone_by_ctrl_z(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    room.window.list.mark_all.trigger()
    assert app.library.counts().unread == 0
    qtbot.waitUntil(room.window.undo_bar.isVisible)
    assert room.window.undo_bar.told() == "Marked 13 stories as read"
    press(room, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert app.library.counts().unread == STORIES
    assert not room.window.undo_bar.isVisible()


def test_alt_number_switches_the_language_and_keeps_the_story(qtbot: QtBot, room: ReadingRoom) -> None:
    press(room, Key.Key_J)
    story = room.article.story
    assert story is not None
    language = room.window.article.chips.languages[1]
    press(room, Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert room.article.story is not None
    assert room.article.story.version.language == language != story.version.language
    assert room.article.story.row.story_id == story.row.story_id


def test_space_scrolls_then_goes_to_the_next_unread(qtbot: QtBot, room: ReadingRoom) -> None:
    press(room, Key.Key_N)
    first = room.stories.current
    bar = room.window.article.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    press(room, Key.Key_Space)
    assert bar.value() > 0
    bar.setValue(bar.maximum())
    press(room, Key.Key_Space)
    assert room.stories.current != first


def test_bookmark_is_on_disk_and_in_the_sidebar(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    press(room, Key.Key_J)
    QTest.mouseClick(room.window.article.bookmark, Qt.MouseButton.LeftButton)
    assert app.library.counts().bookmarks == 1
    room.window.side.choose(place(View.BOOKMARKS))
    assert list(room.window.model.ids) == [room.stories.current]


@pytest.mark.parametrize(("language", "unread", "sync"), [("uk", "Непрочитані", "Оновити"), ("ru", "Непрочитанные", "Обновить")])
def test_interface_language_switches_live(qtbot: QtBot, room: ReadingRoom, language: str, unread: str, sync: str) -> None:
    room.window.menu.spoken.emit(language)
    qtbot.waitUntil(lambda: room.window.list.title.text() == unread)
    assert room.window.top.sync.accessibleName() == sync
    item = room.window.side.model.item_of(place(View.UNREAD))
    assert item is not None
    assert item.text() == unread
    room.window.menu.spoken.emit("en")
    qtbot.waitUntil(lambda: room.window.list.title.text() == "Unread")


def test_reading_language_first_changes_rows_and_story(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    press(room, Key.Key_J)
    room.preferences.choose_reading(("uk", "en", "ru"))
    qtbot.waitUntil(lambda: room.article.story is not None and room.article.story.version.language == "uk")
    row = room.stories.row()
    assert row is not None
    assert row.language == "uk"
    assert app.settings.reading_languages[0] == "uk"
    assert "УКР ›" in room.window.top.languages.text()


def test_narrow_window_folds_and_stacks(qtbot: QtBot, room: ReadingRoom) -> None:
    window = room.window
    press(room, Key.Key_J)
    window.resize(900, 700)
    qtbot.waitUntil(lambda: window.panes.width_class == Width.TWO_PANES)
    assert not window.side.isVisible()
    QTest.mouseClick(window.top.fold, Qt.MouseButton.LeftButton)
    assert window.side.isVisible()
    window.side.choose(place(View.ALL))
    assert not window.side.isVisible()
    window.resize(620, 700)
    qtbot.waitUntil(lambda: window.panes.width_class == Width.ONE_PANE)
    assert window.list.isVisible()
    assert not window.article.isVisible()
    press(room, Key.Key_Return)
    assert window.article.isVisible()
    assert not window.list.isVisible()
    QTest.mouseClick(window.article.back, Qt.MouseButton.LeftButton)
    assert window.list.isVisible()
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.panes.width_class == Width.THREE_PANES)
    assert window.side.isVisible()
    assert window.article.isVisible()


def test_text_size_keys_stay_within_limits(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for _ in range(20):
        press(room, Key.Key_Plus, control)
    assert app.settings.text_size == 28
    press(room, Key.Key_0, control)
    assert app.settings.text_size == 17


def test_offline_by_choice_refuses_to_sync_and_says_so(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    room.window.menu.offline.trigger()
    assert app.settings.offline_by_choice
    assert room.window.status.words.text() == "Offline by choice"
    press(room, Key.Key_F5)
    assert room.window.undo_bar.told() == "You chose to stay offline."


def test_removing_a_source_asks_about_bookmarks(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    source = app.subscriptions.sources()[0]
    room.sources.ask_removal(source)
    assert room.window.removal.isVisible()
    QTest.mouseClick(room.window.removal.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: source.source_id not in [known.source_id for known in app.subscriptions.sources()])
    qtbot.waitUntil(lambda: room.window.side.model.item_of(Place(kind=Kind.SOURCE, number=source.source_id)) is None)


def test_stories_of_a_removed_source_go_even_when_they_were_read(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    press(room, Key.Key_J)
    for source in app.subscriptions.sources():
        app.subscriptions.remove(source.source_id)
    qtbot.waitUntil(lambda: not room.window.model.ids)
    assert room.article.story is None
