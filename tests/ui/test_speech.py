import pytest
from PySide6.QtCore import QObject

from reader.ui.speech import Speech, can_speak
from reader.ui.speech_dispatcher import SpeechDispatcher
from reader.ui.system_voice import system_speech


def test_the_free_desktops_speak_through_their_server(monkeypatch: pytest.MonkeyPatch, tmp_path: object, qapp: QObject) -> None:
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not can_speak("linux")
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:/nowhere")
    assert can_speak("linux")
    speech = system_speech(qapp)
    assert isinstance(speech, SpeechDispatcher)
    speech.deleteLater()


def test_a_computer_without_a_voice_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: object, qapp: QObject) -> None:
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    speech, told = system_speech(qapp), list[str]()
    assert type(speech) is Speech
    speech.failed.connect(told.append)
    speech.say(1, "Hello.", "en")
    speech.hush()
    assert told == ["none"]
