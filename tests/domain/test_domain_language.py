import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.language import best_language, canonical, is_right_to_left, known_languages, own_name, short_name


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("uk", "uk"), ("UA", "uk"), ("uk-UA", "uk"), ("ukr", "uk"), ("in", "id"), ("de-DE-formal", "de"), ("zh-Hans", "zh"),
        ("zh_TW", "zh-hant"), ("zh-Hant-HK", "zh-hant"), ("x-default", ""), ("und", ""), ("", ""), ("123", ""), ("en_GB", "en"),
        ("nb-NO", "no"), ("iw", "he"), ("cz", "cs"), ("english", ""), ("xx", ""), ("uk-XX", "uk"), ("eu", "eu"),
    ],
)  # fmt: skip
def test_dirty_codes_become_languages(written: str, meant: str) -> None:
    assert canonical(written) == meant


@given(st.text(max_size=20))
def test_canonical_is_idempotent(written: str) -> None:
    assert canonical(canonical(written)) == canonical(written)


@pytest.mark.parametrize("code", known_languages())
def test_every_known_language_is_its_own_canonical_form_and_has_names(code: str) -> None:
    assert canonical(code) == code
    assert own_name(code) != code
    assert 1 <= len(short_name(code)) <= 4


def test_names_of_the_daily_case() -> None:
    assert [short_name(code) for code in ("uk", "ru", "en")] == ["Укр", "Рус", "Eng"]
    assert short_name("qqq") == "QQQ"
    assert is_right_to_left("ar")
    assert not is_right_to_left("uk")


@pytest.mark.parametrize(
    ("available", "reading", "best"),
    [(("uk", "ru"), ("en", "ru"), "ru"), (("uk",), ("en",), "uk"), ((), ("en",), ""), (("ru", "en"), ("en", "ru"), "en")],
)
def test_the_first_reading_language_wins(available: tuple[str, ...], reading: tuple[str, ...], best: str) -> None:
    assert best_language(available, reading) == best
