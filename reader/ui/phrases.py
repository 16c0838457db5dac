"""How values and parts are put into sentences of the interface.

A stranger's name or an address runs its own way: put bare into a sentence that runs the other way, it drags commas and numbers
along (Unicode UAX #9).  Numbers are written with the digits that CLDR, and so ``QLocale``, names as usual for the language and
country: 1,204 in English, ١٬٢٠٤ in Arabic, 1.204 in the Arabic of Morocco.
"""

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from reader.domain.text import has_right_to_left
from reader.ui.panel import count_text

_PLACE = re.compile(r"\{(\w+)\}")
_FIRST_STRONG, _LEFT_TO_RIGHT, _POP = "\u2068", "\u2066", "\u2069"
_RIGHT_MARK = "\u200f"


def isolated(text: str) -> str:
    """``text`` kept apart from the sentence around it where one of them runs right to left, else as it is.

    What was put together of isolated parts runs with the sentence.
    """
    if text.startswith((_RIGHT_MARK, _LEFT_TO_RIGHT, _FIRST_STRONG)):
        return text
    if _is_mirrored() or has_right_to_left(text):
        return f"{_FIRST_STRONG}{text}{_POP}"
    return text


def left_to_right(text: str) -> str:
    """An address, a path or a row of codes: read from the left in every language, dots and ellipsis included."""
    return f"{_LEFT_TO_RIGHT}{text}{_POP}" if _is_mirrored() else text


def filled(sentence: str, **values: str | int) -> str:
    """``sentence`` with each ``{name}`` replaced once: text isolated, whole numbers in the language's digits.

    A place without a value stays as it is, and braces inside a value are not looked at.
    """
    told = {name: count_text(value) if isinstance(value, int) else isolated(value) for name, value in values.items()}
    return _begun(_PLACE.sub(lambda place: told.get(place[1], place[0]), sentence))


def facts(parts: Iterable[str]) -> str:
    """Facts side by side on a line: ``12 stories · 4 MB``.  The middle dot is no sign for Arabic, whose zero looks like it."""
    return _begun(QCoreApplication.translate("Phrases", " · ", "between two facts").join(map(isolated, parts)))


def enumeration(parts: Iterable[str]) -> str:
    """Names one after the other: ``Укр, Eng``."""
    return _begun(QCoreApplication.translate("Phrases", ", ", "between two names").join(map(isolated, parts)))


def ranking(parts: Iterable[str]) -> str:
    """Names in their order: ``ENG › УКР``; Unicode turns the arrow itself where the line runs right to left."""
    return _begun(" › ".join(map(isolated, parts)))


def _begun(sentence: str) -> str:
    """A label finds its direction by the first letter that is not isolated, and there may be none."""
    return f"{_RIGHT_MARK}{sentence}" if _is_mirrored() and sentence and not sentence.startswith(_RIGHT_MARK) else sentence


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
