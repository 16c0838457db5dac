"""Where versions come from, and taking one out by hand, in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.query import View
from reader.domain.story import Offline
from reader.domain.version_detail import VersionDetail, VersionStanding
from reader.ui.reading_room import ReadingRoom
from reader.ui.sidebar_model import Kind, Place
from reader.ui.versions_panel import VersionsPanel, address_line
from tests.ui.reading_builders import NOW


def words_of(panel: QWidget) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel)]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def panel(parent: QWidget) -> VersionsPanel:
    return VersionsPanel(parent)


def detail(**values: object) -> VersionDetail:
    known: dict[str, object] = {
        "language": "uk", "url": "https://pravda.example/news/1", "standing": VersionStanding.VERSION, "version_id": 1,
    }  # fmt: skip
    return VersionDetail(**(known | values))  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (detail(source_title="Pravda", offline=Offline.COMPLETE), ["Complete offline", "Came with Pravda"]),
        (detail(), ["Only its headline is here", "Saved by you"]),
        (
            detail(found="switcher", reason="mutual"),
            ["The page’s language buttons lead to it. The two pages name each other."],
        ),
        (
            detail(offline=Offline.TEXT, offline_reason="bad-status:404"),
            ["Only its text is here. There is nothing at this address any more."],
        ),
        (
            detail(standing=VersionStanding.REJECTED, version_id=0, found="hreflang", reason="front-page"),
            ["Not taken: The address leads to a front page, not to the story.", "The page names it as its translation."],
        ),
        (detail(standing=VersionStanding.CLAIMED, version_id=0, found="url-pattern"), ["Nobody has looked at it yet."]),
    ],
)  # fmt: skip
def test_a_version_says_how_much_of_it_is_here_and_where_it_came_from(
    panel: VersionsPanel, one: VersionDetail, told: list[str]
) -> None:
    panel.show_versions((one,), 0)
    shown = words_of(panel)
    assert "pravda.example/news/1" in shown
    assert [words for words in told if words not in shown] == []


def test_what_is_tried_again_says_when(panel: VersionsPanel) -> None:
    panel.show_versions((detail(standing=VersionStanding.CLAIMED, reason="bad-status:404", next_try=NOW, found="hreflang"),), 0)
    assert any("Next try: " in words for words in words_of(panel))


@pytest.mark.parametrize(("count", "buttons"), [(1, 0), (2, 2)])
def test_only_one_of_several_can_be_another_story(panel: VersionsPanel, count: int, buttons: int) -> None:
    panel.show_versions(tuple(detail(version_id=number + 1) for number in range(count)), 1)
    assert len(panel.findChildren(QPushButton)) == buttons


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://pravda.example/news/1/", "pravda.example/news/1/"),
        ("https://someone:secret@pravda.example:81/x", "pravda.example:81/x"),
        ("", ""),
        ("https://pravda.example/" + "a" * 200 + "/7300001/", "…" + "a" * 22 + "/7300001/"),
    ],
)
def test_an_address_is_a_line(url: str, shown: str) -> None:
    assert address_line(url).endswith(shown)
    assert len(address_line(url)) <= 63
    assert "secret" not in address_line(url)


def test_a_version_split_in_the_window_stays_apart_and_can_be_put_back(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    room.window.side.choose(Place(kind=Kind.VIEW, view=View.ALL))
    room.window.list.view.setFocus()
    for _ in range(15):
        room.stories.move(1)
        opened = room.article.story
        if opened is not None and len(opened.row.chips) == 3:
            break
    assert opened is not None
    story_id, before = opened.row.story_id, len(room.window.model.ids)
    QTest.keyClick(room.window, Qt.Key.Key_V)
    panel = room.window.findChild(VersionsPanel)
    assert panel is not None
    assert panel.isVisible()
    assert "English, being read" in words_of(panel)
    button = next(one for one in panel.findChildren(QPushButton) if one.accessibleName().startswith("Русский"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    qtbot.waitUntil(lambda: len(room.window.model.ids) == before + 1)
    assert room.article.story is not None
    assert [chip.language for chip in room.article.story.row.chips] == ["en", "uk"]
    assert room.window.undo_bar.told() == "It is a story of its own now"

    with app._store._database.write() as connection:
        connection.execute("UPDATE source SET checked = 0, next_check = 0")
    app.syncing.run()
    assert [chip.language for chip in app.library.open(story_id).row.chips] == ["en", "uk"]

    room.window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: len(room.window.model.ids) == before)
    assert [chip.language for chip in app.library.open(story_id).row.chips] == ["en", "uk", "ru"]
