"""When something that is done now and then was done last, kept among the settings."""

import sqlite3
from datetime import datetime

from reader.store.moments import moment_of, stored


def last_done(connection: sqlite3.Connection, name: str) -> datetime | None:
    """The time (aware UTC), None when it never was, or nobody can tell."""
    row = connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return moment_of(int(row[0])) if row and row[0].isdecimal() else None


def note_done(connection: sqlite3.Connection, name: str, now: datetime) -> None:
    """It has just been done."""
    connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, str(stored(now))))
