"""What can be taken back: the last steps with the stories that each one really changed; they outlive a restart."""

import json
import sqlite3
import zlib

from reader.domain.changes import UndoStep

STEPS_KEPT = 20
"""Marking a list and then opening a few stories must leave the list within reach of Undo."""

SPLIT = "split"
"""The step of making a version a story of its own: its stories are the old one and the new."""

OPPOSITE = {"read": "unread", "unread": "read", "bookmark": "unbookmark", "unbookmark": "bookmark"}


def push(connection: sqlite3.Connection, kind: str, story_ids: list[int]) -> None:
    """Remember a step and forget the oldest."""
    data = zlib.compress(json.dumps(story_ids).encode("ascii"))
    connection.execute("INSERT INTO undo_step (kind, size, stories) VALUES (?, ?, ?)", (kind, len(story_ids), data))
    connection.execute("DELETE FROM undo_step WHERE step_id <= (SELECT max(step_id) FROM undo_step) - ?", (STEPS_KEPT,))


def pop(connection: sqlite3.Connection) -> tuple[str, list[int]] | None:
    """The last step with its stories, forgotten from now on."""
    row = connection.execute("SELECT * FROM undo_step ORDER BY step_id DESC LIMIT 1").fetchone()
    if row is None:
        return None
    connection.execute("DELETE FROM undo_step WHERE step_id = ?", (row["step_id"],))
    return row["kind"], [int(story_id) for story_id in json.loads(zlib.decompress(row["stories"]))]


def last(connection: sqlite3.Connection) -> UndoStep | None:
    """The last step, left where it is."""
    row = connection.execute("SELECT kind, size FROM undo_step ORDER BY step_id DESC LIMIT 1").fetchone()
    return UndoStep(kind=row["kind"], count=row["size"]) if row else None
