"""A feed document as well-formed UTF-8 XML within the limits, or the reason why not."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from xml.parsers import expat

from reader.domain.errors import BrokenFeed, NotAFeed
from reader.feeds.mend import declared_entities, drop_forbidden, has_windows_references, mend

ITEM_LIMIT = 2000
"""Entries used of one document (100,000 entries take 12 s to parse, 2,000 a quarter of a second)."""

_DEPTH_LIMIT = 200
"""Nested elements.  Feeds need 10 and XHTML content some 30; libxml2 itself stops at 256."""

_ELEMENT_LIMIT = 150_000
"""Elements in the entries used: 75 for each of 2,000; the corpus has at most 40 to an entry, and this many take 4 s."""

_ATTRIBUTE_LIMIT = 200
"""Attributes of one element; the corpus has at most 20, and 100,000 keep a parser busy for 25 s."""

_WHO = frozenset({"author", "creator", "managingeditor", "webmaster", "publisher", "owner", "contributor"})
_NOTHING, _PERSON, _ITEM = range(3)
_WHO_LIMIT = 2000
"""Bytes of an element that names somebody; the corpus has at most 91.  feedparser looks for a mail address from each of its
letters, which takes a second for 15,000 and grows with their square."""

_ROOT = re.compile(r"<(?P<name>(?:[A-Za-z_][\w.-]*:)?(?P<local>rss|rdf|feed|channel))(?=[\s>/])", re.I)
_ROOT_WITHIN = 65_536
"""Characters before the root element: comments, style sheets, DOCTYPEs and PHP warnings fit."""

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->).){0,2000}-->\s*){0,20}<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_XML = re.compile(r"\s*<(?:\?xml\b|!doctype\b|[a-z])", re.I)
_PREFIX = re.compile(r"</?([A-Za-z_][\w.-]{0,30}):|\s([A-Za-z_][\w.-]{0,30}):[\w.-]+\s*=")
_DECLARED_PREFIX = re.compile(r"xmlns:([A-Za-z_][\w.-]{0,30})")
_PREFIX_LIMIT = 50
"""Prefixes declared on behalf of the publisher; the corpus has at most 12 in one feed."""

_KNOWN_PREFIXES = {
    "content": "http://purl.org/rss/1.0/modules/content/", "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/", "media": "http://search.yahoo.com/mrss/", "atom": "http://www.w3.org/2005/Atom",
    "sy": "http://purl.org/rss/1.0/modules/syndication/", "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class TidyFeed:
    """Well-formed XML, UTF-8, root element first, and how many entries the limit left out."""

    source: bytes
    dropped: int = 0


def tidy(text: str) -> TidyFeed:
    """The feed in ``text``.

    Raises ``NotAFeed``: ``html``, ``xml``, ``text``; ``BrokenFeed``: ``entities``, ``truncated``, ``deep``, ``limit``, ``xml``.
    """
    root = None if _HTML.match(text) else _ROOT.search(text[:_ROOT_WITHIN])
    if root is None:
        declared_entities(text[:_ROOT_WITHIN])  # a declaration so long that no root is in sight is a trap, whatever follows it
        raise NotAFeed("html" if _HTML.match(text) else "xml" if _XML.match(text) else "text")
    entities = declared_entities(text[: root.start()])
    text, name = text[root.start() :], root["name"]
    scan = _scanned(_element(drop_forbidden(text), name)) if not entities and not has_windows_references(text) else None
    if scan is None:
        mended = _element(mend(text, entities), name)
        scan = _scanned(mended) or _scanned(_repair(mended))
    if scan is None:
        raise BrokenFeed("xml")
    return TidyFeed(source=_without(scan.source, scan.cuts()), dropped=scan.dropped)


def _element(text: str, name: str) -> bytes:
    """The root element alone, which ``text`` begins with."""
    ends = [match.end() for match in re.finditer(rf"</{re.escape(name)}\s*(?:>|$)", text, re.I)]
    if ends:
        element = text[: ends[-1]]
        return (element if element.endswith(">") else element.rstrip() + ">").encode()
    start_tag = text[: text.find(">") + 1]
    if start_tag.endswith("/>"):
        return start_tag.encode()
    raise BrokenFeed("truncated")


@dataclass(slots=True, kw_only=True)
class _Scan:
    """One walk over the elements: checks the limits and finds the entries to leave out."""

    parser: expat.XMLParserType
    source: bytes
    depth: int = 0
    elements: int = 0
    items: int = 0
    open_items: list[tuple[int, int]] = field(default_factory=list)
    """Where each open entry starts, and the number of elements before it."""
    surplus: list[tuple[int, int]] = field(default_factory=list)
    empty: list[tuple[int, int]] = field(default_factory=list)
    open_names: list[int] = field(default_factory=list)
    """Where each open element that names somebody starts."""
    long_names: list[tuple[int, int]] = field(default_factory=list)

    @property
    def dropped(self) -> int:
        return max(0, self.items - ITEM_LIMIT)

    def cuts(self) -> list[tuple[int, int]]:
        """Byte ranges to leave out, in order; one may lie within the one before."""
        first = self.surplus[0][0] if self.surplus else len(self.source)
        kept = [cut for cut in (*self.empty, *self.long_names) if cut[1] <= first]
        return sorted([*kept, (first, self.surplus[-1][1])] if self.surplus else kept)

    def start(self, name: str, attributes: list[str]) -> None:
        self.depth += 1
        self.elements += self.items <= ITEM_LIMIT
        if self.depth > _DEPTH_LIMIT:
            raise BrokenFeed("deep")
        if len(attributes) > 2 * _ATTRIBUTE_LIMIT or self.elements > _ELEMENT_LIMIT:
            raise BrokenFeed("limit")
        role = _role_of(name)
        if role == _PERSON:
            self.open_names.append(self.parser.CurrentByteIndex)
        if role == _ITEM:
            self.items += not self.open_items
            self.open_items.append((self.parser.CurrentByteIndex, self.elements))

    def end(self, name: str) -> None:
        self.depth -= 1
        role = _role_of(name)
        if role == _PERSON:
            start = self.open_names.pop()
            if self.parser.CurrentByteIndex - start > _WHO_LIMIT:
                self.long_names.append(self._range_from(start))
        if role != _ITEM:
            return
        start, before = self.open_items.pop()
        cut = self._range_from(start)
        if self.open_items and self.elements == before:
            self.empty.append(cut)
        elif not self.open_items and self.items > ITEM_LIMIT:
            self.surplus.append(cut)

    def _range_from(self, start: int) -> tuple[int, int]:
        """The bytes of the element that ends here."""
        here = self.parser.CurrentByteIndex
        # At the end of <item/> expat stands behind the tag, at the end of <item>…</item> before the end tag.
        return start, here if self.source.find(b">", start) == here - 1 else self.source.index(b">", here) + 1


@lru_cache(maxsize=256)
def _role_of(name: str) -> int:
    """What an element is to a scan: remembered, for a feed has a dozen of names and thousands of elements."""
    local = name.rpartition(" ")[2]
    return _PERSON if local.lower() in _WHO else _ITEM if local in ("item", "entry") else _NOTHING


def _scanned(source: bytes) -> _Scan | None:
    """None when the source is not well-formed.  Raises ``BrokenFeed`` when it is too large in some way."""
    parser = expat.ParserCreate("utf-8", namespace_separator=" ")
    scan = _Scan(parser=parser, source=source)
    parser.ordered_attributes = True
    parser.StartElementHandler = scan.start
    parser.EndElementHandler = scan.end
    try:
        parser.Parse(source, True)
    except expat.ExpatError:
        return None
    return scan


def _without(source: bytes, cuts: list[tuple[int, int]]) -> bytes:
    kept, done = [], 0
    for start, end in cuts:
        kept.append(source[done:start])
        done = max(done, end)
    return b"".join((*kept, source[done:]))


def _repair(source: bytes) -> bytes:
    from lxml import etree

    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False, strip_cdata=False)
    root = etree.fromstring(_with_prefixes(source), parser)
    if root is None:
        raise BrokenFeed("xml")
    made: bytes = etree.tostring(root, encoding="utf-8", with_tail=False)
    return made


def _with_prefixes(source: bytes) -> bytes:
    """The root element with a declaration for every prefix that is used and never declared."""
    text = source.decode()
    used = {first or second for first, second in _PREFIX.findall(text)} - {"xml", "xmlns"}
    missing = sorted(used - set(_DECLARED_PREFIX.findall(text)))[:_PREFIX_LIMIT]
    added = "".join(f' xmlns:{prefix}="{_KNOWN_PREFIXES.get(prefix, f"urn:undeclared:{prefix}")}"' for prefix in missing)
    return re.sub(r"[\s/>]", lambda match: added + match[0], text, count=1).encode()
