import socket
from collections.abc import Sequence
from typing import Any

import pytest

from reader.domain.errors import Refused, Unreachable
from reader.net import AddressPolicy, Route
from reader.net.addresses import is_public
from reader.net.dial import Answer
from tests.net.bad_server import answer, serving
from tests.net.net_builders import client_with, entry, fetch, resolving

PRIVATE = [
    "127.0.0.1",
    "127.255.0.9",
    "0.0.0.0",  # the address, not a binding
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "169.254.169.254",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "fe80::1",
    "fe80::1%eth0",
    "fd00::1",
    "ff02::1",
    "2001:db8::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:224.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::c0a8:101",
    "64:ff9b:1::1",
    "2002:7f00:1::",
    "2002:c0a8:101::1",
    "2001:0:102:304::80ff:fffe",
    "::7f00:1",
    "::808:808",
    "",
    "localhost",
]
PUBLIC = ["8.8.8.8", "1.1.1.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]

SPELLINGS = [
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0177.0.0.1",
    "0",
    "localhost",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:10.0.0.1]",
    "[64:ff9b::7f00:1]",
    "192.168.1.1",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_private_address_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_address_is(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("host", SPELLINGS)
def test_no_spelling_of_a_private_address_is_connected_to(host: str) -> None:
    with serving(answer(b"secret")) as server, client_with(AddressPolicy()) as client:
        with pytest.raises(Refused) as refused:
            fetch(client, f"http://{host}:{server.port}/")
        assert refused.value.code == "refused:private-address"
        assert server.connections == 0


def test_refusal_tells_the_origin_to_approve_and_whether_it_was_typed() -> None:
    with client_with(AddressPolicy()) as client:
        with pytest.raises(Refused) as refused:
            fetch(client, "http://localhost:3000/feed", typed=True)
    assert refused.value.values == {"url": "http://localhost:3000/feed", "origin": "http://localhost:3000", "typed": True}


def test_approved_origin_works_and_another_port_of_it_does_not() -> None:
    with serving(answer(b"home")) as server, serving(answer(b"other")) as other:
        policy = AddressPolicy(approved_origins=frozenset({f"http://127.0.0.1:{server.port}"}))
        with client_with(policy) as client:
            assert fetch(client, server.url()).body == b"home"
            with pytest.raises(Refused):
                fetch(client, other.url())
        assert other.connections == 0


def test_a_name_with_public_and_private_answers_is_asked_at_the_public_ones_only(monkeypatch: pytest.MonkeyPatch) -> None:
    connected: list[str] = []

    def connect(_: socket.socket, address: tuple[str, int]) -> None:
        connected.append(address[0])
        raise ConnectionRefusedError

    monkeypatch.setattr(socket.socket, "connect", connect)
    answers = ("127.0.0.1", "2606:4700::1111", "10.0.0.1", "93.184.216.34")
    with client_with(AddressPolicy(), resolver=resolving(answers)) as client:
        with pytest.raises(Unreachable, match="refused"):
            fetch(client, "http://news.test/")
    assert connected == ["2606:4700::1111", "93.184.216.34"]


def test_the_address_connected_to_is_the_one_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rebinding: the name server answers with a public address, then with our own machine."""
    connected: list[str] = []

    def connect(_: socket.socket, address: tuple[str, int]) -> None:
        connected.append(address[0])
        raise ConnectionRefusedError

    monkeypatch.setattr(socket.socket, "connect", connect)
    with client_with(AddressPolicy(), resolver=resolving(("93.184.216.34",), ("127.0.0.1",))) as client:
        for failure in (Unreachable, Refused):
            with pytest.raises(failure):
                fetch(client, "http://news.test/")
    assert connected == ["93.184.216.34"]


def test_the_next_address_is_tried_when_one_is_dead() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        dead = closed.getsockname()[1]

    def resolve(_: str, port: int, *__: object) -> Sequence[Answer]:
        return [entry("::1", dead), entry("127.0.0.1", dead), entry("127.0.0.1", port)]

    with serving(answer(b"alive")) as server, client_with(resolver=resolve) as client:
        assert fetch(client, f"http://news.test:{server.port}/").body == b"alive"


def test_a_route_leads_to_our_own_server_under_its_name_without_a_lookup_of_it() -> None:
    def resolve(host: str, port: int, *rest: Any) -> Sequence[Answer]:
        assert host == "127.0.0.1"
        return socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)

    with serving(answer(b"paper")) as server:
        policy = AddressPolicy(routes=(Route(host="paper.invalid", address="127.0.0.1", port=server.port),))
        with client_with(policy, resolver=resolve) as client:
            for _ in range(2):
                assert fetch(client, "http://paper.invalid/rss/").body == b"paper"
        assert server.header("Host") == b"paper.invalid"
        assert server.connections == 1
        assert server.paths == ["/rss/", "/rss/"]


def test_a_stranger_may_not_redirect_to_an_approved_origin_even_over_a_kept_connection() -> None:
    with serving(answer(b"home")) as home:
        goes_home = answer(status="302 Found", headers=(f"Location: {home.url('/admin')}",))
        with serving(goes_home) as stranger:
            policy = AddressPolicy(
                approved_origins=frozenset({f"http://127.0.0.1:{home.port}"}),
                routes=(Route(host="stranger.test", address="127.0.0.1", port=stranger.port),),
            )
            with client_with(policy) as client:
                assert fetch(client, home.url("/feed")).body == b"home"
                with pytest.raises(Refused) as refused:
                    fetch(client, "http://stranger.test/")
                assert refused.value.values["origin"] == f"http://127.0.0.1:{home.port}"
        assert home.paths == ["/feed"]


def test_a_withdrawn_approval_ends_kept_connections() -> None:
    with serving(answer(b"home")) as server:
        policy = AddressPolicy(approved_origins=frozenset({f"http://127.0.0.1:{server.port}"}))
        with client_with(policy) as client:
            fetch(client, server.url())
            client.with_policy(AddressPolicy())
            with pytest.raises(Refused):
                fetch(client, server.url())
        assert len(server.heads) == 1
