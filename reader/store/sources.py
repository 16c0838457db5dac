"""What a person subscribes to: sources in their folders, and the private addresses that were allowed."""

import json
import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta

from reader.domain.changes import Changes
from reader.domain.errors import AlreadySubscribed, NotFound
from reader.domain.feed import SourceKind
from reader.domain.story import Folder, Source
from reader.domain.text import display_text
from reader.domain.update import NewSource
from reader.domain.url import identity_of
from reader.store import journal, removal, undo
from reader.store.arrangement import (
    MOVE_FOLDER,
    MOVE_SOURCE,
    REMOVE_FOLDER,
    RENAME_FOLDER,
    RENAME_SOURCE,
    arranging,
)
from reader.store.connection import Database
from reader.store.lists import SHOWN, unread_by_source
from reader.store.moments import moment_or_none

_SOURCES = f"""
SELECT source.*, (SELECT count(*) FROM story_source WHERE story_source.source_id = source.source_id AND {SHOWN}) AS stories
  FROM source WHERE removed_at IS NULL
"""


_ONE = "source_id = ? AND removed_at IS NULL"


class Sources:
    """Sources and folders.  Whatever names one that is not there raises ``NotFound``."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock

    def add(self, new: NewSource) -> int:
        """Subscribe; gives the source's id.  One that was removed a while ago comes back with its stories.

        Raises ``AlreadySubscribed`` with the title of the one that has this feed.
        """
        with self._database.write() as connection:
            held = _by_feed(connection, new.feed_url)
            if held is not None:
                raise AlreadySubscribed(url=new.feed_url, title=held["title"])
            source_id = _bring_back(connection, new) or _insert(connection, new)
            self._database.note(journal.source_line(connection, source_id))
        return source_id

    def get(self, source_id: int) -> Source:
        """One source with its numbers of this moment."""
        with self._database.read() as connection:
            row = connection.execute(f"{_SOURCES} AND source_id = ?", (source_id,)).fetchone()
            if row is None:
                raise NotFound(what="source", id=source_id)
            return _source(row, unread_by_source(connection))

    def all(self, unread: dict[int, int] | None = None) -> tuple[Source, ...]:
        """Every source in the person's order; ``unread`` of each, for who has counted already (27 ms at 100,000 stories)."""
        with self._database.read() as connection:
            counted = unread_by_source(connection) if unread is None else unread
            return tuple(_source(row, counted) for row in connection.execute(f"{_SOURCES} ORDER BY position, source_id"))

    @property
    def is_empty(self) -> bool:
        """Whether there is no source, without counting anything (``all`` takes 27 ms at 100,000 stories)."""
        with self._database.read() as connection:
            return connection.execute("SELECT 1 FROM source WHERE removed_at IS NULL LIMIT 1").fetchone() is None

    def languages(self) -> tuple[str, ...]:
        """The languages of the sources, in their order, without counting anything."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT language FROM source WHERE language <> '' AND removed_at IS NULL ORDER BY position, source_id"
            )
            return tuple(dict.fromkeys(row[0] for row in rows))

    def by_feed_url(self, url: str) -> Source | None:
        """The source of a feed's address, however it is written."""
        with self._database.read() as connection:
            row = _by_feed(connection, url)
            return _source(row, unread_by_source(connection)) if row else None

    def rename(self, source_id: int, title: str) -> None:
        """Give a source a title of the person's own."""
        with self._database.write() as connection, arranging(connection, RENAME_SOURCE, source_id):
            self._update(f"UPDATE source SET title = ? WHERE {_ONE}", (display_text(title), source_id), "source")
            self._database.note(journal.source_line(connection, source_id))

    def move(self, source_id: int, folder_id: int, position: int = -1) -> None:
        """Into a folder (0: none) and before the source that is at ``position`` there; -1 is the end."""
        with self._database.write() as connection, arranging(connection, MOVE_SOURCE, source_id):
            self._update(f"UPDATE source SET folder_id = ? WHERE {_ONE}", (folder_id or None, source_id), "source")
            order = [one for one in _in_folder(connection, folder_id) if one != source_id]
            order.insert(len(order) if position < 0 else position, source_id)
            for place, moved in enumerate(order):
                connection.execute("UPDATE source SET position = ? WHERE source_id = ?", (place, moved))
            self._database.note(journal.source_line(connection, source_id))

    def remove(self, source_id: int, keep_bookmarks: bool = True) -> Changes:
        """Unsubscribe: the source goes out of sight with the stories that came through no other one; bookmarked ones stay when
        ``keep_bookmarks``.  It can be brought back until it is purged.
        """
        with self._database.write() as connection:
            source = connection.execute("SELECT title, feed_url FROM source WHERE source_id = ?", (source_id,)).fetchone()
            hidden = removal.remove_source(connection, source_id, self._clock(), keep_bookmarks=keep_bookmarks)
            if hidden is None:
                raise NotFound(what="source", id=source_id)
            step = undo.Step(kind=removal.REMOVAL, former=source_id, size=len(hidden), name=source["title"] or source["feed_url"])
            undo.push(connection, step)
            self._database.note([{"do": "no-source", "feed_url": source["feed_url"], "keep": keep_bookmarks}])
        return Changes(lists=True, sources=True, counts=True)

    def purge(self, *, at_once: bool = False) -> tuple[str, ...]:
        """Really delete what was removed over a day ago, or all of it ``at_once``; gives the addresses of the feeds.

        Pictures that nothing shows any more go with the next ``Pictures.sweep``.
        """
        with self._database.read() as connection:
            gone = removal.due(connection, self._clock() - (timedelta() if at_once else removal.KEPT))
        for source_id, _feed_url in gone:
            is_more = True
            while is_more:
                with self._database.write(durable=False) as connection:
                    is_more = removal.delete_some(connection, source_id)
        return tuple(feed_url for _source_id, feed_url in gone)

    def bookmarked(self, source_id: int) -> int:
        """How many bookmarked stories came through this source alone."""
        with self._database.read() as connection:
            return removal.bookmarked_only_here(connection, source_id)

    def folders(self) -> tuple[Folder, ...]:
        """Every folder in the person's order."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT * FROM folder ORDER BY position, folder_id").fetchall()
        return tuple(Folder(folder_id=row["folder_id"], title=row["title"], is_open=bool(row["is_open"])) for row in rows)

    def add_folder(self, title: str) -> int:
        """A new folder at the end; the id of the one that has this title already."""
        title = display_text(title)
        with self._database.write() as connection:
            row = connection.execute("SELECT folder_id FROM folder WHERE title = ?", (title,)).fetchone()
            if row:
                return int(row[0])
            query = "INSERT INTO folder (title, position) VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM folder))"
            return int(connection.execute(query, (title,)).lastrowid or 0)

    def move_folder(self, folder_id: int, position: int = -1) -> None:
        """Before the folder that is at ``position`` among the others; -1 is the end."""
        with self._database.write() as connection, arranging(connection, MOVE_FOLDER, folder_id):
            query = "SELECT folder_id FROM folder WHERE folder_id <> ? ORDER BY position, folder_id"
            order = [row[0] for row in connection.execute(query, (folder_id,))]
            order.insert(len(order) if position < 0 else position, folder_id)
            for place, moved in enumerate(order):
                connection.execute("UPDATE folder SET position = ? WHERE folder_id = ?", (place, moved))

    def rename_folder(self, folder_id: int, title: str) -> None:
        """Give a folder another title."""
        with self._database.write() as connection, arranging(connection, RENAME_FOLDER, folder_id):
            self._update("UPDATE folder SET title = ? WHERE folder_id = ?", (display_text(title), folder_id), "folder")
            self._note_sources(connection, _in_folder(connection, folder_id))

    def remove_folder(self, folder_id: int) -> None:
        """Remove a folder; its sources stay, outside."""
        with self._database.write() as connection, arranging(connection, REMOVE_FOLDER, folder_id):
            inside = _in_folder(connection, folder_id)
            self._update("DELETE FROM folder WHERE folder_id = ?", (folder_id,), "folder")
            self._note_sources(connection, inside)

    def set_folder_open(self, folder_id: int, is_open: bool) -> None:
        """Remember whether a folder shows its sources."""
        self._update("UPDATE folder SET is_open = ? WHERE folder_id = ?", (is_open, folder_id), "folder")

    def approved_origins(self) -> frozenset[str]:
        """Private addresses (scheme, host and port) that the person has allowed."""
        with self._database.read() as connection:
            return frozenset(row[0] for row in connection.execute("SELECT origin FROM approved_origin"))

    def approve_origin(self, origin: str) -> None:
        """Allow a private address from now on."""
        with self._database.write() as connection:
            connection.execute("INSERT OR IGNORE INTO approved_origin (origin) VALUES (?)", (origin,))

    def _note_sources(self, connection: sqlite3.Connection, source_ids: list[int]) -> None:
        for source_id in source_ids:
            self._database.note(journal.source_line(connection, source_id))

    def _update(self, statement: str, values: tuple[object, ...], what: str) -> None:
        with self._database.write() as connection:
            if connection.execute(statement, values).rowcount == 0:
                raise NotFound(what=what, id=str(values[-1]))


def _in_folder(connection: sqlite3.Connection, folder_id: int) -> list[int]:
    query = "SELECT source_id FROM source WHERE folder_id IS ? AND removed_at IS NULL ORDER BY position, source_id"
    return [row[0] for row in connection.execute(query, (folder_id or None,))]


def feed_identity(url: str) -> str:
    """Under which a feed is subscribed once; an address that is none of the web's stands for itself."""
    return identity_of(url) or url


