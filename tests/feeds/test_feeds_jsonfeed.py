import json

import pytest

from reader.domain.errors import ContentError
from reader.domain.feed import ParsedFeed
from reader.feeds.tidy import ITEM_LIMIT
from tests.feeds.feed_builders import read

VERSION = "https://jsonfeed.org/version/1.1"


def feed_of(*items: object, **values: object) -> ParsedFeed:
    return read(json.dumps({"version": VERSION, "title": "News", "items": items, **values}))


def test_reads_the_feed() -> None:
    feed = feed_of(home_page_url="/", language="uk-UA", favicon="/f.png", next_url="/feed.json?page=2")
    assert (feed.site_url, feed.language) == ("https://example.org/", "uk")
    assert (feed.icon_url, feed.next_page_url) == ("https://example.org/f.png", "https://example.org/feed.json?page=2")


def test_reads_an_item() -> None:
    (item,) = feed_of(
        {
            "id": 17,
            "url": "/1",
            "title": "A &#8217; <b>",
            "summary": "Short",
            "content_html": "<p>Long</p>",
            "date_published": "2024-01-02T03:04:05+02:00",
            "date_modified": "2024-01-03T03:04:05Z",
            "authors": [{"name": "Ann"}, {"name": "Bo"}, {"url": "x"}, "y"],
            "tags": ["a", "a", 1, "b"],
            "language": "en-GB",
            "image": "/i.png",
        },
        language="uk",
    ).items
    assert (item.identity, item.url, item.title) == ("17", "https://example.org/1", "A ’ <b>")
    assert (item.html, item.summary_html) == ("<p>Long</p>", "<p>Short</p>")
    assert str(item.published) == "2024-01-02 01:04:05+00:00"
    assert (item.author, item.tags, item.language, item.picture_url) == ("Ann, Bo", ("a", "b"), "en", "https://example.org/i.png")


def test_version_one_names_one_author_and_text_may_be_plain() -> None:
    (item,) = feed_of(
        {"id": "1", "content_text": "a < b", "author": {"name": "Ann"}, "external_url": "https://other.example/"}
    ).items
    assert (item.author, item.html, item.url) == ("Ann", "<p>a &lt; b</p>", "https://other.example/")


def test_keeps_two_thousand_items() -> None:
    feed = feed_of(*({"id": str(n), "title": "t"} for n in range(ITEM_LIMIT + 3)))
    assert (len(feed.items), feed.dropped) == (ITEM_LIMIT, 3)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", "not-a-feed:json"),
        ('{"version": "1", "items": []}', "not-a-feed:json"),
        (f'{{"version": "{VERSION}", "items": 3}}', "not-a-feed:json"),
        (f'{{"version": "{VERSION}", "items": [{{', "broken-feed:truncated"),
        (f'{{"version": "{VERSION}", "items": [}}', "broken-feed:json"),
        (f'{{"version": "{VERSION}", "items": {"[" * 100_000}{"]" * 100_000}}}', "broken-feed:deep"),
        (f'{{"version": "{VERSION}", "items": [{"9" * 5000}]}}', "broken-feed:json"),
    ],
)
def test_says_why_not(text: str, code: str) -> None:
    with pytest.raises(ContentError) as caught:
        read(text)
    assert caught.value.code == code


@pytest.mark.parametrize("value", [None, True, [], {}, 3.5, "\ud800x", [None], {"a": 1}])
def test_values_of_the_wrong_kind_do_no_harm(value: object) -> None:
    names = ("url", "title", "content_html", "authors", "author", "tags", "date_published", "language", "image")
    for item in feed_of({"id": "1", "summary": "s", **dict.fromkeys(names, value)}, value, language=value, icon=value).items:
        item.title.encode()
        item.html.encode()
