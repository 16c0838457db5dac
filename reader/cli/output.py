"""What the terminal is given: lines, tables, JSON.  Nothing from the network goes out unfiltered."""

import json
import shutil
import unicodedata
from collections.abc import Sequence
from typing import TextIO

from reader.domain.late_dataclass import dataclass
from reader.domain.text import display_text

LINE_LIMIT = 100_000
"""Characters of one line; a paragraph of a story must fit, a broken page must not fill the terminal."""

_NARROW_COLUMN = 10
_GAP = "  "


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """Where results (``stdout``) and everything else (``stderr``) go; ``is_json``: results are for a program."""

    stdout: TextIO
    stderr: TextIO
    is_json: bool = False

    def line(self, text: str = "") -> None:
        """One line of a result for people; nothing when a program reads."""
        if not self.is_json:
            print(display_text(text, LINE_LIMIT), file=self.stdout)

    def laid_out(self, text: str) -> None:
        """A line whose spaces count, such as a table's; its parts must be display text already."""
        if not self.is_json:
            print(text.rstrip(), file=self.stdout)

    def say(self, text: str) -> None:
        """A remark that is no result."""
        print(display_text(text, LINE_LIMIT), file=self.stderr)

    def record(self, value: object) -> None:
        """A result for programs: one JSON document; nothing when people read.  ASCII only, so any locale can take it."""
        if self.is_json:
            print(json.dumps(value, indent=1), file=self.stdout)

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Columns under heads.  On a terminal the last column is cut to what fits."""
        cells = [[display_text(cell) for cell in row] for row in (heads, *rows)]
        widths = [max(width_of(row[column]) for row in cells) for column in range(len(heads))]
        if self.stdout.isatty():
            before = sum(widths[:-1]) + len(_GAP) * (len(widths) - 1)
            widths[-1] = max(_NARROW_COLUMN, shutil.get_terminal_size().columns - before)
        for row in cells:
            padded = [cell + " " * (width - width_of(cell)) for cell, width in zip(row[:-1], widths, strict=False)]
            self.laid_out(_GAP.join((*padded, cut(row[-1], widths[-1]))))

    def can_print(self, text: str) -> bool:
        """Whether the terminal's encoding has these characters."""
        try:
            text.encode(getattr(self.stdout, "encoding", None) or "utf-8")
        except UnicodeEncodeError:
            return False
        return True


def width_of(text: str) -> int:
    """Columns that a terminal gives the text: two for wide East Asian characters (UAX #11), none for combining marks."""
    return len(text) if text.isascii() else sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cut(text: str, columns: int) -> str:
    """The text in at most so many columns, an ellipsis at the end when something was cut."""
    if width_of(text) <= columns:
        return text
    kept = ""
    for character in text:
        if width_of(kept) + _columns(character) >= columns:
            break
        kept += character
    return kept.rstrip() + "…"
