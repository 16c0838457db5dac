"""Detection: right on a sentence of each language, silent when there is too little to go by."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.language import canonical
from reader.extract.common_words import ALPHABETS, CYRILLIC_WORDS, ENDINGS, LATIN_WORDS
from reader.extract.language import FEW_LETTERS, detect_language

SENTENCES = [
    tuple(line.split("\t")) for line in (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8").splitlines()
]
# One sentence is too little to part these; the declared language then decides.
NEEDS_HINT = {"ru", "bg", "da", "hr", "bs"}


@pytest.mark.parametrize(("code", "text"), SENTENCES, ids=lambda value: value[:20])
def test_a_sentence_is_told_or_left_open_but_never_mistaken(code: str, text: str) -> None:
    found = detect_language(text)
    assert found == code or (found == "" and code in NEEDS_HINT)


@pytest.mark.parametrize(("code", "text"), SENTENCES, ids=lambda value: value[:20])
def test_the_right_hint_settles_a_sentence(code: str, text: str) -> None:
    assert detect_language(text, code) == code


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Уряд ухвалив рішення про додаткове фінансування шкіл, які постраждали минулого тижня.", "ru"),
        ("Правительство приняло решение о финансировании школ, которые пострадали на прошлой неделе.", "uk"),
        ("The government has decided to give more money to schools that were damaged last week.", "ro"),
        ("政府决定向上周受损的学校提供更多资金，并将在下个月公布具体的数额。", "ja"),
    ],
)
def test_a_wrong_hint_changes_nothing_when_the_text_is_clear(text: str, hint: str) -> None:
    assert detect_language(text, hint) == detect_language(text) != hint


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12 345, 2026!",
        "Yes",
        "Der Minister",
        "Київ, 12 травня",
        "東京",
        "NATO CNN BBC AFP EBRD OPEC IAEA UNESCO UNICEF WHO IMF OSCE",
        "Уряд ухвалив рішення про школи. The government decided about schools. الحكومة قررت تمويل المدارس",
    ],
)
def test_too_little_or_mixed_text_has_no_language(text: str) -> None:
    assert detect_language(text) == ""
    assert detect_language(text, "en") == ""


def test_a_foreign_quotation_does_not_change_a_long_text() -> None:
    text = " ".join(text for code, text in SENTENCES if code == "uk") * 2
    assert detect_language(f"{text} «The whole world is watching», — заявив він.") == "uk"


def test_the_turkish_capital_i_is_a_letter_of_turkish() -> None:
    text = "İstanbul İl Başkanı İzmir'de İspanya ile ilgili bir açıklama yaptı ve bunun için daha çok zaman olduğunu söyledi."
    assert detect_language(text) == "tr"


def test_capitals_are_read_like_small_letters() -> None:
    assert detect_language("ПІД ЧАС ЗУСТРІЧІ ВОНИ ТАКОЖ ГОВОРИЛИ ПРО ТЕ, ЩО БУДЕ ПІСЛЯ ВІЙНИ") == "uk"


def test_every_table_speaks_of_known_languages() -> None:
    tables = CYRILLIC_WORDS | LATIN_WORDS
    assert tables.keys() == ALPHABETS.keys()
    assert ENDINGS.keys() <= tables.keys()
    for code, words in tables.items():
        assert canonical(code.removesuffix("-latn")) == code.removesuffix("-latn")
        assert len(words.split()) == len(set(words.split())), f"{code} has a word twice"
        assert words == words.lower()


@given(st.text(max_size=300), st.sampled_from(("", "uk", "en", "zz", "x-default")))
def test_any_text_gives_a_code_or_nothing(text: str, hint: str) -> None:
    found = detect_language(text, hint)
    assert found == "" or canonical(found) == found
    if sum(c.isalpha() for c in text) < min(FEW_LETTERS, 12):
        assert found == ""
