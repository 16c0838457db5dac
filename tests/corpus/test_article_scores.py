"""The scores of clean text on saved pages, which only rise (``floors.json``), and newsworld's furniture, which is gone.

A sample of the pages, fixed by the hash of their names, so that a run stays short; ``bench/extraction.py`` scores all.
"""

import gzip
import hashlib
import importlib.util
import json
import statistics
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from reader.domain.blocks import Embed, Heading, Picture, pictures_of, text_of, text_of_runs
from reader.domain.feed import RawDocument
from reader.domain.page import ExtractedVersion, PageInput
from reader.extract import extract_page

SHARED = Path(__file__).parents[2] / ".." / "shared"
ARTICLES = SHARED / "corpus" / "articles"
FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))
SAMPLE = 110
pytestmark = [pytest.mark.shared, pytest.mark.skipif(not ARTICLES.exists(), reason="../shared is not here")]


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("article_score", ARTICLES / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sampled(truth: dict[str, Any]) -> list[str]:
    names = [name for name in truth if truth[name]["dataset"] in ("fundus", "zyte", "daniel", "wcxb", "magic")]
    return sorted(names, key=lambda name: hashlib.sha256(name.encode()).hexdigest())[:SAMPLE]


def extracted(url: str, body: bytes) -> ExtractedVersion:
    return extract_page(PageInput(document=RawDocument(url=url, body=body)))


def share(score: ModuleType, wanted: list[str], got: list[str]) -> list[float]:
    """The share of the texts wanted that are there word by word; nothing when none is wanted."""
    keys = [key for key in map(score.key, wanted) if key]
    return [score.take(keys, map(score.key, got)) / len(keys)] if keys else []


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    score = scorer()
    truth = json.loads((ARTICLES / "truth.json").read_text(encoding="utf-8"))
    counts, pictures, titles, dates, bylines, languages = [], [], [], [], [], []
    precisions, captions, headings = [], [], []
    for name in sampled(truth):
        told = truth[name]
        version = extracted(told["url"], gzip.decompress((ARTICLES / "pages" / f"{name}.html.gz").read_bytes()))
        text = text_of(block for block in version.blocks if not isinstance(block, Picture | Embed))
        counts.append(score.page_counts(score.words(told["text"]), score.words(text)))
        # The truth has no word for the two ways to write Chinese.
        languages.append(version.language.partition("-")[0] == told["language"])
        if told["dataset"] == "fundus":
            titles.append(score.title_ok(told["title"], version.title)[1])
            bylines += [score.author_ok(told["author"], version.byline)] if told.get("author") else []
            dates += [bool(score.dates(told["date"]) & score.dates(str(version.published)))] if told.get("date") else []
            wanted = [set().union(*(score.img_keys(url) for url in image["urls"])) for image in told.get("images") or []]
            got = set().union(*(score.img_keys(picture.url) for picture in pictures_of(version.blocks)))
            pictures += [sum(bool(keys & got) for keys in wanted) / len(wanted)] if wanted else []
            known = set().union(*wanted)
            shown = [score.img_keys(picture.url) for picture in pictures_of(version.blocks)]
            precisions += [sum(bool(keys & known) for keys in shown) / len(shown)] if wanted and shown else []
            structure = score.read_html((ARTICLES / f"{name}.expected.html").read_text(encoding="utf-8"))
            told_captions = [text_of_runs(picture.caption) for picture in pictures_of(version.blocks)]
            captions += share(score, structure.caps, told_captions)
            told_headings = [text_of_runs(block.runs) for block in version.blocks if isinstance(block, Heading)]
            headings += share(score, structure.heads, told_headings)
    f1, precision, recall = score.prf(counts)
    return {
        "text f1": f1,
        "text precision": precision,
        "text recall": recall,
        "pictures recall": statistics.mean(pictures),
        "pictures precision": statistics.mean(precisions),
        "captions": statistics.mean(captions),
        "headings": statistics.mean(headings),
        "titles": statistics.mean(titles),
        "bylines": statistics.mean(bylines),
        "dates": statistics.mean(dates),
        "languages": statistics.mean(languages),
    }


@pytest.mark.parametrize("name", sorted(FLOORS["articles"]))
def test_scores_do_not_fall(figures: dict[str, float], name: str) -> None:
    assert round(figures[name], 3) >= FLOORS["articles"][name]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("newsworld")
    command = [
        sys.executable,
        "-m",
        "newsworld",
        "dump",
        "--out",
        str(folder),
        "--sites",
        "12",
        "--articles",
        "2",
        "--seed",
        "23",
    ]
    subprocess.run(command, cwd=SHARED / "newsworld", check=True, capture_output=True)
    return folder


def test_newsworld_is_free_of_furniture_and_whole(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SHARED / "newsworld"))
    score = importlib.import_module("newsworld.score").score
    recalls, left, facts, wanted = [], [], [], []
    for entry in json.loads((world / "index.json").read_text(encoding="utf-8")):
        truth = json.loads((world / entry["truth"]).read_text(encoding="utf-8"))
        version = extracted(entry["url"], (world / entry["html"]).read_bytes())
        told = score(truth, text_of(block for block in version.blocks if not isinstance(block, Embed)))
        recalls.append(told["recall"])
        left += told["junk"] + told["junk_lines"]
        published = str(version.published or "")[:10]
        facts.append((version.title, set(version.byline.split(", ")), version.language, published))
        wanted.append((truth["title"], set(truth["byline"]), truth["language"], truth["published"][:10]))
    assert len(left) <= FLOORS["newsworld"]["junk strings at most"]
    assert round(statistics.mean(recalls), 3) >= FLOORS["newsworld"]["recall"]
    assert facts == wanted
