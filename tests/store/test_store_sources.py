from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from reader.domain.changes import UndoStep
from reader.domain.errors import AlreadySubscribed, NotFound
from reader.domain.query import StoryQuery, View
from reader.domain.story import Folder, Source
from reader.domain.update import FeedFailure, NewSource
from reader.store import Store, open_library
from reader.store.removal import KEPT
from tests.store.store_builders import LATER, NOW, READING, entry, feed, fetch_all, filled, ids, row, source


def test_same_feed_by_another_scheme_is_subscribed_already(store: Store) -> None:
    source(store)
    with pytest.raises(AlreadySubscribed):
        store.sources.add(NewSource(feed_url="http://www.pravda.example/rss/"))
    assert store.sources.by_feed_url("http://pravda.example/rss") == store.sources.get(1)


def test_moving_orders_sources_within_their_folder(store: Store) -> None:
    made = [source(store, name) for name in ("a", "b", "c")]
    folder = store.sources.add_folder("News")
    for source_id in made:
        store.sources.move(source_id, folder)
    store.sources.move(made[2], folder, 0)
    assert [s.source_id for s in store.sources.all()] == [3, 1, 2]
    assert {s.folder_id for s in store.sources.all()} == {folder}


def test_folder_that_goes_leaves_its_sources(store: Store) -> None:
    made = filled(store)
    folder = store.sources.add_folder("News")
    assert store.sources.add_folder("News") == folder
    store.sources.move(made, folder)
    store.sources.rename_folder(folder, "World")
    store.sources.set_folder_open(folder, False)
    assert [(f.title, f.is_open) for f in store.sources.folders()] == [("World", False)]
    assert len(store.stories.ids(StoryQuery(folder_id=folder), READING)) == 3
    store.sources.remove_folder(folder)
    assert store.sources.get(made).folder_id == 0


@pytest.mark.parametrize("act", ["get", "rename", "move", "remove", "remove_folder"])
def test_what_is_not_there_is_not_found(store: Store, act: str) -> None:
    arguments = {"rename": (9, "x"), "move": (9, 0)}.get(act, (9,))
    with pytest.raises(NotFound):
        getattr(store.sources, act)(*arguments)


def test_removal_keeps_bookmarks_and_tells_where_they_are_from(store: Store) -> None:
    made, folder = filled(store), store.sources.add_folder("News")
    store.sources.move(made, folder)
    store.states.set_bookmarked([2], True)
    assert store.sources.bookmarked(made) == 1
    changes = store.sources.remove(made, True)
    assert (changes.lists, changes.sources, changes.counts) == (True, True, True)
    assert ids(store) == [2]
    assert (row(store, 2).source_id, row(store, 2).source_title) == (0, "Pravda")
    assert list(store.stories.ids(StoryQuery(folder_id=folder))) == []
    assert store.stories.open(2, "", READING).version.blocks


def test_removal_without_keeping_leaves_nothing(store: Store) -> None:
    made = filled(store)
    store.states.set_bookmarked([2], True)
    store.sources.remove(made, False)
    assert ids(store) == []
    assert ids(store, "ferry") == []


def test_source_that_comes_back_finds_its_kept_story(store: Store) -> None:
    made = filled(store)
    store.states.set_bookmarked([2], True)
    store.sources.remove(made, True)
    again = filled(store)
    assert len(ids(store)) == 3
    assert row(store, 2).is_bookmarked
    assert row(store, 2).source_id == again


def test_removal_spares_stories_of_another_source(store: Store) -> None:
    first, second = filled(store, 2), source(store, "other")
    store.sync.apply_feed(feed(second, entry(1)))
    store.sources.remove(first, True)
    assert ids(store) == [1]
    assert row(store, 1).source_title == "Other"


