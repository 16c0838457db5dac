"""A server on loopback that answers with exactly the bytes a test gives it, as slowly and as rudely as it says."""

import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

Script = Callable[[socket.socket, bytes], bool | None]
"""Plays one answer on a connection, given the request's head; true keeps the connection open for the next request."""


@dataclass
class BadServer:
    """Where it listens, and what it was asked: the heads of all requests, and how many connections were opened."""

    port: int
    scripts: dict[str, Script]
    heads: list[bytes] = field(default_factory=list)
    connections: int = 0

    def url(self, path: str = "/") -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    @property
    def paths(self) -> list[str]:
        return [head.split(b" ", 2)[1].decode("latin-1") for head in self.heads]

    def header(self, name: str, index: int = -1) -> bytes | None:
        """A header's value in a request, byte for byte; None when it was not sent."""
        for line in self.heads[index].split(b"\r\n")[1:]:
            found, _, value = line.partition(b": ")
            if found.lower() == name.lower().encode():
                return value
        return None


@contextmanager
def serving(scripts: dict[str, Script] | Script) -> Iterator[BadServer]:
    """Serve ``scripts`` by path (``*`` for every other) until the block ends."""
    listener = socket.create_server(("127.0.0.1", 0))
    table = scripts if isinstance(scripts, dict) else {"*": scripts}
    server = BadServer(port=listener.getsockname()[1], scripts=table)
    open_ones: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            server.connections += 1
            open_ones.append(connection)
            threads.append(threading.Thread(target=_converse, args=(server, connection), daemon=True))
            threads[-1].start()

    acceptor = threading.Thread(target=accept, daemon=True)
    acceptor.start()
    try:
        yield server
    finally:
        for each in (listener, *open_ones):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in (acceptor, *threads):
            thread.join(5)


def _converse(server: BadServer, connection: socket.socket) -> None:
    with suppress(OSError), connection:
        while head := _read_head(connection):
            server.heads.append(head)
            script = server.scripts.get(head.split(b" ", 2)[1].decode("latin-1")) or server.scripts["*"]
            if not script(connection, head):
                return


def _read_head(connection: socket.socket) -> bytes:
    head = b""
    while b"\r\n\r\n" not in head:
        piece = connection.recv(65536)
        if not piece:
            return b""
        head += piece
    return head


def raw(data: bytes, *, keep: bool = False) -> Script:
    """Exactly these bytes."""

    def play(connection: socket.socket, _: bytes) -> bool:
        connection.sendall(data)
        return keep

    return play


def answer(body: bytes = b"", *, status: str = "200 OK", headers: tuple[str, ...] = (), keep: bool = True) -> Script:
    """A sound HTTP answer."""
    return raw(head_of(status, f"Content-Length: {len(body)}", *headers) + body, keep=keep)


def head_of(status: str = "200 OK", *headers: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", *headers, "", ""]).encode("latin-1")


def redirect(location: str, status: str = "302 Found", body: bytes = b"") -> Script:
    return answer(body, status=status, headers=(f"Location: {location}",))


def in_turn(*scripts: Script) -> Script:
    """One script after the other, request by request."""
    left = list(scripts)

    def play(connection: socket.socket, head: bytes) -> bool | None:
        return left.pop(0)(connection, head)

    return play


def drip(first: bytes, piece: bytes, *, seconds: float = 0.02) -> Script:
    """Some bytes, then a little at a time for ever."""

    def play(connection: socket.socket, _: bytes) -> None:
        connection.sendall(first)
        while True:
            time.sleep(seconds)
            connection.sendall(piece)

    return play


def silent(first: bytes = b"") -> Script:
    """Some bytes, then nothing until the client goes away."""

    def play(connection: socket.socket, _: bytes) -> None:
        connection.sendall(first)
        connection.recv(1)

    return play


def reset(first: bytes = b"") -> Script:
    """Some bytes, then a reset (a close with nothing to linger for)."""

    def play(connection: socket.socket, _: bytes) -> None:
        connection.sendall(first)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()

    return play
