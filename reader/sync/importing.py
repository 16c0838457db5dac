"""Jobs of a child process on another program's export: its sources, and its articles with their texts through the gate."""

import os
from pathlib import Path

from reader.domain.codec import decode, encode
from reader.domain.feed import ParsedItem
from reader.domain.imported import ImportedItem, ImportedItems, KeptStories, KeptStory
from reader.domain.late_dataclass import dataclass

TEXT_LIMIT = 2_000_000
"""Characters of one article's markup that are looked at; the longest of real exports have 300,000."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabasePlace:
    """Where a database lies, as bytes of the file system."""

    path: bytes


def read_outline(data: bytes) -> bytes:
    """An OPML file → ``Outline``."""
    from reader.feeds import parse_outline

    return encode(parse_outline(data))


def read_export(data: bytes) -> bytes:
    """A file's bytes → ``KeptStories``."""
    from reader.imports import read_import

    return encode(cleaned(read_import(data)))


def read_database(data: bytes) -> bytes:
    """``DatabasePlace`` → ``KeptStories``."""
    from reader.store.foreign import read_foreign

    return encode(cleaned(read_foreign(Path(os.fsdecode(decode(DatabasePlace, data).path)))))


def cleaned(found: ImportedItems) -> KeptStories:
    """What a file holds, ready for the library."""
    return KeptStories(kind=found.kind, stories=tuple(map(_kept, found.items)), problems=found.problems, left_out=found.left_out)


def _kept(item: ImportedItem) -> KeptStory:
    from reader.extract import feed_version

    entry = ParsedItem(
        identity=item.url, url=item.url, title=item.title, author=item.author, published=item.published,
        html=item.html[:TEXT_LIMIT],
    )  # fmt: skip
    text = feed_version(entry, "") if item.html.strip() else None
    return KeptStory(
        url=item.url, title=item.title, byline=item.author, language=text.language if text else "",
        published=item.published, saved=item.saved, tags=item.tags, is_read=item.is_read, is_bookmarked=item.is_starred,
        feed_url=item.feed_url, text=text,
    )  # fmt: skip
