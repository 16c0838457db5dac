import pytest

from reader.domain.errors import Refused, TooLarge
from reader.domain.url import without_userinfo
from reader.net import AddressPolicy, Redirect
from reader.net.hops import opening_address, redirect_address
from tests.net.bad_server import answer, head_of, raw, redirect, serving
from tests.net.net_builders import client_with, fetch

BASE = "https://site.test/a/b?q=1"


@pytest.mark.parametrize(
    ("location", "leads_to"),
    [
        ("/x", "https://site.test/x"),
        ("c", "https://site.test/a/c"),
        ("?q=2", "https://site.test/a/b?q=2"),
        ("//other.test/y", "https://other.test/y"),
        ("https://other.test/y#part", "https://other.test/y"),
        ("  /x  ", "https://site.test/x"),
        ("/%D0%B0?b=%20", "https://site.test/%D0%B0?b=%20"),
        ("/новини".encode().decode("latin-1"), "https://site.test/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8"),
    ],
)
def test_redirect_is_joined_to_where_it_came_from(location: str, leads_to: str) -> None:
    assert redirect_address(location, BASE) == leads_to


@pytest.mark.parametrize(
    ("location", "why"),
    [
        ("file:///etc/passwd", "scheme"),
        ("ftp://site.test/", "scheme"),
        ("data:text/html,x", "scheme"),
        ("javascript:alert(1)", "scheme"),
        ("http://[broken", "scheme"),
        ("", "scheme"),
        ("http://site.test/", "downgrade"),
        ("https://me:secret@site.test/", "userinfo"),
        ("//me:secret@site.test/", "userinfo"),
        ("ftp://me:secret@site.test/", "scheme"),
    ],
)
def test_redirect_is_refused(location: str, why: str) -> None:
    with pytest.raises(Refused) as refused:
        redirect_address(location, BASE)
    assert refused.value.detail == why
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("url", "why"),
    [("http://me:secret@site.test/", "userinfo"), ("gopher://me:secret@x/", "scheme"), ("", "scheme"), ("/etc/passwd", "scheme")],
)
def test_opening_address_is_refused(url: str, why: str) -> None:
    with pytest.raises(Refused) as refused:
        opening_address(url)
    assert refused.value.detail == why
    assert "secret" not in str(refused.value)


def test_user_name_and_password_are_taken_out_of_any_address() -> None:
    assert without_userinfo("ftp://me:se@cret@site.test/a@b") == "ftp://site.test/a@b"


def test_chain_is_followed_and_told() -> None:
    scripts = {"/a": redirect("/b", "301 Moved"), "/b": redirect("/c#part", "307 Temporary"), "/c": answer(b"end")}
    with serving(scripts) as server, client_with() as client:
        response = fetch(client, server.url("/a"))
        assert response.body == b"end"
        assert response.url == server.url("/c")
        assert response.redirects == (
            Redirect(status=301, url=server.url("/b")),
            Redirect(status=307, url=server.url("/c")),
        )
        assert server.connections == 1


def test_loop_and_long_chain_are_refused_after_few_requests() -> None:
    chain = {f"/{n}": redirect(f"/{n + 1}") for n in range(50)}
    with serving(chain | {"/a": redirect("/b"), "/b": redirect("/a")}) as server, client_with() as client:
        for path, asked in (("/a", 2), ("/0", 9)):
            with pytest.raises(Refused) as refused:
                fetch(client, server.url(path))
            assert refused.value.detail == "redirects"
            assert len(server.heads) == asked
            server.heads.clear()


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://127.0.0.1/", "data:text/plain,x"])
def test_redirect_out_of_the_web_is_refused(location: str) -> None:
    with serving(redirect(location)) as server, client_with() as client:
        with pytest.raises(Refused) as refused:
            fetch(client, server.url())
        assert refused.value.detail == "scheme"


def test_redirect_to_a_private_address_is_refused_and_the_port_untouched() -> None:
    with serving(answer(b"secret")) as inner, serving(redirect(inner.url("/admin"))) as outer:
        policy = AddressPolicy(approved_origins=frozenset({f"http://127.0.0.1:{outer.port}"}))
        with client_with(policy) as client:
            with pytest.raises(Refused) as refused:
                fetch(client, outer.url())
        assert refused.value.detail == "private-address"
        assert inner.connections == 0


def test_large_body_of_a_redirect_is_left_unread() -> None:
    endless = head_of("302 Found", "Location: /end", f"Content-Length: {10**12}") + b"x" * 1000
    with serving({"/": raw(endless, keep=True), "/end": answer(b"end")}) as server, client_with() as client:
        assert fetch(client, server.url("/")).body == b"end"
        assert server.connections == 2


def test_redirect_without_a_place_is_an_error_status() -> None:
    with serving(answer(status="302 Found")) as server, client_with() as client:
        with pytest.raises(Exception, match="status=302"):
            fetch(client, server.url())


def test_limit_counts_for_the_last_hop_as_well() -> None:
    with serving({"/": redirect("/big"), "/big": answer(b"x" * 5000)}) as server, client_with() as client:
        with pytest.raises(TooLarge):
            fetch(client, server.url())
