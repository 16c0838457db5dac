"""Feeds and outlines: bytes in, frozen values out; pure."""

from reader.feeds.discover import discover_feeds
from reader.feeds.opml import parse_outline, write_outline
from reader.feeds.parse import parse_feed

__all__ = ["discover_feeds", "parse_feed", "parse_outline", "write_outline"]
