"""The first start."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import Offprint, Profile, open_offprint
from reader.ui.application import open_window
from reader.ui.onboarding import Onboarding
from reader.ui.reading_room import ReadingRoom
from reader.ui.translations import Translations

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(tmp_path / "empty"))
    opened.settings.interface_language = "en"
    opened.settings.offline_by_choice = True
    yield opened
    opened.close()


@pytest.fixture
def room(empty: Offprint, qapp: QApplication, fonts: tuple[str, ...], translations: Translations) -> Iterator[ReadingRoom]:
    opened = open_window(empty, qapp, translations)
    opened.window.show()
    opened.begin()
    yield opened
    opened.window.close()
    shiboken6.delete(opened.window)


def page_of(room: ReadingRoom) -> Onboarding:
    assert room.first.page is not None
    return room.first.page


def test_catalogue_begins_with_european_pravda_and_reading_languages_are_proposed(room: ReadingRoom, empty: Offprint) -> None:
    page = page_of(room)
    assert page.isVisible()
    first = page.picker.tree.topLevelItem(0)
    assert first is not None
    assert "European Pravda" in first.text(0)
    assert {"en", "uk", "ru"} <= set(empty.settings.reading_languages)
    assert not page.start.isEnabled()


def test_chosen_editions_become_sources(qtbot: QtBot, room: ReadingRoom, empty: Offprint) -> None:
    page = page_of(room)
    first = page.picker.tree.topLevelItem(0)
    assert first is not None
    first.setCheckState(0, Qt.CheckState.Checked)
    assert page.start.text() == f"Add {first.childCount()} sources and sync"
    QTest.mouseClick(page.start, Qt.MouseButton.LeftButton)
    assert len(empty.subscriptions.sources()) == first.childCount()
    assert not page.isVisible()
    assert empty.settings.onboarded
    assert room.window.undo_bar.told() == "You chose to stay offline."


def test_catalogue_is_searched_and_narrowed_to_a_language(room: ReadingRoom) -> None:
    picker = page_of(room).picker

    def shown() -> list[str]:
        items = [picker.tree.topLevelItem(n) for n in range(picker.tree.topLevelItemCount())]
        return [item.text(0) for item in items if item is not None and not item.isHidden()]

    every = len(shown())
    picker.language.setCurrentIndex(picker.language.findData("ja"))
    assert 0 < len(shown()) < every
    picker.language.setCurrentIndex(0)
    picker.search.setText("european pravda")
    assert len(shown()) == 1


def test_sample_paper_is_one_click(qtbot: QtBot, room: ReadingRoom, empty: Offprint) -> None:
    QTest.mouseClick(page_of(room).sample, Qt.MouseButton.LeftButton)
    assert len(empty.subscriptions.sources()) == 3
    assert room.window.panes.isVisible()
