"""Which paragraph of one version is which of another, kept for as long as both texts stay as they are."""

import zlib

from reader.domain.alignment import Alignment
from reader.domain.codec import decode, encode
from reader.domain.errors import Corrupt
from reader.domain.story import Version
from reader.store.bodies import digest_of
from reader.store.compression import LEVEL
from reader.store.connection import Database


class Alignments:
    """One row for two versions, whichever stands on the left."""

    def __init__(self, database: Database, *, read_only: bool = False) -> None:
        self._database = database
        self._read_only = read_only

    def find(self, left: Version, right: Version, method: int) -> Alignment | None:
        """What ``method`` found of these two texts, None when it was not kept.  Raises ``Corrupt``."""
        first, second = _ordered(left, right)
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT alignment FROM alignment WHERE first_version = ? AND second_version = ? AND first_digest = ?"
                " AND second_digest = ? AND method = ?",
                (first.version_id, second.version_id, digest_of(first.blocks), digest_of(second.blocks), method),
            ).fetchone()
        if row is None:
            return None
        try:
            found = decode(Alignment, zlib.decompress(row[0]))
        except (zlib.error, ValueError) as error:
            raise Corrupt("text") from error
        return found if first is left else found.mirrored()

    def keep(self, left: Version, right: Version, method: int, alignment: Alignment) -> None:
        """Keep what ``method`` found, in place of what was found of older texts.

        Nothing is kept of versions that are gone by now, nor in a library that is only looked into.
        """
        first, second = _ordered(left, right)
        made = alignment if first is left else alignment.mirrored()
        if self._read_only:
            return
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO alignment SELECT first.version_id, second.version_id, ?, ?, ?, ?"
                " FROM version AS first, version AS second WHERE first.version_id = ? AND second.version_id = ?",
                (
                    digest_of(first.blocks),
                    digest_of(second.blocks),
                    method,
                    zlib.compress(encode(made), LEVEL),
                    first.version_id,
                    second.version_id,
                ),
            )


def _ordered(left: Version, right: Version) -> tuple[Version, Version]:
    return (left, right) if left.version_id <= right.version_id else (right, left)
