"""Texts as they lie on the disk, byte for byte what they were."""

import hashlib
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.store.compression import DICTIONARY, LEVEL, SHORT, compress, decompress

UKRAINIAN = '[{"_":"Paragraph","runs":[{"_":"Run","text":"Пором повернувся до старої гавані — «нарешті», сʼ ґ 渡 €"}]}]'
ARABIC = '[{"_":"Paragraph","runs":[{"_":"Run","text":"عادت العبارة إلى الميناء القديم، بعد ٩ سنوات پ ێ"}]}]'
ENGLISH = '[{"_":"Paragraph","runs":[{"_":"Run","text":"The ferry returned to the café."}]}]'


@pytest.mark.parametrize(("text", "form"), [(UKRAINIAN, 2), (ARABIC, 3), (ENGLISH, 1), ("", 1), ("Ж" * 40 + "\x1a1f;", 1)])
def test_a_text_is_read_as_it_was_written(text: str, form: int) -> None:
    stored = compress(text.encode())
    assert stored[0] == form
    assert decompress(stored) == text.encode()


@given(st.text(st.characters(codec="utf-8")) | st.text("абвгґєії ʼ—\x1a;1fж") | st.text("ابتثج ،؟پ٩\x1a;0"))
def test_every_text_is_read_as_it_was_written(text: str) -> None:
    assert decompress(compress(text.encode())) == text.encode()


def test_what_older_libraries_hold_is_read() -> None:
    assert decompress(zlib.compress(UKRAINIAN.encode(), 6)) == UKRAINIAN.encode()


@pytest.mark.parametrize(
    ("form", "stored"),
    [
        (ENGLISH, "0178bbc23aeda223c9f4908c5485b4d4a2a24a85a25460f8e7a5a62894e42b9400459313d30eafd403c7110048001bcd"),
        (
            UKRAINIAN,
            "0278bbc23aeda223c9f4f3ef3ebc7ba3f0fedda3a71fde7e7ef4f1bfc293770a1f3f3df8f06ebfc2e3078f1ebcddac305d61f5db071f9e"
            "fef8b479b78ec24729a3a4646b852d0a5266a94686d60a1de0380400d8c7382b",
        ),
        (
            ARABIC,
            "0378bbc23aeda223c9f45bc7cf9f5238fef0d689e3174f2a1c7df806c87efcf6c9f18340fadef9b78f172a9cb8755e41caccccd25ae1f2"
            "9367c74f29340279c9a9d6e0b8030074313141",
        ),
    ],
)
def test_what_the_first_libraries_of_this_form_hold_is_read_for_ever(form: str, stored: str) -> None:
    """These bytes are on people's disks: dictionary and alphabets may never change."""
    assert decompress(bytes.fromhex(stored)) == form.encode()


def test_the_dictionary_is_the_one_that_libraries_were_written_with() -> None:
    assert hashlib.sha256(DICTIONARY).hexdigest() == "de30b783628f628b8821bf1b561eea96e911d0b291a6fb58d650449459026e73"


@pytest.mark.parametrize("place", [0, 1, 2, 5, 20, -5, -1])
def test_a_flipped_byte_is_noticed(place: int) -> None:
    stored = bytearray(compress(UKRAINIAN.encode()))
    stored[place] ^= 0x55
    with pytest.raises(ValueError, match=r"not what was written|codec|incorrect"):
        decompress(bytes(stored))


@pytest.mark.parametrize("data", [b"", b"x", b"\1", b"\7abc", compress(b"abc")[:-2], compress(b"abc") + b"more"])
def test_what_is_no_stored_text_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="not what was written"):
        decompress(data)


def test_a_cyrillic_text_is_smaller_than_zlib_makes_it() -> None:
    words = [f"{a}{b}{c}" for a in "абвгдежз" for b in "иіклмноп" for c in "рстуфхцч"]
    text = " ".join(words[n * 157 % 512] for n in range(300)).encode()
    assert len(compress(text)) < 0.9 * len(zlib.compress(text, 6))


@pytest.mark.parametrize(("size", "window"), [(20, 4096), (SHORT, 4096), (SHORT + 1, 32_768)])
def test_a_short_text_is_the_same_in_a_small_window(size: int, window: int) -> None:
    """A small window is a small memory to clear; the header (RFC 1950, 2.2) tells which it was."""
    text = (b"The ferry returned to the old harbour. 0123456789 " * 60)[: size - 1] + b"."
    written, whole = compress(text), zlib.compressobj(LEVEL, zdict=DICTIONARY)
    assert 1 << ((written[1] >> 4) + 8) == window
    assert written[3:] == (whole.compress(text) + whole.flush())[2:]
    assert decompress(written) == text
