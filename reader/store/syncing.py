"""What a sync asks of the library and tells it; downloaded text needs no wait for the disk."""

import json
import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta

from reader.domain.blocks import pictures_of
from reader.domain.changes import Changes
from reader.domain.codec import decode
from reader.domain.errors import NotFound
from reader.domain.feed import FeedWishes, SourceKind
from reader.domain.offline import LEFT_OUT, OfflineChoice
from reader.domain.page import LinkKind, VersionEvidence
from reader.domain.update import (
    ExtraLinks,
    FeedFailure,
    FeedUpdate,
    KnownEntry,
    LinkAccepted,
    LinkRejected,
    LinkWanted,
    Looked,
    LookWanted,
    PageFailed,
    PageStored,
    PageWanted,
    PictureFailed,
    PictureStored,
    PictureWanted,
    SourceForSync,
)
from reader.store import feeds_in, links, looks, pages_in
from reader.store.bodies import read_blocks, read_evidence
from reader.store.connection import Database
from reader.store.filtering import apply_filters
from reader.store.gone_entries import noted_in
from reader.store.left_out import leave_out
from reader.store.moments import moment_or_none, stored
from reader.store.pictures import Pictures
from reader.store.publications import editions_of
from reader.store.versions import story_of, version_at

_DUE = """
SELECT source.*, EXISTS (SELECT 1 FROM entry WHERE entry.source_id = source.source_id) AS has_entries FROM source
 WHERE removed_at IS NULL AND iif(:only IS NULL, NOT is_gone AND (next_check IS NULL OR next_check <= :now),
           source_id IN (SELECT value FROM json_each(:only)))
 ORDER BY position, source_id
"""
_PAGES = f"""
SELECT version.*, (SELECT title FROM entry WHERE entry.version_id = version.version_id AND entry.source_id = version.source_id)
       AS feed_title
  FROM version INDEXED BY version_wanted JOIN story USING (story_id)
 WHERE page_state = 'wanted' AND is_hidden = 0 AND page_reason <> '{LEFT_OUT}' AND (next_try IS NULL OR next_try <= :now)
   AND (:only IS NULL OR version.source_id IN (SELECT value FROM json_each(:only)))
 ORDER BY is_bookmarked DESC, story.published DESC, version.version_id
"""


GUESSES_REMEMBERED = timedelta(days=7)
"""A publication is probed anew once a week: three requests for each language that it may have begun to print."""


