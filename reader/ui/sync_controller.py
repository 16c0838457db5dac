"""When a sync runs, and what the window says of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from reader.app import Offprint, SyncOrder
from reader.domain.errors import Refused
from reader.domain.report import Progress, SyncReport
from reader.ui.background import Background
from reader.ui.bridge import Bridge
from reader.ui.sync_status import Network, SyncStatus

WATCH = 1000
"""Ms between looks at a running sync: one that ended by a fault of ours brings no report, and the window must not wait for it."""
WEIGH_AFTER = 300
"""Ms after the window's beginning until its bytes are added up: the list is painted first."""
LOOK_AGAIN = 60_000
"""Ms; a minute is as exact as an interval of at least 15 minutes needs to be."""


class SyncController(QObject):
    """``running(bool)`` when a sync begins or ends; ``refused(str code)`` when it may not.

    ``ended(SyncReport, bool)``: what it gave, and whether a person had asked for it.
    """

    running = Signal(bool)
    refused = Signal(str)
    ended = Signal(object, bool)

    def __init__(self, app: Offprint, bridge: Bridge, status: SyncStatus) -> None:
        super().__init__(status)
        self._app, self._status = app, status
        self._last = datetime.now(UTC)
        self._waiting: SyncOrder | None = None
        self._is_by_hand = True
        self._weigher = Background(self)
        self._weigher.finished.connect(status.show_size)
        self._clock = QTimer(self, interval=LOOK_AGAIN)
        self._clock.setObjectName("sync-clock")
        self._clock.timeout.connect(self._sync_when_due)
        self._watch = QTimer(self, interval=WATCH)
        self._watch.timeout.connect(self._look_whether_it_runs)
        bridge.progressed.connect(self._note_progress)
        bridge.reported.connect(self._note_report)
        status.cancel_pressed.connect(app.syncing.cancel)
        self.show_network()

    def begin(self) -> None:
        """The window is there: sync what is due, and from now on by the clock."""
        self._clock.start()
        QTimer.singleShot(WEIGH_AFTER, self, self.weigh)
        if self._app.settings.sync_at_start and not self._app.subscriptions.is_empty and not self._app.settings.offline_by_choice:
            self.start(SyncOrder(manual=False))

    def start(self, order: SyncOrder | None = None) -> bool:
        """Sync; an order for certain sources waits for the end of a sync that runs."""
        try:
            has_begun = self._app.syncing.start(order or SyncOrder())
        except Refused as error:
            self.refused.emit(error.code)
            return False
        if not has_begun and order and order.source_ids:
            before = self._waiting.source_ids if self._waiting else ()
            self._waiting = replace(order, source_ids=tuple(dict.fromkeys((*before, *order.source_ids))))
        if has_begun:
            self._last = datetime.now(UTC)
            self._is_by_hand = order is None or order.manual
            self.running.emit(True)
            self._watch.start()
        return has_begun

    def stay_offline(self, on: bool) -> None:
        """Offline by choice, or no more."""
        self._app.settings.offline_by_choice = on
        if on:
            self._app.syncing.cancel()
        self.show_network()

    def show_network(self) -> None:
        """Say in which of the three states we are."""
        report = self._app.syncing.last_report
        if self._app.settings.offline_by_choice:
            self._status.show_network(Network.BY_CHOICE)
        else:
            self._status.show_network(Network.OFFLINE if report and report.offline else Network.ONLINE)

    def weigh(self) -> None:
        """Add up the library's bytes beside the window."""
        self._weigher.run(lambda _token: self._app.library.size_bytes())

    def _note_progress(self, progress: Progress) -> None:
        if self._app.syncing.is_running:
            self._status.show_progress(progress)

    def _look_whether_it_runs(self) -> None:
        if not self._app.syncing.is_running:
            self._watch.stop()
            self._status.show_progress(None)
            self.running.emit(False)

    def _note_report(self, report: SyncReport) -> None:
        self._status.show_report(report)
        self.show_network()
        self.running.emit(False)
        self.ended.emit(report, self._is_by_hand)
        self.weigh()
        waiting, self._waiting = self._waiting, None
        if waiting and not report.cancelled:
            self.start(waiting)

    def _sync_when_due(self) -> None:
        settings = self._app.settings
        # Whichever way the clock was set: one that went back must not stop the syncs for as long as it went.
        is_due = settings.sync_minutes and abs(datetime.now(UTC) - self._last) >= timedelta(minutes=settings.sync_minutes)
        if is_due and not settings.offline_by_choice and not self._app.syncing.is_running:
            self.start(SyncOrder(manual=False))
