"""Kept pages, and another extraction of them."""

from dataclasses import replace
from datetime import timedelta

from reader.domain.blocks import Block, text_of
from reader.domain.extraction import FactChange
from reader.domain.page import Outcome
from reader.domain.update import ChangedEntry, PageStored
from reader.store import Store
from tests.store.store_builders import (
    NOW,
    READING,
    TEXT,
    entry,
    extracted,
    feed,
    filled,
    ids,
    link,
    page,
    paragraphs,
    picture,
    row,
    source,
    wall,
)


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
    assert store.raw_pages.held(site="ews.example") == ()
    assert len(store.raw_pages.held(site="example")) == 3
    assert store.raw_pages.read(1) == b"raw"
    store.states.set_bookmarked([1], True)
    assert store.retention.apply_pages(NOW + timedelta(days=30), 30) == 0
    plan = store.retention.plan_pages(NOW + timedelta(days=30, seconds=1), 30)
    assert (plan.pages, plan.page_bytes) == (2, 2 * len(b"raw"))
    assert store.retention.apply_pages(NOW + timedelta(days=30, seconds=1), 30) == 2
    assert [held.story_id for held in store.raw_pages.held()] == [1]
    assert store.raw_pages.read(2) == b""
    assert store.raw_pages.rewrite(page(99, extracted("https://x.example/"))).change is None


def walled(store: Store, raw: bytes = b"wall") -> None:
    """One story whose page is a wall, with two words from its feed."""
    store.sync.apply_feed(feed(source(store), entry(1, own=paragraphs("Two words."))))
    (wanted,) = store.sync.pages_wanted(NOW)
    store.sync.apply_pages((wall(wanted.version_id, Outcome.CONSENT_WALL, raw),))


def test_a_wall_is_kept_as_it_came_and_goes_after_its_days(store: Store) -> None:
    walled(store)
    (held,) = store.raw_pages.held()
    assert held.fetched == NOW
    assert store.raw_pages.read(held.version_id) == b"wall"
    assert store.retention.apply_pages(NOW + timedelta(days=30), 30) == 0
    assert store.retention.apply_pages(NOW + timedelta(days=30, seconds=1), 30) == 1


def test_a_wall_does_not_take_the_place_of_a_page_that_was_read(store: Store) -> None:
    filled(store, 1)
    store.sync.apply_pages((wall(1, Outcome.CAPTCHA, b"wall"),))
    assert store.raw_pages.read(1) == b"raw"


def test_a_wall_becomes_a_story_with_all_that_a_fetched_page_has(store: Store) -> None:
    walled(store)
    (held,) = store.raw_pages.held()
    said = extracted(held.url, links=(link("https://pravda.example/eng/1"),), title="Story 1")
    made = store.raw_pages.rewrite(page(held.version_id, said)).change
    assert made is not None
    assert made.is_freed
    assert FactChange(name="wall", before="consent-wall") in made.facts
    assert (made.lines_gained, made.lines_lost) == ((TEXT,), ("Two words.",))
    assert row(store, 1).offline_reason == ""
    assert ids(store, "ferry") == [1]
    (wanted,) = store.sync.links_wanted(NOW, READING)
    assert wanted.url == "https://pravda.example/eng/1"


def test_a_wall_known_better_is_named_better(store: Store) -> None:
    walled(store)
    made = store.raw_pages.rewrite(wall(1, Outcome.PAYWALL))
    assert made.is_wall
    assert made.change is not None
    assert not made.change.is_freed
    assert made.change.facts == (FactChange(name="wall", before="consent-wall", after="paywall"),)
    assert row(store, 1).offline_reason == "paywall"
    assert store.raw_pages.rewrite(wall(1, Outcome.PAYWALL)).change is None


def test_every_fact_that_changed_is_told(store: Store) -> None:
    filled(store, 1)
    held = store.raw_pages.held()[0]
    said = replace(extracted(held.url, title="Another"), tags=("sea",), section="Travel", site_name="The Strait")
    made = store.raw_pages.rewrite(page(held.version_id, said)).change
    assert made is not None
    assert [(fact.name, fact.before, fact.after) for fact in made.facts] == [
        ("title", "Story 1", "Another"),
        ("section", "", "Travel"),
        ("site", "", "The Strait"),
        ("tags", "", "sea"),
    ]


def test_a_page_that_is_to_be_fetched_anew_still_is(store: Store) -> None:
    filled(store, 1)
    changed = ChangedEntry(version_id=1, entry=entry(1, title="Another"))
    store.sync.apply_feed(replace(feed(1), changed=(changed,)))
    assert store.raw_pages.rewrite(again(store, *paragraphs("The mayor came by boat.", 2))).change is not None
    assert [wanted.version_id for wanted in store.sync.pages_wanted(NOW)] == [1]
