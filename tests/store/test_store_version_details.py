import pytest

from reader.domain.errors import NotFound
from reader.domain.story import Offline
from reader.domain.update import LinkRejected
from reader.domain.version_detail import VersionStanding
from reader.store import Store
from tests.store.store_builders import NOW, READING, accept_page, entry, extracted, feed, link, page, paragraphs, source

UK = "https://pravda.example/news/1"
EN = "https://pravda.example/eng/1"
RU = "https://pravda.example/rus/1"
DE = "https://pravda.example/de/1"


def told(store: Store) -> None:
    """A story with an accepted English version, a rejected Russian one, and a German one that nobody asked for."""
    store.sync.apply_feed(feed(source(store), entry(1)))
    claims = (link(EN), link(RU, "ru"), link(DE, "de"))
    store.sync.apply_pages((page(1, extracted(UK, *paragraphs("Пором."), title="Пором", links=claims)),))
    for wanted in store.sync.links_wanted(NOW, READING):
        if wanted.language == "ru":
            store.sync.apply_links((LinkRejected(link_id=wanted.link_id, reason="front-page", tried=NOW),))
    accept_page(store, extracted(EN, language="en", title="The ferry is back"))


def test_each_version_says_where_it_came_from_and_each_claim_what_became_of_it(store: Store) -> None:
    told(store)
    found = {one.language: one for one in store.stories.version_details(1, ("en", "uk", "ru"))}
    assert list(found) == ["en", "uk", "de", "ru"]
    english, ukrainian, russian, german = (found[language] for language in ("en", "uk", "ru", "de"))
    assert (english.standing, english.found, english.url) == (VersionStanding.VERSION, "hreflang", EN)
    assert english.version_id
    assert (ukrainian.found, ukrainian.source_title, ukrainian.offline) == ("", "Pravda", Offline.COMPLETE)
    assert (russian.standing, russian.reason, russian.tried) == (VersionStanding.REJECTED, "front-page", NOW)
    assert (german.standing, german.version_id) == (VersionStanding.CLAIMED, 0)


def test_an_address_that_several_versions_claim_is_told_once(store: Store) -> None:
    told(store)
    version = next(one.version_id for one in store.stories.version_details(1, READING) if one.language == "en")
    store.sync.apply_pages((page(version, extracted(EN, language="en", links=(link(RU, "ru"), link(UK, "uk")))),))
    russian = [one for one in store.stories.version_details(1, READING) if one.url == RU]
    assert [one.standing for one in russian] == [VersionStanding.REJECTED]


def test_a_story_that_is_gone_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        store.stories.version_details(5, READING)
