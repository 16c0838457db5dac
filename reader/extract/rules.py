"""Site rules: selectors that help on one site.  They are data (``resources/rules``) and never needed for a good result."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import time
from pathlib import Path

from lxml import etree

from reader.domain.errors import BadRule
from reader.domain.late_dataclass import dataclass
from reader.domain.url import host_of
from reader.extract.byline import clean_byline
from reader.extract.dates import read_words
from reader.extract.document import Element
from reader.extract.inline import one_line
from reader.extract.metadata import Metadata
from reader.extract.piece import Cut, Piece
from reader.extract.selectors import to_xpath

_LISTS = ("domains", "keep", "restore", "drop", "title", "byline", "published")


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteRule:
    """Selectors for some domains and their subdomains.

    ``keep``: text in these boxes belongs to the story, whatever the model says; the first selector that finds something counts.
    ``restore``: so do these, each of them, even when their name or wording says otherwise: a person looked at them.
    ``drop``: what is never part of it; ``weak_drop``: nor this, but where ``restore`` says otherwise.
    ``title``, ``byline`` and ``published``: where the page shows them.
    """

    domains: tuple[str, ...]
    keep: tuple[str, ...] = ()
    restore: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    weak_drop: tuple[str, ...] = ()


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
    for selector in (selector for key in _LISTS[1:] for selector in fields[key]):
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


def text_at(root: Element, selectors: tuple[str, ...]) -> str:
    """The text of the first element that a selector finds, on one line; empty when there is none."""
    return next((text for element in select(root, selectors) if (text := one_line(" ".join(element.itertext())))), "")


def corrected(facts: Metadata, root: Element, rule: SiteRule) -> Metadata:
    """The facts with what the rule's selectors find; a time of day in the head is more trusted than a shown date."""
    told = facts.published is not None and facts.published.time() != time()
    return replace(
        facts,
        title=text_at(root, rule.title)[:500] or facts.title,
        byline=clean_byline(text_at(root, rule.byline)) or facts.byline,
        published=facts.published if told else read_words(text_at(root, rule.published)) or facts.published,
    )


def keep_text(cut: Cut, root: Element, rule: SiteRule) -> None:
    """Raise the scores of the pieces in the boxes that the rule keeps, and bring back what it restores."""
    for piece in _inside(cut, select(root, rule.keep)):
        piece.score = 1.0
    for selector in rule.restore:
        for piece in _inside(cut, select(root, (selector,))):
            piece.score, piece.restored = 1.0, True


def _inside(cut: Cut, elements: list[Element]) -> list[Piece]:
    """The pieces in the boxes of these elements."""
    found = set(elements)
    inside: set[int] = set()
    for box in cut.boxes:
        if box.element in found or (box.parent is not None and box.parent.place in inside):
            inside.add(box.place)
    return [piece for piece in cut.pieces if piece.box.place in inside or piece.element in found]


def drop_from(root: Element, rule: SiteRule) -> list[Element]:
    """Take what a rule drops out of the tree and give it; the text behind each element stays."""
    taken = found_by(root, rule.drop)
    for element in taken:
        _remove(element)
    spared = set(found_by(root, rule.restore)) if rule.weak_drop else set()
    for element in found_by(root, rule.weak_drop):
        if spared.isdisjoint((element, *element.iterancestors())):
            for inside in [one for one in element.iterdescendants() if one in spared and spared.isdisjoint(one.iterancestors())]:
                inside.tail = None
                element.addprevious(inside)
            _remove(element)
            taken.append(element)
    return taken


def found_by(root: Element, selectors: tuple[str, ...]) -> list[Element]:
    """The elements that any of the selectors finds."""
    return [element for selector in selectors for element in etree.XPath(to_xpath(selector))(root)]


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    before, tail = element.getprevious(), element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(element)
