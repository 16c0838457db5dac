"""Stories on their way out of the library: what is asked for, and what an issue is made of."""

from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from reader.domain.alignment import SideBySide
from reader.domain.late_dataclass import dataclass
from reader.domain.picture import PictureRef, StoredPicture
from reader.domain.query import StoryQuery, View
from reader.domain.story import Version


class ExportForm(StrEnum):
    """What a file is; the values are typed at a terminal."""

    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"
    EPUB = "epub"
    PDF = "pdf"
    JSONL = "jsonl"

    @property
    def suffix(self) -> str:
        """How the file's name ends, with its dot."""
        return {"markdown": ".md", "text": ".txt"}.get(self.value, f".{self.value}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOrder:
    """Which stories go into which file.

    ``language`` is the version that leads, the best of the reading languages when empty; ``beside`` a second one, in pairs of
    paragraphs where both are stored.  ``title`` is the issue's.
    """

    story_ids: tuple[int, ...]
    form: ExportForm
    path: Path
    language: str = ""
    beside: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """What was written: stories, those that are gone or have no text in the language, and bytes of the file."""

    path: Path
    stories: int
    left_out: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A story in the contents.  ``number`` counts from 1 and names the story inside the file."""

    number: int
    title: str
    language: str
    source: str
    published: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One story as it goes out: a version, and another laid beside it or None.  ``pictures`` are those of the version."""

    line: Line
    version: Version
    beside: SideBySide | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """Everything of one file but the texts.  ``languages`` has at least one, the leading one first; ``made`` is aware."""

    title: str
    languages: tuple[str, ...]
    made: datetime
    contents: tuple[Line, ...]
    identity: str
    """A UUID (RFC 9562)."""


Editions = Iterable[Edition]
"""Texts in the order of the contents, read one at a time."""
PictureBytes = Callable[[PictureRef], StoredPicture | None]
"""A stored picture with its bytes; None when it is not here."""


def paper_query(tag: str = "") -> StoryQuery:
    """The stories of a morning paper: unread ones of today, or all that have the tag."""
    return StoryQuery(tag=tag) if tag else StoryQuery(view=View.TODAY, words="is:unread")
