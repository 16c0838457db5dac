from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.align import align
from reader.domain.alignment import Alignment, SideBySide
from reader.domain.blocks import Block, Run
from reader.domain.story import OpenStory, ReadingPosition
from reader.ui.article_place import extent
from reader.ui.column_view import ColumnView
from reader.ui.look import Look
from reader.ui.side_by_side import SideBySideView
from tests.ui.reading_builders import chip, now, paragraph, story

CHIPS = (chip("en"), chip("uk"), chip("ar"))
ENGLISH = tuple(paragraph(f"Paragraph {number} tells of {number * 37} boats in the harbour. " * 3) for number in range(100, 120))
OTHER = {
    "uk": tuple(paragraph(f"Абзац {number} розповідає про {number * 37} човнів у гавані. " * 3) for number in range(100, 120)),
    "ar": tuple(paragraph(f"الفقرة {number} تحكي عن {number * 37} قاربا في الميناء. " * 3) for number in range(100, 120)),
}


def facing(language: str = "uk", gone: tuple[int, ...] = ()) -> tuple[OpenStory, SideBySide]:
    opened = story(*ENGLISH)
    blocks: tuple[Block, ...] = tuple(block for number, block in enumerate(OTHER[language]) if number not in gone)
    right = replace(story(*blocks, language=language).version, published=now() + timedelta(hours=2))
    return opened, SideBySide(left=opened.version, right=right, alignment=align(ENGLISH, blocks))


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> SideBySideView:
    made = SideBySideView(look, now)
    qtbot.addWidget(made)
    made.resize(836, 700)
    made.show()
    return made


def show(view: SideBySideView, language: str = "uk", gone: tuple[int, ...] = ()) -> SideBySide:
    opened, both = facing(language, gone)
    view.show_versions(opened, both, CHIPS)
    return both


def columns(view: SideBySideView) -> tuple[ColumnView, ColumnView]:
    return view.facing.columns


def heights(view: SideBySideView, block: int, counterpart: int) -> list[float]:
    documents = view._documents
    assert documents is not None
    return [extent(documents[0], block)[0], extent(documents[1], counterpart)[0]]


@pytest.mark.parametrize("language", ["uk", "ar"])
def test_what_means_the_same_begins_at_the_same_height(view: SideBySideView, language: str) -> None:
    show(view, language, gone=(4, 5))
    for block, counterpart in ((0, 0), (3, 3), (6, 4), (19, 17)):
        left, right = heights(view, block, counterpart)
        assert left == pytest.approx(right, abs=1)
    assert view.difference.text().endswith("has 18 of 20 paragraphs, published 3 h later")


@pytest.mark.parametrize("change", ["size", "theme", "width"])
def test_rows_stay_rows_and_the_place_stays(view: SideBySideView, look: Look, change: str) -> None:
    show(view, gone=(2,))
    view.go_to(ReadingPosition(block=9, share=0.0))
    if change == "size":
        look.set_text_size(22)
    elif change == "theme":
        look.choose("dark")
    else:
        view.resize(1100, 700)
    left, right = heights(view, 9, 8)
    assert left == pytest.approx(right, abs=1)
    assert view.reading_position().block == 9
    look.choose("light")
    look.set_text_size(17)


def test_both_columns_scroll_together_by_wheel_and_bar(view: SideBySideView) -> None:
    show(view)
    place, turn = QPointF(30, 30), QPoint(0, -240)
    none = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(place, place, QPoint(), turn, Qt.MouseButton.NoButton, *none, False)
    QApplication.sendEvent(columns(view)[1].viewport(), wheel)
    assert view.facing.bar.value() > 0
    view.facing.bar.setValue(300)
    assert [column.verticalScrollBar().value() for column in columns(view)] == [300, 300]


def test_row_under_the_mouse_is_marked_in_both(view: SideBySideView, look: Look) -> None:
    show(view, gone=(1,))
    second = view.facing.mark_of(2, 1)
    at = columns(view)[1].mapFrom(view.facing, second.center().toPoint())
    QTest.mouseMove(columns(view)[1].viewport(), at)
    columns(view)[1].pointed.emit(at.y() + view.facing.bar.value())  # offscreen, the pointer does not always move
    assert view.facing.row == 2
    picture = view.facing.grab().toImage()
    for side in (0, 1):
        corner = view.facing.mark_of(2, side).topLeft().toPoint() + QPoint(3, 14)
        assert picture.pixelColor(corner) == QColor(look.theme.selection)
    columns(view)[1].pointed.emit(-1.0)
    assert view.facing.row == -1


