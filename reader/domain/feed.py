"""What a feed says, before anybody believes it."""

from dataclasses import field
from datetime import datetime
from enum import StrEnum

from reader.domain.late_dataclass import dataclass


class SourceKind(StrEnum):
    """What a source's address leads to; stored."""

    FEED = "feed"
    PAGE = "page"
    """A front or section page, or a sitemap: what it links to are the stories."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawDocument:
    """Bytes as they came: ``content_type`` is the header's value, ``link_header`` the values of ``Link`` joined by commas."""

    url: str
    body: bytes
    content_type: str = ""
    link_header: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedItem:
    """One entry.

    ``identity`` is guid, else address, else a hash of title and text; unique within its feed.  ``html`` is the longest text
    the entry offers and ``summary_html`` the short one: markup, to be passed through the same gate as a page.
    ``url`` is a web address or empty.  Times are aware UTC, or None when unreadable.
    """

    identity: str
    url: str = ""
    title: str = ""
    author: str = ""
    published: datetime | None = None
    updated: datetime | None = None
    html: str = ""
    summary_html: str = ""
    language: str = ""
    tags: tuple[str, ...] = ()
    picture_url: str = ""
    alternates: tuple[tuple[str, str], ...] = ()
    """(language, address) pairs of ``<link rel="alternate" hreflang>`` in the entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedWishes:
    """When a feed asks to be left alone: for ``interval_seconds`` (ttl, sy:update…: the longest of them, 0 for none) and in these
    hours of the day (UTC) and on these days of the week (Monday being 0)."""

    interval_seconds: int = 0
    skip_hours: tuple[int, ...] = ()
    skip_days: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedFeed:
    """One feed document."""

    url: str
    title: str = ""
    site_url: str = ""
    language: str = ""
    icon_url: str = ""
    next_page_url: str = ""
    wishes: FeedWishes = field(default_factory=FeedWishes)
    items: tuple[ParsedItem, ...] = ()
    dropped: int = 0
    """Entries left out by the limit of 2,000."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedLink:
    """A feed that a page offers, or a page taken as one."""

    url: str
    title: str = ""
    language: str = ""
    kind: SourceKind = SourceKind.FEED


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineSource:
    """One source of an OPML file.  ``folder`` is its folders' names joined by `` / ``."""

    feed_url: str
    title: str = ""
    site_url: str = ""
    folder: str = ""
    language: str = ""
    kind: SourceKind = SourceKind.FEED


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """An OPML file read.  ``skipped`` counts lines that were no web feed; ``had_passwords`` tells to warn the person."""

    sources: tuple[OutlineSource, ...]
    title: str = ""
    skipped: int = 0
    had_passwords: bool = False
