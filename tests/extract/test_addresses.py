"""Guessed addresses: only where the address or the editions show how languages are marked, and only for a number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.page import LinkKind
from reader.domain.url import identity_of, web_address
from reader.extract.addresses import GUESSES_EACH, guess_addresses

Editions = tuple[tuple[str, str], ...]

EP: Editions = (("uk", "https://ep.example/rss/"), ("ru", "https://ep.example/rus/rss/"), ("en", "https://ep.example/eng/rss/"))
HOSTS: Editions = (("en", "https://www.wire.example/feed"), ("de", "https://de.wire.example/feed"))
SHARED_HOST: Editions = (("uk", "http://127.0.0.1:8000/s/news/rss.xml"), ("en", "http://127.0.0.1:8000/s/news/en/rss.xml"))


def first(url: str, language: str, editions: Editions, languages: tuple[str, ...] = ()) -> dict[str, str]:
    """The likeliest address of each language."""
    found: dict[str, str] = {}
    for link in guess_addresses(url, language, editions, languages):
        found.setdefault(link.language, link.url)
    return found


@pytest.mark.parametrize(
    ("url", "language", "editions", "languages", "expected"),
    [
        (
            "https://ep.example/news/2026/03/2/7200049/", "uk", EP, (),
            {"ru": "https://ep.example/rus/news/2026/03/2/7200049/", "en": "https://ep.example/eng/news/2026/03/2/7200049/"},
        ),
        (
            "https://ep.example/rus/news/2026/03/2/7200049/", "ru", EP, (),
            {"uk": "https://ep.example/news/2026/03/2/7200049/", "en": "https://ep.example/eng/news/2026/03/2/7200049/"},
        ),
        (
            "https://ep.example/eng/news/2026/03/2/7200049/", "en", (), ("uk", "ru"),
            {"uk": "https://ep.example/news/2026/03/2/7200049/", "ru": "https://ep.example/news/2026/03/2/7200049/"},
        ),
        ("http://127.0.0.1:8000/s/news/en/7200049", "en", SHARED_HOST, (), {"uk": "http://127.0.0.1:8000/s/news/uk/7200049"}),
        ("http://127.0.0.1:8000/s/news/uk/7200049", "uk", SHARED_HOST, (), {"en": "http://127.0.0.1:8000/s/news/en/7200049"}),
        (
            "https://q.example/index.php?lang=uk&id=7200049", "uk", (), ("en",),
            {"en": "https://q.example/index.php?lang=en&id=7200049"},
        ),
        ("https://q.example/a?id=7200049&hl=RU", "ru", (), ("en",), {"en": "https://q.example/a?id=7200049&hl=EN"}),
        ("https://a1.example/hy/article/378866", "hy", (), ("en", "ru"), {
            "en": "https://a1.example/en/article/378866", "ru": "https://a1.example/ru/article/378866",
        }),
        ("https://www.wire.example/a/7200049", "en", HOSTS, (), {"de": "https://de.wire.example/a/7200049"}),
        ("https://de.wire.example/a/7200049", "de", HOSTS, (), {"en": "https://www.wire.example/a/7200049"}),
        ("https://ru.wire.example/a/7200049", "ru", (), ("fr",), {"fr": "https://fr.wire.example/a/7200049"}),
    ],
)  # fmt: skip
def test_the_style_is_followed(
    url: str, language: str, editions: Editions, languages: tuple[str, ...], expected: dict[str, str]
) -> None:
    found = first(url, language, editions, languages)
    if expected.get("uk") == expected.get("ru") and "uk" in expected:
        # Without editions nobody knows whose address the bare one is: it is tried once.
        assert set(found.values()) >= {expected["uk"]}
        return
    assert found == expected


@pytest.mark.parametrize(
    ("url", "language", "editions", "languages"),
    [
        ("https://site.example/news/7200049/", "uk", (), ("en", "ru")),
        ("https://site.example/en/the-government-gives-more-money/", "en", EP, ("uk",)),
        ("https://site.example/en/the-government-gives-more-money-7200049.html", "en", EP, ("uk",)),
        ("https://site.example/it/7200049", "en", (), ("uk",)),
        ("https://site.example/news/7200049/", "", EP, ()),
        ("https://site.example/", "uk", EP, ()),
        ("javascript:alert(1)", "uk", EP, ("en",)),
        ("https://ep.example/news/7200049/", "uk", (("uk", "https://ep.example/rss/"), ("en", "https://ep.example/rss2/")), ()),
        ("https://ep.example/news/7200049/", "uk", (("uk", "https://ep.example/"), ("en", "https://other.example/")), ()),
    ],
)
def test_nothing_is_guessed_without_a_style_or_a_number(
    url: str, language: str, editions: Editions, languages: tuple[str, ...]
) -> None:
    assert guess_addresses(url, language, editions, languages) == ()


def test_ukrainian_is_tried_under_the_country_code_too() -> None:
    found = guess_addresses("https://site.example/ru/news/7200049", "ru", (), ("uk",))
    assert [link.url for link in found] == ["https://site.example/uk/news/7200049", "https://site.example/ua/news/7200049"]


ADDRESSES = st.one_of(
    st.text(max_size=60),
    st.builds(
        "https://{}site.example/{}/{}?{}".format,
        st.sampled_from(("", "en.", "ru.", "www.")),
        st.lists(st.sampled_from(("en", "rus", "uk", "news", "2026", "a%20b", "..", "")), max_size=4).map("/".join),
        st.sampled_from(("7200049", "7200049.html", "slug-7200049", "", "12")),
        st.sampled_from(("", "lang=en", "lang=ru&id=77", "id=%ff")),
    ),
)


@given(
    ADDRESSES,
    st.sampled_from(("", "en", "ru", "uk")),
    st.lists(st.tuples(st.sampled_from(("en", "uk", "")), ADDRESSES), max_size=3),
)
def test_guesses_are_other_web_addresses(url: str, language: str, editions: list[tuple[str, str]]) -> None:
    found = guess_addresses(url, language, tuple(editions), ("de", "uk"))
    for link in found:
        assert link.kind is LinkKind.PATTERN
        assert link.language not in ("", language)
        assert web_address(link.url)
        assert identity_of(link.url) != identity_of(url)
        assert sum(other.language == link.language for other in found) <= GUESSES_EACH
