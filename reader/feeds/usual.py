"""The usual feed, read in a twentieth of the time: RSS with nothing in it that takes a second look.

feedparser mends what publishers do wrong, and asks of each element in each feed what could be wrong with it.  Most feeds are RSS
whose entries hold a title, an address, a text, dates and the like, each once (30 of the corpus's 57, which were chosen for their
oddities).  Those are read here into what feedparser makes of them, letter for letter; all else is left to it.
"""

import contextlib
import io
import re
from collections.abc import Callable
from typing import Any, Literal
from xml.etree.ElementTree import Element, ParseError, iterparse

from reader.feeds.namespaces import PREFIXES, foreign_names

Feed = dict[str, Any]
"""A feed, or one entry, under feedparser's names; only what is asked for later is in it."""
Taker = Callable[[Feed, Element, str], bool]
"""Takes an element with its text; false when it is unusual."""

_CP1252 = {code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xA0)}
_C1 = re.compile("[\x80-\x9f]")
_REFERENCE = re.compile(r"&([A-Za-z0-9_]+);")
_HTML_TYPES = frozenset({"html", "xhtml", "text/html", "application/xhtml+xml"})
_MAIL = re.compile(
    r"(([a-zA-Z0-9\_\-\.\+]+)@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.)|(([a-zA-Z0-9\-]+\.)+))([a-zA-Z]{2,4}|[0-9]{1,3})(\]?))(\?subject=\S+)?"
)
_LINK_ATTRIBUTES = frozenset({"href", "rel", "type", "title", "hreflang", "length"})


def read_usual(source: bytes) -> tuple[Feed, list[Feed]] | None:
    """The feed and its entries as feedparser gives them, as far as they are used; None when the feed is not usual.

    ``source`` is well-formed XML without a DOCTYPE.
    """
    root, declared = _tree(source)
    if root is None or root.tag != "rss" or [child.tag for child in root] != ["channel"]:
        return None
    foreign = foreign_names(declared)
    if foreign is None or not {"version"}.issuperset(root.keys()) or root[0].attrib:
        return None
    feed: Feed = {}
    entries: list[Feed] = []
    for element in root[0]:
        if element.tag != "item":
            if not _take(feed, element, _CHANNEL, foreign):
                return None
            continue
        entry: Feed = {}
        if element.attrib or not all(_take(entry, child, _ITEM, foreign) for child in element):
            return None
        entries.append(entry)
    return feed, entries


def _tree(source: bytes) -> tuple[Element | None, list[tuple[str, str]]]:
    """The tree, and the (prefix, name) of every declaration of a namespace."""
    events: tuple[Literal["start-ns"], Literal["start"]] = ("start-ns", "start")
    try:
        walked = list(iterparse(io.BytesIO(source), events))  # noqa: S314  # no DOCTYPE: no entities; size and depth were measured
    except ParseError:
        return None, []
    return next(value for event, value in walked if event == "start"), [value for event, value in walked if event == "start-ns"]


def _take(context: Feed, element: Element, takers: dict[str, tuple[Taker, frozenset[str]]], foreign: frozenset[str]) -> bool:
    uri, _, local = element.tag.rpartition("}")
    if uri[1:] in foreign:
        return not len(element) and not any(key.rpartition("}")[2].lower() in ("lang", "base") for key in element.attrib)
    name = f"{PREFIXES.get(uri[1:].lower(), '?')}:{local.lower()}" if uri else local.lower()
    found = takers.get(name)
    if found is None or not found[1].issuperset(element.keys()):
        return False
    if len(element):
        return name in _NESTED and _NESTED[name](context, element)
    return found[0](context, element, _text_of(element))


def _text_of(element: Element) -> str:
    """What an element says: stripped, UTF-8 that was taken for Latin-1 read again, Windows' letters in their places."""
    text = (element.text or "").strip()
    if text.isascii():
        return text
    with contextlib.suppress(UnicodeError):
        text = text.encode("iso-8859-1").decode("utf-8")
    return text.translate(_CP1252) if _C1.search(text) else text


def _ignored(_context: Feed, _element: Element, _text: str) -> bool:
    return True


