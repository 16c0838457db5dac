"""What versions said before their publishers changed it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from reader.domain.blocks import Block
from reader.domain.errors import Corrupt, NotFound
from reader.domain.page import Outcome
from reader.domain.revision import Revision
from reader.domain.update import ChangedEntry, NewEntry
from reader.domain.wording import digest_of
from reader.store import Store
from reader.store.compression import compress
from reader.store.salvage import salvage
from tests.store.store_builders import LATER, NOW, TEXT, entry, extracted, feed, filled, ids, page, paragraphs, source, wall

APPEAL = "Follow our channel, and read the news of the harbour before others do."


def come(
    store: Store, *blocks: Block, hours: int = 1, title: str = "Story 1", told: tuple[str, ...] = (), version: int = 1
) -> None:
    """The page of a story comes again; ``told`` are all the texts that were on it."""
    said = extracted("https://pravda.example/news/1", *blocks, title=title)
    made = page(version, said, NOW + timedelta(hours=hours))
    store.sync.apply_pages((replace(made, evidence=replace(made.evidence, texts=tuple(map(digest_of, told)))),))


def revisions(store: Store, version: int = 1) -> tuple[Revision, ...]:
    return store.revisions.of_version(version)


def edits(store: Store) -> int:
    return store.stories.version(1).edits


def test_a_changed_page_keeps_what_it_said(store: Store) -> None:
    filled(store, 1)
    come(store, *paragraphs("The ferry did not return."), hours=2, title="No ferry")
    come(store, *paragraphs("The ferry sank."), hours=5, title="No ferry")
    newest, oldest = revisions(store)
    assert (oldest.title, oldest.stored, oldest.replaced) == ("Story 1", NOW, NOW + timedelta(hours=2))
    assert (newest.title, newest.stored, newest.replaced) == ("No ferry", oldest.replaced, NOW + timedelta(hours=5))
    known, former, present, language = store.revisions.texts(oldest.revision_id)
    assert (known, former.blocks, present.blocks, language) == (oldest, paragraphs(), paragraphs("The ferry sank."), "uk")
    assert edits(store) == 2


def test_a_title_alone_is_an_edit(store: Store) -> None:
    filled(store, 1)
    come(store, *paragraphs(), title="Another title")
    assert [one.title for one in revisions(store)] == ["Story 1"]


@pytest.mark.parametrize(
    "blocks",
    [paragraphs(), paragraphs(f"  {TEXT.replace(' ', '  ')} "), (*paragraphs(), *paragraphs("12:05"))],
    ids=["the same", "spaces", "a time"],
)
def test_what_changed_no_words_is_no_edit(store: Store, blocks: tuple[Block, ...]) -> None:
    filled(store, 1)
    come(store, *blocks)
    assert (edits(store), revisions(store)) == (0, ())


def test_a_text_left_out_because_it_repeats_is_no_edit(store: Store) -> None:
    """Extraction learns a site's appeals; the publisher has changed nothing."""
    filled(store, 1)
    come(store, *paragraphs(TEXT), *paragraphs(APPEAL), told=(TEXT, APPEAL), hours=1)
    before = edits(store)
    come(store, *paragraphs(TEXT), told=(TEXT, APPEAL), hours=2)
    come(store, *paragraphs(TEXT), *paragraphs(APPEAL), told=(TEXT, APPEAL), hours=3)
    assert edits(store) == before


def test_a_new_appeal_on_all_pages_of_the_site_is_no_edit(store: Store) -> None:
    filled(store, 5)
    for version in (2, 3, 4, 5):
        url = f"https://pravda.example/news/{version}"
        made = page(version, extracted(url, *paragraphs(f"{TEXT} {version}"), title=f"Story {version}"), NOW)
        store.sync.apply_pages((replace(made, evidence=replace(made.evidence, texts=(digest_of(APPEAL),))),))
    come(store, *paragraphs(TEXT), *paragraphs(APPEAL), told=(TEXT, APPEAL))
    assert edits(store) == 0


def test_a_page_in_place_of_the_feeds_text_is_no_edit(store: Store) -> None:
    store.sync.apply_feed(feed(source(store), entry(1, own=paragraphs("A summary of it."))))
    come(store, *paragraphs())
    assert edits(store) == 0
    come(store, *paragraphs("Something else came to the harbour."), hours=3)
    assert [one.stored for one in revisions(store)] == [NOW + timedelta(hours=1)]


def test_a_wall_and_what_is_behind_it_are_no_edit(store: Store) -> None:
    filled(store, 1)
    cut = replace(extracted("https://pravda.example/news/1", *paragraphs("The ferry returned."), title="Story 1"), partial=True)
    store.sync.apply_pages((page(1, cut, LATER),))
    come(store, *paragraphs(), hours=2)
    store.sync.apply_pages((wall(1, Outcome.PAYWALL),))
    assert edits(store) == 0


def test_another_extraction_of_the_page_is_no_edit(store: Store) -> None:
    filled(store, 1)
    again = page(1, extracted("https://pravda.example/news/1", *paragraphs(f"{TEXT} And more."), title="Story 1"))
    assert store.raw_pages.rewrite(again).change is not None
    assert edits(store) == 0


def changed(made: NewEntry) -> ChangedEntry:
    return ChangedEntry(version_id=1, entry=replace(made, digest="other"))


def test_a_changed_text_of_the_feed_is_an_edit_where_there_is_no_page(store: Store) -> None:
    made = source(store)
    first = entry(1, own=paragraphs())
    bare = replace(first, item=replace(first.item, url=""))
    store.sync.apply_feed(feed(made, bare))
    second = replace(bare, feed_version=replace(extracted("", *paragraphs("It sank in the old harbour."))))
    store.sync.apply_feed(replace(feed(made), changed=(changed(second),), checked=LATER))
    (kept,) = revisions(store)
    assert (kept.stored, kept.replaced) == (NOW, LATER)
    assert store.revisions.texts(kept.revision_id)[1].blocks == paragraphs()


