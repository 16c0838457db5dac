"""Plain text that came from strangers, made safe to show on one line."""

import re
import unicodedata

TITLE_LIMIT = 500
"""Characters a title keeps; hostile-input B40 (a 100 kB title must stay one short line)."""

_BIDI_CONTROLS = dict.fromkeys((0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_SPACE = re.compile(r"\s+")
_IDEOGRAPHS = r"[\u3040-\u30ff\u4e00-\u9fff]"  # compiled when words are counted: 1 ms that a start need not pay
_STRONG_RIGHT = frozenset({"R", "AL"})


def display_text(text: str, limit: int = TITLE_LIMIT) -> str:
    """Text for one line of a label, a list row, a tooltip or a terminal.

    NFC; line breaks and runs of spaces become one space; control characters, lone surrogates, unassigned
    non-characters and bidirectional controls are dropped (Unicode TR36, "Trojan source"); at most ``limit``
    characters, the last an ellipsis when something was cut.  Idempotent.
    """
    text = unicodedata.normalize("NFC", text[: limit * 8])
    if text.isprintable() and "  " not in text:  # nothing is to be dropped from nearly every text
        text = text.strip()
        return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
    text = _SPACE.sub(" ", text).translate(_BIDI_CONTROLS)
    if not text.isprintable():  # C's own loop
        text = "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cs", "Cn"))
    text = unicodedata.normalize("NFC", _SPACE.sub(" ", text).strip())
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def is_right_to_left(text: str) -> bool:
    """Whether the first strong character runs right to left (Unicode UAX #9, rules P2 and P3)."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return False
        if kind in _STRONG_RIGHT:
            return True
    return False


def has_right_to_left(text: str) -> bool:
    """Whether any letter of it runs right to left."""
    return any(unicodedata.bidirectional(character) in _STRONG_RIGHT for character in text)


def count_words(text: str) -> int:
    """Words for a reading time; each ideograph of a script without spaces counts as half a word."""
    ideographs = 0 if text.isascii() else len(re.findall(_IDEOGRAPHS, text))
    return len(text.split()) + ideographs // 2
