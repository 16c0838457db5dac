"""Paper, PDF, a copy with its source, pictures enlarged, typography."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.ui.article_commands import ArticleCommands, text_with_source
from reader.ui.article_document import ArticleDocument
from reader.ui.article_print import pdf_writer, read_images
from reader.ui.look import Look
from reader.ui.reading_room import ReadingRoom
from reader.ui.typography import LINES, WIDTHS, Typography

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def article(room: ReadingRoom) -> ArticleCommands:
    room.stories.move(1)
    room.stories.move(1)
    found = room.window.findChild(ArticleCommands)
    assert found is not None
    return found


def picture_at(room: ReadingRoom) -> QPoint:
    """The middle of the first picture in the view."""
    view = room.window.article.view
    document = view.document()
    assert isinstance(document, ArticleDocument)
    block = document.begin()
    while "\ufffc" not in block.text():
        block = block.next()
    rect = document.documentLayout().blockBoundingRect(block)
    return QPoint(round(rect.center().x()), round(rect.center().y()) - view.verticalScrollBar().value())


def test_a_pdf_has_text_and_pages(qtbot: QtBot, room: ReadingRoom, article: ArticleCommands, tmp_path: Path) -> None:
    file = tmp_path / "story.pdf"
    article.write_pdf(file)
    qtbot.waitUntil(lambda: room.window.undo_bar.told() == "PDF written", timeout=10_000)
    data = file.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") + data.count(b"/Type/Page\n") + data.count(b"/Type /Page ") >= 1
    assert b"/Image" in data


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, room: ReadingRoom, article: ArticleCommands, tmp_path: Path) -> None:
    article.write_pdf(tmp_path / "no such folder" / "story.pdf")
    qtbot.waitUntil(lambda: room.window.undo_bar.told() == "The file cannot be written.", timeout=10_000)


def test_a_pdf_is_named_by_its_story(qapp: QGuiApplication) -> None:
    writer = pdf_writer(QBuffer(), "Two ferries\u202e")
    assert writer.title() == "Two ferries"


def test_only_the_librarys_own_pictures_are_read(room: ReadingRoom, article: ArticleCommands) -> None:
    story = room.article.story
    assert story is not None
    images = read_images(story.version.pictures)
    assert images
    assert all(not image.isNull() for image in images.values())
    assert all(Path(path).suffix in (".webp", ".jpg", ".png") for path in images)


def test_copy_with_source_ends_with_publication_and_address(room: ReadingRoom, article: ArticleCommands) -> None:
    QTest.keyClick(room.window.list.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    story = room.article.story
    assert story is not None
    text = QGuiApplication.clipboard().text()
    assert text == text_with_source(story)
    assert text.startswith(story.version.title)
    assert text.endswith(f"{story.row.source_title}\n{story.version.url}\n")


def test_a_click_enlarges_a_picture_and_esc_closes_it(room: ReadingRoom, article: ArticleCommands) -> None:
    view = room.window.article.view
    view.setFocus()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=picture_at(room))
    assert article.overlay.isVisible()
    assert article.overlay.size() == room.window.size()
    assert article.overlay.accessibleName()
    QTest.keyClick(article.overlay, Qt.Key.Key_Right)
    assert room.article.story is not None
    QTest.keyClick(article.overlay, Qt.Key.Key_J)
    assert article.overlay.isVisible()
    QTest.keyClick(article.overlay, Qt.Key.Key_Escape)
    assert not article.overlay.isVisible()
    assert view.hasFocus()


def test_pictures_are_reached_by_a_key(room: ReadingRoom, article: ArticleCommands) -> None:
    QTest.keyClick(room.window.list.view, Qt.Key.Key_E)
    assert article.overlay.isVisible()
    assert article.overlay.place == 0
    assert article.overlay.rect().contains(article.overlay.picture_place())
    QTest.mouseClick(article.overlay, Qt.MouseButton.LeftButton)
    assert not article.overlay.isVisible()


def test_a_click_on_text_enlarges_nothing(room: ReadingRoom, article: ArticleCommands) -> None:
    QTest.mouseClick(room.window.article.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
    assert not article.overlay.isVisible()


def test_typography_is_live_and_kept(room: ReadingRoom, app: Offprint) -> None:
    room.stories.move(1)
    panel = room.panels.appearance
    panel.faces["sans"].click()
    panel.width_steps.more.click()
    panel.line.less.click()
    assert (app.settings.text_face, app.settings.text_width, app.settings.line_height) == ("sans", 660, 95)
    document = room.window.article.view.document()
    assert document.defaultFont().families()[0] == "Inter"
    assert room.window.article.view.column_width() == 660
    panel.width_steps.value.click()
    assert app.settings.text_width == 620


@pytest.mark.parametrize(("asked", "given"), [(0, WIDTHS[0]), (5000, WIDTHS[1])])
def test_typography_stays_within_its_limits(look: Look, asked: int, given: int) -> None:
    look.set_typography(Typography(width=asked, line=asked, face="comic"))
    assert look.typography == Typography(width=given, line=LINES[0] if asked < 1 else LINES[1])
