"""An issue as plain text: headline, byline, paragraphs, address."""

from collections.abc import Iterator

from reader.domain.blocks import Block, Blocks, Heading, Item, List, Picture, Rule, Table, lines_of, text_of_runs
from reader.domain.export import Edition, Editions, Issue
from reader.domain.text import display_text
from reader.domain.url import web_address
from reader.export.article import byline
from reader.export.words import contents_word

BETWEEN = "\n\n" + "* * *".center(40).rstrip() + "\n\n\n"
"""Between two stories."""


def plain_text(issue: Issue, editions: Editions) -> Iterator[bytes]:
    """The file in pieces, UTF-8; paragraphs are one line each, so that every program wraps them as it likes."""
    if len(issue.contents) > 1:
        lines = (f"{line.number}. {display_text(line.title)}" for line in issue.contents)
        head = "\n".join((display_text(issue.title).upper(), "", f"{contents_word(issue.languages[0])}:", *lines))
        yield (head + BETWEEN).encode("utf-8", "replace")
    for place, edition in enumerate(editions):
        yield ((BETWEEN if place else "") + _story(edition)).encode("utf-8", "replace")


def _story(edition: Edition) -> str:
    version = edition.version
    parts = [display_text(version.title or edition.line.title)]
    if edition.beside:
        parts.append(display_text(edition.beside.right.title))
        texts = [_text(blocks) for pair in edition.beside.paired_blocks() for blocks in pair]
    else:
        texts = [_text(version.blocks)]
    parts += [byline(edition), *texts, web_address(version.url)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _text(blocks: Blocks) -> str:
    return "\n\n".join(text for block in blocks if (text := _block(block)))


def _block(block: Block) -> str:
    match block:
        case Heading():
            return text_of_runs(block.runs).upper()
        case List():
            return "\n".join(_item(item) for item in block.items)
        case Table():
            rows = ("\t".join(text_of_runs(cell.runs) for cell in row) for row in block.rows)
            return "\n".join((*([text_of_runs(block.caption)] if block.caption else []), *rows))
        case Picture():
            told = " ".join(lines_of(block)) or display_text(block.alt)
            return f"[{told}]" if told else ""
        case Rule():
            return "---"
        case _:
            return "\n".join(lines_of(block))


def _item(item: Item) -> str:
    return "  " * item.level + (f"{item.number}. " if item.number else "- ") + text_of_runs(item.runs)
