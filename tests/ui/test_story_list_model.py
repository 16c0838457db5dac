from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.domain.story import ChipState, Offline, StoryRow
from reader.ui.story_list_model import PAGE, PAGES_KEPT, StoryListModel, StoryRole
from reader.ui.story_time import moment_text
from tests.ui.reading_builders import chip, row

TEXT = int(Qt.ItemDataRole.AccessibleTextRole)
DESCRIPTION = int(Qt.ItemDataRole.AccessibleDescriptionRole)


class Shelf:
    """Rows by id; remembers what was asked."""

    def __init__(self, rows: Sequence[StoryRow]) -> None:
        self.rows = {row.story_id: row for row in rows}
        self.asked: list[list[int]] = []

    def fetch(self, ids: Sequence[int]) -> list[StoryRow]:
        self.asked.append(list(ids))
        return [self.rows[number] for number in ids if number in self.rows]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf([row(number, is_read=number % 100 != 0) for number in range(1, 1001)])


@pytest.fixture
def model(shelf: Shelf) -> StoryListModel:
    model = StoryListModel(shelf.fetch)
    model.set_ids(range(1, 1001))
    return model


def test_showing_a_list_asks_for_no_row(model: StoryListModel, shelf: Shelf) -> None:
    assert model.rowCount() == 1000
    assert shelf.asked == []


def test_a_look_fetches_one_page_once(model: StoryListModel, shelf: Shelf) -> None:
    for line in (PAGE + 2, PAGE + 3, 2 * PAGE - 1):
        assert model.story(line).story_id == line + 1  # type: ignore[union-attr]  # the shelf has it
    assert shelf.asked == [list(range(PAGE + 1, 2 * PAGE + 1))]


def test_pages_kept_are_few() -> None:
    shelf = Shelf([row(number) for number in range(1, PAGE * (PAGES_KEPT + 2))])
    model = StoryListModel(shelf.fetch)
    model.set_ids(shelf.rows)
    for line in range(0, len(shelf.rows), PAGE):
        model.story(line)
    model.story(0)
    assert len(shelf.asked) == PAGES_KEPT + 3


def test_refreshing_fetches_only_the_rows_that_changed(model: StoryListModel, shelf: Shelf, qtbot: QtBot) -> None:
    model.story(0)
    model.story(500)
    shelf.rows[5] = row(5, "A new headline")
    with qtbot.waitSignal(model.dataChanged, timeout=1000):
        model.refresh([5, 7])
    assert model.index(4, 0).data() == "A new headline"
    model.story(500)
    assert model.story(6) is not None
    assert shelf.asked[2:] == [[5, 7]]


def test_only_lines_that_were_fetched_are_told_of(model: StoryListModel) -> None:
    model.story(0)
    told: list[int] = []
    model.dataChanged.connect(lambda first, last: told.extend(range(first.row(), last.row() + 1)))
    model.refresh([5, 7, 900])
    assert told == [4, 6]


def test_a_story_that_went_is_not_asked_for_again(model: StoryListModel, shelf: Shelf) -> None:
    model.story(0)
    del shelf.rows[5]
    model.refresh([5])
    assert [model.story(4), model.story(4)] == [None, None]
    assert len(shelf.asked) == 2


def test_refreshing_everything_keeps_the_list(model: StoryListModel, shelf: Shelf) -> None:
    model.story(0)
    model.refresh()
    assert model.rowCount() == 1000
    model.story(0)
    assert len(shelf.asked) == 2


def test_a_story_that_is_gone_leaves_its_line_empty(model: StoryListModel, shelf: Shelf) -> None:
    del shelf.rows[3]
    assert model.story(2) is None
    assert model.index(2, 0).data(StoryRole) is None
    assert model.index(2, 0).data() == ""
    assert model.index(2, 0).data(TEXT) == ""


def test_lines_and_stories_find_each_other(model: StoryListModel) -> None:
    assert model.story_id(9) == 10
    assert model.row_of(10) == 9
    assert model.row_of(5000) == -1
    assert model.story_id(-1) == 0
    assert model.story_id(1000) == 0
    assert model.story(1000) is None


def test_the_next_unread_line_is_found(model: StoryListModel) -> None:
    assert model.next_unread(-1) == 99
    assert model.next_unread(99) == 199
    assert model.next_unread(999) == -1


def test_a_screen_reader_hears_what_a_row_shows() -> None:
    unread = row(1, "Ferries cut", is_bookmarked=True, offline=Offline.TEXT, chips=(chip("en"), chip("uk", ChipState.PUBLISHED)))
    model = StoryListModel(Shelf([unread, row(2, "", is_read=True)]).fetch)
    model.set_ids([1, 2])
    when = moment_text(unread.published)
    assert model.index(0, 0).data(TEXT) == f"unread, bookmarked, Eng stored, Ferries cut, Northern Courier, {when}"
    description = model.index(0, 0).data(DESCRIPTION)
    assert description.startswith("published in: Українська, text only offline, ")
    assert model.index(1, 0).data(TEXT) == f"Eng, Укр stored, (no title), Northern Courier, {when}"


def test_a_hostile_title_is_one_line(qtbot: QtBot) -> None:
    model = StoryListModel(Shelf([row(1, "a\n\u202e" + "b" * 100_000)]).fetch)
    model.set_ids([1])
    assert len(model.index(0, 0).data()) <= 500
    assert "\n" not in model.index(0, 0).data()
    assert "\u202e" not in model.index(0, 0).data()
