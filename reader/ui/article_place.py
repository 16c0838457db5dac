"""A place in a document as a place in a story, and back."""

from bisect import bisect_left
from itertools import accumulate

from PySide6.QtCore import QPointF, Qt

from reader.domain.blocks import Blocks, text_of
from reader.domain.story import ReadingPosition
from reader.ui.article_document import ArticleDocument


def place_at(document: ArticleDocument, y: float) -> ReadingPosition:
    """The story block at ``y`` px and the share of it above; the start when that is the head or the first block's edge."""
    for number in sorted(document.spans):
        top, bottom = extent(document, number)
        if bottom > y:
            if y <= top:
                return ReadingPosition(block=number) if number else ReadingPosition()
            return ReadingPosition(block=number, share=(y - top) / max(1.0, bottom - top))
    return ReadingPosition(block=max(document.spans, default=0), share=1.0 if document.spans else 0.0)


def scroll_of(document: ArticleDocument, position: ReadingPosition) -> int:
    """px to scroll so that the position is at the top edge; 0 for the start of the story, so that its head shows."""
    if (position.block == 0 and position.share == 0) or not document.spans:
        return 0
    top, bottom = extent(document, min(max(position.block, 0), max(document.spans)))
    return round(top + min(max(position.share, 0.0), 1.0) * (bottom - top))


def carried(position: ReadingPosition, before: Blocks, after: Blocks) -> ReadingPosition:
    """The same place in another version: the same block where both have as many, else the one after as much of the text."""
    if len(before) == len(after) or not before or not after:
        return position
    lengths = [len(text_of((block,))) + 1 for block in before]
    passed = (sum(lengths[: position.block]) + 1) / sum(lengths)
    others = list(accumulate(len(text_of((block,))) + 1 for block in after))
    return ReadingPosition(block=bisect_left(others, passed * others[-1]), share=position.share)


def extent(document: ArticleDocument, number: int) -> tuple[float, float]:
    """Top and bottom in px of a story block."""
    first, last = document.spans[number]
    layout = document.documentLayout()
    layout.documentSize()  # without it nothing is laid out yet
    top = layout.blockBoundingRect(document.findBlock(first)).top()
    return top, max(top, layout.blockBoundingRect(document.findBlock(last)).bottom())


def story_block_at(document: ArticleDocument, point: QPointF) -> int:
    """The story block under a point of the document; -1 over the head."""
    position = document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
    for number, (first, last) in document.spans.items():
        if first <= position <= last:
            return number
    return -1
