"""Finding words in the article that is shown."""

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from reader.domain.late_dataclass import dataclass
from reader.ui.look import Look

MOST = 500
"""Matches marked: more are no help to a reader, and each costs when painting."""


OTHERS = 0.22
"""Opacity of the accent behind the matches that are not current: seen in every theme, and ink stays readable on it."""


@dataclass(frozen=True, slots=True)
class _Match:
    """Letters from ``first`` to ``last`` of one view's document."""

    view: QTextBrowser
    first: int
    last: int

    def cursor(self) -> QTextCursor:
        """The match as a selection."""
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(self.first)
        cursor.setPosition(self.last, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def height(self) -> float:
        """Px of its paragraph from the top of the document."""
        document = self.view.document()
        return document.documentLayout().blockBoundingRect(document.findBlock(self.first)).top()


class ArticleSearch:
    """The matches of some words in one view or in columns side by side, one of them current.  Case does not count."""

    def __init__(self, views: tuple[QTextBrowser, ...], look: Look) -> None:
        self._views = views
        self._look = look
        self._matches: list[_Match] = []
        self._current = -1

    @property
    def count(self) -> int:
        """Matches found, at most ``MOST`` in each view."""
        return len(self._matches)

    @property
    def current(self) -> int:
        """Which match is current, from 0; -1 when there is none."""
        return self._current

    @property
    def is_cut(self) -> bool:
        """Whether there may be more than were counted."""
        return any(sum(match.view is view for match in self._matches) >= MOST for view in self._views)

    def find(self, words: str) -> None:
        """Finds and marks words; the first match at or after the first view's cursor becomes current.

        Columns are searched together, as they are read: row by row.
        """
        self._look_for(words)
        view = self._views[0]
        start = view.textCursor().selectionStart()
        after = (n for n, match in enumerate(self._matches) if match.view is view and match.first >= start)
        self._current = next(after, 0) if self._matches else -1
        self._show()

    def find_again(self, words: str) -> None:
        """Marks the matches in an article that was built anew, in the look's colours, and moves nothing."""
        self._look_for(words)
        self._current = min(self._current, len(self._matches) - 1)
        self._mark_all()

    def step(self, by: int) -> None:
        """Makes the next (1) or previous (-1) match current, round the end."""
        if self._matches:
            self._current = (self._current + by) % len(self._matches)
            self._show()

    def clear(self) -> None:
        """Takes the marks away."""
        self._matches, self._current = [], -1
        for view in self._views:
            view.setExtraSelections([])

    def _look_for(self, words: str) -> None:
        found = [_Match(view, *place) for view in self._views for place in _matches(view.document(), words)] if words else []
        self._matches = found if len(self._views) < 2 else sorted(found, key=_Match.height)

    def _mark_all(self) -> None:
        for view in self._views:
            marks = [self._mark(match, n == self._current) for n, match in enumerate(self._matches) if match.view is view]
            view.setExtraSelections(marks)

    def _show(self) -> None:
        self._mark_all()
        if self._current >= 0:
            match = self._matches[self._current]
            match.view.setTextCursor(match.cursor())

    def _mark(self, match: _Match, is_current: bool) -> QTextEdit.ExtraSelection:
        theme = self._look.theme
        mark = QTextEdit.ExtraSelection()
        made = QTextCharFormat()
        ground = QColor(theme.accent)
        ground.setAlphaF(1.0 if is_current else OTHERS)
        made.setBackground(ground)
        made.setForeground(QColor(theme.on_accent if is_current else theme.ink))
        # The stubs give these fields the types of PySide's own wrappers.
        mark.cursor = match.cursor()
        mark.format = made
        return mark


def _matches(document: QTextDocument, words: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    cursor = document.find(words, 0)
    while not cursor.isNull() and len(found) < MOST:
        found.append((cursor.selectionStart(), cursor.selectionEnd()))
        cursor = document.find(words, cursor)
    return found
