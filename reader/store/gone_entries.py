"""Entries whose stories were removed: they stay, so that no story comes back with its feed, until the feed names them no more.

Such an entry keeps, in place of the digest of a text that is gone, when an answer last named it.
"""

import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta

from reader.domain.update import NOTED_AGAIN
from reader.store.chores import last_done, note_done
from reader.store.moments import moment_of, stored

FORGOTTEN = timedelta(days=90)
"""Age of a note with which an entry goes, when a whole answer has come meanwhile that would have renewed it.  Feeds name an entry
for days, a few of them for weeks; what they name for ever is noted again."""
LOOKED_DAILY = timedelta(days=1)

_LOOK = "entries_looked"
_MARK = "gone "
_DIGITS = 17
"""Of a time until the year 5138; of more a damaged library consists."""
_GONE = f"version_id IS NULL AND digest GLOB '{_MARK}*'"
_NOTED = f"CAST(substr(digest, {len(_MARK) + 1}) AS INTEGER)"


def noted_in(digest: str) -> datetime | None:
    """When an entry was last named (aware UTC), read from where its digest was; None of one that was not noted yet."""
    number = digest.removeprefix(_MARK)
    is_note = number != digest and number.isdecimal() and len(number) <= _DIGITS
    return moment_of(int(number)) if is_note else None


def note_listed(connection: sqlite3.Connection, source_id: int, identities: Iterable[str], now: datetime) -> None:
    """An answer still names these entries, whose stories are gone."""
    query = "UPDATE entry SET digest = ? WHERE source_id = ? AND identity = ? AND version_id IS NULL"
    connection.executemany(query, [(_MARK + str(stored(now)), source_id, identity) for identity in identities])


def is_due(connection: sqlite3.Connection, now: datetime) -> bool:
    """Whether the entries were not looked through within a day, or by a clock that was ahead."""
    then = last_done(connection, _LOOK)
    return then is None or not now - LOOKED_DAILY < then <= now


def let_go(connection: sqlite3.Connection, now: datetime) -> int:
    """Note entries whose stories have gone since the last look, and let go of those that no feed names any more; how many."""
    values = {
        "mark": _MARK + str(stored(now)),
        "limit": stored(now - FORGOTTEN),
        "again": NOTED_AGAIN // timedelta(microseconds=1),
    }
    note_done(connection, _LOOK, now)
    connection.execute(f"UPDATE entry SET digest = :mark WHERE version_id IS NULL AND NOT ({_GONE})", values)
    return connection.execute(
        f"DELETE FROM entry WHERE {_GONE} AND {_NOTED} < :limit AND {_NOTED} + :again <"
        " (SELECT validators_since FROM source WHERE source.source_id = entry.source_id AND removed_at IS NULL)",
        values,
    ).rowcount
