"""A source without a feed, in a child process: a front page or a sitemap as if it were one."""

import dataclasses

from reader.domain.errors import NotAFeed
from reader.domain.feed import ParsedFeed, ParsedItem, RawDocument


def front_feed(document: RawDocument) -> ParsedFeed:
    """The stories that a page or a sitemap names.  Of an index of sitemaps: none, and the newest as the next page.

    Raises ``NotAFeed("stories")`` when there are none, ``BrokenFeed``.
    """
    from reader.extract import tree_of
    from reader.extract.front_page import front_page
    from reader.feeds import is_sitemap

    feed = _sitemap(document) if is_sitemap(document.body) else front_page(tree_of(document), document.url)
    if not feed.items and not feed.next_page_url:
        raise NotAFeed("stories", url=document.url)
    return feed


def _sitemap(document: RawDocument) -> ParsedFeed:
    from reader.extract import story_pages
    from reader.feeds import parse_sitemap

    found = parse_sitemap(document)
    return ParsedFeed(
        url=document.url,
        next_page_url=next((url for url in found.children if url != document.url), ""),
        items=tuple(map(_titled, story_pages(found.pages))),
    )


def _titled(page: ParsedItem) -> ParsedItem:
    from reader.extract import title_in

    return page if page.title else dataclasses.replace(page, title=title_in(page.url))
