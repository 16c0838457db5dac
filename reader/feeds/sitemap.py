"""Sitemaps: what a site tells search engines of its pages (https://www.sitemaps.org/protocol.html, and Google's ``news:``)."""

import re
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from reader.domain.errors import BrokenFeed
from reader.domain.feed import ParsedItem, RawDocument
from reader.domain.language import canonical
from reader.domain.late_dataclass import dataclass
from reader.domain.text import display_text
from reader.domain.url import identity_of, web_address
from reader.feeds.dates import parse_moment
from reader.feeds.decode import decode_text
from reader.feeds.mend import declared_entities, mend

SIZE_LIMIT = 10 * 1024 * 1024
"""Bytes unpacked, as of feeds; the protocol allows 50 MB, which takes a minute to read."""
ENTRY_LIMIT = 50_000
"""Entries of one sitemap, by the protocol."""
CHILD_LIMIT = 1000
"""Sitemaps of an index that are looked at; the protocol allows 50,000."""
NAMED_LIMIT = 10
"""Sitemaps taken of a robots.txt; large papers name two to six."""

_ROOT = re.compile(r"<(?:[A-Za-z]{1,20}:)?(urlset|sitemapindex)(?=[\s>/])")
_LOOK = 2000
"""Characters in which the root stands: after the declaration, comments and style sheets."""
_NAMED = re.compile(r"^\s*sitemap\s*:\s*(\S+)", re.I | re.M)
_OF_MEDIA = re.compile(r"sitemap-(?:image|video)/|^(?:image|video):")
_GZIP = b"\x1f\x8b"
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitemap:
    """A sitemap's pages in its order, or, of an index, the sitemaps in it, the one with the newest stories first."""

    pages: tuple[ParsedItem, ...] = ()
    children: tuple[str, ...] = ()


def is_sitemap(body: bytes) -> bool:
    """Whether a document is a sitemap or an index of some, packed with gzip or not."""
    return bool(_ROOT.search(_unpacked(body[:_LOOK], at_most=_LOOK)[:_LOOK].decode("utf-8", "replace")))


def parse_sitemap(document: RawDocument) -> Sitemap:
    """The pages or the sitemaps that it names; addresses of other kinds than http are left out.

    Raises ``BrokenFeed``: ``limit``, ``entities``, ``xml``.
    """
    body = _unpacked(document.body, at_most=SIZE_LIMIT + 1)
    if len(body) > SIZE_LIMIT:
        raise BrokenFeed("limit", url=document.url)
    root = _root_of(decode_text(body, document.content_type), document.url)
    entries = list(islice(root, ENTRY_LIMIT))
    if _name(root) == "sitemapindex":
        return Sitemap(children=_children(entries[:CHILD_LIMIT], document.url))
    pages = (item for entry in entries if _name(entry) == "url" and (item := _page(entry, document.url)))
    return Sitemap(pages=tuple({item.identity: item for item in pages}.values()))


def named_sitemaps(robots: bytes) -> tuple[str, ...]:
    """The sitemaps that a robots.txt names (RFC 9309 leaves the line to sitemaps.org)."""
    text = robots[: 512 * 1024].decode("utf-8", "replace")  # the size that RFC 9309, 2.5, has crawlers read
    found = (web_address(match[1]) for match in islice(_NAMED.finditer(text), NAMED_LIMIT))
    return tuple(dict.fromkeys(filter(None, found)))


def _unpacked(body: bytes, at_most: int) -> bytes:
    if not body.startswith(_GZIP):
        return body
    try:
        return zlib.decompressobj(wbits=31).decompress(body, at_most)
    except zlib.error:
        return b""


def _root_of(text: str, url: str) -> Any:
    from lxml import etree

    start = _ROOT.search(text)
    if start is None:
        raise BrokenFeed("xml", url=url)
    mended = mend(text[start.start() :], declared_entities(text[: start.start()]))
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False)
    root = etree.fromstring(mended.encode(), parser)
    if root is None:
        raise BrokenFeed("xml", url=url)
    return root


def _name(element: Any) -> str:
    """The local name, also behind a prefix that was never declared."""
    return element.tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(element.tag, str) else ""


def _texts(element: Any) -> Iterator[tuple[str, str]]:
    """(Name, text) of what is inside, also one and two levels down, as ``news:publication`` is; not of pictures and films."""
    for inner in element.iterdescendants():
        if isinstance(inner.tag, str) and not _OF_MEDIA.search(inner.tag):
            yield _name(inner), (inner.text or "").strip()


def _page(entry: Any, base: str) -> ParsedItem | None:
    told: dict[str, str] = {}
    for name, text in _texts(entry):
        told.setdefault(name, text)
    url = web_address(told.get("loc", ""), base)
    if not url:
        return None
    return ParsedItem(
        identity=identity_of(url),
        url=url,
        title=display_text(told.get("title", "")),
        published=parse_moment(told.get("publication_date", "")),
        updated=parse_moment(told.get("lastmod", "")),
        language=canonical(told.get("language", "")),
        alternates=tuple(_alternates(entry)),
    )


def _alternates(entry: Any) -> Iterator[tuple[str, str]]:
    for link in entry.iterchildren("{*}link"):
        language, url = canonical(link.get("hreflang") or ""), web_address(link.get("href") or "")
        if (link.get("rel") or "").lower() == "alternate" and language and url:
            yield language, url


def _children(entries: list[Any], base: str) -> tuple[str, ...]:
    """Those that say ``news`` first, then the newest; without dates the last, where most systems add."""
    found: list[tuple[bool, datetime, int, str]] = []
    for place, entry in enumerate(entries):
        told = dict(_texts(entry))
        if url := web_address(told.get("loc", ""), base):
            found.append(("news" in url.partition("://")[2].lower(), parse_moment(told.get("lastmod", "")) or _NEVER, place, url))
    return tuple(url for *_, url in sorted(found, reverse=True))
