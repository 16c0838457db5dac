"""The small panels: text and theme, reading languages, report, settings, menus, keys."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.app import MarkRead, Offprint
from reader.domain.report import Failure, SourceResult, SyncReport
from reader.ui.actions import COMMANDS, command_words
from reader.ui.look import Look
from reader.ui.reading_languages import ReadingLanguages
from reader.ui.reading_room import ReadingRoom
from reader.ui.sidebar_model import Kind, Place

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_theme_is_applied_and_kept(qtbot: QtBot, room: ReadingRoom, app: Offprint, qapp: QApplication) -> None:
    QTest.mouseClick(room.window.top.text, Qt.MouseButton.LeftButton)
    assert room.panels.appearance.isVisible()
    dark = next(button for button in room.panels.appearance.findChildren(QPushButton) if button.text() == "Dark")
    QTest.mouseClick(dark, Qt.MouseButton.LeftButton)
    assert app.settings.theme == "dark"
    assert "#1b1a18" in qapp.styleSheet()
    room.panels.appearance.hide()
    room.preferences.choose_theme("light")


def test_click_puts_a_language_first_and_the_last_cannot_go(qtbot: QtBot, look: Look) -> None:
    panel = ReadingLanguages(look)
    qtbot.addWidget(panel)
    panel.show_languages(("en", "uk"))
    chosen: list[tuple[str, ...]] = []
    panel.changed.connect(chosen.append)
    named = {button.accessibleName(): button for button in panel.findChildren(QPushButton)}
    named["Put Українська first"].click()
    assert chosen == [("uk", "en")]
    panel.show_languages(("uk",))
    away = [button for button in panel.findChildren(QPushButton) if button.accessibleName() == "Remove Українська"]
    assert not away[-1].isEnabled()


def test_language_is_added_from_the_list(qtbot: QtBot, look: Look) -> None:
    panel = ReadingLanguages(look)
    qtbot.addWidget(panel)
    panel.show_languages(("en",))
    with qtbot.waitSignal(panel.changed) as caught:
        panel.more.activated.emit(panel.more.findData("pl"))
    assert caught.args == [("en", "pl")]


def test_report_tells_failures_first_and_asks_for_them_again(qtbot: QtBot, room: ReadingRoom) -> None:
    failed = SourceResult(source_id=7, title="Silent", failure=Failure(url="http://s.example/", code="timed-out"))
    partly = SourceResult(
        source_id=8,
        title="Good",
        new=2,
        pages_failed=1,
        failures=(Failure(url="http://g.example/1", code="no-story:paywall"),),
    )
    panel = room.panels.report
    panel.show_report(SyncReport(started=NOW, finished=NOW, sources=(partly, failed)))
    silent, good = panel.lines.lines
    assert (silent.title, silent.words) == ("Silent", ("The site took too long to answer.",))
    assert (good.title, good.words[-1]) == ("Good", "The site shows the whole story to its subscribers only.")
    with qtbot.waitSignal(panel.retry_wanted) as caught:
        panel.retry.click()
    assert caught.args == [(7,)]


def test_settings_are_stored_at_once(room: ReadingRoom, app: Offprint) -> None:
    dialog = room.panels.settings
    dialog.show()
    dialog.reading.mark_read.setCurrentIndex(dialog.reading.mark_read.findData(MarkRead.BY_HAND.value))
    dialog.reading.mark_read.activated.emit(dialog.reading.mark_read.currentIndex())
    dialog.sync.interval.setCurrentIndex(dialog.sync.interval.findData(30))
    dialog.sync.interval.activated.emit(dialog.sync.interval.currentIndex())
    dialog.look.text_size.setValue(20)
    dialog.sync.at_start.setChecked(True)
    assert app.settings.mark_read == MarkRead.BY_HAND
    assert app.settings.sync_minutes == 30
    assert app.settings.text_size == 20
    assert app.settings.sync_at_start
    dialog.close()


def test_source_menu_moves_renames_and_removes(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    source = app.subscriptions.sources()[0]
    folder_id = app.subscriptions.add_folder("R & D")
    room.sources.show(app.library.counts())
    menu = room.sources.menu.menu_of(Place(kind=Kind.SOURCE, number=source.source_id))
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Sync this source", "Rename…", "Move to folder", "Move up", "Move down", "Copy address", "Remove…"]
    folders = menu.actions()[2].menu()
    assert isinstance(folders, QMenu)
    choice = next(action for action in folders.actions() if action.text() == "R && D")
    choice.trigger()
    assert app.subscriptions.source(source.source_id).folder_id == folder_id
    with qtbot.waitSignal(room.sources.menu.removal_wanted):
        menu.actions()[-1].trigger()


def test_key_list_names_every_command(qtbot: QtBot, room: ReadingRoom) -> None:
    QTest.keyClick(room.window.list.view, Qt.Key.Key_F1)
    assert room.panels.keys.isVisible()
    told = labels(room.panels.keys)
    assert all(command_words(command.words) in told for command in COMMANDS)
    room.panels.keys.hide()
