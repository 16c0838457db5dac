"""Which language the window speaks, and the live switch to one that runs the other way."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.ui import translations as module
from reader.ui.reading_room import ReadingRoom
from reader.ui.translations import Translations, interface_language

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize(
    ("chosen", "system", "spoken"),
    [
        ("", ("de", "uk", "en"), "uk"), ("", ("ar", "en"), "ar"), ("", ("de", "fr"), "en"), ("", (), "en"),
        ("ru", ("uk",), "ru"), ("de", ("uk",), "uk"),
    ],
)  # fmt: skip
def test_the_system_is_followed_until_a_language_is_chosen(
    monkeypatch: pytest.MonkeyPatch, chosen: str, system: tuple[str, ...], spoken: str
) -> None:
    monkeypatch.setattr(module, "system_languages", lambda: system)
    assert interface_language(chosen) == spoken


def test_arabic_turns_the_window_and_back(qtbot: QtBot, room: ReadingRoom, qapp: QApplication, app: Offprint) -> None:
    window = room.window
    room.stories.move(1)
    icon = window.article.back.icon().pixmap(16, 16).toImage()
    assert window.side.x() < window.list.x() < window.article.x()
    room.preferences.speak("ar")
    qtbot.waitUntil(lambda: window.list.title.text() == "غير مقروء")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.side.x() > window.list.x() > window.article.x()
    assert window.article.back.icon().pixmap(16, 16).toImage() == icon.flipped(Qt.Orientation.Horizontal)
    assert "border-left: 1px" in qapp.styleSheet()
    assert "border-right: 1px" not in qapp.styleSheet()
    assert app.settings.interface_language == "ar"
    room.preferences.speak("en")
    qtbot.waitUntil(lambda: window.list.title.text() == "Unread")
    assert window.side.x() < window.list.x() < window.article.x()
    assert isinstance(icon, QImage)
    assert window.article.back.icon().pixmap(16, 16).toImage() == icon


def test_a_story_keeps_its_own_direction(room: ReadingRoom) -> None:
    room.stories.move(1)
    room.preferences.speak("ar")
    view = room.window.article.view
    block = view.document().lastBlock()
    assert block.blockFormat().layoutDirection() != Qt.LayoutDirection.RightToLeft


def test_numbers_in_boxes_have_the_digits_of_the_language(
    qtbot: QtBot, qapp: QApplication, translations: Translations, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_IE"))
    box = QSpinBox()
    qtbot.addWidget(box)
    box.setValue(17)
    translations.use("ar")
    assert box.text() == "١٧"
    translations.use("en")
    assert box.text() == "17"


def test_a_person_of_morocco_has_their_own_digits(translations: Translations, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("ar_MA"))
    translations.use("ar")
    assert QLocale().toString(17) == "17"
    translations.use("en")
