"""That a story was edited, how often, and what, in the window."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.blocks import Paragraph, plain
from reader.domain.page import ExtractedVersion, VersionEvidence
from reader.domain.query import View
from reader.domain.revision import Change, Difference, Piece, Revision
from reader.domain.story import OpenStory
from reader.domain.update import PageStored
from reader.ui.article_document import EDITS
from reader.ui.edits_panel import DifferenceText, EditsPanel, words_of
from reader.ui.look import Look
from reader.ui.reading_room import ReadingRoom
from reader.ui.sidebar_model import Kind, Place
from reader.ui.story_edits import StoryEdits
from reader.ui.theme import HIGH_CONTRAST, THEMES, Theme
from reader.ui.translations import Translations
from tests.ui.test_theme import contrast

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def edit(app: Offprint, story: OpenStory, number: int) -> None:
    """The page of a story comes again with one paragraph more."""
    version = story.version
    blocks = (*version.blocks, Paragraph(runs=plain(f"Edited <b>{number}</b> & again.")))
    said = ExtractedVersion(url=version.url, title=version.title, language=version.language, blocks=blocks)
    evidence = VersionEvidence(url=version.url, language=version.language, title=version.title)
    page = PageStored(
        version_id=version.version_id, final_url=version.url, fetched=NOW + timedelta(hours=number), extracted=said,
        evidence=evidence, raw=b"",
    )  # fmt: skip
    app._store.sync.apply_pages((page,))


@pytest.fixture
def story(room: ReadingRoom, app: Offprint) -> OpenStory:
    """A story that was edited twice, open."""
    room.window.side.choose(Place(kind=Kind.VIEW, view=View.ALL))
    room.stories.move(1)
    opened = room.article.story
    assert opened is not None
    for number in (1, 2):
        edit(app, opened, number)
    room.article.open(opened.row.story_id)
    assert room.article.story is not None
    return room.article.story


def panel_of(room: ReadingRoom, qtbot: QtBot) -> EditsPanel:
    panel = room.window.findChild(EditsPanel)
    assert panel is not None
    qtbot.waitUntil(lambda: bool(panel.text.toPlainText()))
    return panel


def formats_of(block: QTextBlock) -> dict[str, QTextCharFormat]:
    """Formats by the text that has them."""
    made, iterator = {}, block.begin()
    while not iterator.atEnd():
        made[iterator.fragment().text()] = iterator.fragment().charFormat()
        iterator += 1
    return made


def anchors(room: ReadingRoom) -> list[str]:
    document, found = room.window.article.view.document(), []
    for number in range(document.blockCount()):
        formats = formats_of(document.findBlockByNumber(number))
        found += [text for text, letters in formats.items() if letters.anchorHref() == EDITS]
    return found


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "edited 2 times"), ("uk", "змінено 2 рази"), ("ru", "изменено 2 раза"), ("ar", "عُدّل مرتين")],
)
def test_the_byline_says_how_often(
    room: ReadingRoom, story: OpenStory, translations: Translations, language: str, told: str
) -> None:
    translations.use(language)
    room.window.article.view.show_story(replace(story))
    assert anchors(room) == [told]


def test_a_story_that_was_not_edited_says_nothing(room: ReadingRoom) -> None:
    room.window.side.choose(Place(kind=Kind.VIEW, view=View.ALL))
    room.stories.move(1)
    assert anchors(room) == []
    QTest.keyClick(room.window, Qt.Key.Key_D)
    assert room.window.undo_bar.told() == "Its publisher has not changed this story since it was stored."


def test_tab_and_enter_show_what_was_edited(room: ReadingRoom, story: OpenStory, qtbot: QtBot) -> None:
    view = room.window.article.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.textCursor().charFormat().anchorHref() == EDITS
    QTest.keyClick(view, Qt.Key.Key_Return)
    panel = panel_of(room, qtbot)
    assert panel.isVisible()
    assert "Edited <b>12</b> & again." in panel.text.toPlainText()
    assert "This story was edited 2 times" in [label.text() for label in panel.findChildren(QLabel)]


def test_the_keyboard_goes_from_edit_to_edit(room: ReadingRoom, story: OpenStory, qtbot: QtBot) -> None:
    QTest.keyClick(room.window, Qt.Key.Key_D)
    panel = panel_of(room, qtbot)
    earlier, later = panel.findChildren(QPushButton)
    assert (earlier.isEnabled(), later.isEnabled()) == (True, False)
    shown = panel.text.toPlainText()
    QTest.keyClick(panel.text, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: panel.text.toPlainText() not in ("", shown))
    assert (earlier.isEnabled(), later.isEnabled()) == (False, True)
    QTest.keyClick(panel.text, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: panel.text.toPlainText() == shown)


def test_a_revision_that_is_lost_says_so(room: ReadingRoom, app: Offprint, story: OpenStory, qtbot: QtBot) -> None:
    edits = next(child for child in room.window.children() if isinstance(child, StoryEdits))
    edits.show()
    panel_of(room, qtbot)
    with sqlite3.connect(app.profile.folder / "library.sqlite") as connection:
        connection.execute("DELETE FROM revision")
    panel = panel_of(room, qtbot)
    panel.step(1)
    qtbot.waitUntil(lambda: "It is not in the library any more." in [label.text() for label in panel.findChildren(QLabel)])


REVISION = Revision(revision_id=1, version_id=1, title="T", stored=NOW, replaced=NOW + timedelta(hours=1))
LINES = (
    (Piece(text="Far."),), (Piece(text="Stays."),),
    (Piece(text="The "), Piece(text="old ", change=Change.REMOVED), Piece(text="<i>new</i> ", change=Change.ADDED),
     Piece(text="one")),
    (Piece(text="Stays too."),), (Piece(text="Far away."),),
)  # fmt: skip


@pytest.mark.parametrize("theme", [*THEMES.values(), *HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_what_went_and_came_can_be_read_and_told_without_colours(qtbot: QtBot, look: Look, theme: Theme) -> None:
    text = DifferenceText(look)
    qtbot.addWidget(text)
    text.show_difference(Difference(revision=REVISION, language="en", lines=LINES))
    assert text.toPlainText().split("\n") == ["···", "Stays.", "The old <i>new</i> one", "Stays too.", "···"]
    formats = formats_of(text.document().findBlockByNumber(2))
    assert formats["old "].fontStrikeOut()
    assert formats["<i>new</i> "].fontUnderline()
    assert not formats["The "].fontUnderline()
    for colour in (theme.accent, theme.good):
        assert contrast(colour, theme.paper) >= 4.5
    assert formats["old "].foreground().color() == QColor(look.theme.accent)


def test_words_are_counted() -> None:
    assert (words_of(LINES, Change.REMOVED), words_of(LINES, Change.ADDED)) == (1, 1)
