"""What on a story's page belongs to something else: comments, teasers, links to other stories."""

import re

from reader.domain.url import web_address
from reader.extract.document import Element

_NAMES = re.compile(
    r"(?:^|\s)(?:comment(?!ary)|disqus|respond|related|recommend|sidebar|aside|footer|teaser|latest|most-?read|views-row)", re.I
)
_BOXES_AROUND = 8
"""Elements around one that are asked what they are; a comment's or a teaser's own box is nearer than that."""


def is_foreign(element: Element, url: str = "") -> bool:
    """Whether an element stands among comments or teasers, or, when the page's address is given, in a link to another page."""
    around: Element | None = element
    for _ in range(_BOXES_AROUND):
        if around is None or around.tag in ("body", "article", "main"):
            return False
        if url and around.tag == "a" and _path(web_address(around.get("href") or "", url)) not in ("", _path(url)):
            return True
        if around.tag == "footer" or _NAMES.search(f"{around.get('class') or ''} {around.get('id') or ''}"):
            return True
        around = around.getparent()
    return False


def _path(address: str) -> str:
    return address.partition("#")[0].partition("?")[0].rstrip("/")
