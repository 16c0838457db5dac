"""Export from the window: by key, by menu, with a panel; what happened is told, also when it went wrong."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.cancel import CancelToken
from reader.domain.export import ExportForm, ExportOrder
from reader.domain.query import StoryQuery
from reader.ui.export_commands import ExportCommands
from reader.ui.reading_room import ReadingRoom

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def commands(room: ReadingRoom) -> ExportCommands:
    found = room.window.findChild(ExportCommands)
    assert found is not None
    return found


def every(app: Offprint) -> tuple[int, ...]:
    return tuple(app.library.ids(StoryQuery()))


def told(room: ReadingRoom) -> str:
    return room.window.undo_bar.told()


def test_a_key_opens_the_panel_for_the_selected_story(qtbot: QtBot, room: ReadingRoom, commands: ExportCommands) -> None:
    QTest.keyClick(room.window.list.view, Qt.Key.Key_J)
    QTest.keyClick(room.window.list.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(commands.panel.isVisible)
    assert commands.panel.heading.text() == "Export 1 story"
    languages = {commands.panel.language.itemData(index) for index in range(commands.panel.language.count())}
    assert languages == {"", "en", "uk", "ru"}


def test_the_lists_menu_takes_all_of_it(qtbot: QtBot, room: ReadingRoom, commands: ExportCommands, app: Offprint) -> None:
    number = app.library.counts().unread
    room.window.list.export.trigger()
    qtbot.waitUntil(lambda: commands.panel.heading.text() == f"Export {number} stories")


def test_a_file_is_asked_for_by_a_safe_name(qtbot: QtBot, room: ReadingRoom, commands: ExportCommands) -> None:
    QTest.keyClick(room.window.list.view, Qt.Key.Key_J)
    commands.export_selected()
    commands.panel.form.setCurrentIndex(commands.panel.form.findData(ExportForm.EPUB.value))
    commands.panel.write.click()
    (dialog,) = room.window.findChildren(QFileDialog)
    (name,) = dialog.selectedFiles()
    assert name.endswith(".epub")
    assert not set(Path(name).name) & set(' ?*:"')
    dialog.reject()


@pytest.mark.parametrize("form", [ExportForm.EPUB, ExportForm.PDF, ExportForm.JSONL])
def test_a_list_is_written_beside_the_window(
    qtbot: QtBot, room: ReadingRoom, commands: ExportCommands, app: Offprint, tmp_path: Path, form: ExportForm
) -> None:
    path = tmp_path / f"x{form.suffix}"
    commands.write(ExportOrder(story_ids=every(app), form=form, path=path, language="en", beside="uk"))
    qtbot.waitUntil(lambda: told(room).startswith("Exported"), timeout=20_000)
    begin = {ExportForm.EPUB: b"PK", ExportForm.PDF: b"%PDF", ExportForm.JSONL: b'{"_":"ArchiveHead"'}[form]
    assert path.read_bytes().startswith(begin)
    if form is ExportForm.EPUB:
        assert b'class="pair"' in zipfile.ZipFile(path).read("EPUB/story-1.xhtml")
    assert not commands.panel.isVisible()


def test_a_failure_is_told(qtbot: QtBot, room: ReadingRoom, commands: ExportCommands, app: Offprint, tmp_path: Path) -> None:
    commands.write(ExportOrder(story_ids=every(app), form=ExportForm.TEXT, path=tmp_path / "none" / "x.txt"))
    qtbot.waitUntil(lambda: told(room) == "There is no such folder.")


def test_a_paper_without_stories_is_told(qtbot: QtBot, room: ReadingRoom, commands: ExportCommands) -> None:
    room.window.menu.paper_wanted.emit()
    qtbot.waitUntil(lambda: told(room) == "There is no story to export.")


def test_a_broken_library_is_asked_about(
    qtbot: QtBot, room: ReadingRoom, commands: ExportCommands, app: Offprint, tmp_path: Path
) -> None:
    path = tmp_path / "x.jsonl"
    app.archives.write(path, CancelToken())
    with path.open("ab") as file:
        file.write(b"{half\n")
    commands.take(path)
    qtbot.waitUntil(commands.bar.isVisible)
    assert commands.bar.words.text().startswith("1 line of the file is broken")
    commands.bar.rest.click()
    qtbot.waitUntil(lambda: "1 broken line left out" in told(room))
    assert not commands.bar.isVisible()
