"""What one column can do two can: find, look at pictures, repair a text."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from reader.domain.blocks import Picture, text_of
from reader.ui.article_commands import ArticleCommands
from reader.ui.article_document import ArticleDocument
from reader.ui.article_pane import ArticlePane
from reader.ui.article_place import extent
from reader.ui.column_view import ColumnView
from reader.ui.reading_room import ReadingRoom
from reader.ui.text_repair import TextRepair

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WAIT = 20_000


@pytest.fixture
def pane(qtbot: QtBot, room: ReadingRoom) -> ArticlePane:
    """A story with a picture, in English and Ukrainian side by side."""
    for _ in range(15):
        room.stories.move(1)
        opened = room.article.story
        if (
            opened is not None
            and len(opened.row.chips) == 3
            and any(isinstance(block, Picture) for block in opened.version.blocks)
        ):
            break
    pane = room.window.article
    pane.side_by_side.click()
    qtbot.waitUntil(lambda: pane.are_columns_shown and pane.columns.shown is not None, timeout=WAIT)
    return pane


def second(pane: ArticlePane) -> ColumnView:
    return pane.columns.facing.columns[1]


def middle_of(column: ColumnView, block: int) -> QPoint:
    """A place in the viewport over the middle of a story block, scrolled into view."""
    document = column.document()
    assert isinstance(document, ArticleDocument)
    top, bottom = extent(document, block)
    column.verticalScrollBar().setValue(round(top) - 40)
    return QPoint(column.viewport().width() // 2, round((top + bottom) / 2) - column.verticalScrollBar().value())


def marks(column: QTextEdit) -> list[str]:
    return [mark.cursor.selectedText().casefold() for mark in column.extraSelections()]


def test_words_are_found_in_both_columns_row_by_row(pane: ArticlePane, room: ReadingRoom) -> None:
    first = pane.columns.facing.columns[0]
    room.window.commands["find"].trigger()
    assert pane.are_columns_shown
    assert pane.find_bar.isVisible()
    pane.find_bar.words.setText("а")
    assert not marks(first)
    assert set(marks(second(pane))) == {"а"}
    pane.find_bar.words.setText("2")
    assert marks(first)
    assert marks(second(pane))
    heights = [match.height() for match in pane.find_bar._search._matches]
    assert heights == sorted(heights)
    pane.find_bar.close_bar()
    assert not marks(first)
    assert not marks(second(pane))
    assert first.hasFocus()


def test_find_goes_on_in_one_column_when_two_are_left(pane: ArticlePane, room: ReadingRoom) -> None:
    room.window.commands["find"].trigger()
    pane.find_bar.words.setText("e")
    pane.side_by_side.click()
    assert not pane.are_columns_shown
    assert pane.find_bar.isVisible()
    assert marks(pane.view)


def test_a_click_on_a_picture_in_the_second_column_enlarges_it(pane: ArticlePane, room: ReadingRoom) -> None:
    overlay = next(made for made in room.window.children() if isinstance(made, ArticleCommands)).overlay
    assert pane.columns.shown is not None
    number = next(n for n, block in enumerate(pane.columns.shown.right.blocks) if isinstance(block, Picture))
    document = second(pane).document()
    assert isinstance(document, ArticleDocument)
    at = middle_of(second(pane), number)
    top = extent(document, number)[0]
    at.setY(round(top) - second(pane).verticalScrollBar().value() + 30)
    QTest.mouseClick(second(pane).viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert overlay.isVisible()
    overlay.leave()
    assert pane.are_columns_shown
    room.window.commands["enlarge"].trigger()
    assert overlay.isVisible()


def test_the_text_of_either_column_can_be_repaired(qtbot: QtBot, pane: ArticlePane, room: ReadingRoom) -> None:
    repair = next(made for made in room.window.children() if isinstance(made, TextRepair))
    shown = pane.columns.shown
    assert shown is not None
    pane.columns.facing.columns[0].setFocus()
    room.window.commands["repair"].trigger()
    assert pane.are_columns_shown
    assert repair.panel.blocks.count() == len(shown.left.blocks)
    number = next(n for n, block in enumerate(shown.right.blocks) if len(text_of((block,))) > 80)
    QTest.mouseClick(second(pane).viewport(), Qt.MouseButton.LeftButton, pos=middle_of(second(pane), number))
    assert repair.panel.blocks.count() == len(shown.right.blocks)
    assert repair.panel.blocks.currentRow() == number
    qtbot.waitUntil(lambda: bool(marks(second(pane))))
    assert not marks(pane.columns.facing.columns[0])
    repair.close()
    assert not marks(second(pane))