def test_removed_source_comes_back_by_undo_with_all_it_had(store: Store) -> None:
    made = filled(store)
    store.states.set_bookmarked([2], True)
    store.states.set_tags(3, ("sea",))
    folder = store.sources.add_folder("News")
    store.sources.move(made, folder)
    before = store.sources.get(made), store.stories.counts(NOW), store.stories.rows((1, 2, 3), READING)
    store.sources.remove(made, False)
    assert (ids(store), ids(store, "ferry"), store.sources.all(), store.sources.languages()) == ([], [], (), ())
    assert (store.stories.counts(NOW).all, store.stories.counts(NOW).by_tag) == (0, {})
    assert store.health.measure(NOW, 3).stories == 0
    assert store.packing.plan(READING).stories == 0
    assert (store.sync.due(LATER), store.sync.due(LATER, (made,)), store.sync.pages_wanted(NOW)) == ((), (), ())
    assert store.states.last_undo() == UndoStep(kind="remove-source", count=3, name="Pravda")
    undone = store.states.undo()
    assert undone is not None
    assert (set(undone.stories), undone.sources) == ({1, 2, 3}, True)
    again = store.sources.get(made)
    assert (again, store.stories.counts(NOW), store.stories.rows((1, 2, 3), READING)) == before


def test_answer_that_comes_after_the_removal_is_dropped(store: Store) -> None:
    made = filled(store, 1)
    store.sources.remove(made)
    assert not store.sync.apply_feed(feed(made, entry(7)))
    with pytest.raises(NotFound):
        store.sources.remove(made)
    with pytest.raises(NotFound):
        store.sources.rename(made, "Other")


def test_subscribing_again_brings_a_removed_source_back(store: Store) -> None:
    made = filled(store)
    store.sources.remove(made)
    assert source(store) == made
    assert len(ids(store, "ferry")) == 3
    assert [one.source_id for one in store.sync.due(NOW)] == [made]
    assert store.states.last_undo() is None


def test_removed_source_is_deleted_after_a_day(tmp_path: Path) -> None:
    now = NOW
    store = open_library(tmp_path, clock=lambda: now)
    made = filled(store, 60)
    store.sources.remove(made)
    now = NOW + KEPT - timedelta(seconds=1)
    assert store.sources.purge() == ()
    now = NOW + KEPT
    assert store.sources.purge() == ("https://pravda.example/rss",)
    assert not store.states.undo()
    with store._database.read() as connection:
        left = [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("source", "story", "body")]
    assert left == [0, 0, 0]
    store.close()


def test_story_of_two_sources_goes_with_the_last_of_them(store: Store) -> None:
    first, second = filled(store, 1), source(store, "other")
    store.sync.apply_feed(feed(second, entry(1)))
    store.sources.remove(first)
    assert ids(store) == [1]
    store.sources.remove(second)
    assert ids(store) == []
    store.states.undo()
    assert row(store, 1).source_title == "Other"
    store.sources.purge(at_once=True)
    assert ids(store) == [1]


def test_hidden_story_that_another_source_brings_is_in_sight_again(store: Store) -> None:
    first = filled(store, 1)
    store.sources.remove(first)
    store.sync.apply_feed(feed(source(store, "other"), entry(1)))
    assert ids(store) == [1]
    store.sources.purge(at_once=True)
    assert store.stories.open(1, "", READING).version.blocks


def test_undo_of_names_and_places(store: Store) -> None:
    made = [source(store, name) for name in ("a", "b", "c")]
    folder, other = store.sources.add_folder("News"), store.sources.add_folder("Sport")

    def shape() -> tuple[tuple[Source, ...], tuple[Folder, ...]]:
        return store.sources.all(), store.sources.folders()

    acts: tuple[Callable[[], None], ...] = (
        lambda: store.sources.move(made[2], folder, 0),
        lambda: store.sources.move(made[0], folder, 0),
        lambda: store.sources.rename(made[0], "Mine"),
        lambda: store.sources.rename_folder(folder, "World"),
        lambda: store.sources.move_folder(other, 0),
        lambda: store.sources.remove_folder(folder),
    )
    seen = []
    for act in acts:
        seen.append(shape())
        act()
    kinds = []
    while step := store.states.last_undo():
        kinds.append((step.kind, step.name))
        store.states.undo()
        assert shape() == seen.pop()
    assert kinds == [
        ("remove-folder", "World"), ("move-folder", "Sport"), ("rename-folder", "News"),
        ("rename-source", "A"), ("move-source", "A"), ("move-source", "C"),
    ]  # fmt: skip
    assert not seen


