"""Feeds and outlines: bytes in, frozen values out; pure."""

from reader.feeds.discover import discover_feeds, feeds_on
from reader.feeds.opml import parse_outline, write_outline
from reader.feeds.parse import parse_feed
from reader.feeds.sitemap import is_sitemap, named_sitemaps, parse_sitemap

__all__ = [
    "discover_feeds",
    "feeds_on",
    "is_sitemap",
    "named_sitemaps",
    "parse_feed",
    "parse_outline",
    "parse_sitemap",
    "write_outline",
]
