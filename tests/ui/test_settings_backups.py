"""The page of backups: made, listed, gone back to."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app import Offprint, Profile, open_offprint
from reader.domain.query import StoryQuery, View
from reader.ui.between_windows import restoring
from reader.ui.reading_room import ReadingRoom
from reader.ui.settings_backups import BackupSettings
from tests.ui.window_driver import between_two_windows

PATIENCE = 20_000
"""Ms at most for a copy of a small library on a busy machine."""


def opened(qtbot: QtBot, room: ReadingRoom) -> BackupSettings:
    page = room.panels.settings.backups
    room.panels.settings.show_page(page)
    qtbot.waitUntil(lambda: not page._work.is_busy, timeout=PATIENCE)
    return page


def backed_up(qtbot: QtBot, room: ReadingRoom) -> BackupSettings:
    page = opened(qtbot, room)
    page.make.click()
    assert not page.make.isEnabled()
    qtbot.waitUntil(page.make.isEnabled, timeout=PATIENCE)
    return page


def test_a_copy_is_made_and_says_what_it_holds(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    page = backed_up(qtbot, room)
    told = page.copies.item(0).text()
    assert f"{app.library.counts().all} stories" in told
    assert page.copies.count() == len(app.backups.all())


def test_nothing_is_restored_before_the_person_says_yes(qtbot: QtBot, room: ReadingRoom) -> None:
    page = backed_up(qtbot, room)
    wanted: list[str] = []
    page.restore_wanted.connect(wanted.append)
    assert not page.restore.isEnabled()
    page.copies.setCurrentRow(0)
    page.restore.click()
    assert page.ask.isVisible()
    assert "put aside" in page.question.text()
    page.leave.click()
    assert not page.ask.isVisible()
    assert wanted == []
    page.restore.click()
    page.sure.click()
    assert wanted == [page._backups[0].name]


def prepared(folder: Path) -> str:
    """A library whose only story's source is gone since the backup; gives the backup's name."""
    app = open_offprint(Profile.pointed(folder))
    app.settings.sync_at_start = False
    app.settings.onboarded = True
    (source, *_others) = app.subscriptions.add_sample()
    app.syncing.run()
    name = app.backups.make().name
    for each in (source, *_others):
        app.subscriptions.remove(each)
    assert not app.library.ids(StoryQuery(view=View.ALL))
    app.close()
    return name


def test_a_backup_is_put_in_place_between_two_windows(tmp_path: Path) -> None:
    name = prepared(tmp_path)
    assert "there again" in between_two_windows(tmp_path, "restore_wanted", name)
    app = open_offprint(Profile.pointed(tmp_path))
    assert app.library.ids(StoryQuery(view=View.ALL))
    app.close()


def test_a_backup_that_is_not_there_leaves_the_library(qtbot: QtBot, tmp_path: Path) -> None:
    profile = Profile.at(tmp_path)
    open_offprint(profile).close()
    window = restoring(profile, "1999-01-01")
    qtbot.addWidget(window)
    qtbot.waitUntil(window.open.isEnabled, timeout=PATIENCE)
    assert "as it was" in window.beneath.text()
    with pytest.raises(StopIteration):
        next(iter(profile.folder.glob("put-aside/*")))
