"""Google Reader's JSON of items, which its heirs export: FreshRSS, Inoreader, The Old Reader, BazQux.

The form was never published; https://www.inoreader.com/developers/stream-contents describes the same items.
"""

import json
import re
from dataclasses import replace
from typing import Any

from reader.domain.errors import BadImport
from reader.domain.imported import ImportedItem, ImportedItems, ImportKind
from reader.domain.text import display_text
from reader.domain.url import web_address
from reader.imports.gathering import Gathering, moment_of

_START = re.compile(r'"items"\s*:\s*\[|^\s*\[')
_BETWEEN = re.compile(r"[\s,]*")
_NEXT = re.compile(r'\}\s*,\s*(?=\{\s*")')
_LABEL = re.compile(r"user/[^/]+/label/(.+)", re.S)
_STATE = re.compile(r"user/[^/]+/state/[^/]+/(\w[\w-]*)")
_DAMAGES = 100
"""Broken places after which the rest is given up: each one costs a search for the next entry."""

Entry = dict[str, Any]


def read_reader_json(text: str) -> ImportedItems:
    """The items of a file; when some are marked as starred, the others come without a bookmark.

    Entries are read one by one, so that a file which breaks off gives what stands before.
    Raises ``BadImport``: ``broken`` without a list of items, ``deep``.
    """
    start = _START.search(text)
    if start is None:
        raise BadImport("broken")
    found = Gathering(ImportKind.READER_JSON)
    try:
        _read_entries(text, start.end(), found)
    except RecursionError as error:
        raise BadImport("deep") from error
    if not any(item.is_starred for item in found.items):
        found.items = [replace(item, is_starred=True) for item in found.items]
    return found.done()


def _read_entries(text: str, place: int, found: Gathering) -> None:
    decoder = json.JSONDecoder()
    number = damages = 0
    while damages < _DAMAGES:
        gap = _BETWEEN.match(text, place)
        place = gap.end() if gap else place
        if text[place : place + 1] in ("]", ""):
            if not text[place : place + 1]:
                found.refuse(number + 1, "broken")  # the list has no end
            return
        number += 1
        try:
            entry, place = decoder.raw_decode(text, place)
        except ValueError:
            found.refuse(number, "broken")
            damages += 1
            following = _NEXT.search(text, place + 1)
            if following is None:
                return
            place = following.end()
        else:
            _take(entry, number, found)


def _take(entry: Entry, number: int, found: Gathering) -> None:
    try:
        found.add(_item(entry, number))
    except (ValueError, TypeError, AttributeError, KeyError):  # something else stands where a list or an object should
        found.refuse(number, "broken")


def _item(entry: Entry, number: int) -> ImportedItem:
    categories = [str(name) for name in entry.get("categories") or ()]
    states = {match[1] for name in categories if (match := _STATE.fullmatch(name))}
    origin = entry.get("origin") or {}
    return ImportedItem(
        place=number,
        url=_address(entry),
        title=display_text(str(entry.get("title") or "")),
        html=max(_text(entry.get("content")), _text(entry.get("summary")), key=len),
        author=display_text(str(entry.get("author") or "")),
        published=moment_of(entry.get("published")),
        saved=moment_of(entry.get("starred_timestamp") or entry.get("timestampUsec") or entry.get("crawlTimeMsec")),
        tags=tuple(display_text(match[1]) for name in categories if (match := _LABEL.fullmatch(name))),
        is_read="read" in states,
        is_starred="starred" in states or entry.get("starred") is True,
        feed_url=web_address(str(origin.get("feedUrl") or str(origin.get("streamId") or "").removeprefix("feed/"))),
    )


def _address(entry: Entry) -> str:
    """The canonical address before the one of the feed: that may lead through a counter of clicks."""
    links = [*(entry.get("canonical") or ()), *(entry.get("alternate") or ())]
    return next((url for link in links if (url := web_address(str(link.get("href") or "")))), "")


def _text(part: object) -> str:
    return str(part.get("content") or "") if isinstance(part, dict) else str(part or "")
