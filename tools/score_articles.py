"""Scores extraction on saved pages: ``score_articles.py DIR [--json]``; the last line is one JSON object with the figures.

``DIR`` is laid out like ``corpus/articles``: ``truth.json``, ``pages/NAME.html.gz``, ``NAME.expected.html``, and its own
``score.py``, whose tables come first.
"""

import argparse
import contextlib
import gzip
import io
import json
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bench.extraction import all_f1, load_scorer, prediction
from tools.extracting import extractor

Truth = dict[str, dict[str, Any]]


def predict(folder: Path, truth: Truth, *, with_rules: bool) -> tuple[Truth, dict[str, float]]:
    """What the scorer reads of every page, and what it cost."""
    predictions: Truth = {}
    with extractor(with_rules=with_rules) as made:
        for name, told in truth.items():
            body = gzip.decompress((folder / "pages" / f"{name}.html.gz").read_bytes())
            predictions[name] = dict(prediction(made.extract(told["url"], body)))
        return predictions, made.figures()


def figures_of(report: dict[str, Any], text_all: float, dataset: str = "fundus") -> dict[str, Any]:
    """The figures of the table; structure and facts are those of the set whose truth has them."""
    structure, meta = report["structure"].get(dataset, {}), report["meta"].get(dataset, {})

    def share(name: str) -> float | None:
        return round(structure[name]["mean"], 4) if name in structure else None

    def fact(name: str) -> float | None:
        return round(meta[name], 4) if name in meta else None

    return {
        "text_f1": round(text_all, 4),
        "text_f1_by_dataset": {name: round(told["f1"], 4) for name, told in report["text"].items()},
        "pictures_recall": share("images"),
        "pictures_precision": share("image_precision"),
        "captions": share("captions"),
        "headings": share("headings"),
        "title": fact("title_loose"),
        "title_exact": fact("title_exact"),
        "byline": fact("author"),
        "date": fact("date"),
        "language": fact("language"),
        "snippets": {name: round(told["f1"], 4) for name, told in report["snippets"].items()},
    }


def scored(scorer: ModuleType, folder: Path, truth: Truth, predictions: Truth, worst: int) -> dict[str, Any]:
    """The scorer's report, strict and with standfirsts and captions passed over, whose text F1 is added."""
    options = SimpleNamespace(by=None, cjk=False, lenient=False, worst=worst, boot=0)
    figures = figures_of(scorer.score(truth, str(folder), predictions, options), all_f1(scorer, truth, predictions))
    print("— standfirsts and captions passed over")
    options.lenient, options.worst = True, 0
    lenient = scorer.score(truth, str(folder), predictions, options)
    figures["text_f1_by_dataset_lenient"] = {name: round(told["f1"], 4) for name, told in lenient["text"].items()}
    return figures


def main() -> int:
    """Score a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--json", action="store_true", help="print the object alone")
    parser.add_argument("--without-rules", action="store_true", help="leave the site rules out")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list the N worst pages")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="take every N-th page")
    given = parser.parse_args()
    truth = json.loads((given.folder / "truth.json").read_text(encoding="utf-8"))
    truth = {name: truth[name] for name in sorted(truth)[:: given.every]}
    predictions, cost = predict(given.folder, truth, with_rules=not given.without_rules)
    tables = io.StringIO()
    with contextlib.redirect_stdout(tables):
        figures = scored(load_scorer(given.folder), given.folder, truth, predictions, given.worst)
    if not given.json:
        print(tables.getvalue(), end="")
    print(json.dumps({"pages": len(truth), **figures, **cost}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
