"""Text on disk, small: deflated (RFC 1950) with a dictionary that never changes; Cyrillic and Arabic in one byte a letter.

The first byte tells the form.  ``x`` is zlib's own: what libraries held before their third version, and may hold still.
"""

import re
import zlib
from functools import cache

LEVEL = 6
"""zlib: with the next three levels texts are 0.1 % smaller, and take longer to write."""

SHORT = 2_000
"""Bytes of a text for which zlib gets 32 kB in place of 256: most of what a headline's text cost was to clear them.  With the
dictionary it fits the smaller window (4,096 bytes, less 262), so that the same is found."""

DICTIONARY = (
    b'{"_":"ExtractedVersion","url":"","outcome":"paywall","partial":true}"summary":"","columns":2,"rows":2,"header":true},{"_":'
    b'"Preformatted","text":"{"_":"Embed","url":"https://www.youtube.com/","title":"{"_":"Rule"},{"_":"Table","rows":[[{"_":"Cell'
    b'","runs":[]"caption":[{"_":"Run","text":""}],"credit":""},"marks":16,"marks":8,"marks":4,"level":3},"}],"level":1,"number":'
    b'1},{"_":"List","items":[{"_":"Item","runs":[{"_":"Run","text":""}]}]},{"_":"Picture","url":"https://","alt":"","width":,"he'
    b'ight":,{"_":"Quote","runs":[{"_":"Run","text":"","marks":3,"marks":2},{"_":"Run","text":" ","link":"https://www."},{"_":"Ru'
    b'n","text":"","marks":1},{"_":"Heading","runs":[{"_":"Run","text":"[{"_":"Paragraph","runs":[{"_":"Run","text":""}]},{"_":"P'
    b'aragraph","runs":[{"_":"Run","text":"'
)
"""What every text holds, the commonest last.  Without it no text can be read: it is never to be changed, only followed by another
form.  56 of 1,400 bytes for a story of 300 words."""

_PLAIN, _FORMER = 1, ord("x")
_ALPHABETS = {2: "cp1251", 3: "cp1256"}
"""Cyrillic and Arabic, two bytes a letter in UTF-8: a text of theirs becomes a quarter smaller."""
_LEADS = {2: b"\xd0\xd1\xd2\xd3", 3: b"\xd8\xd9\xda\xdb"}
"""First bytes in UTF-8 of U+0400–04FF and U+0600–06FF, and of nothing else: to take them out counts letters twenty times faster
than to look for them in text."""
_SHARE = 3
"""A text of which every third character is of an alphabet is written in it: others are better in UTF-8."""

_SIGN = "\x1a"
"""Before the number of a character that the alphabet has not; JSON never holds it."""
_NAMED = rf"{_SIGN}([0-9a-f]{{1,6}});"


def compress(text: bytes) -> bytes:
    """A text (UTF-8), in the form that suits it."""
    form, data = _written(text)
    window, memory = (12, 5) if len(data) <= SHORT else (15, 8)
    made = zlib.compressobj(LEVEL, wbits=window, memLevel=memory, zdict=DICTIONARY)
    return bytes((form,)) + made.compress(data) + made.flush()


def decompress(data: bytes) -> bytes:
    """The text (UTF-8), byte for byte.  Raises ``ValueError`` for what ``compress`` has not made."""
    form = data[0] if data else 0
    try:
        if form == _FORMER:
            return zlib.decompress(data)
        made = zlib.decompressobj(zdict=DICTIONARY)
        text = made.decompress(data[1:])
    except zlib.error as error:
        raise ValueError("not what was written") from error
    if not made.eof or made.unused_data or not (form == _PLAIN or form in _ALPHABETS):
        raise ValueError("not what was written")
    return text if form == _PLAIN else _read(text.decode(_ALPHABETS[form])).encode()


def _written(text: bytes) -> tuple[int, bytes]:
    if text.isascii():
        return _PLAIN, text
    read = text.decode()
    form = next((form for form, leads in _LEADS.items() if _count(text, leads) * _SHARE > len(read)), _PLAIN)
    if form == _PLAIN or _SIGN in read:
        return _PLAIN, text
    return form, _outside(_ALPHABETS[form]).sub(lambda found: f"{_SIGN}{ord(found[0]):x};", read).encode(_ALPHABETS[form])


@cache
def _outside(codec: str) -> re.Pattern[str]:
    """What an alphabet has not.  Made when a text in it is first written: it takes 2 ms, and a start writes none."""
    held = "".join(bytes((byte,)).decode(codec, "ignore") for byte in range(256))
    return re.compile(f"[^{re.escape(held)}]")


def _count(text: bytes, leads: bytes) -> int:
    return len(text) - len(text.translate(None, leads))


def _read(text: str) -> str:
    return re.sub(_NAMED, lambda found: chr(int(found[1], 16)), text) if _SIGN in text else text
