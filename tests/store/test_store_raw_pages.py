"""Kept pages, and another extraction of them."""

from dataclasses import replace
from datetime import timedelta

from reader.domain.blocks import Block, text_of
from reader.domain.page import Outcome
from reader.domain.update import PageStored
from reader.store import Store
from tests.store.store_builders import NOW, READING, TEXT, extracted, filled, ids, page, paragraphs, picture


def again(store: Store, *blocks: Block, outcome: Outcome = Outcome.STORY) -> PageStored:
    (held,) = store.raw_pages.held()
    opened = store.stories.open(held.story_id, "", READING).version
    return page(held.version_id, replace(extracted(held.url, *blocks, title=opened.title), outcome=outcome))


def test_what_did_not_change_is_not_written(store: Store) -> None:
    filled(store, 1)
    made = store.raw_pages.rewrite(again(store))
    assert made.change is None
    assert not made.changes


def test_what_changed_is_written_and_told(store: Store) -> None:
    filled(store, 1)
    made = store.raw_pages.rewrite(again(store, *paragraphs("The mayor came by boat.", 2), picture("boat")))
    assert made.change is not None
    assert (made.change.words_before, made.change.words_after) == (12, 10)
    assert made.change.pictures_gained == ("https://pictures.example/boat.jpg",)
    assert made.changes.stories == {1}
    assert ids(store, "mayor") == [1]
    assert ids(store, "ferry") == []
    assert [wanted.url for wanted in store.sync.pictures_wanted(NOW)] == ["https://pictures.example/boat.jpg"]


def test_text_is_never_lost(store: Store) -> None:
    filled(store, 1)
    assert store.raw_pages.rewrite(again(store, *paragraphs("Gone."))).is_guarded
    assert store.raw_pages.rewrite(again(store, outcome=Outcome.CONSENT_WALL)).is_guarded
    assert text_of(store.stories.open(1, "", READING).version.blocks) == TEXT


def test_pages_are_found_by_source_and_site_and_go_after_their_days(store: Store) -> None:
    one, two = filled(store, 2), filled(store, 1, "news")
    assert len(store.raw_pages.held(one)) == 2
    assert [held.source_id for held in store.raw_pages.held(site="news.example")] == [two]
    assert store.raw_pages.read(1) == b"raw"
    store.states.set_bookmarked([1], True)
    assert store.retention.apply_pages(NOW + timedelta(days=30), 30) == 0
    assert store.retention.apply_pages(NOW + timedelta(days=30, seconds=1), 30) == 2
    assert [held.story_id for held in store.raw_pages.held()] == [1]
    assert store.raw_pages.read(2) == b""
    assert store.raw_pages.rewrite(page(99, extracted("https://x.example/"))).change is None