def _insert(connection: sqlite3.Connection, new: NewSource) -> int:
    added = connection.execute(
        "INSERT INTO source (feed_url, feed_identity, kind, title, site_url, language, publication, folder_id, position)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM source))",
        (
            new.feed_url,
            feed_identity(new.feed_url),
            new.kind.value,
            display_text(new.title),
            new.site_url,
            new.language,
            new.publication,
            new.folder_id or None,
        ),
    )
    return int(added.lastrowid or 0)


def _bring_back(connection: sqlite3.Connection, new: NewSource) -> int:
    """The source that had this feed and was removed, as it is wanted now and to be asked at once; 0 when there is none."""
    query = "SELECT source_id FROM source WHERE feed_identity = ? AND removed_at IS NOT NULL"
    row = connection.execute(query, (feed_identity(new.feed_url),)).fetchone()
    if row is None:
        return 0
    connection.execute(
        "UPDATE source SET title = iif(?1 = '', title, ?1), folder_id = ?2, publication = iif(?3 = '', publication, ?3),"
        " language = iif(?4 = '', language, ?4), position = (SELECT max(position) + 1 FROM source),"
        " next_check = NULL, is_gone = 0, kind = ?6 WHERE source_id = ?5",
        (display_text(new.title), new.folder_id or None, new.publication, new.language, row[0], new.kind.value),
    )
    removal.restore_source(connection, row[0])
    return int(row[0])


def _by_feed(connection: sqlite3.Connection, url: str) -> sqlite3.Row | None:
    row: sqlite3.Row | None = connection.execute(f"{_SOURCES} AND feed_identity = ?", (feed_identity(url),)).fetchone()
    return row


def _source(row: sqlite3.Row, unread: dict[int, int]) -> Source:
    return Source(
        source_id=row["source_id"],
        title=row["title"],
        feed_url=row["feed_url"],
        kind=SourceKind(row["kind"]),
        site_url=row["site_url"],
        language=row["language"],
        publication=row["publication"],
        folder_id=row["folder_id"] or 0,
        unread=unread.get(row["source_id"], 0),
        stories=row["stories"],
        checked=moment_or_none(row["checked"]),
        next_check=moment_or_none(row["next_check"]),
        error=row["error"],
        error_values=tuple((name, value) for name, value in json.loads(row["error_values"])),
        failures=row["failures"],
    )
