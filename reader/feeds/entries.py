"""One entry as feedparser gives it, made a value of ours."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from reader.domain.feed import ParsedItem
from reader.domain.language import canonical
from reader.domain.url import web_address
from reader.feeds.dates import parse_moment
from reader.feeds.plain import html_of_text, literal_text, plain_text, text_length

Entry = dict[str, Any]

TAG_LIMIT = 30
"""Categories kept of an entry; the corpus has at most 24."""

_TAG_LENGTH = 80
_AUTHOR_LENGTH = 200
_MAIL_NAME = re.compile(r"\S+@\S+\s*\(([^()]+)\)")
_MAIL = re.compile(r"<?\S+@\S+\.\S+>?")
_TWICE = re.compile(r"([^()]+?)\s*\(\1\)")
_PICTURE_NAME = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)", re.I)


def several(entry: Entry, name: str) -> tuple[Entry, ...]:
    """What feedparser gathered under ``name``; an element of that very name puts a text there instead, which counts as none."""
    held = entry.get(name)
    return tuple(one for one in held if isinstance(one, dict)) if isinstance(held, list | tuple) else ()


def single(entry: Entry, name: str) -> Entry:
    """The construct under ``name``, empty when there is none or a text."""
    held = entry.get(name)
    return held if isinstance(held, dict) else {}


def item_of(entry: Entry, url: str, language: str) -> ParsedItem | None:
    """The entry, with its guid (or nothing) as ``identity``; None when it says nothing at all.

    ``url`` is the feed's address, which relative addresses are joined to; ``language`` is the feed's.
    """
    title, address, text = _title(entry), _address(entry, url), _texts(entry)
    if not (title or address or text):
        return None
    return ParsedItem(
        identity=str(entry.get("id") or "").strip(),
        url=address,
        title=title,
        author=_author(entry),
        published=_moment(entry, "published") or _moment(entry, "created"),
        updated=_moment(entry, "updated"),
        html=max(text, key=text_length, default=""),
        summary_html=min(text, key=text_length, default=""),
        language=_language(entry) or language,
        tags=_tags(entry),
        picture_url=_picture(entry, url),
        alternates=_alternates(entry, url),
    )


def _title(entry: Entry) -> str:
    detail = single(entry, "title_detail")
    return one_line(detail) if detail else ""


def one_line(detail: Entry) -> str:
    """A text construct's value on one line: literal when it is declared to be plain text (Atom, RFC 4287 3.1.1)."""
    value = str(detail.get("value") or "")
    return literal_text(value) if detail.get("type") == "text/plain" and "<" in value else plain_text(value)


def _address(entry: Entry, url: str) -> str:
    written = str(entry.get("link") or "").strip()
    if written == entry.get("id") and "://" not in written:
        # RSS says that a guid is an address unless it says otherwise; many forget to say otherwise
        return ""
    return web_address(str(entry.get("feedburner_origlink") or "")) or web_address(written, url)


def _texts(entry: Entry) -> list[str]:
    details = [*several(entry, "content"), single(entry, "summary_detail")]
    texts = [_markup(detail) for detail in details if str(detail.get("value") or "").strip()]
    return list(dict.fromkeys(texts))


def _markup(detail: Entry) -> str:
    value = str(detail["value"])
    return html_of_text(value) if detail.get("type") == "text/plain" else value


def _author(entry: Entry) -> str:
    names = [str(author.get("name") or "") for author in several(entry, "authors")]
    if not names and not entry.get("author"):  # of most entries nobody tells
        return ""
    written = [plain_text(name, _AUTHOR_LENGTH) for name in names] or [plain_text(str(entry.get("author") or ""), _AUTHOR_LENGTH)]
    people = [_name_of(name) for name in written]
    return plain_text(", ".join(dict.fromkeys(name for name in people if name)), _AUTHOR_LENGTH)


def _name_of(written: str) -> str:
    """The name without the mail address that RSS 2.0 asks for, and once when it is said twice."""
    if match := _MAIL_NAME.fullmatch(written):
        return match[1].strip()
    if match := _TWICE.fullmatch(written):
        return match[1]
    return "" if _MAIL.fullmatch(written) else written


def _moment(entry: Entry, name: str) -> datetime | None:
    """Read from what is written: feedparser's own guesses take 2020/1/10 and 2004년 05월 28일 for the first of November."""
    return parse_moment(str(dict.get(entry, name) or ""))


def _language(entry: Entry) -> str:
    own = canonical(str(entry.get("language") or entry.get("dc_language") or ""))
    details = [*several(entry, "content"), single(entry, "title_detail"), single(entry, "summary_detail")]
    return own or next((code for detail in details if (code := canonical(str(detail.get("language") or "")))), "")


def _tags(entry: Entry) -> tuple[str, ...]:
    named = (str(tag.get("label") or tag.get("term") or "") for tag in several(entry, "tags"))
    tags = (plain_text(name, _TAG_LENGTH) for name in named)
    return tuple(dict.fromkeys(tag for tag in tags if tag))[:TAG_LIMIT]


def _picture(entry: Entry, url: str) -> str:
    """The widest picture that the entry attaches; the first of equals."""
    found = [(width, address) for width, written in _pictures(entry) if (address := web_address(written, url))]
    return max(found, key=lambda picture: picture[0])[1] if found else ""


def _pictures(entry: Entry) -> Iterator[tuple[int, str]]:
    for media in several(entry, "media_content"):
        if media.get("medium") == "image" or _is_picture(media.get("type"), media.get("url")):
            yield _pixels(media.get("width")), str(media.get("url") or "")
    for link in several(entry, "links"):
        if link.get("rel") == "enclosure" and _is_picture(link.get("type"), link.get("href")):
            yield 0, str(link.get("href") or "")
    for media in several(entry, "media_thumbnail"):
        yield min(0, _pixels(media.get("width")) - 10_000), str(media.get("url") or "")
    yield -20_000, str(single(entry, "image").get("href") or "")


def _is_picture(kind: object, address: object) -> bool:
    return str(kind or "").startswith("image/") or (not kind and bool(_PICTURE_NAME.search(str(address or ""))))


def _pixels(written: object) -> int:
    return int(str(written)) if re.fullmatch(r"\d{1,5}", str(written or "")) else 0


def _alternates(entry: Entry, url: str) -> tuple[tuple[str, str], ...]:
    found: dict[str, str] = {}
    for link in several(entry, "links"):
        language, address = canonical(str(link.get("hreflang") or "")), web_address(str(link.get("href") or ""), url)
        if link.get("rel") == "alternate" and language and address:
            found.setdefault(language, address)
    return tuple(found.items())
