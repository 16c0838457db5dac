from datetime import timedelta

from reader.store import Store
from tests.store.store_builders import NOW, entry, feed, filled, ids

YEAR = NOW + timedelta(days=365)


def test_only_read_unmarked_and_old_stories_go(store: Store) -> None:
    made = filled(store, 4)
    store.states.set_read([1, 2, 3], True)
    store.states.set_bookmarked([2], True)
    store.states.set_tags(3, ("kept",))
    plan = store.retention.plan(YEAR, 90)
    assert plan.stories == 1
    assert plan.text_bytes > 0
    assert store.retention.apply(YEAR, 90).lists
    assert ids(store) == [2, 3, 4]
    assert ids(store, "ferry") == [2, 3, 4]
    assert [k.version_id for k in store.sync.known_entries(made)].count(0) == 1


def test_what_was_removed_does_not_come_back_with_its_feed(store: Store) -> None:
    made = filled(store, 1)
    store.states.set_read([1], True)
    store.retention.apply(YEAR, 90)
    assert not store.sync.apply_feed(feed(made, entry(1))).stories
    assert ids(store) == []


def test_for_ever_is_for_ever_and_young_ones_stay(store: Store) -> None:
    filled(store)
    store.states.set_read([1, 2, 3], True)
    assert not store.retention.apply(YEAR, 0)
    assert not store.retention.apply(NOW + timedelta(days=89), 90)
    assert store.retention.plan(NOW + timedelta(days=91), 90).stories == 3
