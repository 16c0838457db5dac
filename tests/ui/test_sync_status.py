"""The bar along the bottom."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from reader.domain.report import Failure, Progress, SourceResult, Stage, SyncReport
from reader.domain.story import Counts
from reader.ui.look import Look
from reader.ui.sync_status import Network, SyncStatus

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def report(*, new: int = 0, failed: int = 0, cancelled: bool = False) -> SyncReport:
    good = SourceResult(source_id=1, title="A", new=new)
    bad = tuple(
        SourceResult(source_id=n + 2, title="B", failure=Failure(url="http://b.example/", code="timed-out"))
        for n in range(failed)
    )
    return SyncReport(started=NOW, finished=NOW, sources=(good, *bad), cancelled=cancelled, new_stories=new)


@pytest.fixture
def status(qtbot: QtBot, look: Look) -> SyncStatus:
    made = SyncStatus(look)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("progress", "told"),
    [
        (Progress(stage=Stage.FEEDS, sources_done=3, sources_total=50), "Syncing: 3 of 50 sources"),
        (
            Progress(
                stage=Stage.PICTURES, sources_done=50, sources_total=50, new_stories=1214, pictures_done=96, pictures_total=200
            ),
            "Syncing: 50 of 50 sources · 1,214 new stories · 96 pictures",
        ),
    ],
)
def test_running_sync_is_told_in_words_with_a_bar(status: SyncStatus, progress: Progress, told: str) -> None:
    status.show_progress(progress)
    assert status.words.text() == told
    assert status.bar.isVisible()
    assert status.cancel.isVisible()
    assert 0 < status.bar.value() <= status.bar.maximum()


def test_cancel_is_a_signal(qtbot: QtBot, status: SyncStatus) -> None:
    status.show_progress(Progress(stage=Stage.FEEDS, sources_total=2))
    with qtbot.waitSignal(status.cancel_pressed):
        status.cancel.click()


@pytest.mark.parametrize(
    ("came", "told"),
    [
        (report(), "Nothing new"),
        (report(new=12), "12 new stories"),
        (report(new=1, failed=3), "1 new story · 3 sources did not answer"),
        (report(cancelled=True), "Sync stopped · Nothing new"),
    ],
)
def test_report_is_told_and_can_be_opened(qtbot: QtBot, status: SyncStatus, came: SyncReport, told: str) -> None:
    status.show_progress(Progress(stage=Stage.FEEDS, sources_total=2))
    status.show_report(came)
    assert status.words.text() == told
    assert not status.bar.isVisible()
    with qtbot.waitSignal(status.report_pressed):
        status.words.click()


@pytest.mark.parametrize(
    ("network", "told"),
    [
        (Network.ONLINE, "Online"),
        (Network.OFFLINE, "Offline: everything stored can be read"),
        (Network.BY_CHOICE, "Offline by choice"),
    ],
)
def test_three_states_of_the_network(status: SyncStatus, network: Network, told: str) -> None:
    status.show_network(network)
    assert status.words.text() == told


def test_library_says_what_is_complete_and_its_size(status: SyncStatus) -> None:
    status.show_library(Counts(all=2304))
    status.show_size(412_000_000)
    assert status.library.text() == "All 2,304 stories readable offline · 412 MB"
    status.show_library(Counts(all=2304, incomplete=4))
    assert status.library.text() == "2,300 of 2,304 stories readable offline · 412 MB"


def test_hovered_link_shows_its_host_in_place_of_the_library(status: SyncStatus) -> None:
    status.show_library(Counts(all=2))
    status.show_address("example.org")
    assert status.library.text() == "example.org"
    status.show_address("")
    assert status.library.text() == "All 2 stories readable offline"
