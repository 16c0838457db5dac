"""The voice of the free desktops: a client of Speech Dispatcher, which screen readers speak through too.

Its protocol is lines over a socket of the person's own (SSIP; the manual "Speech Dispatcher SSIP", chapters 3 to 5), so nothing
waits: a request is written, answers and events are read when they come.  The text of a story goes out as data between ``SPEAK``
and a full stop, never as a command or a program's word, and SSML, which is off until it is asked for, stays off.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Qt, QTimer
from PySide6.QtNetwork import QLocalSocket

from reader.domain.language import canonical
from reader.domain.text import display_text
from reader.ui.speech import PROGRAM, Speech

RETRY_MS = 200
"""Between two looks whether the server that was started answers; it needed 0.3 s on a busy machine."""
TRIES = 50
"""Looks in all, ten seconds: a cold disk and a first start of its voices."""
LONGEST_LINE = 10_000
"""Bytes of an answer; those of Speech Dispatcher 0.11 have 100."""
LONGEST_TEXT = 1_000
"""Characters; ``domain.sentences`` gives 400."""

_READY, _QUEUED, _END, _CANCELLED = 230, 225, 702, 703

Answer = Callable[[int, list[str]], None]
"""What is done with an answer: its code, and its lines without code."""


class SpeechDispatcher(Speech):
    """Speaks through the server, which is asked for with the first sentence and started when it does not run."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._greet)
        self._socket.readyRead.connect(self._read)
        self._socket.disconnected.connect(self._note_end)
        # Queued: while it tells of the error the socket says that it is still connecting.
        self._socket.errorOccurred.connect(self._note_refusal, Qt.ConnectionType.QueuedConnection)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self._dial)
        self._starter = QProcess(self)  # gone as soon as the server runs by itself
        self._starter.setStandardOutputFile(QProcess.nullDevice())
        self._starter.setStandardErrorFile(QProcess.nullDevice())
        self._waiting: list[Answer] = []
        self._lines: list[str] = []
        self._said: dict[str, int] = {}
        self._wanted: tuple[int, str, str] | None = None
        self._current = 0
        self._is_sending = False
        self._languages: tuple[str, ...] = ()
        self._tries = 0

    def say(self, number: int, text: str, language: str) -> None:
        """See ``Speech``."""
        self._wanted = (number, text, language)
        if self._languages:
            self._speak()
        elif self._socket.state() is QLocalSocket.LocalSocketState.UnconnectedState and not self._retry.isActive():
            self._tries = 0
            self._dial()

    def hush(self) -> None:
        """See ``Speech``."""
        self._wanted, self._current = None, 0
        self._said.clear()
        if self._languages and not self._is_sending:
            self._silence()

    def _silence(self) -> None:
        self._ask("STOP self")
        self._socket.flush()  # the window may be about to go

    def _dial(self) -> None:
        self._socket.connectToServer(socket_path())

    def _note_refusal(self) -> None:
        if self._wanted is None or self._socket.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
            return
        self._tries += 1
        if self._tries == 1 and not self._start_server():
            self._give_up("none")
        elif self._tries <= TRIES:
            self._retry.start()
        else:
            self._give_up("none")

    def _start_server(self) -> bool:
        """Start the server as its own clients do; whether it is there to be started."""
        program = shutil.which(PROGRAM)
        if program is not None:
            self._starter.start(program, ["--spawn"])
        return program is not None

    def _note_end(self) -> None:
        self._languages, self._waiting, self._lines, self._is_sending = (), [], [], False
        if self._said or self._wanted:
            self._give_up("broken")

    def _greet(self) -> None:
        self._ask("SET self CLIENT_NAME offprint:offprint:article")
        self._ask("SET self NOTIFICATION END on")
        self._ask("SET self NOTIFICATION CANCEL on")
        self._ask("SET self PRIORITY text")
        self._ask("LIST SYNTHESIS_VOICES", self._note_voices)

    def _note_voices(self, _code: int, lines: list[str]) -> None:
        """A line is a voice's name, its language and its variant; one of eSpeak's languages has a hundred variants."""
        spoken = (line.split("\t")[1].lower() for line in lines if line.count("\t") == 2)
        self._languages = tuple(dict.fromkeys(filter(None, spoken)))
        if self._languages:
            self._speak()
        else:
            self._give_up("no-voice")

    def _speak(self) -> None:
        if self._wanted is None or self._is_sending:
            return
        (number, text, language), self._wanted = self._wanted, None
        code = voice_language(language, self._languages)
        if not code:
            self._give_up("no-voice")
            return
        self._current = number
        self._said.clear()  # the next sentence ends the one before, which is then nobody's news
        self._ask(f"SET self LANGUAGE {code}")
        self._is_sending = True  # whatever went out before the answer to the text would be taken for a part of it
        self._ask("SPEAK", lambda code, _lines: self._send(code, number, text))

    def _send(self, code: int, number: int, text: str) -> None:
        """The text itself, on a line; a full stop alone would end the data (SSIP 4.3, as in SMTP)."""
        if code != _READY:
            self._note_queued(number, code, [])
            return
        line = display_text(text, LONGEST_TEXT)
        stuffed = "." + line if line.startswith(".") else line
        self._ask(f"{stuffed}\r\n.", lambda code, lines: self._note_queued(number, code, lines))

    def _note_queued(self, number: int, code: int, lines: list[str]) -> None:
        self._is_sending = False
        if self._wanted is not None:
            self._speak()
        elif not self._current:
            self._silence()
        elif code != _QUEUED or not lines:
            self._give_up("broken")
        else:
            self._said = {lines[0]: number}

    def _ask(self, request: str, answer: Answer | None = None) -> None:
        self._waiting.append(answer or (lambda _code, _lines: None))
        self._socket.write(request.encode("utf-8") + b"\r\n")

    def _read(self) -> None:
        while self._socket.canReadLine():
            line = bytes(self._socket.readLine(LONGEST_LINE).data()).decode("utf-8", "replace").rstrip("\r\n")
            code, mark, rest = line[:3], line[3:4], line[4:]
            if mark == "-":
                self._lines.append(rest)
            elif mark == " " and code.isdecimal():
                lines, self._lines = self._lines, []
                self._take(int(code), lines)

    def _take(self, code: int, lines: list[str]) -> None:
        if 700 <= code < 800:
            number = self._said.pop(lines[0], None) if lines and code in (_END, _CANCELLED) else None
            if number is not None and code == _END:
                self.ended.emit(number)
            elif number is not None:
                self.failed.emit("stopped")
        elif self._waiting:
            self._waiting.pop(0)(code, lines)

    def _give_up(self, why: str) -> None:
        self._wanted = None
        self._said.clear()
        self.failed.emit(why)


def socket_path() -> str:
    """Where the server listens: what the person's session says, else its usual place (manual, "Address specification")."""
    kind, _colon, place = os.environ.get("SPEECHD_ADDRESS", "").partition(":")
    if kind == "unix_socket" and place:
        return place
    folder = os.environ.get("XDG_RUNTIME_DIR") or os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return str(Path(folder, PROGRAM, "speechd.sock"))


def voice_language(language: str, spoken: tuple[str, ...]) -> str:
    """The code by which a server that has voices in ``spoken`` knows our language; empty when it does not speak it.

    ``en`` of ``en-029, en-gb, en-us`` is ``en``: the synthesizer knows which of them is the usual one.
    """
    primary = language.partition("-")[0]
    if any(code.partition("-")[0] == primary for code in spoken):
        return primary
    return next((code for code in spoken if canonical(code) == primary), "")
