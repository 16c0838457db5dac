"""Takes steps back, each kind in its way; what a step was about may be gone by then."""

import sqlite3
from collections.abc import Callable
from datetime import datetime

from reader.domain.changes import Changes
from reader.store import journal
from reader.store.arrangement import KINDS as ARRANGEMENTS
from reader.store.arrangement import arrange_again
from reader.store.filtering import FILTER, NO_FILTER, drop_filter, put_filter
from reader.store.journal import Line
from reader.store.marks import MARKS, apply_mark, put_tags
from reader.store.rejoining import rejoin
from reader.store.removal import REMOVAL, restore_source
from reader.store.undo import SPLIT, TAGS, Former, Step

_OPPOSITE = {"read": "unread", "unread": "read", "bookmark": "unbookmark", "unbookmark": "bookmark"}

Undone = tuple[Changes, list[Line]]
"""What came of it, and what the journal is to say."""


def take_back(connection: sqlite3.Connection, step: Step, now: datetime) -> Undone:
    """Make it as it was before the step; nothing changes when that cannot be."""
    if step.kind in MARKS:
        return _mark(connection, _OPPOSITE[step.kind], step.former, now)
    if step.kind in ARRANGEMENTS:
        return _arrange(connection, step.former)
    known: dict[str, Callable[[], Undone]] = {
        TAGS: lambda: _tag(connection, step.former),
        SPLIT: lambda: _join(connection, step.former, now),
        REMOVAL: lambda: _restore(connection, step.former),
        FILTER: lambda: _drop_filter(connection, step.former),
        NO_FILTER: lambda: _put_filter(connection, step.former),
    }
    return known[step.kind]() if step.kind in known else (Changes(), [])


def _mark(connection: sqlite3.Connection, kind: str, ids: list[int], now: datetime) -> Undone:
    changed = apply_mark(connection, kind, ids, now)
    return Changes(stories=frozenset(changed), counts=bool(changed)), list(journal.marked(connection, kind, changed))


def _tag(connection: sqlite3.Connection, former: Former) -> Undone:
    changed = put_tags(connection, {int(story_id): tags for story_id, tags in former})
    return Changes(stories=frozenset(changed), counts=bool(changed)), list(journal.tags_lines(connection, changed))


def _join(connection: sqlite3.Connection, ids: list[int], now: datetime) -> Undone:
    lines = journal.split_line(connection, ids[0], ids[1], "rejoin")
    kept = rejoin(connection, ids[0], ids[1], now)
    return (Changes(stories=frozenset(ids), lists=True, counts=True) if kept else Changes()), lines


def _restore(connection: sqlite3.Connection, source_id: int) -> Undone:
    shown = restore_source(connection, source_id)
    if shown is None:
        return Changes(), []
    return Changes(stories=shown, lists=True, sources=True, counts=True), journal.source_line(connection, source_id)


def _arrange(connection: sqlite3.Connection, former: Former) -> Undone:
    changed = arrange_again(connection, former)
    lines = [line for source_id in changed for line in journal.source_line(connection, source_id)]
    return Changes(sources=True, lists=True), lines


def _drop_filter(connection: sqlite3.Connection, filter_id: int) -> Undone:
    lines = list(journal.filter_lines(connection, filter_id, "no-filter"))
    shown = drop_filter(connection, filter_id)
    return Changes(stories=shown, lists=True, counts=True) if lines else Changes(), lines


def _put_filter(connection: sqlite3.Connection, former: Former) -> Undone:
    hidden = put_filter(connection, former)
    return Changes(stories=hidden, lists=True, counts=True), list(journal.filter_lines(connection, int(former["filter_id"])))
