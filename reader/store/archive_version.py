"""One version of an archived story: found here, added, or what is here completed by it."""

import json
import re
import sqlite3

from reader.domain.archive import EntryRecord, VersionRecord
from reader.domain.language import canonical
from reader.domain.page import LinkKind
from reader.domain.revision import Wording
from reader.domain.text import display_text
from reader.domain.url import ADDRESS_LIMIT, identity_of, web_address
from reader.store import search
from reader.store.bodies import digest_of, read_blocks, write_evidence, write_feed_text
from reader.store.moments import stored, stored_or_none
from reader.store.revisions import add_revision
from reader.store.sources import feed_identity
from reader.store.versions import SNIPPET_LIMIT, add_identity, set_blocks, version_at_identity

EDITS_LIMIT = 100_000
"""Edits that a record may claim: one an hour for eleven years."""

_CONTROL = re.compile(r"[\x00-\x20\x7f]")
_ADD = """
INSERT INTO version (story_id, source_id, url, language, declared_language, title, byline, published, modified, site_name,
  section, tags, from_feed, is_partial, page_state, page_reason, tries, next_try, fetched_at, number, snippet,
  edits, text_at)
VALUES (:story_id, :source_id, :url, :language, :declared_language, :title, :byline, :published, :modified, :site_name,
  :section, :tags, :from_feed, :is_partial, :page_state, :page_reason, :tries, :next_try, :fetched_at, :number, :snippet,
  :edits, :text_at)
"""
_TAKE = """
UPDATE version SET page_state = :page_state, page_reason = :page_reason, is_partial = :is_partial, fetched_at = :fetched_at,
  tries = :tries, next_try = :next_try WHERE version_id = :version_id
"""
_LINK = """
INSERT OR IGNORE INTO version_link (version_id, language, url, url_identity, kind, label, state, reason, tried_at, next_try,
  tries, is_requested) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ALIKE = """
SELECT version_id FROM version WHERE title = ? AND language = ? AND published IS ?
   AND NOT EXISTS (SELECT 1 FROM address WHERE address.version_id = version.version_id)
