"""The panel of a sync: opened from the bar along the bottom, live while the sync runs."""

from PySide6.QtCore import QObject

from reader.app import Offprint, SyncOrder
from reader.domain.report import Progress, SourceProgress, SyncReport
from reader.ui.bridge import Bridge
from reader.ui.late_panels import LatePanels
from reader.ui.main_window import MainWindow
from reader.ui.sync_controller import SyncController


class ReportController(QObject):
    """Keeps the last line of every source while a sync runs, for a panel that is opened in the middle of it."""

    def __init__(self, app: Offprint, window: MainWindow, bridge: Bridge, sync: SyncController, panels: LatePanels) -> None:
        super().__init__(window)
        self._app, self._window, self._sync, self._panels = app, window, sync, panels
        self._progress: Progress | None = None
        self._sources: dict[int, SourceProgress] = {}
        bridge.progressed.connect(self._note_progress)
        bridge.reported.connect(self._note_report)
        sync.running.connect(self._note_running)
        window.status.report_pressed.connect(self.show)
        window.commands.connect(sync_report=self.show)
        panels.retry_wanted.connect(self._retry)
        panels.cancel_wanted.connect(app.syncing.cancel)
        panels.report_grown.connect(self._drop)

    def show(self) -> None:
        """Show how the sync goes, or what the last one gave."""
        panel = self._panels.report
        if self._progress is not None:
            panel.show_progress(self._progress, self._sources)
        elif report := self._app.syncing.last_report:
            panel.show_report(report)
        self._drop()
        panel.show()
        panel.setFocus()

    def _drop(self) -> None:
        self._panels.report.place(self._window.status.words, upwards=True)

    def _note_progress(self, progress: Progress) -> None:
        if not self._app.syncing.is_running:
            return
        if self._progress is None:
            self._sources = {}
        self._progress = progress
        self._sources |= {source.result.source_id: source for source in progress.sources}
        if progress.sources and self._panels.is_report_shown:
            self._panels.report.go_on(progress)

    def _note_report(self, report: SyncReport) -> None:
        self._progress = None
        if self._panels.is_report_shown:
            self._panels.report.show_report(report)

    def _note_running(self, on: bool) -> None:
        if not on:
            self._progress = None

    def _retry(self, sources: tuple[int, ...]) -> None:
        self._sync.start(SyncOrder(source_ids=sources))
