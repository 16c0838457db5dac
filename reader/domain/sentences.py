"""A text as sentences, to be said one after the other.

Where a sentence ends cannot be known without understanding it; these are the rules of Unicode UAX #29 (chapter 5, SB6 to SB8:
no end before a small letter, none inside a number) with the abbreviations of the languages that are read here.  A wrong end is a
short pause, a missed one a longer stretch of text that is marked; neither loses a word.
"""

import re
from collections.abc import Iterator

LONGEST = 400
"""Characters said at once, some 25 seconds: a text without full stops (Thai, a list of names) can still be followed and left.
The longest sentence of the sample paper has 214."""

_CLOSERS = r"[\"'’”»›)\]」』）】]*"
_END = re.compile(rf"[.!?…؟۔।॥။።]+{_CLOSERS}(?=\s|$)|[。！？｡]+{_CLOSERS}|[\n\u2028\u2029]")
_OPENERS = re.compile(r"[\s\"'‘“„«‹(\[—–\-¿¡]*")
_LAST_WORD = re.compile(r"([^\W_]+(?:[.’'-][^\W_]+)*)$")
_PAUSES = re.compile(r"[,;:،؛、，；：](?=\s|[^\x00-\x7f])|\s")
_ASKS_FOR_MORE = frozenset({
    "mr", "mrs", "ms", "dr", "prof", "st", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "rev", "hon", "no", "nos",
    "vs", "fig", "eq", "vol", "pp", "ed", "e.g", "i.e", "вул", "просп", "пл", "обл", "ім", "проф", "акад", "доц", "див",
    "рис", "табл", "стор", "напр", "св", "ген", "полк", "кап", "ред", "зв", "тзв", "ул", "пр", "им", "см", "таб", "стр", "ст",
    "ч", "гл", "пп", "bd", "nr", "hr", "fr", "ca", "bzw", "art", "sr", "sra", "av", "núm", "mme", "mlle"
})  # fmt: skip
"""Abbreviations that something follows: a name, a number, a place."""
_AND_SO_ON = frozenset({"д", "п", "ін"})
"""The second half of ``т. д.``, ``т. п.``, ``та ін.``, which may end a sentence."""


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Where each sentence begins and ends (indices into ``text``), without the spaces around it.

    A stretch with neither letter nor digit is left out; one longer than ``LONGEST`` is parted where one would draw breath.
    """
    return tuple(part for start, end in _stretches(text) for part in _parted(text, start, end))


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _END.finditer(text):
        if _ends(text, start, found):
            yield start, found.end()
            start = found.end()
    yield start, len(text)


def _ends(text: str, start: int, found: re.Match[str]) -> bool:
    """Whether a sentence that began at ``start`` ends at this mark."""
    if found[0] in "\n\u2028\u2029" or found[0][0] in "。！？｡" or found.end() == len(text):
        return True
    opened = _OPENERS.match(text, found.end())
    follows = text[opened.end() : opened.end() + 1] if opened else ""
    if follows.islower():
        return False
    return found[0] != "." or not _is_abbreviation(text, start, found.start())


def _is_abbreviation(text: str, start: int, stop: int) -> bool:
    """Whether the word before a full stop at ``stop`` asks for what comes after it."""
    found = _LAST_WORD.search(text, max(start, stop - 20), stop)
    if found is None:
        return False
    word, before = found[1], text[max(start, found.start() - 4) : found.start()].rstrip()
    if word.lower() in _ASKS_FOR_MORE:
        return not before[-1:].isdigit() or word.lower() not in ("ст", "стр", "ч", "см")
    if len(word) > 1 or not word.isalpha() or not _has_case(word):
        return False
    is_unit = before[-1:].isdigit()
    return not is_unit and not (word in _AND_SO_ON and before.endswith((".", "та")))


def _has_case(letter: str) -> bool:
    return letter.lower() != letter.upper()


def _parted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        pauses = [found.end() for found in _PAUSES.finditer(text, start + LONGEST // 2, start + LONGEST)]
        cut = pauses[-1] if pauses else start + LONGEST
        yield from _trimmed(text, start, cut)
        start = cut
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    said = text[start:end]
    if any(character.isalnum() for character in said):
        yield start + len(said) - len(said.lstrip()), start + len(said.rstrip())
