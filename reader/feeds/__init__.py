"""Feeds and outlines: bytes in, frozen values out; pure."""

from reader.feeds.discover import discover_feeds, feeds_on
from reader.feeds.opml import parse_outline, write_outline
from reader.feeds.parse import parse_feed

__all__ = ["discover_feeds", "feeds_on", "parse_feed", "parse_outline", "write_outline"]
