"""TLS on loopback with a certificate of our own."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import requests.adapters

from reader.domain.cancel import CancelToken
from reader.domain.errors import Cancelled, TimedOut, Unreachable
from reader.net import AddressPolicy, FetchKind, Limits, Request
from tests.certificate import write_certificate
from tests.net.bad_server import serving, silent
from tests.net.net_builders import client_with, fetch, resolving


class TlsServer:
    """Answers every request with ``hello``; ``/slow`` with a head and then one byte at a time."""

    def __init__(self, folder: Path) -> None:
        self.bundle = write_certificate(folder)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(self.bundle)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._stop = threading.Event()
        self.port = self._listener.getsockname()[1]
        self.paths: list[bytes] = []
        self.connections = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def url(self, path: str = "/", host: str = "localhost") -> str:
        return f"https://{host}:{self.port}{path}"

    def close(self) -> None:
        self._stop.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while not self._stop.is_set():
            with suppress(OSError):
                plain, _ = self._listener.accept()
                self.connections += 1
                with self._context.wrap_socket(plain, server_side=True) as secure:
                    while head := secure.recv(65536):
                        self._answer(secure, head.split(b" ")[1])

    def _answer(self, secure: ssl.SSLSocket, path: bytes) -> None:
        self.paths.append(path)
        if path == b"/slow":
            secure.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
            while not self._stop.wait(0.02):
                secure.sendall(b"x")
        else:
            secure.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[TlsServer]:
    made = TlsServer(tmp_path)
    yield made
    made.close()


@pytest.fixture
def trusted(server: TlsServer, monkeypatch: pytest.MonkeyPatch) -> TlsServer:
    """The server, with its certificate in place of the bundle of authorities."""
    monkeypatch.setattr(requests.adapters, "DEFAULT_CA_BUNDLE_PATH", str(server.bundle))
    return server


def test_a_certificate_nobody_vouches_for_is_refused_before_anything_is_asked(server: TlsServer) -> None:
    with client_with() as client, pytest.raises(Unreachable, match="tls"):
        fetch(client, server.url())
    assert server.paths == []


def test_a_certificate_for_another_name_is_refused(trusted: TlsServer) -> None:
    with client_with(resolver=resolving(("127.0.0.1",))) as client, pytest.raises(Unreachable, match="tls"):
        fetch(client, trusted.url(host="news.test"))
    assert trusted.paths == []


def test_a_sound_certificate_is_taken_and_its_connection_kept(trusted: TlsServer) -> None:
    with client_with() as client:
        for _ in range(3):
            assert fetch(client, trusted.url()).body == b"hello"
    assert trusted.connections == 1


def test_the_authorities_are_read_once_for_all_connections(trusted: TlsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    load = ssl.SSLContext.load_verify_locations

    def count(context: ssl.SSLContext, bundle: str) -> None:
        read.append(bundle)
        load(context, bundle)

    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", count)
    with client_with(limits=Limits(), resolver=resolving(("127.0.0.1",))) as client:
        for host in ("news.test", "paper.test", "localhost"):  # refused twice for its name, and then taken
            with suppress(Unreachable):
                fetch(client, trusted.url(host=host))
    assert trusted.connections == 3
    assert read == [str(trusted.bundle)]


def test_private_addresses_are_refused_over_tls_as_well(trusted: TlsServer) -> None:
    with client_with(AddressPolicy()) as client, pytest.raises(Exception, match="private-address"):
        fetch(client, trusted.url())
    assert trusted.connections == 0


def test_a_drip_over_tls_ends_in_time(trusted: TlsServer) -> None:
    with client_with() as client, pytest.raises(TimedOut, match="total"):
        fetch(client, trusted.url("/slow"))


def test_a_stop_is_felt_within_tls_and_within_its_handshake(trusted: TlsServer) -> None:
    with serving(silent()) as mute, client_with(limits=Limits()) as client:
        for url in (trusted.url("/slow"), f"https://127.0.0.1:{mute.port}/"):
            token = CancelToken()
            threading.Timer(0.1, token.cancel).start()
            with pytest.raises(Cancelled):
                client.get(Request(url=url, kind=FetchKind.PAGE), token)


def test_plain_http_where_tls_was_asked_is_a_tls_failure() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_greet, args=(listener,), daemon=True).start()
        with client_with() as client, pytest.raises(Unreachable, match="tls"):
            fetch(client, f"https://127.0.0.1:{listener.getsockname()[1]}/")


def _greet(listener: socket.socket) -> None:
    connection, _ = listener.accept()
    with connection:
        connection.recv(10)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
