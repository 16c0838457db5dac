"""A child process reads a page: as a version of a story, or as a place that offers feeds."""

import dataclasses
from typing import Any

from reader.domain.codec import decode, encode
from reader.domain.feed import FeedLink, RawDocument
from reader.domain.late_dataclass import dataclass
from reader.domain.page import ExtractedVersion, Outcome, PageInput, VersionEvidence
from reader.domain.site import family_of


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


def page_bytes(wanted: PageInput) -> bytes:
    """A page's job: one line of JSON, and the page's body as it came (in JSON it takes 1 to 3 ms)."""
    bare = dataclasses.replace(wanted, document=dataclasses.replace(wanted.document, body=b""))
    return encode(bare) + b"\n" + wanted.document.body


def _page_input(data: bytes) -> PageInput:
    line, _, body = data.partition(b"\n")
    bare = decode(PageInput, line)
    return dataclasses.replace(bare, document=dataclasses.replace(bare.document, body=body))


def read_page(data: bytes) -> bytes:
    """What ``page_bytes`` gives → ``PageRead``."""
    from reader.extract import page_rules, tree_of
    from reader.extract import read_page as read

    wanted = _page_input(data)
    url = wanted.document.url
    root = tree_of(wanted.document)
    rules = page_rules(url, wanted.rules)
    early = editions_on(root, url) if rules else ()  # before site rules take anything out of the tree
    extracted, evidence = read(wanted, rules, root=root)
    # Guesses are for pages that name no version.
    guessed = extracted.outcome is Outcome.STORY and not extracted.alternates
    editions = (early if rules else editions_on(root, url)) if guessed else ()
    return encode(PageRead(extracted=extracted, evidence=evidence, editions=editions))


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
