"""A library as records, one for each line of a file: what one library tells another, or the same one years later.

Things are named as the world names them: stories by the addresses of their versions, sources by their feeds, folders by their
titles.  Times are aware UTC.
"""

from datetime import datetime

from reader.domain.blocks import Blocks
from reader.domain.late_dataclass import dataclass
from reader.domain.page import ExtractedVersion, VersionEvidence

FORMAT = "offprint-library"
NUMBER = 2
"""Of the form of the file; a reader that knows fewer numbers says so.  The second added revisions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveHead:
    """The first line."""

    format: str
    number: int
    made: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingRecord:
    """A setting as it is stored."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderRecord:
    """A folder, in the order of the sidebar."""

    title: str
    is_open: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRecord:
    """A source, in the order of the sidebar; ``folder`` is a title, empty for none."""

    feed_url: str
    kind: str = "feed"
    title: str = ""
    site_url: str = ""
    icon_url: str = ""
    language: str = ""
    publication: str = ""
    folder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRecord:
    """An entry that a source has brought; without a version it is not to come back."""

    feed_url: str
    identity: str
    url_identity: str = ""
    title: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureRecord:
    """What is known of a picture's address.  ``body`` is given once for a digest, with the first address that has it."""

    url: str
    state: str
    digest: str = ""
    suffix: str = ""
    width: int = 0
    height: int = 0
    reason: str = ""
    tries: int = 0
    next_try: datetime | None = None
    body: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRecord:
    """A version's claim that another exists, and what was found."""

    language: str
    url: str
    kind: str
    label: str = ""
    state: str = "wanted"
    reason: str = ""
    tried_at: datetime | None = None
    next_try: datetime | None = None
    tries: int = 0
    is_requested: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionRecord:
    """What a version said before an edit; ``stored``: since when."""

    stored: datetime
    title: str
    blocks: Blocks


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRecord:
    """A story in one language with its text; ``addresses`` are in the form of ``identity_of``; ``source`` is a feed."""

    url: str = ""
    addresses: tuple[str, ...] = ()
    source: str = ""
    language: str = ""
    declared_language: str = ""
    title: str = ""
    snippet: str = ""
    byline: str = ""
    published: datetime | None = None
    modified: datetime | None = None
    site_name: str = ""
    section: str = ""
    tags: tuple[str, ...] = ()
    from_feed: bool = False
    is_partial: bool = False
    page_state: str = "none"
    page_reason: str = ""
    tries: int = 0
    next_try: datetime | None = None
    fetched_at: datetime | None = None
    number: str = ""
    blocks: Blocks | None = None
    feed_text: ExtractedVersion | None = None
    evidence: VersionEvidence | None = None
    entries: tuple[EntryRecord, ...] = ()
    links: tuple[LinkRecord, ...] = ()
    edits: int = 0
    text_at: datetime | None = None
    revisions: tuple[RevisionRecord, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsRecord:
    """A version in this language came late and was not looked at yet."""

    language: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRecord:
    """A story: its state, and its versions, the oldest first.  ``sources`` are feeds."""

    first_seen: datetime
    published: datetime
    is_read: bool = False
    read_at: datetime | None = None
    read_by_hand: bool = False
    is_bookmarked: bool = False
    bookmarked_at: datetime | None = None
    position_block: int = 0
    position_share: float = 0.0
    looks: int = 0
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    news: tuple[NewsRecord, ...] = ()
    versions: tuple[VersionRecord, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterRecord:
    """A filter; ``place`` and ``act`` as ``domain/filters.py`` names them, ``feed_url`` empty for everywhere."""

    words: str
    place: str
    act: str
    tag: str = ""
    feed_url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApartRecord:
    """Two addresses of which a person has said that they are not one story."""

    one: str
    other: str


Record = (
    ArchiveHead
    | SettingRecord
    | FolderRecord
    | SourceRecord
    | EntryRecord
    | PictureRecord
    | StoryRecord
    | FilterRecord
    | ApartRecord
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveFault:
    """A line that cannot be used; ``line`` counts from 1."""

    line: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveReport:
    """What became of a file: stories that are new, those that were here and took something over, sources that are new."""

    stories: int = 0
    merged: int = 0
    sources: int = 0
    pictures: int = 0
    faults: tuple[ArchiveFault, ...] = ()
