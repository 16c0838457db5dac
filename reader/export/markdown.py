"""An issue as Markdown (CommonMark 0.31, tables as GitHub writes them); pictures lie in a folder beside it."""

import re
from collections.abc import Callable, Iterator

from reader.domain.blocks import (
    Block,
    Blocks,
    Embed,
    Heading,
    Item,
    List,
    Mark,
    Paragraph,
    Picture,
    Preformatted,
    Quote,
    Rule,
    Run,
    Runs,
    Table,
)
from reader.domain.export import Edition, Editions, Issue
from reader.domain.story import Version
from reader.domain.text import display_text
from reader.domain.url import web_address
from reader.export.article import Placed, byline
from reader.export.words import contents_word, original_word

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~&#$^=!])")
"""What may begin markup anywhere in a line (CommonMark 2.4: any ASCII punctuation may be escaped)."""
_LEADING = re.compile(r"^(\s*)(?:([-+:])|(\d{1,9})([.)]))", re.M)
"""What is markup at the start of a line only: bullets, numbers, definition lists."""
_MARKS = ((Mark.STRONG, "**", "**"), (Mark.EMPHASIS, "*", "*"), (Mark.SUB, "<sub>", "</sub>"), (Mark.SUP, "<sup>", "</sup>"))
_TICKS = re.compile("`+")
_ADDRESS = str.maketrans({"(": "%28", ")": "%29", "<": "%3C", ">": "%3E", " ": "%20"})


def markdown_text(issue: Issue, editions: Editions, placed: Placed) -> Iterator[bytes]:
    """The file in pieces, UTF-8.  ``placed`` gives the picture's path from the file, empty when it is not there."""
    if len(issue.contents) > 1:
        lines = (f"{line.number}. {escape(display_text(line.title))}" for line in issue.contents)
        yield f"# {escape(display_text(issue.title))}\n\n## {contents_word(issue.languages[0])}\n\n".encode()
        yield ("\n".join(lines) + "\n\n").encode()
    for edition in editions:
        yield (_story(edition, placed) + "\n\n").encode("utf-8", "replace")


def escape(text: str) -> str:
    """Text that stays text, whatever stands in it; on one line or several."""
    flat = _SPECIAL.sub(r"\\\1", text)
    return _LEADING.sub(lambda found: f"{found[1]}\\{found[2]}" if found[2] else f"{found[1]}{found[3]}\\{found[4]}", flat)


def _story(edition: Edition, placed: Placed) -> str:
    version = edition.version
    stored = {ref.url: ref for side in _versions(edition) for ref in side.pictures}

    def address(picture: Picture) -> str:
        return placed(stored[picture.url]) if picture.url in stored else ""

    parts = [f"# {escape(display_text(version.title or edition.line.title))}", f"*{escape(byline(edition))}*"]
    if edition.beside:
        parts.append(f"**{escape(display_text(edition.beside.right.title))}**")
        for left, right in edition.beside.paired_blocks():
            parts += [text for blocks in (left, right) if (text := _blocks(blocks, address))]
    else:
        parts.append(_blocks(version.blocks, address))
    if original := web_address(version.url):
        parts.append(f"{original_word(version.language)}: <{original.translate(_ADDRESS)}>")
    return "\n\n".join(part for part in parts if part)


def _versions(edition: Edition) -> tuple[Version, ...]:
    return (edition.beside.left, edition.beside.right) if edition.beside else (edition.version,)


def _blocks(blocks: Blocks, address: Callable[[Picture], str]) -> str:
    parts: list[str] = []
    for block, before in zip(blocks, (None, *blocks), strict=False):
        text = _block(block, address)
        if text and isinstance(block, Quote) and isinstance(before, Quote) and parts:
            parts[-1] = f"{parts[-1]}\n>\n{text}"
        elif text:
            parts.append(text)
    return "\n\n".join(parts)


def _block(block: Block, address: Callable[[Picture], str]) -> str:
    match block:
        case Heading():
            return f"{'#' * min(max(block.level, 2), 6)} {_inline(block.runs, ' ')}"
        case Paragraph():
            return _inline(block.runs)
        case Quote():
            return "\n".join(f"> {line}" for line in _inline(block.runs).split("\n"))
        case List():
            return "\n".join(_item(item) for item in block.items)
        case Table():
            return _table(block)
        case Picture():
            return _picture(block, address(block))
        case Preformatted():
            fence = "`" * max(3, 1 + max((len(ticks) for ticks in _TICKS.findall(block.text)), default=0))
            return f"{fence}\n{block.text}\n{fence}"
        case Embed():
            return _link(escape(display_text(block.title or block.url)), block.url)
        case Rule():
            return "* * *"


def _item(item: Item) -> str:
    bullet = f"{item.number}. " if item.number else "- "
    return "    " * item.level + bullet + _inline(item.runs, " ")


def _table(table: Table) -> str:
    """The first row is the head, as the form wants it; a wide cell takes its columns, the rest of them empty."""
    rows = [[text for cell in row for text in (_inline(cell.runs, " "), *[""] * (cell.columns - 1))] for row in table.rows]
    width = max((len(row) for row in rows), default=0)
    if not width:
        return ""
    lines = ["| " + " | ".join((*row, *[""] * (width - len(row)))) + " |" for row in rows]
    lines.insert(1, "|" + " --- |" * width)
    caption = f"{_inline(table.caption, ' ')}\n\n" if table.caption else ""
    return caption + "\n".join(lines)


def _picture(picture: Picture, address: str) -> str:
    image = f"![{escape(display_text(picture.alt))}](<{address}>)" if address else ""
    told = " ".join(part for part in (_inline(picture.caption, " "), escape(display_text(picture.credit))) if part)
    return "\n\n".join(part for part in (image, told and f"*{told.replace('*', '')}*") if part)


def _inline(runs: Runs, line_break: str = "\\\n") -> str:
    made = "".join(_run(run) for run in runs)
    return _LEADING_SPACE.sub("", made).rstrip().replace("\n", line_break)


_LEADING_SPACE = re.compile(r"^[ \t]+", re.M)


def _run(run: Run) -> str:
    """Marks hug the letters: ``** a**`` would be no mark (CommonMark 6.2, flanking)."""
    core = run.text.strip()
    if not core:
        return run.text
    start = run.text[: len(run.text) - len(run.text.lstrip())]
    end = run.text[len(run.text.rstrip()) :]
    text = _code(core) if run.marks & Mark.CODE else escape(core)
    for mark, before, after in _MARKS:
        if run.marks & mark and not run.marks & Mark.CODE:
            text = f"{before}{text}{after}"
    return f"{start}{_link(text, run.link)}{end}"


def _code(text: str) -> str:
    ticks = "`" * (1 + max((len(found) for found in _TICKS.findall(text)), default=0))
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def _link(text: str, link: str) -> str:
    address = web_address(link) if link else ""
    return f"[{text}](<{address.translate(_ADDRESS)}>)" if address else text
