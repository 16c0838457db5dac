"""Pages as they came, and what a better extraction of them changes."""

import json
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime

from reader.domain.blocks import text_of
from reader.domain.changes import Changes
from reader.domain.extraction import StoryChange
from reader.domain.late_dataclass import dataclass
from reader.domain.page import Outcome
from reader.domain.text import count_words, display_text
from reader.domain.update import PageStored
from reader.domain.url import site_of
from reader.store.bodies import read_blocks
from reader.store.connection import Database
from reader.store.filtering import apply_filters
from reader.store.moments import moment_or_none
from reader.store.page_changes import change_of
from reader.store.pages_in import SHRUNK, rewrite_page
from reader.store.versions import refresh_offline

_HELD = """
SELECT version_id, story_id, source_id, url, raw_page.fetched_at FROM raw_page JOIN version USING (version_id)
 WHERE url <> '' ORDER BY raw_page.fetched_at DESC, version_id DESC
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldPage:
    """A version whose page is kept.  ``fetched`` is aware UTC."""

    version_id: int
    story_id: int
    source_id: int
    url: str
    fetched: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewritten:
    """What a new extraction did: ``change`` None when the version is as it was, ``is_guarded`` when it would have lost text,
    ``is_wall`` when the page gives no story now either."""

    change: StoryChange | None = None
    is_guarded: bool = False
    is_wall: bool = False

    @property
    def changes(self) -> Changes:
        """What to tell everyone."""
        return Changes(stories=frozenset({self.change.story_id})) if self.change else Changes()


class RawPages:
    """The kept pages.  ``rewrite`` is the one place where a new extraction of one is written."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock

    def held(self, source_id: int = 0, site: str = "") -> tuple[HeldPage, ...]:
        """Versions whose page is kept, newest first: all, a source's, or those of a site (``site_of``) and its subdomains."""
        with self._database.read() as connection:
            rows = connection.execute(_HELD).fetchall()
        pages = [_page(row) for row in rows if not source_id or row["source_id"] == source_id]
        return tuple(page for page in pages if not site or f".{site_of(page.url)}".endswith(f".{site}"))

    def read(self, version_id: int) -> bytes:
        """A page as it was kept, empty when it is gone."""
        with self._database.read() as connection:
            row = connection.execute("SELECT page FROM raw_page WHERE version_id = ?", (version_id,)).fetchone()
        return bytes(row[0]) if row else b""

    def rewrite(self, page: PageStored) -> Rewritten:
        """Store another extraction of a kept page, when it differs and keeps at least a third of the words.

        The rules of a fetched page hold: a feed's own text stays where the page shows less of it.
        """
        with self._database.write(durable=False) as connection:
            row = _version(connection, page.version_id)
            if row is None:
                return Rewritten()
            said = page.extracted
            if not said.has_story:
                return _name_wall(connection, row, page)
            if not row["from_feed"] and count_words(text_of(said.blocks)) * SHRUNK < row["words"]:
                return Rewritten(is_guarded=True)
            change = _rewrite(connection, row, page)
            if change is not None:
                _is_hidden, lines = apply_filters(connection, (change.story_id,), self._clock())
                self._database.note(lines)
            return Rewritten(change=change)


def _name_wall(connection: sqlite3.Connection, row: sqlite3.Row, page: PageStored) -> Rewritten:
    """The page gives no story: a version whose page never gave one learns what kind of wall it is."""
    if row["fetched_at"] is not None:
        return Rewritten(is_guarded=row["words"] > 0 and not row["from_feed"])
    outcome = page.extracted.outcome if page.extracted.outcome != Outcome.STORY else Outcome.EMPTY
    if row["page_state"] != "failed" or row["page_reason"] == outcome.value:
        return Rewritten(is_wall=True)
    update = "UPDATE version SET page_reason = ? WHERE version_id = ?"
    connection.execute(update, (outcome.value, page.version_id))
    refresh_offline(connection, (page.version_id,))
    now = _version(connection, page.version_id)
    assert now is not None
    return Rewritten(change=change_of(row, now, (), ()), is_wall=True)


def _rewrite(connection: sqlite3.Connection, row: sqlite3.Row, page: PageStored) -> StoryChange | None:
    before = read_blocks(connection, page.version_id)
    if row["fetched_at"] is not None and before == page.extracted.blocks and _has_facts(row, page):
        return None
    rewrite_page(connection, page.version_id, page)
    if row["page_state"] == "wanted":
        _want_again(connection, page.version_id, row)
    refresh_offline(connection, (page.version_id,))
    now, after = _version(connection, page.version_id), read_blocks(connection, page.version_id)
    if now is None or (before == after and tuple(now) == tuple(row)):
        return None
    return change_of(row, now, before, after)


def _want_again(connection: sqlite3.Connection, version_id: int, row: sqlite3.Row) -> None:
    """A page that was to be fetched anew still is: the kept one is older."""
    update = "UPDATE version SET page_state = 'wanted', tries = ?, next_try = ? WHERE version_id = ?"
    connection.execute(update, (row["tries"], row["next_try"], version_id))


def _has_facts(row: sqlite3.Row, page: PageStored) -> bool:
    """Whether what is stored of the version is what the new extraction says."""
    said = page.extracted
    words = {"title": said.title, "byline": said.byline, "section": said.section, "site_name": said.site_name}
    if any(row[name] != display_text(text) for name, text in words.items() if text or name in ("section", "site_name")):
        return False
    times = (said.published or moment_or_none(row["published"]), said.modified)
    return (
        times == (moment_or_none(row["published"]), moment_or_none(row["modified"]))
        and row["language"] == (said.language or row["language"])
        and (not said.tags or json.loads(row["tags"]) == list(said.tags))
        and bool(row["is_partial"]) == said.partial
    )


def _version(connection: sqlite3.Connection, version_id: int) -> sqlite3.Row | None:
    row: sqlite3.Row | None = connection.execute(
        "SELECT version_id, story_id, title, byline, language, published, modified, section, site_name, tags, words, from_feed,"
        " is_partial, url, fetched_at, page_state, page_reason, tries, next_try FROM version WHERE version_id = ?",
        (version_id,),
    ).fetchone()
    return row


def _page(row: sqlite3.Row) -> HeldPage:
    return HeldPage(
        version_id=row["version_id"],
        story_id=row["story_id"],
        source_id=row["source_id"] or 0,
        url=row["url"],
        fetched=moment_or_none(row["fetched_at"]) or datetime.fromtimestamp(0, UTC),
    )
