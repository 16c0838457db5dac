"""Library and health: sizes, sources, the oldest story, and what retention would take."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.domain.health import LibraryHealth, SourceHealth
from reader.domain.report import SyncReport
from reader.domain.text import display_text
from reader.ui.charts import DayChart, ShareBar
from reader.ui.look import Look
from reader.ui.page import Page, emptied
from reader.ui.panel import PlainLabel, size_text
from reader.ui.phrases import facts, filled
from reader.ui.story_time import moment_text
from reader.ui.words import sentence


class HealthPage(Page):
    """Shows what ``Health.measure`` gave; ``folder_wanted`` opens the library's folder."""

    folder_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("healthPage", look, parent)
        self._health: LibraryHealth | None = None
        self._report: SyncReport | None = None
        self.folder = QPushButton()
        self.folder.clicked.connect(self.folder_wanted)
        self.summary, self.last_sync, self.retention = PlainLabel(), PlainLabel(kind="muted"), PlainLabel()
        for label in (self.summary, self.last_sync, self.retention):
            label.setWordWrap(True)
        self._kinds, self._sources = QVBoxLayout(), QVBoxLayout()
        self._kinds_title, self._sources_title, self._kept_title = (PlainLabel(kind="heading") for _ in range(3))
        self._lay_out()
        self.retranslate()

    def show_health(self, health: LibraryHealth) -> None:
        """Show these numbers."""
        self._health = health
        self.retranslate()

    def show_report(self, report: SyncReport | None) -> None:
        """Say what the last sync gave; None when there was none since the start."""
        self._report = report
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.title.setText(self.tr("Library and health"))
        self.back.say(self.tr("Back"))
        self.folder.setText(self.tr("Open the library’s folder"))
        self._kinds_title.setText(self.tr("What takes the room"))
        self._sources_title.setText(self.tr("Sources, and their stories of the last 30 days"))
        self._kept_title.setText(self.tr("What is kept"))
        self.last_sync.setText(self._last_sync(self._report) if self._report else "")
        self.last_sync.setVisible(self._report is not None)
        emptied(self._kinds)
        emptied(self._sources)
        health = self._health
        if health is None:
            self.summary.setText(self.tr("The library is being measured…"))
            self.retention.setText("")
            return
        told = [self.tr("%Ln stories", "", health.stories), size_text(health.total_bytes)]
        if health.oldest is not None:
            told.append(filled(self.tr("the oldest from {time}"), time=moment_text(health.oldest)))
        self.summary.setText(facts(told))
        self.retention.setText(self._retention(health))
        self._kinds.addWidget(self._kinds_of(health))
        largest = max((source.text_bytes + source.picture_bytes for source in health.sources), default=0)
        for source in sorted(health.sources, key=lambda one: -(one.text_bytes + one.picture_bytes)):
            self._sources.addWidget(self._line(source, max(1, largest)))

    def _last_sync(self, report: SyncReport) -> str:
        told = [
            filled(self.tr("Last sync: {time}"), time=moment_text(report.finished)),
            self.tr("%Ln new stories", "", report.new_stories),
            size_text(report.received_bytes),
        ]
        if report.failed:
            told.append(self.tr("%Ln sources did not answer", "", len(report.failed)))
        return facts(told)

    def _kinds_of(self, health: LibraryHealth) -> QWidget:
        words = max(0, health.database_bytes - health.text_bytes - health.page_bytes)
        kinds = (
            (self.tr("Pictures"), health.picture_bytes), (self.tr("Texts"), health.text_bytes),
            (self.tr("Pages as they came"), health.page_bytes), (self.tr("Words for the search, and the rest"), words),
            (self.tr("Backups"), health.backup_bytes),
        )  # fmt: skip
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        for row, (name, size) in enumerate(kinds):
            grid.addWidget(PlainLabel(name), row, 0)
            grid.addWidget(ShareBar(self.look, (size / max(1, health.total_bytes),), f"{name}: {size_text(size)}"), row, 1)
            grid.addWidget(PlainLabel(size_text(size), kind="muted"), row, 2, Qt.AlignmentFlag.AlignTrailing)
        return table

    def _line(self, source: SourceHealth, largest: int) -> QWidget:
        line, words = QWidget(), QVBoxLayout()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 4, 0, 4)
        across.setSpacing(16)
        words.setSpacing(3)
        title = PlainLabel(display_text(source.title, 100))
        title.setMinimumWidth(60)
        words.addWidget(title)
        size = source.text_bytes + source.picture_bytes
        told = [self.tr("%Ln stories", "", source.stories), size_text(size)]
        if source.checked is not None:
            told.append(filled(self.tr("last sync {time}"), time=moment_text(source.checked)))
        state = PlainLabel(facts(told), kind="muted")
        state.setWordWrap(True)
        words.addWidget(state)
        if source.error:
            failure = PlainLabel(self._failure(source), kind="warning")
            failure.setWordWrap(True)
            words.addWidget(failure)
        shares = (source.picture_bytes / largest, source.text_bytes / largest)
        words.addWidget(ShareBar(self.look, shares, filled(self.tr("Size: {size}"), size=size_text(size))))
        across.addLayout(words, 1)
        month = self.tr("%Ln stories in 30 days", "", sum(source.days))
        across.addWidget(DayChart(self.look, source.days, month), 0, Qt.AlignmentFlag.AlignBottom)
        return line

    def _failure(self, source: SourceHealth) -> str:
        told = sentence(source.error, source.error_values)
        if source.next_check is None:
            return told
        again = filled(self.tr("Next try: {time}"), time=moment_text(source.next_check))
        return f"{told} {again}"

    def _retention(self, health: LibraryHealth) -> str:
        if not health.keep_read_days:
            return self.tr("Every story is kept for ever.")
        kept = self.tr(
            "Read stories are kept for %Ln days; unread, bookmarked and tagged ones stay for ever.", "", health.keep_read_days
        )
        if not health.old_stories:
            nothing = self.tr("The next sync would remove nothing.")
            return f"{kept} {nothing}"
        removed = self.tr("The next sync would remove %Ln stories with {size} of text.", "", health.old_stories)
        return f"{kept} {filled(removed, size=size_text(health.old_bytes))}"

    def _lay_out(self) -> None:
        self.column.addWidget(self.summary)
        self.column.addWidget(self.last_sync)
        for title, part in ((self._kinds_title, self._kinds), (self._sources_title, self._sources)):
            self.column.addSpacing(10)
            self.column.addWidget(title)
            self.column.addLayout(part)
        self.column.addSpacing(10)
        self.column.addWidget(self._kept_title)
        self.column.addWidget(self.retention)
        self.column.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
