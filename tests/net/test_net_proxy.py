"""Through a proxy: everything public, nothing private, no way round it."""

import pytest

from reader.domain.errors import BadStatus, Refused, Unreachable
from reader.net import AddressPolicy, Route
from reader.net.addresses import is_private_name
from tests.net.bad_server import answer, redirect, serving
from tests.net.net_builders import client_with, fetch

PRIVATE = [
    "localhost", "a.localhost", "printer.local", "db.internal", "nas.home.arpa", "router.lan", "router", "127.0.0.1", "10.1.2.3",
    "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "127.1", "192.168.1", "169.254.169.254", "100.64.0.1", "0", "0.0.0.0",
    "[::1]", "::1", "[::ffff:10.0.0.1]", "[64:ff9b::7f00:1]", "[fe80::1]", "1.2.3.4.5", "999.999.999.999",
]  # fmt: skip


@pytest.mark.parametrize("host", PRIVATE)
def test_names_that_lead_home(host: str) -> None:
    assert is_private_name(host)


@pytest.mark.parametrize(
    "host", ["news.example", "1.1.1.1", "0x01010101.example", "134744072.example", "[2606:4700::1111]", "8.8.2056"]
)
def test_names_that_do_not(host: str) -> None:
    assert not is_private_name(host)


def test_what_is_public_goes_through_the_proxy_whole() -> None:
    with serving({"*": answer(b"seen")}) as proxy, client_with(AddressPolicy(proxy=proxy.url("").rstrip("/"))) as client:
        assert fetch(client, "http://news.example/a?b=1", etag='"7"').body == b"seen"
        assert fetch(client, "http://other.example/").body == b"seen"
    assert proxy.paths == ["http://news.example/a?b=1", "http://other.example/"]
    assert proxy.header("If-None-Match", 0) == b'"7"'
    assert proxy.header("Host", 0) == b"news.example"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "[::ffff:10.0.0.1]", "printer.local", "router"])
def test_nothing_private_is_asked_of_it(host: str) -> None:
    script = {"*": answer(b"seen"), "http://news.example/": redirect(f"http://{host}/admin")}
    with serving(script) as proxy, client_with(AddressPolicy(proxy=proxy.url("").rstrip("/"))) as client:
        with pytest.raises(Refused, match="private-address"):
            fetch(client, f"http://{host}/admin")
        with pytest.raises(Refused, match="private-address"):
            fetch(client, "http://news.example/")
    assert proxy.paths == ["http://news.example/"]


def test_what_is_private_and_permitted_and_our_own_server_are_asked_directly() -> None:
    with serving({"*": answer(b"home")}) as home, serving({"*": answer(b"proxy")}) as proxy:
        policy = AddressPolicy(
            proxy=proxy.url("").rstrip("/"),
            approved_origins=frozenset({home.url("").rstrip("/")}),
            routes=(Route(host="paper.test", address="127.0.0.1", port=home.port),),
        )
        with client_with(policy) as client:
            assert fetch(client, home.url("/x")).body == b"home"
            assert fetch(client, "http://paper.test/y").body == b"home"
            assert fetch(client, "http://news.example/z").body == b"proxy"
    assert home.paths == ["/x", "/y"]


def test_tls_goes_through_a_tunnel() -> None:
    with serving({"*": answer(status="403 Forbidden")}) as proxy:
        with client_with(AddressPolicy(proxy=proxy.url("").rstrip("/"))) as client, pytest.raises(Unreachable, match="proxy"):
            fetch(client, "https://news.example/")
    assert proxy.heads[0].startswith(b"CONNECT news.example:443 ")


def test_a_proxy_that_is_away_or_says_no_is_told_of_and_not_passed_by() -> None:
    with serving({"*": answer(status="407 Proxy Authentication Required")}) as proxy:
        policy = AddressPolicy(proxy=proxy.url("").rstrip("/"))
        with client_with(policy) as client, pytest.raises(Unreachable, match="proxy"):
            fetch(client, "http://news.example/")
    with client_with(policy) as client, pytest.raises(Unreachable, match="proxy"):
        fetch(client, "http://news.example/")


def test_the_sites_own_errors_are_the_sites() -> None:
    with serving({"*": answer(status="404 Not Found")}) as proxy:
        with client_with(AddressPolicy(proxy=proxy.url("").rstrip("/"))) as client, pytest.raises(BadStatus, match="404"):
            fetch(client, "http://news.example/")
