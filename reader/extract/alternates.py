"""Where a page says that its story exists in another language: link elements, the Link header, switches on the page."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from lxml.html import HtmlElement

from reader.domain.language import canonical
from reader.domain.late_dataclass import dataclass
from reader.domain.page import Alternate, LinkKind
from reader.domain.text import display_text
from reader.domain.url import identity_of, web_address
from reader.extract.story_address import is_above, language_of_label, likeness, path_segments
from reader.extract.switchers import switcher_links

ALTERNATES_LIMIT = 50
"""Versions taken from one page: the widest of corpus/feeds names 36 (Konrad-Adenauer-Stiftung)."""

_CLAIMS_READ = 500
"""Link elements of a page that are read as claims: ten times the widest set.  180,000 of them held a child beyond its 10 s."""
_HEADER_LIMIT = 16_384
_NO_PAGE = re.compile(r"rss|atom|feed|xml$|json|pdf", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The page that is searched: its address, the identities it goes by, and the language that it says it is in."""

    url: str
    identities: frozenset[str]
    language: str


def find_alternates(root: HtmlElement, page_url: str, link_header: str, declared_language: str) -> tuple[Alternate, ...]:
    """The other languages that a page offers its story in, each language once, the most trusted kind first; at most 50.

    ``root`` is the parsed page, ``page_url`` the address it was fetched from, ``link_header`` the ``Link`` headers joined by
    commas (RFC 8288).  Links to front pages, to the page itself and to feeds are left out.  Every address is an
    absolute http or https one.  These are claims: ``judge`` decides.
    """
    base = _base_of(root, page_url)
    elements = list(islice(_elements(root, base), _CLAIMS_READ))
    # A Link header is relative to the address of the answer, whatever the page says (RFC 8288, 3.2).
    headers = list(_headers(link_header[:_HEADER_LIMIT], page_url))
    identities = _identities(root, page_url, elements + headers)
    page = Page(url=page_url, identities=identities, language=canonical(declared_language))
    found = _checked(elements, page) + _checked(headers, page)
    found += [link for link in switcher_links(root, page_url, base) if identity_of(link.url) not in page.identities]
    return _each_language_once(found, page)


def _base_of(root: HtmlElement, page_url: str) -> str:
    """Where relative links start: ``<base href>`` when it is a web address, else the page."""
    node = next(root.iter("base"), None)
    return (web_address(str(node.get("href") or "") or page_url, page_url) if node is not None else "") or page_url


def _identities(root: HtmlElement, page_url: str, claims: list[tuple[str, Alternate]]) -> frozenset[str]:
    """What the page is known as: its address and its canonical one.

    Some sites name the original's address as canonical on every translation; so when the page's own address is among
    the claims, it alone is the page.
    """
    fetched = identity_of(page_url)
    if any(identity_of(link.url) == fetched for _, link in claims):
        return frozenset({fetched})
    hrefs = [str(node.get("href") or "") for node in root.iter("link") if "canonical" in _relations(node)]
    hrefs += [str(node.get("content") or "") for node in root.iter("meta") if node.get("property") == "og:url"]
    return frozenset({fetched, *(identity_of(web_address(href, page_url)) for href in hrefs if href)}) - {""}


def _relations(node: HtmlElement) -> list[str]:
    return str(node.get("rel") or "").lower().split()


def _elements(root: HtmlElement, base_url: str) -> Iterator[tuple[str, Alternate]]:
    for node in root.iter("link"):
        rel = _relations(node)
        code, href = str(node.get("hreflang") or "").strip(), str(node.get("href") or "").strip()
        if "alternate" not in rel or "stylesheet" in rel or not code or _NO_PAGE.search(str(node.get("type") or "")):
            continue
        if url := web_address(href, base_url) if href else "":
            yield code.lower(), Alternate(language=canonical(code), url=url, kind=LinkKind.HREFLANG)


def _headers(value: str, page_url: str) -> Iterator[tuple[str, Alternate]]:
    """The alternates of a Link header.  Split at ``<``, which no address may hold, so that commas inside do no harm."""
    for part in value.split("<")[1:]:
        href, closed, parameters = part.partition(">")
        code = _parameter(parameters, "hreflang")
        if not closed or "alternate" not in _parameter(parameters, "rel").lower().split() or not code:
            continue
        if _NO_PAGE.search(_parameter(parameters, "type")):
            continue
        if url := web_address(href.strip(), page_url) if href.strip() else "":
            yield code.lower(), Alternate(language=canonical(code), url=url, kind=LinkKind.HEADER)


def _parameter(parameters: str, name: str) -> str:
    found = re.search(rf";\s*{name}\s*=\s*(?:\"([^\"]*)\"|([^\s;,\"]+))", parameters, re.I)
    return (found[1] or found[2] or "").strip() if found else ""


def _checked(claims: list[tuple[str, Alternate]], page: Page) -> list[Alternate]:
    """The claims of one set that can be true: no front pages, not one address for all, no set of another page."""
    own = {link.language for _, link in claims if link.language and identity_of(link.url) in page.identities}
    if not own and any(link.language == page.language for _, link in claims if link.language):
        # The entry for the page's own language is another page: the set speaks of that page, or of a list of pages.
        claims = [(code, link) for code, link in claims if likeness(link.url, page.url).key in ("same-id", "same-slug")]
    languages: dict[str, set[str]] = {}
    for _, link in claims:
        languages.setdefault(identity_of(link.url), set()).update({link.language} - {""})
    kept = [
        (code, link)
        for code, link in claims
        if (link.language or code == "x-default")
        and link.language not in own
        and len(languages[identity_of(link.url)]) < 2
        and identity_of(link.url) not in page.identities
        and not is_above(link.url, page.url)
    ]
    named = {identity_of(link.url) for _, link in kept if link.language}
    plain_first = sorted(kept, key=lambda claim: ("-" in claim[0] or "_" in claim[0]) and claim[1].language != "zh-hant")
    return [_with_language(link, page) for _, link in plain_first if link.language or _is_new(link, named, page)]


def _is_new(link: Alternate, named: set[str], page: Page) -> bool:
    """Whether an ``x-default`` leads to a version that no other entry names."""
    return identity_of(link.url) not in named and bool(likeness(link.url, page.url).key)


def _with_language(link: Alternate, page: Page) -> Alternate:
    if link.language:
        return link
    codes = [language_of_label(part) for part in path_segments(link.url) if language_of_label(part)]
    return replace(link, language=codes[0] if codes and codes[0] != page.language else "")


def _each_language_once(found: list[Alternate], page: Page) -> tuple[Alternate, ...]:
    order = {kind: place for place, kind in enumerate(LinkKind)}
    labels = {link.language: link.label for link in reversed(found) if link.label}
    once: dict[str, Alternate] = {}
    taken: set[str] = set()
    for link in sorted(found, key=lambda link: order[link.kind]):
        identity = identity_of(link.url)
        if link.language in once or identity in taken or (link.language and link.language == page.language):
            continue
        taken.add(identity)
        once[link.language] = replace(link, label=display_text(link.label or labels.get(link.language, ""), 20))
    return tuple(once.values())[:ALTERNATES_LIMIT]
