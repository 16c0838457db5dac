"""The page on the library: for how long stories and pages are kept, and what that removes."""

from datetime import UTC, datetime, timedelta

from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.app.health import Health
from reader.domain.health import RetentionPlan
from reader.ui.settings_library import LibrarySettings


def opened(qtbot: QtBot, app: Offprint) -> LibrarySettings:
    page = LibrarySettings(app)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page._planner.finished):
        page.show()
    return page


def test_days_are_stored_as_they_are_chosen_and_their_effect_is_told(qtbot: QtBot, app: Offprint) -> None:
    page = opened(qtbot, app)
    assert (page.page_days.value(), page.page_days.text()) == (30, "30 days")
    assert page.effect.text() == "The next sync would remove nothing."
    with qtbot.waitSignal(page._planner.finished):
        page.page_days.setValue(1)
    assert (app.settings.keep_raw_days, page.page_days.text()) == (1, "1 day")
    page.page_days.setValue(0)
    page.read_days.setValue(0)
    assert (app.settings.keep_raw_days, page.page_days.text()) == (0, "not at all")
    assert (app.settings.keep_read_days, page.read_days.text()) == (0, "for ever")
    page._planner.cancel()


def test_what_would_go_is_told_in_numbers(qtbot: QtBot, app: Offprint) -> None:
    page = opened(qtbot, app)
    page._planner.finished.emit(RetentionPlan(stories=2, text_bytes=4_000, pages=1, page_bytes=9_000_000))
    first, second = page.effect.text().split("\n")
    assert first.startswith("The next sync would remove 2 stories with")
    assert second.startswith("The next sync would remove 1 original page and free")


def test_the_plan_counts_pages(app: Offprint) -> None:
    held = app._store.raw_pages.held()
    late = Health(app._store, app.settings, lambda: datetime.now(UTC) + timedelta(days=99))
    assert late.plan().pages == len(held)
    assert app.health.plan().pages == 0
