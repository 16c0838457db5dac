"""A page kept and taken out again."""

import zlib

import pytest

from reader.domain.errors import ContentError
from reader.domain.feed import RawDocument
from reader.sync.saved_page import pack, unpack


def test_a_page_comes_back_with_what_its_headers_said() -> None:
    page = RawDocument(
        url="https://a.example/", body="Ґанок\n".encode("cp1251"), content_type="text/html; charset=cp1251", link_header="<x>"
    )
    assert unpack(pack(page), page.url) == page


def test_a_page_kept_without_headers_is_read_too() -> None:
    assert unpack(zlib.compress(b"<p>old"), "https://a.example/").body == b"<p>old"


@pytest.mark.parametrize(
    "raw", [b"nonsense", zlib.compress(b"offprint-page:{]\nx"), zlib.compress(b'offprint-page:{"type": ""}\nx')]
)
def test_a_damaged_page_is_refused(raw: bytes) -> None:
    with pytest.raises(ContentError):
        unpack(raw, "https://a.example/")
