"""Lists of saved articles as CSV (RFC 4180): Pocket's and Instapaper's, and others with columns ``url`` and ``title``."""

import csv
import json
import re
from collections.abc import Iterator

from reader.domain.imported import ImportedItem, ImportedItems, ImportKind
from reader.domain.text import display_text
from reader.domain.url import web_address
from reader.imports.gathering import Gathering, moment_of
from reader.imports.kinds import columns_of

_BY_PROGRAM = ("unread", "archive", "starred")
"""Instapaper's own folders; the others are a person's."""


def read_table(text: str, kind: ImportKind) -> ImportedItems:
    """The rows under the line of names; a row's place is the line on which it ends."""
    lines = text.splitlines(keepends=True)
    names = columns_of(lines[0]) if lines else []
    found = Gathering(kind)
    for place, row in _rows(lines[1:]):
        if row is None or len(row) <= names.index("url"):
            found.refuse(place, "broken")
        elif any(row):
            found.add(_item(dict(zip(names, row, strict=False)), place))
    return found.done()


def _rows(lines: list[str]) -> Iterator[tuple[int, list[str] | None]]:
    """Each row with the number of its last line in the file; None for one that cannot be read."""
    reader = csv.reader(line.replace("\0", "") for line in lines)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:  # a field beyond the module's 128 kB
            yield reader.line_num + 1, None
            continue
        if row:
            yield reader.line_num + 1, row


def _item(row: dict[str, str], place: int) -> ImportedItem:
    folder = row.get("folder", "").strip()
    is_own_folder = bool(folder) and folder.lower() not in _BY_PROGRAM
    return ImportedItem(
        place=place,
        url=web_address(row["url"]),
        title=display_text(row.get("title", "")),
        saved=moment_of(row.get("time_added") or row.get("timestamp")),
        tags=(*_tags(row.get("tags", "")), *((folder,) if is_own_folder else ())),
        is_read="archive" in (row.get("status", "").lower(), folder.lower()),
    )


def _tags(written: str) -> tuple[str, ...]:
    """Pocket writes ``a|b``, Instapaper a JSON list."""
    if written.startswith("["):
        try:
            named = json.loads(written)
        except (ValueError, RecursionError):
            named = []
    else:
        named = re.split(r"[|,]", written)
    return tuple(name for tag in named if (name := display_text(str(tag), 60)))
