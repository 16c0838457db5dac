"""Mute words and rules: what they meet, when, and that all of it can be taken back."""

from pathlib import Path

import pytest

from reader.domain.blocks import Paragraph, plain
from reader.domain.changes import UndoStep
from reader.domain.errors import NotFound, SettingsError
from reader.domain.filters import Filter, FilterAct, FilterPlace
from reader.domain.query import View
from reader.domain.update import PageStored
from reader.store import Store, open_library
from reader.store.journal import read_lines
from reader.store.restoring import restore
from tests.store.store_builders import NOW, READING, entry, extracted, feed, filled, ids, page, row, source
from tests.store.test_store_costs import told


def titled(store: Store, *titles: str, site: str = "pravda", language: str = "uk") -> int:
    """A source whose stories have these titles and no text yet."""
    made = source(store, site, language)
    entries = (entry(number, site=site, title=title, language=language) for number, title in enumerate(titles, 1))
    store.sync.apply_feed(feed(made, *entries))
    return made


def came(store: Store, text: str, **said: str) -> PageStored:
    """The page of the first wanted version, with this text."""
    wanted = store.sync.pages_wanted(NOW)[0]
    told = extracted(wanted.url, Paragraph(runs=plain(text)), title=wanted.feed_title, language=wanted.language)
    return page(wanted.version_id, type(told)(**{name: getattr(told, name) for name in told.__slots__} | said))


@pytest.mark.parametrize(
    ("words", "title", "is_met"),
    [
        ("ferry", "The FERRY is late", True),
        ("ferry", "Ferryman of the year", False),
        ("old ferry", "An old ferry, sold", True),
        ("old ferry", "A ferry too old", False),
        ("cafe", "Café of the week", True),
        ("війна", "Кінець війни", True),
        ("елка", "Ёлка на площади", True),
        ("п'ять", "П’ять доріг", True),
        ("東京", "今日の東京の天気", True),
        ('"ferry" OR (', "ferry or not", True),
        ("is:unread", "All that is unread", True),
    ],
)
def test_words_are_met_as_the_search_would(store: Store, words: str, title: str, is_met: bool) -> None:
    titled(store, title)
    assert bool(store.filters.preview(Filter(words=words))) == is_met
    store.filters.add(Filter(words=words))
    assert ids(store) == ([] if is_met else [1])


def test_hidden_stories_are_nowhere_and_come_back_with_the_filter_gone(store: Store) -> None:
    made = filled(store)
    store.states.set_tags(1, ("sea",))
    before = store.stories.counts(NOW), ids(store, "ferry"), store.sources.get(made)
    filter_id, changes = store.filters.add(Filter(words="Story 1"))
    assert (set(changes.stories), changes.lists, changes.counts) == ({1}, True, True)
    assert (ids(store), ids(store, "ferry"), ids(store, view=View.UNREAD)) == ([2, 3], [2, 3], [2, 3])
    counts = store.stories.counts(NOW)
    assert (counts.all, counts.unread, counts.by_source, counts.by_tag) == (2, 2, {made: 2}, {})
    assert store.sources.get(made).stories == 2
    assert store.packing.plan(READING).stories == 2
    assert [kept.stories for kept in store.filters.all()] == [1]
    assert list(store.filters.met(filter_id)) == [1]
    assert store.filters.remove(filter_id).stories == {1}
    assert (store.stories.counts(NOW), ids(store, "ferry"), store.sources.get(made)) == before


def test_text_that_comes_later_is_met_and_its_story_never_returns(store: Store) -> None:
    titled(store, "First")
    store.filters.add(Filter(words="casino", place=FilterPlace.TEXT))
    assert ids(store) == [1]
    changes = store.sync.apply_pages((came(store, "Win at the casino today."),))
    assert changes.lists
    assert ids(store) == []
    with store._database.write() as connection:
        connection.execute("UPDATE version SET page_state = 'wanted'")
    assert store.sync.pages_wanted(NOW) == ()
    told = extracted("https://pravda.example/news/1", Paragraph(runs=plain("Quite another text.")), title="First")
    store.sync.apply_pages((page(1, told),))
    assert ids(store) == []


def test_a_filter_of_a_source_leaves_others_alone(store: Store) -> None:
    titled(store, "Sport today")
    other = titled(store, "Sport today", site="courier")
    filter_id, _changes = store.filters.add(Filter(words="sport", source_id=other))
    assert ids(store) == [1]
    assert store.filters.all()[0].source_title == "Courier"
    store.sources.remove(other)
    assert store.filters.all() == ()
    store.states.undo()
    assert [kept.filter_id for kept in store.filters.all()] == [filter_id]
    with pytest.raises(NotFound):
        store.filters.add(Filter(words="x", source_id=77))


def test_labels_are_met_whole(store: Store) -> None:
    titled(store, "First", "Second")
    store.sync.apply_pages((came(store, "Text.", section="СПОРТ"),))
    store.sync.apply_pages((came(store, "Text.", section="Транспорт"),))
    assert list(store.filters.preview(Filter(words="спорт", place=FilterPlace.LABEL))) == [1]


