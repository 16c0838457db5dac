"""A story's blocks as simple HTML, every character of them escaped: for other programs and for people who look."""

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
from reader.domain.url import link_address, web_address

_MARKS = ((Mark.CODE, "code"), (Mark.SUB, "sub"), (Mark.SUP, "sup"), (Mark.EMPHASIS, "em"), (Mark.STRONG, "strong"))


def simple_html(blocks: Blocks) -> str:
    """One element a line; neighbouring quotes share a ``blockquote``, items nest by level.  Links are http(s) or mailto."""
    lines = []
    for is_quote, group in groupby(blocks, key=lambda block: isinstance(block, Quote)):
        made = [_element(block) for block in group]
        lines += ["<blockquote>", *made, "</blockquote>"] if is_quote else made
    return "\n".join(lines)


def _element(block: Block) -> str:
    match block:
        case Heading():
            level = min(max(block.level, 2), 6)
            return f"<h{level}>{_inline(block.runs)}</h{level}>"
        case Paragraph() | Quote():
            return f"<p>{_inline(block.runs)}</p>"
        case List():
            return _list(block.items)
        case Table():
            return _table(block)
        case Picture():
            return _figure(block)
        case Preformatted():
            return f"<pre>{escape(block.text)}</pre>"
        case Embed():
            return f'<p><a href="{escape(web_address(block.url))}">{escape(block.title or block.url)}</a></p>'
        case Rule():
            return "<hr>"


def _inline(runs: Runs) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    text = escape(run.text).replace("\n", "<br>")
    for mark, tag in _MARKS:
        if run.marks & mark:
            text = f"<{tag}>{text}</{tag}>"
    address = link_address(run.link) if run.link else ""
    return f'<a href="{escape(address)}">{text}</a>' if address else text


def _list(items: tuple[Item, ...]) -> str:
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
        value = f' value="{item.number}"' if item.number else ""
        made.append(f"<li{value}>{_inline(item.runs)}")
    made += [f"</li></{tag}>" for tag in reversed(open_tags)]
    return "".join(made)


def _table(table: Table) -> str:
    caption = f"<caption>{_inline(table.caption)}</caption>" if table.caption else ""
    rows = []
    for row in table.rows:
        cells = []
        for cell in row:
            tag = "th" if cell.header else "td"
            spans = "".join(f' {name}="{span}"' for name, span in (("colspan", cell.columns), ("rowspan", cell.rows)) if span > 1)
            cells.append(f"<{tag}{spans}>{_inline(cell.runs)}</{tag}>")
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return f"<table>{caption}{''.join(rows)}</table>"


def _figure(picture: Picture) -> str:
    size = "".join(f' {name}="{pixels}"' for name, pixels in (("width", picture.width), ("height", picture.height)) if pixels)
    image = f'<img src="{escape(web_address(picture.url))}" alt="{escape(picture.alt)}"{size}>'
    credit = f" <small>{escape(picture.credit)}</small>" if picture.credit else ""
    told = f"<figcaption>{_inline(picture.caption)}{credit}</figcaption>" if picture.caption or credit else ""
    return f"<figure>{image}{told}</figure>"
