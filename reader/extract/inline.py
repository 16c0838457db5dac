"""Runs of marked text: collecting them while a tree is walked, with sane spaces and nothing that draws or hides."""

import re
import unicodedata

from reader.domain.blocks import Run, Runs

ANCHOR = 1 << 8
"""A mark of our own while text is collected: it stands inside a link, wherever that leads."""

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
"""Control characters, soft hyphens, zero-width spaces and the marks that reorder text; U+200C to U+200F belong to words."""
_SPACES = re.compile(r"[ \t\n\r\f\v\u2028\u2029]+")
_AROUND_BREAK = re.compile(r"[ \u00a0]*\n[ \u00a0]*")


def clean(text: str) -> str:
    """Text in NFC without invisible characters; spaces and line breaks as they are."""
    if text.isprintable():  # such a text has none of them, and most texts are such
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def _spaced(text: str) -> str:
    """Clean text with single spaces, as HTML shows it; a plain space beside a no-break one stays alone."""
    if text.isprintable() and "  " not in text:
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    return _SPACES.sub(" ", clean(text)).replace("\xa0 ", " ").replace(" \xa0", " ")


def one_line(text: str) -> str:
    """Clean text on one line with single spaces."""
    if text.isprintable() and "  " not in text:  # of white space such a text has single spaces only
        return clean(text).strip()
    return re.sub(r"\s+", " ", clean(text)).strip()


class Line:
    """The text that gathers between two block boundaries, with its marks and links."""

    def __init__(self) -> None:
        self.parts: list[tuple[str, int, str]] = []
        self.filled = False
        self.breaks = 0
        self.linked = 0

    def add(self, text: str, marks: int, link: str) -> None:
        """Append text; white space counts as in HTML."""
        if text and not text.isspace():
            self.filled = True
            self.breaks = 0
            if marks & ANCHOR:
                self.linked += len(text.strip())
        elif not text or not self.parts:  # no line begins with white space; half of all texts stand between tags and are such
            return
        self.parts.append((text, marks & ~ANCHOR, link))

    def break_line(self) -> int:
        """Append a forced line break; gives how many follow each other."""
        self.breaks += 1
        self.parts.append(("\n", -1, ""))
        return self.breaks

    def take(self) -> Runs:
        """The runs so far; the line is empty afterwards."""
        if not self.parts:
            return ()
        parts, self.parts = self.parts, []
        filled, self.filled, self.breaks, self.linked = self.filled, False, 0, 0
        return tidy(parts) if filled else ()


def tidy(parts: list[tuple[str, int, str]]) -> Runs:
    """Runs with spaces collapsed across their borders, outer space trimmed, equal neighbours joined."""
    if len(parts) == 1 and parts[0][1] >= 0:  # most lines: nothing to join
        text = _spaced(parts[0][0]).strip()
        return (Run(text=text, marks=parts[0][1], link=parts[0][2]),) if text else ()
    joined: list[tuple[str, int, str]] = []
    ends_open = True
    for raw, own_marks, own_link in parts:
        marks, link = own_marks, own_link
        text = "\n" if marks < 0 else _spaced(raw)
        if ends_open:
            text = text.lstrip(" \xa0")
        if not text:
            continue
        if marks < 0 and joined:
            marks, link = joined[-1][1], joined[-1][2]
        ends_open = text[-1] in " \n\xa0"
        if joined and joined[-1][1:] == (marks, link):
            joined[-1] = (joined[-1][0] + text, marks, link)
        else:
            joined.append((text, marks, link))
    return _trim(joined)


def _trim(parts: list[tuple[str, int, str]]) -> Runs:
    parts = [(_AROUND_BREAK.sub("\n", text) if "\n" in text else text, marks, link) for text, marks, link in parts]
    while parts and not parts[-1][0].strip():
        parts.pop()
    while parts and not parts[0][0].strip():
        parts.pop(0)
    if not parts:
        return ()
    parts[0] = (parts[0][0].lstrip(), *parts[0][1:])
    parts[-1] = (parts[-1][0].rstrip(), *parts[-1][1:])
    return tuple(Run(text=text, marks=max(marks, 0), link=link) for text, marks, link in parts)
