"""The report of extracting again, in words."""

import pytest

from reader.cli.change_words import change_lines, summary
from reader.domain.extraction import FactChange, ReExtraction, StoryChange


def told(**what: object) -> list[str]:
    head, *lines = change_lines(StoryChange(story_id=7, version_id=9, title="The bridge", language="uk", **what))  # type: ignore[arg-type]  # fields by name
    assert head == "Story 7 (Ukrainian): The bridge"
    return lines


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ({"words_before": 10, "words_after": 30}, "the text is longer: 10 > 30 words"),
        ({"words_before": 30, "words_after": 10}, "the text is shorter: 30 > 10 words"),
        ({"is_restyled": True}, "the words are the same, but not their headings, lists, marks or links"),
        ({"pictures_gained": ("a", "b")}, "2 pictures more"),
        ({"pictures_lost": ("a",)}, "1 picture fewer"),
        ({"facts": (FactChange(name="title", before="Bridge", after="The bridge"),)}, "headline: Bridge > The bridge"),
        ({"facts": (FactChange(name="language", before="ru", after="uk"),)}, "language: Russian > Ukrainian"),
        ({"facts": (FactChange(name="byline", after="Ada"),)}, "byline: none > Ada"),
    ],
)
def test_each_change_has_its_words(what: dict[str, object], line: str) -> None:
    assert told(**what) == [f"  {line}"]


def test_a_wall_that_became_a_story_is_told_first() -> None:
    freed = (FactChange(name="wall", before="captcha"),)
    lines = told(facts=freed, words_before=2, words_after=90, lines_gained=tuple("abcd"), lines_lost=("z",))
    assert lines == [
        "  the page was no story until now and is one: The site asks visitors to prove that they are human.",
        "  the text is longer: 2 > 90 words",
        "    + a",
        "    + b",
        "    + c",
        "    + …",
        "    - z",
    ]


def test_a_wall_that_is_another_is_named_anew() -> None:
    (line,) = told(facts=(FactChange(name="wall", before="empty", after="paywall"),))
    assert line.endswith("The page holds no text. > The site shows the whole story to its subscribers only.")


def test_the_run_in_one_line() -> None:
    freed = StoryChange(story_id=1, version_id=1, title="", words_after=9, facts=(FactChange(name="wall", before="empty"),))
    assert summary(ReExtraction(pages=5, changes=(freed,), guarded=1, walls=2)) == (
        "5 pages, 1 changed, 1 of them stories that were none before, 1 left as they were because text would be lost,"
        " 2 still without a story."
    )
