"""Text that was encoded twice: UTF-8 that somebody took for Windows-1252 and encoded in UTF-8 again."""

import re

CERTAIN = 4
"""Characters that must have been encoded twice, with no other beside them, before a text is changed: one or two can be meant."""
LOOK = 400_000
"""Characters in which they are counted."""

_FOREIGN = re.compile("[^\x00-\x7f\ufeff]+")
_SIGN = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)
"""The first two bytes of a character in UTF-8 as Windows-1252 shows them: a letter with an accent, then a sign."""
_QUOTE = "â€"
"""How every curly quote and dash begins then; nobody writes it on purpose without one other character beyond ASCII."""
_SIGN_BYTES = re.compile(
    rb"\xc3[\x82-\xb4](?:\xc2[\x80-\xbf]|\xc5[\x92\x93\xa0\xa1\xb8\xbd\xbe]|\xc6\x92|\xcb[\x86\x9c]"
    rb"|\xe2(?:\x80[\x93-\xba]|\x82\xac|\x84\xa2))"
)
"""``_SIGN`` in UTF-8.  All begin with one byte, for which C looks: a fiftieth of the time that the text takes."""


def may_be_twice(data: bytes) -> bool:
    """Whether ``read_twice`` can change the text of these bytes in UTF-8."""
    return _QUOTE.encode() in data or len(_SIGN_BYTES.findall(data)) >= CERTAIN


def read_twice(text: str) -> str:
    """The text as it was meant when all of its characters beyond ASCII were encoded twice; any other text as it is."""
    if _QUOTE not in text and len(_SIGN.findall(text, 0, LOOK)) < CERTAIN:
        return text
    try:
        return _FOREIGN.sub(lambda run: _once(run[0]), text)
    except UnicodeError:
        return text


def _once(run: str) -> str:
    raw = b"".join(character.encode("latin-1" if "\x80" <= character <= "\x9f" else "cp1252") for character in run)
    return raw.decode("utf-8")
