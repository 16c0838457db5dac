from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.ui.speech_dispatcher import SpeechDispatcher, socket_path, voice_language
from tests.ui.speech_server import ServerMaker, SpeechServer

WAIT = 10_000


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the server listens; there is no program that could start another."""
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 'speechd.sock'}")
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path / "speechd.sock"


@pytest.fixture
def owner(qapp: object) -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()


@pytest.fixture
def serve(place: Path, owner: QObject) -> ServerMaker:
    return lambda **values: SpeechServer(place, owner, **values)


@pytest.fixture
def told() -> list[object]:
    return []


@pytest.fixture
def speech(owner: QObject, told: list[object], place: Path) -> SpeechDispatcher:
    speech = SpeechDispatcher(owner)
    speech.ended.connect(told.append)
    speech.failed.connect(told.append)
    return speech


def test_a_sentence_is_said_in_its_language_and_its_end_told(
    serve: ServerMaker, speech: SpeechDispatcher, told: list[object], qtbot: QtBot
) -> None:
    server = serve()
    speech.say(7, "Добрий день.", "uk")
    qtbot.waitUntil(lambda: server.said == ["Добрий день."], timeout=WAIT)
    assert "SET self LANGUAGE uk" in server.asked
    server.end()
    qtbot.waitUntil(lambda: told == [7], timeout=WAIT)
    speech.say(8, "你好。", "zh")
    qtbot.waitUntil(lambda: len(server.said) == 2, timeout=WAIT)
    assert server.asked[-2:] == ["SET self LANGUAGE cmn", "SPEAK"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (".", "."),
        ("..twice", "..twice"),
        ("Hello\r\n.\r\nSET self LANGUAGE uk\r\nQUIT", "Hello . SET self LANGUAGE uk QUIT"),
        ('<speak><audio src="file:///etc/passwd"/></speak>', '<speak><audio src="file:///etc/passwd"/></speak>'),
        ("--help\0\x1b[2J", "--help[2J"),
        ("x" * 5_000, "x" * 999 + "…"),
    ],
)
def test_a_text_stays_a_text(serve: ServerMaker, speech: SpeechDispatcher, qtbot: QtBot, text: str, said: str) -> None:
    server = serve()
    speech.say(1, text, "en")
    qtbot.waitUntil(lambda: server.said == [said], timeout=WAIT)
    assert server.asked[-1] == "SPEAK"
    assert not [request for request in server.asked if request.startswith(("QUIT", "SET self SSML"))]


def test_silence_is_asked_for_and_no_end_told(
    serve: ServerMaker, speech: SpeechDispatcher, told: list[object], qtbot: QtBot
) -> None:
    server = serve()
    speech.say(1, "Hello.", "en")
    qtbot.waitUntil(lambda: bool(server.said), timeout=WAIT)
    speech.hush()
    qtbot.waitUntil(lambda: server.asked[-1] == "STOP self", timeout=WAIT)
    server.end("703 CANCELED")
    speech.say(2, "Again.", "en")
    qtbot.waitUntil(lambda: len(server.said) == 2, timeout=WAIT)
    server.end()
    qtbot.waitUntil(lambda: told == [2], timeout=WAIT)


def test_another_programs_silence_is_told(serve: ServerMaker, speech: SpeechDispatcher, told: list[object], qtbot: QtBot) -> None:
    server = serve()
    speech.say(1, "Hello.", "en")
    qtbot.waitUntil(lambda: bool(server.said), timeout=WAIT)
    qtbot.wait(50)  # until the number of the text is known here
    server.end("703 CANCELED")
    qtbot.waitUntil(lambda: told == ["stopped"], timeout=WAIT)


@pytest.mark.parametrize(
    ("voices", "refuses", "why"),
    [(("Finnish\tfi\tnone",), "", "no-voice"), ((), "", "no-voice"), (("English\ten\tnone",), "300 ERR INTERNAL", "broken")],
)
def test_why_nothing_is_said_is_told(
    serve: ServerMaker,
    speech: SpeechDispatcher,
    told: list[object],
    qtbot: QtBot,
    voices: tuple[str, ...],
    refuses: str,
    why: str,
) -> None:
    server = serve(voices=voices)
    server.refuses = refuses
    speech.say(1, "Hello.", "en")
    qtbot.waitUntil(lambda: told == [why], timeout=WAIT)
    assert not server.said


def test_no_server_and_none_to_start(speech: SpeechDispatcher, told: list[object], qtbot: QtBot) -> None:
    speech.say(1, "Hello.", "en")
    qtbot.waitUntil(lambda: told == ["none"], timeout=WAIT)


def test_a_server_that_breaks_down_is_told_and_dialled_again(
    serve: ServerMaker, speech: SpeechDispatcher, told: list[object], qtbot: QtBot
) -> None:
    server = serve()
    speech.say(1, "Hello.", "en")
    qtbot.waitUntil(lambda: bool(server.said), timeout=WAIT)
    qtbot.wait(50)
    server.break_down()
    qtbot.waitUntil(lambda: told == ["broken"], timeout=WAIT)
    other = serve()
    speech.say(2, "Hello again.", "en")
    qtbot.waitUntil(lambda: other.said == ["Hello again."], timeout=WAIT)


def test_a_missing_server_is_started_as_its_clients_do(
    place: Path, serve: ServerMaker, speech: SpeechDispatcher, qtbot: QtBot
) -> None:
    program = place.parent / "speech-dispatcher"
    program.write_text(f'#!/bin/sh\nprintf "%s" "$*" > "{place.parent}/started"\n')
    program.chmod(0o755)
    speech.say(1, "Hello.", "en")
    qtbot.waitUntil((place.parent / "started").exists, timeout=WAIT)
    server = serve()
    qtbot.waitUntil(lambda: server.said == ["Hello."], timeout=WAIT)
    assert (place.parent / "started").read_text() == "--spawn"


def test_where_the_server_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    assert socket_path() == "/run/user/1000/speech-dispatcher/speechd.sock"
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:/elsewhere/socket")
    assert socket_path() == "/elsewhere/socket"


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "en"), ("uk", "uk"), ("zh", "cmn"), ("zh-hant", "cmn"), ("no", "nb"), ("ka", ""), ("", "")],
)
def test_a_language_is_asked_for_by_the_servers_own_code(language: str, expected: str) -> None:
    assert voice_language(language, ("en-029", "en-gb", "uk", "cmn", "cmn-latn-pinyin", "nb")) == expected


def test_silence_that_is_wanted_while_a_text_goes_out_comes_after_it(
    serve: ServerMaker, speech: SpeechDispatcher, told: list[object], qtbot: QtBot
) -> None:
    server = serve()
    speech.say(1, "Hello.", "en")
    qtbot.waitUntil(lambda: bool(server.said), timeout=WAIT)
    qtbot.wait(50)
    speech.say(2, "Never mind.", "en")
    speech.hush()
    qtbot.waitUntil(lambda: server.asked[-1] == "STOP self", timeout=WAIT)
    assert server.said == ["Hello.", "Never mind."]
    assert told == []