def test_a_feeds_text_that_waits_for_its_page_has_no_edits(store: Store) -> None:
    made = source(store)
    store.sync.apply_feed(feed(made, entry(1, own=paragraphs())))
    store.sync.apply_feed(replace(feed(made), changed=(changed(entry(1, own=paragraphs("It sank in the old harbour."))),)))
    assert edits(store) == 0


def test_a_feed_that_tells_of_an_edit_makes_one_of_it_and_no_two(store: Store) -> None:
    """The feed's title comes first, the page's after it."""
    made = filled(store, 1)
    store.sync.apply_feed(replace(feed(made), changed=(changed(entry(1, title="Ferry | Pravda")),)))
    come(store, *paragraphs("It sank in the old harbour."))
    assert edits(store) == 1
    assert [one.title for one in revisions(store)] == ["Story 1"]
    store.sync.apply_feed(replace(feed(made), changed=(changed(entry(1, title="Ferry! | Pravda")),)))
    come(store, *paragraphs("It sank in the old harbour."), hours=2)
    assert edits(store) == 1


def edit_often(store: Store, times: int) -> None:
    for hour in range(1, times + 1):
        come(store, *paragraphs(f"{TEXT} {'Again ' * hour}"), hours=hour)


def test_the_newest_three_are_kept_and_all_are_counted(store: Store) -> None:
    filled(store, 1)
    edit_often(store, 5)
    assert [one.stored for one in revisions(store)] == [NOW + timedelta(hours=hour) for hour in (4, 3, 2)]
    assert edits(store) == 5


def test_a_bookmarked_story_keeps_all_until_the_bookmark_goes(store: Store) -> None:
    filled(store, 1)
    store.states.set_bookmarked((1,), True)
    edit_often(store, 5)
    store.retention.trim_revisions()
    assert len(revisions(store)) == 5
    store.states.set_bookmarked((1,), False)
    assert len(revisions(store)) == 5  # until what is old goes, so that a bookmark taken back takes nothing along
    assert store.retention.trim_revisions() == 2
    assert len(revisions(store)) == 3


def test_a_bookmark_brings_nothing_back(store: Store) -> None:
    filled(store, 1)
    edit_often(store, 5)
    store.states.set_bookmarked((1,), True)
    assert len(revisions(store)) == 3
    come(store, *paragraphs("At last it sails to the harbour."), hours=9)
    assert len(revisions(store)) == 4


def test_revisions_go_with_their_story(store: Store) -> None:
    filled(store, 1)
    edit_often(store, 1)
    store.states.set_read((1,), True)
    store.retention.apply(NOW + timedelta(days=40), 30)
    assert (ids(store), revisions(store)) == ([], ())


def test_former_words_are_not_found(store: Store) -> None:
    filled(store, 1)
    come(store, *paragraphs("Something else came to the harbour."))
    assert (ids(store, "ferry"), ids(store, "something")) == ([], [1])


def test_a_revision_that_is_kept_no_more_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        store.revisions.texts(7)


def spoil(store: Store) -> None:
    with closing(sqlite3.connect(store.folder / "library.sqlite")) as connection, connection:
        connection.execute("UPDATE revision SET blocks = ?", (compress(b"[]")[:-3] + b"abc",))


def test_a_damaged_revision_says_so_and_goes_when_texts_are_looked_at(store: Store) -> None:
    filled(store, 1)
    edit_often(store, 1)
    spoil(store)
    with pytest.raises(Corrupt):
        store.revisions.texts(1)
    found = store.keeping.verify()
    assert found is not None
    assert [(one.is_revision, one.restored) for one in found.rotten] == [(True, False)]
    assert (revisions(store), edits(store), len(ids(store, "ferry"))) == ((), 1, 1)


def test_a_damaged_revision_comes_back_from_a_backup(store: Store) -> None:
    filled(store, 1)
    edit_often(store, 1)
    store.backup(NOW)
    spoil(store)
    found = store.keeping.verify()
    assert found is not None
    assert [(one.is_revision, one.restored) for one in found.rotten] == [(True, True)]
    assert store.revisions.texts(1)[1].blocks == paragraphs()


def test_an_edit_is_worth_a_backup(store: Store) -> None:
    filled(store, 1)
    store.backup(NOW)
    assert store.backup(NOW + timedelta(days=1)) is None
    edit_often(store, 1)
    assert store.backup(NOW + timedelta(days=2)) is not None


def test_a_salvage_brings_revisions(store: Store) -> None:
    filled(store, 1)
    edit_often(store, 2)
    store.close()
    salvage(store.folder, NOW)
    with closing(sqlite3.connect(store.folder / "library.sqlite")) as connection:
        assert connection.execute("SELECT count(*) FROM revision").fetchone()[0] == 2


def test_two_versions_that_are_one_page_have_the_edits_of_both(store: Store) -> None:
    filled(store, 2)
    come(store, *paragraphs("One ship came to the harbour."), hours=1)
    come(store, *paragraphs("Two ships came to the harbour."), hours=1, version=2, title="Story 2")
    said = extracted("https://pravda.example/news/1", *paragraphs("One ship came to the harbour."), title="Story 1")
    store.sync.apply_pages((page(2, said, NOW + timedelta(hours=2)),))
    assert len(ids(store)) == 1
    assert edits(store) == 2
    assert len(revisions(store)) == 2
