"""Pack for the road, library and health."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.health import LibraryHealth, SourceHealth
from reader.domain.packing import Missing, PackPlan, PackReport, PackShare
from reader.domain.report import Progress, Stage
from reader.ui.charts import DayChart, ShareBar
from reader.ui.health_page import HealthPage
from reader.ui.library_pages import LibraryPages
from reader.ui.look import Look
from reader.ui.packing_page import PackingPage, Step
from reader.ui.reading_room import ReadingRoom
from reader.ui.theme import LIGHT

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PLAN = PackPlan(
    stories=12, complete=9, pages=2, pictures=5, bytes_wanted=800_000,
    sources=(PackShare(source_id=1, title="<b>Courier</b>", stories=3, pages=2, pictures=5),),
)  # fmt: skip
REPORT = PackReport(
    stories=12, complete=11,
    missing=(Missing(source_id=1, title="Courier", reason="bad-status:404", stories=1, first="Ferries"),),
)  # fmt: skip
HEALTH = LibraryHealth(
    stories=40, text_bytes=400_000, page_bytes=100_000, database_bytes=900_000, picture_bytes=3_000_000,
    oldest=datetime(2024, 3, 1, tzinfo=UTC), keep_read_days=90, old_stories=3, old_bytes=5000,
    sources=(
        SourceHealth(source_id=1, title="Courier", stories=30, text_bytes=300_000, picture_bytes=2_000_000, days=(0, 2, 5)),
        SourceHealth(source_id=2, title="North", stories=10, error="timed-out", days=(1, 0, 0)),
    ),
)  # fmt: skip


@pytest.fixture
def pages(room: ReadingRoom) -> LibraryPages:
    found = room.window.findChild(LibraryPages)
    assert found is not None
    return found


def told(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


def test_plan_names_what_is_fetched_and_from_where(qtbot: QtBot, look: Look) -> None:
    page = PackingPage(look)
    qtbot.addWidget(page)
    page.show_plan(PLAN)
    assert page.summary.text() == "9 of 12 stories are complete"
    assert "2 pages · 5 pictures · about" in page.advice.text()
    assert {"<b>Courier</b>", "3 stories · 2 pages · 5 pictures"} <= set(told(page))
    with qtbot.waitSignal(page.pack_wanted):
        page.pack.click()


def test_progress_can_be_cancelled_and_report_tries_again(qtbot: QtBot, look: Look) -> None:
    page = PackingPage(look)
    qtbot.addWidget(page)
    page.show_progress(Progress(stage=Stage.STORIES, pages_done=1, pages_total=2, pictures_total=5))
    assert page.advice.text() == "1 of 2 pages · 0 of 5 pictures"
    assert page.bar.maximum() == 7
    with qtbot.waitSignal(page.cancel_wanted):
        page.cancel.click()
    page.show_report(REPORT)
    assert page.summary.text() == "11 of 12 stories are complete"
    assert any(words.startswith("1 story: ") and "gone" not in words for words in told(page))
    assert page.pack.text() == "Try again"
    page.show_report(replace(REPORT, complete=12, missing=()))
    assert page.summary.text() == "All 12 stories are complete"
    assert page.pack.isHidden()


def test_the_sample_paper_is_packed_from_the_menu(qtbot: QtBot, room: ReadingRoom, app: Offprint, pages: LibraryPages) -> None:
    room.window.menu.packing_wanted.emit()
    qtbot.waitUntil(lambda: pages.packing.step == Step.PLAN, timeout=10_000)
    assert pages.packing.summary.text() == "All 13 stories are complete"
    pages.pack()
    qtbot.waitUntil(lambda: pages.packing.step == Step.REPORT, timeout=20_000)
    assert pages.packing.summary.text() == "All 13 stories are complete"
    QTest.keyClick(pages.packing, Qt.Key.Key_Escape)
    assert room.window.pages.currentWidget() is room.window.panes


def test_packing_offline_by_choice_says_so_and_reports_what_there_is(
    qtbot: QtBot, room: ReadingRoom, app: Offprint, pages: LibraryPages
) -> None:
    app.settings.offline_by_choice = True
    pages.show_packing()
    pages.pack()
    qtbot.waitUntil(lambda: pages.packing.step == Step.REPORT, timeout=10_000)
    assert room.window.undo_bar.isVisible()


def test_health_is_measured_beside_the_window(qtbot: QtBot, room: ReadingRoom, app: Offprint, pages: LibraryPages) -> None:
    room.window.menu.health_wanted.emit()
    qtbot.waitUntil(lambda: pages.health.summary.text().startswith("13 stories"), timeout=10_000)
    assert len(pages.health.findChildren(DayChart)) == 3
    measured = app.health.measure()
    assert sum(source.picture_bytes for source in measured.sources) == measured.picture_bytes
    assert sum(sum(source.days) for source in measured.sources) > 0


def test_health_tells_failures_and_the_dry_run(qtbot: QtBot, look: Look) -> None:
    page = HealthPage(look)
    qtbot.addWidget(page)
    page.show_health(HEALTH)
    words = " ".join(told(page))
    assert "The site took too long to answer." in words
    assert "The next sync would remove 3 stories with" in words
    page.show_health(replace(HEALTH, keep_read_days=0))
    assert page.retention.text() == "Every story is kept for ever."


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_charts_are_drawn_from_the_start_of_the_line(qtbot: QtBot, look: Look, direction: Qt.LayoutDirection) -> None:
    bar, days = ShareBar(look, (0.25,), "a quarter"), DayChart(look, (0, 0, 0, 8), "8 stories")
    for chart in (bar, days):
        qtbot.addWidget(chart)
        chart.setLayoutDirection(direction)
    bar.resize(200, 10)
    image = bar.grab().toImage()
    at = 25 if direction == Qt.LayoutDirection.LeftToRight else 175
    assert image.pixelColor(at, 5) == QColor(LIGHT.accent)
    assert image.pixelColor(100, 5) == QColor(LIGHT.chip)
    last = 140 if direction == Qt.LayoutDirection.LeftToRight else 10
    assert days.grab().toImage().pixelColor(last, 10) == QColor(LIGHT.accent)
    assert bar.accessibleName() == "a quarter"
