"""The text of a sample story as the HTML that a publisher would make of it."""

from html import escape
from itertools import count

from reader.domain.blocks import Block, Blocks, Cell, Heading, List, Mark, Paragraph, Picture, Quote, Runs, Table

ADVERT_EVERY = 3
"""Paragraphs between two advertisements; the page whose shape this follows has one after two or three."""


def blocks_html(blocks: Blocks, adverts: tuple[str, str]) -> str:
    """The blocks with advertisements between paragraphs.

    ``adverts`` is the line over an advertisement and its picture's words.
    """
    made: list[str] = []
    paragraphs = count(1)
    for index, block in enumerate(blocks):
        made.append(_block_html(block))
        is_last = index == len(blocks) - 1
        if isinstance(block, Paragraph) and next(paragraphs) % ADVERT_EVERY == 0 and not is_last:
            made.append(_advert_html(*adverts, has_picture=len(made) > 2 * ADVERT_EVERY))
    return "\n".join(made)


def figure_html(picture: Picture, name: str) -> str:
    """A picture with caption and credit; ``name`` is the class of its box."""
    credit = f'<span class="picture-credit">{escape(picture.credit)}</span>' if picture.credit else ""
    return (
        f'<figure class="{name}"><img src="{escape(picture.url)}" alt="{escape(picture.alt)}" width="1200" height="750">'
        f"<figcaption>{_runs_html(picture.caption)} {credit}</figcaption></figure>"
    )


def _block_html(block: Block) -> str:
    match block:
        case Heading():
            return f"<h2>{_runs_html(block.runs)}</h2>"
        case Quote():
            return f"<blockquote><p>{_runs_html(block.runs)}</p></blockquote>"
        case List():
            return _list_html(block)
        case Table():
            return _table_html(block)
        case Picture():
            return figure_html(block, "image-box")
        case Paragraph():
            return f"<p>{_runs_html(block.runs)}</p>"
    raise ValueError(block)


def _list_html(block: List) -> str:
    tag = "ol" if block.items[0].number else "ul"
    items = "".join(f"<li>{_runs_html(item.runs)}</li>" for item in block.items)
    return f"<{tag}>{items}</{tag}>"


def _table_html(block: Table) -> str:
    rows = ("".join(_cell_html(cell) for cell in row) for row in block.rows)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def _cell_html(cell: Cell) -> str:
    tag = "th" if cell.header else "td"
    return f"<{tag}>{_runs_html(cell.runs)}</{tag}>"


def _runs_html(runs: Runs) -> str:
    made = ""
    for run in runs:
        text = escape(run.text, quote=False)
        if run.link:
            text = f'<a href="{escape(run.link)}">{text}</a>'
        elif run.marks & Mark.STRONG:
            text = f"<strong>{text}</strong>"
        elif run.marks & Mark.EMPHASIS:
            text = f"<em>{text}</em>"
        made += text
    return made


def _advert_html(line: str, words: str, *, has_picture: bool) -> str:
    picture = f'<img src="/pictures/advert-wide.png" alt="{escape(words)}" width="728" height="90">' if has_picture else ""
    return f'<div class="adv-mobile"><p>{escape(line)}</p><a href="/go/tea" target="_blank" rel="nofollow">{picture}</a></div>'
