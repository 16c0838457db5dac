"""The headline of a page: the heading that shows it, weighed against the titles that the head tells, freed of the site's name."""

import re
from html import unescape
from itertools import islice

from reader.domain.late_dataclass import dataclass
from reader.domain.wording import key_of
from reader.extract.document import Element
from reader.extract.inline import one_line

_SEPARATOR = re.compile(
    r"\s+(?:[|•·»›:—–-]|::|\|\|)\s+|\s*\|\s*|\s+[«<]\s+|_(?=[\u4e00-\u9fff])|(?<=[\u3400-\u9fff”》！？])--?(?=[\u3400-\u9fff])"
)
_WORD = re.compile(r"[^\W_]+")
_HAN = re.compile(r"[\u3400-\u9fff·]+")
_TITLE_LIMIT = 500
"""Characters (hostile-input, B40)."""
_MARKUP = re.compile(r"</?[a-z][^<>]{0,40}>", re.I)
"""Tags that editors' systems leave in ``<meta>``; a story about HTML names one without closing it."""
_TRAIL = re.compile(r"crumb", re.I)
_TRAIL_DEPTH = 6
"""Elements around a heading in which a breadcrumb trail is looked for: the deepest trail of the corpus is four away."""
_KICKER = re.compile(
    r"kicker|eyebrow|over-?(?:line|title)|top-?line|roof-?line|dach-?zeile|spitz-?marke|(?:sur|sup[er]*|pre|ante|over)-?tit|volanta|"
    r"occhiello|strap-?line",
    re.I,
)
"""What newsrooms call the line above a headline."""
_EXTRA = re.compile(r"(?:^|[\s_-])(?:comments?|share|audio|listen|button|btn|date|time|badge|count)(?:$|[\s_-])", re.I)
"""What stands behind a headline in its heading and is no part of it."""
_HEADINGS_LIMIT = 60
"""Headings of the first two levels that are looked at; the headline is among the first."""
_ALIKE = 0.3
"""Share of a heading's stems in the told titles from which it is another wording of them: the corpus' headings that are the
headline have .33 and more (one of 24 has .25), names of sections and sites none at all."""
_STEM = 5
"""Letters of a word that are compared; endings change with the sentence (``Hitzewelle``, ``Hitzewellen``)."""
_PART = 12
"""Letters of a heading that may be one part of a longer ``<title>``; section names are shorter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The titles told of a page: for sharing, in its data, and ``other`` ones: for cards, for the window, in the feed."""

    shared: str = ""
    data: str = ""
    other: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """A story's title, and the whole heading by which the page shows it, which may have a kicker.

    ``first`` says that it is a heading of the first level.
    """

    title: str = ""
    shown: str = ""
    first: bool = True


def choose_title(root: Element, told: Told, site_name: str, host: str) -> Headline:
    """The shown heading that most of the told titles speak of, else the told title, cleaned; ``host`` is the page's host name.

    A heading in the breadcrumb trail is worded for searches, and the next one is the headline.  A heading that is only another
    wording of the told titles goes before them, unless two of them agree.
    """
    shared, data, *others = (without_site(plain(one), site_name, host) for one in (told.shared, told.data, *told.other))
    titles = [one for one in (data, shared, *others) if one]
    headings = headings_of(root) or _second_level(root, titles)
    support = [sum(is_same(heading.title, title) for title in titles) for heading in headings]
    if any(support):
        best = headings[support.index(max(support))]
        # A short headline below its kicker is in the title that both tell.
        sure = not is_same(shared, data) or is_same(best.title, shared) or is_same(best.title, data)
    else:
        best = _another_wording(headings, titles) or Headline()
        sure = not any(is_same(shared, other) for other in (data, *others[1:])) and (best.first or not (data or shared))
        best = best if best.first or sure else Headline()
    alone = headings[0].title if len(headings) == 1 else ""
    title = best.title if sure and best.title else next(iter(titles), alone)
    return Headline(title=title[:_TITLE_LIMIT], shown=(best.shown or title)[:_TITLE_LIMIT])


def plain(title: str) -> str:
    """A title from the head without entities and tags."""
    title = unescape(title)
    return one_line(_MARKUP.sub(" ", title) if "</" in title else title)


