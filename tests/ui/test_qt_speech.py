"""Qt's own voices, by the engine that Qt has for tests; skipped without ``offprint[speech]``."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from reader.ui.qt_speech import QtSpeech

WAIT = 10_000


@pytest.fixture
def told() -> list[object]:
    return []


@pytest.fixture
def speech(qapp: QObject, told: list[object]) -> "QtSpeech":
    pytest.importorskip("PySide6.QtTextToSpeech", exc_type=ImportError)
    from reader.ui.qt_speech import QtSpeech

    speech = QtSpeech(qapp, "mock")
    speech.ended.connect(told.append)
    speech.failed.connect(told.append)
    return speech


def test_the_end_of_a_sentence_is_told(speech: "QtSpeech", told: list[object], qtbot: QtBot) -> None:
    speech.say(3, "Hello there.", "en")
    qtbot.waitUntil(lambda: told == [3], timeout=WAIT)
    speech.say(4, "Hei.", "fi")
    qtbot.waitUntil(lambda: told == [3, 4], timeout=WAIT)


def test_silence_tells_no_end(speech: "QtSpeech", told: list[object], qtbot: QtBot) -> None:
    speech.say(1, "A sentence of some words.", "en")
    qtbot.wait(20)
    speech.hush()
    speech.say(2, "Another.", "en")
    qtbot.waitUntil(lambda: told == [2], timeout=WAIT)


def test_a_language_without_a_voice_is_told(speech: "QtSpeech", told: list[object]) -> None:
    speech.say(1, "Добрий день.", "uk")
    assert told == ["no-voice"]
