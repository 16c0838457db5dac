"""A story's text: blocks of runs, never HTML.

The list is flat, so that a paragraph's index can be a reading position, one side of an alignment and one line of
a difference.  Nesting that a reader sees (lists in lists) is a level on the item.
"""

from collections.abc import Iterable, Iterator
from enum import IntFlag

from reader.domain.late_dataclass import dataclass


class Mark(IntFlag):
    """Inline marks; the values are stored, so they never change."""

    NONE = 0
    STRONG = 1
    EMPHASIS = 2
    CODE = 4
    SUB = 8
    SUP = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text with the same marks.  ``link`` is an absolute http(s) or mailto URL, or empty.

    ``text`` may hold ``\\n`` for a forced line break and no other control character.
    """

    text: str
    marks: int = 0
    link: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading inside the story; ``level`` 2 to 6 (the headline is not a block)."""

    runs: Runs
    level: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph."""

    runs: Runs


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """One paragraph of a quotation; neighbours belong together."""

    runs: Runs


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An item of a list; ``level`` 0 is the outermost; ``number`` is 0 for a bullet."""

    runs: Runs
    level: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class List:
    """A list, nested by the level of its items."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell of a table; spans are 1 to 50."""

    runs: Runs
    header: bool = False
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A data table (layout tables are unwrapped by extraction)."""

    rows: tuple[tuple[Cell, ...], ...]
    caption: Runs = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture of the story with the caption that belongs to it.

    ``url`` is absolute http(s), the best candidate the page offers; the library finds the stored file by it.
    ``width`` and ``height`` are what the page declares in px, 0 when it does not say.
    """

    url: str
    alt: str = ""
    width: int = 0
    height: int = 0
    caption: Runs = ()
    credit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preformatted:
    """Text whose line breaks and spaces count."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Embed:
    """Something that only works on the web (video, post, map), kept as a titled link to the original."""

    url: str
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A break between parts."""


Block = Heading | Paragraph | Quote | List | Table | Picture | Preformatted | Embed | Rule
Blocks = tuple[Block, ...]


def plain(text: str) -> Runs:
    """One unmarked run, or none for empty text."""
    return (Run(text=text),) if text else ()


def text_of_runs(runs: Iterable[Run]) -> str:
    """The runs' text without marks."""
    if isinstance(runs, tuple) and len(runs) == 1:  # most are; a third of the time
        text: str = runs[0].text
        return text
    return "".join(run.text for run in runs)


def lines_of(block: Block) -> Iterator[str]:
    """The text of a block, a line for each paragraph, item and cell; pictures give caption and credit."""
    match block:
        case Heading() | Paragraph() | Quote():
            yield text_of_runs(block.runs)
        case List():
            yield from (text_of_runs(item.runs) for item in block.items)
        case Table():
            if block.caption:
                yield text_of_runs(block.caption)
            yield from (text_of_runs(cell.runs) for row in block.rows for cell in row)
        case Picture():
            yield from (line for line in (text_of_runs(block.caption), block.credit) if line)
        case Preformatted():
            yield block.text
        case Embed():
            if block.title:
                yield block.title
        case Rule():
            return


def text_of(blocks: Iterable[Block]) -> str:
    """Plain text of a story, a line for each piece; what search indexes and a hash covers."""
    return "\n".join(line for block in blocks for line in lines_of(block) if line)


def pictures_of(blocks: Iterable[Block]) -> tuple[Picture, ...]:
    """The pictures in reading order, each address once."""
    seen: dict[str, Picture] = {}
    for block in blocks:
        if isinstance(block, Picture):
            seen.setdefault(block.url, block)
    return tuple(seen.values())
