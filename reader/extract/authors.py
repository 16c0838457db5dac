"""Who wrote a story: what the page's head tells, and what the page shows when the head names nobody but the site."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from reader.domain.wording import key_of
from reader.extract.byline import SHOWN_LIMIT, clean_byline, is_full_name, is_label, is_labelled, join_names, names_in
from reader.extract.dates import read_words
from reader.extract.document import Element
from reader.extract.foreign import is_foreign
from reader.extract.inline import one_line

_NAMED = re.compile(
    r"(?:^|[\s_-])(?<!powered-)(?:by-?line|authors?|autor(?:en|es)?|auteurs?|writer|contributor|vcard|redaktor)(?:-?names?|-?links?|-?txt)?"
    r"(?:$|[\s_-]|(?=\d))|(?-i:(?<=[a-z])Author(?:Names?|$|\s)|(?:^|\s)author(?=[A-Z]))",
    re.I,
)
_ABOUT = re.compile(r"(?:^|[\s_-])(?:bio|about|desc|description|profile)(?:$|[\s_-])", re.I)
"""A box that tells of an author, whose name is elsewhere too."""
_NAME_INSIDE = re.compile(r"name|link|(?:^|[\s_-])(?:author|fn|vcard)(?:$|[\s_-])", re.I)
_AUTHORS_LIMIT = 6
_CROWD = 40
"""Elements named for authors that are looked at; a page with more shows lists of stories."""
_BOX_WORDS = 12
"""Words of a box that begins with a name and says what its bearer is."""
_HEAD_LINES = 60
"""Elements after the headline among which a date with a name behind it is looked for."""


def tell_authors(told: Iterable[Iterable[str]], own: Iterable[str]) -> tuple[str, str]:
    """The first of these lists of names that is not only the site, and failing that the site's name, each as one line.

    ``own`` are the names under which the site is known.
    """
    known = {_squeezed(name) for name in own} - {""}
    site = ""
    for names in told:
        others = [name for name in names if _squeezed(name) not in known]
        if found := join_names(others[:_AUTHORS_LIMIT]):
            return found, ""
        site = site or join_names(list(names))
    return "", site


def _squeezed(name: str) -> str:
    return key_of(name).replace(" ", "").removeprefix("www")


def shown_byline(root: Element) -> str:
    """The byline that a page shows: ``rel=author``, ``itemprop=author``, boxes named for it, labels, a name behind a date."""
    for finder in (_marked, _named, _labelled, _dated):
        if found := join_names(finder(root)[:_AUTHORS_LIMIT]):
            return found
    return ""


def _marked(root: Element) -> list[str]:
    """The names in the first element that is marked as an author's and in the marked ones beside it."""
    found: list[str] = []
    place: Element | None = None
    marked = (
        element
        for element in root.iter("a", "span", "div", "p", "b", "strong", "address", "meta")
        if "author" in (element.get("rel") or "") or "author" in (element.get("itemprop") or "")
    )
    for element in islice(marked, _CROWD):
        name = _marked_name(element)
        if not 2 < len(name) <= 80 or is_foreign(element):
            continue
        box = _box_around(element)
        if place is None or box is place:
            place = box
            found.append(name)
    return found


def _marked_name(element: Element) -> str:
    inner = next((one for one in element.iterdescendants() if "name" in (one.get("itemprop") or "").split()), element)
    return one_line(" ".join(inner.itertext())) or one_line(inner.get("content") or "")


def _box_around(element: Element) -> Element:
    """The box that several authors share: two levels up, for each may have one of its own."""
    parent = element.getparent()
    outer = parent.getparent() if parent is not None else None
    return outer if outer is not None else parent if parent is not None else element


def _named(root: Element) -> list[str]:
    """The names in the first box named for authors that is below a heading of the first level, failing that in the first."""
    above: list[str] = []
    below = looked = 0
    for element in root.iter("h1", "span", "div", "p", "a", "li", "address", "cite", "em", "b"):
        if element.tag == "h1":
            below = 1
        elif (below or not above) and looked < _CROWD and _is_named(element.get("class") or ""):
            looked += 1
            found = _names_of_box(element)
            if found and below:
                return found
            above = above or found
    return above


def _names_of_box(box: Element) -> list[str]:
    text = one_line(" ".join(box.itertext()))
    if not 3 < len(text) <= 2 * SHOWN_LIMIT or is_foreign(box):
        return []
    if names := _inner_names(box) or names_in(text):
        return names
    cleaned = clean_byline(text) if len(text) <= SHOWN_LIMIT else ""
    sure = len(cleaned.split()) <= _BOX_WORDS and is_full_name(" ".join(cleaned.split()[:2]).strip(","))
    return [cleaned] if sure else []


@lru_cache(maxsize=5_000)
def _is_named(names: str) -> bool:
    return bool(_NAMED.search(names)) and not _ABOUT.search(names)


def _inner_names(element: Element) -> list[str]:
    """The names in links of a byline, or in elements named for names; the whole of it is more than a name."""
    inside = [one for one in islice(element.iterdescendants(), _CROWD) if isinstance(one.tag, str)]
    for chosen in (
        [one for one in inside if one.tag == "a"],
        [one for one in inside if _NAME_INSIDE.search(one.get("class") or "")],
        _alike([one for one in inside if len(one) == 0]),
    ):
        found = [name for one in chosen for name in names_in(one_line(" ".join(one.itertext()))) if is_full_name(name)]
        if found:
            return list(dict.fromkeys(found))
    return []


def _alike(leaves: list[Element]) -> list[Element]:
    """The first of these elements that holds a name, and those that look like it."""
    first = next((one for one in leaves if all(map(is_full_name, names_in(one_line(one.text or "")) or [""]))), None)
    return [] if first is None else [one for one in leaves if (one.tag, one.get("class")) == (first.tag, first.get("class"))]


def _labelled(root: Element) -> list[str]:
    """The names behind a label: in the same text, or behind an element that holds nothing but the label."""
    for element in root.iter("div", "p", "span", "em", "i", "small", "li", "td", "strong", "b", "dt", "font"):
        text = (element.text or "").strip()
        if not 1 < len(text) <= SHOWN_LIMIT:
            continue
        if is_labelled(text):
            names = names_in(text) or names_in(one_line(" ".join(element.itertext()))[: 2 * SHOWN_LIMIT])
        elif is_label(text):
            names = names_in(_behind(element))
        else:
            continue
        if names and not is_foreign(element) and not _is_caption(element):
            return names
    return []


def _behind(label: Element) -> str:
    """The text behind a label, inside its own element, after it, or in the next one."""
    inside = one_line("".join(label.itertext())[len(label.text or "") :])
    after = label.getnext()
    return inside or one_line(label.tail or "") or (one_line("".join(after.itertext())) if after is not None else "")


def _dated(root: Element) -> list[str]:
    """A name alone in an element beside a date, between the headline and the text; a link there is a section."""
    for element in _after_headline(root):
        text = element.text or ""
        if 6 <= len(text) <= SHOWN_LIMIT and any(map(str.isdigit, text)) and read_words(text) is not None:
            for child in element:
                names = names_in(one_line(child.text or "")) if child.tag in ("span", "b", "i", "em", "strong", "font") else []
                if names and all(map(is_full_name, names)):
                    return names
    return []


def _after_headline(root: Element) -> Iterator[Element]:
    elements = root.iter("h1", "div", "p", "span", "td", "li", "small", "font")
    for element in elements:
        if element.tag == "h1":
            yield from islice(elements, _HEAD_LINES)


def _is_caption(element: Element) -> bool:
    return next(element.iterancestors("figure", "figcaption"), None) is not None
