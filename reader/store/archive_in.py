"""Records into the library: an empty one becomes the library that they came from, another one takes over what it has not.

A story is known by an address of one of its versions, else by the entry that brought it, else by its title, language and time.
What is here stays: texts are not replaced, marks are only added.  Records are checked as anything from outside.
"""

import sqlite3
from collections.abc import Sequence

from reader.domain.archive import (
    ApartRecord,
    EntryRecord,
    FilterRecord,
    FolderRecord,
    PictureRecord,
    Record,
    SettingRecord,
    SourceRecord,
    StoryRecord,
    VersionRecord,
)
from reader.domain.changes import Changes
from reader.domain.filters import Filter, FilterAct, FilterPlace
from reader.domain.picture import StoredPicture
from reader.domain.text import display_text
from reader.domain.url import web_address
from reader.store import journal
from reader.store.archive_version import (
    add_archived,
    complete_version,
    find_version,
    identity_line,
    note_entry,
    source_of,
)
from reader.store.connection import Database
from reader.store.filtering import add_filter
from reader.store.marks import TAG_LIMIT
from reader.store.moments import stored, stored_or_none
from reader.store.pictures import Pictures
from reader.store.removal import restore_source
from reader.store.sources import feed_identity
from reader.store.splitting import remember_apart
from reader.store.versions import refresh_offline, story_of

_PICTURE = """
INSERT INTO picture (url, state, digest, suffix, width, height, reason, tries, next_try) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (url) DO UPDATE SET state = excluded.state, digest = excluded.digest, suffix = excluded.suffix,
     width = excluded.width, height = excluded.height, reason = excluded.reason, tries = excluded.tries,
     next_try = excluded.next_try
  WHERE picture.state <> 'stored' AND excluded.state = 'stored'
"""
PICTURE_STATES = ("wanted", "stored", "failed", "skipped")


class ArchiveIn:
    """Takes records in their order: folders and sources before stories, pictures before the stories that show them."""

    def __init__(self, database: Database, pictures: Pictures) -> None:
        self._database, self._pictures = database, pictures

    def put(self, records: Sequence[Record]) -> tuple[tuple[str, ...], Changes]:
        """Take records in one transaction; says of each what it was: ``new``, ``merged``, ``same`` or ``broken``."""
        outcomes: list[str] = []
        with self._database.write() as connection:
            for record in records:
                connection.execute("SAVEPOINT record")
                try:
                    outcomes.append(self._put(connection, record))
                except (ValueError, sqlite3.IntegrityError):
                    connection.execute("ROLLBACK TO record")
                    outcomes.append("broken")
                connection.execute("RELEASE record")
        return tuple(outcomes), Changes(lists=True, counts=True, sources=True)

    def _put(self, connection: sqlite3.Connection, record: Record) -> str:
        match record:
            case SettingRecord():
                return _put_setting(connection, record)
            case FolderRecord():
                return _put_folder(connection, record)
            case SourceRecord():
                return self._put_source(connection, record)
            case PictureRecord():
                return self._put_picture(connection, record)
            case StoryRecord():
                return self._put_story(connection, record)
            case EntryRecord():
                return "new" if note_entry(connection, record) else "same"
            case FilterRecord():
                return self._put_filter(connection, record)
            case ApartRecord():
                remember_apart(connection, (identity_line(record.one),), (identity_line(record.other),))
        return "same"

    def _put_source(self, connection: sqlite3.Connection, record: SourceRecord) -> str:
        if known := source_of(connection, record.feed_url):
            if restore_source(connection, known) is None:
                return "same"
            self._database.note(journal.source_line(connection, known))
            return "new"
        feed_url = web_address(record.feed_url)
        if not feed_url:
            raise ValueError("no address of a feed")
        folder = _folder_id(connection, record.folder)
        added = connection.execute(
            "INSERT INTO source (feed_url, feed_identity, kind, title, site_url, icon_url, language, publication, folder_id,"
            " position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM source))",
            (
                feed_url, feed_identity(feed_url), record.kind, display_text(record.title), web_address(record.site_url),
                web_address(record.icon_url), record.language, record.publication, folder,
            ),
        )  # fmt: skip
        self._database.note(journal.source_line(connection, int(added.lastrowid or 0)))
        return "new"

    def _put_filter(self, connection: sqlite3.Connection, record: FilterRecord) -> str:
        source_id = source_of(connection, record.feed_url)
        if record.feed_url and not source_id:
            raise ValueError("a filter of no source")
        wanted = Filter(
            words=display_text(record.words), place=FilterPlace(record.place), act=FilterAct(record.act),
            tag=display_text(record.tag, TAG_LIMIT), source_id=source_id,
        )  # fmt: skip
        before = connection.total_changes
        filter_id, _ = add_filter(connection, wanted)
        if connection.total_changes == before:
            return "same"
        self._database.note(journal.filter_lines(connection, filter_id))
        return "new"

    def _put_picture(self, connection: sqlite3.Connection, record: PictureRecord) -> str:
        """``body`` has been looked at; without one, the file came with an earlier record or is to be fetched again."""
        url, state = web_address(record.url), record.state
        if not url or state not in PICTURE_STATES:
            raise ValueError("no picture")
        if record.body:
            self._pictures.keep_file(
                StoredPicture(
                    digest=record.digest, suffix=record.suffix, width=record.width, height=record.height, body=record.body
                )
            )
        elif state == "stored" and self._pictures.file(record.digest, record.suffix) is None:
            state = "wanted"
        told = (state, record.digest, record.suffix, record.width, record.height, record.reason, record.tries)
        done = connection.execute(_PICTURE, (url, *told, stored_or_none(record.next_try)))
        return "new" if done.rowcount > 0 else "same"

    def _put_story(self, connection: sqlite3.Connection, record: StoryRecord) -> str:
        known = [find_version(connection, version) for version in record.versions]
        story_id = next((story_of(connection, version_id) for version_id in known if version_id), 0)
        is_new = not story_id
        if is_new:
            story_id = _add_story(connection, record)
        before = connection.total_changes
        touched = [_put_version(connection, story_id, *pair) for pair in zip(record.versions, known, strict=True)]
        self._join_state(connection, story_id, record)
        changed = refresh_offline(connection, touched)
        return "new" if is_new else "merged" if changed or connection.total_changes > before else "same"

    def _join_state(self, connection: sqlite3.Connection, story_id: int, record: StoryRecord) -> None:
        """Marks of both, the earlier time of each."""
        before = connection.execute("SELECT is_read, is_bookmarked FROM story WHERE story_id = ?", (story_id,)).fetchone()
        for name, on, at in (
            ("read", record.is_read, record.read_at),
            ("bookmarked", record.is_bookmarked, record.bookmarked_at),
        ):
            if on:
                query = f"UPDATE story SET is_{name} = 1, {name}_at = ? WHERE story_id = ? AND is_{name} = 0"
                connection.execute(query, (stored_or_none(at), story_id))
        if record.read_by_hand:
            connection.execute("UPDATE story SET read_by_hand = 1 WHERE story_id = ? AND read_by_hand = 0", (story_id,))
        for tag in record.tags:
            connection.execute("INSERT OR IGNORE INTO story_tag VALUES (?, ?)", (story_id, display_text(tag, TAG_LIMIT)))
        for feed_url in record.sources:
            if source_id := source_of(connection, feed_url):
                connection.execute("INSERT OR IGNORE INTO story_source VALUES (?, ?)", (source_id, story_id))
        self._note(connection, story_id, record, (bool(before["is_read"]), bool(before["is_bookmarked"])))

    def _note(self, connection: sqlite3.Connection, story_id: int, record: StoryRecord, before: tuple[bool, bool]) -> None:
        for kind, on, was in (("read", record.is_read, before[0]), ("bookmark", record.is_bookmarked, before[1])):
            if on and not was:
                self._database.note(journal.marked(connection, kind, [story_id]))
        if record.tags:
            self._database.note(journal.tags_lines(connection, [story_id]))


