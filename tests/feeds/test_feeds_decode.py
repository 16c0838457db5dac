import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.feeds.decode import declared_charsets, decode_text

RUSSIAN = "Президент подписал закон о бюджете на следующий год, сообщили в администрации"


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [
        ("плюс".encode(), "", "плюс"),
        (codecs.BOM_UTF8 + "плюс".encode(), "text/xml; charset=windows-1251", "плюс"),
        (codecs.BOM_UTF16_LE + "плюс".encode("utf-16-le"), "", "плюс"),
        (codecs.BOM_UTF16_BE + "плюс".encode("utf-16-be"), "", "плюс"),
        ("<a>плюс".encode("utf-16-le"), "", "<a>плюс"),
        ("<a>плюс".encode("utf-16-be"), "", "<a>плюс"),
        ("<a>плюс".encode("utf-32-le"), "", "<a>плюс"),
        ("плюс".encode("cp1251"), "text/xml; charset=windows-1251", "плюс"),
        ('<?xml version="1.0" encoding="windows-1251"?>плюс'.encode("cp1251"), "", None),
        ('<?xml version="1.0" encoding="koi8-r"?>плюс'.encode("koi8-r"), "text/xml; charset=iso-8859-1", None),
        ('<?xml version="1.0" encoding="utf-16"?>плюс'.encode(), "", None),
        ('<?xml version="1.0" encoding="iso-8859-1"?>плюс'.encode(), "", None),
        ('<?xml version="1.0" encoding="iso-8859-1"?>don\u2019t'.encode("cp1252"), "", None),
        ('<?xml version="1.0" encoding="iso-2022-jp"?>日本'.encode("iso-2022-jp"), "", None),
        ('<?xml version="1.0" encoding="gb2312"?>镕'.encode("gb18030"), "", None),
        ('<html><meta charset="shift_jis">日本'.encode("shift_jis"), "", None),
    ],
)
def test_reads_the_true_charset(body: bytes, content_type: str, expected: str | None) -> None:
    text = decode_text(body, content_type)
    assert text == expected if expected else text.endswith(("плюс", "don’t", "日本", "镕"))


def test_a_few_broken_bytes_leave_the_rest_readable() -> None:
    body = f'<?xml version="1.0" encoding="utf-8"?>{RUSSIAN}'.encode() + b"\xff\xd0 " + RUSSIAN.encode()
    text = decode_text(body)
    assert text.count(RUSSIAN) == 2
    assert "\ufffd" in text


@pytest.mark.parametrize("charset", ["cp1251", "koi8-r"])
def test_guesses_what_nobody_declares(charset: str) -> None:
    assert RUSSIAN in decode_text(f"<rss><title>{RUSSIAN}</title></rss>".encode(charset))


@pytest.mark.parametrize("label", ["no-such-charset", "utf-7", "base64", "rot13", "utf-16"])
def test_a_label_that_is_no_charset_does_no_harm(label: str) -> None:
    assert decode_text(b"abc \xe9\xe8", f"text/xml; charset={label}").startswith("abc ")


def test_header_comes_before_the_document_unless_it_is_a_default() -> None:
    body = b'<?xml version="1.0" encoding="windows-1251"?>'
    assert declared_charsets(body, "text/xml; charset=KOI8-R") == ("koi8-r", "windows-1251")
    assert declared_charsets(body, 'text/xml; charset="ISO-8859-1"') == ("windows-1251", "iso-8859-1")


@given(st.binary(max_size=300), st.text(max_size=30))
def test_never_fails(body: bytes, content_type: str) -> None:
    decode_text(body, content_type).encode("utf-8")
