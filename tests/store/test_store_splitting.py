from datetime import timedelta
from pathlib import Path

import pytest

from reader.domain.changes import UndoStep
from reader.domain.errors import NotFound
from reader.domain.page import LinkKind
from reader.domain.update import ExtraLinks, LinkAccepted
from reader.store import Store, open_library
from reader.store.restoring import restore
from tests.store.store_builders import (
    LATER,
    NOW,
    READING,
    accept_page,
    entry,
    extracted,
    feed,
    fetch_all,
    ids,
    link,
    page,
    paragraphs,
    row,
    source,
)

UK = "https://pravda.example/news/1"
EN = "https://courier.example/news/1"
DE = "https://courier.example/de/1"


def joined(store: Store) -> None:
    """A Ukrainian story, into which an English and a German version of another came by a merge.  Versions 1, 2 and 3."""
    store.sync.apply_feed(feed(source(store), entry(1)))
    store.sync.apply_feed(feed(source(store, "courier", "en"), entry(1, site="courier", language="en")))
    fetch_all(store)
    store.sync.apply_pages((page(2, extracted(EN, language="en", title="Ferry", links=(link(DE, "de"),))),))
    (german,) = store.sync.links_wanted(NOW, ("de",))
    store.sync.apply_links((LinkAccepted(link_id=german.link_id, reason="same-id", page=page(0, extracted(DE, language="de"))),))
    store.sync.add_links((ExtraLinks(version_id=1, links=(link(EN),)),))
    (wanted,) = store.sync.links_wanted(NOW, READING)
    store.sync.apply_links((LinkAccepted(link_id=wanted.link_id, reason="same-id", known_version_id=2),))
    assert ids(store) == [1]


def languages(store: Store, story_id: int) -> list[str]:
    return sorted(chip.language for chip in row(store, story_id).chips)


def test_a_wrong_merge_is_taken_apart_with_all_that_came_by_it(store: Store) -> None:
    joined(store)
    store.states.set_bookmarked([1], True)
    store.states.set_tags(1, ("kept",))
    changes = store.states.split(1, 2, "hand")
    (made,) = changes.stories - {1}
    assert (changes.lists, changes.counts, changes.initiator) == (True, True, "hand")
    assert (languages(store, 1), languages(store, made)) == (["uk"], ["de", "en"])
    assert row(store, made).is_bookmarked
    assert row(store, made).tags == ("kept",)
    assert row(store, made).source_title == "Courier"
    assert ids(store, "ferry lang:en") == [made]
    counts = store.stories.counts(NOW - timedelta(days=1))
    assert (counts.all, counts.by_source) == (2, {1: 1, 2: 1})


def test_it_stays_split_whoever_claims_it_again(store: Store) -> None:
    joined(store)
    store.states.split(1, 2)
    store.sync.apply_pages((page(1, extracted(UK, links=(link(EN), link(DE, "de")))),))
    store.sync.apply_pages((page(2, extracted(EN, language="en", title="Ferry", links=(link(UK, "uk"), link(DE, "de")))),))
    store.sync.add_links((ExtraLinks(version_id=1, links=(link(EN, kind=LinkKind.PATTERN),)),))
    assert store.sync.links_wanted(LATER, (*READING, "de")) == ()
    store.states.request_version(1, "en")
    assert store.sync.links_wanted(LATER, READING) == ()
    assert languages(store, 1) == ["uk"]


def test_a_third_version_does_not_bring_them_together(store: Store) -> None:
    joined(store)
    store.states.split(1, 2)
    store.sync.add_links((ExtraLinks(version_id=1, links=(link("https://pravda.example/rus/1", "ru"),)),))
    accept_page(store, extracted("https://pravda.example/rus/1", language="ru", links=(link(EN),)))
    (wanted,) = store.sync.links_wanted(NOW, READING)
    store.sync.apply_links((LinkAccepted(link_id=wanted.link_id, reason="mutual", known_version_id=2),))
    assert len(ids(store)) == 2
    assert store.sync.links_wanted(LATER, READING) == ()


