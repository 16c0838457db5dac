"""What reading and clicking cost, counted in statements and plans: no clock is asked."""

import random
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reader.domain.cancel import CancelToken
from reader.domain.errors import Cancelled
from reader.domain.page import ExtractedVersion
from reader.domain.query import StoryQuery, View
from reader.domain.update import FeedUpdate
from reader.store import Store, search
from reader.store.bodies import read_feed_text
from tests.store.store_builders import (
    LATER,
    NOW,
    READING,
    entry,
    extracted,
    feed,
    fetch_all,
    filled,
    ids,
    page,
    paragraphs,
    source,
)
from tests.store.test_store_connection import database

ENDLESS = "WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
TRANSACTION = ("BEGIN", "COMMIT", "ROLLBACK", "PRAGMA")


@contextmanager
def told(store: Store) -> Iterator[list[str]]:
    """The statements that reach SQLite, those around a transaction left out."""
    statements: list[str] = []

    def note(statement: str) -> None:
        if not statement.startswith(TRANSACTION) and not statement.startswith("--"):
            statements.append(statement)

    with store.stories._database.write() as writer, store.stories._database.read() as reader:
        both = (writer, reader)
    for connection in both:
        connection.set_trace_callback(note)
    yield statements
    for connection in both:
        connection.set_trace_callback(None)


def statements_of(store: Store, job: Callable[[], object]) -> int:
    with told(store) as statements:
        job()
    return len(statements)


def test_rows_cost_the_same_statements_however_many_they_are(store: Store) -> None:
    filled(store, 60)
    every = ids(store)
    one = statements_of(store, lambda: store.stories.rows(every[:1], READING))
    assert one == statements_of(store, lambda: store.stories.rows(every, READING)) == 7


@pytest.mark.parametrize("stories", [1, 50])
def test_a_click_is_one_change_and_its_undo_step(store: Store, stories: int) -> None:
    filled(store, 60)
    chosen = ids(store)[:stories]
    with told(store) as statements:
        store.states.set_read(chosen, True)
    changes = [one for one in statements if one.startswith(("UPDATE", "INSERT", "DELETE"))]
    assert [one.split()[:3] for one in changes] == [
        ["UPDATE", "story", "SET"], ["DELETE", "FROM", "new_translation"],
        ["INSERT", "INTO", "undo_step"], ["DELETE", "FROM", "undo_step"],
    ]  # fmt: skip


def test_a_list_is_one_statement_and_reads_no_text(store: Store) -> None:
    filled(store, 20)
    with told(store) as statements:
        store.stories.ids(StoryQuery(view=View.UNREAD))
    (statement,) = statements
    assert " version" not in statement
    assert " body" not in statement


def test_a_list_is_one_row_in_the_list_s_order(store: Store) -> None:
    filled(store, 60)
    rows: list[object] = []

    def keep(_cursor: sqlite3.Cursor, row: tuple[object, ...]) -> tuple[object, ...]:
        rows.append(row)
        return row

    with store.stories._database.read() as connection:
        before, connection.row_factory = connection.row_factory, keep
        every = list(store.stories.ids(StoryQuery()))
        connection.row_factory = before
        expected = connection.execute("SELECT story_id FROM story ORDER BY published DESC, story_id DESC").fetchall()
    assert len(rows) == 1
    assert every == [row[0] for row in expected]


def test_counting_is_eight_statements_and_walks_no_table_of_texts(store: Store) -> None:
    filled(store, 20)
    with told(store) as statements:
        store.stories.counts(NOW)
    assert len(statements) == 8
    assert not [one for one in statements if " body" in one]


@pytest.mark.parametrize(
    ("view", "index"),
    [(View.UNREAD, "story_unread"), (View.BOOKMARKS, "story_bookmarked"), (View.ALL, "story_by_published")],
)
def test_a_view_walks_its_own_index_in_order(store: Store, view: View, index: str) -> None:
    filled(store, 3)
    with told(store) as statements:
        store.stories.ids(StoryQuery(view=view))
    with store.stories._database.read() as connection:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statements[0]}")]
    assert [step for step in plan if index in step]
    assert not [step for step in plan if "TEMP B-TREE" in step]


def test_among_asks_once_for_any_number(store: Store) -> None:
    filled(store, 20)
    some = [*ids(store)[:5], 9999]
    store.states.set_read(some[:2], True)
    assert store.stories.among(some, View.ALL) == frozenset(some[:5])
    assert store.stories.among(some, View.UNREAD) == frozenset(some[2:5])
    assert statements_of(store, lambda: store.stories.among(some, View.BOOKMARKS)) == 1


def test_a_limit_gives_the_first_of_a_list(store: Store) -> None:
    filled(store, 20)
    assert list(store.stories.ids(StoryQuery(), limit=3)) == ids(store)[:3]


