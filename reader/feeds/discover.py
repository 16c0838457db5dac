"""The feeds that a page offers."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

from reader.domain.feed import FeedLink, RawDocument
from reader.domain.language import canonical, english_name, known_languages, own_name, short_name
from reader.domain.text import display_text
from reader.domain.url import identity_of, site_of, web_address
from reader.feeds.decode import decode_text

_KINDS = frozenset({
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "application/json",
    "application/xml", "text/xml", "application/rss", "application/atom", "text/rss+xml",
})  # fmt: skip
_NO_FEED = re.compile(r"/wp-json/|oembed|opensearch|manifest|sitemap|/dialog/feed", re.I)
"""What WordPress and others announce under the general types of JSON and XML, and Facebook's button to share."""

_FEED_PATH = re.compile(
    r"/(?:rss|feeds?|atom|rdf)(?:\d|_\w+)?(?:[/.?-]|$)|\.(?:rss|atom|rdf)$|/(?:feed|index|rss)\.(?:xml|rdf|json)$|[?&]feed=", re.I
)
_FEED_WORDS = ("rss", "feed", "atom", "rdf", "index")
"""One of these is in every such path: links without one (nearly all) need not be made absolute, which took 3 % of a page."""
_COMMENTS = re.compile(r"/comments?/|comments?[-_]?(?:feed|rss)|(?:feed|rss)/comments?|[?&]withcomments", re.I)
_COMMENT_TITLE = re.compile(r"\bcomments?\b|коментар|комментари|kommentar|commentaires|comentarios|komentarz", re.I)
_LINK_LIMIT = 100
"""Feeds offered of one page; a person chooses from them."""

_ELEMENT_LIMIT = 5000
"""Links of each kind looked at; front pages of the corpus have up to 1,200."""

_KNOWN = frozenset(known_languages())
_LANGUAGE_OF_NAME = {
    name(code).casefold(): code
    for name in (short_name, english_name, own_name)
    for code in known_languages()
    if len(name(code)) > 2
}


def discover_feeds(document: RawDocument, languages: tuple[str, ...]) -> tuple[FeedLink, ...]:
    """The feeds of an HTML page, best first: those of the same site, those of articles, those in the languages wanted.

    ``languages`` is in the order of wish.  A feed's language is what its link says of it, or empty.  Without ``<link
    rel="alternate">`` (https://www.rssboard.org/rss-autodiscovery) links that look like feeds are offered.
    """
    root = _root_of(document)
    return feeds_on(root, document.url, languages) if root is not None else ()


def feeds_on(root: Any, url: str, languages: tuple[str, ...]) -> tuple[FeedLink, ...]:
    """The same of the tree of a page, an lxml element, that came from ``url``."""
    base = _base_of(root, url)
    found = list(_announced(root, base)) or list(_linked(root, base))
    distinct: dict[str, FeedLink] = {}
    for link in found:
        distinct.setdefault(identity_of(link.url), link)
    page_language = canonical(root.get("lang") or "")
    wanted = {language: rank for rank, language in enumerate(languages)}

    def rank(link: FeedLink) -> tuple[bool, bool, int]:
        language = link.language or page_language
        return _is_of_comments(link), not _is_same_site(link.url, url), wanted.get(language, len(wanted))

    return tuple(sorted(distinct.values(), key=rank))[:_LINK_LIMIT]


def _root_of(document: RawDocument) -> Any:
    from lxml import etree, html

    text = decode_text(document.body, document.content_type).replace("\0", "")
    if "<" not in text:
        return None
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:
        return None


def _base_of(root: Any, url: str) -> str:
    written = next((href for base in root.iter("base") if (href := base.get("href")) is not None), "")
    return web_address(written, url) or url


def _announced(root: Any, base: str) -> Iterator[FeedLink]:
    for _, link in zip(range(_ELEMENT_LIMIT), root.iter("link"), strict=False):
        relation = (link.get("rel") or "").lower().split()
        kind = (link.get("type") or "").lower().split(";")[0].strip()
        is_feed = kind in _KINDS and "alternate" in relation and "stylesheet" not in relation
        # Most are style sheets and icons, whose addresses nobody needs.
        address = web_address(link.get("href") or "", base) if is_feed or "feed" in relation else ""
        if address and not (_NO_FEED.search(address) and not kind.endswith(("rss+xml", "atom+xml"))):
            yield _feed_link(address, link.get("title") or "", link.get("hreflang") or "")


def _linked(root: Any, base: str) -> Iterator[FeedLink]:
    told = _says_feed(base)
    for _, anchor in zip(range(_ELEMENT_LIMIT), root.iter("a"), strict=False):
        href = anchor.get("href") or ""
        address = web_address(href, base) if told or _says_feed(href) else ""
        if address and _FEED_PATH.search(address.partition("://")[2]) and not _NO_FEED.search(address):
            yield _feed_link(address, anchor.get("title") or anchor.text_content(), anchor.get("hreflang") or "")


def _says_feed(address: str) -> bool:
    address = address.lower()
    return any(word in address for word in _FEED_WORDS)


def _feed_link(address: str, title: str, language: str) -> FeedLink:
    title = display_text(title, 200)
    return FeedLink(
        url=address, title=title, language=canonical(language) or _language_of_title(title) or _language_of_address(address)
    )


def _language_of_title(title: str) -> str:
    """``News (Українська)``, ``Site – English``, ``Site [uk]``, ``Site uk``: a language's name, or a code at the end."""
    words = re.findall(r"[^\W\d_]+", title.casefold())
    named = [code for word in words if (code := _LANGUAGE_OF_NAME.get(word))]
    if len(set(named)) == 1:
        return named[0]
    last = re.search(r"[\s(\[|/-]([A-Za-z]{2,3})[)\]]?$", title)
    return _known(last[1]) if last else ""


def _language_of_address(address: str) -> str:
    """A language code as the host's first label or as a part of the path (``/eng/rss/``, ``feed-uk.xml``, ``?lang=ru``)."""
    parts = urlsplit(unquote(address))
    pieces = re.split(r"[/._-]", parts.path) + re.findall(r"\b(?:lang|locale|hl|language)=([\w-]+)", parts.query)
    labels = (parts.hostname or "").split(".")
    for piece in (*pieces, labels[0] if len(labels) > 2 else ""):
        if code := _known(piece):
            return code
    return ""


def _known(code: str) -> str:
    language = (
        canonical(code)
        if re.fullmatch(r"[A-Za-z]{2,3}", code) and code.lower() not in ("rss", "in", "no", "se", "mo", "sh")
        else ""
    )
    return language if language in _KNOWN else ""


def _is_of_comments(link: FeedLink) -> bool:
    return bool(_COMMENTS.search(link.url) or _COMMENT_TITLE.search(link.title))


def _is_same_site(one: str, other: str) -> bool:
    first, second = site_of(one), site_of(other)
    return first == second or first.endswith(f".{second}") or second.endswith(f".{first}")
