import pytest

from reader.align.romanise import skeleton, without_accents


@pytest.mark.parametrize(
    "spellings",
    [
        ("Kyiv", "Київ"),
        ("Brussels", "Брюссель", "Брюсселі", "Bruselu"),
        ("Melnyk", "Мельник", "Мельником", "ميلنيك"),
        ("Havrylenko", "Гавриленко", "هافريلينكو"),
        ("Zelenskyy", "Zelensky", "Зеленский", "Зеленський"),
        ("Shevchenko", "Chevtchenko", "Szewczenko", "Шевченко", "შევჩენკო"),
        ("Macron", "Макрон", "Μακρόν", "ماكرون"),
        ("Netanyahu", "Нетаньяху", "נתניהו"),
        ("Vanadzor", "Վանաձոր"),
        ("Tbilisi", "თბილისი", "Тбилиси"),
    ],
    ids=lambda spellings: str(spellings[0]),
)
def test_name_keeps_its_consonants(spellings: tuple[str, ...]) -> None:
    keys = {skeleton(without_accents(spelling))[:4] for spelling in spellings}
    shortest = min(map(len, keys))
    assert shortest >= 2
    assert len({key[: min(3, shortest)] for key in keys}) == 1


@pytest.mark.parametrize(("one", "other"), [("Paris", "Berlin"), ("Kyiv", "Moscow"), ("Шевченко", "Мельник")])
def test_other_names_have_others(one: str, other: str) -> None:
    assert skeleton(one)[:3] != skeleton(other)[:3]


@pytest.mark.parametrize("word", ["", "中文", "ไทย", "aeiou", "123"])
def test_what_has_no_consonants_known_here_gives_nothing(word: str) -> None:
    assert skeleton(word) == ""


def test_accents_and_vowel_points_go() -> None:
    assert without_accents("Ångström йод مُحَمَّد") == "Angstrom иод محمد"
