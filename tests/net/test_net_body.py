import gzip
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.errors import FetchError, TooLarge, Truncated
from reader.net.body import Inflater, read_body
from tests.net.bad_server import Script, answer, head_of, raw, serving
from tests.net.net_builders import client_with, fetch

TEXT = b"<html>" + b"news " * 100


def decoded(coding: str, data: bytes, size: int = 1, limit: int = 10_000) -> bytes:
    pieces = [data[start : start + size] for start in range(0, len(data), size)]
    return read_body(pieces, Inflater(coding, limit, "u"), limit, "u")[0]


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("coding", "data"),
    [
        ("", TEXT),
        ("identity", TEXT),
        ("gzip", gzip.compress(TEXT)),
        (" GZIP ", gzip.compress(TEXT)),
        ("x-gzip", gzip.compress(TEXT)),
        ("gzip", gzip.compress(TEXT[:50]) + gzip.compress(TEXT[50:])),
        ("gzip", gzip.compress(TEXT) + b"\0\0 padding"),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", raw_deflate(TEXT)),
        ("deflate", zlib.compress(TEXT) + b"padding"),
    ],
)
@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_what_was_asked_for_is_decoded(coding: str, data: bytes, size: int) -> None:
    assert decoded(coding, data, size) == TEXT


@pytest.mark.parametrize("coding", ["gzip", "deflate", ""])
def test_empty_body_is_empty_whatever_its_coding(coding: str) -> None:
    assert decoded(coding, b"") == b""


@pytest.mark.parametrize(
    ("coding", "data"),
    [
        ("br", b"x"),
        ("zstd", b"x"),
        ("gzip, gzip", gzip.compress(gzip.compress(TEXT))),
        ("gzip", TEXT),
        ("deflate", b"\xff" * 20),
        ("gzip", gzip.compress(TEXT)[:-9]),
        ("gzip", gzip.compress(TEXT)[:-1] + b"?"),
        ("deflate", zlib.compress(TEXT)[:-5]),
    ],
)
def test_damage_and_unasked_codings_are_told_as_truncated(coding: str, data: bytes) -> None:
    with pytest.raises(Truncated) as truncated:
        decoded(coding, data)
    assert truncated.value.code == "truncated:encoding"


def test_a_bomb_stops_at_the_limit() -> None:
    bomb = gzip.compress(b"\0" * 1_000_000)
    inflater = Inflater("gzip", 2000, "u")
    with pytest.raises(TooLarge) as large:
        inflater.add(bomb)
    assert large.value.values["limit"] == 2000


def test_many_empty_members_count_on_the_wire() -> None:
    with pytest.raises(TooLarge):
        decoded("gzip", gzip.compress(b"") * 1000, 100, limit=2000)


@given(st.sampled_from(["", "gzip", "deflate"]), st.binary(max_size=400))
def test_any_bytes_end_in_a_body_or_one_of_our_errors(coding: str, data: bytes) -> None:
    with suppress(FetchError):
        assert len(decoded(coding, data, 50)) <= 10_000


def chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    head = head_of("200 OK", "Transfer-Encoding: chunked")
    return head + b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks) + end


@pytest.mark.parametrize(
    "script",
    [
        raw(chunked(TEXT[:100], TEXT[100:])),
        answer(TEXT),
        answer(gzip.compress(TEXT), headers=("Content-Encoding: gzip",)),
        raw(head_of("200 OK") + TEXT),
        raw(b"HTTP/1.0 200 OK\r\n\r\n" + TEXT),
        raw(head_of("203 Other") + TEXT),
        raw(head_of("100 Continue") + head_of("200 OK") + TEXT),
    ],
)
def test_body_comes_whole_however_it_is_framed(script: Script) -> None:
    with serving(script) as server, client_with() as client:
        assert fetch(client, server.url()).body == TEXT


@pytest.mark.parametrize(
    "script",
    [
        answer(b"x" * 4001),
        raw(head_of("200 OK", f"Content-Length: {10**15}") + b"x" * 100),
        raw(head_of("200 OK") + b"x" * 5000),
        raw(chunked(b"x" * 3000, b"x" * 3000)),
        answer(gzip.compress(b"\0" * 1_000_000), headers=("Content-Encoding: gzip",)),
    ],
)
def test_more_than_the_limit_is_too_large(script: Script) -> None:
    with serving(script) as server, client_with() as client:
        with pytest.raises(TooLarge) as large:
            fetch(client, server.url())
        assert large.value.values == {"url": server.url(), "limit": 4000}


def test_a_body_of_just_the_limit_comes() -> None:
    with serving(answer(b"x" * 4000)) as server, client_with() as client:
        assert len(fetch(client, server.url()).body) == 4000


def test_gzip_within_gzip_is_undone_once_only() -> None:
    inner = gzip.compress(b"\0" * 1_000_000)
    with serving(answer(gzip.compress(inner), headers=("Content-Encoding: gzip",))) as server, client_with() as client:
        assert fetch(client, server.url()).body == inner
