"""Where things stand in a row of the list: rectangles from a width and the heights of two fonts.

Everything is computed left to right and mirrored at the end for a story that reads right to left.
"""

from PySide6.QtCore import QRect

from reader.domain.late_dataclass import dataclass

TOP = 13
"""px above the headline (mock-light.png)."""
LEFT = 30
"""px before the headline; the unread dot stands in it."""
RIGHT = 16
"""px after the text."""
DOT = 8
"""px of the unread dot."""
DOT_LEFT = 13
STAR = 15
"""px of bookmark and state icons."""
GAP = 8
"""px between the parts of the meta line."""
CHIP_GAP = 6
CHIP_PADDING = 5
"""px on either side of a chip's letters."""
SNIPPET_ABOVE = 3
META_ABOVE = 5
"""px above snippet and meta line."""
BOTTOM = 12
LEAST_TEXT = 24
"""px below which a part of the meta line is left out rather than shown as an ellipsis."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowMetrics:
    """Heights in px of a line of each font: headline, snippet, chip."""

    title: int
    small: int
    chip: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MetaWidths:
    """Widths in px of what the meta line holds; icons are 0 when absent."""

    source: int
    time: int
    chips: tuple[int, ...] = ()
    icons: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RowLines:
    """How many lines headline and snippet take."""

    title: int = 2
    snippet: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RowLayout:
    """Rectangles in px inside the row.  ``chips`` may be fewer than asked for: those that fit."""

    dot: QRect
    title: QRect
    snippet: QRect
    source: QRect
    time: QRect
    chips: tuple[QRect, ...]
    icons: tuple[QRect, ...]


def row_height(metrics: RowMetrics) -> int:
    """px of every row: two lines of headline, one of snippet, one of meta."""
    return TOP + _content_height(metrics, 2, 1) + BOTTOM


def lay_out_row(row: QRect, metrics: RowMetrics, widths: MetaWidths, lines: RowLines, *, mirrored: bool = False) -> RowLayout:
    """The places of a row's parts; what a short story leaves free is shared above and below."""
    spare = row.height() - TOP - BOTTOM - _content_height(metrics, lines.title, lines.snippet)
    left, width, y = row.left() + LEFT, max(0, row.width() - LEFT - RIGHT), row.top() + TOP + max(0, spare) // 2
    dot = QRect(row.left() + DOT_LEFT, y + (metrics.title - DOT + 1) // 2, DOT, DOT)
    title = QRect(left, y, width, lines.title * metrics.title)
    y += title.height() + (SNIPPET_ABOVE if lines.snippet else 0)
    snippet = QRect(left, y, width, lines.snippet * metrics.small)
    meta = QRect(left, y + snippet.height() + META_ABOVE, width, _meta_height(metrics))
    source, time, chips, icons = _meta(meta, metrics, widths)

    def place(rect: QRect) -> QRect:
        return _mirror(rect, row) if mirrored else rect

    return RowLayout(
        dot=place(dot),
        title=place(title),
        snippet=place(snippet),
        source=place(source),
        time=place(time),
        chips=tuple(map(place, chips)),
        icons=tuple(map(place, icons)),
    )


def text_width(row_width: int) -> int:
    """px that a headline has in a row of this width."""
    return max(0, row_width - LEFT - RIGHT)


def _content_height(metrics: RowMetrics, title_lines: int, snippet_lines: int) -> int:
    snippet = SNIPPET_ABOVE + snippet_lines * metrics.small if snippet_lines else 0
    return title_lines * metrics.title + snippet + META_ABOVE + _meta_height(metrics)


def _meta(meta: QRect, metrics: RowMetrics, widths: MetaWidths) -> tuple[QRect, QRect, tuple[QRect, ...], tuple[QRect, ...]]:
    end = meta.left() + meta.width()
    icons = tuple(
        QRect(end - (number + 1) * STAR - number * GAP, meta.top() + (meta.height() - STAR) // 2, STAR, STAR)
        for number in range(widths.icons)
    )
    free = meta.width() - widths.icons * (STAR + GAP) - widths.time - 2 * GAP
    wanted = sum(widths.chips) + CHIP_GAP * len(widths.chips)
    # A long source name gives way before the chips do, down to a third of the line.
    source_width = max(min(widths.source, free - wanted), min(widths.source, meta.width() // 3, free))
    source = QRect(meta.left(), meta.top(), source_width if source_width >= LEAST_TEXT else 0, meta.height())
    x = source.left() + source.width() + (GAP if source.width() else 0)
    time = QRect(x, meta.top(), max(0, min(widths.time, end - x)), meta.height())
    x, limit = time.left() + time.width() + GAP, end - widths.icons * (STAR + GAP)
    chips: list[QRect] = []
    for chip_width in widths.chips:
        if x + chip_width > limit:
            break
        chips.append(QRect(x, meta.top() + (meta.height() - _chip_height(metrics)) // 2, chip_width, _chip_height(metrics)))
        x += chip_width + CHIP_GAP
    return source, time, tuple(chips), icons


def _chip_height(metrics: RowMetrics) -> int:
    return metrics.chip + 2


def _meta_height(metrics: RowMetrics) -> int:
    return max(metrics.small, _chip_height(metrics), STAR)


def _mirror(rect: QRect, row: QRect) -> QRect:
    return QRect(2 * row.left() + row.width() - rect.left() - rect.width(), rect.top(), rect.width(), rect.height())
