"""A child process reads a feed: bytes in, its entries cleaned out."""

import dataclasses
import hashlib

from reader.domain.codec import decode, encode
from reader.domain.feed import ParsedFeed, ParsedItem, RawDocument, SourceKind
from reader.domain.late_dataclass import dataclass
from reader.domain.page import ExtractedVersion


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedInput:
    """A feed to read.  Entries whose digest is in ``known`` are not cleaned again."""

    document: RawDocument
    kind: SourceKind = SourceKind.FEED
    language: str = ""
    known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRead:
    """What is made of an entry: a digest of all it says, and its text through the gate (None when it has none)."""

    digest: str
    version: ExtractedVersion | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedRead:
    """A feed with its entries cleaned, in the order of ``feed.items``, whose markup is left out."""

    feed: ParsedFeed
    entries: tuple[EntryRead, ...]


def read_feed(data: bytes) -> bytes:
    """``FeedInput`` → ``FeedRead``."""
    from reader.extract import feed_version

    wanted = decode(FeedInput, data)
    feed = _feed_of(wanted)
    known = frozenset(wanted.known)
    language = feed.language or wanted.language
    entries = []
    for item in feed.items:
        # Front pages write and count new words round a link all day; what changed is seen on the story's own page.
        digest = digest_of(item) if wanted.kind is SourceKind.FEED else item.identity
        entries.append(EntryRead(digest=digest, version=None if digest in known else feed_version(item, language)))
    bare = tuple(dataclasses.replace(item, html="", summary_html="") for item in feed.items)
    return encode(FeedRead(feed=dataclasses.replace(feed, items=bare), entries=tuple(entries)))


def _feed_of(wanted: FeedInput) -> ParsedFeed:
    if wanted.kind is SourceKind.PAGE:
        from reader.sync.front import front_feed

        return front_feed(wanted.document)
    from reader.feeds import parse_feed

    return parse_feed(wanted.document)


def digest_of(item: ParsedItem) -> str:
    """A digest of what an entry says; dates do not count, because some servers write the time of asking there."""
    said = "\x00".join((item.title, item.author, item.html, item.summary_html))
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:32]
