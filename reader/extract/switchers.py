"""Language switches on a page: a few links whose texts name languages and that lead to this very story."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from reader.domain.language import canonical
from reader.domain.late_dataclass import dataclass
from reader.domain.page import Alternate, LinkKind
from reader.domain.url import web_address
from reader.extract.language_labels import LABEL_LIMIT, language_named
from reader.extract.story_address import bare_segments, is_above, likeness, path_segments, slug_of, story_number

_LINKS_READ = 5000
"""Links looked at on one page; ten times those of the longest page of corpus/feeds."""

_CLIMB = 5
"""Parents between a link and the box of the whole switch; on corpus/feeds 3 find all, 2 miss two."""

_CROWD = 3
"""A box with more than this many links for each language is a menu with a language in it; 1 to 6 find the same."""

_LANGUAGE_BOX = re.compile(r"lang|lingu|transl|locale|i18n|interwiki|version|switch", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageLink:
    """A link that names a language.  ``is_named`` is false when only an attribute says it."""

    node: HtmlElement
    language: str
    url: str
    label: str
    is_named: bool


def switcher_links(root: HtmlElement, page_url: str, base_url: str) -> list[Alternate]:
    """The switch's links to this story, those with the same number or name first; a language may come twice."""
    links = list(_language_links(root, page_url, base_url))
    sure = [link for link in links if likeness(link.url, page_url).key]
    likely = [link for link in links if link.is_named and link not in sure and _may_be_story(link.url, page_url)]
    likely = [link for link in likely if _in_switch(link, links)]
    return [Alternate(language=x.language, url=x.url, kind=LinkKind.SWITCHER, label=x.label) for x in sure + likely]


def _language_links(root: HtmlElement, page_url: str, base_url: str) -> Iterator[LanguageLink]:
    for count, node in enumerate(root.iter("a")):
        if count >= _LINKS_READ:
            return
        href = (node.get("href") or "").strip()
        if not href or href.startswith("#"):
            continue
        label, language = _label_of(node)
        attribute = canonical(node.get("hreflang") or "")
        if not (language or attribute):
            continue
        url = web_address(href, base_url)
        if url and not is_above(url, page_url):
            chosen = attribute or language
            yield LanguageLink(node=node, language=chosen, url=url, label=label, is_named=bool(language))


def _label_of(node: HtmlElement) -> tuple[str, str]:
    """The text that names the language, and the language; both empty when nothing does."""
    for label in _labels_of(node):
        if label and (language := language_named(label)):
            return label.strip(" |/:")[:LABEL_LIMIT], language
    return "", ""


def _labels_of(node: HtmlElement) -> Iterator[str]:
    """The texts that may name a link's language, the likeliest first."""
    inside = len(node)
    if inside < 10:  # most links have nothing inside: their text is read without a search
        yield " ".join((str(node.text_content()) if inside else node.text or "").split())
    yield node.get("title") or ""
    yield node.get("aria-label") or ""
    if inside:
        yield from (image.get("alt") or image.get("title") or "" for image in node.iter("img"))
    yield _term_before(node)


def _term_before(node: HtmlElement) -> str:
    """The term of a definition list that a link stands under: ``Français:`` before the story's French title."""
    parent = node.getparent()
    if parent is None or parent.tag != "dd":
        return ""
    term = parent.getprevious()
    return str(term.text_content()) if term is not None and term.tag == "dt" else ""


def _may_be_story(url: str, page_url: str) -> bool:
    """Whether an address without a common number or name still has a story's shape: as deep, with a slug or a number."""
    ours, theirs = bare_segments(page_url), bare_segments(url)
    # A section of the other language has one segment, however long its name is.
    if abs(len(ours) - len(theirs)) > 1 or len(theirs) < min(len(ours), 2):
        return False
    if slug_of(url) or story_number(url):
        return True
    # Encyclopedias: one word under the same folder of a sister host.
    shared_folder = len(ours) > 1 and len(ours) == len(theirs) and ours[:-1] == theirs[:-1]
    return shared_folder and likeness(url, page_url).is_family and path_segments(url) != ()


def _in_switch(link: LanguageLink, links: list[LanguageLink]) -> bool:
    """Whether the link stands in a box of language links, or in one that is called so."""
    box = link.node.getparent()
    for _ in range(_CLIMB):
        if box is None or box.tag in ("body", "html"):
            return False
        inside = {other.language for other in links if _is_inside(other.node, box)}
        anchors = sum(1 for _ in box.iter("a"))
        if anchors > _CROWD * max(1, len(inside)):
            return False
        if len(inside) > 1 or _LANGUAGE_BOX.search(f"{box.get('class') or ''} {box.get('id') or ''}"):
            return True
        box = box.getparent()
    return False


def _is_inside(node: HtmlElement, box: HtmlElement) -> bool:
    return any(parent is box for parent in node.iterancestors())
