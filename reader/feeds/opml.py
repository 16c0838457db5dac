"""Subscription lists: OPML 1.0 and 2.0 (http://opml.org/spec2.opml)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from reader.domain.errors import BadOutline, BrokenFeed
from reader.domain.feed import Outline, OutlineSource, SourceKind
from reader.domain.language import canonical
from reader.domain.text import display_text
from reader.domain.url import handed_address, identity_of, web_address
from reader.feeds.decode import decode_text
from reader.feeds.mend import declared_entities, mend

SIZE_LIMIT = 10 * 1024 * 1024
"""Bytes; 5,000 sources need about 1.5 MB."""

SOURCE_LIMIT = 5000
"""Sources; the largest lists that people post have some 3,000."""

DEPTH_LIMIT = 20
"""Nested outlines; readers write 2."""

_LINE_LIMIT = 50_000
"""Outlines looked at, empty ones and folders too: ten for each source."""

_BETWEEN = " / "
_FOLDER_LIMIT = 200
_PAGE = "/offprint/page"
"""The category (OPML 2.0) by which a page that is a source is told from a link."""
_ROOT = re.compile(r"<opml(?=[\s>/])", re.I)


def parse_outline(data: bytes) -> Outline:
    """The web feeds of an OPML file, each address once, in the file's order.

    Lines that lead to anything but http or https, that are nested deeper than 20 or come after 5,000 are counted as skipped.
    Passwords in addresses are left out and reported.

    Raises ``BadOutline``: ``large``, ``deep``, ``xml``.
    """
    if len(data) > SIZE_LIMIT:
        raise BadOutline("large", limit=SIZE_LIMIT)
    root = _root_of(decode_text(data))
    reading = _Reading()
    for line in islice(_lines(root), _LINE_LIMIT):
        reading.add(line)
    title = next((element.text or "" for element in root.iter("{*}title")), "")
    return Outline(
        sources=tuple(reading.sources.values()),
        title=display_text(title),
        skipped=reading.skipped,
        had_passwords=reading.had_passwords,
    )


def _root_of(text: str) -> Any:
    from lxml import etree

    start = _ROOT.search(text)
    if start is None:
        raise BadOutline("xml")
    try:
        mended = mend(text[start.start() :], declared_entities(text[: start.start()]))
    except BrokenFeed as error:
        raise BadOutline("xml") from error
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False)
    root = etree.fromstring(mended.encode(), parser)
    if any("depth" in entry.message for entry in parser.error_log):
        raise BadOutline("deep")
    if root is None:
        raise BadOutline("xml")
    return root


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """An outline element: its attributes with names in lower case, the folders around it, whether lines are inside."""

    attributes: dict[str, str]
    folders: tuple[str, ...]
    is_folder: bool


def _lines(root: Any) -> Iterator[_Line]:
    """Every outline below ``root`` in document order, without recursion."""
    waiting: list[tuple[Any, tuple[str, ...]]] = [(root, ())]
    while waiting:
        element, folders = waiting.pop()
        inner = folders
        if _is_outline(element):
            attributes = {str(name).lower(): str(value) for name, value in element.attrib.items()}
            yield _Line(attributes=attributes, folders=folders, is_folder=len(element) > 0)
            if not attributes.get("xmlurl") and len(element):
                inner = (*folders, display_text(attributes.get("title") or attributes.get("text") or "", 80))
        waiting.extend((child, inner) for child in reversed(element))


def _is_outline(element: Any) -> bool:
    return isinstance(element.tag, str) and element.tag.rpartition("}")[2].lower() == "outline"


@dataclass(slots=True)
class _Reading:
    """What is read so far, by identity of the address."""

    sources: dict[str, OutlineSource] = field(default_factory=dict)
    skipped: int = 0
    had_passwords: bool = False

    def add(self, line: _Line) -> None:
        written = _address_of(line)
        if not written:
            self.skipped += not line.is_folder and line.attributes.get("type", "").lower() in ("rss", "atom")
            return
        address = handed_address(written) if written.lower().startswith("feed:") else web_address(written)
        if not address or len(self.sources) >= SOURCE_LIMIT or len(line.folders) >= DEPTH_LIMIT:
            self.skipped += 1
            return
        self.had_passwords |= "@" in urlsplit(written).netloc
        self.sources.setdefault(identity_of(address), _source_of(line, address))


def _address_of(line: _Line) -> str:
    """Of a feed or of a page that is a source; empty for folders, links and searches."""
    is_page = line.attributes.get("category", "") == _PAGE
    return line.attributes.get("url" if is_page else "xmlurl", "").strip()


def _source_of(line: _Line, address: str) -> OutlineSource:
    attributes = line.attributes
    return OutlineSource(
        feed_url=address,
        kind=SourceKind.PAGE if not attributes.get("xmlurl") else SourceKind.FEED,
        title=display_text(attributes.get("title") or attributes.get("text") or ""),
        site_url=web_address(attributes.get("htmlurl", "")),
        folder=_BETWEEN.join(name for name in line.folders if name)[:_FOLDER_LIMIT].strip(),
        language=canonical(attributes.get("language", "")),
    )


def write_outline(outline: Outline) -> bytes:
    """OPML 2.0 in UTF-8: sources in the order given, each under its folder at the folder's first appearance."""
    from lxml import etree

    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = display_text(outline.title)
    body = etree.SubElement(root, "body")
    folders: dict[tuple[str, ...], Any] = {(): body}
    for source in outline.sources:
        path = tuple(name for part in source.folder.split(_BETWEEN) if (name := display_text(part, 80)))
        for length in range(1, len(path) + 1):
            if path[:length] not in folders:
                name = path[length - 1]
                folders[path[:length]] = etree.SubElement(folders[path[: length - 1]], "outline", text=name, title=name)
        _write_source(etree.SubElement(folders[path], "outline"), source)
    made: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)
    return made


def _write_source(element: Any, source: OutlineSource) -> None:
    title = display_text(source.title) or source.feed_url
    # Of a page without a feed other readers can make nothing but a link (OPML 2.0, "link").
    kind, address = ("link", "url") if source.kind is SourceKind.PAGE else ("rss", "xmlUrl")
    element.attrib.update({"type": kind, "text": title, "title": title, address: source.feed_url})
    if source.kind is SourceKind.PAGE:
        element.set("category", _PAGE)
    if source.site_url:
        element.set("htmlUrl", source.site_url)
    if source.language:
        element.set("language", source.language)
