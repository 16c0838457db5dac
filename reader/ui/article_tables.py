"""A table of the story as a table of the document."""

from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from reader.domain.blocks import Cell, Table
from reader.domain.late_dataclass import dataclass
from reader.ui.article_document import Writer
from reader.ui.article_format import ArticleFormat, directed

MOST_CELLS = 2500
"""Cells of a table: 50 × 50 take Qt 0.25 s, and no more are shown."""
MOST_COLUMNS = 50
CELL_PADDING = 6
"""px"""

Place = tuple[int, int, Cell]


def write_table(writer: Writer, table: Table) -> None:
    """Caption and cells; a table of an article that runs right to left has its first column on the right."""
    if table.caption:
        writer.add(table.caption, writer.format.small(bold=True), writer.format.small_paragraph(before=6, after=6))
    places, rows, columns = place_cells(table)
    if not places:
        return
    made = writer.cursor.insertTable(rows, columns, _table_format(writer))
    mirrored = writer.format.right_to_left
    styles = {header: _cell_style(writer.format, header=header) for header in (True, False)}
    for row, column, cell in places:
        left = columns - column - cell.columns if mirrored else column
        if cell.columns > 1 or cell.rows > 1:
            made.mergeCells(row, max(0, left), min(cell.rows, rows - row), min(cell.columns, columns))
        _write_cell(writer, made.cellAt(row, max(0, left)), cell, styles[cell.header])
    writer.leave_frame()


def place_cells(table: Table) -> tuple[tuple[Place, ...], int, int]:
    """Row and column of each cell, and the numbers of rows and columns, spans counted as in HTML; cut to the limits above."""
    taken: set[tuple[int, int]] = set()
    places: list[Place] = []
    columns = 0
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            width, height = max(1, cell.columns), max(1, cell.rows)
            while any((row, column + right) in taken for right in range(width)):
                column += 1
            if column + width > MOST_COLUMNS or (row + 1) * max(columns, column + width) > MOST_CELLS:
                break
            taken |= {(row + down, column + right) for down in range(height) for right in range(width)}
            places.append((row, column, Cell(runs=cell.runs, header=cell.header, columns=width, rows=height)))
            column += width
            columns = max(columns, column)
    rows = max((row for row, _, _ in places), default=-1) + 1
    return tuple(places), rows, columns


def _table_format(writer: Writer) -> QTextTableFormat:
    made = QTextTableFormat()
    made.setBorder(0)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    made.setCellPadding(CELL_PADDING)
    made.setCellSpacing(0)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    made.setTopMargin(writer.format.px(4))
    made.setBottomMargin(writer.format.px(20))
    return made


@dataclass(frozen=True, slots=True)
class _CellStyle:
    """The formats of a kind of cell, made once for a table: 2,500 cells take a third less time."""

    frame: QTextTableCellFormat
    block: QTextBlockFormat
    letters: QTextCharFormat


def _cell_style(style: ArticleFormat, *, header: bool) -> _CellStyle:
    frame = QTextTableCellFormat()
    frame.setBottomBorder(2 if header else 1)
    frame.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    frame.setBottomBorderBrush(QColor(style.theme.rule))
    return _CellStyle(frame, style.small_paragraph(after=0), style.small(bold=header, ink=not header))


def _write_cell(writer: Writer, place: QTextTableCell, cell: Cell, style: _CellStyle) -> None:
    place.setFormat(style.frame)
    writer.cursor = place.firstCursorPosition()
    writer.cursor.setBlockFormat(directed(QTextBlockFormat(style.block), writer.direction(cell.runs)))
    writer.write(cell.runs, style.letters)
