"""A story's blocks as markup that is HTML and XML at once, every character of them escaped.

The form is the overlap of both: elements without content end in ``/>`` (HTML, 13.1.2.1 and 14).
"""

import re
from collections.abc import Callable
from html import escape
from itertools import groupby

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
from reader.domain.url import web_address

_MARKS = ((Mark.CODE, "code"), (Mark.SUB, "sub"), (Mark.SUP, "sup"), (Mark.EMPHASIS, "em"), (Mark.STRONG, "strong"))
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def escaped(text: str) -> str:
    """Text inside an element or an attribute; what XML 1.0 (2.2) has no place for becomes ``\\ufffd``."""
    return escape(_NO_XML.sub("\ufffd", text))


class Markup:
    """``picture`` says where an image is found, empty when it is not; ``link`` what address is written, empty for none."""

    def __init__(self, picture: Callable[[Picture], str], link: Callable[[str], str] = web_address) -> None:
        self._picture, self._link = picture, link

    def of_blocks(self, blocks: Blocks) -> str:
        """One element a line; neighbouring quotes share a ``blockquote``, items nest by level."""
        lines = []
        for is_quote, group in groupby(blocks, key=lambda block: isinstance(block, Quote)):
            made = [element for block in group if (element := self._element(block))]
            lines += ["<blockquote>", *made, "</blockquote>"] if is_quote else made
        return "\n".join(lines)

    def _element(self, block: Block) -> str:
        match block:
            case Heading():
                level = min(max(block.level, 2), 6)
                return f"<h{level}>{self._inline(block.runs)}</h{level}>"
            case Paragraph() | Quote():
                return f"<p>{self._inline(block.runs)}</p>"
            case List():
                return self._list(block.items)
            case Table():
                return self._table(block) if block.rows else ""
            case Picture():
                return self._figure(block)
            case Preformatted():
                return f"<pre>{escaped(block.text)}</pre>"
            case Embed():
                return f"<p>{self._linked(escaped(block.title or block.url), block.url)}</p>"
            case Rule():
                return "<hr/>"

    def _inline(self, runs: Runs) -> str:
        return "".join(self._run(run) for run in runs)

    def _run(self, run: Run) -> str:
        text = escaped(run.text).replace("\n", "<br/>")
        for mark, tag in _MARKS:
            if run.marks & mark:
                text = f"<{tag}>{text}</{tag}>"
        return self._linked(text, run.link)

    def _linked(self, text: str, link: str) -> str:
        address = self._link(link) if link else ""
        return f'<a href="{escaped(address)}">{text}</a>' if address else text

    def _list(self, items: tuple[Item, ...]) -> str:
        """Items with their lists: a deeper level opens lists inside the item before it."""
        made: list[str] = []
        open_tags: list[str] = []
        for item in items:
            while len(open_tags) > item.level + 1:
                made.append(f"</li></{open_tags.pop()}>")
            if len(open_tags) == item.level + 1:
                made.append("</li>")
            while len(open_tags) < item.level + 1:
                tag = "ol" if item.number else "ul"
                made.append(f"<{tag}>" if len(open_tags) == item.level else f"<{tag}><li>")
                open_tags.append(tag)
            value = f' value="{item.number}"' if item.number and open_tags[-1] == "ol" else ""
            made.append(f"<li{value}>{self._inline(item.runs)}")
        made += [f"</li></{tag}>" for tag in reversed(open_tags)]
        return "".join(made)

    def _table(self, table: Table) -> str:
        caption = f"<caption>{self._inline(table.caption)}</caption>" if table.caption else ""
        rows = []
        for row in table.rows:
            cells = []
            for cell in row:
                tag = "th" if cell.header else "td"
                spans = "".join(
                    f' {name}="{span}"' for name, span in (("colspan", cell.columns), ("rowspan", cell.rows)) if span > 1
                )
                cells.append(f"<{tag}{spans}>{self._inline(cell.runs)}</{tag}>")
            rows.append(f"<tr>{''.join(cells)}</tr>")
        return f"<table>{caption}{''.join(rows)}</table>"

    def _figure(self, picture: Picture) -> str:
        address = self._picture(picture)
        size = "".join(f' {name}="{pixels}"' for name, pixels in (("width", picture.width), ("height", picture.height)) if pixels)
        image = f'<img src="{escaped(address)}" alt="{escaped(picture.alt)}"{size}/>' if address else ""
        credit = f" <small>{escaped(picture.credit)}</small>" if picture.credit else ""
        told = f"<figcaption>{self._inline(picture.caption)}{credit}</figcaption>" if picture.caption or credit else ""
        return f"<figure>{image}{told}</figure>" if image or told else ""
