"""How a sync goes, or what the last one gave, source by source."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.domain.report import Progress, SourceProgress, SyncReport
from reader.ui.look import Look
from reader.ui.panel import PlainLabel, size_text
from reader.ui.phrases import facts, filled
from reader.ui.popover import Popover
from reader.ui.source_lines import SourceLines
from reader.ui.source_lines_view import SourceLinesView
from reader.ui.source_words import SourceWords

WIDTH, MOST, LEAST = 440, 380, 60
"""Px: a line of words, the height after which it scrolls, and that of a list with nothing in it."""


class ReportPanel(Popover):
    """``retry_wanted(tuple)`` with sources that did not come, ``cancel_wanted`` while a sync runs, ``grown`` when it needs more
    room than it was given.
    """

    retry_wanted = Signal(tuple)
    cancel_wanted = Signal()
    grown = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("reportPanel", parent)
        self._report: SyncReport | None = None
        self._progress: Progress | None = None
        self._sources: dict[int, SourceProgress] = {}
        self._words, self.lines = SourceWords(self), SourceLines(self)
        self._title, self._summary = PlainLabel(kind="heading"), PlainLabel(kind="muted")
        self.list = SourceLinesView(self.lines, look)
        self.list.setFixedSize(WIDTH, LEAST)
        self.list.retry_wanted.connect(lambda source_id: self._ask((source_id,)))
        self.retry, self.cancel = QPushButton(), QPushButton()
        self.retry.clicked.connect(lambda: self._ask(self._failed()))
        self.cancel.clicked.connect(self.cancel_wanted)
        foot = QHBoxLayout()
        foot.addWidget(self._summary, 1)
        foot.addWidget(self.retry)
        foot.addWidget(self.cancel)
        self.body.addWidget(self._title)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(foot)
        self.setFocusProxy(self.list)
        self.retranslate()

    def show_report(self, report: SyncReport) -> None:
        """What a sync gave; failures stand first."""
        self._report, self._progress = report, None
        self._words.again = frozenset()
        self.retranslate()

    def show_progress(self, progress: Progress, sources: dict[int, SourceProgress]) -> None:
        """How far a sync is; ``sources`` are all of its lines."""
        self._progress, self._report, self._sources = progress, None, dict(sources)
        self.retranslate()

    def go_on(self, progress: Progress) -> None:
        """A further moment of the sync that is shown."""
        self._progress = progress
        self._sources |= {source.result.source_id: source for source in progress.sources}
        self._take(progress.sources)
        self._say()

    def told(self) -> str:
        """The line at the foot."""
        return self._summary.text()

    def retranslate(self) -> None:
        """Write everything again."""
        if self._report:
            self.lines.show(self._words.of_report(self._report))
        else:
            self.lines.show(map(self._words.of_progress, self._sources.values()))
        self.retry.setText(self.tr("Try again"))
        self.retry.setToolTip(self.tr("Ask again for every source that did not come"))
        self.cancel.setText(self.tr("Cancel"))
        self._say()
        self._fit()
        self._begin()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins at the first line."""
        super().showEvent(event)
        self._begin()

    def _begin(self) -> None:
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.lines.index(0, 0))

    def _take(self, sources: Iterable[SourceProgress]) -> None:
        lines = tuple(map(self._words.of_progress, sources))
        if self.lines.take(lines):
            self.list.measure()
            self._fit()

    def _say(self) -> None:
        is_running = self._progress is not None
        self._title.setText(self.tr("Sync under way") if is_running else self.tr("Last sync"))
        self.cancel.setVisible(is_running)
        self.retry.setVisible(not is_running and bool(self._failed()))
        self._summary.setText(self._summed_up())

    def _summed_up(self) -> str:
        if self._progress:
            done = self.tr("{done} of %Ln sources", "", self._progress.sources_total)
            new = self.tr("%Ln new stories", "", self._progress.new_stories)
            return facts((filled(done, done=self._progress.sources_done), new))
        if self._report:
            return facts((self.tr("%Ln new stories", "", self._report.new_stories), size_text(self._report.received_bytes)))
        return self.tr("Nothing has been synced since Offprint was started.")

    def _failed(self) -> tuple[int, ...]:
        return tuple(source.source_id for source in self._report.failed) if self._report else ()

    def _ask(self, sources: tuple[int, ...]) -> None:
        self._words.again |= frozenset(sources)
        if self._progress:
            self._take(self._sources[source_id] for source_id in sources if source_id in self._sources)
        self.retry_wanted.emit(sources)

    def _fit(self) -> None:
        """As high as the lines; a list that grows is given room, one that shrinks keeps what it has."""
        wanted = min(MOST, max(LEAST, self.list.wanted_height()))
        if wanted > self.list.height() or (not self.isVisible() and wanted != self.list.height()):
            self.list.setFixedHeight(wanted)
            self.grown.emit()
