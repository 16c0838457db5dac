"""What a file has given so far, under its limits; and the forms of dates that exports use."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from reader.domain.imported import ImportedItem, ImportedItems, ImportKind, ImportProblem
from reader.feeds.dates import parse_moment

ITEM_LIMIT = 20_000
"""Articles of one file: four times the largest list of saved articles that people write of (Pocket, 5,000)."""
PROBLEM_LIMIT = 1000
"""Broken entries that are named; a file with more of them is none of ours."""

_LAST = 4_102_444_800
"""Seconds since 1970 at the beginning of 2100: what is later is a count of milliseconds or of microseconds."""


@dataclass(slots=True)
class Gathering:
    """Entries in the file's order."""

    kind: ImportKind
    items: list[ImportedItem] = field(default_factory=list)
    problems: list[ImportProblem] = field(default_factory=list)
    left_out: int = 0

    def add(self, item: ImportedItem) -> None:
        """Take an entry; one without an address is a problem, for nothing could tell it from others."""
        if not item.url:
            self.refuse(item.place, "no-address")
        elif len(self.items) < ITEM_LIMIT:
            self.items.append(item)
        else:
            self.left_out += 1

    def refuse(self, place: int, why: str) -> None:
        """Note an entry that cannot be used."""
        if len(self.problems) < PROBLEM_LIMIT:
            self.problems.append(ImportProblem(place=place, why=why))
        else:
            self.left_out += 1

    def done(self) -> ImportedItems:
        """Everything gathered."""
        return ImportedItems(kind=self.kind, items=tuple(self.items), problems=tuple(self.problems), left_out=self.left_out)


def moment_of(written: object) -> datetime | None:
    """A moment as seconds, milliseconds or microseconds since 1970, or as a date in words (UTC where no zone stands)."""
    text = str(written or "").strip()
    if not (text.isascii() and text.isdigit()):
        return parse_moment(text) if 6 <= len(text) <= 60 else None
    seconds = int(text) if len(text) <= 17 else 0
    while seconds > _LAST:
        seconds //= 1000
    return datetime.fromtimestamp(seconds, UTC) if seconds else None
