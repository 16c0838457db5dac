import sqlite3
from pathlib import Path

import pytest

from reader.domain.errors import Corrupt
from reader.store import migrations, open_library, store
from reader.store.schema import SCHEMA
from tests.store.store_builders import filled, ids

VERSIONS = Path(__file__).parent / "versions"


def shape(path: Path) -> list[tuple[str, str]]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").fetchall()
    connection.close()
    return rows


def test_schema_text_is_what_steps_make(tmp_path: Path) -> None:
    direct = sqlite3.connect(tmp_path / "direct.sqlite")
    direct.executescript(SCHEMA)
    direct.close()
    open_library(tmp_path).close()
    assert shape(tmp_path / "library.sqlite") == shape(tmp_path / "direct.sqlite")


def test_every_table_of_ours_is_strict(tmp_path: Path) -> None:
    open_library(tmp_path).close()
    tables = [
        sql
        for name, sql in shape(tmp_path / "library.sqlite")
        if sql.startswith("CREATE TABLE") and "version_words" not in name and not name.startswith("sqlite_")
    ]
    assert len(tables) > 15
    assert [sql for sql in tables if "STRICT" not in sql] == []


def test_failing_step_leaves_the_older_library(tmp_path: Path) -> None:
    open_library(tmp_path).close()

    def broken(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (name TEXT)")
        connection.execute("SELECT * FROM nothing")

    connection = sqlite3.connect(tmp_path / "library.sqlite", isolation_level=None)
    with pytest.raises(sqlite3.OperationalError):
        migrations.migrate(connection, (*migrations.STEPS, broken))
    assert migrations.header_of(connection).version == migrations.VERSION
    connection.close()
    assert "half" not in dict(shape(tmp_path / "library.sqlite"))


def test_step_that_breaks_references_is_taken_back(tmp_path: Path) -> None:
    open_library(tmp_path).close()

    def breaking(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO story_tag VALUES (7, 'x')")

    connection = sqlite3.connect(tmp_path / "library.sqlite", isolation_level=None)
    with pytest.raises(Corrupt, match="references"):
        migrations.migrate(connection, (*migrations.STEPS, breaking))
    assert connection.execute("SELECT count(*) FROM story_tag").fetchone()[0] == 0
    connection.close()


def test_copy_is_made_before_an_older_library_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = open_library(tmp_path)
    filled(made)
    made.close()

    def add(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE more (name TEXT) STRICT")

    monkeypatch.setattr(migrations, "VERSION", migrations.VERSION + 1)
    monkeypatch.setattr(migrations.migrate, "__defaults__", ((*migrations.STEPS, add),))
    newer = store.open_library(tmp_path)
    assert len(ids(newer)) == 3
    newer.close()
    assert "more" in dict(shape(tmp_path / "library.sqlite"))
    assert "more" not in dict(shape(tmp_path / "backups" / f"library-before-{migrations.VERSION}.sqlite"))


@pytest.mark.parametrize("kept", sorted(VERSIONS.glob("library-*.sqlite")), ids=lambda path: path.stem)
def test_library_of_every_version_opens_as_todays(tmp_path: Path, kept: Path) -> None:
    """A small real file of each released version; the one of today's is made anew when the schema changes before a release."""
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "library.sqlite").write_bytes(kept.read_bytes())
    opened = open_library(tmp_path / "old")
    assert (ids(opened, "ferry"), ids(opened, "is:bookmarked"), ids(opened, "is:read")) == ([1, 2], [2], [1])
    opened.close()
    open_library(tmp_path / "new").close()
    assert shape(tmp_path / "old" / "library.sqlite") == shape(tmp_path / "new" / "library.sqlite")


def test_the_first_version_keeps_its_texts_pages_and_steps(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite").write_bytes((VERSIONS / "library-1.sqlite").read_bytes())
    opened = open_library(tmp_path)
    assert opened.stories.open(2, "", ()).version.blocks
    assert opened.states.undo()
    assert ids(opened, "is:bookmarked") == []
    opened.sources.remove(1, keep_bookmarks=False)
    assert len(ids(opened)) == 1
    opened.states.undo()
    assert len(ids(opened)) == 3
    opened.close()


def test_a_file_of_every_version_is_kept() -> None:
    assert [path.stem for path in sorted(VERSIONS.glob("*"))] == [f"library-{n}" for n in range(1, migrations.VERSION + 1)]
