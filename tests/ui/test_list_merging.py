"""A list that stories come into while it is shown."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.changes import Changes
from reader.domain.query import StoryQuery
from reader.ui.list_merging import SETTLE
from reader.ui.reading_room import ReadingRoom

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
AT_REST = SETTLE + 300
"""Ms after which a change has come into the list."""


@pytest.fixture
def threads(app: Offprint, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The threads that asked the library for a list, as they ask."""
    asked: list[int] = []
    ids = app.library.ids

    def noting(*wanted: object, **more: object) -> object:
        asked.append(threading.get_ident())
        return ids(*wanted, **more)  # type: ignore[arg-type]  # handed on as it comes

    monkeypatch.setattr(app.library, "ids", noting)
    return asked


def come(room: ReadingRoom, *stories: int) -> None:
    """A sync tells of stories that came or went."""
    room.stories.note(Changes(stories=frozenset(stories), lists=True))


def test_a_list_that_is_the_same_is_left_alone_and_read_beside_the_window(
    qtbot: QtBot, room: ReadingRoom, threads: list[int]
) -> None:
    threads.clear()
    model = room.window.model
    with qtbot.assertNotEmitted(model.modelReset):
        come(room, model.ids[0])
        qtbot.wait(AT_REST)
    assert len(threads) == 1
    assert threads[0] != threading.get_ident()


def test_many_batches_are_read_once(qtbot: QtBot, room: ReadingRoom, threads: list[int]) -> None:
    threads.clear()
    for _ in range(10):
        come(room, room.window.model.ids[0])
        qtbot.wait(20)
    qtbot.wait(AT_REST)
    assert len(threads) == 1


def test_rows_are_fetched_again_when_no_story_is_named(qtbot: QtBot, room: ReadingRoom) -> None:
    with qtbot.waitSignal(room.window.model.dataChanged) as caught:
        come(room)
    assert caught.args is not None
    assert caught.args[1].row() == len(room.window.model.ids) - 1


def test_what_is_read_while_the_list_is_read_anew_stays_in_it(
    qtbot: QtBot, room: ReadingRoom, app: Offprint, monkeypatch: pytest.MonkeyPatch
) -> None:
    story, others = room.window.model.ids[3], list(room.window.model.ids)
    is_reading, may_go_on, ids = threading.Event(), threading.Event(), app.library.ids

    def slow(query: StoryQuery, **more: object) -> object:
        is_reading.set()
        assert may_go_on.wait(5)
        return ids(query, **more)  # type: ignore[arg-type]  # handed on as it comes

    monkeypatch.setattr(app.library, "ids", slow)
    app.library.set_read((others[5],), True)
    come(room, others[5])
    qtbot.waitUntil(is_reading.is_set)
    room.stories.mark_read(story)
    may_go_on.set()
    qtbot.waitUntil(lambda: others[5] not in room.window.model.ids)
    assert story in room.window.model.ids
