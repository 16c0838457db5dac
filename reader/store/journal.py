"""A second, small copy of what cannot be fetched again: sources, bookmarks with their text, read marks, tags, splits.

One JSON object a line, appended and on the disk before the database says that it is.  Stories are named by an address, so that
the lines mean something to any other library too: to a backup that is older, to one that was saved, to an empty one.
"""

import base64
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from reader.store.compression import decompress
from reader.store.failures import library_errors
from reader.store.marks import tags_of
from reader.store.splitting import addresses_in

LARGE = 8 * 1024 * 1024
"""Bytes at which the journal is written anew at the next start: 100,000 read marks with addresses of 60 characters take 6 MB."""
IDS_IN_LINE = 500
"""Stories of one line: a torn last line loses no more of a large step."""

Line = dict[str, Any]

KEY = """
coalesce((SELECT min(url_identity) FROM address WHERE address.version_id = (SELECT min(version_id) FROM version
           WHERE version.story_id = story.story_id)),
         (SELECT min(url_identity) FROM address JOIN version USING (version_id) WHERE version.story_id = story.story_id),
         (SELECT json_array(feed_identity, identity) FROM entry JOIN version USING (version_id)
            JOIN source ON source.source_id = entry.source_id WHERE version.story_id = story.story_id LIMIT 1))
"""
"""An address of the story's first version, else (feed, identity of the entry) as a JSON list; no address begins with ``[``."""


class Journal:
    """Lines in one file.  ``append`` and ``replace`` raise ``DiskFull`` and its kin."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = -1
        self._end = 0

    @property
    def is_there(self) -> bool:
        """Whether anything was ever written."""
        return self._path.exists()

    @property
    def is_large(self) -> bool:
        """Whether it is time to write it anew."""
        return self.is_there and self._path.stat().st_size > LARGE

    def append(self, lines: Iterable[Line]) -> None:
        """Add lines; they outlive a power cut when this returns (one ``fdatasync``).  One process at a time: see ``Turn``."""
        with library_errors(self._path):
            if not self._is_as_left():
                self.close()
                self._file = self._open()
            _write_all(self._file, _bytes(lines))
            _sync(self._file)
            self._end = os.fstat(self._file).st_size

    def _is_as_left(self) -> bool:
        """Whether no other process has written to it, written it anew, or died in the middle of a line, since this one did."""
        if self._file < 0:
            return False
        held = os.fstat(self._file)
        try:
            found = self._path.stat()
        except FileNotFoundError:
            return False
        return (held.st_dev, held.st_ino, held.st_size) == (found.st_dev, found.st_ino, self._end)

    def replace(self, lines: Iterable[Line]) -> None:
        """Write the journal anew; a crash leaves the old or the new one."""
        draft = self._path.with_suffix(".part")
        with library_errors(self._path):
            with draft.open("wb") as file:
                for line in lines:
                    file.write(_bytes((line,)))
                file.flush()
                os.fsync(file.fileno())
            self.close()
            draft.replace(self._path)

    def close(self) -> None:
        """Let the file go; idempotent."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _open(self) -> int:
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_CLOEXEC", 0)
        file = os.open(self._path, flags, 0o600)
        end = os.fstat(file).st_size
        if end:
            with self._path.open("rb") as written:
                written.seek(end - 1)
                if written.read(1) != b"\n":
                    _write_all(file, b"\n")  # the last line was cut off; what follows must not hang on it
        return file


def read_lines(path: Path) -> Iterator[Line]:
    """The lines of a journal in their order; a damaged one is passed over."""
    if not path.exists():
        return
    with library_errors(path), path.open("rb") as file:
        for data in file:
            try:
                line = json.loads(data)
            except ValueError:
                continue
            if isinstance(line, dict) and isinstance(line.get("do"), str):
                yield line


def marked(connection: sqlite3.Connection, kind: str, story_ids: list[int]) -> Iterator[Line]:
    """Stories were read, unread or unbookmarked; bookmarked ones take their text along."""
    for start in range(0, len(story_ids), IDS_IN_LINE):
        part = story_ids[start : start + IDS_IN_LINE]
        if kind == "bookmark":
            yield from bookmarks(connection, part)
        else:
            yield {"do": kind, "stories": _names(connection, part)}


def _names(connection: sqlite3.Connection, story_ids: list[int]) -> list[str]:
    """What ``keys`` gives without the ids, as one row: a row for each of 50,000 stories took 60 ms."""
    query = f"SELECT json_group_array({KEY} || '') FROM story WHERE story_id IN (SELECT value FROM json_each(?))"
    found = json.loads(connection.execute(query, (json.dumps(story_ids),)).fetchone()[0])
    return [name for name in found if name]


def keys(connection: sqlite3.Connection, story_ids: list[int]) -> dict[int, str]:
    """The names under which stories stand in the journal; one that has none is left out."""
    query = f"SELECT story_id, {KEY} FROM story WHERE story_id IN (SELECT value FROM json_each(?))"
    return {row[0]: row[1] for row in connection.execute(query, (json.dumps(story_ids),)) if row[1]}


