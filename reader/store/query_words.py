"""What a person types into the search field, made into a query that never fails."""

import re
import unicodedata
from dataclasses import dataclass

from reader.domain.language import canonical

TOKEN_LIMIT = 32
"""Words of one search; FTS5 evaluates one list of rows for each, and no one types more."""

LENGTH_LIMIT = 1000
"""Characters of a search that are looked at: a pasted page must not become a query."""

STATES = frozenset({"unread", "read", "bookmarked", "incomplete"})

_APOSTROPHES = str.maketrans({"'": "ʼ", "’": "ʼ", "‘": "ʼ", "ё": "е", "Ё": "Е", "\0": " "})
_SURROGATE = re.compile(r"[\ud800-\udfff]")
# Scripts written without spaces, which unicode61 would take for one long word: kana, ideographs, their extensions.
_UNSPACED = re.compile(r"([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f])")
_PIECE = re.compile(r'"([^"]*)"?|(\S+)')
_OPERATOR = re.compile(r"(lang|source|is):(.+)", re.I | re.S)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A search: an FTS5 expression (empty for none) and filters.  ``is_empty``: words were typed that nothing can match."""

    match: str = ""
    languages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    is_empty: bool = False


def normalise(text: str) -> str:
    """The form in which text is indexed and searched: one apostrophe, no ё, each CJK character a word of its own."""
    text = unicodedata.normalize("NFC", _SURROGATE.sub(" ", text)).translate(_APOSTROPHES)
    return _UNSPACED.sub(r" \1 ", text)


def parse_words(typed: str) -> Wanted:
    """Words and ``"phrases"``, all of which must occur, and the operators ``lang:``, ``source:``, ``is:`` in any order.

    The last word counts as the beginning of one, because it may be still being typed.
    """
    phrases: list[str] = []
    found: dict[str, list[str]] = {"lang": [], "source": [], "is": []}
    pieces = list(_PIECE.finditer(typed[:LENGTH_LIMIT]))[:TOKEN_LIMIT]
    for piece in pieces:
        phrase, word = piece.groups()
        operator = _operator(word or "")
        if operator:
            found[operator[0]].append(operator[1])
        else:
            phrases.append(normalise(word if phrase is None else phrase))
    quoted = [f'"{phrase}"' for phrase in (p.replace('"', " ").strip() for p in phrases) if _has_word(phrase)]
    if quoted and pieces[-1][2] is not None:
        quoted[-1] += " *"
    return Wanted(
        match=" AND ".join(quoted),
        languages=tuple(found["lang"]),
        sources=tuple(found["source"]),
        states=tuple(found["is"]),
        is_empty=bool(phrases) and not quoted,
    )


def _operator(word: str) -> tuple[str, str] | None:
    made = _OPERATOR.fullmatch(word)
    if made is None:
        return None
    name, value = made[1].lower(), made[2].strip('"').casefold()
    if name == "lang":
        value = canonical(value)
    if not value or (name == "is" and value not in STATES):
        return None
    return name, value


def _has_word(phrase: str) -> bool:
    """Whether unicode61 finds a word in it: letters, numbers, private use (https://www.sqlite.org/fts5.html, 4.3.1)."""
    return any(unicodedata.category(c)[0] in "LN" or unicodedata.category(c) == "Co" for c in phrase)
