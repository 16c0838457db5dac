"""Whether a text that has come again is the text that was stored."""

import unicodedata
from collections.abc import Iterator, Set

from reader.domain.revision import Wording, lines_in
from reader.domain.wording import digest_of

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("«»“”„‟‹›″", '"'), **dict.fromkeys("‘’‚‛ʼ′`", "'"), **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff\u061c\u200e\u200f"),
    }
)  # fmt: skip
"""What editors' programs write one for the other, and what nobody sees."""


def is_edit(before: Wording, after: Wording, furniture: Set[str] = frozenset()) -> bool:
    """Whether a publisher has changed a story's words.

    Spaces, line breaks, forms of quotation marks and dashes, pictures, and lines without a letter (counters, times) do not count;
    nor do lines that came or went and whose digests (``digest_of``) are ``furniture``: they were on the page before and after, or
    are on the site's other pages.
    """
    former, present = tuple(_lines(before)), tuple(_lines(after))
    if former == present:
        return False
    return _told(former, present, furniture) != _told(present, former, furniture)


def _told(lines: tuple[tuple[str, str], ...], others: tuple[tuple[str, str], ...], furniture: Set[str]) -> str:
    """The letters of lines but for furniture that the other text has not; where lines are broken is no matter."""
    there = {plain for plain, _line in others}
    return "".join(plain for plain, line in lines if plain in there or digest_of(line) not in furniture)


def folded(text: str) -> str:
    """Text in the form in which it is compared: signs written one for the other are one, and what nobody sees is not there."""
    return unicodedata.normalize("NFKC", text.translate(_ALIKE))


def _lines(wording: Wording) -> Iterator[tuple[str, str]]:
    for line in lines_in(wording):
        plain = "".join(folded(line).split())
        if any(character.isalpha() for character in plain):
            yield plain, line
