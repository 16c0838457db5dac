"""What a person does in one evening and finds the next morning: by mouse and keyboard, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from reader.app import Offprint, Profile, open_offprint
from reader.domain.query import View
from reader.sync.workshop import Workshop
from reader.ui.application import make_application, open_window
from reader.ui.reading_room import ReadingRoom
from reader.ui.resource_files import resource
from reader.ui.sidebar_model import Kind, Place
from reader.ui.translations import Translations
from tests.press import Press, pressing, print_story

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
STORIES = 4
PATIENCE = 30_000
"""Ms to wait for a child process to start and read pages on a busy machine."""
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        yield running


class Evening:
    """The program on one folder, opened and closed as a person does."""

    def __init__(self, folder: Path, workshop: Workshop, qtbot: QtBot, translations: Translations) -> None:
        self._folder, self._workshop, self._qtbot, self._translations = folder, workshop, qtbot, translations
        self.app: Offprint
        self.room: ReadingRoom

    def start(self) -> ReadingRoom:
        self.app = open_offprint(Profile.at(self._folder), workshop=self._workshop)
        self.room = open_window(self.app, make_application(), self._translations)
        self.room.window.resize(1280, 800)
        with self._qtbot.waitActive(self.room.window):
            self.room.window.show()
            self.room.window.activateWindow()
        self.room.begin()
        return self.room

    def quit(self) -> None:
        self.room.window.close()
        self.app.close()
        shiboken6.delete(self.room.window)
        QApplication.processEvents()


@pytest.fixture
def evening(tmp_path: Path, workshop: Workshop, qapp: QApplication, qtbot: QtBot) -> Iterator[Evening]:
    QLocale.setDefault(QLocale("en_GB"))
    translations = Translations(qapp, resource("i18n"))
    yield Evening(tmp_path / "library", workshop, qtbot, translations)
    translations.use("en")


def show(room: ReadingRoom, view: View) -> None:
    room.window.side.choose(Place(kind=Kind.VIEW, view=view))


def add_by_hand(qtbot: QtBot, room: ReadingRoom, address: str) -> None:
    """Paste an address on the first page, say yes to a private one, take the feed that is found."""
    assert room.first.page is not None
    QTest.mouseClick(room.first.page.address, LEFT)
    panel = room.sources.dialog.panel
    QTest.keyClicks(panel.address, address)
    QTest.keyClick(panel.address, Key.Key_Return)
    qtbot.waitUntil(panel.allow.isVisible, timeout=PATIENCE)
    QTest.mouseClick(panel.allow, LEFT)
    qtbot.waitUntil(panel.add.isEnabled, timeout=PATIENCE)
    QTest.mouseClick(panel.add, LEFT)
    qtbot.waitUntil(lambda: not room.sources.dialog.isVisible(), timeout=PATIENCE)
    room.window.activateWindow()  # a window manager does this; offscreen there is none


def chip(room: ReadingRoom, label: str) -> QAbstractButton:
    return next(one for one in room.window.article.chips.findChildren(QAbstractButton) if label in one.text())


def test_an_evening_and_the_next_morning(qtbot: QtBot, evening: Evening, press: Press) -> None:
    for number in range(7300001, 7300001 + STORIES):
        print_story(press, number)
    items = tuple((f"/news/2026/3/2/{n}/", f"Lighthouses {n} uk") for n in range(7300001, 7300001 + STORIES))
    feed = press.feed("/rss/", *items, language="uk")

    # The first start: an empty library asks what to read.
    room = evening.start()
    room.preferences.choose_reading(("uk", "ru", "en"))
    add_by_hand(qtbot, room, feed)
    qtbot.waitUntil(lambda: evening.app.syncing.last_report is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(room.window.model.ids) == STORIES, timeout=PATIENCE)
    assert evening.app.library.counts().incomplete == 0
    asked = len(press.asked)

    # Open the first, in Ukrainian; then English by key, Russian by mouse.
    QTest.keyClick(room.window.list.view, Key.Key_J)
    assert room.article.story is not None
    first = room.article.story.row.story_id
    assert room.article.story.version.language == "uk"
    assert "маяки" in room.window.article.view.toPlainText()
    QTest.keyClick(room.window, Key.Key_3, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: room.article.story is not None and room.article.story.version.language == "en")
    assert "lighthouses" in room.window.article.view.toPlainText()
    QTest.mouseClick(chip(room, "Рус"), LEFT)
    qtbot.waitUntil(lambda: room.article.story is not None and room.article.story.version.language == "ru")
    assert "Advertisement" not in room.window.article.view.toPlainText()

    # Bookmark it; mark the next one unread again.
    QTest.keyClick(room.window.list.view, Key.Key_S)
    assert evening.app.library.counts().bookmarks == 1
    QTest.keyClick(room.window.list.view, Key.Key_J)
    assert evening.app.library.counts().unread == STORIES - 2
    QTest.keyClick(room.window.list.view, Key.Key_M)
    assert evening.app.library.counts().unread == STORIES - 1

    # Search as one types, in a language that is not shown.
    QTest.keyClick(room.window.list.view, Key.Key_Slash)
    QTest.keyClicks(room.window.top.search, "fishermen 7300002")
    qtbot.waitUntil(lambda: len(room.window.model.ids) == 1, timeout=5000)
    QTest.keyClick(room.window.top.search, Key.Key_Escape)
    qtbot.waitUntil(lambda: len(room.window.model.ids) > 1, timeout=5000)

    # Mark all read, and take it back.
    show(room, View.UNREAD)
    room.stories.mark_all_read()
    assert evening.app.library.counts().unread == 0
    QTest.keyClick(room.window.list.view, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert evening.app.library.counts().unread == STORIES - 1

    # The interface in Ukrainian, at once.
    room.preferences.speak("uk")
    qtbot.waitUntil(lambda: room.window.list.title.text() == "Непрочитані", timeout=5000)
    assert len(press.asked) == asked, "reading asked the network"
    evening.quit()

    # The next morning everything is as it was.
    evening.app = open_offprint(Profile.at(evening._folder), workshop=evening._workshop)
    evening.app.settings.sync_at_start = False
    evening.app.close()
    room = evening.start()
    assert room.window.list.title.text() == "Непрочитані"
    counts = evening.app.library.counts()
    assert (counts.all, counts.unread, counts.bookmarks) == (STORIES, STORIES - 1, 1)
    show(room, View.BOOKMARKS)
    assert list(room.window.model.ids) == [first]
    QTest.keyClick(room.window.list.view, Key.Key_J)
    assert room.article.story is not None
    assert room.article.story.row.story_id == first
    assert [one.label for one in room.article.story.row.chips] == ["Укр", "Рус", "Eng"]
    assert evening.app.settings.reading_languages == ("uk", "ru", "en")
    evening.quit()
