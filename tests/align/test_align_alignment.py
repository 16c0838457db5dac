"""One short story of our own in four languages, and what an editor may do to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.align import align
from reader.domain.alignment import Alignment, Difference
from reader.domain.blocks import (
    Block,
    Blocks,
    Embed,
    Heading,
    Item,
    List,
    Paragraph,
    Picture,
    Preformatted,
    Quote,
    Rule,
    Table,
    plain,
)

TEXTS = {
    "en": (
        "Nine councils on the northern coast signed the plan on Monday, the harbour office in Sandhaven reports.",
        "Details: The towns will pool 14 lifeboats, their crews and radio rooms under one roof from March.",
        "“A wave does not ask which town it belongs to,” said Olena Havrylenko, who heads the new service.",
        "Talks over cost and command had gone on for two years and broke off twice, last in 2024.",
        "The first joint exercise is planned for February. It will be watched by guests from Gdansk.",
    ),
    "uk": (
        "Дев’ять рад північного узбережжя підписали план у понеділок, повідомляє портове управління в Сандгейвені.",
        "Деталі: Міста об’єднають 14 рятувальних човнів, екіпажі та радіостанції під одним дахом із березня.",
        "«Хвиля не питає, якому місту вона належить», – сказала Олена Гавриленко, яка очолює нову службу.",
        "Перемовини про кошти й підпорядкування тривали два роки і двічі зривалися, востаннє у 2024 році.",
        "Перше спільне навчання заплановане на лютий. За ним спостерігатимуть гості з Гданська.",
    ),
    "ru": (
        "Девять советов северного побережья подписали план в понедельник, сообщает портовое управление в Сандхейвене.",
        "Детали: Города объединят 14 спасательных шлюпок, экипажи и радиостанции под одной крышей с марта.",
        "«Волна не спрашивает, какому городу она принадлежит», — сказала Елена Гавриленко, возглавившая новую службу.",
        "Переговоры о деньгах и подчинении шли два года и дважды срывались, в последний раз в 2024 году.",
        "Первое совместное учение назначено на февраль. За ним будут наблюдать гости из Гданьска.",
    ),
    "ar": (
        "وقعت تسعة مجالس على الساحل الشمالي الخطة يوم الاثنين، بحسب مكتب الميناء في ساندهافن.",
        "التفاصيل: ستجمع المدن 14 قارب إنقاذ وأطقمها وغرف اللاسلكي تحت سقف واحد ابتداء من مارس.",
        "«الموجة لا تسأل إلى أي مدينة تنتمي»، قالت أولينا هافريلينكو التي ترأس الخدمة الجديدة.",
        "استمرت المحادثات حول التكاليف والقيادة عامين وانقطعت مرتين، آخرها في عام 2024.",
        "من المقرر إجراء أول تمرين مشترك في فبراير. وسيتابعه ضيوف من غدانسك.",
    ),
}
LANGUAGES = tuple(TEXTS)


def paragraphs(*texts: str) -> Blocks:
    return tuple(Paragraph(runs=plain(text)) for text in texts)


def sides(alignment: Alignment) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(pair.left, pair.right) for pair in alignment.pairs]


def one_to_one(count: int) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [((index,), (index,)) for index in range(count)]


@pytest.mark.parametrize("left", LANGUAGES)
@pytest.mark.parametrize("right", LANGUAGES)
def test_whole_versions_stand_one_to_one(left: str, right: str) -> None:
    made = align(paragraphs(*TEXTS[left]), paragraphs(*TEXTS[right]))
    assert sides(made) == one_to_one(5)
    assert made.is_parallel
    assert made.difference == Difference(left=5, right=5)


@pytest.mark.parametrize("right", ["uk", "ru", "ar"])
@pytest.mark.parametrize("gone", range(5))
def test_missing_paragraph_stands_alone(right: str, gone: int) -> None:
    shorter = [text for index, text in enumerate(TEXTS[right]) if index != gone]
    made = align(paragraphs(*TEXTS["en"]), paragraphs(*shorter))
    expected = [((i,), () if i == gone else (i - (i > gone),)) for i in range(5)]
    assert sides(made) == expected
    assert made.difference == Difference(left=5, right=4, left_alone=1)
    assert [pair.score for pair in made.pairs if not pair.right] == [0.0]


@pytest.mark.parametrize("right", ["uk", "ru", "ar"])
@pytest.mark.parametrize("first", range(4))
def test_joined_paragraphs_stand_beside_both(right: str, first: int) -> None:
    texts = list(TEXTS[right])
    texts[first : first + 2] = [" ".join(texts[first : first + 2])]
    made = align(paragraphs(*TEXTS["en"]), paragraphs(*texts))
    assert ((first, first + 1), (first,)) in sides(made)
    mirrored = align(paragraphs(*texts), paragraphs(*TEXTS["en"]))
    assert ((first,), (first, first + 1)) in sides(mirrored)


def test_three_may_stand_against_one() -> None:
    texts = TEXTS["uk"]
    made = align(paragraphs(*TEXTS["en"]), paragraphs(texts[0], " ".join(texts[1:4]), texts[4]))
    assert sides(made) == [((0,), (0,)), ((1, 2, 3), (1,)), ((4,), (2,))]


def test_kinds_keep_to_themselves() -> None:
    en = (
        Picture(url="https://a.test/img/boats-800x600.jpg", caption=plain("Boats")),
        *paragraphs(TEXTS["en"][0]),
        Heading(runs=plain("What now")),
        List(items=(Item(runs=plain("one crew")), Item(runs=plain("one radio room")))),
        Quote(runs=plain(TEXTS["en"][2])),
    )
    uk = (
        *paragraphs(TEXTS["uk"][0]),
        Picture(url="https://b.test/boats-1200x900.jpg"),
        Heading(runs=plain("Що далі")),
        List(items=(Item(runs=plain("один екіпаж")), Item(runs=plain("одна радіостанція")))),
        *paragraphs(TEXTS["uk"][2]),
    )
    found = sides(align(en, uk))
    assert {((1,), (0,)), ((2,), (2,)), ((3,), (3,)), ((4,), (4,))} <= set(found)
    assert not any(0 in left and 0 in right for left, right in found)


def test_picture_is_known_by_its_file() -> None:
    left = tuple(Picture(url=f"https://a.test/{name}-800x600.jpg") for name in ("boat", "harbour", "crew"))
    right = tuple(Picture(url=f"https://b.test/{name}.webp") for name in ("boat", "crew"))
    assert sides(align(left, right)) == [((0,), (0,)), ((1,), ()), ((2,), (1,))]


def test_another_story_is_not_parallel() -> None:
    other = (
        "Рада школи в Ліоні найняла 3 кухарів.",
        "Обіди коштують 2 євро, і цього року до їдальні ходить 311 учнів, тобто на третину більше, ніж у 2019 році, коли кухню "
        "закрили на ремонт, а директорка Марта Дюваль просила батьків приносити бутерброди з дому щодня аж до самого травня.",
        "«Суп – це теж урок».",
    )
    made = align(paragraphs(*TEXTS["en"]), paragraphs(*other))
    assert not made.is_parallel


@pytest.mark.parametrize("full", [paragraphs(*TEXTS["en"]), (Rule(),), (Picture(url="https://a.test/x.png"),)])
def test_nothing_on_one_side_leaves_all_alone(full: Blocks) -> None:
    assert sides(align(full, ())) == [((i,), ()) for i in range(len(full))]
    assert sides(align((), full)) == [((), (i,)) for i in range(len(full))]
    assert align(full, ()).shared == 0


def test_nothing_at_all() -> None:
    assert align((), ()) == Alignment()


def blocks() -> st.SearchStrategy[Block]:
    words = st.text("абв xyz 0123.?:«»Кل中", max_size=60)
    runs = words.map(plain)
    return st.one_of(
        runs.map(lambda r: Paragraph(runs=r)),
        runs.map(lambda r: Quote(runs=r)),
        st.builds(Heading, runs=runs, level=st.integers(2, 6)),
        runs.map(lambda r: List(items=(Item(runs=r),))),
        st.builds(Picture, url=st.sampled_from(("", "https://a.test/a.jpg", "https://b.test/b-10x10.png")), caption=runs),
        st.just(Table(rows=())),
        words.map(lambda text: Preformatted(text=text)),
        st.just(Embed(url="https://a.test/")),
        st.just(Rule()),
    )


@given(st.lists(blocks(), max_size=9).map(tuple), st.lists(blocks(), max_size=9).map(tuple))
def test_every_block_is_there_once_and_in_order(left: Blocks, right: Blocks) -> None:
    made = align(left, right)
    assert [i for pair in made.pairs for i in pair.left] == list(range(len(left)))
    assert [j for pair in made.pairs for j in pair.right] == list(range(len(right)))
    assert all(0 < len(pair.left) + len(pair.right) <= 4 for pair in made.pairs)
    assert all(0 <= pair.score <= 1 for pair in made.pairs)
    assert 0 <= made.shared <= 1
    assert made.difference.left_alone <= made.difference.left
    assert made.difference.right_alone <= made.difference.right


@given(st.lists(blocks(), min_size=1, max_size=6).map(tuple))
def test_a_version_beside_itself_is_one_to_one(same: Blocks) -> None:
    left, right = zip(*sides(align(same, same)), strict=True)
    assert left == right


def test_a_paragraph_that_was_joined_to_one_that_is_left_out_keeps_its_counterpart() -> None:
    left = paragraphs(TEXTS["en"][0], f"{TEXTS['en'][1]} {TEXTS['en'][3]}", TEXTS["en"][4])
    right = paragraphs(TEXTS["uk"][0], TEXTS["uk"][3], TEXTS["uk"][4])
    assert [(pair.left, pair.right) for pair in align(left, right).pairs] == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]


def test_a_figure_that_the_other_version_has_nowhere_parts_two_paragraphs() -> None:
    fleet = "The fleet had 311 boats, 58 of them new, when the war began, as the old registers of the port say."
    held = "Усе це тепер тримається на добровольцях, які виходять у море за будь-якої погоди й не питають грошей."
    left, right = (*paragraphs(*TEXTS["en"][:2]), *paragraphs(fleet)), (*paragraphs(*TEXTS["uk"][:2]), *paragraphs(held))
    pairs = [(pair.left, pair.right) for pair in align(left, right).pairs]
    assert ((2,), ()) in pairs
    assert ((), (2,)) in pairs
