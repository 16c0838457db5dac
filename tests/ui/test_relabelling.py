"""Another reading language: the list says other titles at once, however long it is."""

from array import array
from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.query import StoryQuery, View
from reader.domain.story import StoryRow
from reader.ui.reading_room import ReadingRoom
from reader.ui.sidebar_model import Kind, Place
from reader.ui.story_list_model import PAGE

MANY = 3000
"""Stories beside those of the sample: more than any cache of rows holds."""


@pytest.fixture
def crowded(app: Offprint) -> None:
    """Thousands of older stories, each in English and Ukrainian."""
    numbers = "WITH RECURSIVE numbers(n) AS (VALUES (1000) UNION ALL SELECT n + 1 FROM numbers WHERE n < :last)"
    values = {"last": 999 + MANY}
    with app._store._database.write() as connection:
        connection.execute(f"{numbers} INSERT INTO story (story_id, first_seen, published) SELECT n, n, n FROM numbers", values)
        for language, first in (("en", 0), ("uk", MANY)):
            connection.execute(
                f"{numbers} INSERT INTO version (version_id, story_id, language, title, offline)"
                " SELECT n + :first, n, :language, :language || n, 'complete' FROM numbers",
                {**values, "first": first, "language": language},
            )


@pytest.fixture
def asked(crowded: None, room: ReadingRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many rows the list asked for, each time, and 0 for each time that it asked which stories there are."""
    room.window.side.choose(Place(kind=Kind.VIEW, view=View.ALL))
    qtbot.waitUntil(lambda: len(room.window.model.ids) > MANY)
    room.window.list.view.viewport().grab()
    told: list[int] = []
    library = room._app.library
    rows, ids = library.rows, library.ids

    def count_rows(wanted: Sequence[int]) -> tuple[StoryRow, ...]:
        told.append(len(wanted))
        return rows(wanted)

    def count_ids(query: StoryQuery) -> "array[int]":
        told.append(0)
        return ids(query)

    monkeypatch.setattr(room.window.model, "_fetch_rows", count_rows)
    monkeypatch.setattr(library, "ids", count_ids)
    return told


def test_only_what_is_seen_is_read_again(asked: list[int], room: ReadingRoom) -> None:
    view = room.window.list.view
    view.select_row(len(room.window.model.ids) - 1)
    view.viewport().grab()
    asked.clear()
    first = view.rowAt(0)
    before = room.window.model.story(first)
    room.preferences.choose_reading(("uk", "en", "ru"))
    view.viewport().grab()
    after = room.window.model.story(first)
    assert before is not None
    assert after is not None
    assert (before.story_id, before.language, after.language) == (after.story_id, "en", "uk")
    assert 0 not in asked
    assert 0 < sum(asked) <= 2 * PAGE


def test_place_and_selection_stay(asked: list[int], room: ReadingRoom) -> None:
    view = room.window.list.view
    view.select_row(1200)
    scrolled, current = view.verticalScrollBar().value(), view.current_story
    room.preferences.lead_with(1)
    assert (view.verticalScrollBar().value(), view.current_story) == (scrolled, current)
