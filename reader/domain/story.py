"""Stories and versions as the reader sees them."""

from dataclasses import field
from datetime import datetime
from enum import StrEnum

from reader.domain.blocks import Blocks
from reader.domain.feed import SourceKind
from reader.domain.late_dataclass import dataclass
from reader.domain.picture import PictureRef


class Offline(StrEnum):
    """How much of a version can be read with the network unplugged; the values are stored."""

    COMPLETE = "complete"
    TEXT = "text"
    HEADLINE = "headline"


class ChipState(StrEnum):
    """What a language chip means."""

    STORED = "stored"
    PUBLISHED = "published"
    FETCHING = "fetching"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A language in which the story exists.  ``version_id`` is 0 until it is stored."""

    language: str
    label: str
    state: ChipState
    version_id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """One line of a list: light, without a body.  ``published`` is aware UTC and never in the future."""

    story_id: int
    version_id: int
    title: str
    snippet: str
    language: str
    source_id: int
    source_title: str
    published: datetime
    is_read: bool = False
    is_bookmarked: bool = False
    offline: Offline = Offline.HEADLINE
    offline_reason: str = ""
    """Error code or outcome that says why it is not complete; empty when it is, or when it is still to be fetched."""
    next_try: datetime | None = None
    """When what is missing is tried again by itself (aware UTC); None with a reason: only when a person asks."""
    chips: tuple[Chip, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingPosition:
    """Where a person stopped: index of the block at the top, and the share (0 to 1) of it above the edge."""

    block: int = 0
    share: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A story in one language, whole."""

    version_id: int
    story_id: int
    url: str
    language: str
    title: str
    byline: str = ""
    published: datetime | None = None
    modified: datetime | None = None
    site_name: str = ""
    section: str = ""
    tags: tuple[str, ...] = ()
    blocks: Blocks = ()
    pictures: tuple[PictureRef, ...] = ()
    offline: Offline = Offline.HEADLINE
    offline_reason: str = ""
    from_feed: bool = False
    """The text is the feed's own, because the page gave none (``offline_reason`` says why) or less."""
    words: int = 0
    edits: int = 0
    """How often its publisher has changed the text since it was stored first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenStory:
    """What the article pane shows: one version, and what is known of the others."""

    row: StoryRow
    version: Version
    position: ReadingPosition = field(default_factory=ReadingPosition)


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A folder of sources."""

    folder_id: int
    title: str
    is_open: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What a person subscribes to, with how it fares.  ``error`` is an error code with its values; times aware UTC."""

    source_id: int
    title: str
    feed_url: str
    kind: SourceKind = SourceKind.FEED
    site_url: str = ""
    language: str = ""
    publication: str = ""
    folder_id: int = 0
    unread: int = 0
    stories: int = 0
    checked: datetime | None = None
    next_check: datetime | None = None
    error: str = ""
    error_values: tuple[tuple[str, str], ...] = ()
    failures: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Numbers of stories, each computed from the library when asked."""

    unread: int = 0
    today: int = 0
    bookmarks: int = 0
    all: int = 0
    new_translations: int = 0
    incomplete: int = 0
    by_source: dict[int, int] = field(default_factory=dict)
    """Unread stories by source."""
    by_tag: dict[str, int] = field(default_factory=dict)
    """Stories by the person's tag."""
