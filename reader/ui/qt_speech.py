"""The voices of Windows and macOS, through Qt's module for them (PySide6-Addons, ``offprint[speech]``).

Not for the free desktops: there Qt lists every voice of the synthesizer before it says anything, 13 seconds with eSpeak's 13,000,
and Python waits meanwhile (docs/decisions/0021-listening.md).
"""

from PySide6.QtCore import QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech

from reader.domain.text import display_text
from reader.ui.speech import Speech

LONGEST_TEXT = 1_000
"""Characters; ``domain.sentences`` gives 400."""
_NO_MARKUP = str.maketrans("<>", "  ")
"""Microsoft's engine takes what is said for XML when it begins with a mark of it (SAPI 5.4, ``SPF_PARSE_AUTODETECT``)."""


class QtSpeech(Speech):
    """Speaks through ``engine`` of Qt, the system's own when it is empty."""

    def __init__(self, parent: QObject, engine: str = "") -> None:
        super().__init__(parent)
        self._voice = QTextToSpeech(engine, self) if engine else QTextToSpeech(self)
        self._voice.stateChanged.connect(self._note)
        self._number = 0

    def say(self, number: int, text: str, language: str) -> None:
        """See ``Speech``."""
        self.hush()
        wanted = QLocale(language).language()
        spoken = [locale for locale in self._voice.availableLocales() if locale.language() == wanted]
        if not spoken:
            self.failed.emit("no-voice" if self._voice.availableLocales() else "none")
            return
        if self._voice.locale().language() != wanted:
            self._voice.setLocale(spoken[0])
        self._number = number
        self._voice.say(display_text(text, LONGEST_TEXT).translate(_NO_MARKUP))

    def hush(self) -> None:
        """See ``Speech``."""
        self._number = 0
        self._voice.stop()

    def _note(self, state: QTextToSpeech.State) -> None:
        if not self._number or state is QTextToSpeech.State.Speaking:
            return
        number, self._number = self._number, 0
        if state is QTextToSpeech.State.Ready:
            self.ended.emit(number)
        else:
            self.failed.emit("broken")
