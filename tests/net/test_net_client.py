import socket
import threading
from pathlib import Path

import pytest

from reader.domain.cancel import CancelToken
from reader.domain.errors import BadStatus, Cancelled
from reader.net import FetchKind, Limits, Request
from tests.net.bad_server import Script, answer, drip, head_of, in_turn, raw, serving, silent
from tests.net.net_builders import AGENT, SMALL, client_with, fetch


def test_request_carries_these_headers_and_no_others() -> None:
    with serving(answer(b"")) as server, client_with() as client:
        fetch(client, server.url(), accept_language="uk, en;q=0.5")
        names = {line.partition(b":")[0].decode() for line in server.heads[0].strip().split(b"\r\n")[1:]}
        assert names == {"Host", "User-Agent", "Accept", "Accept-Language", "Accept-Encoding"}
        assert server.header("User-Agent") == AGENT.encode()
        assert server.header("Accept-Encoding") == b"gzip, deflate"
        assert server.header("Accept-Language") == b"uk, en;q=0.5"


@pytest.mark.parametrize(
    ("kind", "format_wanted"),
    [(FetchKind.FEED, b"atom"), (FetchKind.PAGE, b"text/html"), (FetchKind.PICTURE, b"image/webp"), (FetchKind.ICON, b"x-icon")],
)
def test_formats_are_asked_for_by_kind(kind: FetchKind, format_wanted: bytes) -> None:
    with serving(answer(b"")) as server, client_with() as client:
        fetch(client, server.url(), kind)
        assert format_wanted in (server.header("Accept") or b"")


def test_answer_comes_whole_with_its_headers() -> None:
    script = answer(b"<rss/>", headers=('ETag: W/"1"', "Link: <a>; rel=x", "Link: <b>; rel=y", "X-Odd: \xe9"))
    with serving(script) as server, client_with() as client:
        response = fetch(client, server.url("/feed?a=%20b#part"))
    assert (response.url, response.status, response.body) == (server.url("/feed?a=%20b"), 200, b"<rss/>")
    assert response.header("ETAG") == 'W/"1"'
    assert response.header("link") == "<a>; rel=x, <b>; rel=y"
    assert response.header("x-none") == ""
    assert response.received_bytes == 6


@pytest.mark.parametrize("etag", ['"abc"', 'W/"a b"', "unquoted", '"\xe9\xff"', '"with space" '])
def test_validators_go_back_byte_for_byte(etag: str) -> None:
    modified = "Sun, 06 Nov 1994 08:49:37 GMT"
    headers = (f"ETag: {etag}", f"Last-Modified: {modified}")
    with serving(answer(b"x", headers=headers)) as server, client_with() as client:
        first = fetch(client, server.url())
        fetch(client, server.url(), etag=first.header("etag"), last_modified=first.header("last-modified"))
        assert server.header("If-None-Match") == etag.encode("latin-1")
        assert server.header("If-Modified-Since") == modified.encode()


@pytest.mark.parametrize("etag", ['"a\r\nX-Evil: 1"', "\n", '"\u0431"', " leading"])
def test_a_validator_that_is_no_header_value_is_not_sent(etag: str) -> None:
    with serving(answer(b"x")) as server, client_with() as client:
        fetch(client, server.url(), etag=etag)
        assert server.header("If-None-Match") is None
        assert server.header("X-Evil") is None


def test_not_modified_is_an_answer_to_a_conditional_request_only() -> None:
    script = answer(status="304 Not Modified", headers=('ETag: "2"',))
    with serving(script) as server, client_with() as client:
        response = fetch(client, server.url(), etag='"1"')
        assert (response.status, response.not_modified, response.body) == (304, True, b"")
        assert response.header("etag") == '"2"'
        with pytest.raises(BadStatus) as bad:
            fetch(client, server.url())
        assert bad.value.values["status"] == 304
        assert server.connections == 1


@pytest.mark.parametrize("status", ["204 Empty", "206 Part", "300 Choice", "403 No", "404 No", "410 Gone", "500 Oh", "503 Wait"])
def test_any_other_status_is_an_error_with_its_number(status: str) -> None:
    with serving(answer(status=status)) as server, client_with() as client:
        with pytest.raises(BadStatus) as bad:
            fetch(client, server.url())
    assert bad.value.values == {"url": server.url(), "status": int(status[:3]), "retry_after": 0.0}