def _kept(key: str) -> Taker:
    def take(context: Feed, _element: Element, text: str) -> bool:
        context[key] = text
        return True

    return take


def _title(context: Feed, _element: Element, text: str) -> bool:
    if "title_detail" in context or ("<" in text and ("</" in text or "&" in text)):  # feedparser guesses whether that is markup
        return False
    context["title_detail"] = {"type": "text/plain", "value": text}
    return True


def _description(context: Feed, _element: Element, text: str) -> bool:
    if "summary_detail" in context:
        return False
    context["summary_detail"] = {"type": "text/html", "value": text}
    return True


def _encoded(context: Feed, _element: Element, text: str) -> bool:
    context.setdefault("content", []).append({"type": "text/html", "value": text})
    return True


def _link(context: Feed, _element: Element, text: str) -> bool:
    """An address as the element's text.  What feedparser does with slashes and references too many is left to it."""
    if ":///" in text or "&amp;" in text or "said_link" in context:
        return False
    context["said_link"] = True
    text = _REFERENCE.sub(r"&\g<1>", text)
    context["link"] = text
    context.setdefault("links", []).append({"rel": "alternate", "type": "text/html", "href": text})
    return True


def _atom_link(context: Feed, element: Element, _text: str) -> bool:
    written = {name: value.lower() if name in ("rel", "type") else value for name, value in element.items()}
    address = written.get("href", "")
    if not address or ":///" in address:
        return False
    rel = written.setdefault("rel", "alternate")
    kind = written.setdefault("type", "application/atom+xml" if rel == "self" else "text/html")
    context.setdefault("links", []).append(written)
    if rel == "alternate" and kind in _HTML_TYPES:
        context["link"] = address
    return True


def _guid(context: Feed, element: Element, text: str) -> bool:
    """What an entry is known by; unless it says otherwise, its address where no other has been said."""
    is_link = element.get("isPermaLink", "true") == "true"
    if "id" in context or (is_link and ":///" in text):
        return False
    context["id"] = text
    if is_link:
        context.setdefault("link", text)
    return True


def _author(context: Feed, _element: Element, text: str) -> bool:
    context["author"] = text
    name = text
    if found := _MAIL.search(text):
        name = text.replace(found[0], "").replace("()", "").replace("<>", "").replace("&lt;&gt;", "").strip()
        name = name.removeprefix("(")
        name = name.removesuffix(")").strip()
    context.setdefault("authors", []).append({"name": name} if name else {})
    return True


def _category(context: Feed, element: Element, text: str) -> bool:
    tags = context.setdefault("tags", [])
    scheme = element.get("domain")
    _tag(tags, None, scheme)
    if text and tags and not tags[-1]["term"]:
        tags[-1]["term"] = text
    else:
        _tag(tags, text, None)
    return True


def _tag(tags: list[Feed], term: str | None, scheme: str | None) -> None:
    made = {"term": term, "scheme": scheme}
    if (term or scheme) and made not in tags:
        tags.append(made)


def _enclosure(context: Feed, element: Element, _text: str) -> bool:
    written = {name: value.lower() if name == "type" else value for name, value in element.items()}
    address = written.pop("url", "")
    context.setdefault("links", []).append(written | {"rel": "enclosure"} | ({"href": address} if address else {}))
    return True


def _media(key: str) -> Taker:
    def take(context: Feed, element: Element, text: str) -> bool:
        written = {name: value.lower() if name == "type" else value for name, value in element.items()}
        context.setdefault(key, []).append(written)
        return not text

    return take


def _media_nested(context: Feed, element: Element) -> bool:
    """A picture with its makers' names, or several sizes of one; what else may be inside would be the entry's title or text."""
    mrss = element.tag.removesuffix("group").removesuffix("content")
    if element.tag == mrss + "group":
        return not element.attrib and all(_take(context, child, _GROUPED, _NONE) for child in element)
    taken = _ITEM["media:content"][0](context, element, _text_of(element))
    return taken and all(child.tag == mrss + "credit" and not len(child) for child in element)


