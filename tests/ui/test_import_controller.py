"""Importing in the window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.ui.import_controller import ImportController

WAIT = 20_000
"""Ms at most for a child process to start and to read."""
TABLE = "title,url,time_added,tags,status\nOne,https://a.example/1,1,,\nTwo,https://a.example/2,1,,\n"
OUTLINE = "<opml version='2.0'><body><outline type='rss' text='A' xmlUrl='https://a.example/rss'/></body></opml>"


@pytest.fixture
def controller(qtbot: QtBot, app: Offprint) -> ImportController:
    window = QWidget()
    qtbot.addWidget(window)
    made = ImportController(app, window)
    qtbot.addWidget(made.bar)
    return made


def written(folder: Path, text: str) -> Path:
    path = folder / "export"
    path.write_text(text)
    return path


def told(qtbot: QtBot, controller: ImportController, path: Path) -> str:
    with qtbot.waitSignal(controller.told, timeout=WAIT) as caught:
        controller.read(path)
    assert caught.args is not None
    return str(caught.args[0])


def test_saved_articles(qtbot: QtBot, controller: ImportController, app: Offprint, tmp_path: Path) -> None:
    before = app.library.counts().bookmarks
    with qtbot.waitSignal(controller.brought, timeout=WAIT):
        assert told(qtbot, controller, written(tmp_path, TABLE)) == "2 stories imported"
    assert app.library.counts().bookmarks == before + 2
    assert told(qtbot, controller, tmp_path / "export") == "0 stories imported · 2 were there already"


def test_a_subscription_list(qtbot: QtBot, controller: ImportController, app: Offprint, tmp_path: Path) -> None:
    assert told(qtbot, controller, written(tmp_path, OUTLINE)) == "1 source added"
    assert [source.title for source in app.subscriptions.sources()][-1] == "A"


def test_broken_entries_are_asked_about(qtbot: QtBot, controller: ImportController, app: Offprint, tmp_path: Path) -> None:
    before = app.library.counts().all
    controller.read(written(tmp_path, TABLE + "Nowhere,,1,,\nShort\n"))
    qtbot.waitUntil(controller.bar.isVisible, timeout=WAIT)
    assert controller.bar.question.text() == "2 entries of the file cannot be used · 4, 5"
    assert app.library.counts().all == before
    with qtbot.waitSignal(controller.told, timeout=WAIT):
        controller.bar.take.click()
    assert app.library.counts().all == before + 2


def test_cancel_imports_nothing(qtbot: QtBot, controller: ImportController, app: Offprint, tmp_path: Path) -> None:
    before = app.library.counts().all
    controller.read(written(tmp_path, TABLE + "Nowhere,,1,,\n"))
    qtbot.waitUntil(controller.bar.isVisible, timeout=WAIT)
    controller.bar.cancel.click()
    assert not controller.bar.isVisible()
    assert app.library.counts().all == before


@pytest.mark.parametrize(
    ("name", "words"), [("gone", "The file cannot be read."), ("export", "This is no export that Offprint knows.")]
)
def test_what_cannot_be_used_says_so(qtbot: QtBot, controller: ImportController, tmp_path: Path, name: str, words: str) -> None:
    written(tmp_path, "Dear diary")
    assert told(qtbot, controller, tmp_path / name) == words
