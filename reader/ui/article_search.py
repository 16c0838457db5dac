"""Finding words in the article that is shown."""

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from reader.ui.look import Look

MOST = 500
"""Matches marked: more are no help to a reader, and each costs when painting."""


OTHERS = 0.22
"""Opacity of the accent behind the matches that are not current: seen in every theme, and ink stays readable on it."""


class ArticleSearch:
    """The matches of some words in a view, one of them current.  Case does not count."""

    def __init__(self, view: QTextBrowser, look: Look) -> None:
        self._view = view
        self._look = look
        self._matches: list[tuple[int, int]] = []
        self._current = -1

    @property
    def count(self) -> int:
        """Matches found, at most ``MOST``."""
        return len(self._matches)

    @property
    def current(self) -> int:
        """Which match is current, from 0; -1 when there is none."""
        return self._current

    def find(self, words: str) -> None:
        """Finds and marks words; the first match at or after the cursor becomes current."""
        self._matches = _matches(self._view.document(), words) if words else []
        start = self._view.textCursor().selectionStart()
        self._current = next((n for n, (first, _) in enumerate(self._matches) if first >= start), 0) if self._matches else -1
        self._show()

    def step(self, by: int) -> None:
        """Makes the next (1) or previous (-1) match current, round the end."""
        if self._matches:
            self._current = (self._current + by) % len(self._matches)
            self._show()

    def clear(self) -> None:
        """Takes the marks away."""
        self._matches, self._current = [], -1
        self._view.setExtraSelections([])

    def _show(self) -> None:
        self._view.setExtraSelections([self._mark(number) for number in range(len(self._matches))])
        if self._current >= 0:
            cursor = self._cursor(self._current)
            self._view.setTextCursor(cursor)

    def _mark(self, number: int) -> QTextEdit.ExtraSelection:
        theme = self._look.theme
        mark = QTextEdit.ExtraSelection()
        made = QTextCharFormat()
        ground = QColor(theme.accent)
        ground.setAlphaF(1.0 if number == self._current else OTHERS)
        made.setBackground(ground)
        made.setForeground(QColor(theme.on_accent if number == self._current else theme.ink))
        # The stubs give these fields the types of PySide's own wrappers.
        mark.cursor = self._cursor(number)
        mark.format = made
        return mark

    def _cursor(self, number: int) -> QTextCursor:
        first, last = self._matches[number]
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _matches(document: QTextDocument, words: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    cursor = document.find(words, 0)
    while not cursor.isNull() and len(found) < MOST:
        found.append((cursor.selectionStart(), cursor.selectionEnd()))
        cursor = document.find(words, cursor)
    return found
