"""A front or section page as a source: the links on it that look like stories."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice

from reader.domain.feed import ParsedFeed, ParsedItem
from reader.domain.language import canonical
from reader.domain.site import family_of
from reader.domain.text import display_text
from reader.domain.url import identity_of, web_address
from reader.extract.document import Element
from reader.extract.story_address import bare_segments, slug_of, story_number

STORY_LIMIT = 200
"""Stories of one page: front pages of the corpus name up to 170."""
TITLE_LIMIT = 300
"""Characters; what is longer is a teaser's whole text."""

_LINK_LIMIT = 5000
_SHORT_TITLE = 12
"""Letters of the shortest headline ("War is over!"); menus and counters of comments are shorter."""
_SHORT_WIDE_TITLE = 6
"""The same of scripts that write a word with one or two signs."""
_WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7af]")
_NO_STORY = re.compile(
    r"/(?:tags?|topics?|authors?|users?|profile|categor(?:y|ies)|search|login|signin|register|subscribe|account|about|contacts?"
    r"|privacy[\w-]*|terms[\w-]*|cookies?[\w-]*|advert[\w-]*|careers?|jobs|help|faq|feeds?|rss|page)(?:/|$|\?)"
    r"|/20\d\d(?:/\d\d?){0,2}/?$|\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|zip|xml|rss|css|js)$",
    re.I,
)
_DATE = re.compile(r"(?<!\d)(20\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?!\d)")
_MONTH = re.compile(r"(?<!\d)20\d\d[/-][01]?\d(?!\d)")
_LETTER = re.compile(r"[^\W\d_]")
_FURNITURE = frozenset({"nav", "footer"})
_HEADINGS = ("h1", "h2", "h3", "h4", "h5")


def looks_like_story(url: str) -> bool:
    """Whether an address is one that publications give to stories: a number, a name of several words or a date with a name."""
    path = url.partition("://")[2].partition("/")[2]
    if _NO_STORY.search(f"/{path}"):
        return False
    return bool(story_number(url) or slug_of(url) or (_MONTH.search(path) and _LETTER.search(bare_segments(url)[-1])))


def front_page(root: Element, url: str) -> ParsedFeed:
    """The stories that a page links to, in its order, each once under its longest headline; ``url`` is where it came from.

    Only links inside the publication (``domain/site.py``) count, none of a menu or a foot, and none without a headline.
    """
    base = web_address(root.xpath("string(//base[@href][1]/@href)"), url) or url
    own, titles = family_of(url), dict[str, tuple[str, str]]()
    for link in islice(root.iter("a"), _LINK_LIMIT):
        address = web_address(link.get("href") or "", base)
        if address and family_of(address) == own and looks_like_story(address) and not _is_furniture(link):
            identity, title = identity_of(address), _title_of(link)
            if identity != identity_of(url) and len(title) > len(titles.get(identity, ("", ""))[1]):
                titles[identity] = (titles.get(identity, (address, ""))[0], title)
    items = (
        ParsedItem(identity=identity, url=address, title=title, published=date_in(address))
        for identity, (address, title) in titles.items()
        if _is_headline(title)
    )
    return ParsedFeed(
        url=url,
        title=display_text(root.xpath("string(//title[1])"), 120),
        site_url=url,
        language=canonical(root.get("lang") or ""),
        items=tuple(islice(items, STORY_LIMIT)),
    )


def date_in(url: str) -> datetime | None:
    """The end of the day that an address names: a story of today has no better time than now, and plans take none later."""
    found = _DATE.search(url)
    try:
        return datetime(int(found[1]), int(found[2]), int(found[3]), 23, 59, tzinfo=UTC) if found else None
    except ValueError:
        return None


def title_in(url: str) -> str:
    """A headline made of an address's words, for a sitemap that has none; empty when it has no words."""
    words = [word for word in slug_of(url).split("-") if word.isalpha()]
    return " ".join(words).capitalize() if len(words) >= 3 else ""


def _is_furniture(link: Element) -> bool:
    return any(outer.tag in _FURNITURE for outer in link.iterancestors())


def _title_of(link: Element) -> str:
    """The heading inside the link, else its words, else the name of its picture."""
    for heading in link.iterdescendants(*_HEADINGS):
        if title := display_text(heading.text_content(), TITLE_LIMIT):
            return title
    return display_text(link.text_content(), TITLE_LIMIT) or next(filter(None, map(_alt, link.iterdescendants("img"))), "")


def _alt(picture: Element) -> str:
    return display_text(picture.get("alt") or "", TITLE_LIMIT)


def _is_headline(title: str) -> bool:
    letters = sum(character.isalpha() for character in title)
    return letters >= (_SHORT_WIDE_TITLE if _WIDE.search(title) else _SHORT_TITLE)


def story_pages(pages: tuple[ParsedItem, ...]) -> Iterator[ParsedItem]:
    """The entries of a sitemap that look like stories, the newest first, at most 200."""
    stories = [page for page in pages if looks_like_story(page.url)]
    never = datetime.min.replace(tzinfo=UTC)
    dated = any(page.published or page.updated for page in stories)
    newest = sorted(stories, key=lambda page: page.published or page.updated or never, reverse=True) if dated else stories[::-1]
    return islice(newest, STORY_LIMIT)
