"""Pack for the road: the plan, how it goes, and what could not be had."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from reader.domain.packing import PackPlan, PackReport
from reader.domain.report import Progress, Stage
from reader.domain.text import display_text
from reader.ui.look import Look
from reader.ui.page import Page, emptied
from reader.ui.panel import PlainLabel, size_text
from reader.ui.phrases import facts, filled
from reader.ui.words import sentence


class Step(StrEnum):
    """Where the page is."""

    LOOKING = "looking"
    PLAN = "plan"
    PACKING = "packing"
    REPORT = "report"


class PackingPage(Page):
    """``pack_wanted`` begins or tries again, ``cancel_wanted`` stops; the numbers come from outside."""

    pack_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("packingPage", look, parent)
        self.step = Step.LOOKING
        self._plan, self._report, self._progress = PackPlan(), PackReport(), Progress(stage=Stage.FEEDS)
        self.summary, self.advice = PlainLabel(kind="heading"), PlainLabel(kind="muted")
        self.bar = QProgressBar(textVisible=False)
        self.pack, self.cancel = QPushButton(), QPushButton()
        self.pack.setProperty("kind", "primary")
        self.pack.clicked.connect(self.pack_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._lay_out()
        self.retranslate()

    def begin(self) -> None:
        """Say that the library is being looked through."""
        self.step = Step.LOOKING
        self.retranslate()

    def show_plan(self, plan: PackPlan) -> None:
        """Say what is to be fetched."""
        self.step, self._plan = Step.PLAN, plan
        self.retranslate()

    def show_progress(self, progress: Progress) -> None:
        """Say how far it is."""
        self.step, self._progress = Step.PACKING, progress
        self.retranslate()

    def show_report(self, report: PackReport) -> None:
        """Say what is complete, and what is not and why."""
        self.step, self._report = Step.REPORT, report
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.title.setText(self.tr("Pack for the road"))
        self.back.say(self.tr("Back"))
        self.cancel.setText(self.tr("Cancel"))
        self.bar.setAccessibleName(self.tr("Progress of packing"))
        self.bar.setVisible(self.step == Step.PACKING)
        self.cancel.setVisible(self.step == Step.PACKING)
        self.pack.setVisible(self.step in (Step.PLAN, Step.REPORT) and not self._is_all_there())
        self.pack.setText(self.tr("Try again") if self.step == Step.REPORT else self.tr("Pack now"))
        emptied(self._lines)
        match self.step:
            case Step.LOOKING:
                self._say(self.tr("Looking what is missing…"), "")
            case Step.PLAN:
                self._say_plan()
            case Step.PACKING:
                self._say_progress()
            case Step.REPORT:
                self._say_report()

    def _is_all_there(self) -> bool:
        shown = self._report if self.step == Step.REPORT else self._plan
        return shown.complete == shown.stories

    def _say(self, summary: str, advice: str) -> None:
        self.summary.setText(summary)
        self.advice.setText(advice)

    def _say_plan(self) -> None:
        plan = self._plan
        if self._is_all_there():
            self._say(self._complete(plan.stories), self.tr("Nothing is to be fetched. New stories come with a sync."))
            return
        told = self.tr("{complete} of %Ln stories are complete", "", plan.stories)
        parts = [
            self.tr("%Ln pages", "", plan.pages), self.tr("%Ln pictures", "", plan.pictures),
            filled(self.tr("about {size}"), size=size_text(plan.bytes_wanted)),
        ]  # fmt: skip
        wanted = filled(self.tr("To be fetched: {list}"), list=facts(parts))
        advice = self.tr("Everything unread and bookmarked is completed in the languages you read, also what failed before.")
        self._say(filled(told, complete=plan.complete), f"{wanted}\n{advice}")
        for share in plan.sources:
            needs = [self.tr("%Ln stories", "", share.stories)]
            needs += [self.tr("%Ln pages", "", share.pages)] if share.pages else []
            needs += [self.tr("%Ln pictures", "", share.pictures)] if share.pictures else []
            self._lines.addWidget(_line(share.title, facts(needs)))

    def _say_progress(self) -> None:
        progress = self._progress
        done = progress.sources_done + progress.pages_done + progress.pictures_done
        total = progress.sources_total + progress.pages_total + progress.pictures_total
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        pages = filled(self.tr("{done} of %Ln pages", "", progress.pages_total), done=progress.pages_done)
        pictures = self.tr("{done} of %Ln pictures", "", progress.pictures_total)
        self._say(self.tr("Packing…"), facts((pages, filled(pictures, done=progress.pictures_done))))

    def _say_report(self) -> None:
        report = self._report
        if self._is_all_there():
            self._say(self._complete(report.stories), self.tr("You can go: everything is readable without a network."))
            return
        told = self.tr("{complete} of %Ln stories are complete", "", report.stories)
        self._say(filled(told, complete=report.complete), self.tr("This could not be completed:"))
        for missing in report.missing:
            why = sentence(missing.reason) if missing.reason else self.tr("It has not come yet.")
            stories = self.tr("%Ln stories", "", missing.stories)
            self._lines.addWidget(_line(missing.title, f"{stories}: {why}", display_text(missing.first, 120)))

    def _complete(self, stories: int) -> str:
        return self.tr("All %Ln stories are complete", "", stories)

    def _lay_out(self) -> None:
        for label in (self.summary, self.advice):
            label.setWordWrap(True)
            self.column.addWidget(label)
        self.column.addWidget(self.bar)
        buttons = QHBoxLayout()
        buttons.addWidget(self.pack)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.column.addSpacing(6)
        self.column.addLayout(self._lines)
        self.column.addStretch(1)


def _line(title: str, told: str, example: str = "") -> QWidget:
    """A source with what is said of it; all of it plain text."""
    line = QWidget()
    layout = QVBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(1)
    layout.addWidget(PlainLabel(display_text(title, 100)))
    for words in (told, example):
        if words:
            label = PlainLabel(words, kind="muted")
            label.setWordWrap(True)
            layout.addWidget(label)
    return line
