"""A file of any of the kinds, read."""

from reader.domain.errors import BadImport
from reader.domain.imported import ImportedItems, ImportKind
from reader.feeds.decode import decode_text
from reader.imports.bookmarks import read_bookmarks
from reader.imports.kinds import LOOK, kind_of
from reader.imports.reader_json import read_reader_json
from reader.imports.tables import read_table

SIZE_LIMIT = 64 * 1024 * 1024
"""Bytes: 10,000 articles with their texts; what this takes in memory stays under a child process's gigabyte."""


def read_import(data: bytes) -> ImportedItems:
    """The articles of an export.

    Raises ``BadImport``: ``large``, ``unknown`` (no kind that is known; an OPML file is ``parse_outline``'s), ``broken``,
    ``deep``.
    """
    if len(data) > SIZE_LIMIT:
        raise BadImport("large", limit=SIZE_LIMIT)
    kind = kind_of(data[:LOOK])
    text = decode_text(data).lstrip("\ufeff")
    match kind:
        case ImportKind.READER_JSON:
            return read_reader_json(text)
        case ImportKind.POCKET_CSV | ImportKind.INSTAPAPER_CSV:
            return read_table(text.lstrip(), kind)
        case ImportKind.BOOKMARKS:
            return read_bookmarks(text)
        case _:
            raise BadImport("unknown")
