"""The scoring tools: their last line is one JSON object with the figures."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SHARED = ROOT / ".." / "shared"
pytestmark = [pytest.mark.shared, pytest.mark.skipif(not SHARED.exists(), reason="../shared is not here")]


def last_line(tool: str, *words: object) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / tool, *map(str, words)], check=True, capture_output=True, text=True, timeout=120
    )
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def test_articles_are_scored_with_their_folders_truth() -> None:
    figures = last_line("score_articles.py", SHARED / "corpus" / "articles", "--every", 90)
    assert figures["pages"] == 9
    assert figures["text_f1"] > 0.8
    assert {"text_f1_by_dataset", "pictures_recall", "pictures_precision", "captions", "headings"} <= figures.keys()
    assert {"title", "byline", "date", "language", "cpu_ms_median", "cpu_ms_p95", "child_mb"} <= figures.keys()
    assert figures["child_mb"] > 10


def test_a_running_newsworld_is_scored() -> None:
    command = [sys.executable, "-m", "newsworld", "serve", "--sites", "2", "--articles", "1", "--port", "0"]
    with subprocess.Popen(command, cwd=SHARED / "newsworld", stdout=subprocess.PIPE, text=True) as world:
        try:
            assert world.stdout is not None
            figures = last_line("score_newsworld.py", "--world", json.loads(world.stdout.readline())["base"])
        finally:
            world.kill()
    assert figures["recall"] > 0.99
    assert figures["junk"] == 0
    assert sum(told["pages"] for told in figures["by_template"].values()) == figures["pages"] > 0
