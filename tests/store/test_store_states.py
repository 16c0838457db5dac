import pytest

from reader.domain.changes import UndoStep
from reader.domain.errors import NotFound
from reader.domain.query import StoryQuery, View
from reader.domain.story import ReadingPosition
from reader.store import Store, open_library
from reader.store.undo import STEPS_KEPT
from tests.store.store_builders import NOW, READING, filled, ids, row


def test_marking_names_only_what_changed(store: Store) -> None:
    filled(store)
    assert store.states.set_read([1, 2], True, "window").stories == {1, 2}
    again = store.states.set_read([1, 2, 3], True, "window")
    assert again.stories == {3}
    assert (again.counts, again.initiator) == (True, "window")
    assert not store.states.set_read([1], True)


def test_undo_takes_back_exactly_the_batch_also_after_a_restart(store: Store) -> None:
    filled(store)
    store.states.set_read([2], True)
    store.states.mark_list_read(StoryQuery(view=View.UNREAD), READING, "window")
    folder = store.folder
    store.close()
    again = open_library(folder)
    assert again.states.last_undo() == UndoStep(kind="read", count=2)
    undone = again.states.undo("window")
    assert undone is not None
    assert undone.stories == {1, 3}
    assert ids(again, view=View.UNREAD) == [1, 3]
    assert again.states.undo() is not None
    assert again.states.undo() is None
    again.close()


def test_bookmark_and_undo(store: Store) -> None:
    filled(store)
    store.states.set_bookmarked([1, 3], True)
    assert ids(store, view=View.BOOKMARKS) == [1, 3]
    store.states.set_bookmarked([1], False)
    store.states.undo()
    assert ids(store, view=View.BOOKMARKS) == [1, 3]
    store.states.undo()
    assert ids(store, view=View.BOOKMARKS) == []


def test_old_steps_are_forgotten(store: Store) -> None:
    filled(store, 1)
    for number in range(STEPS_KEPT + 10):
        store.states.set_read([1], number % 2 == 0)
    taken = 0
    while store.states.undo():
        taken += 1
    assert taken == STEPS_KEPT


def test_undo_of_stories_that_are_gone_changes_nothing(store: Store) -> None:
    made = filled(store)
    store.states.set_read([1, 2, 3], True)
    store.sources.remove(made, True)
    store.sources.purge(at_once=True)
    assert not store.states.undo()


def test_position_lasts(store: Store) -> None:
    filled(store)
    store.states.set_position(2, ReadingPosition(block=4, share=0.25))
    assert store.stories.open(2, "", READING).position == ReadingPosition(block=4, share=0.25)


def test_tags(store: Store) -> None:
    filled(store)
    store.states.set_tags(1, ("energy", " ports ", "", "energy"))
    store.states.set_tags(2, ("ports",))
    assert row(store, 1).tags == ("energy", "ports")
    assert store.stories.counts(NOW).by_tag == {"energy": 1, "ports": 2}
    assert list(store.stories.ids(StoryQuery(tag="ports"), READING)) == [1, 2]
    store.states.set_tags(1, ())
    assert row(store, 1).tags == ()
    assert not store.states.set_tags(1, (), "window")
    with pytest.raises(NotFound):
        store.states.set_tags(99, ("x",))


def test_undo_gives_each_story_its_former_tags_back(store: Store) -> None:
    filled(store)
    store.states.set_tags(1, ("ports", "sea"))
    store.states.set_tags(2, ("sea",))
    assert store.states.change_tags([1, 2, 3, 99], ("energy",), ("sea",)).stories == {1, 2, 3}
    assert [row(store, one).tags for one in (1, 2, 3)] == [("energy", "ports"), ("energy",), ("energy",)]
    assert store.states.last_undo() == UndoStep(kind="tags", count=3)
    undone = store.states.undo("window")
    assert undone is not None
    assert (set(undone.stories), undone.initiator) == ({1, 2, 3}, "window")
    assert [row(store, one).tags for one in (1, 2, 3)] == [("ports", "sea"), ("sea",), ()]
    store.states.undo()
    assert row(store, 2).tags == ()


def test_tags_that_were_there_make_no_step(store: Store) -> None:
    filled(store)
    store.states.set_tags(1, ("sea",))
    assert not store.states.change_tags([1], ("sea",), ("ports",))
    store.states.undo()
    assert store.states.last_undo() is None


def test_marking_very_many(store: Store) -> None:
    filled(store)
    assert store.states.set_read(range(-5000, 50000), True).stories == {1, 2, 3}
