"""Bytes to a tree: the decoding and the parsing of a page, both bounded."""

import codecs
import re
from typing import TypeAlias

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, fromstring

from reader.domain.feed import RawDocument

PAGE_LIMIT = 8 * 1024 * 1024
"""Bytes of a page that are looked at; the network's limit for pages is the same, this guards saved ones."""
DECLARATION_WINDOW = 4096
"""Bytes searched for ``<meta charset>``.  The standard says 1,024; saved pages with comments on top need more."""
GARBLED_SHARE = 0.002
"""Share of replacement characters from which a declaration is not believed: pages cut in mid-character stay far below."""

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.I)
_ALIASES = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252", "iso8859-1": "cp1252"} | {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "iso-8859-9": "cp1254",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "shift-jis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
    "windows-31j": "cp932",
    "x-mac-cyrillic": "mac_cyrillic",
    "tis-620": "cp874",
    "utf8": "utf-8",
}
"""Labels that browsers read as a larger set (WHATWG Encoding 4.2)."""
_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\t\n\r"})
_MARKS_AND_TABLES = re.compile(rb"</?(?:span|b|i|em|strong|font|table|tbody|tr|td|center|small|big|u)\b[^<>]*>", re.I)
"""What pages forget to close thousands of times: without it the boxes and their names can stay."""
_BOXES = re.compile(rb"</?(?:div|section|span|font|table|tbody|tr|td|center)\b[^<>]*>", re.I)
"""What else is nested so deep; lists, quotes and marks can stay."""
_NESTING = re.compile(
    rb"</?(?:div|span|b|i|em|strong|font|table|tbody|tr|td|ul|ol|li|blockquote|section|center|a|p|dl|dd|small|big|u)\b[^<>]*>",
    re.I,
)
_HEAD = frozenset({"title", "meta", "link", "script", "style", "base", "basefont", "noscript", "template", "object", "isindex"})

Element: TypeAlias = HtmlElement
"""An element of a page."""


def tree_of(document: RawDocument) -> Element:
    """The tree of a page as it came from the network; never fails."""
    return parse(decode(document))


def decode(document: RawDocument) -> str:
    """The page's text: byte order mark, header, ``<meta>``, then what the bytes themselves say; broken bytes become U+FFFD."""
    body = document.body[:PAGE_LIMIT]
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    try:
        return _whole_characters(body).decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(body, _declared(document.content_type.encode("ascii", "replace"), body))


def _whole_characters(body: bytes) -> bytes:
    """The body without a UTF-8 character that the limit or the connection cut in two."""
    for back in range(1, min(4, len(body)) + 1):
        byte = body[-back]
        if byte >= 0xC0:
            needed = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return body[:-back] if back < needed else body
        if byte < 0x80:
            break
    return body


def _declared(header: bytes, body: bytes) -> list[str]:
    """Encodings that the header and the page name, in that order, as Python knows them."""
    found: list[str] = []
    for match in [*_CHARSET.finditer(header), *_CHARSET.finditer(body[:DECLARATION_WINDOW])]:
        label = match[1].decode("ascii").lower()
        try:
            name = codecs.lookup(_ALIASES.get(label, label)).name
        except LookupError:
            continue
        if name not in found:
            found.append(name)
    return found


def _decode_legacy(body: bytes, declared: list[str]) -> str:
    """Text that is not clean UTF-8: the first declaration that fits, else UTF-8 with a few broken bytes, else a guess."""
    for name in declared:
        text = body.decode(name, "replace")
        if text.count("\ufffd") <= len(text) * GARBLED_SHARE:
            return text
    text = body.decode("utf-8", "replace")
    if text.count("\ufffd") <= len(text) * GARBLED_SHARE:
        return text
    return max((body.decode(name, "replace") for name in ("cp1251", "gb18030", "cp1252", *declared)), key=_plausible)


def _plausible(text: str) -> int:
    """How much a decoding looks like prose: letters in words of one script, against signs that no language mixes in."""
    sample = text[:200_000]
    words = len(re.findall(r"\b(?:[а-яіїєґ]{2,}|[a-zà-öø-ÿ]{2,}|[\u4e00-\u9fff]{2,})\b", sample))
    odd = len(re.findall(r"[\ufffd\x80-\x9f¤¦§©«®°±µ¶·»]|[а-я][А-Я]|[À-ß][a-z]?[À-ß]", sample))
    return words - 3 * odd


def parse(text: str) -> Element:
    """The tree of a page or a fragment; never fails.

    libxml2 stops at 2,048 open elements: a page nested deeper is flattened first, so that its text is not lost.
    ``huge_tree`` lifts the limit from 256; the size is bounded by ``PAGE_LIMIT`` and every walk here is iterative.
    """
    # In UTF-8 a control character is one byte and part of no other: taken out of bytes in a sixth of the time it takes in text.
    data = text.replace("\ufffe", "").replace("\uffff", "").encode("utf-8", "replace").translate(None, _CONTROLS)
    root, whole = _parse_once(data)
    for nesting in (_MARKS_AND_TABLES, _BOXES, _NESTING):
        if not whole:
            root, whole = _parse_once(nesting.sub(b"\n", data))
    _empty_head(root)
    return root


def _empty_head(root: Element) -> None:
    """Move what is no part of a head to the start of the body, as HTML 13.2.6.4.4 does.

    libxml2 knows no element of HTML 5: without a ``<body>`` it leaves ``<main>`` and ``<article>`` with their texts in the head.
    """
    head = root.find("head")
    stray = [child for child in head if child.tag not in _HEAD] if head is not None else []
    if not stray:
        return
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    stray[-1].tail = (stray[-1].tail or "") + (body.text or "")
    body.text = None
    body[:0] = stray


def _parse_once(data: bytes) -> tuple[Element, bool]:
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=HtmlElement))
    root = etree.fromstring(data, parser) if data.strip() else None
    deep = any(entry.type_name == "ERR_RESOURCE_LIMIT" or "xcessive depth" in entry.message for entry in parser.error_log)
    return (root if root is not None else fromstring("<html></html>")), not deep
