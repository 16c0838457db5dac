import urllib.request
from collections.abc import Iterator
from html.parser import HTMLParser
from io import BytesIO
from urllib.parse import urljoin, urlsplit

import pytest
from PIL import Image

from reader.app.sample import SamplePaper
from reader.domain.blocks import Picture
from reader.domain.cancel import CancelToken
from reader.net import AddressPolicy, Client, FetchKind, Request

PAPER = SamplePaper()
RESOURCES = PAPER.resources()


@pytest.fixture
def served() -> Iterator[SamplePaper]:
    paper = SamplePaper()
    yield paper
    paper.stop()


class Links(HTMLParser):
    """Addresses that a page loads or leads to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.pictures: list[str] = []
        self.stories: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "img":
            self.pictures.append(values["src"] or "")
        if tag == "a" and "/2026/" in (values["href"] or ""):
            self.stories.append(values["href"] or "")


def pages() -> list[str]:
    return [path for path in RESOURCES if "/2026/" in path]


def test_three_editions_with_feeds_of_their_own() -> None:
    editions = PAPER.editions()
    assert [edition.language for edition in editions] == ["uk", "ru", "en"]
    for edition in editions:
        assert edition.feed_url.startswith(f"http://{PAPER.host}/")
        assert urlsplit(edition.feed_url).path in RESOURCES
        assert urlsplit(edition.site_url).path in RESOURCES


def test_most_stories_are_in_all_languages_and_some_are_not() -> None:
    languages = [set(story.texts) for story in PAPER.content.stories]
    assert languages.count({"uk", "ru", "en"}) >= 9
    assert {"en"} in languages
    assert {"uk", "ru"} in languages


def test_every_translation_has_the_same_build() -> None:
    for story in PAPER.content.stories:
        builds = {tuple(type(block).__name__ for block in text.blocks) for text in story.texts.values()}
        assert len(builds) == 1, story.story_id


@pytest.mark.parametrize("path", pages())
def test_every_address_on_a_page_is_answered(path: str) -> None:
    links = Links(RESOURCES[path].body.decode())
    assert links.pictures
    for address in (*links.pictures, *links.stories):
        assert urlsplit(urljoin(PAPER.content.address(path), address)).path in RESOURCES


def test_pictures_are_pictures_and_small() -> None:
    for path, resource in RESOURCES.items():
        if path.startswith("/pictures/"):
            assert len(resource.body) <= 60_000, path
            Image.open(BytesIO(resource.body)).verify()


def test_every_picture_of_a_story_has_words() -> None:
    for story in PAPER.content.stories:
        for text in story.texts.values():
            assert text.lead is not None
            shown = [text.lead, *(block for block in text.blocks if isinstance(block, Picture))]
            assert all(picture.caption and picture.credit for picture in shown)


def test_it_is_served_once(served: SamplePaper) -> None:
    assert served.start() == served.start()


def test_a_client_with_its_route_reads_it_and_asks_again_for_nothing(served: SamplePaper) -> None:
    client = Client(AddressPolicy(routes=(served.start(),)), user_agent="test")
    url = served.editions()[2].feed_url
    first = client.get(Request(url=url, kind=FetchKind.FEED), CancelToken())
    again = client.get(Request(url=url, kind=FetchKind.FEED, etag=first.header("ETag")), CancelToken())
    client.close()
    assert b"The Harbour Lantern" in first.body
    assert again.not_modified


def test_a_browser_gets_an_address_that_works(served: SamplePaper) -> None:
    live = served.live_address(f"http://{served.host}/eng/")
    assert urlsplit(live).hostname == "127.0.0.1"
    with urllib.request.urlopen(live, timeout=10) as answer:
        assert b"Lamplighters" in answer.read()


def test_other_addresses_stay_as_they_are(served: SamplePaper) -> None:
    assert served.live_address("https://example.org/a?b#c") == "https://example.org/a?b#c"


def test_it_can_be_stopped_and_started_again() -> None:
    paper = SamplePaper()
    paper.stop()
    paper.start()
    paper.stop()
    assert paper.start().port
    paper.stop()
