"""One window for a library: a second start brings the first window to the front and hands over what it was given."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.domain.url import ADDRESS_LIMIT, handed_address

PATIENCE = 1000
"""Ms a second start waits for the first window's answer: it listens once its list is painted, 0.2 s after it has taken the
library; handing over took 0.2 to 0.7 ms."""
AGAIN = 50
"""Ms after which it is asked again: a window that is not listening yet refuses at once."""


def server_name(folder: Path) -> str:
    """The local server of a library's folder: short, because a socket's path has at most 107 bytes on Linux."""
    return "offprint-" + hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:24]


def raise_other(folder: Path, address: str = "") -> bool:
    """Ask the window that has this library open to come to the front, with an address to subscribe to; whether there was one."""
    socket = QLocalSocket()
    patience = QDeadlineTimer(PATIENCE)
    socket.connectToServer(server_name(folder))
    while not socket.waitForConnected(PATIENCE):
        if patience.hasExpired():
            return False
        QThread.msleep(AGAIN)
        socket.connectToServer(server_name(folder))
    socket.write(address.encode("ascii") + b"\n")
    has_told = socket.waitForBytesWritten(PATIENCE)
    socket.disconnectFromServer()
    return has_told


class SingleInstance(QObject):
    """Listens for second starts: ``raise_wanted``, and ``address_handed(str)`` when one was given an address.

    Whoever may connect is the person, but what comes is looked at like anything that comes from outside.
    """

    raise_wanted = Signal()
    address_handed = Signal(str)

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
            socket.readyRead.connect(self._take)
            self.raise_wanted.emit()

    def _take(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            told = bytes(socket.read(ADDRESS_LIMIT + 1).data()).decode("ascii", "replace")
            if address := handed_address(told):
                self.address_handed.emit(address)
