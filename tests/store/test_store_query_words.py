import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.domain.query import StoryQuery
from reader.store import Store
from reader.store.folding import normalise
from reader.store.query_words import TOKEN_LIMIT, parse_words
from tests.store.store_builders import NOW, READING, entry, extracted, feed, ids, page, paragraphs, source

TEXTS = {
    "Здоров’я нації": "Міністерство повідомило про ёлку та енергію.",
    "Harbour opens": "A café by the harbour, and 東京都 in Japanese.",
    "Plain": "Nothing else",
}


@pytest.fixture
def told(store: Store) -> Store:
    made = source(store)
    store.sync.apply_feed(feed(made, *(entry(number, title=title) for number, title in enumerate(TEXTS, 1))))
    wanted = store.sync.pages_wanted(NOW)
    texts = list(TEXTS.items())
    store.sync.apply_pages(
        tuple(
            page(w.version_id, extracted(w.url, *paragraphs(text), title=title))
            for w, (title, text) in zip(wanted, texts, strict=True)
        )
    )
    return store


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("здоров'я", [1]),
        ("ЗДОРОВ’Я нац", [1]),
        ("елку", [1]),
        ("енерг", [1]),
        ("cafe", [2]),
        ("東京", [2]),
        ("京東", []),
        ('"by the harbour"', [2]),
        ('"the by harbour"', []),
        ("harb nothing", []),
        ("else lang:uk", [3]),
        ("els lang:uk", [3]),
        ('"els" lang:uk', []),
        ("lang:en", []),
        ("source:PRAV is:unread is:incomplete", []),
        ("source:prav is:unread else", [3]),
        ("source:other", []),
        ("is:read", []),
        ("!!!", []),
        ("is:strange", []),
        ("NOT else", []),
        ("else OR harbour", []),
    ],
)
def test_search_finds(told: Store, typed: str, found: list[int]) -> None:
    assert ids(told, typed) == found


def test_old_words_are_forgotten_with_a_new_text(told: Store) -> None:
    version = told.stories.open(3, "", READING).version
    told.sync.apply_pages((page(version.version_id, extracted(version.url, *paragraphs("Quite changed"), title="Plainer")),))
    assert (ids(told, "changed"), ids(told, "nothing"), ids(told, '"Plain"')) == ([3], [], [])


def test_index_is_whole_after_changes(told: Store) -> None:
    told.states.set_bookmarked([1], True)
    told.sources.remove(1, keep_bookmarks=True)
    with told._database.alone() as connection:
        connection.execute("INSERT INTO version_words (version_words) VALUES ('integrity-check')")
    assert ids(told, "здоров’я") == [1]
    assert ids(told, "harbour") == []


def test_long_search_is_cut() -> None:
    assert parse_words("word " * 1000).match.count('"') == 2 * TOKEN_LIMIT


@given(typed=st.text(max_size=60) | st.text(alphabet="\"'*:^(){}-+ ANDORTNE日lang is", max_size=40))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_search_never_fails(told: Store, typed: str) -> None:
    found = told.stories.ids(StoryQuery(words=typed), READING)
    assert set(found) <= {1, 2, 3}


@given(text=st.text())
def test_normalising_twice_changes_no_word(text: str) -> None:
    once = normalise(text)
    assert normalise(once).split() == once.split()
