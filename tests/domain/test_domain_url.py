from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.url import (
    host_of,
    identity_of,
    is_private_host,
    link_address,
    mail_address,
    origin_of,
    site_of,
    split_userinfo,
    untracked,
    web_address,
)

REFUSED = [
    "javascript:alert(1)", "JaVa\tScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "smb://host/x",
    "\\\\evil\\share", "ms-msdt:/id", "search-ms:x", "ssh://-oProxyCommand=x", "intent:x", "about:blank", "qrc:/x", "",
    "javascript://youtube.com/%0Aalert(1)", "|touch x", "http://", "http://[::1", "http:// /", "http://a b/", "x" * 5000,
]  # fmt: skip


@pytest.mark.parametrize("url", REFUSED)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    made = web_address(url)
    assert made == "" or urlsplit(made).scheme in ("http", "https")
    if not url.startswith("http"):
        assert made == ""


@pytest.mark.parametrize(
    ("url", "base", "made"),
    [
        ("/rel", "https://a.example/x/y", "https://a.example/rel"),
        ("//host/x.png", "https://a.example/", "https://host/x.png"),
        ("http://user:secret@a.example/x", "", "http://a.example/x"),
        ("HTTP://A.Example:80/x#frag", "", "http://a.example/x"),
        ("https://a.example:8443/x", "", "https://a.example:8443/x"),
        ("http://пошта.укр/шлях", "", "http://xn--80a1acn3a.xn--j1amh/%D1%88%D0%BB%D1%8F%D1%85"),
        ("http://a.example/a%20b?q=%D1%88", "", "http://a.example/a%20b?q=%D1%88"),
        ("http://[::1]:80/x", "", "http://[::1]/x"),
        (" http://a.example/\n", "", "http://a.example/"),
        ("http://a.example:99999/", "", ""),
        ("http://a.example/half\ud800?of=\udc80", "", "http://a.example/half%3F?of=?"),
        ("!", "http://a\u00a0b/", ""),
        ("https://[::1]@[h:", "", ""),
        ("http://[fe80::1%25eth0]/", "", "http://[fe80::1%25eth0]/"),
        ("http://a:b:c@d/", "", "http://d/"),
        ("http://ma。.:80/", "", "http://ma/"),
        ("http://пошта.укр。/", "", "http://xn--80a1acn3a.xn--j1amh/"),
    ],
)
def test_web_addresses_are_made_absolute_and_plain(url: str, base: str, made: str) -> None:
    assert web_address(url, base) == made


@given(st.text(max_size=200), st.sampled_from(["", "https://base.example/a/b"]))
def test_web_address_is_idempotent_and_only_ever_http(url: str, base: str) -> None:
    made = web_address(url, base)
    assert made == "" or urlsplit(made).scheme in ("http", "https")
    assert web_address(made) == made
    assert "@" not in urlsplit(made).netloc


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://www.a.example/x/", "https://a.example/x"),
        ("https://a.example/x?utm_source=rss&id=1", "https://a.example/x?id=1"),
        ("https://a.example/x?fbclid=1", "https://a.example/x"),
        ("https://a.example", "https://a.example/"),
    ],
)
def test_identity_joins_what_is_one_page(one: str, other: str) -> None:
    assert identity_of(one) == identity_of(other) != ""


def test_identity_tells_apart_what_is_two() -> None:
    assert identity_of("https://a.example/x?id=1") != identity_of("https://a.example/x?id=2")
    assert identity_of("https://a.example/rus/x") != identity_of("https://a.example/x")


def test_hosts_are_shown_as_they_are() -> None:
    assert host_of("https://good.example@evil.example/") == "evil.example"
    assert host_of("http://аpple.com/").startswith("xn--")
    assert site_of("https://www.a.example/x") == "a.example"
    assert origin_of("http://127.0.0.1:8000/x/y") == "http://127.0.0.1:8000"
    assert origin_of("ftp://x/") == ""


@pytest.mark.parametrize(
    ("link", "made"),
    [
        ("mailto:a@b.example?attach=/etc/passwd", "mailto:a@b.example"),
        ("mailto:a@b.example%0Abcc:x", ""),
        ("mailto:", ""),
    ],
)
def test_mail_links_keep_only_the_address(link: str, made: str) -> None:
    assert mail_address(link) == made
    assert link_address(link) == made


@pytest.mark.parametrize(
    ("host", "private"),
    [
        ("localhost", True), ("printer.local", True), ("x.home.arpa", True), ("127.0.0.1", True), ("192.168.1.1", True),
        ("[::1]", True), ("169.254.169.254", True), ("example.org", False), ("8.8.8.8", False), ("224.0.0.1", True),
    ],
)  # fmt: skip
def test_private_hosts_are_known_by_name_and_number(host: str, private: bool) -> None:
    assert is_private_host(host) is private


def test_tracking_is_taken_off_an_address_and_nothing_else() -> None:
    assert untracked("https://a.example/x/?utm_source=rss&id=1&fbclid=2") == "https://a.example/x/?id=1"
    assert untracked("https://a.example/x/?id=1") == "https://a.example/x/?id=1"


PARTS = (
    "http://", "https://", "//", "/", "a.example", "x.y:80", "é.com", ".", "..", "/./", "?q=1", "?", "#f", ";p", "%20", "[1]",
    "@", "\\", ":443", ":8080", ":40123", ":65536", ":0", ":080", "5",
)  # fmt: skip
BASES = ("", "https://a.example/x?z", "http://c.d:8080/", "http://c.d:80/", "https://c.d:443/", "http://c.d:70000/")


@given(st.lists(st.sampled_from(PARTS), max_size=7).map("".join), st.sampled_from(BASES))
def test_an_address_that_needs_no_mending_is_what_mending_would_make_of_it(url: str, base: str) -> None:
    assert web_address(url, base) == web_address("\t" + url, base)


def test_blanks_before_an_address_are_looked_at_once() -> None:
    """Twice for each would take hours for these."""
    blanks = "\n" * 1_000_000
    assert split_userinfo(blanks) == (blanks, "", "")
    assert split_userinfo(f"{blanks}https://ann:secret@example.org/") == ("https://example.org/", "ann", "secret")
