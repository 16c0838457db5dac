"""Site rules: selectors that help on one site.  They are data (``resources/rules``) and never needed for a good result."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from reader.domain.errors import BadRule
from reader.domain.url import host_of
from reader.extract.document import Element
from reader.extract.selectors import to_xpath

_LISTS = ("domains", "keep", "drop", "title", "byline", "published")


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteRule:
    """Selectors for some domains and their subdomains.

    ``keep``: the boxes of the story; nothing else is its text.  ``drop``: what is never part of it.  ``title``, ``byline`` and
    ``published``: where they are shown.  The first selector that finds something counts.
    """

    domains: tuple[str, ...]
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    published: tuple[str, ...] = ()


def load_rules(folder: Path) -> tuple[SiteRule, ...]:
    """The rules of all ``*.json`` in a folder, by file name.  Raises ``BadRule`` for one that cannot be used."""
    return tuple(read_rule(path.read_text(encoding="utf-8"), path.stem) for path in sorted(folder.glob("*.json")))


def read_rule(text: str, name: str) -> SiteRule:
    """A rule from its JSON: an object of lists of texts.  Raises ``BadRule``."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as cause:
        raise BadRule("json", rule=name) from cause
    if not isinstance(data, dict) or not data.get("domains"):
        raise BadRule("domains", rule=name)
    fields: dict[str, tuple[str, ...]] = {}
    for key in _LISTS:
        value = data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise BadRule("list", rule=name)
        fields[key] = tuple(value)
    for selector in (*fields["keep"], *fields["drop"], *fields["title"], *fields["byline"], *fields["published"]):
        to_xpath(selector, name)
    return SiteRule(**fields)


def rule_for(url: str, rules: Iterable[SiteRule]) -> SiteRule | None:
    """The rule whose domain is the longest that the address belongs to."""
    host = host_of(url)
    found = [(len(domain), rule) for rule in rules for domain in rule.domains if host == domain or host.endswith("." + domain)]
    return max(found, key=lambda one: one[0])[1] if found else None


def select(root: Element, selectors: tuple[str, ...]) -> list[Element]:
    """The elements that the first fruitful selector finds."""
    for selector in selectors:
        found = etree.XPath(to_xpath(selector))(root)
        if isinstance(found, list) and found:
            return [element for element in found if hasattr(element, "tag")]
    return []


def drop_all(root: Element, selectors: tuple[str, ...]) -> None:
    """Take all that any of the selectors finds out of the tree; the text behind each stays."""
    for selector in selectors:
        for element in etree.XPath(to_xpath(selector))(root):
            parent = element.getparent()
            if parent is None:
                continue
            before, tail = element.getprevious(), element.tail or ""
            if before is not None:
                before.tail = (before.tail or "") + tail
            else:
                parent.text = (parent.text or "") + tail
            parent.remove(element)
