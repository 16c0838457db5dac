"""A library as records: an empty one becomes the same library, another takes over what it has not, nothing comes twice."""

import json
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.domain.archive import FilterRecord, FolderRecord, PictureRecord, Record, SourceRecord, StoryRecord, VersionRecord
from reader.domain.codec import decode_any, encode
from reader.domain.filters import Filter
from reader.domain.story import ReadingPosition
from reader.domain.update import NewSource
from reader.store import Store, open_library
from tests.store.store_builders import (
    NOW,
    entry,
    extracted,
    feed,
    fetch_all,
    filled,
    ids,
    link,
    page,
    paragraphs,
    picture,
    row,
    stored_picture,
)

LEFT_BEHIND = {
    "alignment", "raw_page", "merge_log", "undo_step", "approved_origin", "setting", "version_words", "version_words_data",
    "version_words_idx", "version_words_docsize", "version_words_config",
}  # fmt: skip
"""Computed again, fetched again, or the computer's own; settings have a test of their own."""
FARES = {
    "position", "etag", "last_modified", "validators_url", "validators_since", "checked", "next_check", "error", "error_values",
    "failures", "is_gone", "moved_to", "moved_count", "moved_since", "wishes",
}  # fmt: skip
"""How a source fares with its server."""

Act = Callable[[Store], object]


def model(folder: Path) -> dict[str, list[str]]:
    """Every row of every table that travels, with numbers replaced by what they stand for."""
    with closing(sqlite3.connect(folder / "library.sqlite")) as connection:
        connection.row_factory = sqlite3.Row
        names = _names(connection)
        tables = [found[0] for found in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {table: _rows(connection, table, names) for table in tables if table not in LEFT_BEHIND}


def _names(connection: sqlite3.Connection) -> dict[str, dict[int, object]]:
    stories = {found[0]: place for place, found in enumerate(connection.execute("SELECT story_id FROM story ORDER BY 1"))}
    versions = connection.execute("SELECT version_id, story_id FROM version ORDER BY 1").fetchall()
    return {
        "story_id": dict(stories),
        "version_id": {
            found[0]: (stories[found[1]], sum(1 for v in versions if v[1] == found[1] and v[0] < found[0])) for found in versions
        },
        "source_id": dict(connection.execute("SELECT source_id, feed_url FROM source").fetchall()),
        "folder_id": dict(connection.execute("SELECT folder_id, title FROM folder").fetchall()),
        "filter_id": dict(connection.execute("SELECT filter_id, words FROM filter").fetchall()),
    }


def _rows(connection: sqlite3.Connection, table: str, names: dict[str, dict[int, object]]) -> list[str]:
    made = []
    for found in connection.execute(f"SELECT * FROM {table}"):
        kept: dict[str, Any] = {}
        for column in found.keys():  # noqa: SIM118 (a Row iterates over its values)
            if column in ("link_id", "revision_id") or (table == "source" and column in FARES) or column == "position":
                continue
            kept[column] = names[column].get(found[column]) if column in names else found[column]
        made.append(repr(kept))
    return sorted(made)


def carry(source: Store, target: Store) -> tuple[str, ...]:
    """Everything of one library into another, through the bytes of a file."""
    records: list[Record] = [decode_any(Record, encode(record)) for record in source.archive_out.whole(("text_size",))]
    outcomes, _ = target.archive_in.put(records)
    return outcomes


@contextmanager
def two_libraries() -> Iterator[tuple[Store, Store]]:
    with tempfile.TemporaryDirectory() as folder:
        one = open_library(Path(folder) / "one", clock=lambda: NOW)
        other = open_library(Path(folder) / "other", clock=lambda: NOW)
        try:
            yield one, other
        finally:
            one.close()
            other.close()


numbers = st.integers(1, 6)
ACTS: dict[str, Callable[[int], Act]] = {
    "source": lambda n: lambda store: _subscribe(store, n),
    "entry": lambda n: lambda store: _bring(store, n, own=False),
    "text": lambda n: lambda store: _bring(store, n, own=True),
    "fetch": lambda n: lambda store: fetch_all(store, *paragraphs(times=n), picture(str(n))),
    "claim": lambda n: lambda store: _claim(store, n),
    "read": lambda n: lambda store: store.states.set_read(ids(store)[:n], True),
    "bookmark": lambda n: lambda store: store.states.set_bookmarked(ids(store)[:n], True),
    "tag": lambda n: lambda store: [store.states.set_tags(story, ("Ї & <b>", "x")) for story in ids(store)[:n]],
    "place": lambda n: lambda store: _stop(store, n),
    "picture": lambda n: lambda store: store.pictures.apply((stored_picture(str(n), b"p" * n),)),
    "edit": lambda n: lambda store: _edit(store, n),
    "filter": lambda n: lambda store: store.filters.add(Filter(words=f"story {n}")),
}


def _subscribe(store: Store, number: int) -> int:
    known = {source.feed_url: source.source_id for source in store.sources.all()}
    url = f"https://paper{number % 2}.example/rss"
    return known.get(url) or store.sources.add(NewSource(feed_url=url, title=f"Paper {number % 2}", language="uk"))


def _bring(store: Store, number: int, *, own: bool) -> None:
    blocks = paragraphs(f"Text {number} of the feed’s own.") if own else ()
    store.sync.apply_feed(feed(_subscribe(store, number), entry(number, site=f"paper{number % 2}", own=blocks)))


def _edit(store: Store, number: int) -> None:
    for story in ids(store)[:1]:
        version = store.stories.open(story, "", ()).version
        links = (link(f"https://paper.example/en/{number}"),)
        said = extracted(version.url, *paragraphs(f"Told anew, {number} times. " * 30), language=version.language, links=links)
        store.sync.apply_pages((page(version.version_id, said, NOW + timedelta(hours=number)),))


def _stop(store: Store, number: int) -> None:
    for story in ids(store)[:1]:
        store.states.set_position(story, ReadingPosition(block=number, share=0.5))


def _claim(store: Store, number: int) -> None:
    wanted = store.sync.pages_wanted(NOW)[:1]
    said = [extracted(w.url, links=(link(f"https://paper.example/en/{number}"),)) for w in wanted]
    store.sync.apply_pages(tuple(page(w.version_id, text) for w, text in zip(wanted, said, strict=True)))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(sorted(ACTS)), numbers), max_size=14))
