"""Which voice this system has."""

import sys

from PySide6.QtCore import QObject

from reader.ui.speech import HAS_VOICES, Speech, can_speak


def system_speech(parent: QObject) -> Speech:
    """The system's voice."""
    if not can_speak():
        return Speech(parent)
    if sys.platform in HAS_VOICES:
        from reader.ui.qt_speech import QtSpeech

        return QtSpeech(parent)
    from reader.ui.speech_dispatcher import SpeechDispatcher

    return SpeechDispatcher(parent)
