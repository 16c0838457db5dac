"""Which texts repeat on a site: counted over stories, not pages, and only over the newest of them."""

from dataclasses import replace

from reader.domain.page import SiteRepeats
from reader.store import Store
from reader.store.repeats import repeats_of
from tests.store.store_builders import NOW, entry, extracted, feed, page, source

NEXT = "https://pravda.example/news/999"


def tell(store: Store, texts: dict[int, tuple[str, ...]], site: str = "pravda") -> None:
    """Stories of a site whose pages have these digests."""
    store.sync.apply_feed(feed(source(store, site), *(entry(number, site=site) for number in texts)))
    for wanted in store.sync.pages_wanted(NOW):
        told = page(wanted.version_id, extracted(wanted.url, title=wanted.feed_title))
        number = int(wanted.url.rpartition("/")[2])
        store.sync.apply_pages((replace(told, evidence=replace(told.evidence, texts=texts[number])),))


def test_a_text_of_three_stories_repeats_and_one_of_two_does_not(store: Store) -> None:
    tell(store, {1: ("a", "b"), 2: ("a", "b"), 3: ("a",)})
    assert store.repeats.of_site(NEXT) == SiteRepeats(often=("a",))


def test_the_story_itself_does_not_count_when_it_is_read_again(store: Store) -> None:
    tell(store, {1: ("a",), 2: ("a",), 3: ("a",)})
    assert store.repeats.of_site("https://www.pravda.example/news/3") == SiteRepeats()


def test_what_half_of_the_stories_have_is_told_apart(store: Store) -> None:
    tell(store, {number: ("all", "odd" if number % 2 else "even", *(("few",) if number > 8 else ())) for number in range(1, 12)})
    assert store.repeats.of_site(NEXT) == SiteRepeats(often=("all", "even", "few", "odd"), mostly=("all", "odd"))


def test_other_sites_and_old_stories_do_not_count(store: Store) -> None:
    tell(store, {1: ("a",), 2: ("a",), 3: ("a",)}, site="pravda-other")
    tell(store, {1: ("b",), 2: ("b",), 3: ("b",), **dict.fromkeys(range(4, 24), ())})
    assert store.repeats.of_site(NEXT) == SiteRepeats()


def test_an_address_without_a_host_repeats_nothing(store: Store) -> None:
    assert store.repeats.of_site("about:blank") == SiteRepeats()


def test_the_newest_of_a_large_site_are_found_from_the_newest_of_the_library(store: Store) -> None:
    tell(store, {number: ("all", "odd" if number % 2 else "even") for number in range(1, 12)})
    tell(store, dict.fromkeys(range(20, 24), ("b",)), site="pravda-other")
    with store._database.read() as connection:
        looked = [repeats_of(connection, NEXT, few=few) for few in (1, 1_000)]
    assert looked[0] == looked[1] == SiteRepeats(often=("all", "even", "odd"), mostly=("all", "odd"))
