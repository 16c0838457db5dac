"""A story as lines of a terminal."""

import textwrap
from collections.abc import Iterator

from reader.cli.output import LINE_LIMIT
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
    Rule,
    Runs,
    Table,
    text_of_runs,
)
from reader.domain.text import display_text

WIDTH = 80
"""Columns of text: 45 to 90 characters read well, and terminals open 80 wide."""


def story_lines(blocks: Blocks) -> Iterator[str]:
    """The text, wrapped, with an empty line before every block."""
    for block in blocks:
        yield ""
        yield from _lines_of(block)


def _lines_of(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield from wrapped(_text(block.runs), "## ", "   ")
        case Paragraph():
            yield from wrapped(_text(block.runs))
        case Quote():
            yield from wrapped(_text(block.runs), "> ", "> ")
        case List():
            for item in block.items:
                mark = f"{'  ' * min(item.level, 10)}{f'{item.number}.' if item.number else '-'} "
                yield from wrapped(_text(item.runs), mark, " " * len(mark))
        case Table():
            yield from _table(block)
        case Picture():
            words = " ".join(part for part in (_text(block.caption) or block.alt, block.credit) if part)
            yield from wrapped(f"[Picture: {words or block.url}]")
        case Preformatted():
            yield from (_kept_spaces(line) for line in block.text.splitlines())
        case Embed():
            yield from wrapped(f"[{block.title or 'On the web'}: {block.url}]")
        case Rule():
            yield "* * *"


def _table(table: Table) -> Iterator[str]:
    if table.caption:
        yield from wrapped(_text(table.caption))
    for row in table.rows:
        yield from wrapped(" | ".join(_text(cell.runs) for cell in row))


def _text(runs: Runs) -> str:
    return display_text(text_of_runs(runs), LINE_LIMIT)


def _kept_spaces(line: str) -> str:
    indent = len(line) - len(line.lstrip(" "))
    return "    " + " " * min(indent, WIDTH) + display_text(line, LINE_LIMIT)


def wrapped(text: str, first: str = "", others: str = "") -> Iterator[str]:
    """The text in lines of at most 80 characters, which begin with ``first`` and ``others``."""
    lines = textwrap.wrap(display_text(text, LINE_LIMIT), WIDTH, initial_indent=first, subsequent_indent=others)
    yield from lines or [first.rstrip()]
