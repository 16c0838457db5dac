import pytest

from reader.domain.feed import RawDocument
from reader.extract import tree_of
from reader.sync.page_job import editions_on

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
