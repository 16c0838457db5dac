"""Tables of an older shape, made anew with what they hold."""

import sqlite3

import pytest

from reader.store.migrations import statements
from reader.store.reshaping import reshape

OLD = """
CREATE TABLE shelf (shelf_id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE book (book_id INTEGER PRIMARY KEY, shelf_id INTEGER REFERENCES shelf ON DELETE CASCADE, title TEXT, old TEXT) STRICT;
CREATE INDEX book_by_title ON book (title);
"""
NEW = """
-- Where books stand.
CREATE TABLE shelf (shelf_id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, height INTEGER NOT NULL DEFAULT 30) STRICT;
CREATE TABLE book (
    book_id INTEGER PRIMARY KEY, shelf_id INTEGER REFERENCES shelf ON DELETE CASCADE, title TEXT, size INTEGER
) STRICT;
CREATE INDEX book_by_title ON book (title) WHERE size > 0;
CREATE TABLE note (book_id INTEGER REFERENCES book) STRICT;
"""


@pytest.fixture
def library() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript(OLD)
    connection.execute("INSERT INTO shelf VALUES (7, 'sea')")
    connection.execute("INSERT INTO book VALUES (3, 7, 'Tides', 'x')")
    return connection


def shape(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return connection.execute("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name").fetchall()


def test_the_shape_is_the_texts_and_values_stay(library: sqlite3.Connection) -> None:
    reshape(library, statements(NEW), {("book", "size"): "length(title)"})
    fresh = sqlite3.connect(":memory:")
    fresh.executescript(NEW)
    assert shape(library) == shape(fresh)
    assert library.execute("SELECT * FROM shelf").fetchall() == [(7, "sea", 30)]
    assert library.execute("SELECT * FROM book").fetchall() == [(3, 7, "Tides", 5)]


def test_references_lead_to_the_new_tables(library: sqlite3.Connection) -> None:
    reshape(library, statements(NEW), {})
    library.execute("PRAGMA foreign_keys = ON")
    library.execute("DELETE FROM shelf")
    assert library.execute("SELECT count(*) FROM book").fetchone()[0] == 0


def test_what_has_the_shape_is_left_alone(library: sqlite3.Connection) -> None:
    reshape(library, statements(NEW), {})
    before = library.total_changes
    reshape(library, statements(NEW), {})
    assert library.total_changes == before
