"""One version on disk: its light row, its text, and how much of it can be read offline."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from reader.domain.blocks import Blocks, Item, List, Paragraph, Quote, pictures_of, text_of, text_of_runs
from reader.domain.late_dataclass import dataclass
from reader.domain.offline import BY_CHOICE
from reader.domain.page import ExtractedVersion
from reader.domain.revision import Wording
from reader.domain.story import Offline
from reader.domain.text import count_words, display_text
from reader.domain.url import identity_of
from reader.store import search
from reader.store.bodies import read_blocks, write_blocks, write_feed_text
from reader.store.moments import stored_or_none

SNIPPET_LIMIT = 200
"""Characters: two lines of the story list at its widest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVersion:
    """The light row of a version to add.  ``source_id`` is 0 when no source brought it."""

    story_id: int
    source_id: int = 0
    url: str = ""
    language: str = ""
    title: str = ""
    byline: str = ""
    published: datetime | None = None
    tags: tuple[str, ...] = ()
    feed_text: ExtractedVersion | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewText:
    """What a version is to say from now on; ``words`` are those of its blocks, ``summary`` is shown where no paragraph can be."""

    wording: Wording
    words: int
    from_feed: bool
    summary: str = ""


def add_version(connection: sqlite3.Connection, new: NewVersion) -> int:
    """Insert a version, with its feed's text if it has any; with an address, its page is wanted."""
    title, own = display_text(new.title), new.feed_text
    blocks = own.blocks if own else ()
    text = text_of(blocks)
    words = count_words(text)
    page_state = "wanted" if new.url else "none"
    facts = {
        "has_text": words > 0,
        "page_reason": "",
        "is_partial": False,
        "from_feed": own is not None,
        "page_state": page_state,
    }
    offline = _offline_of(facts, (0, 0, ""))
    added = connection.execute(
        "INSERT INTO version (story_id, source_id, url, language, title, byline, published, tags, page_state, words, snippet,"
        " from_feed, offline, offline_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            new.story_id,
            new.source_id or None,
            new.url,
            new.language,
            title,
            display_text(new.byline),
            stored_or_none(new.published),
            json.dumps(new.tags, ensure_ascii=True),
            page_state,
            words,
            snippet_of(blocks, own.summary if own else ""),
            own is not None,
            *offline,
        ),
    )
    version_id = int(added.lastrowid or 0)
    if own is not None:
        write_feed_text(connection, version_id, own, is_shown=True)
        write_blocks(connection, version_id, blocks)
        if _show_pictures(connection, version_id, blocks):
            refresh_offline(connection, (version_id,))
    search.index_new(connection, version_id, title, text)
    add_address(connection, version_id, new.url)
    return version_id


def add_address(connection: sqlite3.Connection, version_id: int, url: str) -> None:
    """Let a version be known under an address too; the first to have it keeps it."""
    identity = identity_of(url)
    if identity:
        add_identity(connection, version_id, identity)


def add_identity(connection: sqlite3.Connection, version_id: int, identity: str) -> None:
    """The same for an address in the form of ``identity_of``."""
    connection.execute("INSERT OR IGNORE INTO address (url_identity, version_id) VALUES (?, ?)", (identity, version_id))


def version_at(connection: sqlite3.Connection, url: str) -> int:
    """The version known under an address, 0 when none is."""
    return version_at_identity(connection, identity_of(url))


def version_at_identity(connection: sqlite3.Connection, identity: str) -> int:
    """The same for an address in the form of ``identity_of``."""
    if not identity:  # an entry without an address is at none
        return 0
    row = connection.execute("SELECT version_id FROM address WHERE url_identity = ?", (identity,)).fetchone()
    return int(row[0]) if row else 0


def story_of(connection: sqlite3.Connection, version_id: int) -> int:
    """The story of a version, 0 when it is gone."""
    row = connection.execute("SELECT story_id FROM version WHERE version_id = ?", (version_id,)).fetchone()
    return int(row[0]) if row else 0


def set_title(connection: sqlite3.Connection, version_id: int, title: str) -> None:
    """Change a title; an empty one changes nothing."""
    title = display_text(title)
    if title and title != title_of(connection, version_id):  # indexing a text anew for the title that it has cost 2 ms a page
        with search.reindexed(connection, version_id):
            connection.execute("UPDATE version SET title = ? WHERE version_id = ?", (title, version_id))


def title_of(connection: sqlite3.Connection, version_id: int) -> str:
    """The title of a version, which must be there."""
    return str(connection.execute("SELECT title FROM version WHERE version_id = ?", (version_id,)).fetchone()[0])


