"""Stories that come from elsewhere than a source: a page that a person saves, articles that another reader kept."""

from datetime import datetime
from enum import StrEnum

from reader.domain.late_dataclass import dataclass
from reader.domain.page import ExtractedVersion


class ImportKind(StrEnum):
    """What a file is, found by looking into it; the values are stored nowhere and name a sentence."""

    OUTLINE = "opml"
    READER_JSON = "reader-json"
    """Google Reader's ``starred.json``, as FreshRSS, Inoreader, Miniflux' plug-ins and others write it."""
    POCKET_CSV = "pocket-csv"
    INSTAPAPER_CSV = "instapaper-csv"
    BOOKMARKS = "bookmarks"
    """Netscape's bookmark file, which browsers and Pocket write."""
    QUITERSS = "quiterss"
    RSS_GUARD = "rss-guard"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedItem:
    """One article that another program kept, before anybody believes it.

    ``url`` is a web address or empty.  ``html`` is markup, to be passed through the same gate as a page.  Times are aware UTC
    or None.  ``place`` is its line (CSV, HTML) or its entry's number, counted from 1.
    """

    place: int
    url: str = ""
    title: str = ""
    html: str = ""
    author: str = ""
    published: datetime | None = None
    saved: datetime | None = None
    tags: tuple[str, ...] = ()
    is_read: bool = False
    is_starred: bool = True
    feed_url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportProblem:
    """An entry that cannot be used: its place, and why: ``broken`` (not in the file's form) or ``no-address``."""

    place: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedItems:
    """What a file holds.  ``left_out`` counts entries past the limit."""

    kind: ImportKind
    items: tuple[ImportedItem, ...] = ()
    problems: tuple[ImportProblem, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptStory:
    """A story to put into the library.  ``text`` has been through the gate; None when only the address is known.

    ``saved`` is when the person kept it (aware UTC), None for now.
    """

    url: str
    title: str = ""
    byline: str = ""
    language: str = ""
    published: datetime | None = None
    saved: datetime | None = None
    tags: tuple[str, ...] = ()
    is_read: bool = False
    is_bookmarked: bool = True
    feed_url: str = ""
    text: ExtractedVersion | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptStories:
    """A file read and cleaned, ready for the library."""

    kind: ImportKind
    stories: tuple[KeptStory, ...] = ()
    problems: tuple[ImportProblem, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What became of stories: each one's number in the library, in the order given, and how many were new."""

    story_ids: tuple[int, ...] = ()
    added: int = 0

    @property
    def known(self) -> int:
        """How many were in the library before."""
        return len(set(self.story_ids)) - self.added
