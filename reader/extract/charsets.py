"""Bytes of a page to text: what browsers do (WHATWG Encoding, HTML 13.2.3.2), and a better charset where pages lie."""

import codecs
import re

from reader.domain.charset import codec_of, guessed_codec
from reader.domain.feed import RawDocument
from reader.domain.mojibake import may_be_twice, read_twice

PAGE_LIMIT = 8 * 1024 * 1024
"""Bytes of a page that are looked at; the network's limit for pages is the same, this guards saved ones."""
DECLARATION_WINDOW = 4096
"""Bytes searched for ``<meta charset>``.  The standard says 1,024; saved pages with comments on top need more."""
GARBLED_SHARE = 0.002
"""Share of replacement characters from which a declaration is not believed: pages cut in mid-character stay far below."""
SAMPLE = 6_000
"""Bytes of text beside markup from which a charset is guessed: a paragraph of each language is told with a tenth of that."""

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_BARE_WIDE = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
_SEVEN_BIT = frozenset({"iso2022_jp", "iso2022_kr", "hz"})
"""Encodings whose bytes are all ASCII, so that they would pass for UTF-8."""
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})""")
"""In bytes in lower case: ignoring case takes eight times as long."""
_BY_LANGUAGE = dict.fromkeys(("cs", "hr", "hu", "pl", "sk", "sl", "ro", "bs", "sq"), "cp1250") | dict.fromkeys(
    ("et", "lt", "lv"), "cp1257"
)
_BY_LANGUAGE |= {"tr": "cp1254", "az": "cp1254", "vi": "cp1258"}
"""What a page in a language with Latin letters is in when it says nothing (HTML 13.2.3.2, default encodings by locale)."""
_LATIN = frozenset({"cp1250", "cp1252", "cp1254", "cp1257", "cp1258", "latin_1", "iso8859_1", "iso8859_2", "iso8859_15"})
_LANGUAGE = re.compile(rb"""<html\b[^>]{0,400}?\blang\s*=\s*["']?([A-Za-z]{2})""", re.I)
_MARKUP = re.compile(rb"<(?:script|style)\b.*?</(?:script|style)\s*>|<[^<>]*>|&[#\w]+;|\s+", re.I | re.S)


def decode(document: RawDocument) -> str:
    """The page's text; broken bytes become U+FFFD.

    Order: byte order mark, UTF-8 if the bytes are valid UTF-8 (it does not happen by chance, while declarations lie), the
    header, ``<meta>``, a guess from the bytes.  Text that was encoded twice is read twice when all of it was.
    """
    text = _read(document)
    return text if isinstance(text, str) else text.decode("utf-8")


def utf8_of(document: RawDocument) -> bytes:
    """The same in UTF-8: of nearly every page its own bytes, which need not be made again."""
    text = _read(document)
    return text.encode("utf-8", "replace") if isinstance(text, str) else text


def _read(document: RawDocument) -> str | bytes:
    """The page's text, or its bytes when they are the text in UTF-8."""
    body = document.body[:PAGE_LIMIT]
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    start = body[:64].lstrip(b" \t\r\n")
    for sign, name in _BARE_WIDE:
        if start.startswith(sign):
            return body.decode(name, "replace")
    declared = _declared(document.content_type.encode("ascii", "replace"), body)
    if declared and declared[0] in _SEVEN_BIT:
        return body.decode(declared[0], "replace")
    whole = _whole_characters(body)
    try:
        text = whole.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(body, declared)
    return read_twice(text) if may_be_twice(whole) else whole


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
    for match in [*_CHARSET.finditer(header.lower()), *_CHARSET.finditer(body[:DECLARATION_WINDOW].lower())]:
        label = match[1].decode("ascii")
        try:
            name = codecs.lookup(codec_of(label)).name
        except LookupError:
            continue
        if name not in found:
            found.append(name)
    return found


def _decode_legacy(body: bytes, declared: list[str]) -> str:
    """Text that is not clean UTF-8: the first declaration that fits, else UTF-8 with a few broken bytes, else a guess."""
    for name in (*declared, "utf-8"):
        if name.startswith("utf-16") and b"\0" not in body[:DECLARATION_WINDOW]:
            continue  # a declaration that could be read byte by byte is not in UTF-16 (HTML 13.2.3.2)
        text = body.decode(name, "replace")
        if text.count("\ufffd") <= len(text) * GARBLED_SHARE:
            return text
    return body.decode(_guess(body), "replace")


def _guess(body: bytes) -> str:
    """The likeliest charset by the frequencies of what is no markup."""
    from bs4.dammit import EncodingDetector

    parts = _MARKUP.split(body[: PAGE_LIMIT // 16])
    sample = b" ".join(part for part in parts if part and not part.isascii())[:SAMPLE]
    language = _LANGUAGE.search(body[:DECLARATION_WINDOW])
    own = _BY_LANGUAGE.get(language[1].decode("ascii").lower(), "cp1252") if language else "cp1252"
    for found in EncodingDetector(sample, is_html=False).encodings:
        try:
            known = codecs.lookup(guessed_codec(found)).name
        except LookupError:
            continue
        if known not in ("utf-8", "ascii") and sample.decode(known, "replace").count("\ufffd") <= 2:  # cut at the sample's ends
            return own if known.replace("-", "_") in _LATIN else known
    return own
