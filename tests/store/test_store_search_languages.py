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
UK = "https://pravda.example/news/1"


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


@pytest.fixture
def every(store: Store) -> Store:
    """A story for each text that languages write in more than one way."""
    texts = (
        "Моє здоров’я та обʼєкт на п'ятій вулиці.",
        "Ещё один ёж нашёл орехи.",
        "أعلنت إسرائيل أن الأمم المتحدة تعقد مُؤتمر في القاهرة.",
        "北京市宣布新计划。",
        "東京オリンピックの準備が進む。",
    )
    store.sync.apply_feed(feed(source(store), *(entry(number, title=f"No {number}") for number in range(1, len(texts) + 1))))
    for wanted, text in zip(store.sync.pages_wanted(NOW), texts, strict=True):
        said = extracted(wanted.url, *paragraphs(text), title=wanted.feed_title)
        store.sync.apply_pages((page(wanted.version_id, said),))
    return store


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        *((f"здоров{apostrophe}я", [1]) for apostrophe in "'’ʼ`‘"),
        *((f"об{apostrophe}єкт", [1]) for apostrophe in "'’ʼ"),
        *((f"п{apostrophe}ята", [1]) for apostrophe in "'’ʼ"),
        ("ЗДОРОВ’Я", [1]),
        *((word, [2]) for word in ("ещё", "еще", "ЕЩЁ", "ёж", "еж", "орех")),
        *((word, [3]) for word in ("إسرائيل", "اسرائيل", "أسرائيل", "موتمر", "مؤتمر", "الامم", "القاهره", "القاهرة")),
        *((word, [4]) for word in ("北", "京市", "北京", "市宣布", "新计划", "计")),
        *((word, [5]) for word in ("東", "東京", "オリンピック", "リン", "準備", "の", "備が進")),
        ("京", [4, 5]),
        ("京北", []),
    ],
)  # fmt: skip
def test_one_word_is_found_in_every_way_of_writing_it(every: Store, typed: str, found: list[int]) -> None:
    assert sorted(ids(every, typed)) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("lang:uk", [1]), ("LANG:UK", [1]), ("lang:ua", [1]), ("lang:en ferry", [1]), ("lang:uk ferry", [1]),
        ("lang:de ferry", []), ("lang:en lang:de ferry", [1]), ("lang:uk-UA поромом", [1]),
    ],
)  # fmt: skip
def test_lang_narrows_to_stories_that_have_the_language(store: Store, typed: str, found: list[int]) -> None:
    store.sync.apply_feed(feed(source(store), entry(1)))
    said = extracted(UK, *paragraphs("Пором повернувся."), title="Пором", links=(link("https://pravda.example/eng/1"),))
    store.sync.apply_pages((page(1, said),))
    accept_page(store, extracted("https://pravda.example/eng/1", language="en", title="The ferry is back"))
    assert ids(store, typed) == found
