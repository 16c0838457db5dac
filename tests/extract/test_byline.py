"""Names in bylines: what is cut away, what is a name, and how several are told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.extract.byline import clean_byline, is_full_name, is_label, is_name, is_signed, join_names, names_in, split_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Tom Example", "Tom Example"),
        ("Written by Tom Example", "Tom Example"),
        ("Автор: Ольга Тестова", "Ольга Тестова"),
        ("Ольга Тестова — понеділок, 2 березня 2026, 12:00", "Ольга Тестова"),
        ("Tom Example Jul 18, 2025 7 min", "Tom Example"),
        ("Tom Example Updated on December 12, 2016", "Tom Example"),
        ("Tuesday 15 October 2019 by Tom Example", "Tom Example"),
        ("Tom Example (Kyiv)", "Tom Example"),
        ("Tom Example (https://example.org/tom)", "Tom Example"),
        ("Tom Example tom@example.org", "Tom Example"),
        ("(责编：牛镛、岳弘彬)", "牛镛、岳弘彬"),
        ("作者：卢卡斯·科瓦连科", "卢卡斯·科瓦连科"),
        ("Paramita (Guha) Ghosh", "Paramita (Guha) Ghosh"),
        ("Tekst: Anna Sample Foto: Tom Example", "Anna Sample"),
        ("Web Makers sp. z o.o.", ""),
        ("design: Tom Example", ""),
        ("By", ""),
        ("January 17, 2017 at", ""),
        ("https://example.org/tom", ""),
        ("105092", ""),
        ("admin", ""),
    ],
)
def test_a_byline_is_cleaned_to_its_names(text: str, names: str) -> None:
    cleaned = clean_byline(text)
    assert (cleaned if names or not is_name(cleaned) else "a name") == names or (not names and not is_full_name(cleaned))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tom Example and Anna Sample", ["Tom Example", "Anna Sample"]),
        ("Ольга Тестова та Іван Зразок", ["Ольга Тестова", "Іван Зразок"]),
        ("Ольга Тестова и Иван Образец", ["Ольга Тестова", "Иван Образец"]),
        ("Tom Example & Anna Sample, Agency", ["Tom Example", "Anna Sample", "Agency"]),
        ("Anna Sample und Tom Example", ["Anna Sample", "Tom Example"]),
        ("牛镛、岳弘彬", ["牛镛", "岳弘彬"]),
        ("سارة مثال، كريم مثال", ["سارة مثال", "كريم مثال"]),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]),
    ],
)
def test_names_are_told_apart(text: str, names: list[str]) -> None:
    assert split_names(text) == names


@pytest.mark.parametrize(
    "text", ["Tom Example", "Anna de la Sample", "Nuala d'Example", "李明", "Ольга Тестова-Зразок", "أحمد مثال", "J.R. Example"]
)
def test_names_look_like_names(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text", ["Read more about Tom", "Learn more", "12 March", "Powered by", "tom@example.org", "Автор", "By: Tom", "x" * 70]
)
def test_other_texts_do_not(text: str) -> None:
    assert not is_name(text)


def test_a_section_is_no_full_name() -> None:
    assert not is_full_name("Politics")
    assert not is_full_name("AFP")
    assert is_full_name("Tom Example")


def test_lines_that_announce_an_author() -> None:
    assert is_signed("By Tom Example")
    assert is_signed("Autor: Anna Sample")
    assert not is_signed("By then the bridge was open.")
    assert is_label("Autorin/Autor")
    assert not is_label("Autorin der Woche")


def test_names_are_joined_once() -> None:
    assert join_names(["By Tom Example", "Tom Example and Anna Sample", "Anna Sample"]) == "Tom Example, Anna Sample"


def test_a_line_with_more_than_names_has_none() -> None:
    assert names_in("Tom Example writes about bridges") == []


@given(st.text(max_size=300))
def test_any_text_is_cleaned_to_a_short_line(text: str) -> None:
    cleaned = clean_byline(text)
    assert len(cleaned) <= 200
    assert "\n" not in cleaned


@pytest.mark.parametrize("sign", ["a", "-", "a.", "1"])
def test_a_byline_as_long_as_a_book_is_none(sign: str) -> None:
    """Looking at all of it would take minutes."""
    assert clean_byline(sign * 200_000) == ""
