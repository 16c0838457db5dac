"""Make the block model (``reader/extract/model.json``) from pages with truth.

    python tools/train_blocks.py ARTICLES NEWSWORLD_DUMP [--write] [--folds 5]

Needs scikit-learn.  Prints the score of each set with every page judged by a model that has not seen its site, then, with
``--write``, learns from all pages and writes the model.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reader.domain.blocks import Embed, Picture, text_of
from reader.extract.features import NAMES
from reader.extract.model import settle
from reader.extract.page import story_blocks
from tools.block_truth import Page, corpus_pages, newsworld_pages, tokens

OUT = Path(__file__).parents[1] / "reader" / "extract" / "model.json"
NEWSWORLD_WEIGHT = 0.3
"""Made pages are many and alike: all together they weigh less than the real ones."""


def learner(trees: int, leaves: int, rate: float) -> Any:
    """Small trees, strongly smoothed, so that no site's habits are learned by heart."""
    return HistGradientBoostingClassifier(
        max_iter=trees, learning_rate=rate, max_leaf_nodes=leaves, min_samples_leaf=40, l2_regularization=5.0, max_features=0.4,
        early_stopping=False, random_state=7,
    )  # fmt: skip


class Data:
    """All pages' rows, one under the other."""

    def __init__(self, pages: list[Page]) -> None:
        self.pages = pages
        self.rows = np.array([row for page in pages for row in page.rows], dtype=np.float32)
        self.labels = np.array([label for page in pages for label in page.labels])
        scale = [NEWSWORLD_WEIGHT if page.kind == "newsworld" else 1.0 for page in pages]
        weights = [weight * factor for page, factor in zip(pages, scale, strict=True) for weight in page.weights]
        self.weights = np.array(weights) * 100
        self.groups = np.array([page.site for page in pages for _ in page.rows])
        ends = np.cumsum([len(page.rows) for page in pages])
        self.spans = list(zip([0, *ends[:-1]], ends, strict=True))


def out_of_fold(data: Data, folds: int, make: Callable[[], Any]) -> Any:
    """Log odds of all pieces, each from a model that has not seen the piece's site."""
    odds = np.zeros(len(data.rows))
    for train, test in GroupKFold(folds).split(data.rows, data.labels, data.groups):
        model = make().fit(data.rows[train], data.labels[train], sample_weight=data.weights[train])
        odds[test] = model.decision_function(data.rows[test])
    return odds


def evaluate(data: Data, odds: Any) -> dict[str, list[tuple[float, float]]]:
    """(precision, recall) in runs of four words of each page's text, by set."""
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for page, (low, high) in zip(data.pages, data.spans, strict=True):
        settle(page.pieces, [float(one) for one in odds[low:high]])
        blocks = story_blocks(page.made, page.facts, page.url)
        text = text_of(block for block in blocks if not isinstance(block, Picture | Embed))
        wanted = page.truth.get("text")
        if wanted is not None:
            found[page.kind].append(agreement(wanted, text))
    return found


def agreement(wanted: str, got: str) -> tuple[float, float]:
    """Precision and recall of runs of four words."""
    a, b = _runs(wanted), _runs(got)
    common = sum(min(count, b[run]) for run, count in a.items() if run in b)
    return (common / max(sum(b.values()), 1), common / max(sum(a.values()), 1))


def _runs(text: str) -> dict[tuple[str, ...], int]:
    words = tokens(text)
    found: dict[tuple[str, ...], int] = defaultdict(int)
    for place in range(max(len(words) - 3, 1)):
        found[tuple(words[place : place + 4])] += 1
    return found


def report(found: dict[str, list[tuple[float, float]]]) -> float:
    """Print F1 by set; gives that of all."""
    pairs = [pair for values in found.values() for pair in values]
    for name, values in [*sorted(found.items()), ("ALL", pairs)]:
        precision, recall = (sum(pair[side] for pair in values) / len(values) for side in (0, 1))
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        print(f"{name:<12}{len(values):>5}  F1 {f1:.4f}  P {precision:.4f}  R {recall:.4f}")
    return f1


def trees_of(model: Any) -> list[Any]:
    """A fitted model's trees as nested lists."""
    return [_node(step[0].nodes, 0) for step in model._predictors]


def _node(nodes: Any, place: int) -> Any:
    node = nodes[place]
    if node["is_leaf"]:
        return round(float(node["value"]), 4)
    threshold = float(node["num_threshold"])
    return [int(node["feature_idx"]), round(threshold, 4), _node(nodes, int(node["left"])), _node(nodes, int(node["right"]))]


def data_of(model: Any) -> dict[str, Any]:
    """A fitted model as data."""
    return {"inputs": list(NAMES), "bias": round(float(model._baseline_prediction[0, 0]), 4), "trees": trees_of(model)}


def main() -> int:
    """Read, score, and write when asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("newsworld", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--trees", type=int, default=80)
    parser.add_argument("--leaves", type=int, default=12)
    parser.add_argument("--rate", type=float, default=0.1)
    given = parser.parse_args()
    data = Data([*corpus_pages(given.articles), *newsworld_pages(given.newsworld)])
    print(len(data.pages), "pages,", len(data.rows), "pieces,", len(NAMES), "inputs")
    lost = sum(
        agreement(told, "\n".join(piece.text for piece in page.pieces))[1]
        for page in data.pages
        if (told := page.truth.get("text"))
    )
    print("recall if all judged pieces were kept:", round(lost / sum(bool(page.truth.get("text")) for page in data.pages), 4))
    make = partial(learner, given.trees, given.leaves, given.rate)
    report(evaluate(data, out_of_fold(data, given.folds, make)))
    if given.write:
        model = data_of(make().fit(data.rows, data.labels, sample_weight=data.weights))
        OUT.write_text(json.dumps(model, separators=(",", ":")) + "\n", encoding="utf-8")
        print(OUT.name, OUT.stat().st_size, "bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
