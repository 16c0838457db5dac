"""What is not kept offline because the person chose so, and the room that pictures may take."""

import json
import sqlite3
from pathlib import Path

from reader.domain.changes import Changes
from reader.domain.offline import LEFT_OUT, OVER_LIMIT, OfflineChoice, PicturePlan
from reader.store.connection import Database
from reader.store.failures import library_errors
from reader.store.pictures import Pictures
from reader.store.versions import refresh_offline

BATCH = 200
"""Pages or pictures of one transaction: judging a version anew takes 0.1 ms, and a click waits for no more than 30."""

_PRECIOUS = "is_read = 0 OR is_bookmarked = 1 OR EXISTS (SELECT 1 FROM story_tag WHERE story_tag.story_id = story.story_id)"
_STORIES = "JOIN version USING (version_id) JOIN story USING (story_id)"
_READ_ALONE = f"""
SELECT digest, suffix FROM picture JOIN version_picture USING (url) {_STORIES}
 WHERE state = 'stored' GROUP BY digest HAVING max({_PRECIOUS}) = 0 ORDER BY max(read_at), digest
"""
"""Files that only read stories without a bookmark or tag show, the oldest read first."""

_UNASKED = "page_state = 'wanted' AND page_reason = '' AND next_try IS NULL"
"""A page that nobody asked for by hand (``States.request_version``) and that was never tried."""
_PAGES_OFF = f"SELECT version_id FROM version WHERE {_UNASKED}"
_PAGES_ON = f"SELECT version_id FROM version WHERE page_reason = '{LEFT_OUT}'"
_PICTURES_OFF = "SELECT url FROM picture WHERE state = 'wanted'"
_PICTURES_ON = f"SELECT url FROM picture WHERE state = 'skipped' AND reason = '{LEFT_OUT}'"
_WANTED_BACK = f"""
SELECT url FROM picture WHERE state = 'skipped' AND reason = '{OVER_LIMIT}'
   AND EXISTS (SELECT 1 FROM version_picture {_STORIES} WHERE version_picture.url = picture.url AND ({_PRECIOUS}))
"""
_OF_FILES = "SELECT url FROM picture WHERE state = 'stored' AND digest IN (SELECT value FROM json_each(:digests))"


def leave_out(connection: sqlite3.Connection, choice: OfflineChoice, stories: frozenset[int]) -> None:
    """Want nothing of these stories that the choice leaves out."""
    if choice.pictures or not stories:
        return
    values = {"stories": json.dumps([*stories]), "reason": LEFT_OUT}
    of_stories = "story_id IN (SELECT value FROM json_each(:stories))"
    if not choice.pages:
        query = f"UPDATE version SET page_reason = :reason WHERE {_UNASKED} AND {of_stories}"
        connection.execute(query, values)
    connection.execute(
        "UPDATE picture SET state = 'skipped', reason = :reason WHERE state = 'wanted'"
        f" AND url IN (SELECT version_picture.url FROM version_picture JOIN version USING (version_id) WHERE {of_stories})",
        values,
    )
    refresh_offline(
        connection, [row[0] for row in connection.execute(f"SELECT version_id FROM version WHERE {of_stories}", values)]
    )


class LeftOut:
    """Makes the library agree with an ``OfflineChoice``.  Not for the window's thread: it may judge every version anew."""

    def __init__(self, database: Database, pictures: Pictures) -> None:
        self._database, self._pictures = database, pictures

    def settle(self, choice: OfflineChoice) -> Changes:
        """Say of what is still to be fetched that it is left out, or want again what was left out until now."""
        changes = self._judge_pages(_PAGES_ON, "") if choice.pages else self._judge_pages(_PAGES_OFF, LEFT_OUT)
        if not choice.pictures:
            return changes | self._judge_pictures(_PICTURES_OFF, "skipped", LEFT_OUT)
        return changes | self._judge_pictures(_PICTURES_ON, "wanted", "") | self._judge_pictures(_WANTED_BACK, "wanted", "")

    def plan(self, limit_bytes: int) -> PicturePlan:
        """A dry run of ``trim``."""
        with self._database.read() as connection:
            found, over = self._to_go(connection, limit_bytes)
        size = sum(size for _, size in found)
        return PicturePlan(pictures=len(found), picture_bytes=size, over_bytes=max(0, over - size))

    def trim(self, limit_bytes: int) -> Changes:
        """Remove pictures of read stories, the oldest read first, until all fit; never another story's.

        Rows first: a file that a crash leaves behind goes with the next ``Pictures.sweep``.
        """
        with self._database.read() as connection:
            found, _ = self._to_go(connection, limit_bytes)
        changes = Changes()
        for start in range(0, len(found), BATCH):
            files = [file for file, _ in found[start : start + BATCH]]
            changes |= self._judge_pictures(_OF_FILES, "skipped", OVER_LIMIT, json.dumps([file.stem for file in files]))
            with library_errors(self._pictures.folder):
                for file in files:
                    file.unlink(missing_ok=True)
        return changes

    def _to_go(self, connection: sqlite3.Connection, limit_bytes: int) -> tuple[list[tuple[Path, int]], int]:
        """Files to remove with their bytes, and by how many bytes the limit is passed."""
        sizes = {file.name: file.stat().st_size for file in self._pictures.folder.glob("*/*") if file.is_file()}
        over = left = sum(sizes.values()) - limit_bytes
        found = []
        for digest, suffix in connection.execute(_READ_ALONE):
            if left <= 0:
                break
            file = self._pictures.file(digest, suffix)
            if file is not None:
                found.append((file, sizes.get(file.name, 0)))
                left -= sizes.get(file.name, 0)
        return found, over

    def _judge_pages(self, which: str, reason: str) -> Changes:
        changes = Changes()
        while True:
            with self._database.write(durable=False) as connection:
                ids = [row[0] for row in connection.execute(f"{which} LIMIT {BATCH}")]
                connection.executemany("UPDATE version SET page_reason = ? WHERE version_id = ?", [(reason, one) for one in ids])
                changes |= _told(refresh_offline(connection, ids))
            if len(ids) < BATCH:
                return changes

    def _judge_pictures(self, which: str, state: str, reason: str, digests: str = "[]") -> Changes:
        changes = Changes()
        while True:
            with self._database.write(durable=False) as connection:
                urls = [row[0] for row in connection.execute(f"{which} LIMIT {BATCH}", {"digests": digests})]
                connection.executemany(
                    "UPDATE picture SET state = ?, reason = ?, next_try = NULL WHERE url = ?",
                    [(state, reason, url) for url in urls],
                )
                query = "SELECT DISTINCT version_id FROM version_picture WHERE url IN (SELECT value FROM json_each(?))"
                shown = [row[0] for row in connection.execute(query, (json.dumps(urls),))]
                changes |= _told(refresh_offline(connection, shown))
            if len(urls) < BATCH:
                return changes


def _told(stories: frozenset[int]) -> Changes:
    return Changes(stories=stories, lists=bool(stories), counts=bool(stories))
