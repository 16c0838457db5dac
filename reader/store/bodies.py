"""Heavy text on disk: blocks, the feed's own text, evidence; compressed JSON."""

import sqlite3
import zlib
from dataclasses import replace
from functools import lru_cache

from reader.domain.blocks import Blocks
from reader.domain.codec import decode, decode_any, encode
from reader.domain.errors import Corrupt
from reader.domain.page import ExtractedVersion, VersionEvidence
from reader.store.compression import LEVEL, compress, decompress


def putting(table: str, *columns: str) -> str:
    """The statement that puts what a version has in a table, by ``version_id`` and these columns, in place of what it had.

    Not INSERT OR REPLACE, which takes a savepoint, at each of which FTS5 writes what it has gathered: 35 µs a story.
    """
    places = ", ".join("?" for _ in columns)
    changed = ", ".join(f"{column} = excluded.{column}" for column in columns)
    return (
        f"INSERT INTO {table} (version_id, {', '.join(columns)}) VALUES (?, {places})"
        f" ON CONFLICT (version_id) DO UPDATE SET {changed}"
    )


_PUT_BODY = putting("body", "blocks", "digest")
_PUT_FEED_TEXT = putting("feed_text", "extracted")
_PUT_EVIDENCE = putting("evidence", "evidence")


def read_blocks(connection: sqlite3.Connection, version_id: int) -> Blocks:
    """The stored text of a version, empty when there is none.  Raises ``Corrupt``."""
    row = connection.execute("SELECT blocks FROM body WHERE version_id = ?", (version_id,)).fetchone()
    if row is None:
        return ()
    return blocks_in(row[0])


def blocks_in(data: bytes) -> Blocks:
    """Blocks as they are stored.  Raises ``Corrupt``."""
    try:
        blocks: Blocks = decode_any(Blocks, decompress(data))
    except ValueError as error:
        raise Corrupt("text") from error
    return blocks


def write_blocks(connection: sqlite3.Connection, version_id: int, blocks: Blocks) -> None:
    """Store the text of a version in place of what it had."""
    values = (version_id, *stored_blocks(blocks))
    connection.execute(_PUT_BODY, values)


def stored_blocks(blocks: Blocks) -> tuple[bytes, bytes]:
    """Blocks as they are stored, and the digest by which they are known again."""
    plain = encode(blocks)
    return compress(plain), _digest(plain)


def is_intact(blocks: bytes, digest: bytes) -> bool:
    """Whether a stored text is the one that its digest was made of."""
    try:
        return _digest(decompress(blocks)) == digest
    except (ValueError, TypeError):
        return False


def digest_in(found: object) -> bytes:
    """A digest as some library has it, in hex until the third version; empty for what is none."""
    if not isinstance(found, str):
        return found if isinstance(found, bytes) else b""
    try:
        return bytes.fromhex(found)
    except ValueError:
        return b""


def digest_of(blocks: Blocks) -> str:
    """SHA-256 in hex of a text as it is stored."""
    return _digest(encode(blocks)).hex()


def _digest(text: bytes) -> bytes:
    import hashlib  # with it comes OpenSSL, 4 ms that a start to read does without

    return hashlib.sha256(text).digest()


def read_feed_text(connection: sqlite3.Connection, version_id: int) -> ExtractedVersion | None:
    """The feed's own text of a version.  Raises ``Corrupt``."""
    query = "SELECT extracted, from_feed FROM feed_text JOIN version USING (version_id) WHERE version_id = ?"
    row = connection.execute(query, (version_id,)).fetchone()
    if row is None:
        return None
    return feed_text_in(row["extracted"], read_blocks(connection, version_id) if row["from_feed"] else None)


def feed_text_in(data: bytes, shown: Blocks | None) -> ExtractedVersion:
    """The feed's own text as it is stored; ``shown`` is the version's body where that is the feed's.  Raises ``Corrupt``."""
    try:
        extracted = decode(ExtractedVersion, decompress(data)) if data else ExtractedVersion(url="")
    except ValueError as error:
        raise Corrupt("text") from error
    return extracted if shown is None else replace(extracted, blocks=shown)


def write_feed_text(connection: sqlite3.Connection, version_id: int, extracted: ExtractedVersion, *, is_shown: bool) -> None:
    """Keep the feed's own text of a version; ``is_shown``: it is the version's body too, and is not stored twice.

    What else the feed says is in the version and in its entry.
    """
    kept = ExtractedVersion(url="", summary=extracted.summary, blocks=() if is_shown else extracted.blocks)
    values = (version_id, compress(encode(kept)) if kept.summary or kept.blocks else b"")
    connection.execute(_PUT_FEED_TEXT, values)


def read_evidence(connection: sqlite3.Connection, version_id: int) -> VersionEvidence | None:
    """What was kept of a fetched page for judging.  Raises ``Corrupt``."""
    row = connection.execute("SELECT evidence FROM evidence WHERE version_id = ?", (version_id,)).fetchone()
    if row is None:
        return None
    return evidence_in(row[0])


@lru_cache(maxsize=400)
def evidence_in(data: bytes) -> VersionEvidence:
    """Evidence as it is stored.  Raises ``Corrupt``.

    Twenty pages' is asked for with every page of a site that is read, and a page's once more for each claim that it makes or that
    leads to it: that of twenty sites is remembered (2 MB), for reading it again took 2 ms a page.
    """
    try:
        return decode(VersionEvidence, zlib.decompress(data))
    except (zlib.error, ValueError) as error:
        raise Corrupt("text") from error


def write_evidence(connection: sqlite3.Connection, version_id: int, evidence: VersionEvidence) -> None:
    """Keep what judging needs of a fetched page."""
    values = (version_id, zlib.compress(encode(evidence), LEVEL))
    connection.execute(_PUT_EVIDENCE, values)