def test_arrows_mark_row_after_row_and_bring_it_into_view(view: SideBySideView) -> None:
    show(view, gone=(1,))
    for number in range(12):
        QTest.keyClick(columns(view)[0], Qt.Key.Key_Down)
        assert view.facing.row == number
        mark = view.facing.mark_of(number, 0)
        assert mark.top() > 0
        assert mark.bottom() < view.facing.height()
    assert "407 човнів" not in columns(view)[0].accessibleDescription()
    QTest.keyClick(columns(view)[1], Qt.Key.Key_Up)
    assert view.facing.row == 10
    assert f"{110 * 37} човнів" in columns(view)[0].accessibleDescription()
    assert f"{110 * 37} boats" in columns(view)[1].accessibleDescription()
    QTest.keyClick(columns(view)[0], Qt.Key.Key_Home)
    QTest.keyClick(columns(view)[0], Qt.Key.Key_Down)
    assert columns(view)[0].accessibleDescription() == "Not in the other version"
    QTest.keyClick(columns(view)[0], Qt.Key.Key_End)
    assert view.facing.row == 19


def test_each_column_is_selected_and_copied_for_itself(view: SideBySideView) -> None:
    show(view, "ar")
    for column, words in zip(columns(view), ("boats in the harbour", "قاربا في الميناء"), strict=True):
        column.selectAll()
        column.copy()
        assert words in QGuiApplication.clipboard().text()
    assert "boats" not in QGuiApplication.clipboard().text()
    assert columns(view)[0].textCursor().hasSelection()


def test_missing_paragraphs_are_said_once_for_each_gap(view: SideBySideView) -> None:
    from reader.ui.facing_columns import gaps_of

    show(view, gone=(3, 4, 9))
    assert gaps_of(view.facing._rows, 1) == [(3, 4), (9, 9)]
    assert gaps_of(view.facing._rows, 0) == []


def test_versions_that_differ_too_much_run_on_by_themselves(view: SideBySideView) -> None:
    opened, both = facing()
    view.show_versions(opened, replace(both, alignment=Alignment(pairs=both.alignment.pairs, shared=0.1)), CHIPS)
    assert "differ too much" in view.difference.text()
    QTest.keyClick(columns(view)[0], Qt.Key.Key_Down)
    assert view.facing.row == -1


def test_space_turns_pages_and_asks_for_the_next_story_at_the_end(view: SideBySideView, qtbot: QtBot) -> None:
    show(view)
    QTest.keyClick(columns(view)[0], Qt.Key.Key_Space)
    assert 0 < view.facing.bar.value() < view.facing.bar.maximum()
    QTest.keyClick(columns(view)[0], Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert view.facing.bar.value() == 0
    with qtbot.waitSignal(view.facing.reached_end):
        view.facing.bar.setValue(view.facing.bar.maximum())
    with qtbot.waitSignal(view.facing.wants_next):
        QTest.keyClick(columns(view)[0], Qt.Key.Key_Space)


def test_second_language_is_chosen_above_its_column(view: SideBySideView, qtbot: QtBot) -> None:
    show(view)
    assert view.chips.languages == ("en", "uk", "ar")
    with qtbot.waitSignal(view.chosen) as caught:
        view.chips.choose(2)
    assert caught.args == ["ar"]
    assert view.chips.x() >= view.facing.place_of(1).x()


def test_pane_can_become_narrower_than_its_columns_were(view: SideBySideView) -> None:
    show(view)
    wide = view.facing.column_width
    assert view.minimumSizeHint().width() < 400
    view.resize(780, 700)
    assert view.facing.column_width < wide


def test_right_to_left_interface_has_the_first_column_on_the_right(view: SideBySideView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(view)
    assert view.facing.place_of(0).x() > view.facing.place_of(1).x()
    assert columns(view)[0].x() > columns(view)[1].x()


def test_link_shows_where_it_leads(view: SideBySideView, qtbot: QtBot) -> None:
    blocks = (paragraph(Run(text="a link", link="https://example.org/page")),)
    opened = story(*blocks)
    right = story(*blocks, language="uk").version
    view.show_versions(opened, SideBySide(left=opened.version, right=right, alignment=align(blocks, blocks)), CHIPS)
    with qtbot.waitSignal(view.link_activated) as caught:
        columns(view)[1].anchorClicked.emit("link:0")
    assert caught.args == ["https://example.org/page"]
