"""What a version said before its publisher changed it, and how that differs from what it says now."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum

from reader.domain.blocks import Block, Blocks, Embed, Picture, lines_of
from reader.domain.late_dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A former text of a version, light.  ``stored`` and ``replaced``: from when until when it was the version's (aware UTC)."""

    revision_id: int
    version_id: int
    title: str
    stored: datetime
    replaced: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A title and the words below it."""

    title: str
    blocks: Blocks


class Change(StrEnum):
    """What became of a stretch of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text that stayed, went or came."""

    text: str
    change: Change = Change.SAME


Line = tuple[Piece, ...]
"""A title, paragraph, item or cell; a former and a present one that are each other's are one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A former text beside the present one: ``lines`` in reading order, the title first."""

    revision: Revision
    language: str
    lines: tuple[Line, ...]


def lines_in(wording: Wording) -> Iterator[str]:
    """What a publisher wrote, a line for each piece: pictures and embedded posts come and go without an edit."""
    yield wording.title
    yield from (line for block in wording.blocks if _is_written(block) for line in lines_of(block) if line.strip())


def _is_written(block: Block) -> bool:
    return not isinstance(block, (Picture, Embed))


def shown_lines(lines: tuple[Line, ...]) -> list[Line]:
    """Changed lines and their neighbours; an empty line stands for those between."""
    changed = [any(piece.change is not Change.SAME for piece in line) for line in lines]
    made: list[Line] = []
    for place, line in enumerate(lines):
        if any(changed[max(0, place - 1) : place + 2]):
            made.append(line)
        elif not made or made[-1]:
            made.append(())
    return made
