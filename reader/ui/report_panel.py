"""What the last sync gave, source by source, in words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.domain.report import Failure, SourceResult, SyncReport
from reader.domain.text import display_text
from reader.ui.panel import PlainLabel, size_text
from reader.ui.phrases import facts
from reader.ui.popover import Popover
from reader.ui.words import sentence

WIDTH, MOST = 420, 360
"""Px: a line of words, and the height after which it scrolls."""


class ReportPanel(Popover):
    """``retry_wanted(tuple)`` with the sources that did not come."""

    retry_wanted = Signal(tuple)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("reportPanel", parent)
        self._report: SyncReport | None = None
        self._title, self._summary = PlainLabel(kind="heading"), PlainLabel(kind="muted")
        self._retry = QPushButton()
        self._retry.clicked.connect(self._ask_retry)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QHBoxLayout()
        foot.addWidget(self._summary, 1)
        foot.addWidget(self._retry)
        self.body.addWidget(self._title)
        self.body.addWidget(self._area, 1)
        self.body.addLayout(foot)
        self.retranslate()

    def show_report(self, report: SyncReport) -> None:
        """Show this report; failures stand first."""
        self._report = report
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything again."""
        self._title.setText(self.tr("Last sync"))
        self._retry.setText(self.tr("Try again"))
        report = self._report
        if report is None:
            return
        self._retry.setVisible(bool(report.failed))
        told = [self.tr("%Ln new stories", "", report.new_stories), size_text(report.received_bytes)]
        self._summary.setText(facts(told))
        lines = QWidget()
        lines.setProperty("kind", "paper")
        layout = QVBoxLayout(lines)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for rule in report.bad_rules:
            label = PlainLabel(f"{_failure(rule)} {display_text(rule.url, 60)}")
            label.setWordWrap(True)
            layout.addWidget(label)
        for source in sorted(report.sources, key=lambda source: source.failure is None):
            layout.addWidget(self._line(source))
        layout.addStretch(1)
        self._area.setWidget(lines)
        lines.setFixedWidth(WIDTH)
        self._area.setFixedSize(WIDTH + 12, min(MOST, max(60, lines.heightForWidth(WIDTH), lines.sizeHint().height())))

    def _line(self, source: SourceResult) -> QWidget:
        line = QWidget()
        layout = QVBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(PlainLabel(display_text(source.title, 60)))
        for words in self._words(source):
            label = PlainLabel(words, kind="muted")
            label.setWordWrap(True)
            layout.addWidget(label)
        return line

    def _words(self, source: SourceResult) -> list[str]:
        if source.failure:
            return [_failure(source.failure)]
        parts = [self.tr("%Ln new stories", "", source.new) if source.new else self.tr("Nothing new")]
        if source.versions:
            parts.append(self.tr("%Ln other languages", "", source.versions))
        if source.pictures:
            parts.append(self.tr("%Ln pictures", "", source.pictures))
        lines = [facts(parts)]
        missing = []
        if source.pages_failed:
            missing.append(self.tr("%Ln stories without their full text", "", source.pages_failed))
        if source.pictures_failed:
            missing.append(self.tr("%Ln pictures missing", "", source.pictures_failed))
        if missing:
            reasons = dict.fromkeys(_failure(failure) for failure in source.failures)
            lines += [facts(missing), *list(reasons)[:3]]
        return lines

    def _ask_retry(self) -> None:
        if self._report is not None:
            self.hide()
            self.retry_wanted.emit(tuple(source.source_id for source in self._report.failed))


def _failure(failure: Failure) -> str:
    return sentence(failure.code, failure.values)
