from dataclasses import replace

from reader.domain.update import PageFailed
from reader.store import Store
from tests.store.store_builders import NOW, READING, entry, extracted, feed, page, paragraphs, picture, source, stored_picture


def two_stories(store: Store) -> None:
    """One whole story, one whose page failed for good."""
    store.sync.apply_feed(feed(source(store), entry(1), entry(2)))
    said = replace(extracted("https://pravda.example/news/1"), blocks=(*paragraphs(), picture("a")))
    store.sync.apply_pages((page(1, said), PageFailed(version_id=2, code="bad-status:404", tried=NOW, next_try=None)))


def test_plan_counts_what_is_missing_by_source(store: Store) -> None:
    two_stories(store)
    plan = store.packing.plan(READING)
    assert (plan.stories, plan.complete, plan.pages, plan.pictures) == (2, 0, 1, 1)
    assert plan.bytes_wanted > 0
    assert [(share.stories, share.pages, share.pictures) for share in plan.sources] == [(2, 1, 1)]


def test_read_stories_are_not_packed_but_bookmarked_ones_are(store: Store) -> None:
    two_stories(store)
    store.states.set_read((1, 2), True)
    assert store.packing.plan(READING).stories == 0
    store.states.set_bookmarked((2,), True)
    plan = store.packing.plan(READING)
    assert (plan.stories, plan.pages, plan.pictures) == (1, 1, 0)


def test_asking_again_makes_a_final_failure_wanted(store: Store) -> None:
    two_stories(store)
    assert store.sync.pages_wanted(NOW) == ()
    changes = store.packing.ask_again(READING)
    assert changes.stories == {2}
    assert [wanted.version_id for wanted in store.sync.pages_wanted(NOW)] == [2]


def test_report_says_what_is_not_complete_and_why(store: Store) -> None:
    two_stories(store)
    store.pictures.apply((stored_picture("a"),))
    report = store.packing.report(READING)
    assert (report.stories, report.complete) == (2, 1)
    assert [(missing.reason, missing.stories) for missing in report.missing] == [("bad-status:404", 1)]
    assert report.missing[0].first


def test_languages_that_nobody_reads_are_left_alone(store: Store) -> None:
    store.sync.apply_feed(feed(source(store, language="de"), entry(1, language="de"), entry(2, language="uk")))
    store.packing.ask_again(("uk",))
    plan = store.packing.plan(("uk",))
    assert plan.pages == 2  # the German story exists in no language that is read, so it is packed as it is
