"""Importing in the window: a file of any kind, looked into and taken in beside it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.app import Offprint
from reader.domain.cancel import CancelToken
from reader.domain.imported import Kept, KeptStories
from reader.domain.report import ImportReport
from reader.ui.background import Background
from reader.ui.import_bar import ImportBar
from reader.ui.phrases import facts
from reader.ui.words import sentence


class ImportController(QObject):
    """``told(str)`` for the quiet bar, ``brought`` when there is something new to fetch."""

    told = Signal(str)
    brought = Signal()

    def __init__(self, app: Offprint, window: QWidget) -> None:
        super().__init__(window)
        self._app, self._window = app, window
        self.bar = ImportBar()
        self.bar.confirmed.connect(self._take)
        self._reader, self._taker = Background(self), Background(self)
        self._reader.finished.connect(self._note_read)
        self._taker.finished.connect(self._note_taken)
        for one in (self._reader, self._taker):
            one.failed.connect(lambda error: self.told.emit(sentence(error.code, error.values.items())))

    def choose(self) -> None:
        """Let the person choose a file."""
        dialog = QFileDialog(self._window, self.tr("Import"))
        known = self.tr("Exports of other readers") + " (*.opml *.xml *.json *.csv *.html *.htm *.db)"
        dialog.setNameFilters([known, self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.open()

    def read(self, path: Path) -> None:
        """Look into a file; what is whole is taken at once, a broken one is asked about."""
        self.bar.hide()
        self._reader.run(lambda token: self._found(path, token))

    def _found(self, path: Path, token: CancelToken) -> ImportReport | KeptStories | None:
        try:
            return self._app.importing.read(path, token)
        except OSError:
            return None

    def _note_read(self, found: ImportReport | KeptStories | None) -> None:
        match found:
            case ImportReport():
                self._note_sources(found)
            case KeptStories(problems=()):
                self._take(found)
            case KeptStories():
                self.bar.ask(found)
            case _:
                self.told.emit(self.tr("The file cannot be read."))

    def _take(self, found: KeptStories) -> None:
        self._taker.run(lambda _token: self._app.importing.take(found))

    def _note_taken(self, kept: Kept) -> None:
        parts = [self.tr("%Ln stories imported", "", kept.added)]
        if kept.known:
            parts.append(self.tr("%Ln were there already", "", kept.known))
        self.told.emit(facts(parts))
        if kept.added:
            self.brought.emit()

    def _note_sources(self, report: ImportReport) -> None:
        parts = [self.tr("%Ln sources added", "", report.added)]
        if report.merged:
            parts.append(self.tr("%Ln were there already", "", report.merged))
        if report.refused:
            parts.append(self.tr("%Ln addresses of your own network left out", "", len(report.refused)))
        if report.had_passwords:
            parts.append(self.tr("passwords were not taken along"))
        self.told.emit(facts(parts))
        if report.added:
            self.brought.emit()
