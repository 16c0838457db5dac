"""A library that cannot be opened, and the ways out."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.app import Profile, open_offprint
from reader.app.repair import Repair
from reader.domain.errors import CannotOpen, Corrupt, LibraryError, LibraryMissing
from reader.ui.library_notice import LibraryNotice, ReadOnlyBar
from reader.ui.trouble_window import TroubleWindow


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A library with sources and a copy."""
    profile = Profile.at(tmp_path / "library")
    app = open_offprint(profile)
    app.subscriptions.add_sample()
    app.backups.make()
    app.close()
    return profile


def trouble(qtbot: QtBot, profile: Profile) -> TroubleWindow:
    with pytest.raises(LibraryError) as caught:
        open_offprint(profile)
    window = TroubleWindow(caught.value, profile.folder, Repair(profile))
    qtbot.addWidget(window)
    window.show()
    return window


def press(qtbot: QtBot, window: TroubleWindow, words: str) -> None:
    (button,) = [way for way in window.ways if words in way.text()]
    button.click()
    if words != "empty library":
        qtbot.waitUntil(window.open.isVisible, timeout=30_000)


def sources(profile: Profile) -> int:
    app = open_offprint(profile)
    try:
        return len(app.subscriptions.sources())
    finally:
        app.close()


@pytest.mark.parametrize("words", ["Restore the backup", "Save what can be read"])
def test_damaged_library_is_brought_back(qtbot: QtBot, profile: Profile, words: str) -> None:
    path = profile.folder / "library.sqlite"
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    damaged = path.read_bytes()
    window = trouble(qtbot, profile)
    press(qtbot, window, words)
    assert "there again" in window.outcome.text()
    assert Path(window.where.text()).read_bytes() == damaged
    window.open.click()
    assert window.is_repaired
    assert not window.isVisible()
    assert sources(profile) >= 3


def test_lost_library_can_only_be_restored_or_begun_anew(qtbot: QtBot, profile: Profile) -> None:
    (profile.folder / "library.sqlite").unlink()
    window = trouble(qtbot, profile)
    assert len(window.ways) == 2
    press(qtbot, window, "Restore the backup")
    assert sources(profile) >= 3


def test_starting_afresh_asks_first(qtbot: QtBot, profile: Profile) -> None:
    path = profile.folder / "library.sqlite"
    path.write_bytes(b"junk" * 2000)
    window = trouble(qtbot, profile)
    press(qtbot, window, "empty library")
    assert path.exists()
    assert "nothing is deleted" in window.outcome.text()
    press(qtbot, window, "start empty")
    assert Path(window.where.text()).read_bytes() == b"junk" * 2000
    assert sources(profile) == 0


def test_failure_of_a_way_out_is_told_and_the_others_stay(qtbot: QtBot, profile: Profile) -> None:
    (profile.folder / "library.sqlite").unlink()
    window = trouble(qtbot, profile)
    for copy in (profile.folder / "backups").iterdir():
        copy.unlink()
    window.ways[0].click()
    qtbot.waitUntil(window.ways[0].isEnabled, timeout=30_000)
    assert window.outcome.text()
    assert not window.is_repaired


@pytest.mark.parametrize("error", [CannotOpen("not-ours", path="x"), CannotOpen("permission", path="x")])
def test_what_is_not_damage_is_not_repaired(qtbot: QtBot, profile: Profile, error: LibraryError) -> None:
    window = TroubleWindow(error, profile.folder, Repair(profile))
    qtbot.addWidget(window)
    assert window.ways == []


def test_library_error_of_a_click_is_told_in_words(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    bugs: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: bugs.append(error))
    told: list[str] = []
    button = QPushButton()
    qtbot.addWidget(button)
    notice = LibraryNotice(told.append, button)
    for error in (LibraryMissing(path="x"), Corrupt(path="x"), ZeroDivisionError()):
        sys.excepthook(type(error), error, None)
    assert len(told) == 2
    assert "gone" in told[0]
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]
    notice.end()


def test_read_only_library_says_so(qtbot: QtBot) -> None:
    bar = ReadOnlyBar()
    qtbot.addWidget(bar)
    assert "nothing is saved" in bar.words.text()
