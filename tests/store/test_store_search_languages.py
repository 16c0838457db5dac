import pytest

from reader.store import Store
from tests.store.store_builders import (
    NOW,
    accept_page,
    entry,
    extracted,
    feed,
    ids,
    link,
    page,
    paragraphs,
    row,
    source,
)

TEXTS = (
    "У Києві міністри говорили про ринок праці в Івано-Франківську.",
    "Президент России приехал в Москву, где ещё идут переговоры.",
    "قالت الحُكومـة إنّ المسؤولين زاروا السماء عام ٢٠٢٦.",
    "東京都は2026年に新しい計画を発表した。",
    "กรุงเทพมหานครประกาศแผนใหม่",
    "हिन्दी में समाचार",
)


@pytest.fixture
def told(store: Store) -> Store:
    store.sync.apply_feed(feed(source(store), *(entry(number, title=f"No {number}") for number in range(1, len(TEXTS) + 1))))
    for wanted, text in zip(store.sync.pages_wanted(NOW), TEXTS, strict=True):
        said = extracted(wanted.url, *paragraphs(text), title=wanted.feed_title)
        store.sync.apply_pages((page(wanted.version_id, said),))
    return store


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Київ", [1]),
        ("київ праця", [1]),
        ("ринку", [1]),
        ("Івано-Франківськ", [1]),
        ('"Київ"', []),
        ('"у києві"', [1]),
        ("Київ Москва", []),
        ("Москва", [2]),
        ("переговорами", [2]),
        ("президентов", [2]),
        ("еще", [2]),
        ("الحكومه", [3]),
        ("المسوولين", [3]),
        ("السما", [3]),
        ("2026", [3, 4]),
        ("京都", [4]),
        ("計画を発", [4]),
        ("画計", []),
        ("มหานคร", [5]),
        ("समाचार", [6]),
    ],
)
def test_search_finds_a_word_as_its_language_writes_it(told: Store, typed: str, found: list[int]) -> None:
    assert sorted(ids(told, typed)) == found


def test_a_story_is_found_by_any_version_and_shown_in_the_reader_s_language(store: Store) -> None:
    store.sync.apply_feed(feed(source(store), entry(1)))
    claim = link("https://pravda.example/eng/1")
    said = extracted("https://pravda.example/news/1", *paragraphs("Пором повернувся."), title="Пором", links=(claim,))
    store.sync.apply_pages((page(1, said),))
    accept_page(store, extracted("https://pravda.example/eng/1", language="en", title="The ferry is back"))
    assert ids(store, "поромом") == ids(store, "ferry") == ids(store, "lang:uk ferry") == [1]
    assert row(store, 1, ("en", "uk")).title == "The ferry is back"
    assert row(store, 1, ("uk", "en")).title == "Пором"
