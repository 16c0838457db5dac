"""``Text looks wrong?`` in the real window, by mouse and by keyboard, on the sample paper's stored pages."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.blocks import Paragraph, text_of
from reader.domain.extraction import RulePreview, RuleProposal
from reader.ui.article_place import extent
from reader.ui.look import Look
from reader.ui.reading_room import ReadingRoom
from reader.ui.repair_panel import RepairPanel
from reader.ui.text_repair import TextRepair

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key
WAIT = 20_000


@pytest.fixture
def repair(qtbot: QtBot, room: ReadingRoom) -> TextRepair:
    qtbot.waitUntil(room.window.list.view.hasFocus)
    QTest.keyClick(room.window.list.view, Key.Key_J)
    assert room.article.story is not None
    QTest.keyClick(room.window.list.view, Key.Key_W)
    found = next(made for made in room.window.children() if isinstance(made, TextRepair))
    assert found.panel.isVisible()
    qtbot.waitUntil(lambda: found.panel.dropped.count() > 0, timeout=WAIT)
    return found


def test_the_panel_shows_what_is_in_the_story_and_what_was_left_out(repair: TextRepair, room: ReadingRoom) -> None:
    story = room.article.story
    assert story is not None
    assert repair.panel.blocks.count() == len(story.version.blocks)
    assert repair.panel.blocks.hasFocus()
    assert not repair.panel.apply.isEnabled()
    QTest.keyClick(repair.panel.blocks, Key.Key_Escape)
    assert not repair.panel.isVisible()
    assert room.article.story is not None


def test_a_missing_block_comes_back_by_keyboard(qtbot: QtBot, repair: TextRepair, room: ReadingRoom, app: Offprint) -> None:
    panel, before = repair.panel, room.article.story
    assert before is not None
    for _ in range(panel.dropped.count()):
        QTest.keyClick(panel.dropped, Key.Key_Down)
        qtbot.waitUntil(lambda: panel.apply.isEnabled() or "no name" in panel._effect.text(), timeout=WAIT)
        if panel.apply.isEnabled():
            break
    assert panel.texts.count() > 0
    chosen = panel.dropped.currentItem().text()
    QTest.keyClick(panel.dropped, Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.isVisible(), timeout=WAIT)
    assert "changed" in room.window.undo_bar.told()
    after = app.library.open(before.row.story_id, before.version.language).version
    assert chosen[:60] in " ".join(text_of(after.blocks).split())
    (path,) = (app.profile.folder / "rules").iterdir()
    assert json.loads(path.read_text())["restore"]
    qtbot.waitUntil(lambda: room.article.story is not None and room.article.story.version.blocks == after.blocks)


def test_a_click_in_the_article_chooses_its_block(qtbot: QtBot, repair: TextRepair, room: ReadingRoom) -> None:
    view, story = room.window.article.view, room.article.story
    assert story is not None
    place = next(n for n, block in enumerate(story.version.blocks) if isinstance(block, Paragraph))
    top, bottom = extent(view._document, place)  # type: ignore[arg-type]  # a document is shown
    at = QPoint(view.viewport().width() // 3, round((top + bottom) / 2) - view.verticalScrollBar().value())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert repair.panel.blocks.currentRow() == place
    assert len(view.extraSelections()) == 1
    qtbot.waitUntil(lambda: repair.panel.apply.isEnabled() or "no name" in repair.panel._effect.text(), timeout=WAIT)
    QTest.keyClick(view, Key.Key_Escape)
    assert not repair.panel.isVisible()
    assert view.extraSelections() == []


def test_another_story_closes_the_panel(repair: TextRepair, room: ReadingRoom) -> None:
    room.stories.move(1)
    assert not repair.panel.isVisible()


def test_a_preview_is_told_in_numbers_and_nothing_without_a_name(qtbot: QtBot, look: Look) -> None:
    panel = RepairPanel(look)
    qtbot.addWidget(panel)
    proposal = RuleProposal(site="a.example", selector="div.x")
    panel.show_preview(RulePreview(proposal=proposal, pages=1200, matching=3, texts=("<b>one</b>",)))
    assert panel._effect.text() == "a.example: on 3 of 1,200 stored pages. This goes:"
    assert panel.texts.item(0).text() == "<b>one</b>"
    panel.show_preview(RulePreview(proposal=RuleProposal(site="a.example")))
    assert not panel.apply.isEnabled()
    assert "no name" in panel._effect.text()
