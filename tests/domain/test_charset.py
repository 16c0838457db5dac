"""What is read for a charset's name."""

import codecs

import pytest

from reader.domain.charset import codec_of, guessed_codec


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("ISO-8859-1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("Shift_JIS", "cp932"),
        ("gb2312", "gb18030"),
        ("iso-8859-8-i", "cp1255"),
        ("x-mac-cyrillic", "mac_cyrillic"),
        ("windows-1251", "windows-1251"),
        ("no-such-charset", "no-such-charset"),
    ],
)
def test_a_label_is_read_as_the_larger_set(label: str, codec: str) -> None:
    assert codec_of(label) == codec


@pytest.mark.parametrize(
    ("label", "codec"), [("MacCyrillic", "cp1251"), ("mac-cyrillic", "cp1251"), ("mac_roman", "cp1252"), ("KOI8-R", "koi8-r")]
)
def test_a_guess_of_an_old_macintosh_is_its_twin(label: str, codec: str) -> None:
    assert guessed_codec(label) == codec


@pytest.mark.parametrize(
    "label", ["latin1", "iso-8859-8", "tis-620", "x-sjis", "ks_c_5601-1987", "x-gbk", "big5", "hz-gb-2312", "koi", "utf8"]
)
def test_every_larger_set_is_a_codec(label: str) -> None:
    assert codecs.lookup(codec_of(label))
