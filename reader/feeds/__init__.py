"""Feeds and outlines: bytes in, frozen values out; pure.

What is named here is loaded when it is first asked for: most children read feeds alone.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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

_HOMES = {
    "discover": ("discover_feeds", "feeds_on"),
    "opml": ("parse_outline", "write_outline"),
    "parse": ("parse_feed",),
    "sitemap": ("is_sitemap", "named_sitemaps", "parse_sitemap"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
