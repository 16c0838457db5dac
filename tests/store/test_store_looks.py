from datetime import datetime, timedelta

import pytest

from reader.domain.query import View
from reader.domain.update import LinkAccepted, LinkRejected, Looked
from reader.store import Store
from reader.store.looks import PROVEN
from tests.store.store_builders import NOW, READING, accept_page, entry, extracted, feed, fetch_all, ids, link, page, source

EN = "https://pravda.example/eng/news/1"
HOUR = timedelta(hours=1)


def after(hours: float) -> datetime:
    return NOW + hours * HOUR


def story(store: Store, count: int = 1) -> None:
    """Ukrainian stories whose pages name no other language."""
    store.sync.apply_feed(feed(source(store), *(entry(number) for number in range(1, count + 1))))
    fetch_all(store)


def wanted(store: Store, hours: float, reading: tuple[str, ...] = READING) -> list[int]:
    return [look.story_id for look in store.sync.looks_wanted(after(hours), reading)]


def look(store: Store, hours: float, *urls: str) -> None:
    store.sync.apply_looks((Looked(version_id=1, looked=after(hours), links=tuple(link(url) for url in urls)),))


def test_a_story_is_looked_at_after_one_six_and_twenty_four_hours(store: Store) -> None:
    story(store)
    for before, mark in ((0.9, 1), (5.9, 6), (23.9, 24)):
        assert wanted(store, before) == []
        assert wanted(store, mark) == [1]
        look(store, mark)
    assert wanted(store, 71) == []


def test_marks_that_passed_while_nobody_synced_are_one_look(store: Store) -> None:
    story(store)
    look(store, 7)
    assert wanted(store, 8) == []
    assert wanted(store, 24) == [1]
    look(store, 30)
    assert wanted(store, 70) == []


def test_only_what_a_person_may_still_read_and_lacks(store: Store) -> None:
    story(store, 3)
    store.states.set_read([1, 2], True)
    store.states.set_bookmarked([2], True)
    assert wanted(store, 1) == [2, 3]
    assert wanted(store, 1, ("uk",)) == []
    assert store.sync.looks_wanted(after(1), READING, only=(9,)) == ()


def test_a_story_older_than_three_days_is_left_alone(store: Store) -> None:
    story(store)
    assert wanted(store, 71) == [1]
    assert wanted(store, 73) == []


@pytest.mark.parametrize(("claims", "looked_at"), [((), 0), ((link(EN),), PROVEN)])
def test_a_source_that_never_names_a_language_is_soon_believed(store: Store, claims: tuple, looked_at: int) -> None:  # type: ignore[type-arg]
    story(store, PROVEN)
    store.sync.apply_pages((page(1, extracted("https://pravda.example/news/1", links=claims)),))
    assert len(wanted(store, 1)) == looked_at


def test_what_a_look_finds_is_fetched_and_is_news(store: Store) -> None:
    story(store)
    look(store, 1, EN)
    accept_page(store, extracted(EN, language="en"), after(1))
    assert ids(store, view=View.NEW_TRANSLATIONS) == [1]
    assert wanted(store, 6, ("uk", "en")) == []


@pytest.mark.parametrize(("reason", "again"), [("front-page", 1), ("wrong-language", 1), ("one-way", 0), ("other-site", 0)])
def test_a_claim_that_led_to_a_placeholder_is_judged_anew(store: Store, reason: str, again: int) -> None:
    story(store)
    look(store, 1, EN)
    (claim,) = store.sync.links_wanted(after(1), READING)
    store.sync.apply_links((LinkRejected(link_id=claim.link_id, reason=reason, tried=after(1)),))
    assert store.sync.links_wanted(after(2), READING) == ()
    look(store, 6, EN)
    assert len(store.sync.links_wanted(after(6), READING)) == again


def test_a_version_that_is_gone_is_not_noted(store: Store) -> None:
    story(store)
    store.sources.remove(1, keep_bookmarks=False)
    store.sources.purge(at_once=True)
    assert not store.sync.apply_looks((Looked(version_id=1, looked=NOW),))


@pytest.mark.parametrize(("subscribed", "is_news"), [(0.0, True), (5.0, False)], ids=["before", "after"])
def test_another_edition_s_late_story_is_news_unless_the_edition_is_new(store: Store, subscribed: float, is_news: bool) -> None:
    uk = source(store)
    store.sync.apply_feed(feed(uk, entry(1)))
    english = source(store, "courier", "en")
    for hours, number in ((subscribed, 2), (5, 1)):
        update = feed(english, entry(number, site="courier", language="en"))
        store.sync.apply_feed(type(update)(source_id=english, checked=after(hours), next_check=after(9), new=update.new))
    fetch_all(store)
    claim = link("https://courier.example/news/1")
    store.sync.apply_pages((page(1, extracted("https://pravda.example/news/1", links=(claim,))),))
    (known,) = store.sync.links_wanted(after(5), READING)
    verdict = LinkAccepted(link_id=known.link_id, reason="mutual", known_version_id=known.known_version_id)
    store.sync.apply_links((verdict,), ("uk", "en"))
    assert (ids(store, view=View.NEW_TRANSLATIONS) == [1]) is is_news
