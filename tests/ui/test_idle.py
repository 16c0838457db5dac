"""A window that nobody touches does nothing: what may wake it is named (docs/architecture.md, "Threads and processes")."""

import threading

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.ui.reading_room import ReadingRoom

SETTLED = 2_000
"""Ms after which whatever a start sets off is over: sums of the library, counts, the list's settling."""
NAMED = {"sync-clock"}


def awake(room: ReadingRoom) -> list[QTimer]:
    return [timer for timer in room.window.findChildren(QTimer) if timer.isActive()]


def test_only_the_named_timers_run_in_an_idle_window(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    app.settings.sync_minutes = 60
    qtbot.wait(SETTLED)
    assert {timer.objectName() for timer in awake(room)} <= NAMED
    assert all(timer.interval() >= 60_000 for timer in awake(room))


def test_an_idle_window_has_no_thread_but_its_own(qtbot: QtBot, room: ReadingRoom) -> None:
    qtbot.wait(SETTLED)
    ours = [thread.name for thread in threading.enumerate() if thread.name.startswith("offprint")]
    assert ours == []
