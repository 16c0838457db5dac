"""What the verbs say when the machine is in trouble."""

import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, assemble, open_offprint, syncing
from reader.domain.errors import CannotOpen, InUse, Refused
from reader.domain.query import StoryQuery


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"))
    yield opened
    opened.close()


def test_nothing_is_fetched_while_there_is_hardly_any_room(app: Offprint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(syncing, "NEEDED_BYTES", 1 << 60)
    with pytest.raises(Refused, match="disk-space"):
        app.syncing.start()
    assert not app.syncing.is_running
    assert app.library.counts().all == 0


def test_library_lost_during_a_sync_is_told_by_the_report(app: Offprint) -> None:
    assert not app.settings.offline_by_choice  # this thread has looked into the library before
    (app.profile.folder / "library.sqlite").unlink()
    assert app.syncing.start()
    app.syncing.close()
    report = app.syncing.last_report
    assert report is not None
    assert report.stopped is not None
    assert report.stopped.code == "library-missing"


def test_a_library_that_is_let_go_in_a_moment_is_waited_for(app: Offprint) -> None:
    opened: list[Offprint] = []
    waiting = threading.Thread(target=lambda: opened.append(assemble.open_when_free(app.profile)))
    waiting.start()
    app.close()
    waiting.join()
    (again,) = opened
    again.close()


def test_a_library_that_somebody_keeps_is_not_waited_for_long(app: Offprint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assemble, "LEAVING", 0.0)
    with pytest.raises(InUse):
        assemble.open_when_free(app.profile)


def test_library_in_a_folder_that_cannot_be_written_is_read(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no permission to mount a file system")
    try:
        profile = Profile.at(disk / "library")
        first = open_offprint(profile)
        assert not first.is_read_only
        first.subscriptions.add_sample()
        first.close()
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        opened = open_offprint(profile)
        assert opened.is_read_only
        assert len(opened.subscriptions.sources()) >= 3
        assert list(opened.library.ids(StoryQuery())) == []
        with pytest.raises(CannotOpen, match="permission"):
            opened.subscriptions.add_folder("Papers")
        opened.close()
        with pytest.raises(CannotOpen, match="permission"):
            open_offprint(Profile.at(disk / "none"))
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)
