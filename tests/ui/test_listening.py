"""The article is read aloud by a server that makes no sound (tests/ui/speech_server.py)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.ui.article_document import ArticleDocument
from reader.ui.listening_bar import ListeningBar
from reader.ui.reading_room import ReadingRoom
from reader.ui.spoken_text import spoken_sentences
from tests.ui.speech_server import SpeechServer

WAIT = 20_000


@pytest.fixture(autouse=True)
def _place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the window is made: it looks once whether the computer speaks."""
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 'speechd.sock'}")
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.fixture
def server(tmp_path: Path, qapp: object) -> Iterator[SpeechServer]:
    owner = QObject()
    yield SpeechServer(tmp_path / "speechd.sock", owner)
    owner.deleteLater()


@pytest.fixture
def opened(room: ReadingRoom) -> ReadingRoom:
    """A story in English, Ukrainian and Russian."""
    for _ in range(15):
        room.stories.move(1)
        if room.article.story is not None and len(room.article.story.row.chips) == 3:
            break
    return room


def bar(room: ReadingRoom) -> ListeningBar:
    found = room.window.findChild(ListeningBar)
    assert isinstance(found, ListeningBar)
    return found


def marked(room: ReadingRoom, view: QTextEdit | None = None) -> list[str]:
    return [mark.cursor.selectedText() for mark in (view or room.window.article.view).extraSelections()]


def said(server: SpeechServer, count: int, qtbot: QtBot) -> str:
    """The last of so many texts, once its number is known in the window too."""
    qtbot.waitUntil(lambda: len(server.said) == count, timeout=WAIT)
    qtbot.wait(50)
    return server.said[-1]


def press(room: ReadingRoom, command: str) -> None:
    room.window.commands[command].trigger()


def test_a_story_is_said_sentence_by_sentence_with_the_mark_on_it(
    server: SpeechServer, opened: ReadingRoom, qtbot: QtBot
) -> None:
    assert opened.window.article.listen.isVisible()
    opened.window.article.listen.click()
    assert opened.article.story is not None
    assert said(server, 1, qtbot) == opened.article.story.version.title
    assert marked(opened) == [opened.article.story.version.title]
    server.end()
    second = said(server, 2, qtbot)
    assert marked(opened) == [second]
    assert bar(opened).words.text().startswith("Sentence 2 of ")


def test_pausing_is_silence_and_going_on_says_the_sentence_again(server: SpeechServer, opened: ReadingRoom, qtbot: QtBot) -> None:
    press(opened, "listen")
    first = said(server, 1, qtbot)
    assert bar(opened).play.accessibleName() == "Pause (L)"
    bar(opened).play.click()
    qtbot.waitUntil(lambda: server.asked[-1] == "STOP self", timeout=WAIT)
    server.end("703 CANCELED")
    assert bar(opened).play.accessibleName() == "Go on (L)"
    assert marked(opened) == [first]
    press(opened, "listen")
    assert said(server, 2, qtbot) == first


def test_the_next_sentence_does_not_wait_for_the_end_of_this_one(server: SpeechServer, opened: ReadingRoom, qtbot: QtBot) -> None:
    press(opened, "listen")
    first = said(server, 1, qtbot)
    bar(opened).next.click()
    assert said(server, 2, qtbot) != first
    assert bar(opened).words.text().startswith("Sentence 2 of ")


@pytest.mark.parametrize("leave", ["listen_stop", "next", "columns"])
def test_it_stops_when_it_is_told_to_and_when_something_else_is_shown(
    server: SpeechServer, opened: ReadingRoom, qtbot: QtBot, leave: str
) -> None:
    press(opened, "listen")
    said(server, 1, qtbot)
    before = opened.article.story
    press(opened, leave)
    assert leave != "next" or opened.article.story != before

    def is_silent() -> None:
        assert not bar(opened).isVisible()
        assert server.asked[-1] == "STOP self"

    qtbot.waitUntil(is_silent, timeout=WAIT)
    assert marked(opened) == []


def test_another_language_is_another_text(server: SpeechServer, opened: ReadingRoom, qtbot: QtBot) -> None:
    press(opened, "listen")
    said(server, 1, qtbot)
    opened.article.choose_language("uk")
    assert not bar(opened).isVisible()
    press(opened, "listen")
    assert opened.article.story is not None
    assert said(server, 2, qtbot) == opened.article.story.version.title
    assert server.asked[-2:] == ["SET self LANGUAGE uk", "SPEAK"]


