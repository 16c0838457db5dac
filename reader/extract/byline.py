"""Names of authors: freed of ``By``, places, dates and addresses, told from what is no name, and joined to one line."""

import re

from reader.extract.dates import day_span
from reader.extract.inline import one_line
from reader.extract.words import LABELS, pattern_of

BYLINE_LIMIT = 200
"""Characters; six names with their titles."""
SHOWN_LIMIT = 120
"""Characters of an element that is a byline and nothing else."""
_LOOKED_AT = 1000
"""Characters of a text that is said to be a byline: five times what may remain.  Cutting addresses out takes the square of it."""
_NAME_LIMIT = 60
"""Characters of one person's name with titles."""
_NAME_WORDS = 5
"""Words of one name: four names and a particle."""

_LEADING = pattern_of("bylines", "signs", before=r"^\s*[(（\[【]?\s*", after=r"(?:\s*[:：|]\s*|\s+)")
_LABEL = pattern_of("bylines", "labels", before=r"^\s*[(（\[【]?\s*", after=r"\s*[:：●]\s*")
_LABEL_ALONE = pattern_of("bylines", "labels", after=r"\s*[:：]?")
_JOINED = pattern_of("bylines", "joins", before=r"\s+", after=r"\s+")
_AFTER = pattern_of("bylines", "after", before=r"(?:\s+", after=r")+$")
_SIGNS = re.compile(r"\s*[&＆;+]\s*|[،、，；؛]\s*|\s+/\s+|／|,\s+")
_ADDRESS = re.compile(r"\s*[(<\[]?\s*(?:https?://|www\.)\S+|\s*[(<\[]?\s*[\w.+-]+@[\w.-]+\w[)>\]]?")
_TRAILING = re.compile(
    r"\s*(?:[|•—–]|·(?![\u3400-\u9fff\u30a0-\u30ff])|\s-\s|,\s*(?=(?:mon|tue|wed|thu|fri|sat|sun)\w*\b)|\b\d{1,2}[./:]\d{1,2}"
    r"|\b(?:published|updated|posted|am|le|on)\b\s*:?\s*\d"
    r"|\d{4}-\d{2}|(?:понеділок|вівторок|середа|четвер|п.ятниця|субота|неділя|понедельник|вторник|среда|четверг|пятница|суббота|"
    r"воскресенье|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\s*\d).*$",
    re.I | re.S,
)
_COMPANY = re.compile(r"\b(?:sp\. z o\. ?o\.|gmbh|ltd\.?|llc|inc\.|s\.r\.l\.|s\.p\.a\.|ооо|тов)(?:$|\s)", re.I)
"""Firms that make sites name themselves as their pages' authors."""
_NEXT_LABEL = re.compile(r"(?<=\w),?\s+[^\W\d_]{2,12}\s*[:：]\s.*$", re.S)
"""Who took the pictures, behind who wrote: ``Автор: … Фото: …``."""
_NO_NAME = re.compile(
    r"https?:|@|www\.|\.txt$|^[^\W\d_]+:\s|^\d+$|^(?:admin|editor|redaktion|redacción|staff|redakcja|редакція|редакция)$", re.I
)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_CASED = re.compile(r"[A-Za-zÀ-ɏͰ-ϿЀ-ӿԱ-֏]")
_IDEOGRAPHS = re.compile(r"[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af·・ ]{2,16}")
_PLACE = re.compile(r"(?<=[\w.])\s*[(（][^()（）]*[)）]?\s*$")
"""Where an author is, or for whom: ``(Kyiv)``."""
_LARGE = re.compile(r"[^\w]*(?:[^\W\d_]{1,2}['’-])?([^\W\d_])")
"""The letter of a word that is large in a name: ``(Guha)``, ``d'Angelo``, ``al-Masri``."""
_NO_START = re.compile(r"(?:about|more|read|view|follow|contact|log|sign|see|share|subscribe|all|powered)\b", re.I)
_NO_PART = re.compile(r"[\d@#:!?/\\|<>{}=_…©]")
_PARTICLES = frozenset(
    ("de", "da", "di", "do", "dos", "das", "del", "della", "der", "den", "des", "du", "la", "le", "el", "al", "bin", "ibn", "ben",
     "van", "von", "zu", "zur", "ter", "ten", "af", "av", "y", "e", "i", "of", "the")
)  # fmt: skip


