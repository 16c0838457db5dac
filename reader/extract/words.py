"""The word lists of ``words.json``: what pages say around a story, in the languages of the catalogue."""

import json
import re
from pathlib import Path
from typing import Any

_DATA: dict[str, Any] = json.loads(Path(__file__).with_name("words.json").read_text(encoding="utf-8"))

LABELS: frozenset[str] = frozenset(_DATA["labels"])
"""Whole texts that are furniture, in lower case without signs around them."""
DATED: frozenset[str] = frozenset(_DATA["dated"])
"""Whole texts that announce when a story was published, in lower case without signs."""
MONTHS: dict[str, int] = {word: number for number, words in enumerate(_DATA["months"], start=1) for word in words}
"""Names of months and their short forms in lower case, to 1 to 12."""
CERTAIN: tuple[str, ...] = tuple(_DATA["certain"])
"""Words of classes that no story's text is in, unless they are on a whole page."""
GROUPS: dict[str, tuple[str, ...]] = {name: tuple(words) for name, words in _DATA["groups"].items()}
"""Words of classes, ids, roles and component names, by what they say of an element."""

DROPPED = frozenset(_DATA["tags"]["dropped"])
"""Elements that hold no story: they go with all that is in them."""
BLOCK = frozenset(_DATA["tags"]["block"])
"""Elements that begin and end a line; every element with a hyphen in its name counts too."""
META: dict[str, tuple[str, ...]] = {name: tuple(words) for name, words in _DATA["meta"].items()}
"""Names of ``<meta>`` elements in lower case that tell of a story, most trusted first."""

CONSENT_SIGNS: tuple[str, ...] = tuple(_DATA["walls"]["consent_signs"])
"""Of which one is in every text that ``consent_sure`` finds."""


def pattern_of(*path: str, before: str = "", after: str = "") -> re.Pattern[str]:
    """The regular expressions of a list as one, case ignored, with something before and after each."""
    return re.compile(_joined(path, before, after), re.I)


def lower_pattern_of(*path: str, before: str = "", after: str = "") -> re.Pattern[str]:
    """The same for text in lower case, as the lists are: it takes a third of the time that ignoring case takes."""
    return re.compile(_joined(path, before, after))


def _joined(path: tuple[str, ...], before: str, after: str) -> str:
    found: Any = _DATA
    for name in path:
        found = found[name]
    return f"{before}(?:{'|'.join(found)}){after}"
