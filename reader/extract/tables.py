"""Tables: which hold data and which only place things on a page, and the cells of the former."""

from lxml import etree

from reader.domain.blocks import Cell, Runs
from reader.extract.document import Element
from reader.extract.inline import Line, one_line
from reader.extract.vocabulary import BLOCK, DROPPED, MARKS

CELL_LIMIT = 2_500
"""Cells of a table: laying out 50 × 50 takes 0.25 s (measured)."""
COLUMN_LIMIT = 50
"""Columns of a table and the widest span, for the same reason."""
_LONG_CELL = 350
"""Characters from which a cell without any table markup holds a text, not a datum (the corpus' longest have 300)."""
_MARKED_CELL = 1_500
"""The same for tables with header cells or a caption."""


def is_data(table: Element) -> bool:
    """Whether a table is one for its reader: two rows and columns, short cells, nothing nested."""
    if (
        table.get("role") in ("presentation", "none")
        or next(table.iterdescendants("table", "form", "h1", "iframe"), None) is not None
    ):
        return False
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    rows = [row for row in rows if row]
    wide = sum(len(row) > 1 for row in rows)
    if len(rows) < 2 or wide * 2 < len(rows):
        return False
    marked = next(table.iterdescendants("th", "thead", "caption"), None) is not None or table.get("border", "0") not in ("", "0")
    lengths = [len(one_line("".join(cell.itertext()))) for row in rows[:200] for cell in row]
    filled = [length for length in lengths if length]
    return bool(filled) and max(filled) <= (_MARKED_CELL if marked else _LONG_CELL) and len(filled) * 3 >= len(lengths)


def rows_of(table: Element) -> tuple[tuple[Cell, ...], ...]:
    """The cells of a data table, within the limits; empty rows left out."""
    found: list[tuple[Cell, ...]] = []
    left = CELL_LIMIT
    for row in table.iter("tr"):
        cells = tuple(_cell(cell) for cell in row if cell.tag in ("td", "th"))[: min(COLUMN_LIMIT, left)]
        if any(cell.runs for cell in cells):
            found.append(cells)
            left -= len(cells)
        if left <= 0:
            break
    return tuple(found)


def _cell(cell: Element) -> Cell:
    return Cell(
        runs=runs_of(cell), header=cell.tag == "th", columns=_span(cell.get("colspan", "")), rows=_span(cell.get("rowspan", ""))
    )


def _span(value: str) -> int:
    digits = value.strip()[:12]
    return max(1, min(int(digits), COLUMN_LIMIT)) if digits.isascii() and digits.isdigit() else 1


def runs_of(element: Element) -> Runs:
    """All text of an element as runs, blocks inside it parted by line breaks; links as the page writes them."""
    line = Line()
    open_marks: list[tuple[int, str]] = [(0, "")]
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        tag = node.tag if isinstance(node.tag, str) else "script"
        if event == "end":
            _close(line, node, tag, open_marks)
            if node is not element:
                line.add(node.tail or "", *open_marks[-1])
            continue
        marks, link = open_marks[-1]
        if tag in DROPPED or tag == "noscript":
            walker.skip_subtree()
        elif tag == "br" or (tag in BLOCK and line.filled and node is not element):
            line.break_line()
        open_marks.append((marks | MARKS.get(tag, 0), (node.get("href") or link) if tag == "a" else link))
        if tag not in DROPPED and tag != "noscript":
            line.add(node.text or "", *open_marks[-1])
    return line.take()


def _close(line: Line, node: Element, tag: str, open_marks: list[tuple[int, str]]) -> None:
    open_marks.pop()
    if tag in BLOCK and line.filled and not line.breaks and node.tail is not None and node.tail.strip():
        line.break_line()