def clean_byline(text: str) -> str:
    """Names without ``By`` and what follows them; empty when no name is left."""
    text = one_line(text)[:_LOOKED_AT]
    if may_hold_address(text):
        text = _ADDRESS.sub("", text)
    text = _unsigned(text)
    if ":" in text or "：" in text:
        text = _NEXT_LABEL.sub("", text)
    text = _undated(text)
    if "(" in text or "（" in text:
        text = _PLACE.sub("", text)
    text = text.strip(" ,;:|/／—–-")
    if text.count(")") + text.count("）") > text.count("(") + text.count("（"):
        text = text.strip(")） ")
    return (
        ""
        if not text
        or len(text) > BYLINE_LIMIT
        or not _LETTERS.search(text)
        or any(one.search(text) for one in (_NO_NAME, _COMPANY))
        else text
    )


def may_hold_address(text: str) -> bool:
    """Whether there can be a web or mail address in a text: its signs are found in a hundredth of the time that it takes."""
    return "@" in text or "http" in text or "www." in text


def _unsigned(text: str) -> str:
    return _LABEL.sub("", _LEADING.sub("", text))


def _undated(text: str) -> str:
    """What stands before a date and other additions, or after the date when no name is before it."""
    short = _TRAILING.sub("", text)
    span = day_span(text)
    if span is None:
        return short
    short = _AFTER.sub("", short[: span[0]].rstrip(" ,|·•—–-/"))
    if not short or not is_name(split_names(short)[0]):
        short = _TRAILING.sub("", _unsigned(text[span[1] :].strip(" ,|·•—–-/"))) or short
    return short


def join_names(names: tuple[str, ...] | list[str]) -> str:
    """Several names as one line, each once."""
    found: dict[str, None] = {}
    for name in (part for one in names for part in split_names(clean_byline(one))):
        if not any(f" {name} " in f" {other} " for other in found):
            found[name] = None
    return ", ".join(found)[:BYLINE_LIMIT]


def split_names(text: str) -> list[str]:
    """The names of a line, parted where a sign or a word (``and``) joins them; ``Ortega y Gasset`` is one."""
    parted = [part for one in _SIGNS.split(text) for part in _split_joined(one.strip())]
    return [part for part in parted if part]


def _split_joined(text: str) -> list[str]:
    parts = _JOINED.split(text)
    return parts if all(" " in part.strip() or not _CASED.search(part) for part in parts) else [text]


def is_name(text: str) -> bool:
    """Whether a text looks like one name: a few words that begin large, or a few signs in a script without capitals."""
    if (
        not 2 <= len(text) <= _NAME_LIMIT
        or _NO_PART.search(text)
        or _NO_START.match(text)
        or _LABEL_ALONE.fullmatch(text)
        or text.lower() in LABELS
    ):
        return False
    if not _CASED.search(text):
        return bool(_IDEOGRAPHS.fullmatch(text)) or (len(text.split()) <= _NAME_WORDS and bool(_LETTERS.search(text)))
    words = text.replace(".", ". ").split()
    large = [word for word in words if (match := _LARGE.match(word)) and match[1].isupper()]
    return 0 < len(large) <= _NAME_WORDS and all(word in large or word.lower().strip("'’") in _PARTICLES for word in words)


def is_full_name(text: str) -> bool:
    """Whether a text looks like a name and has more than one part, as most names of sections have not."""
    return is_name(text) and (len(text.split()) > 1 or not _CASED.search(text)) and not text.isupper()


def is_signed(text: str) -> bool:
    """Whether a short line names its author with a sign: ``By …``, ``Автор: …``."""
    return len(text) <= SHOWN_LIMIT and bool(_LEADING.match(text) or _LABEL.match(text)) and text[-1] not in ".!?…:"


def is_label(text: str) -> bool:
    """Whether a text only announces an author: ``Автор:``, ``Autorin/Autor``."""
    return len(text) <= _NAME_LIMIT and bool(_LABEL_ALONE.fullmatch(text))


def is_labelled(text: str) -> bool:
    """Whether a line begins with a label and its colon: ``Autor: …``, ``(责编：…)``."""
    return len(text) <= SHOWN_LIMIT and bool(_LABEL.match(text))


def names_in(text: str) -> list[str]:
    """The names of a line that holds nothing else; empty when a part of it is no name."""
    names = split_names(clean_byline(text))
    return names if all(map(is_name, names)) else []
