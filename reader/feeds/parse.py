"""A feed document of any of the common kinds, read."""

import io

from reader.domain.errors import BrokenFeed, NotAFeed
from reader.domain.feed import FeedWishes, ParsedFeed, RawDocument
from reader.domain.language import canonical
from reader.domain.url import web_address
from reader.feeds.decode import decode_text
from reader.feeds.entries import item_of, one_line, several, single
from reader.feeds.identity import with_identities
from reader.feeds.jsonfeed import parse_json_feed
from reader.feeds.quiet import skipped_days, skipped_hours
from reader.feeds.tidy import TidyFeed, tidy
from reader.feeds.usual import Feed, read_usual

SIZE_LIMIT = 10 * 1024 * 1024
"""Bytes; the largest feed of the corpus has 1.3 MB, other readers stop at 10 to 15 MB."""

_PERIODS = {"hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}
"""Seconds of RSS 1.0's syndication module."""


def parse_feed(document: RawDocument) -> ParsedFeed:
    """The feed: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, in any charset.

    Entries come in the feed's order, with markup raw and everything else plain text or web addresses.

    Raises ``NotAFeed`` for something else and ``BrokenFeed`` for what is damaged or dangerous; ``errors`` lists why.
    """
    if len(document.body) > SIZE_LIMIT:
        raise BrokenFeed("limit", url=document.url)
    try:
        text = _text_of(document)
        return parse_json_feed(text, document.url) if text[:1] in "{[" else _parse_xml(text, document.url)
    except (NotAFeed, BrokenFeed) as error:
        error.values.setdefault("url", document.url)
        raise


def _text_of(document: RawDocument) -> str:
    text = decode_text(document.body, document.content_type).lstrip("\ufeff \t\r\n\0")
    if not text:
        raise NotAFeed("empty")
    start = text[:1000]
    # A text has no such characters; a picture, a PDF or an archive has them in its first bytes.
    if start[:1] not in "<{[" and sum(c == "\ufffd" or (c < " " and c not in "\t\r\n") for c in start) > len(start) // 50:
        raise NotAFeed("binary")
    return text


def _parse_xml(text: str, url: str) -> ParsedFeed:
    tidied = tidy(text)
    return feed_of(tidied, read_usual(tidied.source) or read_any(tidied.source), url)


def feed_of(tidied: TidyFeed, read: tuple[Feed, list[Feed]], url: str) -> ParsedFeed:
    """A feed of ours out of what was read in ``tidied``, as feedparser names it."""
    feed, entries = read
    language = canonical(str(feed.get("language") or ""))
    items = [item for entry in entries if (item := item_of(entry, url, language))]
    return ParsedFeed(
        url=url,
        title=one_line(single(feed, "title_detail")),
        site_url=web_address(str(feed.get("link") or ""), url),
        language=language,
        icon_url=_icon(feed, url),
        next_page_url=_next_page(feed, url),
        wishes=_wishes(feed, tidied.source),
        items=with_identities(items),
        dropped=tidied.dropped,
    )


def read_any(source: bytes) -> tuple[Feed, list[Feed]]:
    """A feed of any kind and its entries, by feedparser.  Raises ``BrokenFeed``."""
    import feedparser

    try:
        read = feedparser.parse(io.BytesIO(source), sanitize_html=False, resolve_relative_uris=False)
    except (LookupError, ValueError, TypeError, AttributeError, ArithmeticError, AssertionError, RecursionError) as error:
        # Elements in places that feedparser never thought of break it in its own ways; fuzzing found <media:player> in a title.
        raise BrokenFeed("xml") from error
    return read["feed"], read["entries"]


def _icon(feed: Feed, url: str) -> str:
    written = (feed.get("icon"), feed.get("webfeeds_icon"), single(feed, "image").get("href"), feed.get("logo"))
    return next((address for name in written if (address := web_address(str(name or ""), url))), "")


def _next_page(feed: Feed, url: str) -> str:
    links = (link for link in several(feed, "links") if link.get("rel") == "next")
    return next((address for link in links if (address := web_address(str(link.get("href") or ""), url))), "")


def _wishes(feed: Feed, source: bytes) -> FeedWishes:
    return FeedWishes(
        interval_seconds=_interval(feed),
        skip_hours=skipped_hours(source) if "skiphours" in feed else (),
        skip_days=skipped_days(source) if "skipdays" in feed else (),
    )


def _interval(feed: Feed) -> int:
    """Seconds between updates by ``ttl`` (minutes, RSS 2.0) or the syndication module, whichever is longer."""
    wait = 60 * (_number(feed.get("ttl")) or 0)
    period = _PERIODS.get(str(feed.get("sy_updateperiod") or "").strip().lower(), 0)
    return max(wait, period // (_number(feed.get("sy_updatefrequency")) or 1))


def _number(written: object) -> int:
    text = str(written or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0
