"""Paints a story as a row of the list."""

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from reader.domain.offline import BY_CHOICE
from reader.domain.story import Chip, ChipState, Offline, StoryRow
from reader.domain.text import display_text, is_right_to_left
from reader.ui.fonts import CHIP_SIZE, SMALL_SIZE, interface_font
from reader.ui.icons import pixmap
from reader.ui.look import Look
from reader.ui.phrases import filled
from reader.ui.story_list_model import StoryRole
from reader.ui.story_row_layout import (
    CHIP_PADDING,
    STAR,
    MetaWidths,
    RowLayout,
    RowLines,
    RowMetrics,
    lay_out_row,
    row_height,
    text_width,
)
from reader.ui.story_time import local_now, moment_text, row_time
from reader.ui.text_lines import advance, break_lines, draw_lines
from reader.ui.words import sentence

Index = QModelIndex | QPersistentModelIndex

TITLE_SIZE = 14
"""px of a row's headline (mock-light.png has 13.5)."""
FOCUS = 3
"""px of the bar at the edge of the line that has the keyboard."""
SHOWN = 300
"""Characters of a title or snippet that are measured: three lines hold fewer."""
REMEMBERED = 600
"""Texts whose lines and widths are remembered: four of each row on a hundred rows.  While a sync names stories, the same rows are
painted several times a second, and measuring their texts was half of it (0.7 of 1.6 ms a row)."""


