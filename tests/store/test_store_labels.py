from datetime import timedelta

from reader.domain.update import PageFailed
from reader.store import Store
from tests.store.store_builders import NOW, entry, extracted, feed, link, page, row, source

PAGE = "https://pravda.example/news/{}"


def labels(store: Store, story_id: int) -> dict[str, str]:
    return {chip.language: chip.label for chip in row(store, story_id).chips}


def test_a_story_whose_page_names_no_language_borrows_its_publications_label(store: Store) -> None:
    store.sync.apply_feed(feed(source(store), entry(1), entry(2)))
    claim = link("https://pravda.example/ar/1", "ar", label="عربي")
    bare = link("https://pravda.example/ar/2", "ar")
    store.sync.apply_pages(
        (page(1, extracted(PAGE.format(1), links=(claim,))), page(2, extracted(PAGE.format(2), links=(bare,))))
    )
    assert labels(store, 1)["ar"] == labels(store, 2)["ar"] == "عربي"


def test_the_label_of_another_publication_is_not_taken(store: Store) -> None:
    store.sync.apply_feed(feed(source(store), entry(1)))
    store.sync.apply_feed(feed(source(store, "north"), entry(2, site="north")))
    store.sync.apply_pages(
        (page(1, extracted(PAGE.format(1), links=(link("https://pravda.example/ar/1", "ar", label="عربي"),))),)
    )
    store.sync.apply_pages(
        (page(2, extracted("https://north.example/news/2", links=(link("https://north.example/ar/2", "ar"),))),)
    )
    assert labels(store, 2)["ar"] == "عر"


def test_a_row_knows_when_its_page_is_tried_again(store: Store) -> None:
    store.sync.apply_feed(feed(source(store), entry(1)))
    again = NOW + timedelta(hours=2)
    store.sync.apply_pages((PageFailed(version_id=1, code="timed-out", tried=NOW, next_try=again),))
    assert (row(store, 1).offline_reason, row(store, 1).next_try) == ("timed-out", again)
    store.sync.apply_pages((PageFailed(version_id=1, code="bad-status:404", tried=NOW, next_try=None),))
    assert row(store, 1).next_try is None
