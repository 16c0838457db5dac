import pytest

from reader.domain.feed import RawDocument
from reader.sync.jobs import editions_on

FEEDS = """<html><head>
<link rel="alternate" type="application/rss+xml" title="News uk" href="/rss/">
<link rel="alternate" type="application/rss+xml" title="News es" href="/spa/rss/">
<link rel="alternate" type="application/rss+xml" title="More es" href="/spa/more/">
<link rel="alternate" type="application/rss+xml" title="Partner de" href="https://partner.example/de/rss/">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/rss/">
</head><body><p>Text.</p></body></html>"""


def test_a_page_names_the_editions_of_its_own_site() -> None:
    document = RawDocument(url="https://a.example/news/7200049/", body=FEEDS.encode(), content_type="text/html")
    assert dict(editions_on(document)) == {"uk": "https://a.example/rss/", "es": "https://a.example/spa/rss/"}


@pytest.mark.parametrize("body", [b"", b"no markup", b"<html>", b"\xff\xfe<"])
def test_a_page_without_feeds_names_none(body: bytes) -> None:
    assert editions_on(RawDocument(url="https://a.example/", body=body, content_type="text/html")) == ()
