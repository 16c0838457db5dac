"""What a person types into the search field, made into a query that never fails."""

import re
import unicodedata

from reader.domain.language import canonical
from reader.domain.late_dataclass import dataclass
from reader.store.folding import normalise

TOKEN_LIMIT = 32
"""Words of one search; FTS5 evaluates one list of rows for each, and no one types more."""

LENGTH_LIMIT = 1000
"""Characters of a search that are looked at: a pasted page must not become a query."""

STATES = frozenset({"unread", "read", "bookmarked", "incomplete"})

# Texts, which ``re`` compiles when somebody searches: a start need not.
_LAST_WORD = r"(?s)(?:.*[\W_])?([^\W\d_]+)"
_PIECE = r'"([^"]*)"?|(\S+)'
_OPERATOR = r"(?is)(lang|source|is):(.+)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A search: an FTS5 expression (empty for none) and filters.  ``is_empty``: words were typed that nothing can match."""

    match: str = ""
    languages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    is_empty: bool = False


def parse_words(typed: str) -> Wanted:
    """Words and ``"phrases"``, all of which must occur, and the operators ``lang:``, ``source:``, ``is:`` in any order.

    Words stand for their forms too (Ukrainian, Russian); phrases are taken as they are.  The last word counts as the beginning
    of one, because it may be still being typed.
    """
    searched: list[tuple[str, bool]] = []
    found: dict[str, list[str]] = {"lang": [], "source": [], "is": []}
    pieces = list(re.finditer(_PIECE, typed[:LENGTH_LIMIT]))[:TOKEN_LIMIT]
    for piece in pieces:
        phrase, word = piece.groups()
        operator = _operator(word or "")
        if operator:
            found[operator[0]].append(operator[1])
        else:
            searched.append((normalise(word if phrase is None else phrase).replace('"', " ").strip(), word is None))
    kept = [(text, is_phrase) for text, is_phrase in searched if _has_word(text)]
    terms = [
        f'"{text}"' if is_phrase else _any_form(text, is_begun=place == len(kept))
        for place, (text, is_phrase) in enumerate(kept, 1)
    ]
    return Wanted(
        match=" AND ".join(terms),
        languages=tuple(found["lang"]),
        sources=tuple(found["source"]),
        states=tuple(found["is"]),
        is_empty=bool(searched) and not terms,
    )


def phrase_expression(typed: str) -> str:
    """The FTS5 expression for a word, or for words that stand together, its last one in any of its forms; empty for no word."""
    text = normalise(typed[:LENGTH_LIMIT]).replace('"', " ").strip()
    return _any_form(text, is_begun=False) if _has_word(text) else ""


def _any_form(text: str, *, is_begun: bool) -> str:
    """The expression for a word, or for several that a hyphen joins: it, or one of its last word's forms."""
    term = f'"{text}" *' if is_begun else f'"{text}"'
    from reader.store.word_forms import forms_of  # only a search needs the paradigms

    last = re.fullmatch(_LAST_WORD, text)
    forms = forms_of(last[1].lower()) if last else ()
    if last is None or not forms:
        return term
    head = text[: last.start(1)]
    return "(" + " OR ".join((term, *(f'"{head}{form}"' for form in forms))) + ")"


def _operator(word: str) -> tuple[str, str] | None:
    made = re.fullmatch(_OPERATOR, word)
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
