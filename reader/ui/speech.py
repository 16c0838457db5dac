"""Speech as the reading window needs it: one sentence at a time, and silence at once."""

import os
import shutil
import sys
from importlib.util import find_spec

from PySide6.QtCore import QObject, Signal

PROGRAM = "speech-dispatcher"
"""What the free desktops speak through; Debian's package has the same name."""
HAS_VOICES = ("win32", "darwin")
"""Systems that have voices of their own, reached through Qt's module (``offprint[speech]``)."""


class Speech(QObject):
    """A voice; this one is a computer's that has none.  Nothing here waits: what becomes of a sentence comes as a signal.

    ``ended(int)``: the sentence with that number was said to its end.  ``failed(str)``: it will not be, and why: ``none`` (this
    computer does not speak), ``no-voice`` (not in this language), ``broken`` (it stopped in the middle) or ``stopped`` (another
    program, a screen reader for instance, asked for silence).
    """

    ended = Signal(int)
    failed = Signal(str)

    def say(self, _number: int, _text: str, _language: str) -> None:
        """Say a text, in place of what is being said.  The language is a code of ``domain.language``, empty when unknown."""
        self.failed.emit("none")

    def hush(self) -> None:
        """Be silent, and say nothing more of what was begun."""


def can_speak(platform: str = sys.platform) -> bool:
    """Whether this computer may have a voice; which languages it speaks is known when it is asked for one."""
    if platform in HAS_VOICES:
        return find_spec("PySide6.QtTextToSpeech") is not None
    return bool(shutil.which(PROGRAM) or os.environ.get("SPEECHD_ADDRESS"))
