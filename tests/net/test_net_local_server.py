import http.client

import pytest

from reader.domain.errors import BadStatus
from reader.net import AddressPolicy, Route
from reader.net.local_server import LocalServer
from tests.net.net_builders import client_with, fetch

PAGE = ("text/html; charset=utf-8", b"<p>Hello", (("ETag", '"7"'), ("X-More", "yes")))
RESOURCES = {"/": PAGE, "/новини": ("image/png", b"\x89PNG", ())}


def policy_of(port: int) -> AddressPolicy:
    return AddressPolicy(routes=(Route(host="paper.test", address="127.0.0.1", port=port),))


def test_paper_is_served_under_its_name() -> None:
    server = LocalServer(RESOURCES)
    with client_with(policy_of(server.start())) as client:
        page = fetch(client, "http://paper.test/?any=1")
        assert (page.body, page.header("content-type"), page.header("x-more")) == (PAGE[1], PAGE[0], "yes")
        assert fetch(client, "http://paper.test/новини").body == b"\x89PNG"
        assert fetch(client, "http://paper.test/", etag=page.header("etag")).not_modified
        made = fetch(client, "http://paper.test/новини").header("etag")
        assert fetch(client, "http://paper.test/новини", etag=made).not_modified
        with pytest.raises(BadStatus, match="404"):
            fetch(client, "http://paper.test/none")
    server.stop()


def test_head_has_no_body() -> None:
    server = LocalServer(RESOURCES)
    connection = http.client.HTTPConnection("127.0.0.1", server.start())
    for path, status in (("/", 200), ("/none", 404)):
        connection.request("HEAD", path)
        answer = connection.getresponse()
        assert (answer.status, answer.read()) == (status, b"")
    connection.close()
    server.stop()


def test_says_nothing_on_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    server = LocalServer(RESOURCES)
    with client_with(policy_of(server.start())) as client:
        fetch(client, "http://paper.test/")
    server.stop()
    assert capfd.readouterr() == ("", "")


def test_stop_frees_the_port_and_may_be_repeated() -> None:
    server = LocalServer(RESOURCES)
    port = server.start()
    server.stop()
    server.stop()
    with pytest.raises(ConnectionRefusedError):
        http.client.HTTPConnection("127.0.0.1", port).request("GET", "/")
