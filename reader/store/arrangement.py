"""How sources and folders are named and ordered: a change of it can be taken back."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from reader.store import undo

RENAME_SOURCE, MOVE_SOURCE = "rename-source", "move-source"
RENAME_FOLDER, MOVE_FOLDER, REMOVE_FOLDER = "rename-folder", "move-folder", "remove-folder"
KINDS = (RENAME_SOURCE, MOVE_SOURCE, RENAME_FOLDER, MOVE_FOLDER, REMOVE_FOLDER)

_PARTS = {
    "folder": "SELECT folder_id, title, is_open, position FROM folder",
    "source": "SELECT source_id, title, folder_id, position FROM source",
}
_BACK = {
    "folder": "INSERT INTO folder (folder_id, title, is_open, position) VALUES (?, ?, ?, ?) ON CONFLICT (folder_id)"
    " DO UPDATE SET title = excluded.title, position = excluded.position",
    "source": "UPDATE source SET title = ?2, folder_id = (SELECT folder_id FROM folder WHERE folder_id = ?3), position = ?4"
    " WHERE source_id = ?1",
}

_Rows = dict[str, list[list[object]]]


@contextmanager
def arranging(connection: sqlite3.Connection, kind: str, number: int) -> Iterator[None]:
    """Inside, sources and folders change; what really did is one step to take back.  ``number`` is of the one it is about."""
    about = "source" if kind in (RENAME_SOURCE, MOVE_SOURCE) else "folder"
    row = connection.execute(f"SELECT title FROM {about} WHERE {about}_id = ?", (number,)).fetchone()
    before = _read(connection)
    yield
    after = _read(connection)
    former = {part: [row for row in rows if row not in after[part]] for part, rows in before.items()}
    if any(former.values()):
        undo.push(connection, undo.Step(kind=kind, former=former, name=row["title"] if row else ""))


def arrange_again(connection: sqlite3.Connection, former: _Rows) -> list[int]:
    """Put names and places back; gives the sources whose line in the journal differs now."""
    before = _read(connection)
    for part, statement in _BACK.items():
        connection.executemany(statement, former[part])
    in_folders = json.dumps([row[0] for row in former["folder"]])
    rows = connection.execute(
        "SELECT source_id FROM source WHERE removed_at IS NULL AND (source_id IN (SELECT value FROM json_each(?))"
        " OR folder_id IN (SELECT value FROM json_each(?)))",
        (json.dumps([row[0] for row in former["source"]]), in_folders),
    )
    return [row[0] for row in rows] if _read(connection) != before else []


def _read(connection: sqlite3.Connection) -> _Rows:
    return {part: [list(row) for row in connection.execute(query)] for part, query in _PARTS.items()}
