"""The page about the library: where it is, and moving it between two windows."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.app import Offprint, Profile, open_offprint
from reader.domain.errors import LibraryMissing
from reader.ui.reading_room import ReadingRoom
from reader.ui.trouble_window import TroubleWindow
from tests.ui.window_driver import between_two_windows


def test_a_folder_that_the_command_line_names_is_not_moved(room: ReadingRoom) -> None:
    page = room.panels.settings.library
    room.panels.settings.show_page(page)
    assert page.open_folder.isVisible()
    assert not page.carry.isVisible()


def test_the_folder_is_opened_from_the_settings(qtbot: QtBot, room: ReadingRoom) -> None:
    page = room.panels.settings.library
    room.panels.settings.show_page(page)
    with qtbot.waitSignal(room.panels.folder_wanted):
        page.open_folder.click()


def test_the_library_is_moved_between_two_windows(tmp_path: Path) -> None:
    home, target = tmp_path / "home", tmp_path / "disk"
    app = open_offprint(Profile.pointed(home))
    app.settings.sync_at_start = False
    app.settings.onboarded = True
    app.subscriptions.add_sample()
    app.close()
    assert str(target) in between_two_windows(home, "move_wanted", str(target))
    moved = open_offprint(Profile.pointed(home))
    assert moved.profile.folder == target
    assert len(moved.subscriptions.sources()) >= 3
    moved.close()


def test_a_library_whose_disk_is_away_is_asked_for_and_nothing_put_in_its_place(
    qtbot: QtBot, app: Offprint, tmp_path: Path
) -> None:
    home = tmp_path / "elsewhere"
    home.mkdir()
    (home / "library-place").write_text(str(tmp_path / "unplugged"), encoding="utf-8")
    profile = Profile.pointed(home)
    try:
        open_offprint(profile)
    except LibraryMissing as error:
        window = TroubleWindow(error, profile.folder)
    qtbot.addWidget(window)
    assert "not there now" in window.said.text()
    assert not window.ways
    assert not (tmp_path / "unplugged").exists()