def headings_of(root: Element) -> list[Headline]:
    """The headings that may show the headline, in document order: every ``h1``, or the heading after one in a trail."""
    found: list[Headline] = []
    trail: list[Headline] = []
    for place, element in enumerate(root.iter("h1", "h2")):
        if place >= _HEADINGS_LIMIT:
            break
        if element.tag == "h2" and (found or not trail):
            continue
        heading = _heading(element)
        if 6 <= len(heading.title) <= 400:
            (trail if _in_trail(element) else found).append(heading)
    return found or trail


def _second_level(root: Element, titles: list[str]) -> list[Headline]:
    """The first heading of the second level that a title tells, for pages without one of the first."""
    headings = map(_heading, islice(root.iter("h2"), _HEADINGS_LIMIT))
    return [*islice((one for one in headings if any(is_same(one.title, title) for title in titles)), 1)]


def _heading(element: Element) -> Headline:
    whole = one_line(" ".join(element.itertext()))
    kicker, extra = _parts_around(element)
    inner = whole[len(kicker) : len(whole) - len(extra)].strip(" :|–—-")
    return Headline(title=inner or whole, shown=whole, first=element.tag == "h1")


def _parts_around(heading: Element) -> tuple[str, str]:
    """The marked line above a headline in the same heading, and what is marked behind it as a counter, a date or a button."""
    children = [child for child in heading if isinstance(child.tag, str)]
    if not children:
        return "", ""
    first, last = children[0], children[-1]
    above = not (heading.text or "").strip() and _KICKER.search(_names_of(first))
    below = not (last.tail or "").strip() and (last.tag in ("button", "time", "small") or _EXTRA.search(_names_of(last)))
    return (
        one_line(" ".join(first.itertext())) if above else "",
        one_line(" ".join(last.itertext())) if below and len(children) + len((heading.text or "").strip()) > 1 else "",
    )


def _names_of(element: Element) -> str:
    return " ".join([element.get("class") or "", *map(str, element.keys())])


def _in_trail(element: Element) -> bool:
    around = element
    for _ in range(_TRAIL_DEPTH):
        if around.tag == "nav" or any(_TRAIL.search(name) or _TRAIL.search(value) for name, value in around.items()):
            return True
        parent = around.getparent()
        if parent is None or parent.tag == "body":
            return False
        around = parent
    return False


def is_same(heading: str, title: str) -> bool:
    """Whether two titles are one: the same words, or one with something before or after it that is not longer than itself."""
    one, other = key_of(heading), key_of(title)
    if not one or not other:
        return False
    return (
        one == other
        or (f" {one} " in f" {other} " and (len(one) * 2 >= len(other) or (len(one) >= _PART and _is_part(heading, title))))
        or (other in one and len(other) * 10 >= len(one) * 6)
    )


def _is_part(heading: str, title: str) -> bool:
    """Whether a heading is the first of the parts that separators make of a title."""
    return key_of(_SEPARATOR.split(title, maxsplit=1)[0]) == key_of(heading)


def _another_wording(headings: list[Headline], titles: list[str]) -> Headline | None:
    told = {stem for title in titles for stem in _stems(title)}
    for heading in headings:
        stems = _stems(heading.title)
        if len(stems) >= 3 and len(stems & told) >= _ALIKE * len(stems):
            return heading
    return None


def _stems(title: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(title.lower()) if len(word) > 3}


def without_site(title: str, site_name: str, host: str) -> str:
    """A title without the parts that only name the site: ``Story | Paper``, ``Paper: Story``."""
    parts = list(_SEPARATOR.finditer(title))
    if not parts:
        return title
    names = {key_of(site_name), key_of(host.split(".")[-2] if host.count(".") else host), key_of(host)} - {""}
    head, tail = title[: parts[-1].start()], title[parts[-1].end() :]
    if _names_site(tail, names) or (len(_WORD.findall(tail)) <= 3 and len(tail) * 3 <= len(head)):
        # Chinese papers put the section between headline and name; elsewhere a second part may be the story's.
        return without_site(head, site_name, host) if _names_site(tail, names) or _HAN.fullmatch(tail) else head
    first, rest = title[: parts[0].start()], title[parts[0].end() :]
    return rest if _names_site(first, names) else title


def _names_site(part: str, names: set[str]) -> bool:
    squeezed = key_of(part).replace(" ", "")
    return any(
        squeezed == (name := one.replace(" ", "")) or (len(name) > 3 and name in squeezed and len(squeezed) <= 2 * len(name))
        for one in names
    )
