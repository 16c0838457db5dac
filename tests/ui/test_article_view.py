from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.domain.blocks import Picture, Run
from reader.domain.picture import PictureRef
from reader.domain.story import ReadingPosition
from reader.ui.article_view import COLUMN, ArticleView
from reader.ui.look import Look
from reader.ui.theme import DARK
from tests.ui.reading_builders import long_story, now, paragraph, picture_file, story


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> ArticleView:
    view = ArticleView(look, now)
    qtbot.addWidget(view)
    view.resize(836, 700)
    view.show()
    return view


def link_place(view: ArticleView, text: str) -> QPoint:
    cursor = view.document().find(text)
    cursor.setPosition(cursor.selectionStart() + 2)
    rect = view.cursorRect(cursor)
    return QPoint(rect.x(), rect.center().y())


def test_the_column_is_centred_and_no_wider_than_can_be_read(view: ArticleView) -> None:
    view.show_story(long_story())
    assert view.viewport().width() <= COLUMN
    assert view.viewport().width() > COLUMN - 20
    left = view.viewport().x()
    right = view.width() - view.verticalScrollBar().width() - left - view.viewport().width()
    assert abs(left - right) <= 1
    view.resize(360, 640)
    assert view.viewport().width() == 360 - view.verticalScrollBar().width() - 2 * 24
    assert view.horizontalScrollBar().maximum() == 0


def test_larger_letters_get_a_wider_column(view: ArticleView, look: Look) -> None:
    view.resize(1600, 700)
    view.show_story(long_story())
    look.set_text_size(24)
    assert view.viewport().width() == pytest.approx(COLUMN * 24 / 17, abs=1)


def test_a_reading_position_comes_back(view: ArticleView) -> None:
    view.show_story(long_story())
    view.go_to(ReadingPosition(block=20, share=0.5))
    found = view.reading_position()
    assert found.block == 20
    assert found.share == pytest.approx(0.5, abs=0.02)


def test_a_new_story_begins_at_its_own_position(view: ArticleView) -> None:
    view.show_story(long_story())
    view.go_to(ReadingPosition(block=20))
    view.show_story(long_story(story_id=2))
    assert view.verticalScrollBar().value() == 0
    assert view.reading_position() == ReadingPosition()


@pytest.mark.parametrize("change", ["language", "size", "theme", "width", "interface"])
def test_the_paragraph_being_read_stays(view: ArticleView, look: Look, change: str) -> None:
    view.show_story(long_story())
    view.go_to(ReadingPosition(block=15, share=0.25))
    match change:
        case "language":
            view.show_story(long_story("uk"))
        case "size":
            look.set_text_size(22)
        case "theme":
            look.choose("dark")
        case "width":
            view.resize(420, 700)
        case "interface":
            QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    found = view.reading_position()
    assert found.block == 15
    assert found.share == pytest.approx(0.25, abs=0.06)


def test_a_version_of_another_length_is_opened_in_proportion(view: ArticleView) -> None:
    view.show_story(long_story(paragraphs=40))
    view.go_to(ReadingPosition(block=20))
    view.show_story(long_story("uk", paragraphs=20))
    assert view.reading_position().block == 10


def test_space_turns_pages_and_then_asks_for_the_next_story(view: ArticleView, qtbot: QtBot) -> None:
    view.show_story(long_story(paragraphs=12))
    with qtbot.waitSignals([view.reached_end, view.wants_next], timeout=2000):
        for _ in range(12):
            QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert view.verticalScrollBar().value() < view.verticalScrollBar().maximum()


def test_the_end_is_reached_once(view: ArticleView, qtbot: QtBot) -> None:
    ends: list[int] = []
    view.reached_end.connect(lambda: ends.append(1))
    view.show_story(long_story(paragraphs=6))
    bar = view.verticalScrollBar()
    for _ in range(3):
        bar.setValue(bar.maximum())
        bar.setValue(0)
    assert ends == [1]


def test_a_short_story_is_read_to_its_end_when_it_shows(view: ArticleView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.reached_end, timeout=1000):
        view.show_story(story(paragraph("Short.")))


def test_a_position_is_told_when_scrolling_rests(view: ArticleView, qtbot: QtBot) -> None:
    view.show_story(long_story())
    with qtbot.waitSignal(view.position_changed, timeout=3000):
        view.verticalScrollBar().setValue(300)


def test_a_link_is_told_and_never_followed(view: ArticleView, qtbot: QtBot) -> None:
    view.show_story(story(paragraph("See ", Run(text="the whole report", link="https://example.org/report?x=1"), ".")))
    place = link_place(view, "the whole report")
    with qtbot.waitSignal(view.link_hovered, timeout=1000) as hovered:
        QTest.mouseMove(view.viewport(), place)
    assert hovered.args == ["https://example.org/report?x=1"]
    with qtbot.waitSignal(view.link_activated, timeout=1000) as activated:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert activated.args == ["https://example.org/report?x=1"]
    assert "Harbour towns agree" in view.toPlainText()


def test_links_can_be_reached_with_the_keyboard(view: ArticleView, qtbot: QtBot) -> None:
    view.show_story(story(paragraph("See ", Run(text="the report", link="https://example.org/report"), ".")))
    told: list[str] = []
    view.link_hovered.connect(told.append)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.link_activated, timeout=1000) as activated:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert activated.args == ["https://example.org/report"]
    assert told[-1] == "https://example.org/report"


def test_a_copy_is_plain_and_clean(view: ArticleView) -> None:
    view.show_story(story(paragraph("Before."), Picture(url="https://example.org/p.png", alt="x"), paragraph("w" * 3000)))
    view.selectAll()
    data = view.createMimeDataFromSelection()
    assert not data.hasHtml()
    assert "\ufffc" not in data.text()
    assert "\u200b" not in data.text()
    assert "w" * 3000 in data.text()


def test_the_wheel_scrolls_beside_the_column(view: ArticleView) -> None:
    view.show_story(long_story())
    centre = QPointF(10, 300)
    event = QWheelEvent(
        centre, view.mapToGlobal(centre), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)
    assert view.verticalScrollBar().value() > 0


def test_pictures_come_when_they_are_looked_at(view: ArticleView, qtbot: QtBot, tmp_path: Path) -> None:
    path = picture_file(tmp_path, 800, 400, "#12ab34")
    ref = PictureRef(url="https://example.org/p.png", path=path, width=800, height=400)
    view.show_story(story(Picture(url="https://example.org/p.png", alt="x"), paragraph("Text."), pictures=(ref,)))

    def painted() -> bool:
        image = view.viewport().grab().toImage()
        return image.pixelColor(image.width() // 2, 300).name() == "#12ab34"

    qtbot.waitUntil(painted, timeout=5000)


def test_the_page_takes_the_themes_colours(view: ArticleView, look: Look) -> None:
    view.show_story(long_story())
    look.choose("dark")
    assert view.grab().toImage().pixelColor(4, 4).name() == DARK.paper


def test_an_empty_page_forgets_the_story(view: ArticleView) -> None:
    view.show_story(long_story())
    view.clear_story()
    assert view.story is None
    assert view.toPlainText() == ""
    assert view.reading_position() == ReadingPosition()
    assert not view.grab().isNull()


def test_a_hundred_stories_in_a_row(view: ArticleView) -> None:
    for number in range(1, 101):
        view.show_story(long_story(paragraphs=3, story_id=number))
        view.viewport().grab()
    assert view.story is not None
    assert view.story.row.story_id == 100
    assert view.accessibleName() == "Harbour towns agree"
