"""The left pane."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.domain.query import View
from reader.domain.story import Counts, Folder, Source
from reader.ui.look import Look
from reader.ui.sidebar import Sidebar
from reader.ui.sidebar_model import Kind, Place, Role

FOLDER = Folder(folder_id=1, title="Europe")
INSIDE = Source(source_id=1, title="Northern Courier", feed_url="https://n.example/rss", folder_id=1)
OUTSIDE = Source(source_id=2, title="Вісник", feed_url="https://v.example/rss")
COUNTS = Counts(unread=9, all=20, by_source={1: 4, 2: 5}, by_tag={"coast": 2})


@pytest.fixture
def sidebar(qtbot: QtBot, look: Look) -> Sidebar:
    made = Sidebar(look)
    qtbot.addWidget(made)
    made.resize(232, 700)
    made.show_sources((INSIDE, OUTSIDE), (FOLDER,), COUNTS)
    made.show()
    return made


def number(sidebar: Sidebar, place: Place) -> object:
    item = sidebar.model.item_of(place)
    assert item is not None
    return item.data(Role.COUNT)


def test_places_have_their_numbers(sidebar: Sidebar) -> None:
    assert number(sidebar, Place(kind=Kind.VIEW, view=View.UNREAD)) == 9
    assert number(sidebar, Place(kind=Kind.FOLDER, number=1)) == 4
    assert number(sidebar, Place(kind=Kind.SOURCE, number=2)) == 5
    assert number(sidebar, Place(kind=Kind.TAG, tag="coast")) == 2
    sidebar.show_counts(replace(COUNTS, unread=8, by_source={1: 3, 2: 5}))
    assert number(sidebar, Place(kind=Kind.VIEW, view=View.UNREAD)) == 8
    assert number(sidebar, Place(kind=Kind.FOLDER, number=1)) == 3


def test_click_chooses_a_place_with_its_query(qtbot: QtBot, sidebar: Sidebar) -> None:
    item = sidebar.model.item_of(Place(kind=Kind.SOURCE, number=2))
    assert item is not None
    where = sidebar.tree.visualRect(item.index()).center()
    with qtbot.waitSignal(sidebar.chosen) as caught:
        QTest.mouseClick(sidebar.tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert caught.args is not None
    assert caught.args[0].query().source_id == 2
    assert caught.args[0].query().view == View.ALL


def test_chosen_place_survives_a_rebuild_and_falls_back_when_it_goes(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.choose(Place(kind=Kind.SOURCE, number=2))
    sidebar.show_sources((OUTSIDE,), (), COUNTS)
    assert sidebar.current == Place(kind=Kind.SOURCE, number=2)
    with qtbot.waitSignal(sidebar.chosen):
        sidebar.show_sources((INSIDE,), (FOLDER,), COUNTS)
    assert sidebar.current.view == View.UNREAD


def test_new_tag_appears(sidebar: Sidebar) -> None:
    sidebar.show_counts(replace(COUNTS, by_tag={"coast": 2, "to quote": 1}))
    assert number(sidebar, Place(kind=Kind.TAG, tag="to quote")) == 1


def test_what_a_sync_tells_of_a_source_builds_no_row_anew(qtbot: QtBot, sidebar: Sidebar) -> None:
    item = sidebar.model.item_of(Place(kind=Kind.SOURCE, number=2))
    assert item is not None
    told = replace(OUTSIDE, checked=datetime(2026, 11, 1, tzinfo=UTC), error="unreachable:dns")
    with qtbot.assertNotEmitted(sidebar.model.modelReset), qtbot.assertNotEmitted(sidebar.model.rowsInserted):
        sidebar.show_sources((INSIDE, told), (FOLDER,), replace(COUNTS, by_source={1: 4, 2: 6}))
    assert item.data(Role.FAILING)
    assert number(sidebar, Place(kind=Kind.SOURCE, number=2)) == 6
    assert sidebar.model.sources[2] == told
    with qtbot.assertNotEmitted(sidebar.model.dataChanged):
        sidebar.show_sources((INSIDE, told), (FOLDER,), replace(COUNTS, by_source={1: 4, 2: 6}))


def test_a_source_with_another_name_is_shown_by_it(sidebar: Sidebar) -> None:
    sidebar.show_sources((INSIDE, replace(OUTSIDE, title="Courier")), (FOLDER,), COUNTS)
    item = sidebar.model.item_of(Place(kind=Kind.SOURCE, number=2))
    assert item is not None
    assert item.text() == "Courier"


def test_failing_source_says_why_and_when_it_is_tried_again(sidebar: Sidebar) -> None:
    failing = replace(
        OUTSIDE,
        title="<b>Bold</b>",
        error="bad-status",
        error_values=(("status", "500"),),
        next_check=datetime(2026, 3, 1, tzinfo=UTC),
    )
    sidebar.show_sources((failing,), (), COUNTS)
    item = sidebar.model.item_of(Place(kind=Kind.SOURCE, number=2))
    assert item is not None
    assert item.data(Role.FAILING)
    title, why, when = sidebar.tip(Place(kind=Kind.SOURCE, number=2)).split("\n")
    assert title == "<b>Bold</b>"
    assert why == "The site answered with error 500."
    assert when.startswith("Next try: ")


def test_folding_is_told(qtbot: QtBot, sidebar: Sidebar) -> None:
    item = sidebar.model.item_of(Place(kind=Kind.FOLDER, number=1))
    assert item is not None
    with qtbot.waitSignal(sidebar.folder_opened) as caught:
        sidebar.tree.setExpanded(item.index(), False)
    assert caught.args == [1, False]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_rows_are_painted_in_both_directions(sidebar: Sidebar, direction: Qt.LayoutDirection) -> None:
    sidebar.setLayoutDirection(direction)
    image = sidebar.grab().toImage()
    left = sum(image.pixelColor(x, 25) != image.pixelColor(100, 4) for x in range(14, 36))
    right = sum(image.pixelColor(x, 25) != image.pixelColor(100, 4) for x in range(198, 218))
    assert left
    assert right


def test_folders_are_shown_anew_as_they_are_and_that_is_no_news(qtbot: QtBot, sidebar: Sidebar) -> None:
    told: list[tuple[int, bool]] = []
    sidebar.folder_opened.connect(lambda number, is_open: told.append((number, is_open)))
    sidebar.show_sources((INSIDE, OUTSIDE), (FOLDER,), COUNTS)
    assert told == []
    item = sidebar.model.item_of(Place(kind=Kind.FOLDER, number=1))
    assert item is not None
    sidebar.tree.setExpanded(item.index(), not sidebar.tree.isExpanded(item.index()))
    assert told == [(1, not FOLDER.is_open)]
    sidebar.retranslate()
    item = sidebar.model.item_of(Place(kind=Kind.FOLDER, number=1))
    assert item is not None
    assert sidebar.tree.isExpanded(item.index()) is not FOLDER.is_open
    assert len(told) == 1


def test_a_source_is_dropped_into_a_folder_and_a_folder_only_among_folders(qtbot: QtBot, sidebar: Sidebar) -> None:
    model = sidebar.model
    source, folder = Place(kind=Kind.SOURCE, number=2), Place(kind=Kind.FOLDER, number=1)
    item, into = model.item_of(source), model.item_of(folder)
    assert item is not None
    assert into is not None
    move = Qt.DropAction.MoveAction
    data = model.mimeData([item.index()])
    with qtbot.waitSignal(model.source_moved) as caught:
        assert not model.dropMimeData(data, move, -1, 0, into.index())
    assert caught.args == [2, 1, -1]
    with qtbot.waitSignal(model.source_moved) as caught:
        model.dropMimeData(data, move, item.row(), 0, QModelIndex())
    assert caught.args == [2, 0, 0]
    assert not model.canDropMimeData(data, move, 1, 0, QModelIndex())
    folders = model.mimeData([into.index()])
    assert not model.canDropMimeData(folders, move, -1, 0, into.index())
    with qtbot.waitSignal(model.folder_moved) as caught:
        model.dropMimeData(folders, move, into.row(), 0, QModelIndex())
    assert caught.args == [1, 0]


def test_strange_things_are_not_dropped(sidebar: Sidebar) -> None:
    data = QMimeData()
    data.setData("application/x-offprint-place", b"view:1")
    assert not sidebar.model.canDropMimeData(data, Qt.DropAction.MoveAction, 8, 0, QModelIndex())
