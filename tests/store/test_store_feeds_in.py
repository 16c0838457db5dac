from dataclasses import replace
from datetime import timedelta

import pytest

from reader.domain.story import Offline
from reader.domain.update import ChangedEntry, FeedUpdate
from reader.store import Store
from tests.store.store_builders import LATER, NOW, READING, entry, feed, fetch_all, filled, ids, paragraphs, picture, row, source


def test_feed_applied_twice_adds_nothing(store: Store) -> None:
    made = source(store)
    first = store.sync.apply_feed(feed(made, entry(1), entry(2)))
    second = store.sync.apply_feed(feed(made, entry(1), entry(2)))
    assert (len(first.stories), len(second.stories)) == (2, 0)
    assert len(ids(store)) == 2
    assert store.sync.due(LATER, None)[0].has_entries


def test_feed_of_a_source_that_is_gone_is_nothing(store: Store) -> None:
    assert not store.sync.apply_feed(feed(9, entry(1)))


def test_same_address_from_two_sources_is_one_story(store: Store) -> None:
    one, two = source(store), source(store, "other")
    store.sync.apply_feed(feed(one, entry(1)))
    changes = store.sync.apply_feed(feed(two, entry(1)))
    assert changes.stories == {1}
    assert store.stories.counts(NOW).by_source == {one: 1, two: 1}


def test_entries_that_share_one_address_stay_apart(store: Store) -> None:
    made = source(store)
    entries = [replace(entry(n), item=replace(entry(1).item, identity=str(n), title=f"Change {n}")) for n in (1, 2, 3)]
    store.sync.apply_feed(feed(made, *entries))
    assert len(ids(store)) == 3


def test_date_in_the_future_does_not_stay_on_top(store: Store) -> None:
    made = source(store)
    store.sync.apply_feed(feed(made, replace(entry(1), published=NOW + timedelta(days=400))))
    assert row(store, 1).published == NOW + timedelta(days=1)


def test_newest_first_and_oldest_first(store: Store) -> None:
    made = source(store)
    store.sync.apply_feed(feed(made, *(entry(n) for n in (3, 1, 2))))
    assert [row(store, i).title for i in ids(store)] == ["Story 1", "Story 2", "Story 3"]


def test_text_of_the_feed_is_read_until_the_page_comes(store: Store) -> None:
    made = source(store)
    store.sync.apply_feed(feed(made, entry(1, own=paragraphs("From the feed itself."))))
    before = store.stories.open(1, "", READING).version
    assert (before.offline, before.offline_reason, before.from_feed) == (Offline.TEXT, "", True)
    assert row(store, 1).snippet == "From the feed itself."
    fetch_all(store)
    after = store.stories.open(1, "", READING).version
    assert (after.offline, after.from_feed) == (Offline.COMPLETE, False)
    assert ids(store, "itself") == []


def test_entry_without_address_is_whole_with_its_own_text(store: Store) -> None:
    made = source(store)
    bare = entry(1, own=paragraphs())
    store.sync.apply_feed(feed(made, replace(bare, item=replace(bare.item, url=""))))
    assert row(store, 1).offline == Offline.COMPLETE
    assert store.sync.pages_wanted(NOW) == ()


@pytest.mark.parametrize(("same_text", "wanted"), [(False, 1), (True, 0)])
def test_changed_entry_is_fetched_again_and_keeps_its_text(store: Store, same_text: bool, wanted: int) -> None:
    made = filled(store, 1)
    change = ChangedEntry(version_id=1, entry=replace(entry(1, title="Corrected"), digest="e"), same_text=same_text)
    update = FeedUpdate(source_id=made, checked=NOW, next_check=LATER, changed=(change,))
    assert store.sync.apply_feed(update).stories == (frozenset() if same_text else {1})
    assert len(store.sync.pages_wanted(NOW)) == wanted
    assert row(store, 1).offline == Offline.COMPLETE
    assert store.sync.known_entries(made)[0].digest == "e"


def test_validators_are_kept_when_the_answer_says_nothing_of_them(store: Store) -> None:
    made = source(store)
    store.sync.apply_feed(replace(feed(made), etag='"1"', last_modified="Mon", validators_url="https://pravda.example/rss"))
    store.sync.apply_feed(replace(feed(made), keep_validators=True))
    kept = store.sync.due(LATER, None)[0]
    assert (kept.etag, kept.last_modified, kept.validators_since) == ('"1"', "Mon", NOW)


def test_new_address_of_a_feed_is_kept_unless_it_is_taken(store: Store) -> None:
    one, two = source(store), source(store, "other")
    store.sync.apply_feed(replace(feed(one), feed_url="https://other.example/rss"))
    store.sync.apply_feed(replace(feed(two), feed_url="https://new.example/rss"))
    assert [s.feed_url for s in store.sources.all()] == ["https://pravda.example/rss", "https://new.example/rss"]


def test_claims_and_pictures_of_an_entry_are_kept(store: Store) -> None:
    made = source(store)
    own = entry(1, own=(*paragraphs(), picture("a")))
    item = replace(own.item, alternates=(("en", "https://pravda.example/eng/1"),))
    store.sync.apply_feed(feed(made, replace(own, item=item)))
    assert [chip.language for chip in row(store, 1).chips] == ["en", "uk"]
    assert [p.url for p in store.sync.pictures_wanted(NOW)] == ["https://pictures.example/a.jpg"]


def test_identity_with_half_a_character_is_known_again(store: Store) -> None:
    made = source(store)
    odd = entry(1, title="Odd \ud800")
    odd = replace(odd, item=replace(odd.item, identity="guid-\ud800"))
    store.sync.apply_feed(feed(made, odd))
    assert not store.sync.apply_feed(feed(made, odd)).stories
    assert [row(store, i).title for i in ids(store)] == ["Odd"]