def test_a_language_without_a_voice_is_named(server: SpeechServer, opened: ReadingRoom, qtbot: QtBot) -> None:
    opened.article.choose_language("ru")
    press(opened, "listen")
    qtbot.waitUntil(lambda: bar(opened).words.text() == "This computer has no voice for Русский.", timeout=WAIT)
    assert not server.said
    bar(opened).stop.click()
    assert not bar(opened).isVisible()


def test_why_nothing_is_heard_stays_when_the_article_is_set_anew(server: SpeechServer, opened: ReadingRoom, qtbot: QtBot) -> None:
    opened.article.choose_language("ru")
    press(opened, "listen")
    qtbot.waitUntil(lambda: "Русский" in bar(opened).words.text(), timeout=WAIT)
    opened.preferences.change_size(1)
    assert "Русский" in bar(opened).words.text()


def test_no_voice_at_all_is_told_with_what_gives_one(opened: ReadingRoom, qtbot: QtBot) -> None:
    press(opened, "listen")
    qtbot.waitUntil(lambda: "speech-dispatcher" in bar(opened).words.text(), timeout=WAIT)


def test_the_button_is_not_there_where_nothing_speaks(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    monkeypatch.delenv("SPEECHD_ADDRESS")
    room: ReadingRoom = request.getfixturevalue("room")
    room.stories.move(1)
    assert room.article.story is not None
    assert room.window.article.original.isVisible()
    assert not room.window.article.listen.isVisible()


def test_larger_letters_leave_the_place(server: SpeechServer, opened: ReadingRoom, qtbot: QtBot) -> None:
    press(opened, "listen")
    said(server, 1, qtbot)
    opened.preferences.change_size(1)
    assert marked(opened) == [server.said[0]]
    server.end()
    second = said(server, 2, qtbot)
    assert marked(opened) == [second]


def test_it_begins_where_one_reads_and_keeps_in_sight(
    server: SpeechServer, opened: ReadingRoom, app: Offprint, qtbot: QtBot
) -> None:
    view = opened.window.article.view
    opened.window.resize(1200, 500)
    assert opened.article.story is not None
    scroll = view.verticalScrollBar()
    scroll.setValue(scroll.maximum() // 3)
    press(opened, "listen")
    assert said(server, 1, qtbot) != opened.article.story.version.title
    for count in range(2, 30):
        if not bar(opened).next.isEnabled():
            break
        press(opened, "listen_next")
        said(server, count, qtbot)
        (mark,) = view.extraSelections()
        assert view.viewport().rect().intersects(view.cursorRect(mark.cursor))


def test_after_the_last_sentence_it_is_over(server: SpeechServer, opened: ReadingRoom, qtbot: QtBot) -> None:
    press(opened, "listen")
    said(server, 1, qtbot)
    document, story = opened.window.article.view.document(), opened.article.story
    assert isinstance(document, ArticleDocument)
    assert story is not None
    last = spoken_sentences(document, story.version)[-1].text
    while bar(opened).next.isEnabled():
        press(opened, "listen_next")  # quicker than any voice: those between may be left out, the last may not
    qtbot.waitUntil(lambda: server.said[-1] == last, timeout=WAIT)
    qtbot.wait(50)
    server.end()
    qtbot.waitUntil(lambda: not bar(opened).isVisible(), timeout=WAIT)


def test_of_two_columns_the_one_with_the_keyboard_is_said(server: SpeechServer, opened: ReadingRoom, qtbot: QtBot) -> None:
    pane = opened.window.article
    pane.side_by_side.click()
    qtbot.waitUntil(lambda: pane.are_columns_shown and pane.columns.shown is not None, timeout=WAIT)
    second = pane.columns.facing.columns[1]
    second.setFocus()
    press(opened, "listen")
    text = said(server, 1, qtbot)
    assert pane.columns.shown is not None
    assert text == pane.columns.shown.right.title
    assert marked(opened, second) == [text]


def test_closing_the_window_is_silence(server: SpeechServer, opened: ReadingRoom, qtbot: QtBot) -> None:
    press(opened, "listen")
    said(server, 1, qtbot)
    opened.window.close()
    qtbot.waitUntil(lambda: server.asked[-1] == "STOP self", timeout=WAIT)
