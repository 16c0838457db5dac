"""A text's words without what surrounds them: by these texts are compared, and known again on another page."""

import hashlib
import re
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_SIGNS = str.maketrans({sign: " " for sign in map(chr, range(128)) if not sign.isalnum()})
_WIDE = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SHORTEST = 40
"""Length (``length_of``) from which a repeated text is furniture: subheadings and credits repeat rightly, and are shorter."""
KEYS_KNOWN = 512
"""Texts whose keys are remembered: the lines of four pages, half a megabyte."""
USUAL = 2_000
"""Characters of a text that is remembered: longer than nearly every paragraph, and 512 of them take a few megabytes at most."""
_DIGITS = 8
"""Hexadecimal digits of a digest: among 20 pages of 120 texts, two differ and look alike once in 1,500 sites."""


def key_of(text: str) -> str:
    """A text's words in lower case: the form in which two titles are compared."""
    return _known_key(text) if len(text) <= USUAL else _key(text)


@lru_cache(maxsize=KEYS_KNOWN)
def _known_key(text: str) -> str:
    """Remembered: of a page's lines it is asked up to six times."""
    return _key(text)


def _key(text: str) -> str:
    if text.isascii():  # a third of the time that looking for words takes
        return " ".join(text.lower().translate(_SIGNS).split())
    return " ".join(_WORD.findall(text.lower()))


def length_of(text: str) -> float:
    """Characters, those of scripts that write a word in one or two of them counted 2.5 times."""
    return len(text) if text.isascii() else len(text) * (1 + 1.5 * min(len(_WIDE.findall(text[:200])) / min(len(text), 200), 1))


def digest_of(text: str) -> str:
    """The digest of a text's words, empty for one too short to tell furniture by."""
    return hashlib.sha256(key_of(text).encode()).hexdigest()[:_DIGITS] if length_of(text) >= _SHORTEST else ""
