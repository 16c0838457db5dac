"""The library as records, read a story at a time.  What can be computed again or fetched again stays behind:

pages as they came, alignments, the search index, the steps of undo, how sources fared, and what removed sources left.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence

from reader.domain.archive import (
    ApartRecord,
    EntryRecord,
    FilterRecord,
    FolderRecord,
    LinkRecord,
    NewsRecord,
    PictureRecord,
    Record,
    RevisionRecord,
    SettingRecord,
    SourceRecord,
    StoryRecord,
    VersionRecord,
)
from reader.store.bodies import blocks_in, read_blocks, read_evidence, read_feed_text
from reader.store.connection import Database
from reader.store.hiding import Hidden
from reader.store.moments import moment_of, moment_or_none
from reader.store.pictures import Pictures

_SOURCES = """
SELECT source.*, coalesce(folder.title, '') AS folder FROM source LEFT JOIN folder USING (folder_id)
 WHERE removed_at IS NULL AND (:all
    OR source_id IN (SELECT source_id FROM story_source WHERE story_id IN (SELECT value FROM json_each(:ids)))
    OR source_id IN (SELECT source_id FROM version WHERE story_id IN (SELECT value FROM json_each(:ids))))
 ORDER BY source.position, source_id
"""
_PICTURES = """
SELECT * FROM picture WHERE :all OR url IN (SELECT version_picture.url FROM version_picture JOIN version USING (version_id)
                                             WHERE story_id IN (SELECT value FROM json_each(:ids))) ORDER BY url
"""
_TOMBS = """
SELECT feed_url, identity, url_identity, entry.title, digest FROM entry JOIN source USING (source_id)
 WHERE version_id IS NULL AND removed_at IS NULL ORDER BY source_id, identity
"""
_ENTRIES = """
SELECT feed_url, identity, url_identity, entry.title, digest FROM entry JOIN source USING (source_id)
 WHERE version_id = ? AND removed_at IS NULL ORDER BY source_id, identity
"""
_STORY_SOURCES = """
SELECT feed_url FROM story_source JOIN source USING (source_id) WHERE story_id = ? AND removed_at IS NULL ORDER BY source_id
"""
_IN_SIGHT = "SELECT story_id FROM story WHERE NOT is_hidden & ? ORDER BY story_id"
_FILTERS = """
SELECT words, place, act, tag, coalesce(feed_url, '') AS feed_url FROM filter LEFT JOIN source USING (source_id)
 WHERE removed_at IS NULL ORDER BY filter_id
