from dataclasses import replace
from datetime import timedelta

import pytest

from reader.domain.page import Outcome
from reader.domain.query import View
from reader.domain.story import Offline, Version
from reader.domain.update import PageFailed, PictureFailed
from reader.store import Store
from tests.store.store_builders import (
    LATER,
    NOW,
    READING,
    entry,
    extracted,
    feed,
    fetch_all,
    filled,
    ids,
    page,
    paragraphs,
    picture,
    row,
    source,
    stored_picture,
    wall,
)

LONG = "word " * 200
URL = "https://pravda.example/news/1"


def with_feed_text(store: Store, text: str) -> None:
    store.sync.apply_feed(feed(source(store), entry(1, own=paragraphs(text))))


def shown(store: Store) -> Version:
    return store.stories.open(1, "", READING).version


@pytest.mark.parametrize(
    ("own", "said", "partial", "expected"),
    [
        ("Short lead.", LONG, False, (False, Offline.COMPLETE, "")),
        (LONG, "A teaser of the story.", False, (True, Offline.COMPLETE, "")),
        (LONG * 2, LONG, False, (False, Offline.COMPLETE, "")),
        (LONG * 2, LONG, True, (True, Offline.TEXT, "paywall")),
        ("Short lead.", LONG, True, (False, Offline.TEXT, "paywall")),
    ],
    ids=["page", "feed is whole", "both long", "wall", "wall but more than the feed"],
)
def test_richer_text_is_shown(store: Store, own: str, said: str, partial: bool, expected: tuple[bool, Offline, str]) -> None:
    with_feed_text(store, own)
    store.sync.apply_pages((page(1, replace(extracted(URL, *paragraphs(said)), partial=partial)),))
    version = shown(store)
    assert (version.from_feed, version.offline, version.offline_reason) == expected


@pytest.mark.parametrize("outcome", [outcome for outcome in Outcome if outcome != Outcome.STORY])
def test_page_without_a_story_leaves_the_feeds_text_and_says_why(store: Store, outcome: Outcome) -> None:
    with_feed_text(store, "From the feed.")
    store.sync.apply_pages((wall(1, outcome),))
    version = shown(store)
    assert (version.offline, version.offline_reason, version.from_feed) == (Offline.TEXT, outcome.value, True)
    assert store.sync.pages_wanted(NOW + timedelta(days=99)) == ()


def test_failed_page_is_tried_again_when_its_time_has_come(store: Store) -> None:
    store.sync.apply_feed(feed(source(store), entry(1)))
    store.sync.apply_pages((PageFailed(version_id=1, code="timed-out", tried=NOW, next_try=LATER),))
    assert store.sync.pages_wanted(NOW) == ()
    (again,) = store.sync.pages_wanted(LATER)
    assert again.tries == 1
    assert (row(store, 1).offline, row(store, 1).offline_reason) == (Offline.HEADLINE, "timed-out")
    store.sync.apply_pages((PageFailed(version_id=1, code="bad-status", tried=LATER, next_try=None),))
    assert store.sync.pages_wanted(LATER + timedelta(days=9)) == ()
    assert ids(store) == [1]


def test_text_that_shrinks_to_a_stub_keeps_the_old(store: Store) -> None:
    store.sync.apply_feed(feed(source(store), entry(1)))
    for text in (LONG, "Please accept our cookies."):
        store.sync.apply_pages((page(1, extracted(URL, *paragraphs(text))),))
    assert shown(store).words == 200
    assert ids(store, "cookies") == []


def test_page_of_a_removed_story_is_dropped(store: Store) -> None:
    made = filled(store, 1)
    store.sources.remove(made, True)
    store.sources.purge(at_once=True)
    assert not store.sync.apply_pages((page(1, extracted(URL)), PageFailed(version_id=1, code="x", tried=NOW, next_try=None)))


def test_pages_wanted_are_bookmarks_first_then_newest(store: Store) -> None:
    one, two = source(store), source(store, "other")
    store.sync.apply_feed(feed(one, entry(1), entry(2), entry(3)))
    store.sync.apply_feed(feed(two, entry(0, site="other")))
    store.states.set_bookmarked([3], True)
    assert [w.story_id for w in store.sync.pages_wanted(NOW)] == [3, 4, 1, 2]
    assert [w.story_id for w in store.sync.pages_wanted(NOW, (two,))] == [4]


def test_pictures_decide_what_is_complete(store: Store) -> None:
    store.sync.apply_feed(feed(source(store), entry(1)))
    fetch_all(store, *paragraphs(), picture("a"), picture("pixel"), picture("gone"))
    assert (row(store, 1).offline, row(store, 1).offline_reason) == (Offline.TEXT, "")
    pixel = PictureFailed(url=picture("pixel").url, code="bad-picture:tiny", tried=NOW)
    gone = PictureFailed(url=picture("gone").url, code="bad-status", tried=NOW, next_try=LATER)
    store.sync.apply_pictures((stored_picture("a"), pixel, gone))
    assert [p.url for p in store.sync.pictures_wanted(NOW)] == []
    assert [(p.url, p.tries) for p in store.sync.pictures_wanted(LATER)] == [(picture("gone").url, 1)]
    store.sync.apply_pictures((replace(gone, next_try=None),))
    assert (row(store, 1).offline, row(store, 1).offline_reason) == (Offline.TEXT, "picture")
    assert ids(store, view=View.INCOMPLETE) == [1]
    assert store.sync.apply_pictures((stored_picture("gone", b"came"),)).stories == {1}
    assert row(store, 1).offline == Offline.COMPLETE
    assert store.stories.counts(NOW).incomplete == 0


def test_addresses_of_one_page_are_one_story(store: Store) -> None:
    made = source(store)
    store.sync.apply_feed(feed(made, entry(1, title="Same"), entry(2, title="Same"), entry(3, title="Other")))
    for version_id in (1, 2, 3):
        title = "Other" if version_id == 3 else "Same"
        said = extracted("https://pravda.example/canonical", *paragraphs(), title=title)
        store.sync.apply_pages((page(version_id, said),))
    assert ids(store) == [1, 3]
    assert [k.version_id for k in store.sync.known_entries(made)] == [1, 1, 3]
    assert store.stories.by_url("https://pravda.example/news/2") == 1
    assert ids(store, "ferry") == [1, 3]


def test_what_the_page_says_is_kept(store: Store) -> None:
    store.sync.apply_feed(feed(source(store), entry(1)))
    said = replace(
        extracted(URL, title="Said"), byline="A Writer", published=LATER, site_name="Site", section="World", tags=("x",)
    )
    store.sync.apply_pages((page(1, said),))
    version = store.stories.version(1)
    assert (version.title, version.byline, version.published, version.site_name) == ("Said", "A Writer", LATER, "Site")
    assert (version.section, version.tags, version.blocks) == ("World", ("x",), said.blocks)
    assert store.sync.evidence(1).numbers == ("2026",)
    assert store.sync.version_by_url(URL + "?utm_source=x") == 1
