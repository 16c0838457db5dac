"""Newsworld's language versions as blocks, and what editors do to them: paragraphs dropped, joined and split by lot."""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from reader.domain.blocks import (
    Block,
    Blocks,
    Cell,
    Heading,
    Item,
    List,
    Paragraph,
    Picture,
    Preformatted,
    Quote,
    Table,
    plain,
    text_of,
)

SHARED = Path(__file__).parents[2] / ".." / "shared"
SENTENCE = re.compile(r"(?<=[.!?。！？])\s*(?=\S)")
Piece = tuple[int, int]
"""A sentence of the original: its block and its place there."""


@dataclass(frozen=True, slots=True)
class Lot:
    """How often a paragraph is dropped, joined to the next, or split."""

    drop: float = 0.1
    join: float = 0.1
    split: float = 0.1


@dataclass(frozen=True, slots=True)
class Edited:
    """A version after an editor; ``pieces`` says of each block which sentences of the original it holds."""

    blocks: Blocks
    pieces: tuple[frozenset[Piece], ...]


def stories(seed: int, sites: int, each: int) -> Iterator[dict[str, Blocks]]:
    """Stories in several languages; block i means the same in all of them."""
    sys.path.insert(0, str(SHARED / "newsworld"))
    try:
        from newsworld import content, model
    finally:
        sys.path.pop(0)
    world = model.World(seed, sites, each)
    for site in world.sites.values():
        for story in world.ensure(site).stories if len(site.langs) > 1 else ():
            yield {code: blocks_of(content.build_article(story, code, address, lambda _: "/").blocks) for code in story.langs}


def address(seed: str, width: int, height: int, suffix: str) -> str:
    return f"https://pictures.test/{seed}-{width}x{height}.{suffix}"


def blocks_of(truth: list[Any]) -> Blocks:
    made: list[Block] = []
    for one in truth:
        if one.type == "caption":
            assert isinstance(made[-1], Picture)
            made[-1] = Picture(url=made[-1].url, alt=made[-1].alt, caption=plain(one.text))
        else:
            made.append(block_of(one))
    return tuple(made)


def block_of(one: Any) -> Block:
    match one.type:
        case "paragraph":
            return Paragraph(runs=plain(one.text))
        case "heading":
            return Heading(runs=plain(one.text))
        case "quote":
            return Quote(runs=plain(one.text))
        case "list":
            return List(items=tuple(Item(runs=plain(item)) for item in one.items))
        case "table":
            return Table(rows=tuple(tuple(Cell(runs=plain(cell)) for cell in row) for row in one.rows))
        case "image":
            return Picture(url=one.src, alt=one.alt)
        case _:
            assert one.type == "pre"
            return Preformatted(text=one.text)


def edit(blocks: Blocks, lot: Lot, random: Random) -> Edited:
    """The blocks after an editor who drops, joins and splits paragraphs, and leaves the rest alone."""
    kept = [
        (block, frozenset((index, place) for place in range(len(sentences(block)))))
        for index, block in enumerate(blocks)
        if not (isinstance(block, Paragraph) and random.random() < lot.drop)
    ]
    made: list[tuple[Block, frozenset[Piece]]] = []
    while kept:
        block, pieces = kept.pop(0)
        if isinstance(block, Paragraph) and kept and isinstance(kept[0][0], Paragraph) and random.random() < lot.join:
            following, more = kept.pop(0)
            made.append((Paragraph(runs=plain(text_of((block, following)).replace("\n", " "))), pieces | more))
        elif isinstance(block, Paragraph) and len(pieces) > 1 and random.random() < lot.split:
            made += split(block, pieces, random)
        else:
            made.append((block, pieces))
    return Edited(blocks=tuple(block for block, _ in made), pieces=tuple(pieces for _, pieces in made))


def sentences(block: Block) -> list[str]:
    return SENTENCE.split(text_of((block,))) if isinstance(block, Paragraph) else [""]


def split(block: Block, pieces: frozenset[Piece], random: Random) -> list[tuple[Block, frozenset[Piece]]]:
    told, order = sentences(block), sorted(pieces)
    cut = random.randrange(1, len(told))
    return [
        (Paragraph(runs=plain(" ".join(told[:cut]))), frozenset(order[:cut])),
        (Paragraph(runs=plain(" ".join(told[cut:]))), frozenset(order[cut:])),
    ]


def true_pairs(left: Edited, right: Edited) -> set[tuple[int, int]]:
    """Which block of one holds something of which block of the other."""
    return {(i, j) for i, one in enumerate(left.pieces) for j, other in enumerate(right.pieces) if one & other}
