from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from reader.domain.alignment import Alignment, Difference, SideBySide
from reader.ui.difference_line import DifferenceLine
from reader.ui.translations import Translations
from tests.ui.reading_builders import NOW, story


def side_by_side(later: timedelta | None, shared: float = 0.9, **counted: int) -> SideBySide:
    published: datetime | None = None if later is None else NOW + later
    return SideBySide(
        left=replace(story(language="uk").version, published=NOW),
        right=replace(story(language="en").version, published=published),
        alignment=Alignment(shared=shared, difference=Difference(**counted)),
    )


@pytest.fixture
def line(qtbot: QtBot) -> DifferenceLine:
    made = DifferenceLine()
    qtbot.addWidget(made)
    return made


def words(line: DifferenceLine, later: timedelta | None = None, *, shared: float = 0.9, **counted: int) -> str:
    line.say(side_by_side(later, shared, **counted), "Укр", "Eng")
    return line.text()


@pytest.mark.parametrize(
    ("counted", "said"),
    [
        ({"left": 14, "right": 9, "left_alone": 5}, "Eng has 9 of 14 paragraphs"),
        ({"left": 9, "right": 14, "right_alone": 5}, "Укр has 9 of 14 paragraphs"),
        ({"left": 14, "right": 14}, "Eng has every paragraph"),
        ({"left": 1, "right": 0, "left_alone": 1}, "Eng has 0 of 1 paragraph"),
        ({"left": 14, "right": 11, "left_alone": 5, "right_alone": 2}, "Eng has 9 of 14 paragraphs and 2 of its own"),
        ({"left": 14, "right": 10, "left_alone": 5, "right_alone": 1}, "Eng has 9 of 14 paragraphs and 1 of its own"),
    ],
)
def test_paragraphs(line: DifferenceLine, counted: dict[str, int], said: str) -> None:
    assert words(line, None, **counted) == said


@pytest.mark.parametrize(
    ("later", "said"),
    [
        (timedelta(hours=3), "Eng has every paragraph, published 3 h later"),
        (timedelta(hours=-3), "Eng has every paragraph, published 3 h earlier"),
        (timedelta(minutes=20), "Eng has every paragraph, published 20 min later"),
        (timedelta(days=-3), "Eng has every paragraph, published 3 days earlier"),
        (timedelta(seconds=40), "Eng has every paragraph"),
        (None, "Eng has every paragraph"),
    ],
)
def test_time(line: DifferenceLine, later: timedelta | None, said: str) -> None:
    assert words(line, later, left=3, right=3) == said


def test_time_is_of_the_version_that_the_sentence_is_about(line: DifferenceLine) -> None:
    said = words(line, timedelta(hours=3), left=9, right=14, right_alone=5)
    assert said == "Укр has 9 of 14 paragraphs, published 3 h earlier"


def test_versions_that_differ_too_much_are_told_of(line: DifferenceLine) -> None:
    assert "differ too much" in words(line, timedelta(hours=3), shared=0.1, left=3, right=3)


@pytest.mark.parametrize(("language", "said"), [("uk", "Eng: 9 із 14 абзаців, опубліковано на 3 год пізніше"),
                                                ("ru", "Eng: 9 из 14 абзацев, опубликовано на 3 ч позже")])  # fmt: skip
def test_other_languages(line: DifferenceLine, translations: Translations, language: str, said: str) -> None:
    translations.use(language)
    assert words(line, timedelta(hours=3), left=14, right=9, left_alone=5) == said