def test_bookmarked_stories_are_never_hidden(store: Store) -> None:
    filled(store)
    store.states.set_bookmarked([1], True)
    assert list(store.filters.preview(Filter(words="story"))) == [2, 3]
    store.filters.add(Filter(words="story"))
    assert ids(store) == [1]
    store.states.set_bookmarked([1], False)
    assert ids(store) == []
    store.states.undo()
    assert ids(store) == [1]


@pytest.mark.parametrize("act", [FilterAct.READ, FilterAct.BOOKMARK, FilterAct.TAG])
def test_rules_act_once_and_only_on_what_arrives(store: Store, act: FilterAct) -> None:
    made = titled(store, "Harbour news")
    store.filters.add(Filter(words="harbour", act=act, tag="sea" if act is FilterAct.TAG else ""))
    shown = [row(store, 1)]
    store.sync.apply_feed(feed(made, entry(8, title="The harbour again"), entry(9, title="Snow")))
    new, other = row(store, 2), row(store, 3)
    assert (new.is_read, new.is_bookmarked, new.tags) == (
        act is FilterAct.READ, act is FilterAct.BOOKMARK, ("sea",) if act is FilterAct.TAG else ()
    )  # fmt: skip
    assert (other.is_read, other.is_bookmarked, other.tags) == (False, False, ())
    assert [row(store, 1)] == shown
    store.states.set_read([2], False)
    store.states.set_bookmarked([2], False)
    store.states.set_tags(2, ())
    with store._database.write() as connection:
        connection.execute("DELETE FROM entry")
    store.sync.apply_feed(feed(made, entry(8, title="The harbour again")))
    assert (row(store, 2).is_read, row(store, 2).is_bookmarked, row(store, 2).tags) == (False, False, ())
    acts = [line["do"] for line in read_lines(store.folder / "journal.jsonl")]
    assert {FilterAct.READ: "read", FilterAct.BOOKMARK: "bookmark", FilterAct.TAG: "tags"}[act] in acts


def test_adding_and_removing_are_steps_of_undo(store: Store) -> None:
    filled(store)
    filter_id, _changes = store.filters.add(Filter(words="story 2"))
    assert store.states.last_undo() == UndoStep(kind="filter", count=1, name="story 2")
    again, changes = store.filters.add(Filter(words=" story  2 "))
    assert (again, bool(changes)) == (filter_id, False)
    store.filters.remove(filter_id)
    store.states.undo()
    assert (ids(store), store.filters.all()[0].filter_id) == ([1, 3], filter_id)
    store.states.undo()
    assert (ids(store), store.filters.all()) == ([1, 2, 3], ())
    with pytest.raises(NotFound):
        store.filters.remove(filter_id)


@pytest.mark.parametrize("wanted", [Filter(words=""), Filter(words="?! …"), Filter(words="x", act=FilterAct.TAG, tag=" ")])
def test_what_means_nothing_is_refused(store: Store, wanted: Filter) -> None:
    with pytest.raises(SettingsError):
        store.filters.add(wanted)
    assert store.filters.all() == ()


def test_filters_outlive_the_library_in_backup_and_journal(tmp_path: Path) -> None:
    store = open_library(tmp_path, clock=lambda: NOW)
    made = filled(store)
    store.filters.add(Filter(words="story 1"))
    store.backup(NOW)
    gone, _changes = store.filters.add(Filter(words="story 2"))
    store.filters.add(Filter(words="story 3", source_id=made))
    store.filters.add(Filter(words="snow", act=FilterAct.TAG, tag="winter"))
    store.filters.remove(gone)
    kept = [one.filter for one in store.filters.all()]
    store.close()
    restore(tmp_path, NOW)
    store = open_library(tmp_path, clock=lambda: NOW)
    assert [one.filter for one in store.filters.all()] == kept
    assert ids(store) == [2]
    store.keeping.compact()
    assert [line["words"] for line in read_lines(tmp_path / "journal.jsonl") if line["do"] == "filter"] == [
        "story 1", "story 3", "snow"
    ]  # fmt: skip
    store.close()


def test_removed_source_in_the_journal_hides_and_the_next_line_brings_it_back(tmp_path: Path) -> None:
    store = open_library(tmp_path, clock=lambda: NOW)
    made = filled(store)
    store.backup(NOW)
    store.sources.remove(made)
    store.states.undo()
    store.close()
    restore(tmp_path, NOW)
    store = open_library(tmp_path, clock=lambda: NOW)
    assert (ids(store), len(store.sources.all())) == ([1, 2, 3], 1)
    store.close()


def test_a_sync_asks_the_index_once_for_each_filter(store: Store) -> None:
    filled(store, 30)
    store.filters.add(Filter(words="casino", place=FilterPlace.TEXT))
    made = source(store, "other")
    asked = []
    for number in (1, 20):
        with told(store) as statements:
            entries = (entry(one, site="other") for one in range(number, number * 2))
            store.sync.apply_feed(feed(made, *entries))
        asked.append(len([one for one in statements if "MATCH" in one]))
    assert asked == [1, 1]