class StoryDelegate(QStyledItemDelegate):
    """Dot, headline, snippet, source, time, chips, icons.  ``now`` gives the aware local time.

    The selected headline stays bold when it becomes read, so that it does not break anew under the reader's eye.
    """

    def __init__(self, look: Look, now: Callable[[], datetime] = local_now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._now = now
        self._bold = interface_font(TITLE_SIZE, bold=True)
        self._regular = interface_font(TITLE_SIZE)
        self._small = interface_font(SMALL_SIZE)
        self._chip = interface_font(CHIP_SIZE, bold=True)
        self._lines, self._advance = lru_cache(REMEMBERED)(break_lines), lru_cache(REMEMBERED)(advance)
        # The bundled sans sets lines 1.21 em apart; mock-light.png has 1.4.
        self._metrics = RowMetrics(
            title=QFontMetrics(self._bold).height() + 2,
            small=QFontMetrics(self._small).height() + 2,
            chip=QFontMetrics(self._chip).height(),
        )

    def height(self) -> int:
        """px of every row."""
        return row_height(self._metrics)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row; a story that is gone leaves the line empty."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        story = index.data(StoryRole)
        if isinstance(story, StoryRow):
            self._paint_story(painter, option, story)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Says why a story is not complete offline, where its icon is shown; the whole headline elsewhere."""
        story = index.data(StoryRole)
        if not isinstance(story, StoryRow):
            return False
        told = display_text(story.title)
        places = self._place(option.rect, story, self._time(story), bold=not story.is_read)[0].icons
        if story.offline is not Offline.COMPLETE and places and places[-1].contains(event.pos()):
            told = self.offline_words(story)
        if not told:
            return False
        QToolTip.showText(event.globalPos(), f"<p style='white-space:pre-wrap'>{_escape(told)}</p>", view)
        return True

    def offline_words(self, story: StoryRow) -> str:
        """How much of the story can be read offline, and why not more; plain text."""
        state = {
            Offline.COMPLETE: self.tr("Complete offline"),
            Offline.TEXT: self.tr("Text only: the pictures are not stored"),
            Offline.HEADLINE: self.tr("Headline only: the text is not stored"),
        }[story.offline]
        if story.offline is Offline.COMPLETE:
            return state
        why = [sentence(story.offline_reason)] if story.offline_reason else []
        again = () if story.offline_reason in BY_CHOICE else (self._next_try(story),)
        return "\n".join((state, *why, *again))

    def _next_try(self, story: StoryRow) -> str:
        if story.next_try is not None and story.next_try > self._now():
            return filled(self.tr("Next try: {time}"), time=moment_text(story.next_try))
        if story.offline_reason and story.next_try is None:
            return self.tr("It is not tried again by itself. Pack for the road asks once more.")
        return self.tr("The next sync fetches it.")

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, row = self._look.theme, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(row, QColor(theme.selection if selected else theme.list))
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), QColor(theme.rule))
        if option.state & QStyle.StateFlag.State_HasFocus:
            mark = QRect(row.left(), row.top(), FOCUS, row.height())
            painter.fillRect(QStyle.visualRect(option.direction, row, mark), QColor(theme.accent))

    def _paint_story(self, painter: QPainter, option: QStyleOptionViewItem, story: StoryRow) -> None:
        theme = self._look.theme
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        muted = theme.muted_on_selection if selected else theme.muted
        bold = selected or not story.is_read
        time = self._time(story)
        places, title, snippet = self._place(option.rect, story, time, bold=bold)
        if not story.is_read:
            _draw_dot(painter, places.dot, theme.accent)
        painter.setFont(self._bold if bold else self._regular)
        painter.setPen(QColor(theme.ink if bold else muted))
        draw_lines(painter, places.title, title)
        painter.setFont(self._small)
        painter.setPen(QColor(muted))
        draw_lines(painter, places.snippet, snippet)
        source = self._lines(display_text(story.source_title), self._small, places.source.width(), 1)
        draw_lines(painter, places.source, source)
        draw_lines(painter, places.time, (time,))
        for place, chip in zip(places.chips, _chips(story), strict=False):
            self._paint_chip(painter, place, chip, is_current=chip.language == story.language)
        for place, (name, colour) in zip(places.icons, self._icons(story, muted), strict=True):
            painter.drawPixmap(place.topLeft(), pixmap(name, colour, STAR, painter.device().devicePixelRatioF()))

    def _place(self, row: QRect, story: StoryRow, time: str, *, bold: bool) -> tuple[RowLayout, tuple[str, ...], tuple[str, ...]]:
        width = text_width(row.width())
        text = display_text(story.title, SHOWN) or self.tr("(no title)")
        title = self._lines(text, self._bold if bold else self._regular, width, 2)
        told = display_text(story.snippet, SHOWN)
        snippet = self._lines(told, self._small, width, 3 - len(title)) if told else ()
        widths = MetaWidths(
            source=self._advance(display_text(story.source_title), self._small) + 1,
            time=self._advance(time, self._small) + 1,
            chips=tuple(self._advance(_label(chip), self._chip) + 2 * CHIP_PADDING for chip in _chips(story)),
            icons=len(self._icons(story, "")),
        )
        lines = RowLines(title=len(title), snippet=len(snippet))
        return lay_out_row(row, self._metrics, widths, lines, mirrored=is_right_to_left(text)), title, snippet

    def _paint_chip(self, painter: QPainter, place: QRect, chip: Chip, *, is_current: bool) -> None:
        theme = self._look.theme
        stored = chip.state is ChipState.STORED
        edge = QPen(QColor(theme.rule), 1, Qt.PenStyle.DashLine if chip.state is ChipState.FETCHING else Qt.PenStyle.SolidLine)
        painter.setPen(Qt.PenStyle.NoPen if stored else edge)
        painter.setBrush(QColor(theme.chip) if stored else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._chip)
        painter.setPen(QColor(theme.accent if is_current else theme.muted_on_selection))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), _label(chip))

    def _icons(self, story: StoryRow, muted: str) -> tuple[tuple[str, str], ...]:
        """Names and colours, from the end of the line inwards."""
        found = [("star-filled", self._look.theme.accent)] if story.is_bookmarked else []
        if story.offline is Offline.TEXT:
            found.append(("picture-off", muted))
        elif story.offline is Offline.HEADLINE:
            found.append(("cloud-off" if story.offline_reason else "download", muted))
        return tuple(found)

    def _time(self, story: StoryRow) -> str:
        return row_time(story.published, self._now(), QLocale())


def _chips(story: StoryRow) -> tuple[Chip, ...]:
    """The languages, the one that the row shows first; a single stored language tells nothing new but its name."""
    return tuple(sorted(story.chips, key=lambda chip: chip.language != story.language))


def _label(chip: Chip) -> str:
    return display_text(chip.label, 6).upper()


def _draw_dot(painter: QPainter, place: QRect, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(place.left() + place.width() / 2, place.top() + place.height() / 2), 3.5, 3.5)


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
