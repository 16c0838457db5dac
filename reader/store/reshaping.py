"""Gives the tables of an older library the shape of a schema's text, with all that they hold."""

import re
import sqlite3
from collections.abc import Iterable, Mapping

_NAMED = re.compile(r"CREATE (TABLE|INDEX|VIRTUAL TABLE) (\w+)")
_OLD = "former_"

Fillings = Mapping[tuple[str, str], str]
"""What fills a column that the older table has not or has otherwise: (table, column) → SQL over the older table's row."""


def reshape(connection: sqlite3.Connection, wanted: Iterable[str], fillings: Fillings) -> None:
    """Make what the ``wanted`` statements create and is not there yet, and make anew what they create otherwise.

    Columns of the same name keep their values, those that are new have their default or what ``fillings`` says.  To be called in
    a transaction with foreign keys off: SQLite's own way to change a table (https://www.sqlite.org/lang_altertable.html, 7).
    """
    connection.execute("PRAGMA legacy_alter_table = ON")  # references stay with the name and do not follow the renamed table
    tables: dict[str, str] = {}
    indexes: dict[str, str] = {}
    for statement in wanted:
        kind, name = _named(statement)
        (indexes if kind == "INDEX" else tables)[name] = statement
    for name, statement in tables.items():
        _reshape_table(connection, name, statement, fillings)
    for name, statement in indexes.items():
        if _text_of(connection, name) != _stored(statement):
            connection.execute(f"DROP INDEX IF EXISTS {name}")
            connection.execute(statement)
    connection.execute("PRAGMA legacy_alter_table = OFF")


def _reshape_table(connection: sqlite3.Connection, name: str, statement: str, fillings: Fillings) -> None:
    there = _text_of(connection, name)
    is_filled = any(table == name for table, _column in fillings)
    if there == _stored(statement) and not is_filled:
        return
    if not there:
        connection.execute(statement)
        return
    connection.execute(f"ALTER TABLE {name} RENAME TO {_OLD}{name}")
    connection.execute(statement)
    old = _columns(connection, f"{_OLD}{name}")
    filled = {column: fillings.get((name, column), column if column in old else "") for column in _columns(connection, name)}
    given = {column: value for column, value in filled.items() if value}
    connection.execute(f"INSERT INTO {name} ({', '.join(given)}) SELECT {', '.join(given.values())} FROM {_OLD}{name}")
    connection.execute(f"DROP TABLE {_OLD}{name}")


def _named(statement: str) -> tuple[str, str]:
    found = _NAMED.search(statement)
    assert found is not None, statement
    return found[1], found[2]


def _stored(statement: str) -> str:
    """What SQLite keeps of a statement: from its first word to its last, without comments before it and the sign at its end."""
    return statement[statement.index("CREATE ") :].rstrip().removesuffix(";")


def _text_of(connection: sqlite3.Connection, name: str) -> str:
    row = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else ""


def _columns(connection: sqlite3.Connection, table: str) -> tuple[str, ...]:
    return tuple(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))
