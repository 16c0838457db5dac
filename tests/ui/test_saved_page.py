"""A page that is saved in the window comes at once, and no source is asked for it."""

import pytest
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.story import Offline
from reader.ui.reading_room import ReadingRoom
from tests.press import pressing

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WAIT = 30_000
"""Ms at most for a child process to start and to read a page on a busy machine."""
TEXT = tuple(f"The harbour master counted {n} boats and told the council why that matters to the town." for n in range(12, 40))


def test_saving_fetches_the_page_alone(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    with pressing() as press:
        dialog = room.sources.dialog
        dialog.offer(press.story("/boats/", "Boats in the harbour", TEXT))
        dialog.panel.save.click()
        qtbot.waitUntil(dialog.panel.allow.isVisible, timeout=WAIT)
        with qtbot.waitSignal(dialog.saved, timeout=WAIT) as caught:
            dialog.panel.allow.click()
        assert caught.args is not None
        ids = caught.args[0]
        assert room.window.undo_bar.told() == "Saved to the bookmarks"
        qtbot.waitUntil(lambda: app.library.rows(ids)[0].offline is Offline.COMPLETE, timeout=WAIT)
        qtbot.waitUntil(lambda: not app.syncing.is_running, timeout=WAIT)
        report = app.syncing.last_report
        assert report is not None
        assert report.failed == ()
        assert press.paths() == ["/boats/"]
    assert app.library.rows(ids)[0].title == "Boats in the harbour"
