"""What a file is, by its content: names and suffixes are often lost on the way."""

import codecs
import csv
import re

from reader.domain.imported import ImportKind

LOOK = 4096
"""Bytes looked at: the mark of every kind stands in the first 1 kB of the files that the programs write."""

_DATABASE = b"SQLite format 3\0"
_OUTLINE = re.compile(r"<opml[\s>]", re.I)
_BOOKMARKS = re.compile(r"<!doctype netscape-bookmark-file|<a\s[^>]*(?:add_date|time_added)=", re.I)
_ITEMS = re.compile(r'"items"\s*:\s*\[|"id"\s*:\s*"(?:user|feed)/')


def is_database(head: bytes) -> bool:
    """Whether a file that begins so is an SQLite database (https://www.sqlite.org/fileformat.html, 1.3)."""
    return head.startswith(_DATABASE)


def kind_of(head: bytes) -> ImportKind | None:
    """The kind of a text file by its first bytes; None for what is none of them."""
    text = head[:LOOK].removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace").lstrip()
    if text[:1] in ("{", "["):
        return ImportKind.READER_JSON if _ITEMS.search(text) else None
    if _OUTLINE.search(text):
        return ImportKind.OUTLINE
    if text[:1] == "<":
        return ImportKind.BOOKMARKS if _BOOKMARKS.search(text) else None
    return _table(text)


def _table(text: str) -> ImportKind | None:
    names = columns_of(text.partition("\n")[0])
    if not {"url", "title"} <= set(names):
        return None
    return ImportKind.INSTAPAPER_CSV if {"folder", "timestamp"} & set(names) else ImportKind.POCKET_CSV


def columns_of(line: str) -> list[str]:
    """The names of a table's columns, in lower case."""
    try:
        return [name.strip().lower() for name in next(csv.reader([line]), [])]
    except csv.Error:
        return []