def test_undo_takes_no_new_source_or_folder_for_one_that_is_gone(store: Store) -> None:
    made = source(store, "a")
    store.sources.rename(made, "Mine")
    store.sources.remove(made)
    store.sources.purge(at_once=True)
    folder = store.sources.add_folder("World")
    store.sources.remove_folder(folder)
    new, other = source(store, "b"), store.sources.add_folder("Sport")
    assert (new != made, other != folder) == (True, True)
    store.states.undo()
    store.states.undo()
    assert [one.title for one in store.sources.all()] == ["B"]
    assert [one.title for one in store.sources.folders()] == ["World", "Sport"]


def test_feed_fills_in_only_what_is_empty(store: Store) -> None:
    named, unnamed = source(store), store.sources.add(NewSource(feed_url="https://other.example/rss"))
    for source_id in (named, unnamed):
        store.sync.apply_feed(feed(source_id))
    assert [s.title for s in store.sources.all()] == ["Pravda", "From the feed"]


def test_numbers_of_a_source(store: Store) -> None:
    made = filled(store)
    store.states.set_read([1], True)
    assert (store.sources.get(made).stories, store.sources.get(made).unread) == (3, 2)


def test_failure_is_noted_and_an_answer_clears_it(store: Store) -> None:
    made = source(store)
    for counts in (True, False):
        store.sync.apply_feed_failure(
            FeedFailure(
                source_id=made, checked=NOW, next_check=LATER, code="bad-status", values=(("status", "500"),), counts=counts
            )
        )
    failed = store.sources.get(made)
    assert (failed.error, failed.error_values, failed.failures) == ("bad-status", (("status", "500"),), 1)
    store.sync.apply_feed(feed(made))
    assert (store.sources.get(made).error, store.sources.get(made).failures) == ("", 0)


def test_due_sources(store: Store) -> None:
    never, waiting, gone = (source(store, name) for name in ("never", "waiting", "gone"))
    store.sync.apply_feed(feed(waiting))
    store.sync.apply_feed_failure(FeedFailure(source_id=gone, checked=NOW, next_check=NOW, code="bad-status", is_gone=True))
    assert [s.source_id for s in store.sync.due(NOW, None)] == [never]
    assert [s.source_id for s in store.sync.due(LATER, None)] == [never, waiting]
    assert [s.source_id for s in store.sync.due(NOW, (gone, waiting))] == [waiting, gone]


def test_approved_origins_and_settings_last(store: Store) -> None:
    store.sources.approve_origin("http://nas.local:8080")
    store.sources.approve_origin("http://nas.local:8080")
    store.settings.set("theme", "dark")
    store.settings.set("theme", "sepia")
    assert store.sources.approved_origins() == {"http://nas.local:8080"}
    assert (store.settings.get("theme"), store.settings.get("none"), store.settings.all()) == ("sepia", None, {"theme": "sepia"})


def test_editions_are_of_the_same_publication(store: Store) -> None:
    first = source(store, "a", "uk", "pravda")
    source(store, "b", "en", "pravda")
    lonely = source(store, "c", "fr")
    assert store.sync.editions(first) == (("uk", "https://a.example/rss"), ("en", "https://b.example/rss"))
    assert store.sync.editions(lonely) == (("fr", "https://c.example/rss"),)
    assert store.sync.editions(99) == ()


def test_numbers_agree_everywhere(store: Store) -> None:
    first, second = filled(store), source(store, "other")
    store.sync.apply_feed(feed(second, entry(1), entry(7, site="other")))
    fetch_all(store)
    counts = store.stories.counts(NOW)
    assert (counts.all, counts.unread) == (4, 4)
    assert counts.by_source == {first: 3, second: 2}
    assert counts.unread == len(ids(store, view=View.UNREAD))


def test_a_library_is_empty_without_a_source_and_when_the_last_is_removed(store: Store) -> None:
    assert store.sources.is_empty
    only = source(store, "pravda")
    assert not store.sources.is_empty
    store.sources.remove(only)
    assert store.sources.is_empty
