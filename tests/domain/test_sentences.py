from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.sentences import LONGEST, sentences

CASES: tuple[tuple[str, list[str]], ...] = (
    ("The ferry left. It was late.", ["The ferry left.", "It was late."]),
    ("Mr. Smith met Dr. Jones at St. Mary’s. They talked.", ["Mr. Smith met Dr. Jones at St. Mary’s.", "They talked."]),
    ("J. R. R. Tolkien wrote it. Really!", ["J. R. R. Tolkien wrote it.", "Really!"]),
    ("It costs 3.50 euro. No. 5 costs more.", ["It costs 3.50 euro.", "No. 5 costs more."]),
    ("He said “Stop.” Then he left.", ["He said “Stop.”", "Then he left."]),
    ("“Why?” asked the captain. Nobody knew…", ["“Why?” asked the captain.", "Nobody knew…"]),
    ("See example.org/a.b. It is there.", ["See example.org/a.b.", "It is there."]),
    ("What?! No!! Yes.", ["What?!", "No!!", "Yes."]),
    ("В’ячеслав приїхав у м. Київ. Там жив проф. Т. Шевченко.", ["В’ячеслав приїхав у м. Київ.", "Там жив проф. Т. Шевченко."]),
    ("— Що? — запитав він. — Нічого.", ["— Що? — запитав він.", "— Нічого."]),
    ("Було 5 тис. грн. Стало 6.", ["Було 5 тис. грн.", "Стало 6."]),
    ("У 2022 р. Він поїхав.", ["У 2022 р.", "Він поїхав."]),
    ("Хліб, сіль і т. д. Потім чай.", ["Хліб, сіль і т. д.", "Потім чай."]),
    ("«Стой!» — крикнул он. И т. е. всё.", ["«Стой!» — крикнул он.", "И т. е. всё."]),
    ("См. рис. 5 на стр. 7. Дальше.", ["См. рис. 5 на стр. 7.", "Дальше."]),
    ("هل وصلت العبّارة؟ نعم. وصلت اليوم!", ["هل وصلت العبّارة؟", "نعم.", "وصلت اليوم!"]),
    ("船开了。「谁在那里？」他问！没有人。", ["船开了。", "「谁在那里？」", "他问！", "没有人。"]),
    ("¿Quién? ¡Nadie! Bien.", ["¿Quién?", "¡Nadie!", "Bien."]),
    ("One line\nanother line", ["One line", "another line"]),
    ("  Spaces around.  ", ["Spaces around."]),
    ("No full stop", ["No full stop"]),
    ("* * *", []),
    ("", []),
    ("… … Then.", ["Then."]),
)


def said(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:24] for text, _ in CASES])
def test_a_text_is_parted_where_its_sentences_end(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_a_long_stretch_is_parted_where_one_draws_breath() -> None:
    parts = said("a name, " * 200)
    assert len(parts) > 3
    assert all(len(part) <= LONGEST and part.endswith(",") for part in parts)


def test_a_word_without_end_is_cut() -> None:
    assert [len(part) for part in said("x" * (LONGEST * 2 + 5))] == [LONGEST, LONGEST, 5]


TEXTS = st.text(st.sampled_from(list("aBж Ё5.!?…؟。」”)\n\u2028,-—٣あ🙂")), max_size=900)


@given(TEXTS)
def test_no_letter_is_lost_doubled_or_moved(text: str) -> None:
    spans = sentences(text)
    assert all(start < end <= start + LONGEST for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert [c for start, end in spans for c in text[start:end] if c.isalnum()] == [c for c in text if c.isalnum()]


@given(TEXTS)
def test_a_sentence_is_not_parted_again(text: str) -> None:
    assert all(len(sentences(part)) == 1 for part in said(text))
