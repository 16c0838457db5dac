"""One window for a library: a second start brings the first window to the front."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 1000
"""Ms a second start waits for the first window's answer; handing over took 0.2 to 0.7 ms."""


def server_name(folder: Path) -> str:
    """The local server of a library's folder: short, because a socket's path has at most 107 bytes on Linux."""
    return "offprint-" + hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:24]


def raise_other(folder: Path) -> bool:
    """Ask the window that has this library open to come to the front; whether there was one."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(folder))
    if not socket.waitForConnected(PATIENCE):
        return False
    socket.write(b"raise\n")
    has_told = socket.waitForBytesWritten(PATIENCE)
    socket.disconnectFromServer()
    return has_told


class SingleInstance(QObject):
    """Listens for second starts: ``raise_wanted``."""

    raise_wanted = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = server_name(folder)
        QLocalServer.removeServer(name)  # what a killed process left; the library's lock says that we are alone
        self._server.listen(name)
        self._server.newConnection.connect(self._answer)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _answer(self) -> None:
        while socket := self._server.nextPendingConnection():
            socket.disconnected.connect(socket.deleteLater)
            self.raise_wanted.emit()