def set_blocks(connection: sqlite3.Connection, version_id: int, blocks: Blocks, *, from_feed: bool, summary: str = "") -> None:
    """Replace the text of a version under its title."""
    title = title_of(connection, version_id)
    before = Wording(title=title, blocks=read_blocks(connection, version_id))
    after = NewText(
        wording=Wording(title=title, blocks=blocks), words=count_words(text_of(blocks)), from_feed=from_feed, summary=summary
    )
    replace_text(connection, version_id, before, after)


def replace_text(connection: sqlite3.Connection, version_id: int, before: Wording, after: NewText) -> None:
    """Replace what a version says, ``before`` until now, and all that follows from it: index, words, snippet, pictures."""
    title, blocks = after.wording.title, after.wording.blocks
    search.exchange(connection, version_id, before, after.wording)
    write_blocks(connection, version_id, blocks)
    connection.execute(
        "UPDATE version SET title = ?, words = ?, snippet = ?, from_feed = ? WHERE version_id = ?",
        (title, after.words, snippet_of(blocks, after.summary), after.from_feed, version_id),
    )
    connection.execute("DELETE FROM version_picture WHERE version_id = ?", (version_id,))
    _show_pictures(connection, version_id, blocks)


def _show_pictures(connection: sqlite3.Connection, version_id: int, blocks: Blocks) -> bool:
    """Note a version's pictures; whether there are any."""
    pictures = pictures_of(blocks)
    for position, picture in enumerate(pictures):
        connection.execute("INSERT OR IGNORE INTO picture (url) VALUES (?)", (picture.url,))
        connection.execute("INSERT INTO version_picture VALUES (?, ?, ?)", (version_id, picture.url, position))
    return bool(pictures)


def snippet_of(blocks: Blocks, summary: str = "") -> str:
    """The beginning of the first paragraph, else of the summary, on one line."""
    for block in blocks:
        match block:
            case Paragraph() | Quote():
                text = text_of_runs(block.runs)
            case List(items=(Item(runs=runs), *_)):
                text = text_of_runs(runs)
            case _:
                continue
        if text.strip():
            return display_text(text, SNIPPET_LIMIT)
    return display_text(summary, SNIPPET_LIMIT)


def refresh_offline(connection: sqlite3.Connection, version_ids: Iterable[int]) -> frozenset[int]:
    """Compute anew how much of each version is here; gives the stories in which that changed."""
    changed: set[int] = set()
    for version_id in version_ids:
        row = connection.execute(
            "SELECT story_id, offline, offline_reason, from_feed, is_partial, page_state, page_reason, EXISTS (SELECT 1 FROM body"
            " WHERE body.version_id = version.version_id AND version.words > 0) AS has_text FROM version WHERE version_id = ?",
            (version_id,),
        ).fetchone()
        made = _offline_of(row, _pictures_left(connection, version_id))
        if made != (row["offline"], row["offline_reason"]):
            connection.execute("UPDATE version SET offline = ?, offline_reason = ? WHERE version_id = ?", (*made, version_id))
            changed.add(row["story_id"])
    return frozenset(changed)


def _pictures_left(connection: sqlite3.Connection, version_id: int) -> tuple[int, int, str]:
    """How many pictures are not here, how many of them never will be, and why others are not wanted."""
    row = connection.execute(
        "SELECT count(*) FILTER (WHERE state <> 'skipped'), count(*) FILTER (WHERE state = 'failed'),"
        " coalesce(max(reason) FILTER (WHERE state = 'skipped' AND reason IN (?, ?)), '')"
        " FROM version_picture JOIN picture USING (url) WHERE version_id = ? AND state <> 'stored'",
        (*BY_CHOICE, version_id),
    ).fetchone()
    return row[0], row[1], row[2]


def _offline_of(row: sqlite3.Row | dict[str, Any], pictures: tuple[int, int, str]) -> tuple[str, str]:
    if not row["has_text"]:
        return Offline.HEADLINE.value, row["page_reason"]
    is_whole = not row["is_partial"] and (not row["from_feed"] or row["page_state"] in ("fetched", "none"))
    if not is_whole:
        return Offline.TEXT.value, row["page_reason"]
    missing, failed, left_out = pictures
    if missing or left_out:
        return Offline.TEXT.value, "picture" if failed else left_out
    return Offline.COMPLETE.value, ""


def delete_stories(connection: sqlite3.Connection, story_ids: Iterable[int]) -> None:
    """Remove stories whole: versions, texts, words; their entries stay as tombstones."""
    for story_id in story_ids:
        versions = connection.execute("SELECT version_id FROM version WHERE story_id = ?", (story_id,)).fetchall()
        search.forget(connection, [row[0] for row in versions])
        connection.execute("DELETE FROM story WHERE story_id = ?", (story_id,))
