"""What was done is taken back through the window: tags of several stories, a source, its name and its place."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.changes import UndoStep
from reader.domain.query import StoryQuery
from reader.ui.list_commands import ListCommands
from reader.ui.look import Look
from reader.ui.reading_room import ReadingRoom
from reader.ui.undo_bar import UndoBar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PATIENCE = 20_000
"""Ms at most for a removal beside the window on a busy machine."""


def plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


def told(qtbot: QtBot, room: ReadingRoom) -> str:
    qtbot.waitUntil(room.window.undo_bar.isVisible, timeout=PATIENCE)
    return plain(room.window.undo_bar.told())


def button(room: ReadingRoom, words: str) -> QPushButton:
    return next(one for one in room.window.undo_bar.findChildren(QPushButton) if one.text() == words)


def test_tags_of_several_stories_are_taken_back(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    lists = room.window.findChild(ListCommands)
    assert lists is not None
    first = app.library.ids(StoryQuery())[0]
    app.library.set_tags(first, ("sea",))
    room.window.list.view.selectAll()
    lists.edit_tags()
    lists.tags.added.emit("paper")
    assert told(qtbot, room).startswith("Changed the tags of ")
    button(room, "Undo").click()
    assert app.library.counts().by_tag == {"sea": 1}
    assert not room.window.undo_bar.isVisible()


def test_a_removed_source_comes_back_with_its_stories(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    sources, every = app.subscriptions.sources(), list(app.library.ids(StoryQuery()))
    for source in sources:
        room.sources.ask_removal(source)
        room.window.removal.remove.click()
        qtbot.waitUntil(lambda: told(qtbot, room).startswith(f"Removed “{source.title}”"), timeout=PATIENCE)  # noqa: B023
    qtbot.waitUntil(lambda: not app.library.ids(StoryQuery()), timeout=PATIENCE)
    for _ in sources:
        room.window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: len(app.subscriptions.sources()) == len(sources), timeout=PATIENCE)
    assert list(app.library.ids(StoryQuery())) == every
    assert all(app.library.open(story_id).version.blocks for story_id in every)


def test_what_is_deleted_for_good_cannot_be_taken_back(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    source = app.subscriptions.sources()[0]
    app.subscriptions.remove(source.source_id)
    told(qtbot, room)
    button(room, "Delete for good now").click()
    qtbot.waitUntil(lambda: app.library.last_undo() is None, timeout=PATIENCE)
    room.window.commands["undo"].trigger()
    assert source.source_id not in {one.source_id for one in app.subscriptions.sources()}


def test_names_and_places_are_taken_back(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    source = app.subscriptions.sources()[0]
    folder = app.subscriptions.add_folder("Coast")
    app.subscriptions.move(source.source_id, folder)
    assert told(qtbot, room) == f"Moved “{source.title}”"
    app.subscriptions.remove_folder(folder)
    qtbot.waitUntil(lambda: told(qtbot, room) == "Removed the folder “Coast”", timeout=PATIENCE)
    room.window.commands["undo"].trigger()
    assert app.subscriptions.source(source.source_id).folder_id == folder
    room.window.commands["undo"].trigger()
    assert app.subscriptions.source(source.source_id).folder_id == 0


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("read", "Marked 2 stories as read"), ("unread", "Marked 2 stories as unread"), ("bookmark", "Bookmarked 2 stories"),
        ("unbookmark", "Removed 2 bookmarks"), ("tags", "Changed the tags of 2 stories"), ("filter", "Hidden: 2 stories"),
        ("no-filter", "In the lists again: 2 stories"), ("split", "It is a story of its own now"),
        ("remove-source", "Removed “<b>A</b>”. Its stories are deleted tomorrow."), ("rename-source", "Renamed “<b>A</b>”"),
        ("remove-folder", "Removed the folder “<b>A</b>”"), ("rename-folder", "Renamed “<b>A</b>”"),
        ("move-source", "Moved “<b>A</b>”"), ("move-folder", "Moved “<b>A</b>”"),
    ],
)  # fmt: skip
def test_every_step_is_said(qtbot: QtBot, look: Look, kind: str, words: str) -> None:
    bar = UndoBar(look)
    qtbot.addWidget(bar)
    bar.offer(UndoStep(kind=kind, count=2, name="<b>A</b>"))
    assert plain(bar.told()) == words
    assert [one.text() for one in bar.findChildren(QPushButton) if one.text() and not one.isHidden()] == (
        ["Undo", "Delete for good now"] if kind == "remove-source" else ["Undo"]
    )
