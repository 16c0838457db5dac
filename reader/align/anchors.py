"""What survives translation in a block: numbers, names and kindred words, a picture's file, how it is punctuated."""

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import urlsplit

from reader.align.calendar import dates_in
from reader.align.lengths import length_of
from reader.align.romanise import skeleton, without_accents
from reader.domain.blocks import Block, Picture, lines_of
from reader.domain.late_dataclass import dataclass

NUMBER, DIGIT, DATE, NAME, KINDRED, STEM, FILE = 2.0, 1.0, 2.0, 1.5, 1.0, 0.5, 2.0
"""What anchors are worth: a number of several digits, a single digit, a day or month, a name, a word that sounds alike, three
consonants of a name, a picture's file (no more than a number: a picture that one edition shows earlier must not part two
paragraphs).  Half or twice any of them changes F1 by less than 0.3 points (bench/alignment.py)."""

_TEXT_LIMIT = 20_000
"""Characters of a block that are looked at; no honest paragraph is a tenth as long."""
_KEY_LETTERS = 4
"""Consonants of a word that count: endings change with case and language."""

_GROUPED = re.compile(r"(?<=\d)[.,   ’'](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_WORD = re.compile(r"[^\W\d_]+(?:[’'ʼ][^\W\d_]+)*")
_SENTENCE = re.compile(r"[.!?…؟]+[»”\"]?(?=\s|$)|[。！？]")
_SENTENCE_START = re.compile(r"[.!?…:«»“”„\"]\s*$")
_SIZE = re.compile(r"[-_@](?:\d{2,4}x\d{0,4}|\d{2,4}w|\dx)(?=\.|$)")
_SUFFIX = re.compile(r"\.\w{2,5}$")
_QUOTED = re.compile(r"[«»“”„‟「」『』\"]")
_ASKED = re.compile(r"[?؟？]")
_LEAD_IN = re.compile(r"[^.!?]{2,40}?\s?[:：]\s?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence: its length (``length_of``) and what each of its anchors is worth."""

    length: float
    worth: dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchors:
    """What one block offers.  ``worth`` is by anchor.

    ``quotes``, ``asks`` and ``leads_in`` are what punctuation tells: somebody is quoted, something is asked, a label such as
    "Details:" stands first.
    """

    worth: dict[str, float]
    sentences: tuple[Sentence, ...] = ()
    quotes: bool = False
    asks: bool = False
    leads_in: bool = False


def anchors_of(block: Block) -> Anchors:
    """The anchors of one block."""
    written = "\n".join(lines_of(block))[:_TEXT_LIMIT]
    text = without_accents(written)
    sentences = tuple(_sentence(one) for one in _SENTENCE.split(written) if one.strip())
    worth = together(sentence.worth for sentence in sentences)
    if isinstance(block, Picture) and (name := file_name(block.url)):
        worth[f"file {name}"] = FILE
    return Anchors(
        worth=worth,
        sentences=sentences,
        quotes=bool(_QUOTED.search(text)),
        asks=bool(_ASKED.search(text)),
        leads_in=bool(_LEAD_IN.match(text)),
    )


def together(worths: Iterable[dict[str, float]]) -> dict[str, float]:
    """Each anchor once, at its highest worth."""
    made: dict[str, float] = {}
    for worth in worths:
        for anchor, value in worth.items():
            made[anchor] = max(value, made.get(anchor, 0.0))
    return made


def is_figure(anchor: str) -> bool:
    """Whether an anchor is a number of several digits, which every translation keeps."""
    return len(anchor) > 1 and anchor[0].isdigit()


def _sentence(written: str) -> Sentence:
    text = without_accents(written)
    dates = dates_in(text, (word[0] for word in _WORD.finditer(text)))
    return Sentence(length=length_of(written), worth=_words(text) | _numbers(text) | dict.fromkeys(dates, DATE))


def file_name(url: str) -> str:
    """The name of a picture's file without its suffix and without the size that a site adds for another width."""
    last = urlsplit(url).path.rstrip("/").rpartition("/")[2]
    return _SUFFIX.sub("", _SIZE.sub("", last)).lower()


def _numbers(text: str) -> dict[str, float]:
    found = {}
    for number in _NUMBER.findall(_GROUPED.sub("", text)):
        plain = "".join(str(unicodedata.digit(c)) if c.isdigit() else "." for c in number)
        found[plain.lstrip("0") or "0"] = NUMBER if len(plain) > 1 else DIGIT
    return found


def _words(text: str) -> dict[str, float]:
    """Consonants of words that could sound alike elsewhere; of a name three will do."""
    found: dict[str, float] = {}
    for match in _WORD.finditer(text):
        key = skeleton(match[0])[:_KEY_LETTERS]
        if len(key) < 3:
            continue
        is_name = _is_name(text, match)
        if len(key) == _KEY_LETTERS or is_name:
            found[key] = max(found.get(key, 0.0), NAME if is_name else KINDRED)
        if is_name and len(key) == _KEY_LETTERS:
            found.setdefault(key[:3], STEM)
    return found


def _is_name(text: str, word: re.Match[str]) -> bool:
    """Whether a word has a capital that no sentence begins with."""
    start = word.start()
    return word[0][0].isupper() and start > 0 and not _SENTENCE_START.search(text, max(0, start - 3), start)