"""


class ArchiveOut:
    """Gives records; each of them is one moment of the library, and a story that goes meanwhile is left out."""

    def __init__(self, database: Database, pictures: Pictures) -> None:
        self._database, self._pictures = database, pictures

    def whole(self, settings: Sequence[str]) -> Iterator[Record]:
        """Everything, with the settings of these names."""
        with self._database.read() as connection:
            ids = [row[0] for row in connection.execute(_IN_SIGHT, (int(Hidden.REMOVED),))]
            first: list[Record] = [*_settings(connection, settings), *_folders(connection)]
            last: list[Record] = [*_tombs(connection), *_filters(connection), *_apart(connection)]
        yield from first
        yield from self._some(ids, is_all=True)
        yield from last

    def stories(self, story_ids: Sequence[int]) -> Iterator[Record]:
        """These stories with their sources and pictures."""
        yield from self._some(story_ids, is_all=False)

    def _some(self, story_ids: Sequence[int], *, is_all: bool) -> Iterator[Record]:
        values = {"all": is_all, "ids": json.dumps([] if is_all else list(story_ids))}
        with self._database.read() as connection:
            sources = [_source(row) for row in connection.execute(_SOURCES, values)]
            pictures = connection.execute(_PICTURES, values).fetchall()
        yield from sources
        yield from self._pictured(pictures)
        for story_id in story_ids:
            with self._database.read() as connection:
                story = _story(connection, story_id)
            if story is not None:
                yield story

    def _pictured(self, rows: Sequence[sqlite3.Row]) -> Iterator[PictureRecord]:
        """A file that is gone makes its picture wanted: it can be fetched again."""
        given: set[str] = set()
        for row in rows:
            body, state = b"", row["state"]
            if state == "stored" and row["digest"] not in given:
                found = self._pictures.file(row["digest"], row["suffix"])
                body = found.read_bytes() if found else b""
                state = "stored" if body else "wanted"
                if body:
                    given.add(row["digest"])
            yield PictureRecord(
                url=row["url"], state=state, digest=row["digest"], suffix=row["suffix"], width=row["width"],
                height=row["height"], reason=row["reason"], tries=row["tries"], next_try=moment_or_none(row["next_try"]),
                body=body,
            )  # fmt: skip


def _settings(connection: sqlite3.Connection, names: Sequence[str]) -> list[SettingRecord]:
    query = "SELECT name, value FROM setting WHERE name IN (SELECT value FROM json_each(?)) ORDER BY name"
    return [SettingRecord(name=row[0], value=row[1]) for row in connection.execute(query, (json.dumps(list(names)),))]


def _folders(connection: sqlite3.Connection) -> list[FolderRecord]:
    rows = connection.execute("SELECT title, is_open FROM folder ORDER BY position, folder_id")
    return [FolderRecord(title=row[0], is_open=bool(row[1])) for row in rows]


def _source(row: sqlite3.Row) -> SourceRecord:
    names = ("feed_url", "kind", "title", "site_url", "icon_url", "language", "publication", "folder")
    return SourceRecord(**{name: row[name] for name in names})


def _tombs(connection: sqlite3.Connection) -> list[EntryRecord]:
    return [EntryRecord(**dict(row)) for row in connection.execute(_TOMBS)]


def _filters(connection: sqlite3.Connection) -> list[FilterRecord]:
    return [FilterRecord(**dict(row)) for row in connection.execute(_FILTERS)]


def _apart(connection: sqlite3.Connection) -> list[ApartRecord]:
    query = "SELECT url_identity, other_identity FROM split_pair WHERE url_identity < other_identity ORDER BY 1, 2"
    return [ApartRecord(one=row[0], other=row[1]) for row in connection.execute(query)]


def _story(connection: sqlite3.Connection, story_id: int) -> StoryRecord | None:
    row = connection.execute("SELECT * FROM story WHERE story_id = ?", (story_id,)).fetchone()
    if row is None:
        return None
    versions = connection.execute("SELECT * FROM version WHERE story_id = ? ORDER BY version_id", (story_id,)).fetchall()
    tags = connection.execute("SELECT tag FROM story_tag WHERE story_id = ? ORDER BY tag", (story_id,))
    news = connection.execute("SELECT language, at FROM new_translation WHERE story_id = ? ORDER BY language", (story_id,))
    return StoryRecord(
        first_seen=moment_of(row["first_seen"]),
        published=moment_of(row["published"]),
        is_read=bool(row["is_read"]),
        read_at=moment_or_none(row["read_at"]),
        read_by_hand=bool(row["read_by_hand"]),
        is_bookmarked=bool(row["is_bookmarked"]),
        bookmarked_at=moment_or_none(row["bookmarked_at"]),
        position_block=row["position_block"],
        position_share=row["position_share"],
        looks=row["looks"],
        tags=tuple(tag[0] for tag in tags),
        sources=tuple(source[0] for source in connection.execute(_STORY_SOURCES, (story_id,))),
        news=tuple(NewsRecord(language=late[0], at=moment_of(late[1])) for late in news),
        versions=tuple(_version(connection, version) for version in versions),
    )


def _version(connection: sqlite3.Connection, row: sqlite3.Row) -> VersionRecord:
    version_id = row["version_id"]
    light = ("url", "language", "declared_language", "title", "snippet", "byline", "site_name", "section", "page_state",
             "page_reason", "tries", "number")  # fmt: skip
    addresses = connection.execute("SELECT url_identity FROM address WHERE version_id = ? ORDER BY 1", (version_id,))
    feed = connection.execute("SELECT feed_url FROM source WHERE source_id = ?", (row["source_id"],)).fetchone()
    has_body = connection.execute("SELECT 1 FROM body WHERE version_id = ?", (version_id,)).fetchone()
    links = connection.execute("SELECT * FROM version_link WHERE version_id = ? ORDER BY link_id", (version_id,))
    return VersionRecord(
        **{name: row[name] for name in light},
        addresses=tuple(address[0] for address in addresses),
        source=feed[0] if feed else "",
        published=moment_or_none(row["published"]),
        modified=moment_or_none(row["modified"]),
        next_try=moment_or_none(row["next_try"]),
        fetched_at=moment_or_none(row["fetched_at"]),
        tags=tuple(json.loads(row["tags"])),
        from_feed=bool(row["from_feed"]),
        is_partial=bool(row["is_partial"]),
        blocks=read_blocks(connection, version_id) if has_body else None,
        feed_text=read_feed_text(connection, version_id),
        evidence=read_evidence(connection, version_id),
        entries=tuple(EntryRecord(**dict(entry)) for entry in connection.execute(_ENTRIES, (version_id,))),
        links=tuple(_link(link) for link in links.fetchall()),
        edits=row["edits"],
        text_at=moment_or_none(row["text_at"]),
        revisions=_revisions(connection, version_id),
    )


def _revisions(connection: sqlite3.Connection, version_id: int) -> tuple[RevisionRecord, ...]:
    query = "SELECT stored_at, title, blocks FROM revision WHERE version_id = ? ORDER BY revision_id"
    rows = connection.execute(query, (version_id,))
    return tuple(RevisionRecord(stored=moment_of(row[0]), title=row[1], blocks=blocks_in(row[2])) for row in rows)


def _link(row: sqlite3.Row) -> LinkRecord:
    light = {name: row[name] for name in ("language", "url", "kind", "label", "state", "reason", "tries")}
    return LinkRecord(
        **light,
        tried_at=moment_or_none(row["tried_at"]),
        next_try=moment_or_none(row["next_try"]),
        is_requested=bool(row["is_requested"]),
    )
