"""The bar along the bottom: how the sync goes, and how much can be read offline."""

from enum import StrEnum

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from reader.domain.report import Progress, Stage, SyncReport
from reader.domain.story import Counts
from reader.ui.look import Look
from reader.ui.panel import Panel, PlainLabel, size_text
from reader.ui.phrases import facts, filled
from reader.ui.words import sentence

HEIGHT = 28
BAR_WIDTH = 180
"""Px, measured in the mock."""
ROOMY = 820
"""Px of width from which a running sync leaves room for the library's state; below it the bar is a third as long."""


class Network(StrEnum):
    """What the dot says."""

    ONLINE = "online"
    OFFLINE = "offline"
    BY_CHOICE = "by-choice"


class SyncStatus(Panel):
    """``cancel_pressed`` while a sync runs; ``report_pressed`` on the words that tell of it or of the last one."""

    cancel_pressed = Signal()
    report_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("syncStatus", parent)
        self.setFixedHeight(HEIGHT)
        self._network = Network.ONLINE
        self._progress: Progress | None = None
        self._report: SyncReport | None = None
        self._counts, self._size, self._address = Counts(), 0, ""
        self._dot = _Dot(look)
        self.words = QPushButton()
        self.words.clicked.connect(self.report_pressed)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setFixedWidth(BAR_WIDTH)
        self.cancel = QPushButton()
        self.cancel.clicked.connect(self.cancel_pressed)
        self.library = PlainLabel(kind="muted")
        for button in (self.words, self.cancel):
            button.setProperty("kind", "status")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 1, 14, 0)
        layout.setSpacing(10)
        for widget in (self._dot, self.words, self.bar, self.cancel):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.library)
        self.retranslate()

    def show_network(self, network: Network) -> None:
        """Show one of the three states."""
        self._network = network
        self.retranslate()

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far a running sync is; None when none runs."""
        self._progress = progress if progress is None or progress.stage != Stage.DONE else None
        self.retranslate()

    def show_report(self, report: SyncReport) -> None:
        """Show what the last sync gave."""
        self._progress, self._report = None, report
        self.retranslate()

    def show_library(self, counts: Counts) -> None:
        """Show how much can be read offline."""
        self._counts = counts
        self.library.setText(self._address or self._offline())

    def show_size(self, size: int) -> None:
        """Show the bytes that the library takes."""
        self._size = size
        self.library.setText(self._address or self._offline())

    def show_address(self, address: str) -> None:
        """Show where a link leads in place of the library's state; empty to stop."""
        self._address = address
        self.library.setText(self._address or self._offline())

    def retranslate(self) -> None:
        """Say everything again."""
        is_running = self._progress is not None
        is_roomy = self.width() >= ROOMY
        self.library.setVisible(is_roomy or not is_running)
        self.bar.setFixedWidth(BAR_WIDTH if is_roomy else BAR_WIDTH // 3)
        self.bar.setVisible(is_running)
        self.cancel.setVisible(is_running)
        self.cancel.setText(self.tr("Cancel"))
        self.bar.setAccessibleName(self.tr("Progress of the sync"))
        self._dot.network = self._network
        self._dot.update()
        self.words.setText(self._running(self._progress) if self._progress else self._resting())
        self.words.setToolTip(self.tr("How the sync goes, source by source"))
        if self._progress:
            done, total = _work(self._progress)
            self.bar.setRange(0, max(total, 1))
            self.bar.setValue(done)
        self.library.setText(self._address or self._offline())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self.retranslate()

    def _running(self, progress: Progress) -> str:
        sources = self.tr("Syncing: {done} of %Ln sources", "", progress.sources_total)
        parts = [filled(sources, done=progress.sources_done)]
        if progress.new_stories:
            parts.append(self.tr("%Ln new stories", "", progress.new_stories))
        if progress.pictures_done:
            parts.append(self.tr("%Ln pictures", "", progress.pictures_done))
        return facts(parts)

    def _resting(self) -> str:
        if self._network == Network.BY_CHOICE:
            return self.tr("Offline by choice")
        if self._network == Network.OFFLINE:
            return self.tr("Offline: everything stored can be read")
        if self._report is None:
            return self.tr("Online")
        if stopped := self._report.stopped:
            return sentence(stopped.code, stopped.values)
        failed = len(self._report.failed)
        new = self._report.new_stories
        parts = [self.tr("%Ln new stories", "", new) if new else self.tr("Nothing new")]
        if self._report.cancelled:
            parts.insert(0, self.tr("Sync stopped"))
        if failed:
            parts.append(self.tr("%Ln sources did not answer", "", failed))
        return facts(parts)

    def _offline(self) -> str:
        stories = self._counts.all
        if not stories:
            return ""
        complete = stories - self._counts.incomplete
        if complete == stories:
            told = self.tr("All %Ln stories readable offline", "", stories)
        else:
            told = filled(self.tr("{complete} of %Ln stories readable offline", "", stories), complete=complete)
        return facts((told, size_text(self._size))) if self._size else told


def _work(progress: Progress) -> tuple[int, int]:
    """Steps done and known.  A page weighs as much as a feed; pictures are many and quick, so four count as one."""
    done = progress.sources_done + progress.pages_done + progress.pictures_done // 4
    return done, progress.sources_total + progress.pages_total + progress.pictures_total // 4


class _Dot(QWidget):
    """The state's dot: green online, hollow offline, a bar by choice; shape and colour both tell."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.network = Network.ONLINE
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for the dot."""
        return QSize(12, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, middle = self._look.theme, self.rect().center()
        is_online = self.network == Network.ONLINE
        colour = QColor(theme.good if is_online else theme.muted)
        painter.setPen(colour)
        painter.setBrush(colour if is_online else QColor(0, 0, 0, 0))
        painter.drawEllipse(middle, 4, 4)
        if self.network == Network.BY_CHOICE:
            painter.drawLine(middle.x() - 2, middle.y(), middle.x() + 2, middle.y())
