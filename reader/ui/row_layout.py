"""Two documents of one story laid out so that what means the same begins at the same height."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor

from reader.domain.alignment import Pair
from reader.domain.late_dataclass import dataclass
from reader.ui.article_document import ArticleDocument
from reader.ui.article_place import extent

LEAST = 30
"""px of a row in a column that has nothing in it: a line of small letters and air."""
_PASSES = 2
"""Times that space is added: margins collapse differently beside tables, which the second pass mends."""

Documents = tuple[ArticleDocument, ArticleDocument]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of both columns: the blocks in it on each side, and from where to where it goes in px of the documents."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    top: float
    bottom: float

    def blocks(self, side: int) -> tuple[int, ...]:
        """Of the left column (0) or the right one (1)."""
        return self.right if side else self.left


def lay_rows(documents: Documents, pairs: Sequence[Pair]) -> tuple[Row, ...]:
    """Add space above blocks until every pair is a row, and below the text until both documents are as high.

    Without pairs the two run on as they are.
    """
    tops = _row_tops(documents, pairs)
    for _ in range(_PASSES):
        for side, document in enumerate(documents):
            _push_down(
                document, [(_blocks(pair, side)[0], top) for pair, top in zip(pairs, tops, strict=True) if _blocks(pair, side)]
            )
    _level(documents)
    return tuple(_row(documents, pair, top) for pair, top in zip(pairs, tops, strict=True))


def _blocks(pair: Pair, side: int) -> tuple[int, ...]:
    return pair.right if side else pair.left


def _row_tops(documents: Documents, pairs: Sequence[Pair]) -> list[float]:
    """Where each row begins: where the longer of the two sides of the row above leaves off."""
    heights = [_heights(document, [_blocks(pair, side) for pair in pairs]) for side, document in enumerate(documents)]
    top = max((extent(document, 0)[0] for document in documents if document.spans), default=0.0)
    tops = []
    for left, right in zip(*heights, strict=True):
        tops.append(top)
        top += max(left, right)
    return tops


def _heights(document: ArticleDocument, rows: Sequence[tuple[int, ...]]) -> list[float]:
    """Of each row in one column, with the space below it; a row that is not there takes ``LEAST``."""
    starts = {row[0]: extent(document, row[0])[0] for row in rows if row}
    following = dict(zip(list(starts)[:-1], list(starts.values())[1:], strict=True))
    end = extent(document, max(document.spans))[1] if document.spans else 0.0
    return [following.get(row[0], end) - starts[row[0]] if row else LEAST for row in rows]


def _push_down(document: ArticleDocument, wanted: Sequence[tuple[int, float]]) -> None:
    """Move each block down to its place; what is above a block never needs to move up."""
    moved = 0.0
    spaces = []
    for block, top in wanted:
        space = top - extent(document, block)[0] - moved
        if abs(space) >= 0.5:
            spaces.append((block, space))
            moved += space
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block, space in spaces:
        _add_space(document, document.spans[block][0], space)
    cursor.endEditBlock()


def _add_space(document: ArticleDocument, position: int, space: float) -> None:
    cursor = QTextCursor(document.findBlock(position))
    table = cursor.currentTable()
    if table is not None:
        frame = table.format()
        frame.setTopMargin(frame.topMargin() + space)
        table.setFormat(frame)
        return
    # Qt sets two blocks apart by the larger of their margins.
    above = cursor.block().previous().blockFormat().bottomMargin()
    block = cursor.blockFormat()
    block.setTopMargin(max(block.topMargin(), above) + space)
    cursor.setBlockFormat(block)


def _level(documents: Documents) -> None:
    heights = [document.size().height() for document in documents]
    for document, height in zip(documents, heights, strict=True):
        frame = document.rootFrame().frameFormat()
        frame.setBottomMargin(frame.bottomMargin() + max(heights) - height)
        document.rootFrame().setFrameFormat(frame)


def _row(documents: Documents, pair: Pair, top: float) -> Row:
    bottoms = [extent(document, _blocks(pair, side)[-1])[1] for side, document in enumerate(documents) if _blocks(pair, side)]
    return Row(left=pair.left, right=pair.right, top=top, bottom=max(bottoms, default=top))
