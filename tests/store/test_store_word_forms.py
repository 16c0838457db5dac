import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.store.word_forms import FORMS_LIMIT, forms_of


@pytest.mark.parametrize(
    "forms",
    [
        "київ києва києву києві києвом",
        "львів львова львові львовом",
        "харків харкова харкові",
        "україна україни україні україну україною",
        "америка америки америці америку америкою",
        "прага праги празі прагу прагою",
        "росія росії росію росією",
        "ринок ринку ринком ринки ринків ринках",
        "слово слова слів словами",
        "область області областю областей",
        "ніч ночі ночей",
        "рік року році роки років роками",
        "папір паперу паперів",
        "президент президента президентові президентом президенти президентів",
        "депутат депутати депутатів депутатам",
        "земля землі землю земель",
        "життя життю життям житті",
        "зеленський зеленського зеленському зеленським",
        "останній останнього останні останніх",
        "порошенко порошенка порошенку порошенком",
        "працювати працює працюють працював працювала",
        "говорити говорить говорили говорив",
        "зустрітися зустрілися зустрівся",
        "війна війни війні війну війною",
        "москва москвы москве москву москвой",
        "переговоры переговоров переговорам переговорах",
        "рынок рынка рынке рынков",
        "отец отца отцом отцы",
        "человек человека человеком",
        "россия россии россию россией",
        "область области областью областей",
        "государственный государственного государственных",
        "последний последнего последние",
        "использовать использует использовали",
        "читать читает читали читают",
        "встретиться встретился встретились",
        "елка елки елку елкой",
    ],
)
def test_every_form_leads_to_every_other(forms: str) -> None:
    words = forms.split()
    missed = [(one, other) for one in words for other in words if one != other and other not in forms_of(one)]
    assert missed == []


@pytest.mark.parametrize(
    ("word", "strangers"),
    [
        ("рада", "радіти радар радник"),
        ("море", "морква мороз"),
        ("суд", "судно судак"),
        ("рік", "річка річ"),
        ("київ", "кий київстар"),
        ("право", "правда правило"),
        ("стан", "станція"),
        ("мир", "миргород"),
        ("парк", "паркан"),
        ("путин", "путь путевка"),
        ("политика", "политический"),
    ],
)
def test_another_word_is_no_form(word: str, strangers: str) -> None:
    assert not set(strangers.split()) & set(forms_of(word))


def test_a_stem_too_short_to_tell_words_apart_is_reached_one_way() -> None:
    assert {"дня", "дню", "днем"} <= set(forms_of("день"))
    assert forms_of("дня") == ()


@pytest.mark.parametrize("word", ["", "я", "harbour", "東京", "2026", "ді", "Київ", "a" * 50, "слово-слово"])
def test_other_words_have_none(word: str) -> None:
    assert forms_of(word) == ()


@given(st.text(alphabet="абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэъʼ", min_size=3, max_size=40))
def test_forms_are_words_and_few(word: str) -> None:
    made = forms_of(word)
    assert len(set(made)) == len(made) <= FORMS_LIMIT
    assert word not in made
    assert all(form.isalpha() for form in made)
