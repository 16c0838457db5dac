"""Filters: words that a person does not want to read of, and rules for what arrives."""

from enum import StrEnum

from reader.domain.late_dataclass import dataclass


class FilterPlace(StrEnum):
    """Where a filter looks, in every stored version of a story."""

    TITLE = "title"
    TEXT = "text"
    """The title or the text."""
    LABEL = "label"
    """What the publication files it under: exactly its section, or one of its tags."""


class FilterAct(StrEnum):
    """What becomes of a story that a filter meets.  Only hiding concerns stories that are here already."""

    HIDE = "hide"
    READ = "read"
    TAG = "tag"
    BOOKMARK = "bookmark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A word or a phrase, where it is looked for, and what is done.  ``source_id`` 0: everywhere; ``tag`` for ``TAG`` alone."""

    words: str
    place: FilterPlace = FilterPlace.TITLE
    act: FilterAct = FilterAct.HIDE
    tag: str = ""
    source_id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFilter:
    """A filter of the library: its number, its source's title, and how many stories it hides (or has met, for the other acts)."""

    filter_id: int
    filter: Filter
    source_title: str = ""
    stories: int = 0
