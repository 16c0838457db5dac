"""Hiding stories by words: from a story's menu, on the page of the settings, and back again."""

import pytest
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.filters import Filter, FilterAct, FilterPlace
from reader.domain.query import StoryQuery
from reader.ui.filter_dialog import FilterDialog
from reader.ui.list_commands import ListCommands
from reader.ui.reading_room import ReadingRoom
from reader.ui.settings_filters import FilterSettings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PATIENCE = 20_000
"""Ms at most for looking through a small library on a busy machine."""


@pytest.fixture
def lists(room: ReadingRoom) -> ListCommands:
    found = room.window.findChild(ListCommands)
    assert found is not None
    return found


def settled(qtbot: QtBot, dialog: FilterDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.is_looking, timeout=PATIENCE)


def asked(qtbot: QtBot, lists: ListCommands, row: int = 0) -> FilterDialog:
    """The dialog, opened from the menu of the list's row."""
    lists._room.window.list.view.select_row(row)
    next(action for action in lists.menu.menu().actions() if action.text() == "Hide stories like this…").trigger()
    settled(qtbot, lists.filters)
    return lists.filters


def test_a_word_of_the_menu_hides_stories_and_undo_shows_them_again(
    qtbot: QtBot, room: ReadingRoom, app: Offprint, lists: ListCommands
) -> None:
    every = list(app.library.ids(StoryQuery()))
    dialog = asked(qtbot, lists)
    assert dialog.panel.words.text() in app.library.rows((room.stories.current,))[0].title
    dialog.panel.words.setText("ferry")
    dialog.panel.place.setCurrentIndex(dialog.panel.place.findData(FilterPlace.TEXT.value))
    settled(qtbot, dialog)
    found = dialog.panel.stories.count()
    assert found > 0
    assert dialog.panel.told.text().startswith(f"{found} stor")
    dialog.panel.add.click()
    assert not dialog.isVisible()
    qtbot.waitUntil(room.window.undo_bar.isVisible, timeout=PATIENCE)
    assert room.window.undo_bar.told() == f"Hidden: {found} stories"
    qtbot.waitUntil(lambda: len(app.library.ids(StoryQuery())) == len(every) - found, timeout=PATIENCE)
    room.window.commands["undo"].trigger()
    assert list(app.library.ids(StoryQuery())) == every
    assert app.filters.all() == ()


def test_a_bookmark_stays_in_sight_and_nothing_to_look_for_cannot_be_added(
    qtbot: QtBot, room: ReadingRoom, app: Offprint, lists: ListCommands
) -> None:
    app.library.set_bookmarked(app.library.ids(StoryQuery()), True)
    dialog = asked(qtbot, lists)
    assert dialog.panel.told.text().startswith("0 stories")
    for words in ("", "?!"):
        dialog.panel.words.setText(words)
        settled(qtbot, dialog)
        assert not dialog.panel.add.isEnabled()
    dialog.panel.words.setText("ferry")
    dialog.panel.act.setCurrentIndex(dialog.panel.act.findData(FilterAct.TAG.value))
    settled(qtbot, dialog)
    assert dialog.panel.tag.isVisible()
    assert not dialog.panel.add.isEnabled()
    dialog.panel.tag.setText("boats")
    assert dialog.panel.add.isEnabled()
    dialog.panel.add.click()
    assert next(one.filter for one in app.filters.all()).tag == "boats"


def test_a_proposed_label_looks_among_labels(qtbot: QtBot, app: Offprint, lists: ListCommands) -> None:
    dialog = asked(qtbot, lists)
    label = next(one for one in app.filters.proposals(lists._room.stories.current) if one.place is FilterPlace.LABEL)
    dialog.panel._take(label)
    settled(qtbot, dialog)
    assert dialog.panel.wanted() == label
    assert dialog.panel.stories.count() > 0


def settings_page(qtbot: QtBot, room: ReadingRoom) -> FilterSettings:
    page = room.panels.settings.filters
    room.panels.settings.show_page(page)
    qtbot.waitUntil(lambda: not page.is_busy, timeout=PATIENCE)
    return page


def test_the_settings_list_filters_with_what_they_hide(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    every = list(app.library.ids(StoryQuery()))
    page = settings_page(qtbot, room)
    assert (page.filters.count(), page.remove.isEnabled()) == (0, False)
    app.filters.add(Filter(words="ferry", place=FilterPlace.TEXT))
    app.filters.add(Filter(words="storm", act=FilterAct.READ))
    page.read()
    qtbot.waitUntil(lambda: page.filters.count() == 2 and not page.is_busy, timeout=PATIENCE)
    page.filters.setCurrentRow(1)
    qtbot.waitUntil(lambda: not page.is_busy, timeout=PATIENCE)
    assert "“ferry”" in page.filters.item(1).text().replace("\u2068", "").replace("\u2069", "")
    assert page.stories.count() == len(every) - len(app.library.ids(StoryQuery())) > 0
    page.remove.click()
    qtbot.waitUntil(lambda: page.filters.count() == 1 and not page.is_busy, timeout=PATIENCE)
    assert list(app.library.ids(StoryQuery())) == every
    page.add.click()
    assert page._dialog is not None
    page._dialog.panel.words.setText("storm")
    settled(qtbot, page._dialog)
    page._dialog.panel.add.click()
    qtbot.waitUntil(lambda: page.filters.count() == 2, timeout=PATIENCE)
    room.panels.settings.close()
