"""Scores extraction on newsworld's pages: ``score_newsworld.py [--world URL]``; the last line is one JSON object.

``--world`` is the address of a running newsworld; without it a small world is made in a folder of its own.  ``--json`` prints
the object alone.  The template is what newsworld renders a page with; figures are means over pages.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import urllib.request
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
sys.path.insert(0, str(ROOT))

from reader.domain.blocks import Embed, pictures_of, text_of
from reader.domain.page import ExtractedVersion
from tools.extracting import extractor

NAMES = ("recall", "precision", "junk", "junk_lines", "pictures", "wrong_pictures", "title", "date", "byline", "language")
Page = tuple[str, str, bytes, dict[str, Any]]
"""Template, address, body, truth."""


def made_world(folder: Path) -> Path:
    """A dump of a small world, the same at every run."""
    command = [sys.executable, "-m", "newsworld", "dump", "--out", str(folder), "--sites", "16", "--articles", "6"]
    subprocess.run(command, cwd=SHARED / "newsworld", check=True, stdout=subprocess.DEVNULL)
    return folder


def dumped(folder: Path) -> Iterator[Page]:
    """The pages of a dump."""
    for entry in json.loads((folder / "index.json").read_text(encoding="utf-8")):
        truth = json.loads((folder / entry["truth"]).read_text(encoding="utf-8"))
        yield entry["template"], entry["url"], (folder / entry["html"]).read_bytes(), truth


def served(world: str) -> Iterator[Page]:
    """The articles of a running world, by its index of truths."""
    index = json.loads(fetched(f"{world.rstrip('/')}/truth/index"))
    for site in index["sites"]:
        for url in (url for article in site["articles"] if not article["deleted"] for url in article["urls"].values()):
            truth = json.loads(fetched(f"{world.rstrip('/')}/truth?url={quote(url, safe='')}"))
            yield site["template"], url, fetched(url), truth


def fetched(url: str) -> bytes:
    """One answer of the world, which is on this machine."""
    if urlsplit(url).scheme != "http":
        raise SystemExit(f"{url}: newsworld speaks http")
    with urllib.request.urlopen(url, timeout=30) as answer:
        return bytes(answer.read())


def row_of(truth: dict[str, Any], version: ExtractedVersion) -> tuple[float, ...]:
    """The figures of one page, in the order of ``NAMES``."""
    from newsworld.score import score

    told = score(truth, text_of(block for block in version.blocks if not isinstance(block, Embed)))
    got, wanted = ({picture_key(url) for url in urls} for urls in (urls_of(version), (one["url"] for one in truth["images"])))
    names = set(version.byline.replace("، ", ", ").split(", "))
    return (
        told["recall"], told["precision"], len(told["junk"]), len(told["junk_lines"]),
        len(got & wanted) / len(wanted) if wanted else 1.0, len(got - wanted), version.title == truth["title"],
        str(version.published or "")[:10] == truth["published"][:10], names == set(truth["byline"]),
        version.language == truth["language"],
    )  # fmt: skip


def urls_of(version: ExtractedVersion) -> Iterator[str]:
    """Addresses of a version's pictures."""
    return (picture.url for picture in pictures_of(version.blocks))


def picture_key(url: str) -> str:
    """A picture whatever its size."""
    return url.rsplit("/", 1)[-1].rsplit("-", 1)[0]


def score_pages(pages: Iterator[Page]) -> dict[str, Any]:
    """Figures of all pages and of each template, and what a page cost."""
    rows: dict[str, list[tuple[float, ...]]] = defaultdict(list)
    with extractor(with_rules=True) as made:
        for template, url, body, truth in pages:
            rows[template].append(row_of(truth, made.extract(url, body)))
        cost = made.figures()
    every = [row for group in rows.values() for row in group]
    by_template = {name: {"pages": len(group), **means(group)} for name, group in sorted(rows.items())}
    return {"pages": len(every), **means(every), "by_template": by_template, **cost}


def means(rows: list[tuple[float, ...]]) -> dict[str, float]:
    """Means by name; none for no rows."""
    return {name: round(statistics.mean(column), 4) for name, column in zip(NAMES, zip(*rows, strict=True), strict=bool(rows))}


def print_table(figures: dict[str, Any]) -> None:
    """One line for each template."""
    print("template    pages", *NAMES)
    for name, told in figures["by_template"].items():
        print(f"{name:<10} {told['pages']:>6}", *(f"{told[each]:.3f}" for each in NAMES))


def main() -> int:
    """Score a world."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--world", default="", metavar="URL")
    parser.add_argument("--json", action="store_true", help="print the object alone")
    given = parser.parse_args()
    sys.path.append(str(SHARED / "newsworld"))
    with tempfile.TemporaryDirectory() as folder:
        figures = score_pages(served(given.world) if given.world else dumped(made_world(Path(folder))))
    if not given.json:
        print_table(figures)
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
