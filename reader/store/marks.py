"""Read, bookmarked, tagged: what each does to the rows, and what it really changed."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from reader.domain.text import display_text
from reader.store.hiding import show_marked
from reader.store.moments import stored

TAG_LIMIT = 60
"""Characters of a tag: a name in the sidebar, not a sentence."""

MARKS = ("read", "unread", "bookmark", "unbookmark")

_SOME = "story_id IN (SELECT value FROM json_each(:ids))"


def apply_mark(
    connection: sqlite3.Connection, kind: str, ids: Iterable[int], now: datetime, *, by_hand: bool = False
) -> list[int]:
    """Give stories a state, one of ``MARKS``; gives those that did not have it."""
    on = kind in ("read", "bookmark")
    values = {"ids": json.dumps(list(ids)), "on": on, "at": stored(now) if on else None, "hand": on and by_hand}
    if kind in ("bookmark", "unbookmark"):
        change = f"UPDATE story SET is_bookmarked = :on, bookmarked_at = :at WHERE is_bookmarked <> :on AND {_SOME}"
    else:
        change = f"UPDATE story SET is_read = :on, read_at = :at, read_by_hand = :hand WHERE is_read <> :on AND {_SOME}"
    changed = [row[0] for row in connection.execute(f"{change} RETURNING story_id", values)]
    if kind == "read":
        connection.execute(f"DELETE FROM new_translation WHERE {_SOME}", values)
    elif kind in ("bookmark", "unbookmark"):
        show_marked(connection, changed)
    return changed


def clean_tags(tags: Iterable[object]) -> tuple[str, ...]:
    """Tags as they are kept: without control characters, short, each once, in the order of the alphabet."""
    return tuple(sorted({display_text(str(tag), TAG_LIMIT) for tag in tags} - {""}))


def tags_of(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, list[str]]:
    """The tags of each of these stories that is here."""
    asked = json.dumps(list(ids))
    known = connection.execute("SELECT story_id FROM story WHERE story_id IN (SELECT value FROM json_each(?))", (asked,))
    made: dict[int, list[str]] = {row[0]: [] for row in known}
    query = "SELECT story_id, tag FROM story_tag WHERE story_id IN (SELECT value FROM json_each(?)) ORDER BY story_id, tag"
    for story_id, tag in connection.execute(query, (asked,)):
        made[story_id].append(tag)
    return made


def put_tags(connection: sqlite3.Connection, wanted: Mapping[int, Iterable[object]]) -> dict[int, list[str]]:
    """Give stories exactly these tags; gives those whose tags changed, with the ones they had.

    Stories that are gone are left out.
    """
    before = tags_of(connection, list(wanted))
    changed: dict[int, list[str]] = {}
    for story_id, had in before.items():
        tags = clean_tags(wanted[story_id])
        if list(tags) != had:
            connection.execute("DELETE FROM story_tag WHERE story_id = ?", (story_id,))
            connection.executemany("INSERT INTO story_tag VALUES (?, ?)", [(story_id, tag) for tag in tags])
            changed[story_id] = had
    return changed
