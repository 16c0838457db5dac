"""What a child process can do: bytes in, bytes out.  Imports its heavy libraries at the first job that needs them."""

import dataclasses
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reader.domain import errors
from reader.domain.alignment import Alignment
from reader.domain.blocks import Blocks
from reader.domain.codec import decode, encode
from reader.domain.extraction import Explanation, Matches, RuleProposal
from reader.domain.feed import FeedLink, Outline, ParsedFeed, ParsedItem, RawDocument, SourceKind
from reader.domain.imported import KeptStories
from reader.domain.page import ExtractedVersion, Outcome, PageInput, VersionEvidence
from reader.domain.picture import StoredPicture
from reader.domain.site import family_of
from reader.sync.explaining import RuleFaults, check_rules, explain_page, propose_rule, try_rule
from reader.sync.front import front_feed
from reader.sync.importing import read_database, read_export


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRead:
    """A page as a version, with what a judge needs."""

    extracted: ExtractedVersion
    evidence: VersionEvidence
    editions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscoverInput:
    """A page that may offer feeds, for a person who reads ``languages``."""

    document: RawDocument
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedsFound:
    """The feeds that a page offers, best first."""

    feeds: tuple[FeedLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AlignInput:
    """The texts of two versions of one story."""

    left: Blocks
    right: Blocks


def read_feed(data: bytes) -> bytes:
    """``FeedInput`` → ``FeedRead``."""
    from reader.extract import feed_version
    from reader.feeds import parse_feed

    wanted = decode(FeedInput, data)
    feed = front_feed(wanted.document) if wanted.kind is SourceKind.PAGE else parse_feed(wanted.document)
    known = frozenset(wanted.known)
    language = feed.language or wanted.language
    entries = []
    for item in feed.items:
        # Front pages write and count new words round a link all day; what changed is seen on the story's own page.
        digest = digest_of(item) if wanted.kind is SourceKind.FEED else item.identity
        entries.append(EntryRead(digest=digest, version=None if digest in known else feed_version(item, language)))
    bare = tuple(dataclasses.replace(item, html="", summary_html="") for item in feed.items)
    return encode(FeedRead(feed=dataclasses.replace(feed, items=bare), entries=tuple(entries)))


def digest_of(item: ParsedItem) -> str:
    """A digest of what an entry says; dates do not count, because some servers write the time of asking there."""
    said = "\x00".join((item.title, item.author, item.html, item.summary_html))
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:32]


def read_page(data: bytes) -> bytes:
    """``PageInput`` → ``PageRead``."""
    from reader.extract import page_rules, tree_of
    from reader.extract import read_page as read

    wanted = decode(PageInput, data)
    url = wanted.document.url
    root = tree_of(wanted.document)
    editions = editions_on(root, url)  # before site rules take anything out of the tree
    extracted, evidence = read(wanted, page_rules(url, wanted.rules), root=root)
    # Guesses are for pages that name no version.
    guessed = extracted.outcome is Outcome.STORY and not extracted.alternates
    return encode(PageRead(extracted=extracted, evidence=evidence, editions=editions if guessed else ()))


def editions_on(root: Any, url: str) -> tuple[tuple[str, str], ...]:
    """(Language, address) of the feeds of the page's own site that the page announces, each language once.

    ``root`` is the tree of the page at ``url``.
    """
    from reader.feeds import feeds_on

    own = family_of(url)
    found = {feed.language: feed.url for feed in reversed(feeds_on(root, url, ())) if family_of(feed.url) == own}
    return tuple((language, url) for language, url in found.items() if language)


def find_feeds(data: bytes) -> bytes:
    """``DiscoverInput`` → ``FeedsFound``."""
    from reader.feeds import discover_feeds

    wanted = decode(DiscoverInput, data)
    return encode(FeedsFound(feeds=discover_feeds(wanted.document, wanted.languages)))


def read_outline(data: bytes) -> bytes:
    """An OPML file → ``Outline``."""
    from reader.feeds import parse_outline

    return encode(parse_outline(data))


def read_picture(data: bytes) -> bytes:
    """A picture's bytes → one line of JSON and our own picture's bytes."""
    from reader.sync.pictures import make_picture

    return _picture_reply(make_picture(data))


def flatten(data: bytes) -> bytes:
    """The same, JPEG or PNG without transparency."""
    from reader.sync.pictures import flatten_picture

    return _picture_reply(flatten_picture(data))


def check_own(data: bytes) -> bytes:
    """The same for a picture that is to stay byte for byte."""
    from reader.sync.pictures import check_own_picture

    return _picture_reply(check_own_picture(data))


def _picture_reply(made: StoredPicture) -> bytes:
    return encode(dataclasses.replace(made, body=b"")) + b"\n" + made.body


def align_versions(data: bytes) -> bytes:
    """``AlignInput`` → ``Alignment``."""
    from reader.align import align

    wanted = decode(AlignInput, data)
    return encode(align(wanted.left, wanted.right))


def picture_from_reply(reply: bytes) -> StoredPicture:
    """The picture in the reply of ``read_picture``.  Raises ``ValueError`` when it is none."""
    line, _, body = reply.partition(b"\n")
    picture = decode(StoredPicture, line)
    if hashlib.sha256(body).hexdigest() != picture.digest:
        raise ValueError("the picture is not the one that was announced")
    return dataclasses.replace(picture, body=body)


JOBS: dict[str, Callable[[bytes], bytes]] = {
    "feed": read_feed,
    "page": read_page,
    "discover": find_feeds,
    "outline": read_outline,
    "picture": read_picture,
    "flat-picture": flatten,
    "own-picture": check_own,
    "align": align_versions,
    "explain": explain_page,
    "propose": propose_rule,
    "try-rule": try_rule,
    "check-rules": check_rules,
    "import": read_export,
    "import-database": read_database,
}

SECONDS = dict.fromkeys(JOBS, 10.0) | dict.fromkeys(("picture", "flat-picture", "own-picture"), 15.0) | {"align": 30.0}
SECONDS |= dict.fromkeys(("import", "import-database"), 120.0)
"""Time limit of a job (hostile-input section 4: parse ≤ 10 s; a 25-megapixel picture needs up to 3 s on a slow core, two versions
of 20,000 paragraphs 18 s to align on a busy one; 20,000 kept articles of 800 words 26 s to clean)."""

OUTPUT: dict[str, type[Any]] = {
    "feed": FeedRead,
    "page": PageRead,
    "discover": FeedsFound,
    "outline": Outline,
    "align": Alignment,
    "explain": Explanation,
    "propose": RuleProposal,
    "try-rule": Matches,
    "check-rules": RuleFaults,
    "import": KeptStories,
    "import-database": KeptStories,
}


def error_to_bytes(error: errors.ReaderError) -> bytes:
    """An error as JSON: class, detail and values."""
    return json.dumps([type(error).__name__, error.detail, error.values]).encode()


def error_from_bytes(data: bytes) -> errors.ReaderError:
    """The error that a child told of; only classes of our tree are made."""
    name, detail, values = json.loads(data)
    kind = getattr(errors, str(name), None)
    if not (isinstance(kind, type) and issubclass(kind, errors.ReaderError)):
        kind = errors.ContentError
    return kind(str(detail), **{str(key): value for key, value in values.items()})
