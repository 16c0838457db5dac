"""Saved pages with a story: none of them is called a wall.  Short texts are likeliest to be, so they are all here."""

import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from reader.domain.feed import RawDocument
from reader.domain.page import Outcome, PageInput
from reader.extract import extract_page

ARTICLES = Path(__file__).parents[2] / ".." / "shared" / "corpus" / "articles"
pytestmark = [pytest.mark.shared, pytest.mark.skipif(not ARTICLES.exists(), reason="../shared is not here")]

SHORT = 1_500
"""Characters of a story under which a page is looked at here."""
SAMPLE = 60
"""Other pages."""
NO_STORY = {"moz-lazy-image-3", "moz-ol"}
"""Pages of a few words that somebody wrote to try one thing out."""


def chosen() -> list[tuple[str, str]]:
    if not ARTICLES.exists():
        return []
    truth: dict[str, Any] = json.loads((ARTICLES / "truth.json").read_text(encoding="utf-8"))
    told = {name: page for name, page in truth.items() if page.get("text") and name not in NO_STORY}
    short = [name for name, page in told.items() if len(page["text"]) < SHORT]
    others = sorted(told, key=lambda name: hashlib.sha256(name.encode()).hexdigest())[:SAMPLE]
    return [(name, told[name].get("url") or "https://page.invalid/") for name in dict.fromkeys([*short, *others])]


@pytest.mark.parametrize(("name", "url"), chosen(), ids=lambda value: value.rsplit("/", 1)[-1][:40])
def test_a_story_is_no_wall(name: str, url: str) -> None:
    body = gzip.decompress((ARTICLES / "pages" / f"{name}.html.gz").read_bytes())
    assert extract_page(PageInput(document=RawDocument(url=url, body=body))).outcome is Outcome.STORY
