import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.domain.errors import ContentError
from reader.domain.story import ReadingPosition
from reader.ui.article_pane import COLUMNS_FROM, ArticlePane
from reader.ui.reading_room import ReadingRoom


@pytest.fixture
def pane(room: ReadingRoom) -> ArticlePane:
    """The window with a story in three languages open."""
    room.window.list.view.setFocus()
    for _ in range(15):
        room.stories.move(1)
        opened = room.article.story
        if opened is not None and len(opened.row.chips) == 3 and len(opened.version.blocks) > 8:
            break
    return room.window.article


def languages(pane: ArticlePane) -> tuple[str, str]:
    shown = pane.columns.shown
    return (shown.left.language, shown.right.language) if shown else ("", "")


def wait_for(qtbot: QtBot, pane: ArticlePane, first: str, second: str) -> None:
    qtbot.waitUntil(lambda: pane.are_columns_shown and languages(pane) == (first, second), timeout=20_000)


def test_key_and_button_show_two_languages_and_one_again(qtbot: QtBot, room: ReadingRoom, pane: ArticlePane) -> None:
    QTest.keyClick(room.window, Qt.Key.Key_Backslash)
    wait_for(qtbot, pane, "en", "uk")
    assert pane.columns.shown is not None
    assert pane.columns.shown.alignment.is_parallel
    QTest.mouseClick(pane.side_by_side, Qt.MouseButton.LeftButton)
    assert not pane.are_columns_shown
    assert pane.view.isVisible()


def test_languages_of_both_columns_are_chosen_and_change_places(qtbot: QtBot, room: ReadingRoom, pane: ArticlePane) -> None:
    pane.side_by_side.click()
    wait_for(qtbot, pane, "en", "uk")
    pane.columns.chips.choose(pane.columns.chips.languages.index("ru"))
    wait_for(qtbot, pane, "en", "ru")
    room.article.choose_language("uk")
    wait_for(qtbot, pane, "uk", "ru")
    room.article.choose_language("ru")
    wait_for(qtbot, pane, "ru", "uk")
    pane.columns.chips.choose(pane.columns.chips.languages.index("ru"))
    wait_for(qtbot, pane, "uk", "ru")


def test_next_story_opens_in_two_columns_too(qtbot: QtBot, room: ReadingRoom, pane: ArticlePane) -> None:
    pane.side_by_side.click()
    wait_for(qtbot, pane, "en", "uk")
    before = pane.columns.shown
    for _ in range(5):
        room.stories.move(1)
        assert room.article.story is not None
        if len(room.article.story.row.chips) == 3:
            break
    qtbot.waitUntil(lambda: pane.columns.shown not in (None, before), timeout=20_000)
    assert pane.columns.shown is not None
    assert room.article.story is not None
    assert pane.columns.shown.left.story_id == room.article.story.row.story_id


def test_place_in_the_text_goes_along(qtbot: QtBot, room: ReadingRoom, pane: ArticlePane) -> None:
    room.window.resize(1440, 520)
    pane.view.go_to(ReadingPosition(block=5))
    assert pane.view.reading_position().block == 5
    pane.side_by_side.click()
    wait_for(qtbot, pane, "en", "uk")
    assert pane.reading_position().block == 5
    pane.columns.go_to(ReadingPosition(block=6))
    assert pane.reading_position().block == 6
    QTest.keyClick(room.window, Qt.Key.Key_Escape)
    assert not pane.are_columns_shown
    assert pane.view.reading_position().block == 6
    room.article.remember()
    assert room.article.story is not None
    assert room._app.library.open(room.article.story.row.story_id).position.block == 6


def test_narrow_pane_says_why_there_is_one_column(qtbot: QtBot, room: ReadingRoom, pane: ArticlePane) -> None:
    pane.side_by_side.click()
    wait_for(qtbot, pane, "en", "uk")
    room.window.resize(1100, 800)
    qtbot.waitUntil(lambda: pane.width() < COLUMNS_FROM)
    assert not pane.are_columns_shown
    assert "wider window" in pane.notice.text()
    assert pane.notice.isVisible()
    room.window.resize(1440, 900)
    qtbot.waitUntil(lambda: pane.are_columns_shown)
    assert not pane.notice.isVisible()


def test_failure_is_said_and_leaves_one_column(
    qtbot: QtBot, room: ReadingRoom, pane: ArticlePane, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ContentError("time")

    monkeypatch.setattr(room._app.library, "align", fail)
    pane.side_by_side.click()
    qtbot.waitUntil(pane.notice.isVisible, timeout=5_000)
    assert not pane.are_columns_shown
    assert pane.side_by_side.property("kind") == ""


def test_find_and_panes_know_the_columns(qtbot: QtBot, room: ReadingRoom, pane: ArticlePane) -> None:
    pane.side_by_side.click()
    wait_for(qtbot, pane, "en", "uk")
    room.window.list.view.setFocus()
    room.window.next_pane()
    assert pane.columns.facing.columns[0].hasFocus()
    room.window.commands["find"].trigger()
    assert pane.find_bar.isVisible()
    assert pane.are_columns_shown
