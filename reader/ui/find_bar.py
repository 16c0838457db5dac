"""Ctrl+F: a quiet bar that finds words in the article."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QTextBrowser, QToolButton, QWidget

from reader.ui.article_search import ArticleSearch
from reader.ui.icons import icon
from reader.ui.look import Look
from reader.ui.panel import PlainLabel
from reader.ui.phrases import filled

LONGEST = 200
"""Characters that are looked for."""


class FindBar(QFrame):
    """Words, which match of how many, previous, next, close.  Enter goes on, Shift+Enter back, Esc closes."""

    closed = Signal()

    def __init__(self, view: QTextBrowser, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: tuple[QTextBrowser, ...] = (view,)
        self._look = look
        self._search = ArticleSearch((view,), look)
        self.words = QLineEdit(maxLength=LONGEST, clearButtonEnabled=False)
        self.count = PlainLabel(kind="muted")
        self.previous, self.next, self.close_button = QToolButton(), QToolButton(), QToolButton()
        self.setProperty("kind", "notice")
        self._lay_out()
        self._connect()
        self._retranslate()
        self.hide()

    def search_in(self, *views: QTextBrowser) -> None:
        """Find from now on in these: one article, or the columns side by side."""
        if views != self._views:
            self._search.clear()
            self._views = views
            self._search = ArticleSearch(views, self._look)
            if self.isVisible():
                self._find()

    def open(self) -> None:
        """Shows the bar with the selected words, ready to type."""
        selected = next(filter(None, (view.textCursor().selectedText() for view in self._views)), "")
        self.show()
        if selected and len(selected) < LONGEST and "\u2029" not in selected:
            self.words.setText(selected)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._find()

    def close_bar(self) -> None:
        """Hides the bar and its marks, and gives the article the keyboard."""
        self._search.clear()
        self.hide()
        self._views[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, Enter goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt's notice of a new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(6)
        for widget in (self.words, self.count, self.previous, self.next, self.close_button):
            row.addWidget(widget, 1 if widget is self.words else 0)
        row.insertSpacing(0, 6)
        self.words.setMaximumWidth(320)
        row.insertStretch(5, 1)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._find)
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.close_button.clicked.connect(self.close_bar)
        self._look.changed.connect(self._repaint)

    def _find(self) -> None:
        self._search.find(self.words.text())
        self._tell()

    def _step(self, by: int) -> None:
        # The article may have been rebuilt since (another language, another size): its matches are found anew.
        at = self._search.current
        self._search.find(self.words.text())
        if at >= 0 and self._search.current == at:
            self._search.step(by)
        self._tell()

    def _tell(self) -> None:
        number, count = self._search.current + 1, self._search.count
        if not self.words.text():
            self.count.setText("")
        elif not count:
            self.count.setText(self.tr("not found"))
        else:
            text = self.tr("{number} of {count}+") if self._search.is_cut else self.tr("{number} of {count}")
            self.count.setText(filled(text, number=number, count=count))
        for button in (self.previous, self.next):
            button.setEnabled(count > 1)

    def _repaint(self) -> None:
        if self.isVisible():
            self._search.find_again(self.words.text())
        self._retranslate()

    def _retranslate(self) -> None:
        self.words.setPlaceholderText(self.tr("Find in the article"))
        self.words.setAccessibleName(self.tr("Find in the article"))
        theme = self._look.theme
        for button, name, told in (
            (self.previous, "chevron-up", self.tr("Previous match (Shift+Enter)")),
            (self.next, "chevron-down", self.tr("Next match (Enter)")),
            (self.close_button, "close", self.tr("Close (Esc)")),
        ):
            button.setIcon(icon(name, theme.ink, theme.muted))
            button.setToolTip(told)
            button.setAccessibleName(told)
        self._tell()
