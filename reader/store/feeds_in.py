"""What a feed's answer changes: entries, validators and health in one transaction."""

import json
import sqlite3
from datetime import datetime, timedelta

from reader.domain.changes import Changes
from reader.domain.codec import encode
from reader.domain.late_dataclass import dataclass
from reader.domain.page import Alternate, ExtractedVersion, LinkKind
from reader.domain.text import display_text
from reader.domain.update import ChangedEntry, FeedFailure, FeedUpdate, NewEntry
from reader.domain.url import identity_of
from reader.store.bodies import write_feed_text
from reader.store.gone_entries import note_listed
from reader.store.held_text import HeldText, read_held
from reader.store.hiding import hide_removed
from reader.store.links import add_links
from reader.store.moments import stored, stored_or_none
from reader.store.revisions import note_text
from reader.store.sources import feed_identity
from reader.store.versions import NewVersion, add_version, refresh_offline, set_blocks, set_title, story_of, version_at

FUTURE = timedelta(days=1)
"""How far behind its first sighting a story may be dated: a feed with dates in the future must not stay on top."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _From:
    source_id: int
    language: str
    checked: datetime


def apply_update(connection: sqlite3.Connection, update: FeedUpdate) -> Changes:
    """Store an answer; nothing at all when its source is gone."""
    query = "SELECT language FROM source WHERE source_id = ? AND removed_at IS NULL"
    row = connection.execute(query, (update.source_id,)).fetchone()
    if row is None:
        return Changes()
    origin = _From(source_id=update.source_id, language=row["language"] or update.language, checked=update.checked)
    known = _known_keys(connection, origin.source_id, update.new)
    stories = {_add_entry(connection, origin, entry, known) for entry in update.new}
    stories |= {_change_entry(connection, origin, change) for change in update.changed}
    if update.listed:
        note_listed(connection, origin.source_id, update.listed, update.checked)
    update_source(connection, update)
    stories.discard(0)
    hide_removed(connection, stories)
    return Changes(stories=frozenset(stories), lists=bool(update.new), sources=True, counts=bool(stories))


def apply_failure(connection: sqlite3.Connection, failure: FeedFailure) -> Changes:
    """Note how a source fares; its stories stay as they are."""
    connection.execute(
        "UPDATE source SET checked = ?, next_check = ?, error = ?, error_values = ?, failures = failures + ?, is_gone = ?"
        " WHERE source_id = ?",
        (
            stored(failure.checked),
            stored(failure.next_check),
            failure.code,
            json.dumps(failure.values),
            int(failure.counts),
            failure.is_gone,
            failure.source_id,
        ),
    )
    return Changes(sources=True)


def update_source(connection: sqlite3.Connection, update: FeedUpdate) -> None:
    """Note what an answer says of its source, if that is still there."""
    connection.execute(
        "UPDATE source SET checked = :checked, next_check = :next_check, error = '', error_values = '[]', failures = 0,"
        " is_gone = 0, moved_to = :moved_to, moved_count = :moved_count, moved_since = :moved_since,"
        " title = iif(title = '', :title, title), site_url = iif(site_url = '', :site_url, site_url),"
        " language = iif(language = '', :language, language), icon_url = iif(:icon_url = '', icon_url, :icon_url),"
        " wishes = coalesce(:wishes, wishes), validators_url = iif(:keep, validators_url, :validators_url),"
        " etag = iif(:keep, etag, :etag), last_modified = iif(:keep, last_modified, :last_modified),"
        " validators_since = iif(:keep OR :is_not_modified, validators_since, :checked)"
        " WHERE source_id = :source_id AND removed_at IS NULL",
        {
            "source_id": update.source_id,
            "checked": stored(update.checked),
            "next_check": stored(update.next_check),
            "moved_to": update.moved_to,
            "moved_count": update.moved_count,
            "moved_since": stored_or_none(update.moved_since),
            "title": display_text(update.title),
            "site_url": update.site_url,
            "language": update.language,
            "icon_url": update.icon_url,
            "wishes": None if update.wishes is None else encode(update.wishes).decode(),
            "keep": update.keep_validators,
            "etag": update.etag,
            "last_modified": update.last_modified,
            "validators_url": update.validators_url,
            "is_not_modified": update.is_not_modified,
        },
    )
    if update.feed_url:
        # When another source has the new address already, the old one is kept: two sources are never joined silently.
        connection.execute(
            "UPDATE OR IGNORE source SET feed_url = ?, feed_identity = ? WHERE source_id = ? AND removed_at IS NULL",
            (update.feed_url, feed_identity(update.feed_url), update.source_id),
        )


def _known_keys(connection: sqlite3.Connection, source_id: int, entries: tuple[NewEntry, ...]) -> set[str]:
    """Which of the entries the source has brought already."""
    query = "SELECT identity FROM entry WHERE source_id = ? AND identity IN (SELECT value FROM json_each(?))"
    return {row[0] for row in connection.execute(query, (source_id, json.dumps([_key(entry) for entry in entries])))}


def _add_entry(connection: sqlite3.Connection, origin: _From, entry: NewEntry, known: set[str]) -> int:
    """Gives the story of the entry, which is ``known`` from now on; 0 when it is known already."""
    key = _key(entry)
    if key in known:
        return 0
    known.add(key)
    version_id = _known_version(connection, origin, entry)
    if version_id:
        story_id = story_of(connection, version_id)
        query = "UPDATE version SET source_id = coalesce(source_id, ?) WHERE version_id = ?"
        connection.execute(query, (origin.source_id, version_id))
    else:
        story_id, version_id = _add_story(connection, origin, entry)
    connection.execute("INSERT OR IGNORE INTO story_source (source_id, story_id) VALUES (?, ?)", (origin.source_id, story_id))
    connection.execute(f"INSERT INTO {_ENTRY}", _entry_row(origin.source_id, entry, version_id))
    return story_id


def _known_version(connection: sqlite3.Connection, origin: _From, entry: NewEntry) -> int:
    """The version that came by another way at this address.  A source that gives all its entries one address means
    different stories by it, so a version that it has named already is not meant again."""
    version_id = version_at(connection, entry.item.url)
    query = "SELECT 1 FROM entry WHERE version_id = ? AND source_id = ?"
    if version_id and connection.execute(query, (version_id, origin.source_id)).fetchone():
        return 0
    return version_id


def _add_story(connection: sqlite3.Connection, origin: _From, entry: NewEntry) -> tuple[int, int]:
    """The new story and its version."""
    published = min(entry.published, origin.checked + FUTURE)
    values = (stored(origin.checked), stored(published))
    story_id = int(connection.execute("INSERT INTO story (first_seen, published) VALUES (?, ?)", values).lastrowid or 0)
    item, own = entry.item, entry.feed_version
    version_id = add_version(
        connection,
        NewVersion(
            story_id=story_id,
            source_id=origin.source_id,
            url=item.url,
            language=entry.language or origin.language,
            title=item.title or (own.title if own else ""),
            byline=item.author,
            published=item.published and published,
            tags=item.tags,
            feed_text=own,
        ),
    )
    if item.alternates:
        claims = (Alternate(language=language, url=url, kind=LinkKind.FEED) for language, url in item.alternates)
        add_links(connection, version_id, claims)
    return story_id, version_id


def _settled_text(connection: sqlite3.Connection, version_id: int) -> HeldText | None:
    """The feed's text where it is the version's; not while a page is to take its place, nor where one has."""
    query = "SELECT from_feed AND page_state <> 'wanted' FROM version WHERE version_id = ?"
    return read_held(connection, version_id) if connection.execute(query, (version_id,)).fetchone()[0] else None


def _keep_feed_text(connection: sqlite3.Connection, version_id: int, own: ExtractedVersion) -> None:
    """The feed's text is kept beside the page's, and shown until there is a page."""
    row = connection.execute("SELECT words, from_feed FROM version WHERE version_id = ?", (version_id,)).fetchone()
    is_shown = row["words"] == 0 or bool(row["from_feed"])
    write_feed_text(connection, version_id, own, is_shown=is_shown)
    if is_shown:
        set_blocks(connection, version_id, own.blocks, from_feed=True, summary=own.summary)


_ENTRY = "entry (source_id, identity, url_identity, title, digest, version_id) VALUES (?, ?, ?, ?, ?, ?)"


def _entry_row(source_id: int, entry: NewEntry, version_id: int) -> tuple[object, ...]:
    item = entry.item
    return source_id, _key(entry), identity_of(item.url), display_text(item.title), entry.digest, version_id or None


def _key(entry: NewEntry) -> str:
    """The identity as it can be stored: a guid may hold half a character (``&#xD800;``)."""
    return entry.item.identity.encode("utf-8", "replace").decode("utf-8")


def _change_entry(connection: sqlite3.Connection, origin: _From, change: ChangedEntry) -> int:
    """Gives the story whose text or title changed, 0 when none did."""
    story_id = story_of(connection, change.version_id)
    row = _entry_row(origin.source_id, change.entry, change.version_id if story_id else 0)
    connection.execute(f"INSERT OR REPLACE INTO {_ENTRY}", row)
    if change.same_text or not story_id:
        return 0
    former = _settled_text(connection, change.version_id)
    set_title(connection, change.version_id, change.entry.item.title)
    if change.entry.feed_version is not None:
        _keep_feed_text(connection, change.version_id, change.entry.feed_version)
    if former is not None:
        note_text(connection, former, read_held(connection, change.version_id), origin.checked)
    connection.execute(
        "UPDATE version SET page_state = 'wanted', tries = 0, next_try = NULL WHERE version_id = ? AND url <> ''",
        (change.version_id,),
    )
    refresh_offline(connection, (change.version_id,))
    return story_id
