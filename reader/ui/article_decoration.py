"""What stands behind the text and is not text: quote bars, boxes, rules, bullets."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock

from reader.ui.article_document import ArticleDocument
from reader.ui.article_format import BOX_PADDING, Decoration, Property
from reader.ui.fonts import article_font, line_height

BAR = 3
"""px of the bar beside a quotation; product.md."""
RADIUS = 5


def paint_decorations(painter: QPainter, document: ArticleDocument, visible: QRectF) -> None:
    """Paints the decorations of the text blocks within ``visible`` (px of the document)."""
    layout = document.documentLayout()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    position = layout.hitTest(visible.topLeft(), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, position)).previous()
    block = block if block.isValid() else document.begin()
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > visible.bottom():
            break
        _paint(painter, document, block, rect)
        block = block.next()


def _paint(painter: QPainter, document: ArticleDocument, block: QTextBlock, rect: QRectF) -> None:
    style, block_format = document.setting.format, block.blockFormat()
    backwards = block_format.layoutDirection() == Qt.LayoutDirection.RightToLeft
    column = QRectF(0, rect.top(), document.textWidth(), rect.height())
    match block_format.intProperty(Property.DECORATION):
        case Decoration.QUOTE:
            bar = column.adjusted(0, 0, 0, block_format.bottomMargin() if block_format.boolProperty(Property.JOINED) else 0)
            bar.setWidth(BAR)
            if backwards:
                bar.moveRight(column.right())
            painter.fillRect(bar, QColor(style.theme.accent))
        case Decoration.BOX:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(style.theme.chip))
            padding = style.px(BOX_PADDING) * 0.75
            painter.drawRoundedRect(column.adjusted(0, 4 - padding, 0, padding), RADIUS, RADIUS)
        case Decoration.RULE:
            painter.fillRect(QRectF(0, round(rect.top()), column.width(), 1), QColor(style.theme.rule))
        case Decoration.ITEM:
            _paint_bullet(painter, document, block, rect)


def _paint_bullet(painter: QPainter, document: ArticleDocument, block: QTextBlock, rect: QRectF) -> None:
    style, block_format = document.setting.format, block.blockFormat()
    text = str(block_format.property(Property.BULLET))
    backwards = block_format.layoutDirection() == Qt.LayoutDirection.RightToLeft
    gap = style.px(9)
    line = block.layout().lineAt(0) if block.layout().lineCount() else None
    base = rect.top() + (line.y() + line.ascent() if line else line_height(style.language, style.text_size))
    painter.setFont(article_font(style.language, style.text_size, face=style.face))
    painter.setPen(QColor(style.theme.muted))
    width = painter.fontMetrics().horizontalAdvance(text)
    x = document.textWidth() - block_format.rightMargin() + gap if backwards else block_format.leftMargin() - gap - width
    painter.setLayoutDirection(block_format.layoutDirection())  # else the window's, and a number's dot would change sides
    painter.drawText(QPointF(x, base), text)