@pytest.mark.parametrize("words", ["ferry", '"old harbour"', "is:unread ferry", "lang:uk ferry"])
def test_the_first_found_are_the_same_when_a_word_is_common(store: Store, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(store, 8)
    store.states.set_read((3, 5), True, "list")
    for newest_first in (True, False):
        query = StoryQuery(words=words, newest_first=newest_first)
        monkeypatch.setattr(search, "MANY", 5000)
        few = store.stories.ids(query, limit=4)
        monkeypatch.setattr(search, "MANY", 1)
        assert store.stories.ids(query, limit=4) == few == store.stories.ids(query)[:4]
        assert len(few) == 4


def test_a_search_that_nobody_waits_for_ends_inside_the_library(tmp_path: Path) -> None:
    made, token, ended = database(tmp_path), CancelToken(), threading.Event()

    def search() -> None:
        try:
            with made.read(token) as connection:
                started.set()
                connection.execute(ENDLESS).fetchone()
        except Cancelled:
            ended.set()

    started = threading.Event()
    threading.Thread(target=search, daemon=True).start()
    assert started.wait(20)
    while not ended.wait(0.05):
        token.cancel()
    made.close()


def test_a_query_that_is_cancelled_before_it_begins_does_not_begin(store: Store) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        store.stories.ids(StoryQuery(), cancel=token)


def kept_of_feed(store: Store) -> ExtractedVersion | None:
    with store.stories._database.read() as connection:
        return read_feed_text(connection, 1)


def size_of_feed_text(store: Store) -> int:
    with store.stories._database.read() as connection:
        return int(connection.execute("SELECT length(extracted) FROM feed_text").fetchone()[0])


def test_a_feeds_text_is_stored_once_and_survives_its_page(store: Store) -> None:
    own = paragraphs(" ".join(f"word{number}" for number in range(400)))
    store.sync.apply_feed(feed(source(store), entry(1, own=own)))
    small = size_of_feed_text(store)
    before = kept_of_feed(store)
    fetch_all(store, *paragraphs(" ".join(f"other{number}" for number in range(300))))
    assert store.stories.version(1).blocks != own
    assert kept_of_feed(store) == before
    assert before is not None
    assert before.blocks == own
    assert small < 200 < size_of_feed_text(store)


def test_a_new_story_of_a_feed_is_indexed_once(store: Store) -> None:
    made = source(store)
    with told(store) as statements:
        store.sync.apply_feed(feed(made, entry(1, own=paragraphs())))
    assert len([one for one in statements if "INTO version_words" in one]) == 1
    assert len([one for one in statements if "INTO body" in one]) == 1
    assert len(statements) <= 24


def test_a_new_story_of_a_feed_is_nine_statements(store: Store) -> None:
    made = source(store)
    few = statements_of(store, lambda: store.sync.apply_feed(feed(made, *(entry(n, own=paragraphs()) for n in range(10)))))
    many = statements_of(store, lambda: store.sync.apply_feed(feed(made, *(entry(n, own=paragraphs()) for n in range(10, 40)))))
    assert many - few <= 20 * 9  # whether it is known, the story, version, text twice, words, address, source, entry


def test_words_of_a_feed_are_written_to_the_index_at_once(store: Store) -> None:
    """FTS5 writes what it has gathered at each savepoint, and SQLite takes one for INSERT OR REPLACE: ten segments, and 2,000
    for a first sync, which are then merged."""
    store.sync.apply_feed(feed(source(store), *(entry(n, own=paragraphs(f"Word {n}.")) for n in range(40))))
    with store.stories._database.read() as connection:
        assert connection.execute("SELECT count(DISTINCT segid) FROM version_words_idx").fetchone()[0] == 1


def test_a_feed_with_nothing_new_is_one_statement(store: Store) -> None:
    updates = tuple(FeedUpdate(source_id=source(store, f"paper {n}"), checked=NOW, next_check=LATER) for n in range(20))
    with told(store) as statements:
        store.sync.apply_unchanged(updates)
    assert len(statements) == len(updates)


def test_what_a_sync_begins_with_looks_at_no_entry_but_one(store: Store) -> None:
    filled(store, 60)
    with told(store) as statements:
        (found,) = store.sync.due(LATER, None)
    assert found.has_entries
    assert not [one for one in statements if "count(" in one]


def test_words_of_a_batch_of_pages_are_written_to_the_index_at_once(store: Store) -> None:
    """In whatever order they came."""
    store.sync.apply_feed(feed(source(store), *(entry(n) for n in range(30))))
    wanted = store.sync.pages_wanted(NOW)
    pages = [page(one.version_id, extracted(one.url, *paragraphs(f"Word {one.version_id}."))) for one in wanted]
    random.Random(7).shuffle(pages)
    store.sync.apply_pages(tuple(pages))
    with store.stories._database.read() as connection:
        assert connection.execute("SELECT count(DISTINCT segid) FROM version_words_idx").fetchone()[0] == 2  # feed, pages
