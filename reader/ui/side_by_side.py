"""Two versions of a story beside each other, and a line that says what differs."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QLocale, QRect, Signal
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from reader.domain.alignment import SideBySide
from reader.domain.blocks import text_of
from reader.domain.language import own_name, short_name
from reader.domain.story import Chip, OpenStory, ReadingPosition, Version
from reader.domain.text import display_text
from reader.ui.article_blocks import build_document
from reader.ui.article_document import ArticleDocument, Setting, write_column_head
from reader.ui.article_pictures import PictureLoader
from reader.ui.article_place import place_at, scroll_of
from reader.ui.difference_line import DifferenceLine
from reader.ui.facing_columns import FacingColumns
from reader.ui.language_chips import LanguageChips
from reader.ui.look import Look
from reader.ui.panel import Panel
from reader.ui.row_layout import lay_rows
from reader.ui.story_time import local_now

HEAD_HEIGHT = 50
"""Px of the line above the columns: chips and air, or two lines of small letters."""
SPOKEN = 300
"""Characters of a counterpart that a screen reader is given."""


class SideBySideView(Panel):
    """Shows two versions; ``chosen(str)`` is another language for the second column.

    ``link_hovered`` and ``link_activated`` are as those of an article.
    """

    chosen = Signal(str)
    link_hovered = Signal(str)
    link_activated = Signal(str)

    def __init__(self, look: Look, now: Callable[[], datetime] = local_now, parent: QWidget | None = None) -> None:
        super().__init__("sideBySide", parent, kind="paper")
        self._look, self._now = look, now
        self._loader = PictureLoader(self)
        self._shown: SideBySide | None = None
        self._documents: tuple[ArticleDocument, ArticleDocument] | None = None
        self._chips: tuple[Chip, ...] = ()
        self._source_title = ""
        self._held = ReadingPosition()
        self.facing = FacingColumns(look)
        self.chips = LanguageChips(look)
        self.difference = DifferenceLine()
        self._lay_out()
        self._connect()

    @property
    def shown(self) -> SideBySide | None:
        """What is shown."""
        return self._shown

    def show_versions(self, story: OpenStory, side_by_side: SideBySide, chips: tuple[Chip, ...]) -> None:
        """Show two versions of ``story``; ``chips`` are the languages that the second column can have."""
        shown = self._shown
        same = shown is not None and shown.left == side_by_side.left
        position = self.reading_position() if same else ReadingPosition()
        self._shown, self._chips, self._source_title = side_by_side, chips, story.row.source_title
        self.chips.show_chips(chips, side_by_side.right.language)
        self._say()
        self.facing.choose(-1)
        self._build(position)

    def clear(self) -> None:
        """Show nothing."""
        self._shown, self._documents = None, None
        self.facing.show_rows(())
        for column in self.facing.columns:
            column.forget()

    def reading_position(self) -> ReadingPosition:
        """The block of the first column at the top edge and the share of it above."""
        return place_at(self._documents[0], self.facing.bar.value()) if self._documents else ReadingPosition()

    def go_to(self, position: ReadingPosition) -> None:
        """Scroll both columns to a place in the first."""
        if self._documents:
            self.facing.bar.setValue(scroll_of(self._documents[0], position))

    def retranslate(self) -> None:
        """Set every word again."""
        if self._shown is not None:
            self._say()
            self._build(self.reading_position())

    def _lay_out(self) -> None:
        self._head = QWidget()
        self._head.setFixedHeight(HEAD_HEIGHT)
        for part in (self.difference, self.chips):
            part.setParent(self._head)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self.facing, 1)
        self.setFocusProxy(self.facing.columns[0])

    def _connect(self) -> None:
        self.chips.chosen.connect(self.chosen)
        for column in self.facing.columns:
            column.link_hovered.connect(self.link_hovered)
            column.link_activated.connect(self.link_activated)
        self.facing.row_changed.connect(self._speak)
        self.facing.resizing.connect(self._hold_place)
        self.facing.resized.connect(self._rebuild)

    def _hold_place(self) -> None:
        """Qt wraps the text anew as soon as a column has another width: then the place is lost."""
        self._held = self.reading_position()

    def _rebuild(self) -> None:
        if self._shown is not None:
            self._build(self._held)

    def _build(self, position: ReadingPosition) -> None:
        assert self._shown is not None
        documents = self._document(self._shown.left), self._document(self._shown.right)
        for column, document in zip(self.facing.columns, documents, strict=True):
            column.take_document(document)
        self._documents = documents
        alignment = self._shown.alignment
        self.facing.show_rows(lay_rows(documents, alignment.pairs if alignment.is_parallel else ()))
        self._fit_head()
        self.go_to(position)

    def _document(self, version: Version) -> ArticleDocument:
        style = self._look.article_format(version.language)
        setting = Setting(format=style, now=self._now(), locale=QLocale(), source_title=self._source_title)
        return build_document(version, setting, self._loader, self.facing.column_width, write_column_head)

    def _fit_head(self) -> None:
        """The line and the chips begin where the columns begin; neither holds the pane as wide as it is."""
        first, second = self.facing.place_of(0), self.facing.place_of(1)
        self.difference.setGeometry(first.x(), 0, first.width(), HEAD_HEIGHT)
        chips = QRect(second.topLeft(), self.chips.sizeHint())
        chips.moveTop((HEAD_HEIGHT - chips.height()) // 2)
        self.chips.setGeometry(QStyle.visualRect(self.layoutDirection(), second, chips))

    def _say(self) -> None:
        assert self._shown is not None
        left, right = self._shown.left, self._shown.right
        labels = {chip.language: display_text(chip.label, 20) for chip in self._chips}
        names = [labels.get(version.language) or short_name(version.language) for version in (left, right)]
        self.difference.say(self._shown, *names)
        for column, version in zip(self.facing.columns, (left, right), strict=True):
            title = display_text(version.title)
            column.setAccessibleName(f"{own_name(version.language)}: {title}")

    def _speak(self, number: int) -> None:
        """Give a screen reader the counterpart of the marked row."""
        if self._shown is None or not 0 <= number < len(self._shown.alignment.pairs):
            return
        pair = self._shown.alignment.pairs[number]
        sides = ((pair.right, self._shown.right), (pair.left, self._shown.left))
        for column, (blocks, other) in zip(self.facing.columns, sides, strict=True):
            told = display_text(text_of(other.blocks[block] for block in blocks), SPOKEN)
            column.setAccessibleDescription(told or self.tr("Not in the other version"))