def test_an_empty_library_becomes_the_same(made: list[tuple[str, int]]) -> None:
    with two_libraries() as (one, other):
        for name, number in made:
            ACTS[name](number)(one)
        assert "broken" not in carry(one, other)
        assert model(other.folder) == model(one.folder)
        assert set(carry(one, other)) <= {"same"}
        assert model(other.folder) == model(one.folder)


def test_every_part_of_a_library_is_in_the_property(store: Store) -> None:
    """So that a table without rows does not pass by having none."""
    for name in ("text", "entry", "claim", "fetch", "edit", "picture", "read", "bookmark", "tag", "filter"):
        ACTS[name](2 if name in ("text", "filter") else 1)(store)
    ACTS["edit"](2)(store)
    store.sources.add_folder("News")
    empty = {table for table, rows in model(store.folder).items() if not rows}
    assert empty <= {"new_translation", "split_pair"}


def test_another_library_keeps_its_own_and_takes_the_rest(tmp_path: Path, store: Store) -> None:
    filled(store, 3)
    store.states.set_bookmarked((1,), True)
    store.states.set_tags(1, ("far",))
    with closing(open_library(tmp_path / "other", clock=lambda: NOW)) as other:
        filled(other, 2)
        filled(other, 2, site="own")
        other.states.set_read((1,), True)
        other.states.set_tags(1, ("near",))
        outcomes = carry(store, other)
        assert outcomes.count("new") == 1
        assert len(ids(other)) == 5
        (joined,) = (made for story in ids(other) if (made := row(other, story)).is_bookmarked)
        assert joined.is_read
        assert joined.tags == ("far", "near")


def test_a_text_that_is_missing_here_is_taken(tmp_path: Path, store: Store) -> None:
    filled(store, 1)
    with closing(open_library(tmp_path / "other", clock=lambda: NOW)) as other:
        other.sync.apply_feed(feed(_subscribe(other, 1), entry(1)))
        assert not other.stories.open(1, "", ("uk",)).version.blocks
        assert "merged" in carry(store, other)
        assert other.stories.open(1, "", ("uk",)).version.blocks == paragraphs()


def test_settings_are_taken_where_none_are(tmp_path: Path, store: Store) -> None:
    store.settings.set("text_size", "20")
    store.settings.set("proxy", "http://proxy.example:1")
    with closing(open_library(tmp_path / "other", clock=lambda: NOW)) as other:
        carry(store, other)
        assert other.settings.all() == {"text_size": "20"}
        other.settings.set("text_size", "15")
        carry(store, other)
        assert other.settings.get("text_size") == "15"


VERSION = VersionRecord(url="https://e.example/1", addresses=("e.example/1",), title="T", language="en", blocks=paragraphs())
STORY = StoryRecord(first_seen=NOW, published=NOW, versions=(VERSION,))


@pytest.mark.parametrize(
    "record",
    [
        SourceRecord(feed_url="javascript:alert(1)"),
        SourceRecord(feed_url="https://e.example/rss", kind="worm"),
        PictureRecord(url="file:///etc/passwd", state="stored"),
        PictureRecord(url="https://e.example/p", state="loose"),
        FilterRecord(words="x", place="nowhere", act="hide"),
        replace(STORY, versions=()),
        replace(STORY, versions=(replace(VERSION, addresses=("e.example/ 1",)),)),
        replace(STORY, versions=(replace(VERSION, page_state="lost"),)),
    ],
)
def test_what_cannot_be_is_left_out_and_the_rest_is_taken(store: Store, record: Record) -> None:
    outcomes, _ = store.archive_in.put((record, FolderRecord(title="F"), STORY))
    assert outcomes == ("broken", "new", "new")
    assert len(ids(store)) == 1


def test_a_story_without_any_address_comes_once(store: Store) -> None:
    nameless = replace(STORY, versions=(replace(VERSION, url="", addresses=()),))
    assert store.archive_in.put((nameless, nameless))[0] == ("new", "same")


def test_a_picture_whose_file_is_missing_is_fetched_again(store: Store) -> None:
    store.archive_in.put((PictureRecord(url="https://e.example/p.jpg", state="stored", digest="0" * 64, suffix="jpg"),))
    (made,) = (r for r in store.archive_out.whole(()) if isinstance(r, PictureRecord))
    assert made.state == "wanted"


def test_marks_that_came_are_in_the_journal(store: Store) -> None:
    store.archive_in.put((replace(STORY, is_bookmarked=True, is_read=True, tags=("t",)),))
    told = [json.loads(line)["do"] for line in (store.folder / "journal.jsonl").read_text().splitlines()]
    assert {"read", "bookmark", "tags"} <= set(told)
