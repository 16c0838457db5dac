"""The tray: nothing until it is chosen, then the number unread, quiet notices, and a window that hides."""

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.query import StoryQuery
from reader.domain.report import SyncReport
from reader.domain.story import Counts
from reader.ui.reading_room import ReadingRoom
from reader.ui.settings_desktop import DesktopSettings

pytestmark = pytest.mark.qt_log_ignore("No Icon set", "systemTrayWindowChanged", "This plugin does not support")


class FromOutside(QCloseEvent):
    """A close that the desktop asks for."""

    def spontaneous(self) -> bool:
        return True


def press(page: DesktopSettings, *boxes: QCheckBox) -> None:
    for box in boxes:
        box.setChecked(True)


def report(new: int) -> SyncReport:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    return SyncReport(started=now, finished=now, new_stories=new)


def test_it_is_off_until_it_is_chosen(room: ReadingRoom, app: Offprint) -> None:
    assert (app.desktop.tray, app.desktop.notices, app.desktop.stays) == (False, False, False)
    assert "tray" not in vars(room)
    page = room.panels.settings.desktop
    page.read()
    assert not page.notices.isEnabled()
    press(page, page.tray)
    assert page.notices.isEnabled()
    assert app.desktop.tray
    assert room.tray.icon.isVisible()
    page.tray.setChecked(False)
    assert not room.tray.icon.isVisible()


def test_the_page_is_not_offered_where_there_is_no_tray(room: ReadingRoom) -> None:
    chooser = room.panels.settings.chooser
    assert chooser.item(chooser.count() - 1).isHidden()


def test_the_tip_has_the_number_and_follows_the_language(room: ReadingRoom) -> None:
    room.tray.show_counts(Counts(unread=3))
    assert room.tray.icon.toolTip() == "Offprint\n3 unread stories"
    room.preferences.speak("uk")
    QApplication.processEvents()
    assert room.tray.icon.toolTip() == "Offprint\n3 непрочитані статті"


def test_new_stories_of_an_automatic_sync_are_told_by_number_and_title(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    app.desktop.tray = app.desktop.notices = True
    tray = room.tray
    ids = sorted(app.library.ids(StoryQuery()))
    tray._newest = ids[-6]
    with qtbot.waitSignal(tray.told) as told:
        room.sync.ended.emit(report(5), False)
    title, lines = told.args
    assert title == "5 new stories"
    titles = {row.title for row in app.library.rows(ids[-5:])}
    assert len(lines.splitlines()) == 3
    assert set(lines.splitlines()) <= titles
    with qtbot.assertNotEmitted(tray.told):
        tray._tell(tray._new_titles())


def test_a_title_of_a_notice_is_no_markup(qtbot: QtBot, room: ReadingRoom) -> None:
    with qtbot.waitSignal(room.tray.told) as told:
        room.tray._tell((9, 1, ("<a href=x>Ferry</a> & more",)))
    assert told.args[1] == "‹a href=x›Ferry‹/a› & more"


def test_nobody_is_told_who_asked_for_the_sync_himself(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    app.desktop.tray = app.desktop.notices = True
    with qtbot.assertNotEmitted(room.tray.told):
        room.tray.note_report(report(5), True)
        assert not room.tray._looker.is_busy


def test_closing_hides_the_window_only_when_that_was_chosen(room: ReadingRoom, app: Offprint) -> None:
    app.desktop.tray = True
    tray, window = room.tray, room.window
    tray.follow()
    assert not tray.eventFilter(window, FromOutside())
    app.desktop.stays = True
    event = FromOutside()
    assert tray.eventFilter(window, event)
    assert window.isHidden()
    assert not event.isAccepted()
    tray.open.trigger()
    assert window.isVisible()
    assert QApplication.quitOnLastWindowClosed()
