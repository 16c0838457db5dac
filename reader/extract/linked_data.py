"""What a page says of itself in JSON-LD (schema.org), as flat values.  Anything malformed is passed over."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from reader.extract.document import Element
from reader.extract.inline import one_line

SCRIPT_LIMIT = 2_000_000
"""Characters of one script that are read; the longest of 1,456 pages has 700,000."""
_NESTING_LIMIT = 150
"""Open brackets; real data stays below 20, and the parser recurses."""
_NODE_LIMIT = 5_000
_NAMES_LIMIT = 60
"""Steps through a list of names; the longest of real pages is a band of twelve."""
_STORIES = re.compile(r"(?:article|posting|report|review|liveblog|interview|recipe)\w*$", re.I)
_TRAILING_COMMA = re.compile(r",\s*([}\]])")

Node = dict[str, Any]


def nodes_of(root: Element) -> list[Node]:
    """All objects of the page's JSON-LD, outer before inner, in document order."""
    found: list[Node] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            found += _walk(_read(script.text or ""))
    return found[:_NODE_LIMIT]


def _read(text: str) -> object:
    text = (
        text.strip().removeprefix("<!--").removesuffix("-->").replace("//<![CDATA[", "").replace("//]]>", "").strip().rstrip(";")
    )
    if not text or len(text) > SCRIPT_LIMIT or _depth(text) > _NESTING_LIMIT:
        return None
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text)):
        try:
            return json.loads(attempt, strict=False)
        except ValueError:
            continue
    return None


def _depth(text: str) -> int:
    deepest = depth = 0
    for match in re.finditer(r"[\[{\]}]", text):
        depth += 1 if match[0] in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _walk(data: object) -> Iterator[Node]:
    waiting = [data]
    count = 0
    while waiting and count < _NODE_LIMIT:
        count += 1
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting = [*item, *waiting]
        elif isinstance(item, dict):
            yield item
            waiting += [item[name] for name in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement") if name in item]


def types_of(node: Node) -> tuple[str, ...]:
    """The node's types."""
    types = node.get("@type")
    return tuple(str(one) for one in (types if isinstance(types, list) else [types]) if one)


def story_of(nodes: list[Node]) -> Node:
    """The node that describes the story: the article with the most to say; empty when there is none."""
    stories = [node for node in nodes if any(_STORIES.search(name) for name in types_of(node))]
    known = ("headline", "datePublished", "author", "articleBody", "image", "name")
    return max(stories, key=lambda node: sum(bool(node.get(name)) for name in known), default={})


def text_at(node: Node, *names: str) -> str:
    """The first of these properties that is a text."""
    for name in names:
        value = node.get(name)
        while isinstance(value, list) and value:
            value = value[0]
        if isinstance(value, dict):
            value = value.get("name") or value.get("@value") or value.get("@id")
        if isinstance(value, str) and value.strip():
            return one_line(value)
    return ""


def names_at(node: Node, name: str, nodes: list[Node]) -> tuple[str, ...]:
    """The names in a property that holds persons, organisations or texts, each once; ``@id`` refers to one of ``nodes``."""
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and node.get("name")}
    found: dict[str, None] = {}
    waiting: list[object] = [node.get(name)]
    for _ in range(_NAMES_LIMIT):
        if not waiting:
            break
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting = [*item, *waiting]
        elif isinstance(item, dict):
            waiting.insert(0, item.get("name") or known.get(str(item.get("@id")), {}).get("name"))
        elif isinstance(item, str) and item.strip() and not item.startswith(("http:", "https:")):
            found[one_line(unescape(item))] = None
    return tuple(found)


def picture_at(node: Node) -> str:
    """The address of the node's first picture, as written."""
    value = node.get("image") or node.get("thumbnailUrl")
    while isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("url") or value.get("contentUrl")
    return value.strip() if isinstance(value, str) else ""


def body_of(node: Node) -> str:
    """The story's text (``articleBody``) with its line breaks; markup in it is left to the gate."""
    value = node.get("articleBody") or node.get("text")
    return value if isinstance(value, str) else ""