class SyncDesk:
    """The library's counter for a sync: wanted things go out, results come in; each ``apply`` is one transaction.

    What ``offline`` leaves out is not wanted when it is written.
    """

    def __init__(self, database: Database, pictures: Pictures, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._pictures = pictures
        self._clock = clock
        self.offline = OfflineChoice()

    def due(self, now: datetime, only: tuple[int, ...] | None = None) -> tuple[SourceForSync, ...]:
        """Sources whose time has come, in the person's order; with ``only``, these whatever their time."""
        values = {"now": stored(now), "only": None if only is None else json.dumps(only)}
        with self._database.read() as connection:
            return tuple(_source(row) for row in connection.execute(_DUE, values))

    def known_entries(self, source_id: int) -> tuple[KnownEntry, ...]:
        """Every entry ever seen from a source, removed ones included."""
        query = "SELECT * FROM entry WHERE source_id = ?"
        with self._database.read() as connection:
            return tuple(
                KnownEntry(
                    identity=row["identity"], url_identity=row["url_identity"], title=row["title"], digest=row["digest"],
                    version_id=row["version_id"] or 0, noted=None if row["version_id"] else noted_in(row["digest"]),
                )
                for row in connection.execute(query, (source_id,))
            )  # fmt: skip

    def apply_feed(self, update: FeedUpdate) -> Changes:
        """A feed's answer; ``stories`` are the new and changed ones."""
        with self._database.write(durable=False) as connection:
            return self._settled(connection, feeds_in.apply_update(connection, update))

    def apply_unchanged(self, updates: tuple[FeedUpdate, ...]) -> Changes:
        """Answers of feeds that had nothing new (304)."""
        with self._database.write(durable=False) as connection:
            for update in updates:
                feeds_in.update_source(connection, update)
        return Changes(sources=True)

    def _settled(self, connection: sqlite3.Connection, changes: Changes) -> Changes:
        is_hidden, lines = apply_filters(connection, changes.stories, self._clock())
        self._database.note(lines)
        leave_out(connection, self.offline, changes.stories)
        return changes | Changes(lists=is_hidden)

    def apply_feed_failure(self, failure: FeedFailure) -> Changes:
        """A feed that did not come."""
        with self._database.write(durable=False) as connection:
            return feeds_in.apply_failure(connection, failure)

    def pages_wanted(self, now: datetime, only: tuple[int, ...] | None = None) -> tuple[PageWanted, ...]:
        """Versions whose pages are due: bookmarked stories first, then the newest; ``only``: of these sources."""
        values = {"now": stored(now), "only": None if only is None else json.dumps(only)}
        with self._database.read() as connection:
            return tuple(_page(row) for row in connection.execute(_PAGES, values))

    def apply_pages(self, results: tuple[PageStored | PageFailed, ...]) -> Changes:
        """Pages read or failed, at most 50 at once (34 ms); of versions that are gone nothing is kept."""
        with self._database.write(durable=False) as connection:
            before = _last_merge(connection)
            stories = pages_in.store_results(connection, results)
            is_merged = _last_merge(connection) != before
            touched = frozenset(stories - {0})
            return self._settled(connection, Changes(stories=touched, lists=is_merged, counts=bool(touched)))

    def add_links(self, found: tuple[ExtraLinks, ...]) -> Changes:
        """Claims found by other means than the page itself; gives the stories that make them."""
        if not found:
            return Changes()
        stories: set[int] = set()
        with self._database.write(durable=False) as connection:
            for extra in found:
                story_id = story_of(connection, extra.version_id)
                if story_id:
                    links.add_links(connection, extra.version_id, extra.links)
                    stories.add(story_id)
        return Changes(stories=frozenset(stories))

    def links_wanted(
        self, now: datetime, reading: tuple[str, ...], stories: frozenset[int] | None = None
    ) -> tuple[LinkWanted, ...]:
        """Claims to judge now, those that the person asked for first; ``stories``: only what these claim or are claimed as."""
        with self._database.read() as connection:
            return links.links_wanted(connection, now, reading, stories)

    def evidence(self, version_id: int) -> VersionEvidence:
        """What is known of a version for judging.  Raises ``NotFound``."""
        with self._database.read() as connection:
            kept = read_evidence(connection, version_id)
            return kept if kept is not None else _light_evidence(connection, version_id)

    def version_by_url(self, url: str) -> int:
        """The version known under an address, 0 when none is."""
        with self._database.read() as connection:
            return version_at(connection, url)

    def looks_wanted(
        self, now: datetime, reading: tuple[str, ...], only: tuple[int, ...] | None = None
    ) -> tuple[LookWanted, ...]:
        """Stories whose late translations are to be looked for now; ``only``: of these sources."""
        with self._database.read() as connection:
            return looks.looks_wanted(connection, now, reading, only)

    def apply_looks(self, results: tuple[Looked, ...]) -> Changes:
        """Pages that were read again for their claims; gives their stories."""
        with self._database.write(durable=False) as connection:
            stories = {looks.note_look(connection, result) for result in results}
        return Changes(stories=frozenset(stories - {0}))

    def apply_links(self, verdicts: tuple[LinkAccepted | LinkRejected, ...], reading: tuple[str, ...] = ()) -> Changes:
        """Verdicts on claims: versions are added, stories become one; what comes late in a reading language is news."""
        stories: set[int] = set()
        with self._database.write(durable=False) as connection:
            before = _last_merge(connection)
            for verdict in verdicts:
                stories.add(_apply_verdict(connection, verdict, self._clock(), reading))
            is_merged = _last_merge(connection) != before
            touched = frozenset(stories - {0})
            return self._settled(connection, Changes(stories=touched, lists=is_merged, counts=bool(touched)))

    def pictures_wanted(self, now: datetime, stories: frozenset[int] | None = None) -> tuple[PictureWanted, ...]:
        """Pictures that stored versions (of these stories) show and that are not here."""
        return self._pictures.wanted(now, stories)

    def apply_pictures(self, results: tuple[PictureStored | PictureFailed, ...]) -> Changes:
        """Pictures that came or failed."""
        return self._pictures.apply(results)

    def newest_story(self) -> int:
        """The story that came last, 0 when there is none."""
        with self._database.read() as connection:
            return int(connection.execute("SELECT coalesce(max(story_id), 0) FROM story").fetchone()[0])

    def count_stories(self, after: int) -> int:
        """Stories that have come after one, joined ones as one; it costs what they are, and not what the library is."""
        with self._database.read() as connection:
            return int(connection.execute("SELECT count(*) FROM story WHERE story_id > ?", (after,)).fetchone()[0])

    def editions(self, source_id: int) -> tuple[tuple[str, str], ...]:
        """(language, feed address) of every subscribed edition of the source's publication, its own included.

        Sources that no catalogue grouped are editions of one publication when they are on one site.
        """
        with self._database.read() as connection:
            return tuple((row["language"], row["feed_url"]) for row in editions_of(connection, source_id) if row["language"])

    def guesses(self, source_id: int) -> dict[str, tuple[int, int]]:
        """Guessed addresses of a publication's stories by language: how many came true, and of how many versions.

        Those that failed over a week ago are left out, so that a language which is printed again, or late, is found again.
        """
        since = stored(self._clock() - GUESSES_REMEMBERED)
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT link.language, sum(link.state = 'accepted'), count(DISTINCT version_id) FROM version_link AS link"
                " JOIN version USING (version_id) WHERE link.kind = ? AND (link.state <> 'rejected' OR link.tried_at >= ?)"
                " AND version.source_id IN (SELECT value FROM json_each(?)) GROUP BY link.language",
                (LinkKind.PATTERN.value, since, json.dumps([row["source_id"] for row in editions_of(connection, source_id)])),
            ).fetchall()
        return {row[0]: (row[1], row[2]) for row in rows}

    def publication_of(self, version_id: int) -> int:
        """The first source of the publication that a version's story came by; 0 when none is left."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT coalesce(version.source_id, min(story_source.source_id), 0) FROM version"
                " LEFT JOIN story_source USING (story_id) WHERE version_id = ?",
                (version_id,),
            ).fetchone()
            return min((one["source_id"] for one in editions_of(connection, row[0] or 0)), default=0)


def _last_merge(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT coalesce(max(merge_id), 0) FROM merge_log").fetchone()[0])


def _apply_verdict(
    connection: sqlite3.Connection, verdict: LinkAccepted | LinkRejected, now: datetime, reading: tuple[str, ...]
) -> int:
    if isinstance(verdict, LinkRejected):
        return links.reject(connection, verdict)
    if verdict.known_version_id:
        return links.join_known(connection, verdict, verdict.known_version_id, now, reading)
    version_id = links.add_linked(connection, verdict)
    return pages_in.store_page(connection, version_id, verdict.page) if version_id and verdict.page else 0


def _light_evidence(connection: sqlite3.Connection, version_id: int) -> VersionEvidence:
    """Of a version that has no page yet: what its feed says."""
    row = connection.execute("SELECT * FROM version WHERE version_id = ?", (version_id,)).fetchone()
    if row is None:
        raise NotFound(what="version", id=version_id)
    claims = connection.execute("SELECT url_identity FROM version_link WHERE version_id = ?", (version_id,)).fetchall()
    return VersionEvidence(
        url=row["url"],
        language=row["language"],
        declared_language=row["declared_language"],
        title=row["title"],
        published=moment_or_none(row["published"]),
        words=row["words"],
        picture_urls=tuple(picture.url for picture in pictures_of(read_blocks(connection, version_id))),
        links_to=tuple(claim[0] for claim in claims),
    )


def _page(row: sqlite3.Row) -> PageWanted:
    return PageWanted(
        version_id=row["version_id"], story_id=row["story_id"], source_id=row["source_id"] or 0, url=row["url"],
        language=row["language"], feed_title=row["feed_title"] or row["title"], tries=row["tries"],
    )  # fmt: skip


def _source(row: sqlite3.Row) -> SourceForSync:
    return SourceForSync(
        source_id=row["source_id"],
        title=row["title"],
        feed_url=row["feed_url"],
        kind=SourceKind(row["kind"]),
        language=row["language"],
        publication=row["publication"],
        etag=row["etag"],
        last_modified=row["last_modified"],
        validators_url=row["validators_url"],
        validators_since=moment_or_none(row["validators_since"]),
        checked=moment_or_none(row["checked"]),
        next_check=moment_or_none(row["next_check"]),
        failures=row["failures"],
        moved_to=row["moved_to"],
        moved_count=row["moved_count"],
        moved_since=moment_or_none(row["moved_since"]),
        has_entries=bool(row["has_entries"]),
        wishes=decode(FeedWishes, row["wishes"].encode()),
        is_told_to_wait=row["error"] == "bad-status" and dict(json.loads(row["error_values"])).get("status") in ("429", "503"),
    )
