"""What a publisher has changed in a story: what went struck out, what came underlined, one edit at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextEdit, QWidget

from reader.domain.language import is_right_to_left as runs_right_to_left
from reader.domain.revision import Change, Difference, Line, Revision, shown_lines
from reader.domain.text import count_words, is_right_to_left
from reader.ui.article_document import rendered
from reader.ui.article_format import ArticleFormat
from reader.ui.look import Look
from reader.ui.panel import PlainLabel
from reader.ui.phrases import facts, filled
from reader.ui.popover import Popover
from reader.ui.story_time import moment_text

WIDTH, HEIGHT = 560, 440
"""Px: a line of 68 letters, and half a page, after which it scrolls."""


class EditsPanel(Popover):
    """``chosen(Revision)`` asks for the difference to another revision."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("editsPanel", parent)
        self._look = look
        self._revisions: tuple[Revision, ...] = ()
        self._place = self._edits = 0
        self._difference: Difference | None = None
        self._title, self._told, self._time = PlainLabel(kind="heading"), PlainLabel(kind="muted"), PlainLabel(kind="muted")
        self._earlier, self._later = QPushButton(), QPushButton()
        self._earlier.clicked.connect(lambda _checked: self.step(1))
        self._later.clicked.connect(lambda _checked: self.step(-1))
        self.text = DifferenceText(look, self)
        self._time.setWordWrap(True)
        self._lay_out()
        look.changed.connect(self.retranslate)
        self.retranslate()

    def show_revisions(self, revisions: tuple[Revision, ...], edits: int) -> None:
        """Begin at the newest of the revisions that are kept; ``edits``: how often the text was changed."""
        self._revisions, self._edits, self._place, self._difference = revisions, edits, 0, None
        self.retranslate()

    def show_difference(self, difference: Difference) -> None:
        """Show one; nothing when another one has been asked for meanwhile."""
        if self._revisions and difference.revision.revision_id == self._revisions[self._place].revision_id:
            self._difference = difference
            self.retranslate()

    def say(self, words: str) -> None:
        """Why there is nothing to show."""
        self._told.setText(words)

    def step(self, by: int) -> None:
        """Go to an earlier edit, or to a later one with -1."""
        place = self._place + by
        if 0 <= place < len(self._revisions):
            self._place, self._difference = place, None
            self.retranslate()
            self.chosen.emit(self._revisions[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows to the side go from edit to edit, to the side where the buttons are."""
        sides = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
        by = sides.get(Qt.Key(event.key()), 0) * (-1 if self.isRightToLeft() else 1)
        if by:
            self.step(by)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Write everything again."""
        self._earlier.setText(self.tr("Earlier edit"))
        self._later.setText(self.tr("Later edit"))
        self._earlier.setEnabled(self._place + 1 < len(self._revisions))
        self._later.setEnabled(self._place > 0)
        self.text.setAccessibleName(self.tr("What was edited"))
        self._title.setText(self.tr("This story was edited %Ln times", "", self._edits))
        if not self._revisions:
            return
        revision = self._revisions[self._place]
        words = self.tr("The text of {stored}, which was changed by {replaced}, beside the present one")
        self._time.setText(filled(words, stored=moment_text(revision.stored), replaced=moment_text(revision.replaced)))
        if self._difference is None:
            self._told.setText("")
            self.text.clear()
            return
        self._told.setText(self._counted(self._difference))
        self.text.show_difference(self._difference)
        self.text.setAccessibleDescription(self._told.text())

    def _counted(self, difference: Difference) -> str:
        gone, come = (words_of(difference.lines, change) for change in (Change.REMOVED, Change.ADDED))
        parts = [self.tr("%Ln words struck out", "", gone), self.tr("%Ln words added, underlined", "", come)]
        if len(self._revisions) < self._edits:
            parts.append(self.tr("the last %Ln edits are kept", "", len(self._revisions)))
        return facts(parts)

    def _lay_out(self) -> None:
        self.text.setFixedSize(WIDTH, HEIGHT)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(self._earlier)
        foot.addWidget(self._later)
        self.body.addWidget(self._title)
        self.body.addWidget(self._time)
        self.body.addWidget(self.text, 1)
        self.body.addLayout(foot)


class DifferenceText(QTextEdit):
    """The text with its changes; plain text alone comes into it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_difference(self, difference: Difference) -> None:
        """Lines that changed, each with those around it; what is left out between is a line of three dots."""
        self.clear()
        style = self._look.article_format(difference.language)
        cursor = QTextCursor(self.document())
        letters = {change: _letters(style, change) for change in Change}
        is_first = True
        for line in shown_lines(difference.lines):
            text = "".join(piece.text for piece in line)
            block = style.paragraph(after=8)
            turned = is_right_to_left(text) or (runs_right_to_left(difference.language) and not any(map(str.isalpha, text)))
            block.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
            _begin(cursor, block, is_first=is_first)
            for piece in line:
                cursor.insertText(rendered(piece.text), letters[piece.change])
            if not line:
                cursor.insertText("···", style.small())
            is_first = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows to the side are the panel's."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _begin(cursor: QTextCursor, block: QTextBlockFormat, *, is_first: bool) -> None:
    if is_first:
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block, QTextCharFormat())


def _letters(style: ArticleFormat, change: Change) -> QTextCharFormat:
    made = style.body()
    font = made.font()
    font.setStrikeOut(change is Change.REMOVED)
    font.setUnderline(change is Change.ADDED)
    made.setFont(font)
    if change is not Change.SAME:
        made.setForeground(QColor(style.theme.accent if change is Change.REMOVED else style.theme.good))
    return made


def words_of(lines: tuple[Line, ...], change: Change) -> int:
    """How many words were struck out or added."""
    return sum(count_words(piece.text) for line in lines for piece in line if piece.change is change)
