"""Small feeds to read."""

from reader.domain.feed import ParsedFeed, ParsedItem, RawDocument
from reader.feeds import parse_feed

URL = "https://example.org/news/rss.xml"
NAMESPACES = (
    'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" '
    'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
)


def rss(*items: str, channel: str = "<title>News</title>") -> str:
    entries = "".join(f"<item>{item}</item>" for item in items)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" {NAMESPACES}><channel>{channel}{entries}</channel></rss>'


def atom(*entries: str, feed: str = "<title>News</title>", attributes: str = "") -> str:
    inside = "".join(f"<entry>{entry}</entry>" for entry in entries)
    return f'<feed xmlns="http://www.w3.org/2005/Atom" {attributes}>{feed}{inside}</feed>'


def document(body: str | bytes, content_type: str = "", url: str = URL) -> RawDocument:
    return RawDocument(url=url, body=body.encode() if isinstance(body, str) else body, content_type=content_type)


def read(body: str | bytes, content_type: str = "") -> ParsedFeed:
    return parse_feed(document(body, content_type))


def only_item(body: str | bytes) -> ParsedItem:
    (item,) = read(body).items
    return item
