"""The quiet panel under an article whose text looks wrong: what is in the story, what was left out, and what a rule would do."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.domain.blocks import Block, Picture, text_of, text_of_runs
from reader.domain.extraction import Dropped, RulePreview
from reader.domain.text import display_text
from reader.ui.buttons import BarButton
from reader.ui.look import Look
from reader.ui.panel import Panel, PlainLabel
from reader.ui.phrases import filled

HEIGHT = 260
"""Px: six lines of each list, and more than half of the smallest window stays the article's."""
LINE = 160
"""Characters of a block in a list: more than the widest panel shows."""


class ChoiceList(QListWidget):
    """Lines of plain text; none is chosen until a person chooses one, where Qt takes the first that gets the keyboard."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Leave the choice as it is."""
        chosen = self.currentRow()
        self.blockSignals(True)
        super().focusInEvent(event)
        self.setCurrentRow(chosen)
        self.blockSignals(False)


class RepairPanel(Panel):
    """``stray_chosen(int)`` is a block of the story by its place, ``missing_chosen(int)`` one that was left out, -1 for none;
    ``applied`` when the rule shown is wanted, ``closed`` when the panel is to go."""

    stray_chosen = Signal(int)
    missing_chosen = Signal(int)
    applied = Signal()
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("repairPanel", parent, kind="notice")
        self._preview: RulePreview | None = None
        self._asks = False
        self._title, self._advice = PlainLabel(kind="heading"), PlainLabel(kind="muted")
        self._close = BarButton(look, "close")
        self._in, self._out, self._effect = PlainLabel(kind="muted"), PlainLabel(kind="muted"), PlainLabel()
        self._rule = PlainLabel(kind="muted")
        self.blocks, self.dropped, self.texts = ChoiceList(), ChoiceList(), ChoiceList()
        self.apply = QPushButton()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()

    def open(self, blocks: Iterable[Block]) -> None:
        """Show the blocks of a story, nothing chosen."""
        for widget in (self.blocks, self.dropped, self.texts):
            _fill(widget, ())
        _fill(self.blocks, (self._line(block) for block in blocks))
        self._ask()
        self.show()
        self.blocks.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_dropped(self, pieces: Iterable[Dropped]) -> None:
        """Show what was left out."""
        _fill(self.dropped, (self._told(piece) for piece in pieces))

    def choose_block(self, place: int) -> None:
        """Choose a block of the story, as a click in the article does."""
        self.blocks.setCurrentRow(place)

    def say(self, words: str) -> None:
        """Say what goes on, in place of a rule."""
        self._preview, self._asks = None, False
        _fill(self.texts, ())
        self._effect.setText(words)
        self._rule.setText("")
        self.apply.setEnabled(False)

    def show_preview(self, preview: RulePreview) -> None:
        """Show what a rule would do; when there is none, that there is none."""
        if not preview.proposal.selector:
            self.say(self.tr("The page gives this part no name of its own, so no rule can be made for it."))
            return
        self._preview, self._asks = preview, False
        words = (
            self.tr("{site}: on {matching} of {pages} stored pages. This comes back:")
            if preview.proposal.restore
            else self.tr("{site}: on {matching} of {pages} stored pages. This goes:")
        )
        site = display_text(preview.proposal.site, 60)
        self._effect.setText(filled(words, matching=preview.matching, pages=preview.pages, site=site))
        self._rule.setText(display_text(preview.proposal.selector, 120))
        _fill(self.texts, (display_text(text, LINE) for text in preview.texts))
        self.apply.setEnabled(True)

    def retranslate(self) -> None:
        """Name everything again."""
        self._title.setText(self.tr("Text looks wrong?"))
        self._advice.setText(self.tr("Show Offprint what is wrong; it proposes a rule for all stories of this site."))
        self._close.say("", self.tr("Close (Esc)"))
        self._in.setText(self.tr("In the story: what does not belong?"))
        self._out.setText(self.tr("Left out: what is missing?"))
        self.apply.setText(self.tr("Apply to this site"))
        self.blocks.setAccessibleName(self._in.text())
        self.dropped.setAccessibleName(self._out.text())
        self.texts.setAccessibleName(self.tr("What the rule does"))
        if self._preview is not None:
            self.show_preview(self._preview)
        elif self._asks:
            self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in a list closes the panel before the window takes it; Enter applies the rule."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched is not self._close and self.apply.isEnabled():
                self.applied.emit()
                return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        self.say(self.tr("Choose a line, or click the article."))
        self._asks = True

    def _line(self, block: Block) -> str:
        if isinstance(block, Picture):
            words = text_of_runs(block.caption) or block.alt or block.url
            return filled(self.tr("Picture: {words}"), words=display_text(words, LINE))
        return display_text(text_of((block,)), LINE) or "—"

    def _told(self, piece: Dropped) -> str:
        words = display_text(piece.text, LINE)
        return filled(self.tr("Picture: {words}"), words=words) if piece.kind == "picture" else words

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        self.apply.clicked.connect(self.applied)
        self.blocks.currentRowChanged.connect(lambda place: self._choose(self.dropped, self.stray_chosen, place))
        self.dropped.currentRowChanged.connect(lambda place: self._choose(self.blocks, self.missing_chosen, place))
        for widget in (self.blocks, self.dropped, self.texts, self.apply, self._close):
            widget.installEventFilter(self)

    def _choose(self, other: QListWidget, signal: SignalInstance, place: int) -> None:
        """Only one of the lists has something chosen."""
        if place >= 0:
            other.blockSignals(True)
            other.setCurrentRow(-1)
            other.blockSignals(False)
            signal.emit(place)

    def _lay_out(self) -> None:
        self.setFixedHeight(HEIGHT)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._advice, 1)
        head.addWidget(self._close)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addLayout(_column(self._in, self.blocks), 1)
        columns.addLayout(_column(self._out, self.dropped), 1)
        effect = _column(self._effect, self.texts)
        foot = QHBoxLayout()
        foot.addWidget(self._rule, 1)
        foot.addWidget(self.apply)
        effect.addLayout(foot)
        columns.addLayout(effect, 1)
        for label in (self._advice, self._effect, self._rule, self._in, self._out):
            label.setWordWrap(True)
            # In a narrow window the words wrap; no list and no button gives way to them.
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.texts.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.apply.setProperty("kind", "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 10)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addLayout(columns, 1)


def _column(label: PlainLabel, widget: QListWidget) -> QVBoxLayout:
    widget.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    widget.setTextElideMode(Qt.TextElideMode.ElideRight)
    widget.setUniformItemSizes(True)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(widget, 1)
    return column


def _fill(widget: QListWidget, lines: Iterable[str]) -> None:
    """Lines in place of those that were there; nothing is chosen and nobody is told."""
    widget.blockSignals(True)
    widget.clear()
    widget.addItems(list(lines))
    widget.setCurrentRow(-1)
    widget.blockSignals(False)
