"""What can be taken back: the last steps with how things were before; they outlive a restart (decision 0015)."""

import json
import sqlite3
import zlib
from typing import Any

from reader.domain.changes import UndoStep
from reader.domain.late_dataclass import dataclass

STEPS_KEPT = 20
"""Marking a list and then opening a few stories must leave the list within reach of Undo."""

SPLIT = "split"
"""The step of making a version a story of its own: its stories are the old one and the new."""
TAGS = "tags"
"""The step of tagging: pairs of a story and the tags that it had."""

Former = Any
"""What a kind of step needs to be taken back, as JSON has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step to remember.  ``former`` is JSON; ``name`` is shown (a source's, a folder's, a filter's words)."""

    kind: str
    former: Former
    size: int = 0
    name: str = ""


def push(connection: sqlite3.Connection, step: Step) -> None:
    """Remember a step and forget the oldest."""
    values = (step.kind, step.size, step.name, zlib.compress(json.dumps(step.former).encode("ascii")))
    connection.execute("INSERT INTO undo_step (kind, size, name, former) VALUES (?, ?, ?, ?)", values)
    connection.execute("DELETE FROM undo_step WHERE step_id <= (SELECT max(step_id) FROM undo_step) - ?", (STEPS_KEPT,))


def pop(connection: sqlite3.Connection) -> Step | None:
    """The last step, forgotten from now on."""
    row = connection.execute("SELECT * FROM undo_step ORDER BY step_id DESC LIMIT 1").fetchone()
    if row is None:
        return None
    connection.execute("DELETE FROM undo_step WHERE step_id = ?", (row["step_id"],))
    return Step(kind=row["kind"], former=_former(row), size=row["size"], name=row["name"])


def last(connection: sqlite3.Connection) -> UndoStep | None:
    """The last step, left where it is."""
    row = connection.execute("SELECT kind, size, name FROM undo_step ORDER BY step_id DESC LIMIT 1").fetchone()
    return UndoStep(kind=row["kind"], count=row["size"], name=row["name"]) if row else None


def forget(connection: sqlite3.Connection, kind: str, former: Former) -> None:
    """Steps that cannot be taken back any more."""
    rows = connection.execute("SELECT * FROM undo_step WHERE kind = ?", (kind,)).fetchall()
    gone = [(row["step_id"],) for row in rows if _former(row) == former]
    connection.executemany("DELETE FROM undo_step WHERE step_id = ?", gone)


def _former(row: sqlite3.Row) -> Former:
    return json.loads(zlib.decompress(row["former"]))
