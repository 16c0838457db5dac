"""A page of the manual as a document: Qt reads our own Markdown, and it is set as an article is."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from reader.ui.fonts import title_families
from reader.ui.theme import Theme

MARGIN = 28
"""px round the page."""
TEXT = 15
"""px of the text, as the interface's headings."""
LINE = 145
"""% of a line's height."""
AFTER = 10
"""px below a paragraph."""
OBJECT = "\ufffc"
"""What stands for a picture in a document's text (Unicode: object replacement character)."""
HEADINGS = {1: 26, 2: 19, 3: 16}
"""px of headings by their level."""


def manual_document(text: str, theme: Theme, parent: QObject) -> QTextDocument:
    """Our Markdown (GitHub's dialect, no HTML), left to right, in the theme's colours."""
    document = QTextDocument(parent)
    document.setDocumentMargin(MARGIN)
    font = document.defaultFont()
    font.setPixelSize(TEXT)
    document.setDefaultFont(font)
    dialect = QTextDocument.MarkdownFeature.MarkdownDialectGitHub.value | QTextDocument.MarkdownFeature.MarkdownNoHTML.value
    document.setMarkdown(text, QTextDocument.MarkdownFeature(dialect))
    for block in _blocks(document):
        _set_block(block, theme)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame, theme)
    return document


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _set_block(block: QTextBlock, theme: Theme) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    is_celled = cursor.currentTable() is not None
    layout = QTextBlockFormat()
    layout.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if OBJECT not in block.text() and not is_celled:  # a picture's line is as high as the picture
        layout.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    layout.setTopMargin(2 * AFTER if level == 2 else 0)
    layout.setBottomMargin(0 if is_celled or (_is_code(block) and _is_code(block.next())) else AFTER)
    cursor.mergeBlockFormat(layout)
    if level:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.setCharFormat(_heading(level, cursor.charFormat()))
    _set_pieces(block, theme)


def _is_code(block: QTextBlock) -> bool:
    """Whether a line belongs to a listing."""
    return block.isValid() and block.blockFormat().hasProperty(QTextBlockFormat.Property.BlockCodeFence.value)


def _heading(level: int, style: QTextCharFormat) -> QTextCharFormat:
    """``style`` in the size of our headings; Qt's own is a multiple of the text's."""
    font = QFont(title_families())
    font.setPixelSize(HEADINGS.get(level, TEXT))
    font.setWeight(QFont.Weight.Bold)
    style.clearProperty(QTextCharFormat.Property.FontSizeAdjustment.value)
    style.setFont(font)
    return style


def _set_pieces(block: QTextBlock, theme: Theme) -> None:
    """Links in the accent's colour, keys and commands on a patch."""
    for position, length, style in _pieces(block):
        made = QTextCharFormat()
        if style.isAnchor():
            made.setForeground(QColor(theme.accent))
        elif style.fontWeight() >= QFont.Weight.Bold and not block.blockFormat().headingLevel():
            made.setFontWeight(QFont.Weight.DemiBold)  # the heaviest of Inter that we have
        elif style.fontFixedPitch() and not _is_code(block):
            made.setBackground(QBrush(QColor(theme.chip)))
        else:
            continue
        cursor = QTextCursor(block)
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(made)


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Place, length and format of each piece, before any of them is changed."""
    found: list[tuple[int, int, QTextCharFormat]] = []
    place = block.begin()
    while not place.atEnd():
        piece = place.fragment()
        found.append((piece.position(), piece.length(), piece.charFormat()))
        place += 1
    return found


def _set_table(table: QTextTable, theme: Theme) -> None:
    style = table.format()
    style.setBorder(1)
    style.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    style.setBorderCollapse(True)
    style.setBorderBrush(QBrush(QColor(theme.rule)))
    style.setCellPadding(5)
    style.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    style.setBottomMargin(AFTER)
    table.setFormat(style)
