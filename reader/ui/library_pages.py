"""The pages about the whole library, wired: pack for the road, library and health."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.app import Offprint
from reader.domain.report import Progress, Stage, SyncReport
from reader.ui.background import Background
from reader.ui.look import Look
from reader.ui.reading_room import ReadingRoom

if TYPE_CHECKING:
    from reader.ui.health_page import HealthPage
    from reader.ui.packing_page import PackingPage
    from reader.ui.page import Page


class LibraryPages(QObject):
    """Makes the pages when they are asked for; lives as long as the window."""

    def __init__(self, app: Offprint, room: ReadingRoom, look: Look) -> None:
        super().__init__(room.window)
        self._app, self._room, self._look = app, room, look
        self._looker, self._asker, self._measurer = Background(self), Background(self), Background(self)
        self._is_packing = self._is_waiting = False
        self._wire()

    @cached_property
    def packing(self) -> "PackingPage":
        """Pack for the road."""
        from reader.ui.packing_page import PackingPage

        made = PackingPage(self._look)
        made.left.connect(self._leave)
        made.pack_wanted.connect(self.pack)
        made.cancel_wanted.connect(self._app.syncing.cancel)
        self._looker.finished.connect(self._show_found)
        return made

    @cached_property
    def health(self) -> "HealthPage":
        """Library and health."""
        from reader.ui.health_page import HealthPage

        made = HealthPage(self._look)
        made.left.connect(self._leave)
        made.folder_wanted.connect(self._open_folder)
        self._measurer.finished.connect(made.show_health)
        return made

    def show_packing(self) -> None:
        """Show what packing would fetch."""
        self._is_packing = False
        self.packing.begin()
        self._show(self.packing, self.packing.back)
        self._looker.run(lambda _token: self._app.packing.plan())

    def show_health(self) -> None:
        """Measure the library and show it."""
        self.health.show_report(self._app.syncing.last_report)
        self._show(self.health, self.health.back)
        self._measurer.run(lambda _token: self._app.health.measure())

    def pack(self) -> None:
        """Want everything that is missing, then sync; a sync that runs is let end first."""
        self._is_packing = True
        self.packing.show_progress(Progress(stage=Stage.FEEDS))
        self._asker.run(lambda _token: self._app.packing.ask_again())

    def _wire(self) -> None:
        room = self._room
        room.window.menu.packing_wanted.connect(self.show_packing)
        room.window.menu.health_wanted.connect(self.show_health)
        self._asker.finished.connect(lambda _nothing: self._start())
        room.panels.folder_wanted.connect(self._open_folder)
        room.bridge.progressed.connect(self._note_progress)
        room.bridge.reported.connect(self._note_report)

    def _show(self, page: "Page", first: QWidget) -> None:
        self._room.window.show_page(page)
        first.setFocus()

    def _leave(self) -> None:
        self._room.window.show_page(None)
        self._room.window.list.take_focus()

    def _start(self) -> None:
        self._is_waiting = not self._room.sync.start() and self._app.syncing.is_running
        if not self._is_waiting and not self._app.syncing.is_running:
            self._look_what_came()

    def _note_progress(self, progress: Progress) -> None:
        if self._is_packing:
            self.packing.show_progress(progress)

    def _note_report(self, _report: SyncReport) -> None:
        if not self._is_packing:
            return
        if self._is_waiting:
            self._start()
        else:
            self._look_what_came()

    def _look_what_came(self) -> None:
        self._looker.run(lambda _token: self._app.packing.report())

    def _show_found(self, found: object) -> None:
        from reader.domain.packing import PackPlan, PackReport

        if isinstance(found, PackPlan):
            self.packing.show_plan(found)
        elif isinstance(found, PackReport):
            self._is_packing = False
            self.packing.show_report(found)

    def _open_folder(self) -> None:
        self._room.links.open_folder(self._app.profile.folder)
