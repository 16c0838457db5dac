"""Sloppy XML made well-formed without losing what the publisher wrote."""

import re
from html import escape
from html.entities import html5

from reader.domain.errors import BrokenFeed

_FORBIDDEN = dict.fromkeys([*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)])
"""What XML 1.0 (production 2, Char) does not allow."""


def _windows(code: int) -> str:
    return bytes([code]).decode("cp1252", "ignore")


_CLEAN = {**_FORBIDDEN, **{code: _windows(code) for code in range(0x80, 0xA0)}}
"""C1 controls are Windows-1252 letters that somebody took for Latin-1 (WHATWG HTML 13.2.5.80 does the same)."""

_TOKEN = re.compile(
    r"(?P<data><!\[CDATA\[)|(?P<comment><!--)"
    r"|&(?:#(?P<number>\d{1,7})|#[xX](?P<hex>[0-9A-Fa-f]{1,6})|(?P<name>[A-Za-z][A-Za-z0-9]{0,31}));"
    r"|(?P<stray>&|<(?![A-Za-z_/!?]))"
)
_ENTITY = re.compile(
    r"""<!ENTITY\s+(?P<name>[A-Za-z][\w.-]{0,31})\s+(?P<quote>["'])(?P<value>[^"'&%<]{0,100}|&\#\w{1,7};)(?P=quote)\s*>"""
)
"""A declaration that can do no harm: a short literal or one character.  100 characters: copyright lines fit, bombs do not."""

_ANY_ENTITY = re.compile(r"<!ENTITY", re.I)
_DECLARATIONS = 300
"""More than HTML's 253 named characters, which some feeds declare."""

_WINDOWS = re.compile(r"&#(?:0{0,4}1[2-5]\d;|[xX]0{0,4}[89][0-9A-Fa-f];)")

Entities = dict[str, str]


def _escape(text: str) -> str:
    # Not the standard library's function for XML: importing that brings its client for HTTP and TLS, 2 MB, into each child.
    return escape(text, quote=False)


def declared_entities(prolog: str) -> Entities:
    """The harmless entities that a DOCTYPE declares, by name.

    Raises ``BrokenFeed("entities")`` when it declares anything else: an external file, a parameter, an entity made of
    entities (the "billion laughs").
    """
    found = {match["name"]: match["value"] for match in _ENTITY.finditer(prolog)}
    count = len(_ANY_ENTITY.findall(prolog))
    if count > _DECLARATIONS or count != len(_ENTITY.findall(prolog)):
        raise BrokenFeed("entities")
    return {name: _character_of(value) for name, value in found.items()}


def _character_of(value: str) -> str:
    match = _TOKEN.fullmatch(value)
    return _unescape(match, {}) if match else _escape(value)


def drop_forbidden(text: str) -> str:
    """The text without characters that XML forbids, Windows-1252 letters in their true places."""
    return text.translate(_CLEAN)


def has_windows_references(text: str) -> bool:
    """Whether a numeric reference means a Windows-1252 letter (``&#146;``), which XML takes for a control character."""
    return bool(_WINDOWS.search(text))


def mend(text: str, entities: Entities | None = None) -> str:
    """The markup with stray ``&`` and ``<`` escaped, HTML's named characters written out, and without comments and
    characters that XML forbids.  Text after an unclosed comment or CDATA section is dropped.  One pass, linear time.
    """
    text = drop_forbidden(text)
    pieces: list[str] = []
    done = 0
    while token := _TOKEN.search(text, done):
        pieces.append(text[done : token.start()])
        closing = "]]>" if token["data"] else "-->" if token["comment"] else ""
        if not closing:
            pieces.append(_unescape(token, entities or {}))
            done = token.end()
            continue
        end = text.find(closing, token.end())
        if end < 0:
            return "".join(pieces)
        done = end + 3
        if token["data"]:
            pieces.append(text[token.start() : done])
    pieces.append(text[done:])
    return "".join(pieces)


def _unescape(token: re.Match[str], entities: Entities) -> str:
    if token["stray"]:
        return "&amp;" if token["stray"] == "&" else "&lt;"
    if token["name"]:
        return _named(token["name"], entities)
    code = int(token["number"]) if token["number"] else int(token["hex"], 16)
    if code > 0x10FFFF:
        return ""
    return _escape(chr(code).translate(_CLEAN)) if code > 0x20 else {9: "&#9;", 10: "&#10;", 13: "&#13;", 32: " "}.get(code, "")


def _named(name: str, entities: Entities) -> str:
    if name in ("amp", "lt", "gt", "quot", "apos"):
        return f"&{name};"
    if name in entities:
        return entities[name]
    character = html5.get(f"{name};")
    return _escape(character) if character else f"&amp;{name};"
