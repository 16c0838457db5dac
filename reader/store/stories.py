"""Reading: lists, rows, and a story opened."""

import json
import sqlite3
from array import array
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from reader.domain.cancel import CancelToken
from reader.domain.errors import NotFound
from reader.domain.picture import PictureRef
from reader.domain.query import StoryQuery, View
from reader.domain.story import Counts, Offline, OpenStory, ReadingPosition, StoryRow, Version
from reader.store import lists
from reader.store.bodies import read_blocks
from reader.store.connection import Database
from reader.store.moments import moment_or_none
from reader.store.pictures import Pictures
from reader.store.rows import choose, read_rows
from reader.store.versions import story_of, version_at

if TYPE_CHECKING:
    from reader.domain.version_detail import VersionDetail

ROWS_LIMIT = 128
"""Stories of one query: a page of the list's cache."""


class Stories:
    """What the faces read.  Every call sees one moment of the library."""

    def __init__(self, database: Database, pictures: Pictures, *, read_only: bool = False) -> None:
        self._database = database
        self._pictures = pictures
        self._read_only = read_only

    def ids(
        self,
        query: StoryQuery,
        reading: tuple[str, ...] = (),  # noqa: ARG002 (part of the interface)
        *,
        limit: int = -1,
        cancel: CancelToken | None = None,
    ) -> "array[int]":
        """Ids of a list's stories, 8 bytes each, in its order; no more than ``limit``, all with -1.  Raises ``Cancelled``."""
        with self._database.read(cancel) as connection:
            return lists.select_ids(connection, query, limit)

    def among(self, ids: Sequence[int], view: View, *, hidden: bool = False) -> frozenset[int]:
        """Which of these stories a view holds; ``View.ALL``: which are still in the library; ``hidden`` ones too, or not."""
        with self._database.read() as connection:
            return lists.among(connection, ids, view, hidden=hidden)

    def rows(self, ids: Sequence[int], reading: tuple[str, ...]) -> tuple[StoryRow, ...]:
        """Rows of stories in the order asked; those that are gone are left out."""
        with self._database.read() as connection:
            pages = (ids[start : start + ROWS_LIMIT] for start in range(0, len(ids), ROWS_LIMIT))
            return tuple(row for page in pages for row in read_rows(connection, page, reading))

    def counts(self, since: datetime) -> Counts:
        """The numbers of all lists; ``since`` is the start of the person's day."""
        with self._database.read() as connection:
            return lists.count(connection, since)

    def by_url(self, url: str) -> int:
        """The story that has a version at this address, 0 when none has."""
        with self._database.read() as connection:
            return story_of(connection, version_at(connection, url))

    def version(self, version_id: int) -> Version:
        """One version, whole.  Raises ``NotFound``."""
        with self._database.read() as connection:
            row = connection.execute("SELECT * FROM version WHERE version_id = ?", (version_id,)).fetchone()
            if row is None:
                raise NotFound(what="version", id=version_id)
            return self._version(connection, row)

    def version_details(self, story_id: int, reading: tuple[str, ...]) -> "tuple[VersionDetail, ...]":
        """A story's versions one by one, then the pages that were claimed to be one.  Raises ``NotFound``."""
        from reader.store.version_details import details_of

        with self._database.read() as connection:
            made = details_of(connection, current_story(connection, story_id), reading)
        if not made:
            raise NotFound(what="story", id=story_id)
        return made

    def open(self, story_id: int, language: str, reading: tuple[str, ...]) -> OpenStory:
        """A story in a language, or in the best one of ``reading`` when it is empty or not there.  Raises ``NotFound``.

        Pictures whose files are gone are wanted again, and the version is no new translation any more.
        """
        with self._database.read() as connection:
            opened = self._open(connection, story_id, language, reading)
            is_news = self._is_new_translation(connection, opened)
        if not self._read_only:
            self._note_opened(opened, is_news)
        return opened

    def _open(self, connection: sqlite3.Connection, story_id: int, language: str, reading: tuple[str, ...]) -> OpenStory:
        story_id = current_story(connection, story_id)
        rows = read_rows(connection, (story_id,), reading)
        if not rows:
            raise NotFound(what="story", id=story_id)
        versions = connection.execute("SELECT * FROM version WHERE story_id = ? ORDER BY version_id", (story_id,)).fetchall()
        story = connection.execute("SELECT * FROM story WHERE story_id = ?", (story_id,)).fetchone()
        position = ReadingPosition(block=story["position_block"], share=story["position_share"])
        version = self._version(connection, choose(versions, reading, language))
        return OpenStory(row=rows[0], version=version, position=position)

    def _version(self, connection: sqlite3.Connection, row: sqlite3.Row) -> Version:
        return Version(
            version_id=row["version_id"],
            story_id=row["story_id"],
            url=row["url"],
            language=row["language"],
            title=row["title"],
            byline=row["byline"],
            published=moment_or_none(row["published"]),
            modified=moment_or_none(row["modified"]),
            site_name=row["site_name"],
            section=row["section"],
            tags=tuple(json.loads(row["tags"])),
            blocks=read_blocks(connection, row["version_id"]),
            pictures=self._pictures_of(connection, row["version_id"]),
            offline=Offline(row["offline"]),
            offline_reason=row["offline_reason"],
            from_feed=bool(row["from_feed"]),
            words=row["words"],
            edits=row["edits"],
        )

    def _pictures_of(self, connection: sqlite3.Connection, version_id: int) -> tuple[PictureRef, ...]:
        rows = connection.execute(
            "SELECT picture.* FROM version_picture JOIN picture USING (url) WHERE version_id = ? ORDER BY position", (version_id,)
        )
        return tuple(self._reference(row) for row in rows.fetchall())

    def _reference(self, row: sqlite3.Row) -> PictureRef:
        found = self._pictures.file(row["digest"], row["suffix"]) if row["state"] == "stored" else None
        reason = "missing-file" if row["state"] == "stored" and found is None else row["reason"]
        path = str(found) if found else ""
        return PictureRef(url=row["url"], path=path, width=row["width"], height=row["height"], reason=reason)

    def _is_new_translation(self, connection: sqlite3.Connection, opened: OpenStory) -> bool:
        values = (opened.row.story_id, opened.version.language)
        return bool(connection.execute("SELECT 1 FROM new_translation WHERE story_id = ? AND language = ?", values).fetchone())

    def _note_opened(self, opened: OpenStory, is_news: bool) -> None:
        missing = [picture.url for picture in opened.version.pictures if picture.reason == "missing-file"]
        if missing:
            self._pictures.want_again(missing)
        if is_news:
            with self._database.write() as connection:
                values = (opened.row.story_id, opened.version.language)
                connection.execute("DELETE FROM new_translation WHERE story_id = ? AND language = ?", values)


def current_story(connection: sqlite3.Connection, story_id: int) -> int:
    """The story that one which was merged away became; otherwise the same id."""
    if connection.execute("SELECT 1 FROM story WHERE story_id = ?", (story_id,)).fetchone():
        return story_id
    query = "SELECT version.story_id FROM merge_log JOIN version USING (version_id) WHERE previous_story = ? LIMIT 1"
    row = connection.execute(query, (story_id,)).fetchone()
    return int(row[0]) if row else story_id