def test_it_is_remembered_when_the_version_is_gone(store: Store) -> None:
    """The English story is removed; its page, found again under a new address that redirects, is still not the story."""
    joined(store)
    (made,) = store.states.split(1, 2).stories - {1}
    store.sources.remove(2, keep_bookmarks=False)
    assert ids(store) == [1]
    assert made not in ids(store)
    store.sync.add_links((ExtraLinks(version_id=1, links=(link("https://courier.example/moved"),)),))
    (wanted,) = store.sync.links_wanted(NOW, READING)
    said = extracted(EN, language="en", title="Ferry")
    store.sync.apply_links((LinkAccepted(link_id=wanted.link_id, reason="mutual", page=page(0, said)),))
    assert languages(store, 1) == ["uk"]


def test_one_page_under_two_addresses_is_not_joined_against_the_person(store: Store) -> None:
    joined(store)
    store.states.split(1, 2)
    same = extracted(UK, *paragraphs("Ferry"), language="en", title="Ferry")
    store.sync.apply_pages((page(2, same),))
    assert len(ids(store)) == 2


def test_a_version_that_a_link_brought_goes_alone_and_keeps_the_source(store: Store) -> None:
    store.sync.apply_feed(feed(source(store), entry(1)))
    store.sync.apply_pages((page(1, extracted(UK, links=(link(EN), link(DE, "de")))),))
    for wanted in store.sync.links_wanted(NOW, ("en", "de")):
        said = extracted(wanted.url, language=wanted.language, title=wanted.language)
        store.sync.apply_links((LinkAccepted(link_id=wanted.link_id, reason="mutual", page=page(0, said)),))
    (made,) = store.states.split(1, 2).stories - {1}
    assert (languages(store, 1), languages(store, made)) == (["de", "uk"], ["en"])
    assert store.stories.counts(NOW).by_source == {1: 2}
    store.sources.remove(1, keep_bookmarks=False)
    assert ids(store) == []


def test_the_whole_story_cannot_be_split_from_itself(store: Store) -> None:
    store.sync.apply_feed(feed(source(store), entry(1)))
    assert not store.states.split(1, 1)
    assert ids(store) == [1]


@pytest.mark.parametrize(("story_id", "version_id"), [(1, 9), (9, 1), (0, 0)])
def test_what_is_not_there_is_not_found(store: Store, story_id: int, version_id: int) -> None:
    joined(store)
    with pytest.raises(NotFound):
        store.states.split(story_id, version_id)


def test_an_old_number_leads_to_what_remains(store: Store) -> None:
    joined(store)
    assert store.stories.open(2, "", READING).row.story_id == 1
    (made,) = store.states.split(1, 2).stories - {1}
    assert made != 1
    assert store.stories.open(made, "en", READING).version.version_id == 2


def test_a_split_is_taken_back_as_if_it_had_not_been(store: Store) -> None:
    joined(store)
    (made,) = store.states.split(1, 2).stories - {1}
    assert store.states.last_undo() == UndoStep(kind="split", count=2)
    changes = store.states.undo("undo")
    assert changes is not None
    assert (changes.stories, changes.lists) == (frozenset({1, made}), True)
    assert ids(store) == [1]
    assert languages(store, 1) == ["de", "en", "uk"]
    assert store.sync.links_wanted(LATER, (*READING, "de")) == ()
    store.states.split(1, 3)
    assert languages(store, 1) == ["uk"]


def test_a_split_whose_story_is_gone_cannot_be_taken_back(store: Store) -> None:
    joined(store)
    store.states.split(1, 2)
    with store._database.write() as connection:
        connection.execute("DELETE FROM story WHERE story_id <> 1")
    assert not store.states.undo()
    assert ids(store) == [1]


def test_a_split_outlives_the_loss_of_the_database(tmp_path: Path) -> None:
    store = open_library(tmp_path, clock=lambda: NOW)
    joined(store)
    store.keeping.back_up(NOW, at_once=True)
    store.states.split(1, 2)
    store.close()
    restore(tmp_path, NOW)
    store = open_library(tmp_path, clock=lambda: NOW)
    assert sorted(languages(store, story_id) for story_id in ids(store)) == [["de", "en"], ["uk"]]
    store.sync.add_links((ExtraLinks(version_id=1, links=(link(EN),)),))
    assert store.sync.links_wanted(LATER, READING) == ()
    store.close()
