"""JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/)."""

import json
import re
from typing import Any

from reader.domain.errors import BrokenFeed, NotAFeed
from reader.domain.feed import ParsedFeed, ParsedItem
from reader.domain.language import canonical
from reader.domain.url import web_address
from reader.feeds.dates import parse_moment
from reader.feeds.entries import TAG_LIMIT
from reader.feeds.identity import with_identities
from reader.feeds.plain import html_of_text, literal_text
from reader.feeds.tidy import ITEM_LIMIT

_VERSION = re.compile(r'"version"\s*:\s*"https?:(?:\\?/){2}(?:www\.)?jsonfeed\.org(?:\\?/)version')

Object = dict[str, Any]


def parse_json_feed(text: str, url: str) -> ParsedFeed:
    """The feed in ``text``.

    Raises ``NotAFeed("json")`` for other JSON and ``BrokenFeed`` (``json``, ``truncated``, ``deep``) for a damaged feed.
    """
    feed = _load(text)
    if not _VERSION.search(text) or not isinstance(feed, dict) or not isinstance(feed.get("items"), list):
        raise NotAFeed("json")
    language = canonical(_text(feed, "language"))
    entries = [entry for entry in feed["items"] if isinstance(entry, dict)]
    items = [item for entry in entries[:ITEM_LIMIT] if (item := _item(entry, url, language))]
    return ParsedFeed(
        url=url,
        title=literal_text(_text(feed, "title")),
        site_url=web_address(_text(feed, "home_page_url"), url),
        language=language,
        icon_url=web_address(_text(feed, "icon"), url) or web_address(_text(feed, "favicon"), url),
        next_page_url=web_address(_text(feed, "next_url"), url),
        items=with_identities(items),
        dropped=max(0, len(entries) - ITEM_LIMIT),
    )


def _load(text: str) -> Any:
    try:
        return json.loads(text)
    except RecursionError as error:
        raise (BrokenFeed("deep") if _VERSION.search(text) else NotAFeed("json")) from error
    except ValueError as error:
        if not _VERSION.search(text):
            raise NotAFeed("json") from error
        raise BrokenFeed("json" if text.rstrip().endswith("}") else "truncated") from error


def _item(entry: Object, url: str, language: str) -> ParsedItem | None:
    title, address = literal_text(_text(entry, "title")), web_address(_text(entry, "url"), url)
    summary = html_of_text(_text(entry, "summary"))
    body = _text(entry, "content_html") or html_of_text(_text(entry, "content_text")) or summary
    if not (title or address or body):
        return None
    return ParsedItem(
        identity=_text(entry, "id").strip(),
        url=address or web_address(_text(entry, "external_url"), url),
        title=title,
        author=_authors(entry),
        published=parse_moment(_text(entry, "date_published")),
        updated=parse_moment(_text(entry, "date_modified")),
        html=body,
        summary_html=summary or body,
        language=canonical(_text(entry, "language")) or language,
        tags=_tags(entry),
        picture_url=web_address(_text(entry, "image"), url) or web_address(_text(entry, "banner_image"), url),
    )


def _authors(entry: Object) -> str:
    many = entry.get("authors")
    authors = many if isinstance(many, list) else [entry.get("author")]
    names = (literal_text(_text(author, "name"), 200) for author in authors if isinstance(author, dict))
    return literal_text(", ".join(dict.fromkeys(name for name in names if name)), 200)


def _tags(entry: Object) -> tuple[str, ...]:
    written = entry.get("tags")
    tags = [literal_text(tag, 80) for tag in written if isinstance(tag, str)] if isinstance(written, list) else []
    return tuple(dict.fromkeys(tag for tag in tags if tag))[:TAG_LIMIT]


def _text(values: Object, name: str) -> str:
    """A string or a number (ids are numbers in many feeds) as text; lone surrogates, which JSON can write, are replaced."""
    value = values.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
