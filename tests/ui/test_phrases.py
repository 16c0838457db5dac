"""Values in sentences, in a language that runs each way."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from reader.ui.phrases import enumeration, facts, filled, isolated, left_to_right
from reader.ui.translations import Translations


@pytest.fixture
def arabic(translations: Translations, qapp: QApplication) -> Iterator[None]:
    translations.use("ar")
    QLocale.setDefault(QLocale("ar_EG"))
    yield
    translations.use("en")


def test_english_stays_without_marks() -> None:
    assert isolated("Northern Courier") == "Northern Courier"
    assert left_to_right("news.example") == "news.example"
    assert facts(("12 stories", "4 MB")) == "12 stories · 4 MB"
    assert enumeration(("Укр", "Eng")) == "Укр, Eng"


def test_a_name_that_runs_the_other_way_is_kept_apart() -> None:
    assert filled("Put {language} first", language="العربية") == "Put \u2068العربية\u2069 first"


def test_what_begins_with_such_a_name_is_not_kept_apart_twice() -> None:
    told = filled("{version} has every paragraph", version="عر")
    assert enumeration((told, "published 3 h later")) == "\u2068عر\u2069 has every paragraph, published 3 h later"


def test_arabic_keeps_latin_names_apart(arabic: None) -> None:
    assert filled("آخر: {name}", name="The Lantern") == "\u200fآخر: \u2068The Lantern\u2069"
    assert left_to_right("news.example") == "\u2066news.example\u2069"


def test_parts_flow_with_the_sentence_around_them(arabic: None) -> None:
    assert filled("{list}", list=enumeration(("Укр", "Eng"))) == "\u200f\u2068Укр\u2069، \u2068Eng\u2069"


def test_arabic_does_not_put_a_dot_beside_its_zero(arabic: None) -> None:
    assert "·" not in facts(("٠ بايت", "٣ أخبار"))


def test_numbers_have_the_digits_of_the_language(arabic: None) -> None:
    assert filled("{number} من {count}", number=3, count=1204) == "\u200f٣ من ١٬٢٠٤"


def test_braces_in_a_value_are_not_looked_at() -> None:
    assert filled("{title}, {size}", title="{size}", size=2) == "{size}, 2"
    assert filled("{unknown}", title="x") == "{unknown}"