def test_error_tells_how_long_to_wait() -> None:
    with serving(answer(b"no", status="429 Too Many", headers=("Retry-After: 120",))) as server, client_with() as client:
        with pytest.raises(BadStatus) as bad:
            fetch(client, server.url())
        assert bad.value.values["retry_after"] == 120.0
        with pytest.raises(BadStatus):
            fetch(client, server.url())
        assert server.connections == 1


def test_cookies_are_never_sent_back() -> None:
    script = answer(b"x", headers=("Set-Cookie: id=42; Path=/", "Set-Cookie2: a=b"))
    with serving(script) as server, client_with() as client:
        fetch(client, server.url())
        fetch(client, server.url())
        assert server.header("Cookie") is None


def test_surroundings_are_ignored(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login me password secret\n")
    (tmp_path / ".netrc").chmod(0o600)
    with serving(answer(b"proxy")) as proxy, serving(answer(b"direct")) as server:
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url())
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "none.pem"))
        with client_with() as client:
            assert fetch(client, server.url()).body == b"direct"
        assert server.header("Authorization") is None
        assert proxy.connections == 0


def test_connections_are_kept_and_one_that_died_meanwhile_is_replaced() -> None:
    with serving({"/": answer(b"x"), "/last": answer(b"y", keep=False)}) as server, client_with() as client:
        for _ in range(3):
            fetch(client, server.url("/"))
        assert server.connections == 1
        fetch(client, server.url("/last"))
        assert fetch(client, server.url("/")).body == b"x"
        assert server.connections == 2


def test_a_kept_connection_that_is_reset_while_we_ask_is_asked_once_more() -> None:
    with serving(in_turn(answer(b"1"), raw(b""), answer(b"2"))) as server, client_with() as client:
        assert fetch(client, server.url()).body == b"1"
        assert fetch(client, server.url()).body == b"2"
        assert len(server.heads) == 3


@pytest.mark.parametrize(
    "script",
    [silent(), drip(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"), drip(head_of("200 OK"), b"x"), silent(head_of("200 OK") + b"x")],
)
def test_a_stop_is_felt_whatever_the_server_does(script: Script) -> None:
    with serving(script) as server, client_with(limits=Limits()) as client:
        token = CancelToken()
        threading.Timer(0.05, token.cancel).start()
        with pytest.raises(Cancelled):
            client.get(Request(url=server.url(), kind=FetchKind.PAGE), token)


def test_a_stop_asked_before_sends_nothing() -> None:
    with serving(answer(b"x")) as server, client_with() as client:
        token = CancelToken()
        token.cancel()
        with pytest.raises(Cancelled):
            client.get(Request(url=server.url(), kind=FetchKind.PAGE), token)
        assert server.connections == 0


def test_close_ends_what_is_under_way_as_cancelled() -> None:
    with serving(silent()) as server, client_with(limits=SMALL) as client:
        threading.Timer(0.05, client.close).start()
        with pytest.raises(Cancelled):
            fetch(client, server.url())


def test_many_threads_share_one_client() -> None:
    bodies: list[bytes] = []
    with serving({f"/{n}": answer(str(n).encode()) for n in range(40)}) as server, client_with() as client:
        threads = [threading.Thread(target=lambda n=n: bodies.append(fetch(client, server.url(f"/{n}")).body)) for n in range(40)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(map(int, bodies)) == list(range(40))


def test_closing_ends_every_connection_at_once() -> None:
    """Also one that an error remembers: a server must not keep it open until memory is tidied."""
    ended = threading.Event()

    def watch(connection: socket.socket, _: bytes) -> bool:
        connection.sendall(head_of("404 Not Found", "Content-Length: 0"))
        if not connection.recv(1):
            ended.set()
        return False

    with serving(watch) as server, client_with() as client:
        with pytest.raises(BadStatus) as remembered:
            fetch(client, server.url())
        client.close()
        assert ended.wait(10)
        assert remembered.value.values["status"] == 404
