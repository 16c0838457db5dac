"""Other readers' SQLite databases: the articles that a person starred or labelled there.

QuiteRSS 0.19 (https://github.com/QuiteRSS/quiterss, src/application/database) and RSS Guard 3 and 4
(https://github.com/martinrotter/rssguard, resources/sql).  A stranger's file may be made to do harm: nothing in it is run, and
what is read has limits.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from reader.domain.errors import BadImport
from reader.domain.imported import ImportedItem, ImportedItems, ImportKind, ImportProblem
from reader.domain.text import display_text
from reader.domain.url import web_address
from reader.store.connection import address_of

ITEM_LIMIT = 20_000
"""Articles taken of one database, as of any other import (``reader.imports``)."""
VALUE_LIMIT = 10 * 1024 * 1024
"""Bytes of one value: as much as a feed may have."""
SECONDS = 60.0
"""Time for all queries: 20,000 starred of 200,000 articles took 3 s."""

_STEPS = 10_000
"""SQLite's instructions between two looks at the clock: some 0.1 ms."""
_READING = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION})

_QUITERSS = """
SELECT news.id AS place, news.title, news.author_name AS author, news.published, news.received AS saved, news.label AS labels,
       coalesce(nullif(news.link_href, ''), nullif(news.link_alternate, ''), iif(news.guidislink = 'true', news.guid, '')) AS url,
       coalesce(nullif(news.content, ''), news.description, '') AS html, news.read AS is_read, news.starred AS is_starred,
       feeds.xmlUrl AS feed_url
  FROM news LEFT JOIN feeds ON feeds.id = news.feedId
 WHERE coalesce(news.deleted, 0) = 0 AND (news.starred = 1 OR coalesce(news.label, '') NOT IN ('', ','))
 ORDER BY news.id
"""
_RSS_GUARD = """
SELECT Messages.id AS place, Messages.url, Messages.title, contents AS html, author, Messages.date_created AS published,
       NULL AS saved, is_read, is_important AS is_starred, Feeds.{address} AS feed_url,
       (SELECT group_concat(DISTINCT Labels.name) FROM LabelsInMessages JOIN Labels ON Labels.custom_id = LabelsInMessages.label
         WHERE LabelsInMessages.message = Messages.custom_id AND LabelsInMessages.account_id = Messages.account_id) AS labels
  FROM Messages LEFT JOIN Feeds ON Feeds.custom_id = Messages.feed AND Feeds.account_id = Messages.account_id
 WHERE is_deleted = 0 AND is_pdeleted = 0 AND (is_important = 1 OR labels IS NOT NULL)
 ORDER BY Messages.id
"""


def read_foreign(path: Path) -> ImportedItems:
    """The starred and labelled articles of another reader's database, which stays as it is.

    An article's place is its number in the database.  What the other program has not written into its file yet (it runs) is
    not seen.  Raises ``BadImport``: ``unknown``, ``broken``, ``limit``.
    """
    try:
        with closing(sqlite3.connect(address_of(path, "mode=ro&immutable=1"), uri=True)) as connection:
            _guard(connection)
            return _read(connection)
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0)
        raise BadImport("limit" if code == sqlite3.SQLITE_INTERRUPT else "broken") from error


def _guard(connection: sqlite3.Connection) -> None:
    """Read and nothing else, not for long, no large values (https://www.sqlite.org/security.html)."""
    connection.row_factory = sqlite3.Row
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, VALUE_LIMIT)
    end = time.monotonic() + SECONDS
    connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
    connection.set_authorizer(lambda action, *_: sqlite3.SQLITE_OK if action in _READING else sqlite3.SQLITE_DENY)


def _read(connection: sqlite3.Connection) -> ImportedItems:
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if {"news", "feeds"} <= tables:
        names = {str(row["id"]): row["name"] for row in connection.execute("SELECT id, name FROM labels LIMIT 1000")}
        return _items(ImportKind.QUITERSS, connection.execute(_QUITERSS), names)
    if {"Messages", "Feeds", "LabelsInMessages"} <= tables:
        columns = [column[0] for column in connection.execute("SELECT * FROM Feeds LIMIT 0").description]
        query = _RSS_GUARD.format(address="source" if "source" in columns else "url")
        return _items(ImportKind.RSS_GUARD, connection.execute(query), {})
    raise BadImport("unknown")


def _items(kind: ImportKind, rows: Iterator[sqlite3.Row], labels: dict[str, str]) -> ImportedItems:
    items: list[ImportedItem] = []
    problems: list[ImportProblem] = []
    left_out = 0
    for row in rows:
        if len(items) + len(problems) >= ITEM_LIMIT:
            left_out += 1
        elif (item := _item(row, labels)).url:
            items.append(item)
        else:
            problems.append(ImportProblem(place=item.place, why="no-address"))
    return ImportedItems(kind=kind, items=tuple(items), problems=tuple(problems), left_out=left_out)


def _item(row: sqlite3.Row, labels: dict[str, str]) -> ImportedItem:
    named = (labels.get(name, "" if labels else name) for name in _text(row["labels"]).split(","))
    return ImportedItem(
        place=row["place"] if isinstance(row["place"], int) else 0,
        url=web_address(_text(row["url"]).strip()),
        title=display_text(_text(row["title"])),
        html=_text(row["html"]),
        author=display_text(_text(row["author"])),
        published=_moment(row["published"]),
        saved=_moment(row["saved"]),
        tags=tuple(tag for name in named if (tag := display_text(name, 60))),
        is_read=bool(row["is_read"]),
        is_starred=bool(row["is_starred"]),
        feed_url=web_address(_text(row["feed_url"])),
    )


def _text(value: object) -> str:
    """Any column may hold anything (https://www.sqlite.org/datatype3.html)."""
    return value if isinstance(value, str) else "" if value is None or isinstance(value, bytes) else str(value)


def _moment(value: object) -> datetime | None:
    """Milliseconds since 1970 (RSS Guard) or local ISO time without a zone (QuiteRSS), taken as UTC."""
    try:
        if isinstance(value, int):
            return datetime.fromtimestamp(value / 1000, UTC) if value > 0 else None
        moment = datetime.fromisoformat(_text(value))
    except (ValueError, OverflowError, OSError):
        return None
    return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
