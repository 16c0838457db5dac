"""The sample paper's stories as they are written: a head of ``name: value`` lines, then lines of text.

A paragraph is one line.  ``## `` starts a heading, ``> `` a quotation, ``- `` and ``1. `` an item, ``| `` a row of a table
(the first is its head), ``! file | caption | credit`` a picture.  Inside a line ``**bold**``, ``*emphasis*`` and
``[words](story:ID)`` or ``[words](address)``.
"""

import re
from collections.abc import Callable, Iterator
from itertools import groupby

from reader.domain.blocks import (
    Block,
    Blocks,
    Cell,
    Heading,
    Item,
    List,
    Mark,
    Paragraph,
    Picture,
    Quote,
    Run,
    Runs,
    Table,
    plain,
)
from reader.domain.late_dataclass import dataclass

Resolve = Callable[[str], str]
"""Gives the address of a picture's file name or of ``story:ID``; empty when there is none in this language."""

_INLINE = re.compile(r"\*\*(?P<strong>.+?)\*\*|\*(?P<emphasis>.+?)\*|\[(?P<words>.+?)\]\((?P<target>\S+?)\)")
_NUMBERED = re.compile(r"\d+\. ")


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleText:
    """One story in one language: what its page must come out as when everything round it is taken away."""

    title: str
    summary: str
    byline: str
    tags: tuple[str, ...]
    lead: Picture | None
    blocks: Blocks


def parse_story(text: str, resolve: Resolve) -> SampleText:
    """The story that a file holds."""
    head, _, body = text.partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    return SampleText(
        title=fields["title"],
        summary=fields["summary"],
        byline=fields["byline"],
        tags=tuple(fields["tags"].split(", ")),
        lead=_picture(fields["photo"], resolve) if "photo" in fields else None,
        blocks=tuple(_blocks(body, resolve)),
    )


def _blocks(body: str, resolve: Resolve) -> Iterator[Block]:
    lines = [line for line in body.splitlines() if line]
    for kind, group in groupby(lines, key=_kind):
        if kind == "|":
            yield _table(list(group), resolve)
        elif kind in ("-", "1"):
            yield _list(list(group), resolve)
        else:
            yield from (_single(kind, line, resolve) for line in group)


def _kind(line: str) -> str:
    if _NUMBERED.match(line):
        return "1"
    return line[0] if line[:2] in ("- ", "| ", "> ", "! ", "##") else ""


def _single(kind: str, line: str, resolve: Resolve) -> Block:
    match kind:
        case "#":
            return Heading(runs=_runs(line[3:], resolve), level=2)
        case ">":
            return Quote(runs=_runs(line[2:], resolve))
        case "!":
            return _picture(line[2:], resolve)
    return Paragraph(runs=_runs(line, resolve))


def _list(lines: list[str], resolve: Resolve) -> List:
    is_numbered = _kind(lines[0]) == "1"
    texts = [line.split(" ", 1)[1] for line in lines]
    return List(items=tuple(Item(runs=_runs(text, resolve), number=n if is_numbered else 0) for n, text in enumerate(texts, 1)))


def _table(lines: list[str], resolve: Resolve) -> Table:
    rows = [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in lines]
    return Table(rows=tuple(tuple(Cell(runs=_runs(cell, resolve), header=n == 0) for cell in row) for n, row in enumerate(rows)))


def _picture(line: str, resolve: Resolve) -> Picture:
    name, caption, credit = (part.strip() for part in line.split(" | "))
    return Picture(url=resolve(name), alt=caption, caption=plain(caption), credit=credit)


def _runs(line: str, resolve: Resolve) -> Runs:
    made: list[Run] = []
    end = 0
    for found in _INLINE.finditer(line):
        made += plain(line[end : found.start()])
        made.append(_marked(found, resolve))
        end = found.end()
    return (*made, *plain(line[end:]))


def _marked(found: re.Match[str], resolve: Resolve) -> Run:
    if found["strong"]:
        return Run(text=found["strong"], marks=Mark.STRONG)
    if found["emphasis"]:
        return Run(text=found["emphasis"], marks=Mark.EMPHASIS)
    target = found["target"]
    return Run(text=found["words"], link=resolve(target) if target.startswith("story:") else target)
