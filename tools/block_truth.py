"""Pages with truth for the block model: which pieces of a page belong to its story."""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.domain.feed import RawDocument
from reader.extract.captions import bind_captions
from reader.extract.charsets import decode
from reader.extract.clues import Clues, clues_of, words_of
from reader.extract.cut import cut
from reader.extract.document import parse
from reader.extract.features import measure
from reader.extract.metadata import Metadata, read_metadata
from reader.extract.piece import Cut, Piece
from reader.extract.tallies import judged_pieces, tally

_WORD = re.compile(r"\w+")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
LEFT_OUT = frozenset({"mozilla", "mercury", "trafilatura-snippets"})
"""Sets without a whole text, and one whose truth is another program's output."""


@dataclass(slots=True, kw_only=True)
class Page:
    """One page, cut and measured.  ``labels``: 1 story, 0 furniture; ``weights``: 0 where the truth does not say."""

    name: str
    site: str
    kind: str
    url: str
    facts: Metadata
    clues: Clues
    made: Cut
    pieces: list[Piece]
    rows: list[list[float]]
    labels: list[int]
    weights: list[float]
    truth: dict[str, Any]


def corpus_pages(folder: Path) -> Iterator[Page]:
    """The pages of a folder laid out like ``corpus/articles``."""
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    for name in sorted(truth):
        told = truth[name]
        if told["dataset"] in LEFT_OUT or told.get("text") is None:
            continue
        body = gzip.decompress((folder / "pages" / f"{name}.html.gz").read_bytes())
        host = told["url"].split("/")[2].removeprefix("www.")
        site = host if "." in host and "example" not in host and "fakehost" not in host else name
        yield made_page(name, site, told["dataset"], told["url"], body, told["text"], told.get("summary") or "", told)


def newsworld_pages(folder: Path) -> Iterator[Page]:
    """The pages that ``newsworld dump`` wrote."""
    for entry in json.loads((folder / "index.json").read_text(encoding="utf-8")):
        told = json.loads((folder / entry["truth"]).read_text(encoding="utf-8"))
        lines: list[str] = []
        for block in told["blocks"]:
            rows = block.get("rows") or []
            lines += block.get("items") or [cell for row in rows for cell in row] or [block.get("text") or ""]
        body = (folder / entry["html"]).read_bytes()
        yield made_page(
            entry["html"], "newsworld-" + entry["template"], "newsworld", entry["url"], body, "\n".join(lines), "", told
        )


def made_page(name: str, site: str, kind: str, url: str, body: bytes, text: str, summary: str, told: dict[str, Any]) -> Page:
    """A page cut, measured and labelled."""
    root = parse(decode(RawDocument(url=url, body=body)))
    facts = read_metadata(root, url)
    made = cut(root)
    tally(made)
    bind_captions(made, url)
    clues = clues_of(facts)
    pieces = judged_pieces(made)
    rows = measure(made, pieces, clues)
    labels, weights = _labels(pieces, text, summary, clues)
    return Page(
        name=name, site=site, kind=kind, url=url, facts=facts, clues=clues, made=made, pieces=pieces, rows=rows,
        labels=labels, weights=weights, truth=told,
    )  # fmt: skip


def tokens(text: str) -> list[str]:
    """Words, the signs of Chinese and Japanese one by one."""
    return _WORD.findall(_WIDE.sub(lambda sign: f" {sign.group()} ", text.lower()))


def _labels(pieces: list[Piece], text: str, summary: str, clues: Clues) -> tuple[list[int], list[float]]:
    words = tokens(text)
    runs = {tuple(words[place : place + 4]) for place in range(len(words) - 3)}
    lines = {words_of(line) for line in text.split("\n")} - {""}
    summaries = {words_of(line) for line in summary.split("\n")} | {words_of(summary)}
    flat = f" {' '.join(words)} "
    labels, weights = [], []
    for piece in pieces:
        own = tokens(piece.text)
        weight = (len(own) + 4) / (len(words) + 40)
        key = words_of(piece.text)
        if len(own) >= 4:
            share = sum(tuple(own[place : place + 4]) in runs for place in range(len(own) - 3)) / (len(own) - 3)
            label = int(share >= 0.5)
        else:
            label = int(key in lines)
            weight *= 0.3 if not label and f" {' '.join(own)} " in flat else 1.0
        if piece.caption_of is not None or key == clues.title or (key in summaries and not label):
            weight = 0.0
        labels.append(label)
        weights.append(weight)
    return labels, weights
