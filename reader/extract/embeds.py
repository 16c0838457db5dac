"""Players, maps and posts of other sites: what is left of them is a titled link to the original."""

import re

from reader.domain.blocks import Embed
from reader.domain.url import host_of, web_address
from reader.extract.document import Element
from reader.extract.inline import one_line

_ADDRESSES = ("src", "data-src", "data-lazy-src", "data-url", "data-instgrm-permalink", "data-text-post-permalink", "cite")
_POST = re.compile(
    r"twitter-(?:tweet|video)|instagram-media|tiktok-embed|text-post-media|bluesky-embed|reddit-(?:card|embed)|mastodon"
)
_PLAYERS = (
    (re.compile(r"https?://(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]{6,20})"), r"https://www.youtube.com/watch?v=\1"),
    (re.compile(r"https?://player\.vimeo\.com/video/(\d+)"), r"https://vimeo.com/\1"),
    (re.compile(r"https?://(?:www\.)?dailymotion\.com/embed/video/(\w+)"), r"https://www.dailymotion.com/video/\1"),
)
"""A player's address, and that of the page it belongs to."""


def is_post(element: Element) -> bool:
    """Whether a quotation is the stand-in for a post of a social network, with the post's address in it."""
    return bool(_POST.search(element.get("class") or ""))


def embed_of(element: Element, base: str) -> Embed | None:
    """A link to the original of a frame, a player or a post; nothing when it has no web address."""
    raw = next((value for name in _ADDRESSES if (value := element.get(name)) and not value.startswith("about:")), "")
    url = web_address(raw or _inner_address(element), base)
    for player, original in _PLAYERS:
        found = player.match(url)
        url = found.expand(original) if found else url
    title = one_line(element.get("title") or element.get("aria-label") or "")[:200]
    return Embed(url=url, title=title or host_of(url)) if url else None


def _inner_address(element: Element) -> str:
    """The file of a player, or where the last link of a post leads: its date does."""
    source = element.find("source")
    if source is not None:
        return source.get("src") or ""
    links = [link for link in element.iterdescendants("a") if link.get("href")] if element.tag == "blockquote" else []
    return (links[-1].get("href") or "") if links else ""
