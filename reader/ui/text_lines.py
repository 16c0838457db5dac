"""A stranger's text broken into a few lines for painting, each in the text's own direction."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from reader.domain.text import is_right_to_left


def break_lines(text: str, font: QFont, width: int, limit: int) -> tuple[str, ...]:
    """``text`` in at most ``limit`` lines of ``width`` px, the last with an ellipsis when more follows.

    Words longer than a line are broken anywhere.  At least one line, which may be empty.
    """
    metrics = QFontMetrics(font)
    lines: list[str] = []
    rest = text
    while len(lines) + 1 < limit and metrics.horizontalAdvance(rest) > width:
        taken = _first_line(rest, font, width)
        lines.append(rest[:taken].rstrip())
        rest = rest[taken:].lstrip()
    return (*lines, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))


def advance(text: str, font: QFont) -> int:
    """Px that a line of text takes in a font."""
    return QFontMetrics(font).horizontalAdvance(text)


def draw_lines(painter: QPainter, box: QRect, lines: tuple[str, ...], right_to_left: bool | None = None) -> None:
    """Paints lines into equal parts of ``box`` in the painter's font and pen, aligned to the side where the text begins.

    The direction is the text's own unless it is given.
    """
    height = box.height() // max(1, len(lines))
    backwards = is_right_to_left("".join(lines)) if right_to_left is None else right_to_left
    side = Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft
    force = Qt.TextFlag.TextForceRightToLeft if backwards else Qt.TextFlag.TextForceLeftToRight
    flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    for number, line in enumerate(lines):
        part = QRect(box.left(), box.top() + number * height, box.width(), height)
        painter.drawText(part, flags | int(Qt.TextFlag.TextSingleLine) | int(force), line)


def line_start(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The edge where the interface's lines begin, whatever the direction of the text."""
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft)


def _first_line(text: str, font: QFont, width: int) -> int:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    taken = line.textLength()
    layout.endLayout()
    return max(1, _python_length(text, taken))


def _python_length(text: str, units: int) -> int:
    """Characters in so many UTF-16 units: Qt counts an emoji as two."""
    return len(text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))
