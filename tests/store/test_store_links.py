from datetime import timedelta

import pytest

from reader.domain.page import Alternate, LinkKind
from reader.domain.query import StoryQuery, View
from reader.domain.story import ChipState
from reader.domain.update import ExtraLinks, LinkAccepted, LinkRejected
from reader.store import Store
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
    row,
    source,
)

EN = "https://pravda.example/eng/news/1"
PAGE = "https://pravda.example/news/1"


def claiming(store: Store, *links: Alternate) -> None:
    """One Ukrainian story, fetched, whose page makes these claims."""
    store.sync.apply_feed(feed(source(store), entry(1)))
    store.sync.apply_pages((page(1, extracted(PAGE, links=links)),))


def chips(store: Store, story_id: int = 1) -> list[tuple[str, str, ChipState]]:
    return [(chip.language, chip.label, chip.state) for chip in row(store, story_id).chips]


def test_claims_are_chips_with_the_pages_own_labels(store: Store) -> None:
    claiming(store, link(EN, label="Eng!"), link("https://pravda.example/pl/news/1", "pl"), link("https://x.example/de", "de"))
    published = ChipState.PUBLISHED
    assert chips(store) == [
        ("en", "Eng!", published),
        ("uk", "Укр", ChipState.STORED),
        ("de", "Deu", published),
        ("pl", "Pol", published),
    ]


def test_only_reading_languages_are_wanted_unless_the_person_asks(store: Store) -> None:
    claiming(store, link(EN), link("https://pravda.example/pl/news/1", "pl"))
    assert [w.language for w in store.sync.links_wanted(NOW, READING)] == ["en"]
    assert store.states.request_version(1, "pl").stories == {1}
    assert [w.language for w in store.sync.links_wanted(NOW, READING)] == ["pl", "en"]
    assert ("pl", "Pol", ChipState.FETCHING) in chips(store)


def test_guess_is_wanted_and_no_promise(store: Store) -> None:
    claiming(store)
    store.sync.add_links((ExtraLinks(version_id=1, links=(link(EN, kind=LinkKind.PATTERN),)),))
    assert [w.kind for w in store.sync.links_wanted(NOW, READING)] == [LinkKind.PATTERN]
    assert [chip[0] for chip in chips(store)] == ["uk"]


def test_accepted_page_is_a_version_of_the_story(store: Store) -> None:
    claiming(store, link(EN))
    accept_page(store, extracted(EN, language="en", title="In English"))
    assert ids(store) == [1]
    assert row(store, 1).title == "In English"
    assert row(store, 1, ("uk", "en")).title == "A page"
    assert [state for _, _, state in chips(store)] == [ChipState.STORED, ChipState.STORED]
    assert store.sync.links_wanted(LATER, READING) == ()
    assert store.stories.open(1, "uk", READING).version.language == "uk"
    assert store.stories.open(1, "fr", READING).version.language == "en"
    assert list(store.stories.ids(StoryQuery(language="en"), READING)) == [1]


def test_rejected_claim_is_no_chip(store: Store) -> None:
    claiming(store, link(EN))
    (wanted,) = store.sync.links_wanted(NOW, READING)
    store.sync.apply_links((LinkRejected(link_id=wanted.link_id, reason="language", tried=NOW),))
    assert [chip[0] for chip in chips(store)] == ["uk"]
    assert store.sync.links_wanted(LATER, READING) == ()


def test_claim_that_could_not_be_checked_waits(store: Store) -> None:
    claiming(store, link(EN))
    (wanted,) = store.sync.links_wanted(NOW, READING)
    store.sync.apply_links((LinkRejected(link_id=wanted.link_id, reason="timed-out", tried=NOW, next_try=LATER),))
    assert store.sync.links_wanted(NOW, READING) == ()
    assert len(store.sync.links_wanted(LATER, READING)) == 1
    assert ("en", "Eng", ChipState.PUBLISHED) in chips(store)


def test_address_that_two_stories_of_a_language_claim_is_a_front_page(store: Store) -> None:
    store.sync.apply_feed(feed(source(store), entry(1), entry(2)))
    for number in (1, 2):
        url = f"https://pravda.example/news/{number}"
        store.sync.apply_pages((page(number, extracted(url, links=(link("https://pravda.example/eng/"),))),))
    assert store.sync.links_wanted(NOW, READING) == ()
    assert [chip[0] for chip in chips(store)] == ["uk"]


