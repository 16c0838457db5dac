"""Copies of the library, and what came of checking and of saving it."""

from datetime import date

from reader.domain.late_dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy of the database.  ``name`` is its day as ISO 8601, with ``-before`` when it is kept because the next holds less.

    ``has_lost``: it holds over a fifth less than the copy before it.
    """

    name: str
    day: date
    stories: int
    bookmarks: int
    sources: int
    size_bytes: int
    has_lost: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RottenStory:
    """A stored text that is not what was written.  ``restored``: a backup had it; otherwise its page is wanted again.

    ``is_revision``: it was the text before an edit; no page gives it again.
    """

    story_id: int
    version_id: int
    title: str
    restored: bool
    is_revision: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What a look at every stored text found."""

    texts: int
    rotten: tuple[RottenStory, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescue:
    """What a library holds after it was restored or salvaged: ``stories`` of ``stories_before`` (0: not known) with their texts.

    ``kept_at`` is where the former file was put aside, empty when there was none; ``replayed`` counts acts of the journal.
    """

    stories: int
    stories_before: int = 0
    bookmarks: int = 0
    sources: int = 0
    replayed: int = 0
    kept_at: str = ""
