"""``Text looks wrong?``: the person points at a block, a rule for the site is proposed, tried and applied."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.app import Offprint
from reader.domain.blocks import Blocks
from reader.domain.errors import ReaderError
from reader.ui.article_document import ArticleDocument
from reader.ui.article_place import story_block_at
from reader.ui.background import Background, Work
from reader.ui.document_view import DocumentView
from reader.ui.look import Look
from reader.ui.reading_room import ReadingRoom
from reader.ui.words import sentence

if TYPE_CHECKING:
    from reader.domain.extraction import Dropped, Explanation, ReExtraction, RulePreview, RuleProposal
    from reader.ui.repair_panel import RepairPanel

SETTLE = 200
"""Ms after which a chosen line counts: holding an arrow key must not try a rule at every line."""
SHOWN = 200
"""Pieces that the list of what was left out holds, likeliest first."""
SHORTEST = 20
"""Characters of a piece in that list: shorter ones are buttons and times."""
LONG = 300
"""Characters from which a piece counts as long: among equals the longest is likeliest a paragraph."""
MARKED = 0.22
"""Opacity of the accent behind the chosen block, as behind a match of the search."""
CLICK = 4
"""px that a pressed pointer may move before it is a selection."""


class TextRepair(QObject):
    """Wires the panel to the article and to the verbs; lives as long as the window."""

    def __init__(self, app: Offprint, room: ReadingRoom, look: Look) -> None:
        super().__init__(room.window)
        self._app, self._room, self._look = app, room, look
        article = room.window.article
        self._views: tuple[DocumentView, ...] = (article.view, *article.columns.facing.columns)
        self._reader: DocumentView = article.view
        self._blocks: Blocks = ()
        self._version = self._story = 0
        self._dropped: tuple[Dropped, ...] = ()
        self._proposal: RuleProposal | None = None
        self._wish: Work | None = None
        self._pressed = QPoint()
        self._explainer, self._proposer, self._applier = Background(self), Background(self), Background(self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        room.window.commands.connect(repair=self.open)
        for view in self._views:
            view.addAction(room.window.commands["repair"])

    @cached_property
    def panel(self) -> "RepairPanel":
        """Made, and the article's events looked at, when it is first asked for."""
        from reader.ui.repair_panel import RepairPanel

        article = self._room.window.article
        made = RepairPanel(self._look, article)
        layout = article.layout()
        if layout is not None:
            layout.addWidget(made)
        self._connect(made)
        return made

    def open(self) -> None:
        """Show the panel for the open story; of two columns, for the one with the keyboard."""
        self._open_for(self._room.window.article.reader)

    def _open_for(self, reader: DocumentView) -> None:
        made = self._room.window.article.version_in(reader)
        if made is None or not made.blocks:
            return
        self._reader.setExtraSelections([])
        self._reader, self._blocks = reader, made.blocks
        self._version, self._story = made.version_id, made.story_id
        self._dropped, self._proposal, self._wish = (), None, None
        version = self._version
        self.panel.open(made.blocks)
        self._explainer.run(lambda token: self._app.extraction.explain_version(version, token))

    def close(self) -> None:
        """Forget what was chosen; the article gets the keyboard."""
        for work in (self._explainer, self._proposer, self._applier):
            work.cancel()
        self._settle.stop()
        if self.panel.isVisible():
            self.panel.hide()
            self._reader.setExtraSelections([])
            self._reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the panel is open a click in the article chooses the block, and Esc closes the panel."""
        if not self.panel.isVisible():
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and watched in self._views:
            if event.type() == QEvent.Type.KeyPress:
                self.close()
            event.accept()
            return True
        reader = next((view for view in self._views if view.viewport() is watched), None)
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton and reader is not None:
            at = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pressed = at
            elif event.type() == QEvent.Type.MouseButtonRelease and (at - self._pressed).manhattanLength() <= CLICK:
                return self._choose_at(reader, at)
        return super().eventFilter(watched, event)

    def _connect(self, panel: "RepairPanel") -> None:
        room = self._room
        for view in self._views:
            view.installEventFilter(self)
            view.viewport().installEventFilter(self)
        room.stories.chosen.connect(self._follow)
        room.window.closing.connect(self.close)
        panel.closed.connect(self.close)
        panel.applied.connect(self._apply)
        panel.stray_chosen.connect(self._take_stray)
        panel.missing_chosen.connect(self._take_missing)
        self._settle.timeout.connect(self._propose)
        self._explainer.finished.connect(self._show_dropped)
        self._proposer.finished.connect(self._show_preview)
        self._applier.finished.connect(self._tell_done)
        for work in (self._explainer, self._proposer, self._applier):
            work.failed.connect(self._tell_failure)

    def _follow(self, story_id: int) -> None:
        if story_id != self._story:
            self.close()

    def _choose_at(self, reader: DocumentView, at: QPoint) -> bool:
        document = reader.document()
        if not isinstance(document, ArticleDocument):
            return False
        if reader is not self._reader:
            self._open_for(reader)
        scrolled = QPointF(reader.horizontalScrollBar().value(), reader.verticalScrollBar().value())
        block = story_block_at(document, QPointF(at) + scrolled)
        if block >= 0:
            self.panel.choose_block(block)
        return block >= 0

    def _take_stray(self, place: int) -> None:
        if place >= len(self._blocks):
            return
        self._mark(place)
        version, block = self._version, self._blocks[place]
        self._await(lambda token: self._app.extraction.propose_drop(version, block, token))

    def _take_missing(self, place: int) -> None:
        self._reader.setExtraSelections([])
        version, piece = self._version, self._dropped[place]
        self._await(lambda token: self._app.extraction.propose_restore(version, piece, token))

    def _await(self, wish: Work) -> None:
        self._wish, self._proposal = wish, None
        self._proposer.cancel()
        self.panel.say(self.tr("Looking at the stored pages…"))
        self._settle.start()

    def _propose(self) -> None:
        if self._wish is not None:
            self._proposer.run(self._wish)

    def _apply(self) -> None:
        proposal = self._proposal
        if proposal is not None:
            self.panel.say(self.tr("Reading the stored pages again…"))
            self._proposal = None
            self._applier.run(lambda token: self._app.extraction.apply_rule(proposal, token))

    def _show_dropped(self, made: "Explanation") -> None:
        # The headline stands above the text and a caption under its picture: they are out of the text, not out of the story.
        above = {made.extracted.title.casefold()}
        told = [piece for piece in made.dropped if piece.why != "caption" and piece.text.casefold() not in above]
        told = [piece for piece in told if len(piece.text) >= SHORTEST]
        told.sort(key=lambda piece: (piece.score, min(len(piece.text), LONG)), reverse=True)
        self._dropped = tuple(told[:SHOWN])
        self.panel.show_dropped(self._dropped)

    def _show_preview(self, preview: "RulePreview") -> None:
        self._proposal = preview.proposal if preview.proposal.selector else None
        self.panel.show_preview(preview)

    def _tell_done(self, report: "ReExtraction") -> None:
        self.close()
        stories = {change.story_id for change in report.changes}
        self._room.window.undo_bar.tell(self.tr("The rule changed %Ln stories", "", len(stories)))

    def _tell_failure(self, error: ReaderError) -> None:
        if error.key == "not-found":
            self.panel.say(self.tr("The page of this story is not kept any more, so nothing can be changed in it."))
        else:
            self.panel.say(sentence(error.code, error.values.items()))

    def _mark(self, place: int) -> None:
        """Show where the chosen block is."""
        document = self._reader.document()
        if not isinstance(document, ArticleDocument) or place not in document.spans:
            return
        cursor = QTextCursor(document)
        first, last = document.spans[place]
        for end in (last, first):  # all of the block is in sight, its start when it is longer than the view
            cursor.setPosition(end)
            self._reader.setTextCursor(cursor)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        mark, letters = QTextEdit.ExtraSelection(), QTextCharFormat()
        ground = QColor(self._look.theme.accent)
        ground.setAlphaF(MARKED)
        letters.setBackground(ground)
        mark.cursor, mark.format = cursor, letters
        self._reader.setExtraSelections([mark])