def test_page_that_claims_less_keeps_what_was_judged(store: Store) -> None:
    claiming(store, link(EN), link("https://pravda.example/rus/news/1", "ru"))
    english = next(w for w in store.sync.links_wanted(NOW, READING) if w.language == "en")
    said = extracted(EN, language="en")
    store.sync.apply_links((LinkAccepted(link_id=english.link_id, reason="hreflang", page=page(0, said)),))
    store.sync.apply_pages((page(1, extracted(PAGE)),))
    assert [chip[0] for chip in chips(store)] == ["en", "uk"]


@pytest.mark.parametrize("hand", [(1,), (2,), ()], ids=str)
def test_feeds_of_two_editions_become_one_row(store: Store, hand: tuple[int, ...]) -> None:
    uk, ru = source(store), source(store, "russian", "ru")
    store.sync.apply_feed(feed(uk, entry(1)))
    store.sync.apply_feed(feed(ru, entry(1, site="russian", language="ru")))
    fetch_all(store)
    store.states.set_read(hand, True)
    store.states.set_bookmarked([2], True)
    store.states.set_tags(2, ("kept",))
    url = "https://russian.example/news/1"
    store.sync.add_links((ExtraLinks(version_id=1, links=(link(url, "ru"),)),))
    (wanted,) = store.sync.links_wanted(NOW, ("en",))
    assert (wanted.known_version_id, wanted.known_story_id, wanted.known_is_fetched) == (2, 2, True)
    verdict = LinkAccepted(link_id=wanted.link_id, reason="same-id", known_version_id=2)
    assert store.sync.apply_links((verdict,)).lists
    assert ids(store) == [1]
    merged = row(store, 1)
    assert (merged.is_bookmarked, merged.is_read, merged.tags) == (True, bool(hand), ("kept",))
    counts = store.stories.counts(NOW - timedelta(days=1))
    assert (counts.all, counts.today, counts.bookmarks, counts.unread) == (1, 1, 1, 0 if hand else 1)
    assert set(counts.by_source.values()) == (set() if hand else {1})
    assert store.stories.open(2, "ru", READING).version.version_id == 2
    assert store.sync.links_wanted(LATER, READING) == ()


def test_stories_read_by_no_hand_are_read_only_together(store: Store) -> None:
    claiming(store)
    store.sync.apply_feed(feed(source(store, "russian", "ru"), entry(1, site="russian", language="ru")))
    fetch_all(store)
    store.states.mark_list_read(StoryQuery(source_id=1), READING)
    store.sync.add_links((ExtraLinks(version_id=1, links=(link("https://russian.example/news/1", "ru"),)),))
    (wanted,) = store.sync.links_wanted(NOW, READING)
    store.sync.apply_links((LinkAccepted(link_id=wanted.link_id, reason="same-id", known_version_id=2),))
    assert not row(store, 1).is_read


def test_late_translation_is_news_until_it_is_opened(store: Store) -> None:
    claiming(store, link(EN))
    accept_page(store, extracted(EN, language="en"), LATER)
    assert ids(store, view=View.NEW_TRANSLATIONS) == [1]
    store.stories.open(1, "uk", READING)
    assert store.stories.counts(NOW).new_translations == 1
    store.stories.open(1, "en", READING)
    assert store.stories.counts(NOW).new_translations == 0


def test_translation_that_comes_with_its_story_is_no_news(store: Store) -> None:
    claiming(store, link(EN))
    accept_page(store, extracted(EN, language="en"), NOW + timedelta(minutes=5))
    assert ids(store, view=View.NEW_TRANSLATIONS) == []


def test_marking_read_ends_the_news(store: Store) -> None:
    claiming(store, link(EN))
    accept_page(store, extracted(EN, language="en"), LATER)
    store.states.set_read([1], True)
    assert ids(store, view=View.NEW_TRANSLATIONS) == []


def test_only_what_concerns_given_stories_is_asked_for(store: Store) -> None:
    """Else a sync's cost would grow with the square of its pages."""
    claiming(store, link(EN))
    assert len(store.sync.links_wanted(NOW, READING, frozenset({1}))) == 1
    assert store.sync.links_wanted(NOW, READING, frozenset({99})) == ()
    assert store.sync.links_wanted(NOW, READING, frozenset()) == ()
