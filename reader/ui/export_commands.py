"""Stories out of the window: selected ones, a list, a morning paper, the library; and a library's file into it."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from reader.app import Offprint
from reader.domain.archive import ArchiveFault, ArchiveReport
from reader.domain.cancel import CancelToken
from reader.domain.errors import ReaderError
from reader.domain.export import ExportForm, ExportOrder, ExportReport, paper_query
from reader.ui.archive_bar import ArchiveBar
from reader.ui.background import Background
from reader.ui.phrases import facts
from reader.ui.reading_room import ReadingRoom
from reader.ui.words import sentence

if TYPE_CHECKING:
    from reader.ui.export_panel import ExportPanel


class ExportCommands(QObject):
    """Wires the window's export; everything slow runs beside the window.  Lives as long as the window."""

    _progressed = Signal(int, int)

    def __init__(self, app: Offprint, room: ReadingRoom) -> None:
        super().__init__(room.window)
        self._app, self._window, self._stories = app, room.window, room.stories
        self._ids: tuple[int, ...] = ()
        self._title = ""
        self.bar = ArchiveBar()
        self._looker, self._writer, self._taker = Background(self), Background(self), Background(self)
        self._wire()

    @cached_property
    def panel(self) -> "ExportPanel":
        """The choice of form and languages, made when it is first asked for."""
        from reader.ui.export_panel import ExportPanel

        made = ExportPanel(self._window)
        made.export_wanted.connect(self._choose_file)
        made.cancel_wanted.connect(self._cancel)
        self._progressed.connect(made.show_progress)
        return made

    def export_selected(self) -> None:
        """Offer to export the selected stories."""
        self._begin(self._stories.chosen_ids(), "")

    def export_list(self) -> None:
        """Offer to export every story of the list."""
        query = self._stories.query
        self._looker.run(lambda token: (tuple(self._app.library.ids(query, cancel=token)), "", False))

    def make_paper(self) -> None:
        """Offer today's unread stories as a paper; a tag's when the list is one."""
        query = paper_query(self._stories.query.tag)
        day = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        name = self.tr("Morning paper")
        title = f"{name} · {day}"
        self._looker.run(lambda token: (tuple(self._app.library.ids(query, cancel=token)), title, True))

    def write(self, order: ExportOrder) -> None:
        """Write a file beside the window."""
        self.panel.show_progress(0, len(order.story_ids))
        if order.form is ExportForm.JSONL:
            self._writer.run(
                lambda token: self._app.archives.write(order.path, token, order.story_ids or None, self._progressed.emit)
            )
            return
        from reader.ui.paper_print import print_paper

        self._writer.run(lambda token: self._app.exports.write(order, token, self._progressed.emit, print_paper))

    def export_library(self) -> None:
        """Let the person choose where the library's file goes."""
        self._ids = ()
        self._ask_path("offprint-library.jsonl", ExportForm.JSONL)

    def choose_library(self) -> None:
        """Let the person choose a library's file to take in."""
        dialog = QFileDialog(self._window, self.tr("Import a library"))
        dialog.setNameFilters([self.tr("Offprint libraries") + " (*.jsonl)", self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.open()

    def take(self, path: Path, *, skip_broken: bool = False) -> None:
        """Take a library's file in; with broken lines, ask first."""
        archives = self._app.archives

        def work(token: CancelToken) -> object:
            if not skip_broken and (faults := archives.check(path, token)):
                return path, faults
            return archives.read(path, token, skip_broken=True)

        self._taker.run(work)

    def _wire(self) -> None:
        window = self._window
        window.commands.connect(export=self.export_selected)
        window.list.export_wanted.connect(self.export_list)
        window.menu.paper_wanted.connect(self.make_paper)
        window.menu.library_export_wanted.connect(self.export_library)
        window.menu.library_import_wanted.connect(self.choose_library)
        window.show_notice(self.bar)
        self.bar.hide()
        self.bar.rest_wanted.connect(lambda path: self.take(path, skip_broken=True))
        self._looker.finished.connect(lambda found: self._begin(*found))
        self._writer.finished.connect(self._tell_written)
        self._taker.finished.connect(self._tell_taken)
        for worker in (self._looker, self._writer, self._taker):
            worker.failed.connect(self._tell_failure)
            window.closing.connect(worker.cancel)

    def _begin(self, ids: tuple[int, ...], title: str, is_paper: bool = False) -> None:
        if not ids:
            self._window.undo_bar.tell(self.tr("There is no story to export."))
            return
        self._ids, self._title = ids, title
        if not self._writer.is_busy:
            self.panel.show_choice(len(ids), self._app.exports.languages(ids[:500]), is_paper=is_paper)
        self.panel.drop_from(self._window.list.order)
        self.panel.form.setFocus()

    def _choose_file(self) -> None:
        form = self.panel.chosen_form()
        self._ask_path(self._app.exports.suggest_name(self._ids, form, self._title), form)

    def _ask_path(self, name: str, form: ExportForm) -> None:
        dialog = QFileDialog(self._window, self.tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form.suffix.lstrip("."))
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self._write_to(Path(chosen), form))
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.open()

    def _write_to(self, path: Path, form: ExportForm) -> None:
        self.write(
            ExportOrder(
                story_ids=self._ids, form=form, path=path, language=self.panel.language.currentData() or "",
                beside=self.panel.beside.currentData() or "", title=self._title,
            )
        )  # fmt: skip

    def _cancel(self) -> None:
        self._writer.cancel()
        self.panel.hide()
        self._window.undo_bar.tell(self.tr("Nothing was written."))

    def _tell_written(self, report: ExportReport) -> None:
        self.panel.hide()
        parts = [self.tr("Exported %Ln stories", "", report.stories)]
        if report.left_out:
            parts.append(self.tr("%Ln without a text here left out", "", report.left_out))
        self._window.undo_bar.tell(facts(parts))

    def _tell_taken(self, outcome: object) -> None:
        if isinstance(outcome, ArchiveReport):
            parts = [self.tr("%Ln stories added", "", outcome.stories), self.tr("%Ln sources added", "", outcome.sources)]
            if outcome.faults:
                parts.append(self.tr("%Ln broken lines left out", "", len(outcome.faults)))
            self._window.undo_bar.tell(facts(parts))
        elif isinstance(outcome, tuple):
            path, faults = outcome
            self.bar.ask(path, tuple(fault for fault in faults if isinstance(fault, ArchiveFault)))

    def _tell_failure(self, error: ReaderError) -> None:
        self.panel.hide()
        self._window.undo_bar.tell(sentence(error.code, error.values.items()))