"""


def find_version(connection: sqlite3.Connection, record: VersionRecord) -> int:
    """The version that a record means: by address, else by the entry that brought it, else the same text; 0 for none."""
    found = (version_at_identity(connection, address) for address in record.addresses)
    if version_id := next(filter(None, found), 0):
        return version_id
    query = "SELECT version_id FROM entry WHERE source_id = ? AND identity = ? AND version_id IS NOT NULL"
    for entry in record.entries:
        row = connection.execute(query, (source_of(connection, entry.feed_url), entry.identity)).fetchone()
        if row:
            return int(row[0])
    return 0 if record.addresses else _alike(connection, record)


def _alike(connection: sqlite3.Connection, record: VersionRecord) -> int:
    """What has no address at all is known by saying the same."""
    values = (display_text(record.title), record.language, stored_or_none(record.published))
    digest = digest_of(record.blocks or ())
    rows = connection.execute(_ALIKE, values).fetchall()
    return next((int(row[0]) for row in rows if digest_of(read_blocks(connection, row[0])) == digest), 0)


def source_of(connection: sqlite3.Connection, feed_url: str) -> int:
    """The source of a feed, 0 when it is not subscribed."""
    query = "SELECT source_id FROM source WHERE feed_identity = ?"
    row = connection.execute(query, (feed_identity(feed_url),)).fetchone() if feed_url else None
    return int(row[0]) if row else 0


def add_archived(connection: sqlite3.Connection, story_id: int, record: VersionRecord) -> int:
    """Add a version with its text and all that is known of it; gives its id.  Raises ``ValueError`` for what cannot be."""
    title = display_text(record.title)
    values = _values(record) | {"story_id": story_id, "source_id": source_of(connection, record.source) or None, "title": title}
    version_id = int(connection.execute(_ADD, values).lastrowid or 0)
    search.index_new(connection, version_id, title, "")
    if record.blocks is not None:
        _write_text(connection, version_id, record)
    _add_surroundings(connection, version_id, record)
    return version_id


def complete_version(connection: sqlite3.Connection, version_id: int, record: VersionRecord) -> None:
    """Give a version that is here the text it lacks, or the page's in place of the feed's, and addresses and claims."""
    row = connection.execute("SELECT words, from_feed FROM version WHERE version_id = ?", (version_id,)).fetchone()
    if record.blocks and (not row["words"] or (row["from_feed"] and not record.from_feed)):
        _write_text(connection, version_id, record)
        connection.execute(_TAKE, _values(record) | {"version_id": version_id})
    _add_surroundings(connection, version_id, record)


def _values(record: VersionRecord) -> dict[str, object]:
    if record.page_state not in ("none", "wanted", "fetched", "failed"):
        raise ValueError("no state of a page")
    return {
        "url": web_address(record.url), "language": canonical(record.language), "declared_language": record.declared_language,
        "byline": display_text(record.byline), "published": stored_or_none(record.published),
        "modified": stored_or_none(record.modified), "site_name": display_text(record.site_name),
        "section": display_text(record.section), "tags": json.dumps([display_text(tag) for tag in record.tags]),
        "from_feed": record.from_feed, "is_partial": record.is_partial, "page_state": record.page_state,
        "page_reason": record.page_reason, "tries": record.tries, "next_try": stored_or_none(record.next_try),
        "fetched_at": stored_or_none(record.fetched_at), "number": record.number,
        "snippet": display_text(record.snippet, SNIPPET_LIMIT), "edits": max(0, min(record.edits, EDITS_LIMIT)),
        "text_at": stored_or_none(record.text_at),
    }  # fmt: skip


def _write_text(connection: sqlite3.Connection, version_id: int, record: VersionRecord) -> None:
    set_blocks(connection, version_id, record.blocks or (), from_feed=record.from_feed, summary=record.snippet)
    if record.feed_text is not None:
        write_feed_text(connection, version_id, record.feed_text, is_shown=record.from_feed)
    if record.evidence is not None:
        write_evidence(connection, version_id, record.evidence)


def _add_surroundings(connection: sqlite3.Connection, version_id: int, record: VersionRecord) -> None:
    _add_revisions(connection, version_id, record)
    for address in record.addresses:
        add_identity(connection, version_id, identity_line(address))
    for entry in record.entries:
        note_entry(connection, entry, version_id)
    for link in record.links:
        url, kind = web_address(link.url), LinkKind(link.kind)
        times = (stored_or_none(link.tried_at), stored_or_none(link.next_try), link.tries, link.is_requested)
        told = (
            canonical(link.language),
            url,
            identity_of(url),
            kind.value,
            display_text(link.label, 20),
            link.state,
            link.reason,
        )
        connection.execute(_LINK, (version_id, *told, *times))


def _add_revisions(connection: sqlite3.Connection, version_id: int, record: VersionRecord) -> None:
    """Former texts that are not here; they count as edits also where they are not kept."""
    for one in record.revisions:
        add_revision(connection, version_id, stored(one.stored), Wording(title=display_text(one.title), blocks=one.blocks))
    query = "UPDATE version SET edits = :edits, text_at = :text_at WHERE version_id = :version_id AND edits < :edits"
    connection.execute(query, _values(record) | {"version_id": version_id})


def note_entry(connection: sqlite3.Connection, entry: EntryRecord, version_id: int = 0) -> bool:
    """Remember that a source has brought an entry; one that is known stays as it is.  Whether it is new."""
    source_id = source_of(connection, entry.feed_url)
    if not source_id:
        return False
    query = "INSERT OR IGNORE INTO entry (source_id, identity, url_identity, title, digest, version_id) VALUES (?, ?, ?, ?, ?, ?)"
    values = (source_id, entry.identity, entry.url_identity, display_text(entry.title), entry.digest, version_id or None)
    return connection.execute(query, values).rowcount > 0


def identity_line(address: str) -> str:
    """An address in the form of ``identity_of``.  Raises ``ValueError`` for what cannot be one."""
    if not address or len(address) > ADDRESS_LIMIT or _CONTROL.search(address) or identity_of(f"https://{address}") != address:
        raise ValueError("no address")
    return address
