"""The panel of a sync: its lines while it runs and afterwards, asking again, and how little it does at a time."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.domain.report import Failure, Progress, SourceProgress, SourceResult, SourceState, Stage, SyncReport
from reader.ui.look import Look
from reader.ui.report_panel import ReportPanel
from reader.ui.source_lines import Mark, SourceLine, SourceLines
from reader.ui.source_words import SourceWords
from reader.ui.story_time import moment_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NOW = datetime(2026, 1, 1, tzinfo=UTC)
SILENT = Failure(url="http://s.example/", code="timed-out")


@pytest.fixture
def panel(qtbot: QtBot, look: Look) -> Iterator[ReportPanel]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    yield ReportPanel(look, parent)
    parent.close()


def source(number: int, state: SourceState = SourceState.WAITING, **told: object) -> SourceProgress:
    result = SourceResult(source_id=number, title=f"Source {number}", **told)  # type: ignore[arg-type]  # names real fields
    return SourceProgress(state=state, result=result)


def moment(*sources: SourceProgress, done: int = 0) -> Progress:
    return Progress(stage=Stage.FEEDS, sources_done=done, sources_total=3, sources=sources)


def begin(panel: ReportPanel) -> None:
    first = tuple(source(number) for number in (1, 2, 3))
    panel.show_progress(moment(*first), {one.result.source_id: one for one in first})


def told(panel: ReportPanel) -> list[tuple[str, Mark]]:
    return [(line.title, line.mark) for line in panel.lines.lines]


def test_a_rule_that_cannot_be_used_is_named(panel: ReportPanel) -> None:
    fault = Failure(url="my-rule", code="bad-rule:selector", values=(("rule", "my-rule"),))
    panel.show_report(SyncReport(started=NOW, finished=NOW, bad_rules=(fault,)))
    (line,) = panel.lines.lines
    assert (line.title, line.words, line.may_retry) == ("my-rule", ("A site rule cannot be used.",), False)


def test_each_source_says_how_far_it_is(panel: ReportPanel) -> None:
    begin(panel)
    assert {line.words for line in panel.lines.lines} == {("Waiting for its turn",)}
    fetching = SourceProgress(
        state=SourceState.FETCHING, result=SourceResult(source_id=2, title="Source 2", new=4), parts_done=3, parts_total=12
    )
    panel.go_on(moment(source(1, SourceState.DONE, new=12, versions=1), fetching, source(3, failure=SILENT, next_try=NOW)))
    assert told(panel) == [("Source 3", Mark.FAILED), ("Source 2", Mark.FETCHING), ("Source 1", Mark.DONE)]
    failed, going_on, done = panel.lines.lines
    assert failed.words == ("The site took too long to answer.", f"Next try: {moment_text(NOW)}")
    assert going_on.words == ("Being fetched · 4 new stories · 3 of 12 pages and pictures",)
    assert going_on.part == 0.25
    assert done.words == ("12 new stories · 1 other language",)


def test_the_end_of_the_sync_takes_the_place_of_its_progress(panel: ReportPanel) -> None:
    begin(panel)
    panel.show()
    assert panel.cancel.isVisible()
    assert not panel.retry.isVisible()
    results = (SourceResult(source_id=1, title="Source 1"), SourceResult(source_id=2, title="Source 2", failure=SILENT))
    panel.show_report(SyncReport(started=NOW, finished=NOW, sources=results))
    assert told(panel) == [("Source 2", Mark.FAILED), ("Source 1", Mark.DONE)]
    assert panel.retry.isVisible()
    assert not panel.cancel.isVisible()


@pytest.mark.parametrize("way", ["mouse", "enter"])
def test_one_source_alone_is_asked_again(qtbot: QtBot, panel: ReportPanel, way: str) -> None:
    begin(panel)
    panel.go_on(moment(source(2, SourceState.DONE, failure=SILENT, next_try=NOW)))
    panel.show()
    view, row = panel.list, panel.lines.index(0, 0)
    with qtbot.waitSignal(panel.retry_wanted) as caught:
        if way == "enter":
            view.setCurrentIndex(row)
            QTest.keyClick(view, Qt.Key.Key_Return)
        else:
            place = view.visualRect(row)
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.right() - 30, place.top() + 14))
    assert caught.args == [(2,)]
    line = panel.lines.lines[0]
    assert line.words == ("The site took too long to answer.", "It is asked again when this sync is over.")
    assert not line.may_retry


def test_what_is_chosen_stays_chosen_when_lines_move(panel: ReportPanel) -> None:
    begin(panel)
    panel.list.setCurrentIndex(panel.lines.index(panel.lines.row_of(3), 0))
    panel.go_on(moment(source(3, SourceState.FETCHING), source(1, SourceState.DONE)))
    assert panel.list.currentIndex().row() == panel.lines.row_of(3) == 0


def test_only_what_has_changed_is_said_again(panel: ReportPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    many = tuple(source(number) for number in range(1000))
    panel.show_progress(moment(*many), {one.result.source_id: one for one in many})
    panel.go_on(moment(source(7, SourceState.FETCHING)))
    asked: list[int] = []
    say = SourceWords.of_progress

    def count(words: SourceWords, one: SourceProgress) -> SourceLine:
        asked.append(one.result.source_id)
        return say(words, one)

    monkeypatch.setattr(SourceWords, "of_progress", count)
    panel.go_on(moment(source(7, SourceState.FETCHING, new=2)))
    assert asked == [7]


def test_the_model_keeps_qt_s_rules() -> None:
    model = SourceLines()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    lines = [SourceLine(source_id=number, title=str(number), words=(), mark=Mark.WAITING) for number in range(4)]
    model.show(lines)
    assert model.take([SourceLine(source_id=9, title="9", words=("x",), mark=Mark.FAILED), lines[2]])
    assert not model.take([SourceLine(source_id=9, title="9", words=("y",), mark=Mark.FAILED)])
    assert [line.source_id for line in model.lines] == [9, 0, 1, 2, 3]
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "9. y"
    model.show(())
    assert model.rowCount() == 0
