"""What a filter hides can be read as a list, opened from the page of the filters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.filters import Filter, FilterPlace
from reader.domain.query import StoryQuery, View
from reader.ui.reading_room import ReadingRoom
from reader.ui.settings_filters import FilterSettings
from reader.ui.sidebar_model import Kind, Place

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PATIENCE = 20_000


@pytest.fixture
def hidden(app: Offprint, room: ReadingRoom) -> tuple[int, ...]:
    """Stories that a filter hides."""
    every = app.library.ids(StoryQuery())
    number = app.filters.add(Filter(words="ferry", place=FilterPlace.TEXT))
    found = tuple(app.library.ids(StoryQuery(filter_id=number)))
    assert 1 < len(found) < len(every)
    assert not set(found) & set(app.library.ids(StoryQuery()))
    return found


@pytest.fixture
def page(qtbot: QtBot, room: ReadingRoom, hidden: tuple[int, ...]) -> FilterSettings:
    page = room.panels.settings.filters
    room.panels.settings.show_page(page)
    qtbot.waitUntil(lambda: page.stories.count() == len(hidden) and not page.is_busy, timeout=PATIENCE)
    return page


def test_a_hidden_story_is_opened_with_enter(room: ReadingRoom, page: FilterSettings, hidden: tuple[int, ...]) -> None:
    page.stories.setCurrentRow(1)
    page.stories.setFocus()
    QTest.keyClick(page.stories, Qt.Key.Key_Return)
    assert not room.panels.settings.isVisible()
    assert tuple(room.window.model.ids) == hidden
    assert room.window.list.title.text() == "Filter “ferry”"
    assert room.article.story is not None
    assert room.article.story.row.story_id == hidden[1]


def test_it_is_marked_like_any_other_and_bookmarked_comes_into_sight(
    room: ReadingRoom, app: Offprint, page: FilterSettings, hidden: tuple[int, ...]
) -> None:
    page.show_all.click()
    assert room.stories.current == hidden[0]
    room.stories.toggle_read()
    before = app.library.rows(hidden[:1])[0].is_read
    room.stories.toggle_read()
    assert app.library.rows(hidden[:1])[0].is_read is not before
    room.stories.toggle_bookmark()
    assert hidden[0] in app.library.ids(StoryQuery(view=View.BOOKMARKS))
    assert hidden[0] not in app.library.ids(StoryQuery(filter_id=app.filters.all()[0].filter_id))


def test_the_list_before_is_a_click_away_and_news_do_not_drive_it_off(
    qtbot: QtBot, room: ReadingRoom, app: Offprint, page: FilterSettings, hidden: tuple[int, ...]
) -> None:
    page.show_all.click()
    room.sources.show(app.library.counts())
    room.preferences.speak("uk")
    qtbot.waitUntil(lambda: room.window.list.title.text() == "Filter “ferry”", timeout=PATIENCE)
    assert tuple(room.window.model.ids) == hidden
    item = room.window.side.model.item_of(Place(kind=Kind.VIEW, view=View.ALL))
    unread = room.window.side.model.item_of(Place(kind=Kind.VIEW, view=View.UNREAD))
    found = unread or item
    assert found is not None
    room.window.side.tree.setCurrentIndex(found.index())
    assert not set(room.window.model.ids) & set(hidden)
