"""When a story was published, from what the page shows when its head does not say."""

from collections.abc import Iterator
from datetime import datetime
from itertools import islice

from lxml import etree

from reader.domain.wording import key_of
from reader.extract.dates import date_in_address, read_stamp, read_words
from reader.extract.document import Element
from reader.extract.foreign import is_foreign
from reader.extract.inline import one_line
from reader.extract.vocabulary import BIT, groups_of
from reader.extract.words import DATED

_NAMED_DATES = etree.XPath("//@itemprop/..")
_MARKED_LIMIT = 20
"""Elements marked as times that are looked at; lists of stories have more."""
_LINES = ("span", "div", "p", "li", "em", "td", "small", "font", "time")
_LINE = range(6, 161)
"""Characters of a text that shows a date and little else."""
_HEAD_LINES = 80
"""Elements below the headline among which its date is looked for."""
_PROSE = 400
"""Characters of a text that is the story's: its date is above it."""


def shown_date(root: Element, url: str, headline: str) -> datetime | None:
    """The time that the page shows: marked as one, below the headline, behind a label, in a box named for it; the address' day.

    Times without a zone are taken as UTC.
    """
    day = date_in_address(url)
    for finder in (_marked, _labelled):
        if found := finder(root, url):
            return found
    below = _below_headline(root, url, headline)
    return (below if below and (day is None or _is_near(below, day)) else None) or _boxed(root, url) or _time_of(root, day) or day


def _is_near(found: datetime, day: datetime) -> bool:
    """Whether a shown date may be the one of the address, in whatever zone."""
    return abs((found - day).total_seconds()) < 2 * 86_400


def _marked(root: Element, url: str) -> datetime | None:
    """The first time in ``itemprop=datePublished`` or ``<time>`` that is not another story's."""
    marked = [
        *islice((one for one in _NAMED_DATES(root) if "datePublished" in (one.get("itemprop") or "")), _MARKED_LIMIT),
        *islice(root.iter("time"), _MARKED_LIMIT),
    ]
    for element in marked:
        found = read_stamp(element.get("datetime") or element.get("content") or "") or read_words(
            one_line("".join(element.itertext()))
        )
        if found is not None and not is_foreign(element, url):
            return found
    return None


def _labelled(root: Element, url: str) -> datetime | None:
    """The date behind an element that holds nothing but ``Published:`` or ``Datum``."""
    for element in root.iter("strong", "b", "span", "dt", "th", "td", "div", "em", "small"):
        text = element.text or ""
        if 1 < len(text) <= 40 and text.strip(" :：\n\t").lower() in DATED:
            after = element.getnext()
            behind = (
                f"{''.join(element.itertext())} {element.tail or ''} {''.join(after.itertext()) if after is not None else ''}"
            )
            if (found := read_words(one_line(behind[:300]))) and not is_foreign(element, url):
                return found
    return None


def _below_headline(root: Element, url: str, headline: str) -> datetime | None:
    for element in islice(_after_headline(root, headline), _HEAD_LINES):
        for text in (element.text or "", element.tail or ""):
            if len(text) > _PROSE:
                return None
            line = one_line(text) if any(map(str.isdigit, text)) else ""
            if len(line) in _LINE and (found := read_words(line)) and not is_foreign(element, url):
                return found
    return None


def _after_headline(root: Element, headline: str) -> Iterator[Element]:
    key = key_of(headline)
    elements = root.iter("h1", "h2", "h3", *_LINES, "a", "b", "strong", "i", "br", "dd")
    for element in elements:
        if element.tag in ("h1", "h2", "h3") and key and key_of(one_line(" ".join(element.itertext()))).endswith(key):
            yield from elements


def _boxed(root: Element, url: str) -> datetime | None:
    """The first date in an element named for it."""
    for element in root.iter(*_LINES):
        names = (element.get("class") or "") + " " + (element.get("id") or "")
        if (len(names) > 2 and groups_of(names) & (BIT["date"] | BIT["byline"])) or element.tag == "font":
            text = one_line("".join(element.itertext())[:400])
            if len(text) in _LINE and (found := read_words(text)) and not is_foreign(element, url):
                return found
    return None


def _time_of(root: Element, day: datetime | None) -> datetime | None:
    """The first shown time that belongs to a day."""
    if day is None:
        return None
    for element in root.iter(*_LINES):
        text = element.text or ""
        if len(text) in _LINE and (found := read_words(text)) is not None and found.date() == day.date():
            return found
    return None
