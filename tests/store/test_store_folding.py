import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.store.folding import normalise


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        pytest.param("إسرائيل", "اسراييل", id="hamza on its bearers"),
        pytest.param("السماء", "السما", id="hamza alone"),
        pytest.param("مُحَمَّدٌ", "محمد", id="vowel signs"),
        pytest.param("العـــربية", "العربيه", id="tatweel and ta marbuta"),
        pytest.param("على", "علي", id="alif maqsura"),
        pytest.param("ﻛﺘﺎﺏ", "كتاب", id="letters by position"),
        pytest.param("می\u200cخواهم کتاب", "ميخواهم كتاب", id="Persian letters and joiner"),
        pytest.param("٢٠٢٦", "2026", id="Arabic figures"),
        pytest.param("שָׁלוֹם", "שלום", id="Hebrew points"),
        pytest.param("Ёлка", "Елка", id="yo"),
        pytest.param("здоровʼя", "здоров'я", id="apostrophe"),
        pytest.param("здоров’я", "здоров`я", id="apostrophes of keyboards"),
        pytest.param("Ґданськ", "Гданськ", id="ghe with upturn"),
        pytest.param("пере\u00adговори", "переговори", id="soft hyphen"),
        pytest.param("ＮＨＫ", "NHK", id="full width"),
        pytest.param("ﬁnance", "finance", id="ligature"),
    ],
)
def test_one_word_however_it_is_written(written: str, typed: str) -> None:
    assert normalise(written) == normalise(typed)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("東京都の2026年", ["東", "京", "都", "の", "2026", "年"]),
        ("ｶﾞｽ", ["ガ", "ス"]),
        ("佐々木", ["佐", "々", "木"]),
        ("𠮷野家", ["𠮷", "野", "家"]),
        ("서울 시장", ["서울", "시장"]),
        ("™ CO₂ café", ["™", "CO₂", "café"]),
    ],
)
def test_unspaced_scripts_are_a_word_for_each_character(text: str, tokens: list[str]) -> None:
    assert normalise(text).split() == tokens


@given(text=st.text())
def test_normalising_twice_changes_no_word(text: str) -> None:
    once = normalise(text)
    assert normalise(once).split() == once.split()


@given(text=st.text())
def test_the_quick_way_gives_what_the_whole_way_gives(text: str) -> None:
    assert normalise(f"{text} \u3042")[: -len("  \u3042 ")] == normalise(text)  # a kana takes the whole way
