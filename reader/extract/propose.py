"""A selector for a block that a person calls stray or missing: the name that the page itself gives the nearest box around it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from lxml import etree

from reader.domain.extraction import Matches, RuleProposal, RuleTrial, RuleWish
from reader.domain.url import site_of
from reader.extract.document import Element, tree_of
from reader.extract.explain import TEXT_LIMIT
from reader.extract.inline import one_line
from reader.extract.page import examine
from reader.extract.piece import Cut, Kind, Piece
from reader.extract.rule_set import page_rules
from reader.extract.rules import SiteRule, found_by
from reader.extract.selectors import to_xpath

DROP_SHARE = 0.25
"""Most of the story's text that a selector for a stray block may take: the longest "read also" box of the saved pages has 0.2."""
RESTORE_SHARE = 0.5
"""Most of the page's text that a selector for a missing block may bring: more is the whole page and not a block of it."""
_UNSTABLE = re.compile(
    r"\d{3}|[a-z]\d[a-z]\d|^[a-f0-9]{6,}$|^(?:css|sc|jsx?|svelte|emotion)-|__[A-Za-z0-9]{5,}$|-[A-Za-z0-9]*\d[A-Za-z0-9]{4,}$"
)
"""Names that a build or a database makes: they change with the next story or the next release."""
_SIMPLE = re.compile(r"-?[A-Za-z_][\w-]*$", re.ASCII)
_PREFIX = re.compile(r"[A-Za-z]{4,}(?:[-_][A-Za-z]+)*[-_]?(?=\d)", re.ASCII)
_TOO_WIDE = frozenset({"html", "body", "main", "article"})


def propose(wish: RuleWish) -> RuleProposal:
    """The most specific stable selector for the wished block: id or class of the nearest box that holds little else.

    ``selector`` is empty when there is none.  Never raises for bad input.
    """
    page = wish.page
    rules = page_rules(page.document.url, page.rules)
    _, made = examine(page, [replace(rule, weak_drop=()) for rule in rules] if wish.restore else rules)
    taken = _taken(wish, made.boxes[0].element, rules) if wish.restore else []
    site = site_of(page.document.url)
    for element in (*taken, *(box for piece in _wished(wish, made) for box in _boxes(piece))):
        selector = next((one for one in _names(element) if _is_narrow(one, element, wish, made)), "")
        if selector:
            return RuleProposal(site=site, selector=selector, restore=wish.restore)
    return RuleProposal(site=site, restore=wish.restore)


def _taken(wish: RuleWish, root: Element, rules: Iterable[SiteRule]) -> list[Element]:
    """The elements with the wished text that a rule of the program takes out."""
    wanted = {_key(text) for text in wish.lines}
    found = (element for rule in rules for element in found_by(root, rule.weak_drop))
    return [element for element in found if _key(" ".join(element.itertext())) in wanted]


def matches(trial: RuleTrial) -> Matches:
    """What a selector finds on a page.  Raises ``BadRule`` for a selector that is none."""
    path = etree.XPath(to_xpath(trial.selector))
    found = path(tree_of(trial.page.document))
    texts = (one_line(" ".join(element.itertext()))[:TEXT_LIMIT] or "…" for element in found)
    return Matches(texts=tuple(texts))


def _wished(wish: RuleWish, made: Cut) -> list[Piece]:
    """The pieces that are the wished block, those on the wished side first."""
    wanted = {line for text in wish.lines for line in (_key(text), _key(text.partition("\n")[0])) if line}
    found = [piece for piece in made.pieces if _is_wished(piece, wish, wanted)]
    return sorted(found, key=lambda piece: bool(piece.why) != wish.restore)


def _is_wished(piece: Piece, wish: RuleWish, wanted: set[str]) -> bool:
    if piece.kind is Kind.PICTURE:
        return bool(wish.picture_url) and piece.source is not None and piece.source.url == wish.picture_url
    return bool(wanted) and (_key(piece.text) in wanted or _key(piece.text.partition("\n")[0]) in wanted)


def _key(text: str) -> str:
    return one_line(text)[:TEXT_LIMIT]


def _boxes(piece: Piece) -> Iterator[Element]:
    """The block's own element, then those around it."""
    element: Element | None = piece.element
    while element is not None and isinstance(element.tag, str) and element.tag not in _TOO_WIDE:
        yield element
        element = element.getparent()


def _names(element: Element) -> Iterator[str]:
    """Selectors that the element's own id and classes give, most specific first."""
    tag = str(element.tag)
    own = element.get("id") or ""
    if _is_stable(own):
        yield f"{tag}#{own}"
    classes = [name for name in (element.get("class") or "").split() if _is_stable(name)]
    if classes:
        yield tag + "".join(f".{name}" for name in classes[:4])
    for attribute in ("id", "class"):
        start = _PREFIX.match(element.get(attribute) or "")
        if start is not None:
            yield f'{tag}[{attribute}^="{start[0]}"]'


def _is_stable(name: str) -> bool:
    return bool(_SIMPLE.match(name)) and len(name) <= 60 and not _UNSTABLE.search(name)


def _is_narrow(selector: str, element: Element, wish: RuleWish, made: Cut) -> bool:
    """Whether the selector finds the element and takes or brings little beside it."""
    found = set(etree.XPath(to_xpath(selector))(made.boxes[0].element))
    if element not in found:
        return False
    counted = [piece for piece in made.pieces if wish.restore or not piece.why]
    total = sum(len(piece.text) for piece in counted)
    inside = sum(len(piece.text) for piece in counted if not found.isdisjoint(_boxes(piece)))
    return inside <= total * (RESTORE_SHARE if wish.restore else DROP_SHARE)
