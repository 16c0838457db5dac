"""The HTML file: one that needs nothing else and lets nothing out."""

from typing import Any

import pytest
from lxml import html

from reader.domain.export import Edition
from reader.domain.picture import PictureRef, StoredPicture
from reader.export.page import data_address, html_page
from tests.export.export_builders import REF, STORED, bilingual, edition, issue, pictures


def tree(*editions: Edition, languages: tuple[str, ...] = ("en",)) -> Any:
    return html.fromstring(b"".join(html_page(issue(*editions, languages=languages), editions, pictures)))


def test_nothing_is_asked_of_the_network() -> None:
    made = tree(edition(), bilingual())
    (policy,) = made.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'")
    assert not made.xpath("//script|//link|//iframe|//object")
    assert made.xpath("//@src") == [data_address(REF, pictures)] * 2
    assert {href.split(":")[0] for href in made.xpath("//@href") if not href.startswith("#")} == {"https"}


def test_titles_and_names_stay_text() -> None:
    made = tree(edition(), edition(2))
    assert made.xpath("//title/text()") == ["Paper & <paper>"]
    assert made.xpath("//article/header/h1/text()") == ["Title & <more>"] * 2
    assert "A. <Author>" in made.xpath("string(//article/header/p)")
    assert not made.xpath("//more|//author|//strait|//paper")


def test_contents_lead_to_the_stories() -> None:
    made = tree(edition(), bilingual())
    for target in made.xpath("//nav//a/@href"):
        assert made.xpath(f"//*[@id='{target[1:]}']")
    assert not tree(edition()).xpath("//nav")


def test_languages_are_told_with_their_direction() -> None:
    made = tree(edition(), bilingual(), languages=("en", "ar"))
    assert made.xpath("//div[@lang='ar']/@dir") == ["rtl"]
    assert made.xpath("//article[2]/@lang") == ["uk"]
    first, _, last = made.xpath("//div[@class='pair']")
    assert [side.text_content().strip() for side in first] == ["Міст відкрили.", "افتُتح الجسر."]
    assert len(last) == 1


@pytest.mark.parametrize("found", [None, StoredPicture(digest="x", suffix="svg", width=1, height=1, body=b"<svg/>")])
def test_a_picture_that_is_not_ours_has_no_address(found: StoredPicture | None) -> None:
    assert data_address(PictureRef(url="https://e.example/p"), lambda _ref: found) == ""
    assert data_address(REF, lambda _ref: STORED).startswith("data:image/jpeg;base64,")
