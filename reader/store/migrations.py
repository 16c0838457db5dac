"""From any older library to today's: numbered steps, all in one transaction, the version number last."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.domain.errors import Corrupt
from reader.store.schema import APPLICATION_ID, SCHEMA

VERSION = 1
"""The schema version that this program writes."""

Step = Callable[[sqlite3.Connection], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The two numbers by which a database tells what it is (https://www.sqlite.org/fileformat.html, 1.3)."""

    application_id: int
    version: int


def statements(text: str) -> Iterator[str]:
    """The statements of an SQL text; ``executescript`` would commit before it begins."""
    statement = ""
    for line in text.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""


def _create(connection: sqlite3.Connection) -> None:
    for statement in statements(SCHEMA):
        connection.execute(statement)


STEPS: tuple[Step, ...] = (_create,)
"""Step n makes version n of version n - 1; the first makes a library of an empty file."""


def header_of(connection: sqlite3.Connection) -> Header:
    """What an open database says of itself."""
    application_id = connection.execute("PRAGMA application_id").fetchone()[0]
    return Header(application_id=application_id, version=connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, steps: tuple[Step, ...] = STEPS) -> None:
    """Bring the database to the version of the last step; a crash in between leaves it as it was.

    Raises ``Corrupt`` when afterwards a row refers to one that is not there.
    """
    found = header_of(connection).version
    if found >= len(steps):
        return
    # Foreign keys cannot be switched inside a transaction, and steps that rebuild a table need them off.
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in steps[found:]:
            step(connection)
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise Corrupt("references")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(steps)}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.rollback()
        connection.execute("PRAGMA foreign_keys = ON")
