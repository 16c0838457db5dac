"""Commands on the open story: paper, PDF, a copy with its source, pictures enlarged, typography."""

from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QFileDialog

from reader.app import Offprint
from reader.domain.blocks import text_of
from reader.domain.story import OpenStory
from reader.domain.text import display_text
from reader.ui.article_document import ArticleDocument, Setting
from reader.ui.article_format import ArticleFormat, Property
from reader.ui.article_pictures import PictureObject
from reader.ui.document_view import DocumentView
from reader.ui.look import Look
from reader.ui.picture_overlay import PictureOverlay
from reader.ui.reading_room import ReadingRoom
from reader.ui.story_time import article_time
from reader.ui.theme import LIGHT

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from reader.ui.story_press import StoryPress

PAPER = LIGHT
"""Whatever the window's theme: ink is dark and paper is white."""
PAPER_SIZE = 17
"""px of the body on paper; the column is as wide as the page."""
CLICK = 4
"""px that a pressed pointer may move before it is a selection."""


class ArticleCommands(QObject):
    """Wires the article to these commands; lives as long as the window."""

    def __init__(self, app: Offprint, room: ReadingRoom, look: Look) -> None:
        super().__init__(room.window)
        self._app, self._room, self._look, self._view = app, room, look, room.window.article.view
        self.overlay = PictureOverlay(room.window)
        self._pressed = QPoint()
        self._views = {view.viewport(): view for view in (self._view, *room.window.article.columns.facing.columns)}
        for viewport in self._views:
            viewport.installEventFilter(self)
        room.window.commands.connect(print=self.print_story, copy_with_source=self.copy_with_source, enlarge=self.enlarge_first)
        room.window.menu.pdf_wanted.connect(self.choose_pdf)

    def copy_with_source(self) -> None:
        """The story as plain text with headline, byline, time and address."""
        if story := self._room.article.story:
            QGuiApplication.clipboard().setText(text_with_source(story))
            self._tell(self.tr("Copied with its source"))

    def choose_pdf(self) -> None:
        """Let the person choose where the PDF goes."""
        if self._room.article.story is None:
            return
        dialog = QFileDialog(self._room.window, self.tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilters([self.tr("PDF files") + " (*.pdf)"])
        # Never the headline as a file's name: it is a stranger's text.
        dialog.selectFile("offprint.pdf")
        dialog.fileSelected.connect(lambda name: self.write_pdf(Path(name)))
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.open()

    def write_pdf(self, path: Path) -> None:
        """Write the open story to a PDF file, beside the window."""
        if story := self._room.article.story:
            self._begin(story, path)

    def print_story(self) -> None:
        """Ask for a printer, then print."""
        story = self._room.article.story
        if story is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._room.window)
        dialog.accepted.connect(lambda: self._begin(story, printer))
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.setModal(True)
        dialog.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on a picture enlarges it."""
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            at = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pressed = at
            elif event.type() == QEvent.Type.MouseButtonRelease and (at - self._pressed).manhattanLength() <= CLICK:
                return self.enlarge_at(at, next((view for port, view in self._views.items() if port is watched), self._view))
        return super().eventFilter(watched, event)

    def enlarge_at(self, at: QPoint, view: DocumentView | None = None) -> bool:
        """Enlarge the stored picture at a place of the article, or of one of two columns; whether there is one."""
        view = view or self._view
        document = view.document()
        place = view.cursorForPosition(at)
        if not isinstance(document, ArticleDocument):
            return False
        stored = tuple(picture for picture in document.pictures.pictures if picture.path)
        for step in (0, 1):
            place.setPosition(min(place.position() + step, document.characterCount() - 1))
            letters = place.charFormat()
            if letters.objectType() == PictureObject.TYPE and _covers(view, at, place.block().position()):
                picture = document.pictures.pictures[letters.intProperty(Property.PICTURE)]
                if picture.path:
                    self.overlay.show_picture(stored, stored.index(picture))
                    return True
        return False

    def enlarge_first(self) -> bool:
        """Enlarge the first stored picture of the story; whether there is one."""
        document = self._room.window.article.reader.document()
        if not isinstance(document, ArticleDocument):
            return False
        stored = tuple(picture for picture in document.pictures.pictures if picture.path)
        if stored:
            self.overlay.show_picture(stored, 0)
        return bool(stored)

    def _begin(self, story: OpenStory, target: "Path | QPrinter") -> None:
        kind = self._look.typography
        style = ArticleFormat(theme=PAPER, text_size=PAPER_SIZE, language=story.version.language, face=kind.face, line=kind.line)
        setting = Setting(format=style, now=datetime.now().astimezone(), locale=QLocale(), source_title=story.row.source_title)
        self._press.put(story.version, setting, target)

    @cached_property
    def _press(self) -> "StoryPress":
        """Made for the first story that goes on paper."""
        from reader.ui.story_press import StoryPress

        made = StoryPress(self)
        made.written.connect(self._tell_written)
        made.printed.connect(self._tell_printed)
        self._room.window.closing.connect(made.finish)
        return made

    def _tell_written(self, is_written: bool) -> None:
        self._tell(self.tr("PDF written") if is_written else self.tr("The file cannot be written."))

    def _tell_printed(self) -> None:
        self._tell(self.tr("Sent to the printer"))

    def _tell(self, words: str) -> None:
        self._room.window.undo_bar.tell(words)


def _covers(view: DocumentView, at: QPoint, position: int) -> bool:
    """Whether the text block at a position, a picture's own, is at this height of the view."""
    document = view.document()
    rect = document.documentLayout().blockBoundingRect(document.findBlock(position))
    return rect.top() <= at.y() + view.verticalScrollBar().value() <= rect.bottom()


def text_with_source(story: OpenStory) -> str:
    """Headline, byline and time, text, publication and address; plain text."""
    version = story.version
    time = article_time(version.published, datetime.now().astimezone(), QLocale()) if version.published else ""
    byline = ", ".join(part for part in (display_text(version.byline, 200), time) if part)
    source = "\n".join(part for part in (display_text(story.row.source_title), version.url) if part)
    return "\n\n".join(part for part in (display_text(version.title), byline, text_of(version.blocks), source) if part) + "\n"
