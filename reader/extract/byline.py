"""Who wrote a story, from what the page shows when its head does not say."""

import re

from reader.extract.document import Element
from reader.extract.inline import one_line

BYLINE_LIMIT = 200
"""Characters; six names with their titles."""
_SHOWN_LIMIT = 120
"""Characters of an element that is a byline and nothing else."""
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:by-?line|authors?|autor(?:en|es)?|auteurs?|writer|contributor|vcard|redaktor)(?:$|[\s_-])", re.I
)
_SIGN = r"by|written by|reported by|von|par|por|door|автор|текст|بقلم"
_COLON_SIGN = (
    r"autor(?:es|ka|en)?|auteur|autore|author|автор(?:и|ы|ка)?|текст|подготовил[аи]?|szerző|yazan|penulis|oleh|di|da|av|af|συντάκτης|کاتب|"
    r"作者|记者|文|撰文|記者"
)
_LEADING = re.compile(rf"^\s*(?:(?:{_SIGN}|{_COLON_SIGN})\s*[:：|]\s*|(?:{_SIGN})\s+)", re.I)
_AND = re.compile(r"\s+(?:[&＆]|and|und|et|та|и)\s+|،\s*")
_TRAILING = re.compile(
    r"\s*(?:[|•·—–]|\s-\s|,\s*(?=(?:mon|tue|wed|thu|fri|sat|sun)\w*\b)|\b\d{1,2}[./:]\d{1,2}|\b(?:published|updated|posted|am|le|on)\b\s*:?\s*\d"
    r"|\d{4}-\d{2}|(?:понеділок|вівторок|середа|четвер|п.ятниця|субота|неділя|понедельник|вторник|среда|четверг|пятница|суббота|"
    r"воскресенье|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\s*\d).*$",
    re.I | re.S,
)
_NO_NAME = re.compile(r"https?:|@|www\.|^\d+$|^(?:admin|editor|redaktion|redacción|staff|redakcja|редакція|редакция)$", re.I)


def clean_byline(text: str) -> str:
    """Names without ``By`` and what follows them; empty when no name is left."""
    text = _TRAILING.sub("", _LEADING.sub("", one_line(text))).strip(" ,;:|—–-")
    return "" if not text or len(text) > BYLINE_LIMIT or _NO_NAME.search(text) or not re.search(r"[^\W\d_]{2}", text) else text


def join_names(names: tuple[str, ...] | list[str]) -> str:
    """Several names as one line, each once."""
    found: dict[str, None] = {}
    for name in names:
        cleaned = _AND.sub(", ", clean_byline(name))
        if cleaned and not any(cleaned in other for other in found):
            found[cleaned] = None
    return ", ".join(found)[:BYLINE_LIMIT]


def is_signed(text: str) -> bool:
    """Whether a short line names its author with a sign: ``By …``, ``Автор: …``."""
    return len(text) <= _SHOWN_LIMIT and bool(_LEADING.match(text)) and text[-1] not in ".!?…:"


def shown_byline(root: Element) -> str:
    """The byline that a page shows: ``rel=author``, ``itemprop=author``, then boxes named for it before the text ends."""
    marked = [
        one_line(" ".join(element.itertext()))
        for element in root.iter("a", "span", "div", "p", "b", "strong", "address", "meta")
        if "author" in (element.get("rel") or "").split() or "author" in (element.get("itemprop") or "").split()
    ]
    names = join_names([name for name in marked if 2 < len(name) <= 80][:6])
    if names:
        return names
    for element in root.iter("span", "div", "p", "a", "li", "address", "cite", "em"):
        if _NAMED.search(element.get("class") or ""):
            text = one_line(" ".join(element.itertext()))
            if 3 < len(text) <= _SHOWN_LIMIT and (cleaned := clean_byline(text)) and len(cleaned.split()) <= 12:
                return _AND.sub(", ", cleaned)
    return ""
