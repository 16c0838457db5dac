"""A real sync watched in its panel: opened in the middle, one source asked again, ended from there."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app import Offprint, Profile, SyncOrder, open_offprint
from reader.domain.feed import FeedLink
from reader.ui.reading_room import ReadingRoom
from reader.ui.source_lines import Mark
from tests.press import Press, pressing

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WAIT = 60_000
"""Ms at most for a sync of two sources on a busy machine."""


@pytest.fixture
def press() -> Iterator[Press]:
    with pressing() as running:
        yield running


@pytest.fixture
def held(press: Press) -> Iterator[threading.Event]:
    """The slow source answers when this is set."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def app(press: Press, held: threading.Event, tmp_path: Path) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "library"), allow_private=True)
    opened.settings.sync_at_start = False
    for title, address in (("Slow", press.feed("/slow/", hold=held)), ("Broken", press.put("/broken", status=500))):
        opened.subscriptions.add(FeedLink(url=address, title=title))
    yield opened
    opened.close()


def watch(qtbot: QtBot, room: ReadingRoom) -> None:
    """Begin a sync and open its panel in the middle, when one source has failed and the other is slow."""
    room.sync.start()
    qtbot.waitUntil(room.window.status.bar.isVisible, timeout=WAIT)
    QTest.mouseClick(room.window.status.words, Qt.MouseButton.LeftButton)
    lines = room.panels.report.lines
    qtbot.waitUntil(lambda: [line.mark for line in lines.lines] == [Mark.FAILED, Mark.FETCHING], timeout=WAIT)


def test_a_failed_source_is_asked_again_when_the_sync_is_over(
    qtbot: QtBot, room: ReadingRoom, press: Press, held: threading.Event
) -> None:
    watch(qtbot, room)
    panel = room.panels.report
    assert panel.isVisible()
    failed, slow = panel.lines.lines
    assert (failed.title, slow.words) == ("Broken", ("Being fetched",))
    assert failed.words[0] == "The site answered with error 500."
    assert failed.words[1].startswith("Next try: ")
    panel.list.setCurrentIndex(panel.lines.index(0, 0))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.lines.lines[0].words[1] == "It is asked again when this sync is over."
    before = press.paths().count("/broken")
    with qtbot.waitSignals([room.sync.ended, room.sync.ended], timeout=WAIT):
        held.set()
    assert press.paths().count("/broken") > before
    assert press.paths().count("/slow/") == 1


def test_sources_that_wait_for_the_next_sync_wait_together(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    watch(qtbot, room)
    slow, broken = (source.source_id for source in app.subscriptions.sources())
    for source_id in (broken, slow, broken):
        assert not room.sync.start(SyncOrder(source_ids=(source_id,)))
    assert room.sync._waiting == SyncOrder(source_ids=(broken, slow))
    with qtbot.waitSignal(room.sync.ended, timeout=WAIT):
        app.syncing.cancel()


def test_the_sync_is_ended_from_the_panel(qtbot: QtBot, room: ReadingRoom) -> None:
    watch(qtbot, room)
    panel = room.panels.report
    with qtbot.waitSignal(room.sync.ended, timeout=WAIT) as caught:
        panel.cancel.click()
    assert caught.args is not None
    assert caught.args[0].cancelled
    assert panel.isVisible()
    assert not panel.cancel.isVisible()
    assert panel.retry.isVisible()


def test_a_panel_without_a_sync_says_so(room: ReadingRoom) -> None:
    room.window.commands["sync_report"].trigger()
    assert room.panels.report.isVisible()
    assert room.panels.report.told() == "Nothing has been synced since Offprint was started."
