"""What a person chose not to keep is neither fetched nor missed; what pictures take stays within its limit."""

from pathlib import Path

import pytest

from reader.domain.offline import LEFT_OUT, OVER_LIMIT, OfflineChoice, OfflineParts
from reader.domain.query import View
from reader.domain.story import Offline
from reader.store import Store
from tests.store.store_builders import (
    NOW,
    READING,
    entry,
    feed,
    fetch_all,
    ids,
    paragraphs,
    picture,
    row,
    source,
    stored_picture,
)

EVERYTHING = OfflineChoice()
TEXT_ALONE = OfflineChoice(parts=OfflineParts.TEXT)
FEED_ALONE = OfflineChoice(parts=OfflineParts.FEED)


def told(store: Store, story: int = 1) -> tuple[Offline, str]:
    found = row(store, story)
    return found.offline, found.offline_reason


def illustrated(store: Store, *names: str) -> None:
    """A story for each picture, of ten bytes."""
    made = source(store)
    for number, name in enumerate(names, 1):
        store.sync.apply_feed(feed(made, entry(number)))
        fetch_all(store, *paragraphs(), picture(name))
    store.sync.apply_pictures(tuple(stored_picture(name, name.encode().ljust(10)) for name in names))


def files(store: Store) -> list[Path]:
    return sorted(store.pictures.folder.glob("*/*"))


def test_pictures_that_are_left_out_are_not_wanted_and_not_missed(store: Store) -> None:
    store.sync.offline = TEXT_ALONE
    store.sync.apply_feed(feed(source(store), entry(1)))
    fetch_all(store, *paragraphs(), picture("a"))
    assert not store.sync.pictures_wanted(NOW)
    assert told(store) == (Offline.TEXT, LEFT_OUT)
    assert ids(store, view=View.INCOMPLETE) == []
    assert store.stories.counts(NOW).incomplete == 0
    plan = store.packing.plan(READING)
    assert (plan.stories, plan.complete, plan.pictures) == (1, 1, 0)


def test_choosing_pictures_again_wants_them_again(store: Store) -> None:
    store.sync.apply_feed(feed(source(store), entry(1)))
    fetch_all(store, *paragraphs(), picture("a"))
    assert store.left_out.settle(TEXT_ALONE).stories == {1}
    assert not store.sync.pictures_wanted(NOW)
    assert store.left_out.settle(EVERYTHING).stories == {1}
    assert [wanted.url for wanted in store.sync.pictures_wanted(NOW)] == ["https://pictures.example/a.jpg"]
    assert told(store) == (Offline.TEXT, "")
    assert not store.left_out.settle(EVERYTHING)


def test_pages_that_are_left_out_wait_for_a_hand(store: Store) -> None:
    store.sync.offline = FEED_ALONE
    store.sync.apply_feed(feed(source(store), entry(1, own=paragraphs()), entry(2)))
    assert not store.sync.pages_wanted(NOW)
    assert {told(store, 1), told(store, 2)} == {(Offline.TEXT, LEFT_OUT), (Offline.HEADLINE, LEFT_OUT)}
    assert ids(store, view=View.INCOMPLETE) == []
    store.states.request_version(2, "uk")
    store.left_out.settle(FEED_ALONE)
    assert [wanted.story_id for wanted in store.sync.pages_wanted(NOW)] == [2]
    fetch_all(store)
    assert told(store, 2) == (Offline.COMPLETE, "")
    store.left_out.settle(EVERYTHING)
    assert [wanted.story_id for wanted in store.sync.pages_wanted(NOW)] == [1]


def test_a_story_that_was_whole_stays_whole(store: Store) -> None:
    illustrated(store, "a")
    assert not store.left_out.settle(FEED_ALONE)
    assert told(store) == (Offline.COMPLETE, "")


def test_pictures_of_read_stories_go_first_and_no_others(store: Store) -> None:
    illustrated(store, "a", "b", "c", "d", "e")
    for story in (2, 1, 3, 4):
        store.states.set_read([story], True)
    store.states.set_bookmarked([3], True)
    store.states.set_tags(4, ("kept",))
    plan = store.left_out.plan(35)
    assert (plan.pictures, plan.picture_bytes, plan.over_bytes) == (2, 20, 0)
    assert store.left_out.trim(35).stories == {1, 2}
    assert len(files(store)) == 3
    assert told(store, 1) == told(store, 2) == (Offline.TEXT, OVER_LIMIT)
    assert all(told(store, kept) == (Offline.COMPLETE, "") for kept in (3, 4, 5))
    assert ids(store, view=View.INCOMPLETE) == []


def test_a_limit_that_cannot_be_kept_says_so_and_takes_nothing_precious(store: Store) -> None:
    illustrated(store, "a", "b")
    plan = store.left_out.plan(5)
    assert (plan.pictures, plan.over_bytes) == (0, 15)
    assert not store.left_out.trim(5)
    assert len(files(store)) == 2


@pytest.mark.parametrize("wish", ["unread", "bookmark", "tag"])
def test_a_removed_picture_comes_back_when_its_story_matters_again(store: Store, wish: str) -> None:
    illustrated(store, "a")
    store.states.set_read([1], True)
    store.left_out.trim(0)
    store.left_out.settle(EVERYTHING)
    assert not store.sync.pictures_wanted(NOW)
    match wish:
        case "unread":
            store.states.set_read([1], False)
        case "bookmark":
            store.states.set_bookmarked([1], True)
        case _:
            store.states.set_tags(1, ("kept",))
    store.left_out.settle(EVERYTHING)
    assert len(store.sync.pictures_wanted(NOW)) == 1


def test_a_file_that_an_unread_story_shows_too_stays(store: Store) -> None:
    made = source(store)
    store.sync.apply_feed(feed(made, entry(1), entry(2)))
    fetch_all(store, *paragraphs(), picture("shared"))
    store.sync.apply_pictures((stored_picture("shared"),))
    store.states.set_read([1], True)
    assert not store.left_out.trim(0)


def test_oldest_read_goes_first(store: Store) -> None:
    illustrated(store, "a", "b")
    store.states.set_read([1, 2], True)
    with store.left_out._database.write() as connection:
        connection.execute("UPDATE story SET read_at = read_at - 1 WHERE story_id = 2")
    assert store.left_out.trim(15).stories == {2}
