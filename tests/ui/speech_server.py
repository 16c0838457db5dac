"""A Speech Dispatcher that makes no sound: it answers as 0.11 does and says what it was asked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

SILENT = {"SET": "208 OK SET", "STOP": "210 OK STOPPED"}
VOICES = ("English (Caribbean)\ten-029\tnone", "English+Adam\ten-US\tAdam", "Ukrainian\tuk\tnone", "Mandarin\tcmn\tnone")


class SpeechServer(QObject):
    """``said`` are texts as they came over the wire, ``asked`` the requests; ``end`` says a text to its end."""

    def __init__(self, path: Path, parent: QObject, voices: tuple[str, ...] = VOICES) -> None:
        super().__init__(parent)
        self.voices, self.asked, self.said = voices, list[str](), list[str]()
        self.refuses = ""
        self._text: list[str] | None = None
        self._client: QLocalSocket | None = None
        self._server = QLocalServer(self)
        assert self._server.listen(str(path)), self._server.errorString()
        self._server.newConnection.connect(self._welcome)

    def end(self, code: str = "702 END") -> None:
        """The last text was said to its end, or, with ``703 CANCELED``, silenced by another program."""
        number = len(self.said)
        self._answer(f"{code[:3]}-{number}", f"{code[:3]}-1", code)

    def break_down(self) -> None:
        """Hang up."""
        assert self._client is not None
        self._client.disconnectFromServer()
        self._server.close()

    def _welcome(self) -> None:
        self._client = self._server.nextPendingConnection()
        self._client.readyRead.connect(self._read)

    def _read(self) -> None:
        client = self._client
        while client is not None and client.canReadLine():
            line = bytes(client.readLine().data()).decode()
            assert line.endswith("\r\n")
            self._take(line[:-2])

    def _take(self, line: str) -> None:
        if self._text is not None:
            self._take_text(self._text, line)
            return
        self.asked.append(line)
        verb = line.split(maxsplit=1)[0]
        if verb == "SPEAK":
            self._answer(self.refuses or "230 OK RECEIVING DATA")
            self._text = None if self.refuses else []
        elif verb == "LIST":
            self._answer(*(f"249-{voice}" for voice in self.voices), "249 OK VOICE LIST SENT")
        else:
            self._answer(SILENT.get(verb, "500 ERR INVALID COMMAND"))

    def _take_text(self, text: list[str], line: str) -> None:
        if line != ".":
            text.append(line.removeprefix("."))
            return
        self.said.append("\n".join(text))
        self._text = None
        self._answer(f"225-{len(self.said)}", "225 OK MESSAGE QUEUED")
        self._answer(f"701-{len(self.said)}", "701-1", "701 BEGIN")

    def _answer(self, *lines: str) -> None:
        assert self._client is not None
        self._client.write("".join(f"{line}\r\n" for line in lines).encode())


ServerMaker = Callable[..., SpeechServer]
