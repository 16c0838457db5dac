import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.article_search import MOST
from reader.ui.article_view import ArticleView
from reader.ui.find_bar import FindBar
from reader.ui.look import Look
from tests.ui.reading_builders import long_story, now, paragraph, story


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> QWidget:
    page = QWidget()
    view = ArticleView(look, now)
    column = QVBoxLayout(page)
    column.addWidget(view)
    column.addWidget(FindBar(view, look))
    view.show_story(story(paragraph("A boat and a Boat."), paragraph("Човен, човном."), paragraph("Another boat.")))
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    return page


@pytest.fixture
def bar(page: QWidget) -> FindBar:
    bar = page.findChild(FindBar)
    assert bar is not None
    bar.open()
    return bar


def view_of(bar: FindBar) -> ArticleView:
    view = bar.window().findChild(ArticleView)
    assert view is not None
    return view


def test_matches_are_counted_and_marked(bar: FindBar) -> None:
    bar.words.setText("boat")
    assert bar.count.text() == "1 of 3"
    assert len(view_of(bar).extraSelections()) == 3
    assert view_of(bar).textCursor().selectedText() == "boat"


def test_another_theme_marks_in_its_own_colours(bar: FindBar, look: Look) -> None:
    bar.words.setText("boat")
    QTest.keyClick(bar.words, Qt.Key.Key_Return)
    look.choose("dark")
    marks = view_of(bar).extraSelections()
    assert [mark.format.foreground().color().name() for mark in marks] == [
        look.theme.ink, look.theme.on_accent, look.theme.ink,
    ]  # fmt: skip
    assert bar.count.text() == "2 of 3"
    assert all(mark.cursor.document() is view_of(bar).document() for mark in marks)
    look.choose("light")


def test_case_does_not_count_in_cyrillic_either(bar: FindBar) -> None:
    bar.words.setText("човен")
    assert bar.count.text() == "1 of 1"


def test_enter_goes_on_and_round_and_shift_enter_back(bar: FindBar) -> None:
    bar.words.setText("boat")
    told = []
    for _ in range(4):
        QTest.keyClick(bar.words, Qt.Key.Key_Return)
        told.append(bar.count.text())
    assert told == ["2 of 3", "3 of 3", "1 of 3", "2 of 3"]
    QTest.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "1 of 3"


def test_what_is_not_there_is_said(bar: FindBar) -> None:
    bar.words.setText("zeppelin")
    assert bar.count.text() == "not found"
    assert not bar.next.isEnabled()
    assert view_of(bar).extraSelections() == []


def test_escape_closes_and_takes_the_marks_away(bar: FindBar, qtbot: QtBot) -> None:
    bar.words.setText("boat")
    with qtbot.waitSignal(bar.closed, timeout=1000):
        QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert view_of(bar).extraSelections() == []


def test_the_selection_is_what_is_looked_for(bar: FindBar) -> None:
    view = view_of(bar)
    view.setTextCursor(view.document().find("Another"))
    bar.open()
    assert bar.words.text() == "Another"


def test_another_story_is_searched_anew(bar: FindBar) -> None:
    bar.words.setText("boat")
    view_of(bar).show_story(long_story())
    bar.words.setText("words of the")
    assert bar.count.text() == f"1 of {MOST}+"
    bar.next.click()
    assert bar.count.text() == f"2 of {MOST}+"
