"""The lines in front of a story's text: which of them only name who wrote it."""

import pytest

from reader.extract import content
from reader.extract.byline import clean_byline
from reader.extract.content import is_byline
from reader.extract.metadata import Metadata

FACTS = Metadata(url="https://a.example/1", byline="Olha Kovalenko, Ann Lee")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("By Olha Kovalenko", True),
        ("Olha Kovalenko and Ann Lee | 2 March 2026", True),
        ("Ann <ann@a.example> Lee", True),
        ("2 March 2026, 14:05", True),
        ("The bridge was closed in March after four hours of debate.", False),
        ("Ann Lee, who designed the old bridge, was there.", False),
    ],
)
def test_a_line_of_names_and_dates_is_told_from_prose(text: str, told: bool) -> None:
    assert is_byline(text, FACTS) is told


def test_a_line_without_an_author_is_not_cleaned(monkeypatch: pytest.MonkeyPatch) -> None:
    cleaned: list[str] = []

    def count(text: str) -> str:
        cleaned.append(text)
        return clean_byline(text)

    monkeypatch.setattr(content, "clean_byline", count)
    assert not is_byline("The council met on Tuesday and agreed to close the bridge.", FACTS)
    assert cleaned == []
    assert is_byline("By Ann Lee", FACTS)
    assert cleaned == ["By Ann Lee"]
