"""From any older library to today's: numbered steps, all in one transaction, the version number last."""

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterator

from reader.domain.errors import Corrupt
from reader.domain.late_dataclass import dataclass
from reader.store.schema import APPLICATION_ID, SCHEMA

VERSION = 3
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


def _hide_and_undo(connection: sqlite3.Connection) -> None:
    """Version 2: stories can be hidden, sources taken back, pages of walls kept; undo knows more than ids."""
    from reader.store.reshaping import reshape  # like all that a step needs: seldom
    from reader.store.schema_past import SECOND

    fetched = "(SELECT coalesce(max(fetched_at), 0) FROM version WHERE version.version_id = former_raw_page.version_id)"
    reshape(connection, statements(SECOND), {("raw_page", "fetched_at"): fetched, ("undo_step", "former"): "stories"})


def _keep_revisions(connection: sqlite3.Connection) -> None:
    """Version 3: texts that their publishers change are kept as revisions; digests, feeds' texts and the index take less room.

    Texts stay as they are compressed: to do it again took as long as all the rest.
    """
    from reader.store.bodies import digest_in
    from reader.store.indexing import rebuild_index
    from reader.store.reshaping import reshape

    connection.create_function("bytes_of", 1, digest_in, deterministic=True)  # SQLite's own unhex came with 3.41
    connection.create_function("text_alone", 1, _text_alone, deterministic=True)
    connection.execute("DROP TABLE version_words")
    filled = {("body", "digest"): "bytes_of(digest)", ("feed_text", "extracted"): "text_alone(extracted)"}
    reshape(connection, statements(SCHEMA), filled)
    rebuild_index(connection)


def _text_alone(extracted: bytes) -> bytes:
    """A feed's text without what its version and its entry say as well; as it is when it cannot be read."""
    try:
        told = json.loads(zlib.decompress(extracted))
    except (zlib.error, ValueError):
        return extracted
    kept = {name: told[name] for name in ("_", "summary", "blocks") if name in told} | {"url": ""}
    return zlib.compress(json.dumps(kept, ensure_ascii=False).encode()) if len(kept) > 2 else b""


STEPS: tuple[Step, ...] = (_create, _hide_and_undo, _keep_revisions)
"""Step n makes version n of version n - 1; an empty file becomes a library of today by the first alone.

The last step may read today's schema; with a next version its text is to be written down in it.
"""


def header_of(connection: sqlite3.Connection) -> Header:
    """What an open database says of itself."""
    application_id = connection.execute("PRAGMA application_id").fetchone()[0]
    return Header(application_id=application_id, version=connection.execute("PRAGMA user_version").fetchone()[0])


def _due(found: int, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The steps from a version on; an empty file is made as it is today, and needs only those that are not of today."""
    return (steps[0], *steps[len(STEPS) :]) if found == 0 else steps[found:]


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
        for step in _due(found, steps):
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
