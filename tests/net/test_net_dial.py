import errno
import socket
import threading
from collections.abc import Sequence
from typing import Any

import pytest

from reader.domain.cancel import CancelToken
from reader.domain.errors import Cancelled, TimedOut, Unreachable
from reader.net import FetchKind, Limits, Request
from reader.net import dial as dial_module
from reader.net.dial import Answer
from tests.net.net_builders import client_with, entry, fetch, resolving


def unknown(*_: Any) -> Sequence[Answer]:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


@pytest.mark.parametrize(("has_route", "detail"), [(True, "dns"), (False, "offline")])
def test_an_unknown_name_tells_whether_we_are_offline(has_route: bool, detail: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dial_module, "has_route", lambda: has_route)
    with client_with(resolver=unknown) as client, pytest.raises(Unreachable) as failure:
        fetch(client, "http://news.test/")
    assert failure.value.detail == detail


@pytest.mark.parametrize("host", ["a" * 64 + ".test", "news..test", "xn--a.test"])
def test_a_name_that_is_none_is_unreachable(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def encode(host: str, *_: Any) -> Sequence[Answer]:
        host.encode("idna")
        return unknown()

    monkeypatch.setattr(dial_module, "has_route", lambda: True)
    with client_with(resolver=encode) as client, pytest.raises(Unreachable, match="dns"):
        fetch(client, f"http://{host}/")


def test_a_name_without_addresses_is_unreachable() -> None:
    with client_with(resolver=resolving(())) as client, pytest.raises(Unreachable, match="dns"):
        fetch(client, "http://news.test/")


@pytest.mark.parametrize(
    ("cause", "code"),
    [
        (ConnectionRefusedError(), "unreachable:refused"),
        (PermissionError(), "unreachable:refused"),
        (ConnectionResetError(), "unreachable:reset"),
        (OSError(errno.ENETUNREACH, ""), "unreachable:offline"),
        (OSError(errno.EHOSTUNREACH, ""), "unreachable:offline"),
        (TimeoutError(), "timed-out:connect"),
    ],
)
def test_failed_connection_is_told_by_its_cause(cause: OSError, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(*_: Any) -> None:
        raise cause

    monkeypatch.setattr(socket.socket, "connect", connect)
    with client_with(resolver=resolving(("127.0.0.1",))) as client, pytest.raises((Unreachable, TimedOut)) as failure:
        fetch(client, "http://news.test/")
    assert failure.value.code == code
    assert failure.value.__cause__ is cause


def test_closed_port_is_refused() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with client_with() as client, pytest.raises(Unreachable, match="refused"):
        fetch(client, f"http://127.0.0.1:{port}/")


def test_a_lookup_that_hangs_does_not_hold_a_stop_or_outlast_its_limit() -> None:
    gate = threading.Event()

    def hang(_: str, port: int, *__: Any) -> Sequence[Answer]:
        gate.wait(10)
        return [entry("127.0.0.1", port)]

    token = CancelToken()
    with client_with(resolver=hang, limits=Limits(connect_seconds=0.2)) as client:
        threading.Timer(0.05, token.cancel).start()
        with pytest.raises(Cancelled):
            client.get(Request(url="http://news.test/", kind=FetchKind.PAGE), token)
        with pytest.raises(TimedOut, match="lookup"):
            fetch(client, "http://news.test/")
    gate.set()


def test_a_connect_that_hangs_ends_with_its_limit_and_with_a_stop() -> None:
    """A listener whose queue is full leaves the next connection without an answer."""
    token = CancelToken()
    with socket.socket() as listener, socket.socket() as filler:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        filler.connect(listener.getsockname())
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        with client_with(limits=Limits(connect_seconds=0.2)) as client, pytest.raises(TimedOut, match="connect"):
            fetch(client, url)
        with client_with(limits=Limits()) as client:
            threading.Timer(0.05, token.cancel).start()
            with pytest.raises(Cancelled):
                client.get(Request(url=url, kind=FetchKind.PAGE), token)
