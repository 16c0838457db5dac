"""A story is put on paper beside the window: another thread lays it out and paints it."""

import errno
import os
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QThread
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import outgoing_files
from reader.ui import article_print
from reader.ui.article_commands import ArticleCommands
from reader.ui.reading_room import ReadingRoom

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WAIT = 30_000
"""Ms at most for a story to be set on a busy machine."""


@pytest.fixture
def commands(room: ReadingRoom) -> ArticleCommands:
    room.stories.move(1)
    found = room.window.findChild(ArticleCommands)
    assert isinstance(found, ArticleCommands)
    return found


@pytest.fixture
def painters(monkeypatch: pytest.MonkeyPatch) -> set[bool]:
    """Whether each page was painted by the window's thread."""
    seen: set[bool] = set()
    paint = article_print._paint_page

    def watched(*parts: object) -> None:
        seen.add(QThread.currentThread() is QApplication.instance().thread())  # type: ignore[union-attr]  # it runs
        paint(*parts)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(article_print, "_paint_page", watched)
    return seen


def test_the_window_s_thread_paints_no_pdf(
    qtbot: QtBot, room: ReadingRoom, commands: ArticleCommands, painters: set[bool], tmp_path: Path
) -> None:
    places = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    for place in places:
        commands.write_pdf(place)
    qtbot.waitUntil(lambda: all(place.exists() for place in places), timeout=WAIT)
    qtbot.waitUntil(lambda: room.window.undo_bar.told() == "PDF written", timeout=WAIT)
    assert painters == {False}
    assert all(place.read_bytes().startswith(b"%PDF-") for place in places)


def test_nor_what_a_printer_gets(
    qtbot: QtBot, room: ReadingRoom, commands: ArticleCommands, painters: set[bool], tmp_path: Path
) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    story = room.article.story
    assert story is not None
    commands._begin(story, printer)
    qtbot.waitUntil(lambda: room.window.undo_bar.told() == "Sent to the printer", timeout=WAIT)
    assert painters == {False}
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_a_full_disk_leaves_what_was_there(
    qtbot: QtBot, room: ReadingRoom, commands: ArticleCommands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(outgoing_files, "os", SimpleNamespace(fsync=full))
    place = tmp_path / "papers" / "story.pdf"
    place.parent.mkdir()
    place.write_bytes(b"before")
    commands.write_pdf(place)
    qtbot.waitUntil(lambda: room.window.undo_bar.told() == "The file cannot be written.", timeout=WAIT)
    assert place.read_bytes() == b"before"
    assert list(place.parent.iterdir()) == [place]


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, room: ReadingRoom, commands: ArticleCommands, tmp_path: Path
) -> None:
    commands.write_pdf(tmp_path / "no-such-folder" / "story.pdf")
    qtbot.waitUntil(lambda: room.window.undo_bar.told() == "The file cannot be written.", timeout=WAIT)


def test_a_window_that_closes_waits_for_what_is_being_set(room: ReadingRoom, commands: ArticleCommands, tmp_path: Path) -> None:
    commands.write_pdf(tmp_path / "last.pdf")
    room.window.close()
    assert (tmp_path / "last.pdf").read_bytes().startswith(b"%PDF-")
