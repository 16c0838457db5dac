"""Every way a server can fail, and the one of our errors it becomes."""

import pytest

from reader.domain.errors import FetchError, TimedOut
from reader.net import Manners
from reader.net.transport import CONNECTIONS_KEPT
from tests.net.bad_server import Script, answer, drip, head_of, raw, reset, serving, silent
from tests.net.net_builders import client_with, fetch

OK = head_of("200 OK", "Content-Length: 100")
CHUNKED = head_of("200 OK", "Transfer-Encoding: chunked")

FAULTS: dict[str, tuple[Script, str]] = {
    "drips its body": (drip(OK, b"x"), "timed-out:total"),
    "drips its head": (drip(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"), "timed-out:total"),
    "drips its status line": (drip(b"HTTP/1.1 200 ", b"O"), "timed-out:total"),
    "drips chunks": (drip(CHUNKED, b"1\r\nx\r\n"), "timed-out:total"),
    "says nothing": (silent(), "timed-out:idle"),
    "stops in its body": (silent(OK + b"x"), "timed-out:idle"),
    "hangs up": (raw(b""), "unreachable:reset"),
    "resets": (reset(), "unreachable:reset"),
    "resets in its body": (reset(OK + b"x"), "unreachable:reset"),
    "sends less than it said": (raw(OK + b"x" * 99), "truncated:length"),
    "sends nothing of what it said": (raw(OK), "truncated:length"),
    "announces more than there is": (raw(head_of("200 OK", "Content-Length: 3999") + b"x"), "truncated:length"),
    "breaks a chunk's size": (raw(CHUNKED + b"zz\r\nx\r\n0\r\n\r\n"), "truncated:chunk"),
    "ends within a chunk": (raw(CHUNKED + b"64\r\nxxx"), "truncated:length"),
    "ends between chunks": (raw(CHUNKED + b"1\r\nx\r\n"), "truncated:chunk"),
    "has two lengths": (raw(head_of("200 OK", "Content-Length: 1", "Content-Length: 2") + b"xx"), "truncated:headers"),
    "speaks another protocol": (raw(b"SSH-2.0-OpenSSH\r\n" * 3), "truncated:headers"),
    "has a status that is no number": (raw(b"HTTP/1.1 abc OK\r\n\r\n"), "truncated:headers"),
    "has a huge header": (raw(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n"), "truncated:headers"),
    "has a huge status line": (raw(b"HTTP/1.1 200 " + b"y" * 70_000 + b"\r\n\r\n"), "truncated:headers"),
    "has too many headers": (raw(head_of("200 OK", *(f"X-{n}: y" for n in range(200)))), "truncated:headers"),
    "sends brotli": (answer(b"x", headers=("Content-Encoding: br",)), "truncated:encoding"),
    "sends text as gzip": (answer(b"x", headers=("Content-Encoding: gzip",)), "truncated:encoding"),
}


@pytest.mark.parametrize(("script", "code"), FAULTS.values(), ids=list(FAULTS))
def test_fault_becomes_one_of_our_errors(script: Script, code: str) -> None:
    with serving({"/sound": answer(b"sound"), "*": script}) as server, client_with() as client:
        with pytest.raises(FetchError) as failure:
            fetch(client, server.url("/news"))
        assert failure.value.code == code
        assert failure.value.values["url"] == server.url("/news")
        assert fetch(client, server.url("/sound")).body == b"sound"


def test_time_out_tells_the_limit_that_passed() -> None:
    with serving(silent()) as server, client_with() as client, pytest.raises(TimedOut) as late:
        fetch(client, server.url())
    assert late.value.values["seconds"] == 0.3


def test_negative_and_garbled_lengths_are_as_good_as_none() -> None:
    for length in ("-5", "abc", ""):
        with serving(raw(head_of("200 OK", f"Content-Length: {length}") + b"text")) as server, client_with() as client:
            assert fetch(client, server.url()).body == b"text"


def test_as_many_connections_are_kept_as_a_host_is_asked_at_once() -> None:
    """urllib3 makes a queue for each host and fills every place of it."""
    assert Manners().at_once == CONNECTIONS_KEPT
