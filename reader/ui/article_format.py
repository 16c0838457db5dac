"""The typography of an article: block and character formats for a theme, a text size and a language.

Sizes are given for a body of 17 px (product.md, mock-light.png) and grow with it.  Line heights are fixed in px, because
Qt's per cent are of the font's own height, which differs between scripts.
"""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

from reader.domain.blocks import Mark
from reader.domain.language import is_right_to_left
from reader.ui.fonts import article_font, interface_font, line_height, mono_font
from reader.ui.theme import Theme

BODY = 17
"""px of the body for which the other sizes are written."""
HEADLINE = 30
HEADLINE_SPACING = -0.01
"""em between the headline's letters (mock-light.png)."""
HEADLINE_LINE = 1.23
HEADINGS = {2: 22, 3: 19}
"""px of headings by level; deeper ones are bold body."""
CAPTION = 13
PARAGRAPH_GAP = 14
"""px after a paragraph (mock-light.png)."""
QUOTE_INDENT = 20
LIST_INDENT = 26
BOX_PADDING = 14

_USER = int(QTextFormat.Property.UserProperty)


class Property(IntEnum):
    """What our text blocks and characters carry beside Qt's formats."""

    DECORATION = _USER + 1
    """A ``Decoration``."""
    BULLET = _USER + 2
    """What stands before an item."""
    PICTURE = _USER + 3
    """Index of the picture in the document."""
    JOINED = _USER + 4
    """The decoration goes on to the next text block."""
    SPOKEN = _USER + 5
    """A mark is that of the sentence being said."""


class Decoration(IntEnum):
    """What the view paints behind a text block."""

    NONE = 0
    QUOTE = 1
    BOX = 2
    RULE = 3
    ITEM = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleFormat:
    """Formats for one language; ``text_size`` in px."""

    theme: Theme
    text_size: int
    language: str
    face: str = "serif"
    line: int = 100
    """Per cent of the usual line height."""

    def px(self, size: float) -> float:
        """A size written for a body of 17 px, in the body that was chosen."""
        return size * self.text_size / BODY

    @property
    def right_to_left(self) -> bool:
        """Whether the article's language runs right to left."""
        return is_right_to_left(self.language)

    def body(self) -> QTextCharFormat:
        """Running text."""
        return self._letters(article_font(self.language, self.text_size, face=self.face), self.theme.ink)

    def headline(self) -> QTextCharFormat:
        """The title above the article."""
        font = article_font(self.language, self.px(HEADLINE), bold=True, face=self.face)
        if not self.right_to_left:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, HEADLINE_SPACING * self.px(HEADLINE))
        return self._letters(font, self.theme.ink)

    def heading(self, level: int) -> QTextCharFormat:
        """A heading inside the article."""
        return self._letters(
            article_font(self.language, self.px(HEADINGS.get(level, BODY)), bold=True, face=self.face), self.theme.ink
        )

    def quote(self) -> QTextCharFormat:
        """A quotation: italic where the script has one."""
        return self._letters(article_font(self.language, self.text_size, italic=True, face=self.face), self.theme.ink)

    def section(self) -> QTextCharFormat:
        """The line above the headline."""
        return self._letters(interface_font(round(self.px(12)), bold=True, language=self.language), self.theme.accent)

    def small(self, *, bold: bool = False, ink: bool = False) -> QTextCharFormat:
        """Byline, caption and notice in the muted sans; ``ink`` for a table's cells."""
        font = interface_font(round(self.px(CAPTION)), bold=bold, language=self.language)
        return self._letters(font, self.theme.ink if ink else self.theme.muted)

    def boxed(self) -> QTextCharFormat:
        """Muted text on the chip's colour."""
        made = self.small()
        made.setForeground(QColor(self.theme.muted_on_selection))
        return made

    def fixed_width(self) -> QTextCharFormat:
        """Preformatted text."""
        return self._letters(mono_font(self.px(14)), self.theme.ink)

    def marked(self, base: QTextCharFormat, marks: int) -> QTextCharFormat:
        """``base`` with the inline marks of a run."""
        made = QTextCharFormat(base)
        font = made.font()
        if marks & Mark.STRONG:
            font.setWeight(QFont.Weight.Bold if font.families()[:1] != interface_font().families()[:1] else QFont.Weight.DemiBold)
        if marks & Mark.EMPHASIS:
            font.setItalic(not font.italic())
        if marks & Mark.CODE:
            font = mono_font(font.pixelSize() * 0.88)
            made.setBackground(QColor(self.theme.chip))
        made.setFont(font)
        if marks & Mark.SUB:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        elif marks & Mark.SUP:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return made

    def linked(self, base: QTextCharFormat, href: str) -> QTextCharFormat:
        """``base`` as a link."""
        made = QTextCharFormat(base)
        made.setAnchor(True)
        made.setAnchorHref(href)
        made.setForeground(QColor(self.theme.accent))
        made.setFontUnderline(True)
        made.setUnderlineColor(QColor(self.theme.muted))
        return made

    def paragraph(self, *, after: float = PARAGRAPH_GAP, before: float = 0, line: float = 0) -> QTextBlockFormat:
        """A block of text; ``after`` and ``before`` in px for a body of 17, ``line`` the line height in px, 0 for the body's."""
        made = QTextBlockFormat()
        made.setTopMargin(self.px(before))
        made.setBottomMargin(self.px(after))
        height = line or round(line_height(self.language, self.text_size) * self.line / 100)
        made.setLineHeight(height, int(QTextBlockFormat.LineHeightTypes.FixedHeight.value))
        return made

    def small_paragraph(self, *, after: float = PARAGRAPH_GAP, before: float = 0) -> QTextBlockFormat:
        """A block of small sans."""
        return self.paragraph(after=after, before=before, line=line_height(self.language, self.px(CAPTION)) * 0.92)

    def plain_block(self, *, after: float = 0, before: float = 0) -> QTextBlockFormat:
        """A block whose height is that of what it holds: a picture."""
        made = QTextBlockFormat()
        made.setTopMargin(self.px(before))
        made.setBottomMargin(self.px(after))
        return made

    def inset(self, block: QTextBlockFormat, start: float, end: float = 0, *, right_to_left: bool) -> QTextBlockFormat:
        """``block`` moved in from the side where its text starts, and from the other; px for a body of 17."""
        block.setLeftMargin(self.px(end if right_to_left else start))
        block.setRightMargin(self.px(start if right_to_left else end))
        return block

    def _letters(self, font: QFont, colour: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(font)
        made.setForeground(QColor(colour))
        return made


def directed(block: QTextBlockFormat, right_to_left: bool) -> QTextBlockFormat:
    """``block`` set in a direction, aligned to where its text starts."""
    block.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    return block
