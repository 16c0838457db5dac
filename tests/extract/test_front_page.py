"""Which links of a front page are stories."""

from datetime import UTC, datetime

import pytest

from reader.domain.feed import ParsedItem, RawDocument
from reader.extract import tree_of
from reader.extract.front_page import STORY_LIMIT, date_in, front_page, looks_like_story, story_pages, title_in

URL = "https://a.example/politics/"


def read(body: str, language: str = "en") -> list[tuple[str, str]]:
    html = f"<html lang='{language}'><head><title>Politics – The Strait</title></head><body>{body}</body></html>"
    page = front_page(tree_of(RawDocument(url=URL, body=html.encode())), URL)
    assert (page.title, page.language, page.site_url) == ("Politics – The Strait", language, URL)
    return [(item.url.removeprefix("https://a.example"), item.title) for item in page.items]


@pytest.mark.parametrize(
    ("path", "is_story"),
    [
        ("/news/2026/11/23/7223344/", True),
        ("/eng/news/2026/11/23/7223344/", True),
        ("/2026/11/ferry-is-back", True),
        ("/politics/ferry-returns-to-the-old-harbour", True),
        ("/новини/пором-повернувся-до-старого-порту", True),
        ("/article.php?id=44821", True),
        ("/politics/", False),
        ("/", False),
        ("/tag/ferry-returns-to-the-old-harbour/", False),
        ("/author/12345678/", False),
        ("/privacy-policy-and-cookies/", False),
        ("/files/annual-report-of-the-harbour.pdf", False),
        ("/2026/", False),
        ("/2026/11/23/", False),
        ("/rss/7223344", False),
    ],
)
def test_address(path: str, is_story: bool) -> None:
    assert looks_like_story(f"https://a.example{path}") is is_story


def test_stories_come_in_order_once_under_their_headline() -> None:
    body = """
    <nav><a href='/2026/11/23/1000001/'>Ferry returns to the old harbour</a></nav>
    <article><a href='/2026/11/23/1000002/'><img alt='Two'></a><a href='/2026/11/23/1000002/?utm_source=x'>
      <span>Politics</span><h3>Council votes for the bridge</h3></a><a href='/2026/11/23/1000002/#comments'>17</a></article>
    <a href='https://www.a.example/2026/11/22/1000003/'>Snow closed the mountain pass</a>
    <a href='https://other.example/2026/11/22/1000004/'>Somebody else's story of the day</a>
    <a href='/2026/11/22/1000005/'>More</a>
    <a href='/politics/page/2/'>Older stories of the harbour</a>
    <footer><a href='/2026/11/22/1000006/'>Terms of the harbour's service</a></footer>
    <a href='javascript:void(0)'>Open the menu of sections</a>"""
    assert read(body) == [
        ("/2026/11/23/1000002/", "Council votes for the bridge"),
        ("https://www.a.example/2026/11/22/1000003/", "Snow closed the mountain pass"),
    ]


def test_short_headlines_of_wide_scripts_count() -> None:
    assert read("<a href='/2026/11/22/1000005/'>渡船回到旧港口</a>", "zh") == [("/2026/11/22/1000005/", "渡船回到旧港口")]


def test_number_of_stories_is_limited() -> None:
    links = "".join(f"<a href='/news/{n}/'>Story of the harbour number {n}</a>" for n in range(100_000, 101_000))
    assert len(read(links)) == STORY_LIMIT


def test_a_day_in_the_address_is_the_story_s() -> None:
    assert date_in("https://a.example/2026/11/23/x/") == datetime(2026, 11, 23, 23, 59, tzinfo=UTC)
    assert date_in("https://a.example/2026/13/45/x/") is None
    assert date_in("https://a.example/x/") is None


def test_words_of_an_address_are_a_headline() -> None:
    assert title_in("https://a.example/2026/ferry-returns-to-harbour-1234.html") == "Ferry returns to harbour"
    assert title_in("https://a.example/news/7223344/") == ""


def test_a_sitemap_gives_its_newest_stories() -> None:
    pages = tuple(
        ParsedItem(
            identity=str(day), url=f"https://a.example/news/10000{day:02}/", updated=datetime(2026, 11, day, tzinfo=UTC)
        )
        for day in (3, 9, 5)
    )  # fmt: skip
    assert [page.identity for page in story_pages((*pages, ParsedItem(identity="x", url="https://a.example/about/")))] == [
        "9",
        "5",
        "3",
    ]
    bare = tuple(ParsedItem(identity=str(n), url=f"https://a.example/news/10000{n}/") for n in range(3))
    assert [page.identity for page in story_pages(bare)] == ["2", "1", "0"]
