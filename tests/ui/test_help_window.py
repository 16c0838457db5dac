"""Help: turning pages, following links, and what a page may load."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.help_window import PICTURE, HelpWindow, ManualView
from reader.ui.look import Look
from reader.ui.manual import PAGES, Manual, manual_folder
from reader.ui.manual_document import HEADINGS, manual_document
from reader.ui.reading_room import ReadingRoom
from reader.ui.theme import LIGHT

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> HelpWindow:
    made = HelpWindow(look, Manual(manual_folder()))
    qtbot.addWidget(made)
    return made


def title(window: HelpWindow) -> str:
    return window.view.document().begin().text()


def test_it_begins_with_the_first_steps_and_lists_every_page(window: HelpWindow) -> None:
    assert title(window) == "First steps"
    assert window.chooser.count() == len(PAGES)
    for row, page in enumerate(PAGES):
        window.chooser.setCurrentRow(row)
        assert window.page == page.name
        assert window.view.document().characterCount() > 200


def test_a_link_turns_the_page_and_back_returns(window: HelpWindow) -> None:
    window.follow("sources.md")
    assert (title(window), window.chooser.currentRow()) == ("Sources", 1)
    window.go_back()
    assert (title(window), window.chooser.currentRow()) == ("First steps", 0)
    window.go_back()
    assert title(window) == "First steps"


def test_any_other_link_goes_out_through_the_one_door(window: HelpWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.external_wanted) as asked:
        window.view.anchorClicked.emit(QUrl("https://example.org/"))
    assert asked.args == ["https://example.org/"]
    assert window.page == "first-steps"


def test_pictures_are_those_of_the_manual_and_fit(window: HelpWindow) -> None:
    shown = window.view.loadResource(IMAGE, QUrl("../pictures/window-light.png"))
    assert isinstance(shown, QImage)
    assert shown.width() == PICTURE


@pytest.mark.parametrize("name", ["/etc/hostname", "file:///etc/hostname", "https://example.org/x.png", "../../LICENSE"])
def test_nothing_else_is_loaded(window: HelpWindow, name: str) -> None:
    for kind in QTextDocument.ResourceType:
        loaded = window.view.loadResource(kind.value, QUrl(name))
        assert isinstance(loaded, QImage)
        assert loaded.isNull()


def test_markup_in_a_page_is_only_text(window: HelpWindow, tmp_path: Path) -> None:
    document = manual_document("# Title\n\n<b>bold</b> <img src='x.png'>\n", LIGHT, window)
    assert "<b>" in document.toPlainText()
    assert QTextCursor(document).charFormat().font().pixelSize() == HEADINGS[1]
    assert isinstance(ManualView(Manual(tmp_path)).loadResource(IMAGE, "../pictures/x.png"), QImage)


def test_the_interface_s_language_is_taken_where_the_page_has_it(window: HelpWindow) -> None:
    window.setLocale(QLocale("uk_UA"))
    window.retranslate()
    assert title(window) == "Перші кроки"
    window.follow("sources.md")
    assert title(window) == "Sources"


def test_the_menu_opens_it_and_escape_closes_it(room: ReadingRoom, qtbot: QtBot) -> None:
    room.window.menu.help_wanted.emit()
    shown = room.panels.help
    qtbot.waitUntil(shown.isActiveWindow)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
