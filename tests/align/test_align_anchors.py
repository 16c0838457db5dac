import pytest

from reader.align.anchors import DIGIT, FILE, NAME, NUMBER, anchors_of, file_name
from reader.domain.blocks import Cell, Paragraph, Picture, Table, plain


def paragraph(text: str) -> Paragraph:
    return Paragraph(runs=plain(text))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("In 2024 there were 7", {"2024": NUMBER, "7": DIGIT}),
        ("1,250 boats", {"1250": NUMBER}),
        ("1 250 човнів", {"1250": NUMBER}),
        ("1.250 Boote", {"1250": NUMBER}),
        ("3,5 та 3.5", {"3.5": NUMBER}),
        ("٢٠٢٤", {"2024": NUMBER}),
        ("at 09:30", {"9": NUMBER, "30": NUMBER}),
        ("²", {}),
        ("000", {"0": NUMBER}),
    ],
)
def test_numbers_are_read_in_any_writing(text: str, numbers: dict[str, float]) -> None:
    found = anchors_of(paragraph(text)).worth
    assert {key: worth for key, worth in found.items() if key[0].isdigit()} == numbers or not numbers


def test_name_is_a_capital_inside_a_sentence() -> None:
    assert anchors_of(paragraph("The mayor Lindholm left.")).worth["lntk"] == NAME
    assert anchors_of(paragraph("Lindholm left.")).worth["lntk"] < NAME


def test_name_of_three_consonants_counts_and_a_word_does_not() -> None:
    assert "brs" in anchors_of(paragraph("He is in Paris")).worth
    assert "brs" not in anchors_of(paragraph("he is in paris")).worth


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://a.test/uploads/harbour-1024x576.jpg", "harbour"),
        ("https://b.test/img/Harbour.webp?w=300", "harbour"),
        ("https://b.test/harbour@2x.png", "harbour"),
        ("https://b.test/", ""),
    ],
)
def test_file_name_is_the_same_in_all_sizes(url: str, name: str) -> None:
    assert file_name(url) == name


def test_picture_is_anchored_by_its_file_and_caption() -> None:
    found = anchors_of(Picture(url="https://a.test/harbour.jpg", caption=plain("Since 2019"))).worth
    assert found["file harbour"] == FILE
    assert found["2019"] == NUMBER


def test_table_gives_the_numbers_of_its_cells() -> None:
    table = Table(rows=((Cell(runs=plain("Odesa")), Cell(runs=plain("4,311"))),))
    assert "4311" in anchors_of(table).worth


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Плоский текст.", (False, False, False)),
        ("«Так», – сказав він.", (True, False, False)),
        ("لماذا؟", (False, True, False)),
        ("Details: it rained.", (False, False, True)),
        ("It rained. Details: none.", (False, False, False)),
    ],
)
def test_punctuation(text: str, marks: tuple[bool, bool, bool]) -> None:
    found = anchors_of(paragraph(text))
    assert (found.quotes, found.asks, found.leads_in) == marks


def test_sentences_are_counted_in_any_script() -> None:
    texts = ("It rains. It pours! Why?", "Дощить. Ллє! Чому?", "下雨了。很大！为什么？", "تمطر. بغزارة! لماذا؟")
    assert [len(anchors_of(paragraph(text)).sentences) for text in texts] == [3, 3, 3, 3]
