from pathlib import Path

import pytest

from reader.domain.alignment import Alignment, Difference, Pair
from reader.domain.errors import Corrupt
from reader.domain.story import Version
from reader.store import Store, open_library
from tests.store.store_builders import accept_page, entry, extracted, feed, link, page, paragraphs, source

PAGE, EN = "https://pravda.example/news/1", "https://pravda.example/eng/news/1"
FOUND = Alignment(
    pairs=(Pair(left=(0,), right=(0, 1), score=0.9), Pair(left=(1,))),
    shared=0.75,
    difference=Difference(left=2, right=2, left_alone=1),
)


@pytest.fixture
def sides(store: Store) -> tuple[Version, Version]:
    store.sync.apply_feed(feed(source(store), entry(1)))
    store.sync.apply_pages((page(1, extracted(PAGE, *paragraphs(times=2), links=(link(EN),))),))
    accept_page(store, extracted(EN, *paragraphs("In English."), language="en"))
    return store.stories.open(1, "uk", ()).version, store.stories.open(1, "en", ()).version


def test_what_was_kept_is_found_from_either_side(store: Store, sides: tuple[Version, Version]) -> None:
    uk, en = sides
    assert store.alignments.find(uk, en, 1) is None
    store.alignments.keep(uk, en, 1, FOUND)
    assert store.alignments.find(uk, en, 1) == FOUND
    assert store.alignments.find(en, uk, 1) == FOUND.mirrored()
    store.alignments.keep(en, uk, 1, FOUND)
    assert store.alignments.find(en, uk, 1) == FOUND
    assert store.alignments.find(uk, en, 1) == FOUND.mirrored()


def test_another_text_or_method_has_none(store: Store, sides: tuple[Version, Version]) -> None:
    uk, en = sides
    store.alignments.keep(uk, en, 1, FOUND)
    assert store.alignments.find(uk, en, 2) is None
    store.sync.apply_pages((page(uk.version_id, extracted(PAGE, *paragraphs(times=3))),))
    edited = store.stories.open(1, "uk", ()).version
    assert store.alignments.find(edited, en, 1) is None
    store.alignments.keep(edited, en, 1, Alignment())
    assert store.alignments.find(edited, en, 1) == Alignment()
    assert store.alignments.find(uk, en, 1) is None


def test_nothing_is_kept_of_a_story_that_is_gone(store: Store, sides: tuple[Version, Version]) -> None:
    uk, en = sides
    store.alignments.keep(uk, en, 1, FOUND)
    store.sources.remove(1, keep_bookmarks=False)
    store.sources.purge(at_once=True)
    assert store.alignments.find(uk, en, 1) is None
    store.alignments.keep(uk, en, 1, FOUND)
    assert store.alignments.find(uk, en, 1) is None


def test_library_that_is_looked_into_keeps_nothing(store: Store, sides: tuple[Version, Version]) -> None:
    looking = open_library(store.folder, read_only=True)
    looking.alignments.keep(*sides, 1, FOUND)
    assert looking.alignments.find(*sides, 1) is None
    store.alignments.keep(*sides, 1, FOUND)
    assert looking.alignments.find(*sides, 1) == FOUND
    looking.close()


def test_damaged_row_is_told(store: Store, sides: tuple[Version, Version], tmp_path: Path) -> None:
    store.alignments.keep(*sides, 1, FOUND)
    with store.alignments._database.write() as connection:  # what a failing disk does
        connection.execute("UPDATE alignment SET alignment = x'00'")
    with pytest.raises(Corrupt):
        store.alignments.find(*sides, 1)