def _put_setting(connection: sqlite3.Connection, record: SettingRecord) -> str:
    """What the person has set here stays."""
    query = "INSERT OR IGNORE INTO setting (name, value) VALUES (?, ?)"
    return "new" if connection.execute(query, (record.name, record.value)).rowcount > 0 else "same"


def _put_folder(connection: sqlite3.Connection, record: FolderRecord) -> str:
    title = display_text(record.title)
    if connection.execute("SELECT 1 FROM folder WHERE title = ?", (title,)).fetchone():
        return "same"
    query = "INSERT INTO folder (title, is_open, position) VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM folder))"
    connection.execute(query, (title, record.is_open))
    return "new"


def _folder_id(connection: sqlite3.Connection, title: str) -> int | None:
    """The folder of a source; one that no record named is made."""
    if not title:
        return None
    _put_folder(connection, FolderRecord(title=title))
    row = connection.execute("SELECT folder_id FROM folder WHERE title = ?", (display_text(title),)).fetchone()
    return int(row[0])


def _put_version(connection: sqlite3.Connection, story_id: int, record: VersionRecord, version_id: int) -> int:
    """``version_id`` is the version that is here, 0 for none; gives the one that is here now."""
    if not version_id:
        return add_archived(connection, story_id, record)
    complete_version(connection, version_id, record)
    return version_id


def _add_story(connection: sqlite3.Connection, record: StoryRecord) -> int:
    if not record.versions:
        raise ValueError("a story without a version")
    added = connection.execute(
        "INSERT INTO story (first_seen, published, position_block, position_share, looks) VALUES (?, ?, ?, ?, ?)",
        (stored(record.first_seen), stored(record.published), record.position_block, record.position_share, record.looks),
    )
    story_id = int(added.lastrowid or 0)
    for late in record.news:
        connection.execute("INSERT OR IGNORE INTO new_translation VALUES (?, ?, ?)", (story_id, late.language, stored(late.at)))
    return story_id
