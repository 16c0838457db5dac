"""Makes rows of a salvaged library fit each other again."""

import sqlite3

from reader.domain.language import canonical
from reader.domain.text import display_text
from reader.store.bodies import read_evidence
from reader.store.moments import stored_or_none
from reader.store.versions import refresh_offline

_WITHOUT_STORY = "SELECT version_id FROM version WHERE story_id NOT IN (SELECT story_id FROM story)"
_WITHOUT_VERSION = "SELECT version_id FROM body WHERE version_id NOT IN (SELECT version_id FROM version)"


def mend_references(connection: sqlite3.Connection) -> None:
    """Give texts their versions and versions their stories back; let go of what refers to nothing."""
    _add_versions(connection)
    _add_stories(connection)
    connection.execute("DELETE FROM story WHERE story_id NOT IN (SELECT story_id FROM version)")
    for _ in range(2):  # what a removed row was referred to by
        _drop_orphans(connection)
    connection.execute("INSERT OR IGNORE INTO story_source SELECT source_id, story_id FROM version WHERE source_id IS NOT NULL")
    connection.execute("INSERT OR IGNORE INTO picture (url) SELECT url FROM version_picture")
    _want_lost_texts(connection)


def _add_versions(connection: sqlite3.Connection) -> None:
    """A text whose row is lost is known by the evidence kept of its page."""
    for (version_id,) in connection.execute(_WITHOUT_VERSION).fetchall():
        kept = read_evidence(connection, version_id)
        if kept is None:
            continue
        story_id = connection.execute(
            "SELECT max(coalesce(max(story_id), 0), (SELECT max(story_id) FROM version)) + 1 FROM story"
        )
        connection.execute(
            "INSERT INTO version (version_id, story_id, url, language, title, published, words, page_state)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, 'fetched')",
            (
                version_id,
                story_id.fetchone()[0] or 1,
                kept.url,
                canonical(kept.language),
                display_text(kept.title),
                stored_or_none(kept.published),
                max(kept.words, 1),
            ),
        )


def _add_stories(connection: sqlite3.Connection) -> None:
    """A story whose row is lost; what a person did to it is in the journal."""
    connection.execute(
        "INSERT INTO story (story_id, first_seen, published) SELECT story_id, min(coalesce(fetched_at, published, 0)),"
        " min(coalesce(published, fetched_at, 0)) FROM version"
        f" WHERE version_id IN ({_WITHOUT_STORY}) GROUP BY story_id"
    )


def _drop_orphans(connection: sqlite3.Connection) -> None:
    tables = [row["name"] for row in connection.execute("SELECT name FROM sqlite_schema WHERE sql LIKE '%REFERENCES%'")]
    for table in tables:
        for key in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            parent = key["table"]
            column = key["to"] or f"{parent}_id"
            orphan = f"{key['from']} NOT IN (SELECT {column} FROM {parent})"
            if key["on_delete"] == "SET NULL":
                connection.execute(f"UPDATE {table} SET {key['from']} = NULL WHERE {orphan}")
            else:
                connection.execute(f"DELETE FROM {table} WHERE {orphan}")


def _want_lost_texts(connection: sqlite3.Connection) -> None:
    """A version whose text is lost is a headline whose page is wanted."""
    lost = "words > 0 AND version_id NOT IN (SELECT version_id FROM body)"
    ids = [row[0] for row in connection.execute(f"SELECT version_id FROM version WHERE {lost}")]
    connection.execute(
        "UPDATE version SET words = 0, tries = 0, next_try = NULL, page_reason = 'lost',"
        f" page_state = iif(url = '', 'failed', 'wanted') WHERE {lost}"
    )
    refresh_offline(connection, ids)
