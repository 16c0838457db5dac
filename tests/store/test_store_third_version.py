"""From the first and the second version of the schema to the third, whole or not at all."""

import hashlib
import shutil
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.codec import encode
from reader.domain.page import ExtractedVersion
from reader.store import migrations, open_library
from reader.store.bodies import read_feed_text
from reader.store.compression import decompress
from reader.store.schema_past import SECOND
from tests.store.store_builders import NOW, ids, paragraphs

VERSIONS = Path(__file__).parent / "versions"


class Killed(Exception):
    """The program ends here."""


class Dying(sqlite3.Connection):
    """A connection whose program is killed at a statement."""

    left = 0

    def execute(self, sql: str, *parameters: object) -> sqlite3.Cursor:
        """As ever, until it is time."""
        self.left -= 1
        if self.left == 0:
            raise Killed
        return super().execute(sql, *parameters)  # type: ignore[arg-type]  # as above


def migrated(path: Path, dies_at: int) -> bool:
    """Whether it came to its end before it was killed."""
    with closing(sqlite3.connect(path, isolation_level=None, factory=Dying)) as connection:
        connection.row_factory = sqlite3.Row
        connection.left = dies_at
        try:
            migrations.migrate(connection)
        except Killed:
            return False
    return True


def content(path: Path) -> tuple[int, list[str]]:
    """The version, and every row of what both versions have alike."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        rows = [
            repr(row)
            for table in ("story", "story_source", "entry", "address", "setting", "merge_log")
            for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2")
        ]
        return migrations.header_of(connection).version, rows


@pytest.mark.parametrize("found", [1, 2])
def test_a_program_killed_at_any_statement_leaves_the_old_library_or_the_new(tmp_path: Path, found: int) -> None:
    kept, path = VERSIONS / f"library-{found}.sqlite", tmp_path / "library.sqlite"
    seen = set()
    for statement in range(1, 10_000):
        shutil.copy(kept, path)
        is_done = migrated(path, statement)
        version, rows = content(path)
        assert version in ({migrations.VERSION} if is_done else {found, migrations.VERSION})
        assert len(rows) == len(content(kept)[1])
        seen.add(version)
        if is_done:
            break
    assert seen == {found, migrations.VERSION}


def digests(path: Path) -> Iterator[tuple[bytes, object]]:
    with closing(sqlite3.connect(path)) as connection:
        yield from connection.execute("SELECT blocks, digest FROM body")


@pytest.mark.parametrize("found", [1, 2])
def test_texts_digests_and_words_are_what_they_were(tmp_path: Path, found: int) -> None:
    (tmp_path / "library.sqlite").write_bytes((VERSIONS / f"library-{found}.sqlite").read_bytes())
    with closing(open_library(tmp_path, clock=lambda: NOW)) as opened:
        assert ids(opened, "ferry") == [1, 2]
        assert opened.stories.version(1).blocks == paragraphs()
        assert opened.stories.version(1).edits == 0
        found_rotten = opened.keeping.verify()
        assert found_rotten is not None
        assert (found_rotten.texts, found_rotten.rotten) == (3, ())
    texts = list(digests(tmp_path / "library.sqlite"))
    assert [hashlib.sha256(decompress(blocks)).digest() for blocks, _ in texts] == [digest for _, digest in texts]


def test_a_feeds_text_loses_nothing_that_is_read(tmp_path: Path) -> None:
    shutil.copy(VERSIONS / "library-2.sqlite", tmp_path / "library.sqlite")
    own = ExtractedVersion(url="https://a.example/", title="T", summary="S", blocks=paragraphs("Own."))
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as connection, connection:
        told = [
            (1, zlib.compress(encode(own))),
            (2, zlib.compress(encode(ExtractedVersion(url="https://a.example/", title="T")))),
        ]
        connection.executemany("INSERT OR REPLACE INTO feed_text VALUES (?, ?)", told)
        connection.execute("UPDATE version SET from_feed = 0")
    with closing(open_library(tmp_path, clock=lambda: NOW)) as opened, opened.sources._database.read() as connection:
        kept = read_feed_text(connection, 1)
        assert kept is not None
        assert (kept.summary, kept.blocks) == (own.summary, own.blocks)
        assert read_feed_text(connection, 2) == ExtractedVersion(url="")


def test_a_damaged_text_or_digest_keeps_no_library_shut(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    shutil.copy(VERSIONS / "library-2.sqlite", path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE body SET blocks = x'780102' WHERE version_id = 1")
        connection.execute("UPDATE body SET digest = 'not hex' WHERE version_id = 2")
    with closing(open_library(tmp_path, clock=lambda: NOW)) as opened:
        assert (ids(opened), ids(opened, "ferry"), ids(opened, "story")) == ([1, 2, 3], [2], [1, 2, 3])
        found = opened.keeping.verify()
        assert found is not None
        assert [(one.story_id, one.restored) for one in found.rotten] == [(1, False), (2, False)]
        assert ids(opened, "ferry") == []
        opened.sources.remove(1, keep_bookmarks=False)
        assert ids(opened, "story") == [3]


def test_the_text_of_the_second_step_stays_as_it_landed() -> None:
    assert hashlib.sha256(SECOND.encode()).hexdigest() == "4f86296c5c178810fc3b8e6888265270fe0f81bde680b0a6162d44a25732454e"