def _image(context: Feed, element: Element) -> bool:
    """The picture of a feed: its address, and what is no use here."""
    names = [child.tag for child in element]
    sound = {"url", "title", "link", "width", "height", "description"}.issuperset(names) and len(set(names)) == len(names)
    if not sound or "image" in context or any(child.attrib or len(child) for child in element):
        return False
    url = element.find("url")
    address = _text_of(url) if url is not None else ""
    context["image"] = {"href": address}
    return ":///" not in address


def _skipped(context: Feed, element: Element) -> bool:
    """That hours or days are told; which they are is read elsewhere."""
    context[element.tag.lower()] = ""
    return all(child.tag.lower() in ("hour", "day") and not child.attrib and not len(child) for child in element)


_NESTED: dict[str, Callable[[Feed, Element], bool]] = {
    "image": _image, "skiphours": _skipped, "skipdays": _skipped, "media:content": _media_nested, "media:group": _media_nested,
}  # fmt: skip
_NONE: frozenset[str] = frozenset()
_SHARED: dict[str, tuple[Taker, frozenset[str]]] = {
    "title": (_title, _NONE),
    "link": (_link, _NONE),
    "atom:link": (_atom_link, _LINK_ATTRIBUTES),
    **dict.fromkeys(("slash:comments", "wfw:comment", "wfw:commentrss", "thr:total", ":site", ":post-id"), (_ignored, _NONE)),
}
_CHANNEL = _SHARED | {
    "language": (_kept("language"), _NONE),
    "dc:language": (_kept("language"), _NONE),
    "ttl": (_kept("ttl"), _NONE),
    "sy:updateperiod": (_kept("sy_updateperiod"), _NONE),
    "sy:updatefrequency": (_kept("sy_updatefrequency"), _NONE),
    "webfeeds:icon": (_kept("webfeeds_icon"), _NONE),
    "skiphours": (_kept("skiphours"), _NONE),
    "skipdays": (_kept("skipdays"), _NONE),
    "image": (_kept("image"), _NONE),
    "category": (_ignored, frozenset({"domain"})),
    "generator": (_ignored, frozenset({"uri", "version"})),
    "cloud": (_ignored, frozenset({"domain", "path", "port", "protocol", "registerProcedure"})),
    "feedburner:info": (_ignored, frozenset({"uri"})),
    **dict.fromkeys(("description", "pubdate", "lastbuilddate", "copyright", "docs"), (_ignored, _NONE)),
    **dict.fromkeys(("managingeditor", "webmaster", "rating", "dc:creator", "dc:date", "dc:publisher"), (_ignored, _NONE)),
    **dict.fromkeys(("dc:rights", "sy:updatebase", "webfeeds:logo", "webfeeds:accentcolor"), (_ignored, _NONE)),
}
_ITEM = _SHARED | {
    "description": (_description, _NONE),
    "content:encoded": (_encoded, _NONE),
    "guid": (_guid, frozenset({"isPermaLink"})),
    "pubdate": (_kept("published"), _NONE),
    "atom:published": (_kept("published"), _NONE),
    "atom:updated": (_kept("updated"), _NONE),
    "dc:date": (_kept("updated"), _NONE),
    "dc:language": (_kept("language"), _NONE),
    "author": (_author, _NONE),
    "dc:creator": (_author, _NONE),
    "category": (_category, frozenset({"domain"})),
    "dc:subject": (_category, _NONE),
    "enclosure": (_enclosure, frozenset({"url", "type", "length"})),
    "feedburner:origlink": (_kept("feedburner_origlink"), _NONE),
    "media:content": (_media("media_content"), frozenset({"url", "type", "medium", "width", "height", "fileSize", "expression"})),
    "media:thumbnail": (_media("media_thumbnail"), frozenset({"url", "width", "height"})),
    "media:group": (_ignored, _NONE),
    "media:credit": (_ignored, frozenset({"role", "scheme"})),
    "source": (_ignored, frozenset({"url"})),
    **dict.fromkeys(("comments", "media:copyright"), (_ignored, _NONE)),
}
_GROUPED = {name: _ITEM[name] for name in ("media:content", "media:thumbnail")}