def bookmarks(connection: sqlite3.Connection, story_ids: list[int]) -> Iterator[Line]:
    """A line for each bookmarked story, with the text of every stored version."""
    names = keys(connection, story_ids)
    for story_id in story_ids:
        row = connection.execute("SELECT published, bookmarked_at FROM story WHERE story_id = ?", (story_id,)).fetchone()
        versions = connection.execute(
            "SELECT url, language, title, byline, site_name, published, words, snippet, blocks FROM version"
            " LEFT JOIN body USING (version_id) WHERE story_id = ? ORDER BY version_id",
            (story_id,),
        )
        if row and story_id in names:
            kept = [_version(version) for version in versions]
            yield {"do": "bookmark", "stories": [names[story_id]], "published": row[0], "at": row[1], "versions": kept}


def _version(row: sqlite3.Row) -> Line:
    light = {name: row[name] for name in ("url", "language", "title", "byline", "site_name", "published", "words", "snippet")}
    return light | {"blocks": base64.b64encode(row["blocks"]).decode("ascii") if row["blocks"] else ""}


def blocks_of(version: Line) -> bytes:
    """A version's text as it was stored, empty when there is none or it is damaged."""
    try:
        packed = base64.b64decode(version.get("blocks") or "", validate=True)
        decompress(packed)
    except (ValueError, TypeError):
        return b""
    return packed


def source_line(connection: sqlite3.Connection, source_id: int) -> list[Line]:
    """How a source is now; empty when it is gone."""
    return list(_sources(connection, "WHERE source.source_id = ?", (source_id,)))


def tags_lines(connection: sqlite3.Connection, story_ids: Iterable[int]) -> Iterator[Line]:
    """The tags that stories have now."""
    for story_id, tags in tags_of(connection, list(story_ids)).items():
        yield {"do": "tags", "stories": list(keys(connection, [story_id]).values()), "tags": tags}


def split_line(connection: sqlite3.Connection, one: int, other: int, kind: str = "split") -> list[Line]:
    """Two stories that a person has said are not one (``split``), or are one after all (``rejoin``), by all their addresses."""
    return [{"do": kind, "one": addresses_in(connection, one), "other": addresses_in(connection, other)}]


def filter_lines(connection: sqlite3.Connection, filter_id: int = 0, kind: str = "filter") -> Iterator[Line]:
    """Filters as they are (``filter``), or one that goes (``no-filter``); all with 0."""
    query = (
        "SELECT words, place, act, tag, coalesce(feed_url, '') AS feed_url FROM filter LEFT JOIN source USING (source_id)"
        " WHERE :id IN (0, filter_id) ORDER BY filter_id"
    )
    for row in connection.execute(query, {"id": filter_id}).fetchall():
        yield {"do": kind, **{name: row[name] for name in row.keys()}}  # noqa: SIM118 (a Row iterates over its values)


def _splits(connection: sqlite3.Connection) -> Iterator[Line]:
    for row in connection.execute("SELECT * FROM split_pair WHERE url_identity < other_identity").fetchall():
        yield {"do": "split", "one": [row[0]], "other": [row[1]]}


def whole(connection: sqlite3.Connection) -> Iterator[Line]:
    """The journal of a library as it is now."""
    yield from _sources(connection, "WHERE removed_at IS NULL ORDER BY source.position, source.source_id", ())
    for table, kind in (("is_read = 1", "read"), ("is_bookmarked = 1", "bookmark")):
        yield from marked(connection, kind, [row[0] for row in connection.execute(f"SELECT story_id FROM story WHERE {table}")])
    yield from tags_lines(connection, [row[0] for row in connection.execute("SELECT DISTINCT story_id FROM story_tag")])
    yield from _splits(connection)
    yield from filter_lines(connection)


def _sources(connection: sqlite3.Connection, which: str, values: tuple[object, ...]) -> Iterator[Line]:
    query = (
        "SELECT feed_url, kind, source.title, site_url, language, publication, coalesce(folder.title, '') AS folder"
        f" FROM source LEFT JOIN folder USING (folder_id) {which}"
    )
    for row in connection.execute(query, values).fetchall():
        yield {"do": "source", **{name: row[name] for name in row.keys()}}  # noqa: SIM118 (a Row iterates over its values)


def _bytes(lines: Iterable[Line]) -> bytes:
    return b"".join(json.dumps(line, separators=(",", ":")).encode("ascii") + b"\n" for line in lines)


def _write_all(file: int, data: bytes) -> None:
    while data:
        data = data[os.write(file, data) :]


def _sync(file: int) -> None:
    """The size is part of what ``fdatasync`` writes (POSIX); systems without it have ``fsync``."""
    getattr(os, "fdatasync", os.fsync)(file)
