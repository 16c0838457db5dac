from dataclasses import replace

import pytest

from reader.domain.page import LinkKind
from reader.domain.update import LinkAccepted, LinkWanted, PageStored
from reader.store import Store
from tests.store.store_builders import LATER, NOW, READING, accept_page, entry, extracted, feed, ids, link, page, row, source

NUMBER = "7200049"


def numbered(version_id: int, url: str, language: str, number: str = NUMBER) -> PageStored:
    made = page(version_id, extracted(url, language=language, title=f"In {language}"))
    return replace(made, evidence=replace(made.evidence, number=number))


def two(store: Store, other: PageStored) -> tuple[LinkWanted, ...]:
    """A Ukrainian story and another, each from a feed of its own; the claims that come of it."""
    store.sync.apply_feed(feed(source(store), entry(1)))
    store.sync.apply_feed(feed(source(store, "english", "en"), entry(1, site="english", language="en")))
    store.sync.apply_pages((numbered(1, f"https://pravda.example/uk/one-{NUMBER}", "uk"), other))
    return store.sync.links_wanted(NOW, READING)


def test_editions_of_one_number_claim_each_other(store: Store) -> None:
    (wanted,) = two(store, numbered(2, f"https://en.pravda.example/two-{NUMBER}", "en"))
    assert (wanted.kind, wanted.language, wanted.known_story_id, wanted.known_is_fetched) == (LinkKind.NUMBER, "uk", 1, True)
    assert [len(row(store, story_id).chips) for story_id in (1, 2)] == [1, 1]
    store.sync.apply_links((LinkAccepted(link_id=wanted.link_id, reason="same-id", known_version_id=1),))
    assert ids(store) == [1]


@pytest.mark.parametrize(
    ("url", "language", "number"),
    [
        pytest.param(f"https://en.courier.example/two-{NUMBER}", "en", NUMBER, id="another publisher"),
        pytest.param(f"https://en.pravda.example/two-{NUMBER}", "uk", NUMBER, id="the same language"),
        pytest.param("https://en.pravda.example/two-7200050", "en", "7200050", id="another number"),
        pytest.param("https://en.pravda.example/two", "en", "", id="no number"),
    ],
)
def test_others_do_not(store: Store, url: str, language: str, number: str) -> None:
    assert two(store, numbered(2, url, language, number)) == ()


def test_a_story_takes_no_second_page_in_a_language(store: Store) -> None:
    store.sync.apply_feed(feed(source(store), entry(1)))
    links = (link("https://pravda.example/eng/1"), link("https://pravda.example/eng/2"))
    store.sync.apply_pages((page(1, extracted("https://pravda.example/news/1", links=links)),))
    first, second = store.sync.links_wanted(NOW, READING)
    for wanted, title in ((first, "One"), (second, "Two")):
        said = extracted(wanted.url, language="en", title=title)
        store.sync.apply_links((LinkAccepted(link_id=wanted.link_id, reason="same-id", page=page(0, said)),))
    assert store.stories.open(1, "en", READING).version.title == "One"
    assert store.sync.version_by_url(second.url) == 0
    assert store.sync.links_wanted(LATER, READING) == ()


def test_stories_that_share_a_language_stay_apart(store: Store) -> None:
    """The English page names a second Ukrainian page as its version: it has one already."""
    store.sync.apply_feed(feed(source(store), entry(1)))
    store.sync.apply_pages((page(1, extracted("https://pravda.example/news/1", links=(link("https://pravda.example/eng/1"),))),))
    claim = link("https://courier.example/news/2", "uk")
    accept_page(store, extracted("https://pravda.example/eng/1", language="en", title="English", links=(claim,)))
    store.sync.apply_feed(feed(source(store, "courier"), entry(2, site="courier")))
    store.sync.apply_pages((page(3, extracted("https://courier.example/news/2", title="Another")),))
    (wanted,) = store.sync.links_wanted(NOW, READING)
    store.sync.apply_links((LinkAccepted(link_id=wanted.link_id, reason="mutual", known_version_id=3),))
    assert sorted(ids(store)) == [1, 2]
    assert store.sync.links_wanted(LATER, READING) == ()
