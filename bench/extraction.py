"""How clean the text is: scores of extraction on saved pages and on newsworld, with structure, furniture left and time.

    python bench/extraction.py [--articles DIR] [--newsworld DUMP] [--every N] [--worst N] [--engine trafilatura]

``DIR`` is laid out like ``corpus/articles`` and holds its ``score.py``; ``DUMP`` is what ``newsworld dump`` wrote (made anew
when it is left out).  ``--every`` takes each N-th page only.  ``--engine`` scores another engine's text on the same pages.
"""

import argparse
import gzip
import html
import importlib.util
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

from reader.domain.blocks import (
    Block,
    Blocks,
    Embed,
    Heading,
    List,
    Paragraph,
    Picture,
    Preformatted,
    Quote,
    Runs,
    Table,
    pictures_of,
    text_of,
    text_of_runs,
)
from reader.domain.feed import RawDocument
from reader.domain.page import ExtractedVersion, PageInput
from reader.extract import extract_page

SHARED = Path(__file__).parents[2] / "shared"


def load_scorer(folder: Path) -> ModuleType:
    """The scorer that comes with the pages."""
    spec = importlib.util.spec_from_file_location("article_score", folder / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def html_of(blocks: Blocks) -> str:
    """Blocks as plain HTML for the scorer."""
    return "\n".join(_html(block) for block in blocks)


def _html(block: Block) -> str:
    match block:
        case Heading():
            return f"<h{block.level}>{_inline(block.runs)}</h{block.level}>"
        case Paragraph():
            return f"<p>{_inline(block.runs)}</p>"
        case Quote():
            return f"<blockquote>{_inline(block.runs)}</blockquote>"
        case List():
            return "<ul>" + "".join(f"<li>{_inline(item.runs)}</li>" for item in block.items) + "</ul>"
        case Table():
            rows = ("<tr>" + "".join(f"<td>{_inline(cell.runs)}</td>" for cell in row) + "</tr>" for row in block.rows)
            return "<table>" + "".join(rows) + "</table>"
        case Picture():
            told = text_of_runs(block.caption)
            caption = f"<figcaption>{html.escape(told)}</figcaption>" if told else ""
            return f'<figure><img src="{html.escape(block.url)}">{caption}<small>{html.escape(block.credit)}</small></figure>'
        case Preformatted():
            return f"<pre>{html.escape(block.text)}</pre>"
    return ""


def _inline(runs: Runs) -> str:
    parts = []
    for run in runs:
        text = html.escape(run.text).replace("\n", "<br>")
        parts.append(f'<a href="{html.escape(run.link)}">{text}</a>' if run.link else text)
    return "".join(parts)


def body_text(blocks: Blocks) -> str:
    """The text that truths count as a story's: captions are scored apart."""
    return text_of(block for block in blocks if not isinstance(block, Picture | Embed))


def prediction(version: ExtractedVersion) -> dict[str, str]:
    """What the scorer reads."""
    return {
        "text": body_text(version.blocks),
        "html": html_of(version.blocks),
        "title": version.title,
        "author": version.byline,
        "date": version.published.isoformat() if version.published else "",
        "site": version.site_name,
        "language": version.language,
    }


def extract(url: str, body: bytes) -> tuple[ExtractedVersion, float]:
    """A page's version and the CPU seconds it took."""
    start = time.process_time()
    version = extract_page(PageInput(document=RawDocument(url=url, body=body)))
    return version, time.process_time() - start


def page_bytes(folder: Path, name: str) -> bytes:
    """One saved page."""
    return gzip.decompress((folder / "pages" / f"{name}.html.gz").read_bytes())


def predict(folder: Path, truth: dict[str, Any]) -> tuple[dict[str, Any], list[float]]:
    """Predictions of all pages, and ms of each."""
    predictions, times = {}, []
    outcomes: Counter[str] = Counter()
    for name, told in truth.items():
        version, seconds = extract(told["url"], page_bytes(folder, name))
        predictions[name] = prediction(version)
        times.append(seconds * 1000)
        outcomes[version.outcome] += 1
    print("outcomes:", dict(outcomes))
    return predictions, times


def predict_trafilatura(folder: Path, truth: dict[str, Any]) -> tuple[dict[str, Any], list[float]]:
    """The same by trafilatura in its precision mode."""
    import trafilatura  # type: ignore[import-not-found,unused-ignore]  # only for comparing, not a dependency

    predictions, times = {}, []
    for name in truth:
        start = time.process_time()
        text = trafilatura.extract(
            page_bytes(folder, name).decode("utf-8", "replace"), favor_precision=True, include_comments=False
        )
        times.append((time.process_time() - start) * 1000)
        predictions[name] = {"text": text or ""}
    return predictions, times


def all_f1(scorer: ModuleType, truth: dict[str, Any], predictions: dict[str, Any]) -> float:
    """Text F1 of all sets but ``mozilla``, whose truth is another program's output."""
    counts = [
        scorer.page_counts(scorer.words(told["text"]), scorer.words(predictions[name]["text"]))
        for name, told in truth.items()
        if told.get("text") is not None and told["dataset"] != "mozilla"
    ]
    return float(scorer.prf(counts)[0]) if counts else 0.0


def bench_articles(given: argparse.Namespace) -> None:
    """Score the saved pages and print the tables."""
    scorer = load_scorer(given.articles)
    truth = json.loads((given.articles / "truth.json").read_text(encoding="utf-8"))
    truth = {name: truth[name] for name in sorted(truth)[:: given.every]}
    predictions, times = (predict_trafilatura if given.engine == "trafilatura" else predict)(given.articles, truth)
    for lenient in (False, True):
        print("— standfirsts and captions", "passed over" if lenient else "as the truths have them")
        options = SimpleNamespace(by=None, cjk=False, lenient=lenient, worst=given.worst, boot=0)
        scorer.score(truth, str(given.articles), predictions, options)
        if given.engine:
            break
    print(f"TEXT WITHOUT mozilla  F1 {all_f1(scorer, truth, predictions):.4f}")
    times.sort()
    middle, high = times[len(times) // 2], times[int(len(times) * 0.95)]
    print(f"CPU ms a page: median {middle:.1f}  mean {statistics.mean(times):.1f}  p95 {high:.1f}  most {times[-1]:.1f}")


def bench_newsworld(dump: Path, every: int) -> None:
    """Score the pages of a newsworld dump by template and print the table and the commonest faults."""
    from newsworld.score import score

    figures: dict[str, list[tuple[float, ...]]] = defaultdict(list)
    faults: dict[str, Counter[str]] = defaultdict(Counter)
    for entry in json.loads((dump / "index.json").read_text(encoding="utf-8"))[::every]:
        truth = json.loads((dump / entry["truth"]).read_text(encoding="utf-8"))
        version, _ = extract(entry["url"], (dump / entry["html"]).read_bytes())
        told = score(truth, text_of(block for block in version.blocks if not isinstance(block, Embed)))
        figures[entry["template"]].append(_newsworld_row(truth, version, told, entry["lang"]))
        faults[entry["template"]].update("left: " + line[:50] for line in told["junk"] + told["junk_lines"])
        faults[entry["template"]].update(f"lost {one['type']}: {one['text'][:50]}" for one in told["missing"])
    print("NEWSWORLD  pages  recall  precision  junk  junk lines  pictures  wrong pictures  title  date  byline  language")
    for name, rows in sorted(figures.items()):
        print(f"{name:<10} {len(rows):>5}", *(f"{statistics.mean(column):.3f}" for column in zip(*rows, strict=True)))
        for fault, count in faults[name].most_common(6):
            print(f"      {count:>3} {fault}")


def _newsworld_row(truth: dict[str, Any], version: ExtractedVersion, told: dict[str, Any], language: str) -> tuple[float, ...]:
    got = {_picture_key(picture.url) for picture in pictures_of(version.blocks)}
    wanted = {_picture_key(image["url"]) for image in truth["images"]}
    names = set(version.byline.replace("، ", ", ").split(", "))
    return (
        told["recall"], told["precision"], len(told["junk"]), len(told["junk_lines"]),
        len(got & wanted) / len(wanted) if wanted else 1.0, len(got - wanted), version.title == truth["title"],
        bool(version.published) and str(version.published)[:10] == truth["published"][:10], names == set(truth["byline"]),
        version.language == language,
    )  # fmt: skip


def _picture_key(url: str) -> str:
    return url.rsplit("/", 1)[-1].rsplit("-", 1)[0]


def make_newsworld(folder: Path) -> Path:
    """A dump of a small world made for this run."""
    command = [sys.executable, "-m", "newsworld", "dump", "--out", str(folder), "--sites", "16", "--articles", "6"]
    subprocess.run(command, cwd=SHARED / "newsworld", check=True, capture_output=True)
    return folder


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path, default=SHARED / "corpus" / "articles")
    parser.add_argument("--newsworld", type=Path)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--engine", default="")
    given = parser.parse_args()
    sys.path.insert(0, str(SHARED / "newsworld"))
    bench_articles(given)
    if not given.engine:
        with tempfile.TemporaryDirectory() as folder:
            bench_newsworld(given.newsworld or make_newsworld(Path(folder)), given.every)
    return 0


if __name__ == "__main__":
    sys.exit(main())
