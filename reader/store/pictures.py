"""Pictures: our own bytes in files named by their digest, and rows that say which address they came from."""

import json
import os
import re
import sqlite3
import threading
import time
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from reader.domain.changes import Changes
from reader.domain.picture import StoredPicture
from reader.domain.update import PictureFailed, PictureStored, PictureWanted
from reader.store.connection import Database
from reader.store.failures import library_errors
from reader.store.moments import stored, stored_or_none
from reader.store.versions import refresh_offline

NO_PICTURE = "bad-picture:tiny"
"""The failure of what never was a picture of the story: a tracker's pixel, a spacer.  Nothing is missing without it."""

YOUNG = 3600
"""Seconds; a file is written before its row, so a sweep leaves young files alone."""

_NAME = re.compile(r"[0-9a-f]{64}\.[a-z0-9]{2,4}")


class Pictures:
    """The folder of picture files and what the library knows of each address."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self.folder = folder

    def path(self, digest: str) -> Path | None:
        """The file of a stored picture; None when there is no such row or file."""
        with self._database.read() as connection:
            query = "SELECT suffix FROM picture WHERE digest = ? AND state = 'stored' LIMIT 1"
            row = connection.execute(query, (digest,)).fetchone()
        return self.file(digest, row[0]) if row else None

    def file(self, digest: str, suffix: str) -> Path | None:
        """Where a picture's file is; None when it is not there."""
        found = self._place(digest, suffix)
        return found if found.is_file() else None

    def wanted(self, now: datetime, stories: frozenset[int] | None = None) -> tuple[PictureWanted, ...]:
        """Addresses of pictures that stored versions (of these stories) show and that are due, newest stories first."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT picture.url, picture.tries, version.url AS page_url, version.source_id, max(story.published) AS newest"
                " FROM picture JOIN version_picture USING (url) JOIN version USING (version_id) JOIN story USING (story_id)"
                " WHERE is_hidden = 0 AND picture.state = 'wanted' AND (picture.next_try IS NULL OR picture.next_try <= :now)"
                " AND (:stories IS NULL OR story.story_id IN (SELECT value FROM json_each(:stories)))"
                " GROUP BY picture.url ORDER BY newest DESC, position",
                {"now": stored(now), "stories": None if stories is None else json.dumps([*stories])},
            ).fetchall()
        return tuple(
            PictureWanted(url=row["url"], page_url=row["page_url"], source_id=row["source_id"] or 0, tries=row["tries"])
            for row in rows
        )

    def apply(self, results: tuple[PictureStored | PictureFailed, ...]) -> Changes:
        """Keep what came: the files first, those that are not there yet, then all rows in one transaction."""
        for result in results:
            if isinstance(result, PictureStored):
                self._keep(result.picture)
        with self._database.write(durable=False) as connection:
            for result in results:
                _note(connection, result)
            changed = refresh_offline(connection, _showing(connection, [result.url for result in results]))
        return Changes(stories=changed, counts=bool(changed))

    def want_again(self, urls: Iterable[str]) -> Changes:
        """Files that are gone: the next sync fetches them again."""
        wanted = list(urls)
        with self._database.write(durable=False) as connection:
            for url in wanted:
                connection.execute(
                    "UPDATE picture SET state = 'wanted', next_try = NULL WHERE url = ? AND state = 'stored'", (url,)
                )
            changed = refresh_offline(connection, _showing(connection, wanted))
        return Changes(stories=changed, counts=bool(changed))

    def sweep(self) -> int:
        """Remove rows that no version shows, and files that no row names; gives the number of files."""
        with self._database.write(durable=False) as connection, library_errors(self.folder):
            connection.execute("DELETE FROM picture WHERE url NOT IN (SELECT url FROM version_picture)")
            rows = connection.execute("SELECT DISTINCT digest, suffix FROM picture WHERE state = 'stored'")
            kept = {f"{row[0]}.{row[1]}" for row in rows}
            orphans = [path for path in self.folder.glob("*/*") if path.name not in kept and _is_old(path)]
            for path in orphans:
                path.unlink(missing_ok=True)
        return len(orphans)

    def keep_file(self, picture: StoredPicture) -> None:
        """Put a picture's file into its place; its row is the caller's.  Raises ``DiskFull`` and its kin."""
        self._keep(picture)

    def _place(self, digest: str, suffix: str) -> Path:
        return self.folder / digest[:2] / f"{digest}.{suffix.lstrip('.')}"

    def _keep(self, picture: StoredPicture) -> None:
        place = self._place(picture.digest, picture.suffix)
        if not _NAME.fullmatch(place.name):
            raise ValueError(f"no name of a picture: {place.name!r}")
        with library_errors(place):
            if place.is_file() and place.stat().st_size == len(picture.body):
                return
            try:
                write_whole(place, picture.body)
            except FileNotFoundError:  # the first of the 256 folders' pictures
                place.parent.mkdir(parents=True, exist_ok=True)
                write_whole(place, picture.body)


def write_whole(place: Path, data: bytes) -> None:
    """Write a file so that under its name there is the whole of it or nothing, also after a power cut."""
    draft = place.with_name(f"{place.name}.{threading.get_ident()}.part")  # two threads may have been given one picture
    with draft.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(place)


def _is_old(path: Path) -> bool:
    return path.stat().st_mtime < time.time() - YOUNG


def _showing(connection: sqlite3.Connection, urls: list[str]) -> list[int]:
    query = "SELECT DISTINCT version_id FROM version_picture WHERE url IN (SELECT value FROM json_each(?))"
    return [row[0] for row in connection.execute(query, (json.dumps(urls),))]


def _note(connection: sqlite3.Connection, result: PictureStored | PictureFailed) -> None:
    if isinstance(result, PictureStored):
        made = result.picture
        connection.execute(
            "UPDATE picture SET state = 'stored', digest = ?, suffix = ?, width = ?, height = ?, reason = '', next_try = NULL"
            " WHERE url = ?",
            (made.digest, made.suffix.lstrip("."), made.width, made.height, result.url),
        )
        return
    if result.code == NO_PICTURE:
        state = "skipped"
    else:
        state = "wanted" if result.next_try else "failed"
    connection.execute(
        "UPDATE picture SET state = ?, reason = ?, tries = tries + 1, next_try = ? WHERE url = ? AND state <> 'stored'",
        (state, result.code, stored_or_none(result.next_try), result.url),
    )
