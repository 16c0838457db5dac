from typing import Any

import pytest

from reader.domain.codec import decode
from reader.domain.feed import RawDocument
from reader.domain.page import PageInput
from reader.extract import tree_of
from reader.sync.page_job import PageRead, editions_on, page_bytes, read_page

FEEDS = """<html><head>
<link rel="alternate" type="application/rss+xml" title="News uk" href="/rss/">
<link rel="alternate" type="application/rss+xml" title="News es" href="/spa/rss/">
<link rel="alternate" type="application/rss+xml" title="More es" href="/spa/more/">
<link rel="alternate" type="application/rss+xml" title="Partner de" href="https://partner.example/de/rss/">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/rss/">
</head><body><p>Text.</p></body></html>"""


def test_a_page_names_the_editions_of_its_own_site() -> None:
    url = "https://a.example/news/7200049/"
    assert dict(editions_on(tree_of(RawDocument(url=url, body=FEEDS.encode())), url)) == {
        "uk": "https://a.example/rss/",
        "es": "https://a.example/spa/rss/",
    }


@pytest.mark.parametrize("body", [b"", b"no markup", b"<html>", b"\xff\xfe<"])
def test_a_page_without_feeds_names_none(body: bytes) -> None:
    url = "https://a.example/"
    assert editions_on(tree_of(RawDocument(url=url, body=body, content_type="text/html")), url) == ()


def page_job(html: str) -> tuple[bytes, bytes]:
    body = html.encode()
    return page_bytes(PageInput(document=RawDocument(url="https://a.example/news/7200049/", body=body))), body


def test_a_page_goes_to_the_child_as_it_came() -> None:
    data, body = page_job(FEEDS + "\n" * 5_000)
    assert data.endswith(b"\n" + body)
    assert len(data) - len(body) < 200
    assert decode(PageRead, read_page(data)).extracted.url == "https://a.example/news/7200049/"


@pytest.mark.parametrize(
    ("version", "searches"), [("", 1), ('<link rel="alternate" hreflang="es" href="/spa/news/7200049/">', 0)]
)
def test_editions_are_looked_for_only_where_versions_may_be_guessed(
    version: str, searches: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []

    def count(root: Any, url: str) -> tuple[tuple[str, str], ...]:
        looked.append(url)
        return editions_on(root, url)

    monkeypatch.setattr("reader.sync.page_job.editions_on", count)
    story = "<p>The council met on Tuesday and, after four hours of debate, agreed to close the old bridge for repairs.</p>" * 8
    data, _ = page_job(f"<html lang='en'><head>{version}</head><body><h1>The old bridge is closed</h1>{story}</body></html>")
    assert decode(PageRead, read_page(data)).extracted.blocks
    assert len(looked) == searches
