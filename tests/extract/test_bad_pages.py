"""Pages made to hang, to swell or to break what reads them: each ends soon, with its name or with its story."""

import pytest

from reader.domain.blocks import text_of
from reader.domain.feed import RawDocument
from reader.domain.page import ExtractedVersion, Outcome, PageInput
from reader.extract import extract_page

LINE = "The council of the harbour town decided on Monday, after a long debate, to build the new pier in stone and not in wood."
STORY = "".join(f"<p>{number}. {LINE}</p>" for number in range(20)).encode()


def extracted(body: bytes) -> ExtractedVersion:
    return extract_page(PageInput(document=RawDocument(url="https://paper.example/news/1", body=body)))


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        (f"<p>{LINE}</p>".encode() * 165_000, Outcome.STORY),
        (b"x" * 20_000_000, Outcome.EMPTY),
        (b"<div>" * 5_000 + STORY, Outcome.STORY),
        (b"<p>" + b"<span></span>" * 310_000 + STORY, Outcome.TOO_COMPLEX),
        (b"<p>" + b"<span>x</span>" * 300_000, Outcome.TOO_COMPLEX),
        (b"\0" * 1_000_000 + STORY.replace(b"o", b"o\0"), Outcome.STORY),
        (bytes(range(128, 256)) * 10 + STORY, Outcome.STORY),
        (b"<html><head><title>The pier</title></head></html>", Outcome.EMPTY),
        (b"", Outcome.EMPTY),
    ],
    ids=["20 MB of lines", "20 MB of a word", "deep", "empty spans", "spans", "NULs", "broken bytes", "no body", "nothing"],
)
def test_a_bad_page_has_a_name_or_a_story(body: bytes, outcome: Outcome) -> None:
    version = extracted(body)
    text = text_of(version.blocks)
    assert version.outcome is outcome
    assert len(text) <= 1_010_000
    assert "\0" not in text
    assert (LINE in text) == (outcome is Outcome.STORY)


def test_a_hundred_thousand_claims_are_not_all_read() -> None:
    links = "".join(f'<link rel="alternate" hreflang="{code}" href="/{code}/news/1">' for code in ["de", "fr", *["es"] * 100_000])
    version = extracted(f"<head>{links}</head>".encode() + STORY)
    assert {link.language for link in version.alternates} == {"de", "fr", "es"}
