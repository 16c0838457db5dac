"""What sync knows, and what it wants written: decided, not yet done."""

from dataclasses import field
from datetime import datetime, timedelta

from reader.domain.feed import FeedWishes, ParsedItem, SourceKind
from reader.domain.late_dataclass import dataclass
from reader.domain.page import Alternate, ExtractedVersion, LinkKind, VersionEvidence
from reader.domain.picture import StoredPicture

NOTED_AGAIN = timedelta(days=30)
"""After so long it is noted again that a feed names an entry whose story is gone: a row a month, and not with each answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSource:
    """What a person wants to subscribe to.  An empty title, language or site is filled in by the feed's first answer."""

    feed_url: str
    title: str = ""
    site_url: str = ""
    language: str = ""
    publication: str = ""
    folder_id: int = 0
    kind: SourceKind = SourceKind.FEED


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceForSync:
    """A source with what its last answers left behind.  Validators are sent back byte for byte."""

    source_id: int
    title: str
    feed_url: str
    kind: SourceKind = SourceKind.FEED
    language: str = ""
    publication: str = ""
    etag: str = ""
    last_modified: str = ""
    validators_url: str = ""
    validators_since: datetime | None = None
    checked: datetime | None = None
    next_check: datetime | None = None
    failures: int = 0
    moved_to: str = ""
    moved_count: int = 0
    moved_since: datetime | None = None
    has_entries: bool = False
    """Whether the library has seen any entry of it."""
    wishes: FeedWishes = field(default_factory=FeedWishes)
    is_told_to_wait: bool = False
    """Its last answer was 429 or 503: ``next_check`` is the server's wish, which holds for a person's sync too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownEntry:
    """An entry that the library has seen from this source, kept or not.  ``version_id`` is 0 of one whose story is gone, and
    ``noted`` when an answer last named it, as far as that was noted (aware UTC)."""

    identity: str
    url_identity: str
    title: str
    digest: str
    version_id: int
    noted: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEntry:
    """An entry to add.  ``published`` is already clamped (aware UTC); ``digest`` is of what the feed says of it."""

    item: ParsedItem
    digest: str
    published: datetime
    language: str
    feed_version: ExtractedVersion | None
    """The feed's own text through the gate, when the entry has any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedEntry:
    """A known entry whose text in the feed changed, or that came back under another identity."""

    version_id: int
    entry: NewEntry
    same_text: bool = False
    """Only its identity changed: nothing to fetch again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedUpdate:
    """Everything that one answer of a feed changes, for one transaction."""

    source_id: int
    checked: datetime
    next_check: datetime
    etag: str = ""
    last_modified: str = ""
    validators_url: str = ""
    keep_validators: bool = False
    """The answer said nothing new of them."""
    is_not_modified: bool = False
    """A 304: the validators may be new, the feed is as old as it was."""
    title: str = ""
    site_url: str = ""
    language: str = ""
    icon_url: str = ""
    wishes: FeedWishes | None = None
    """None when the answer does not tell them: a 304."""
    new: tuple[NewEntry, ...] = ()
    changed: tuple[ChangedEntry, ...] = ()
    listed: tuple[str, ...] = ()
    """Identities of entries whose stories are gone, which the answer still names and for which that is to be noted again."""
    moved_to: str = ""
    moved_count: int = 0
    moved_since: datetime | None = None
    feed_url: str = ""
    """A new address to keep from now on; empty to keep the old one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedFailure:
    """A feed that did not come: nothing stored changes but the source's health."""

    source_id: int
    checked: datetime
    next_check: datetime
    code: str
    values: tuple[tuple[str, str], ...] = ()
    counts: bool = True
    """False when we were offline: not the source's fault."""
    is_gone: bool = False
    """410: no more polling."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWanted:
    """A version whose page is still to be fetched."""

    version_id: int
    story_id: int
    source_id: int
    url: str
    language: str
    feed_title: str = ""
    tries: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PageStored:
    """A version's page, read.  ``final_url`` is where redirects led; ``raw`` is the page compressed with zlib, or empty."""

    version_id: int
    final_url: str
    fetched: datetime
    extracted: ExtractedVersion
    evidence: VersionEvidence
    raw: bytes = b""
    editions: tuple[tuple[str, str], ...] = ()
    """(Language, feed address) of the publication's editions that the page names, when it names no version of its story."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFailed:
    """A version's page that gave no story; the feed's own text, when there is any, stays and ``code`` says why."""

    version_id: int
    code: str
    tried: datetime
    next_try: datetime | None
    """None: never again by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkWanted:
    """A claimed version that is not judged yet.  ``known_version_id`` is 0 when its address is new to the library."""

    link_id: int
    version_id: int
    story_id: int
    source_id: int
    language: str
    url: str
    kind: LinkKind
    known_version_id: int = 0
    known_story_id: int = 0
    known_is_fetched: bool = False
    tries: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkAccepted:
    """The claim is true.  Either ``page`` is the new version's page (``version_id`` 0 in it) or ``known_version_id`` is set:
    the stories of the two versions become one."""

    link_id: int
    reason: str
    known_version_id: int = 0
    page: PageStored | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRejected:
    """The claim is false, or could not be checked; ``next_try`` None: not asked again."""

    link_id: int
    reason: str
    tried: datetime
    next_try: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LookWanted:
    """A story whose translations may have come later: this page of it is read once more for what it claims."""

    version_id: int
    story_id: int
    source_id: int
    url: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A page that was read again, or that could not be; ``links`` is what it claims now."""

    version_id: int
    looked: datetime
    links: tuple[Alternate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtraLinks:
    """Claims found by other means than the page itself (URL patterns, edition feeds)."""

    version_id: int
    links: tuple[Alternate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureWanted:
    """A picture address that stored stories show and the library does not have.  ``source_id`` is for the report."""

    url: str
    page_url: str
    source_id: int
    tries: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureStored:
    """A picture to keep; its body is written to its file before the row is."""

    url: str
    picture: StoredPicture


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFailed:
    """A picture that did not come; ``next_try`` None: never again by itself."""

    url: str
    code: str
    tried: datetime
    next_try: datetime | None = None
