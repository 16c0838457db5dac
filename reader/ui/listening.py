"""Listening: the open article is read aloud, sentence by sentence, the one that is said marked and in sight."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from reader.app import Settings
from reader.domain.language import own_name
from reader.ui.article_document import ArticleDocument
from reader.ui.article_format import Property
from reader.ui.article_search import OTHERS
from reader.ui.document_view import DocumentView
from reader.ui.listening_bar import ListeningBar
from reader.ui.look import Look
from reader.ui.main_window import MainWindow
from reader.ui.phrases import filled
from reader.ui.speech import HAS_VOICES, Speech
from reader.ui.spoken_text import Sentence, spoken_sentences
from reader.ui.system_voice import system_speech


class Listening(QObject):
    """Wires the article to the system's voice, which is made when it is first wanted; lives as long as the window.

    Pausing forgets the place within a sentence: going on begins it again, which every voice can do.
    """

    def __init__(self, settings: Settings, window: MainWindow, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._pane, self._look = settings, window.article, look
        self.bar = ListeningBar(look)
        self._speech: Speech | None = None
        self._view: DocumentView | None = None
        self._version_id = self._place = self._number = 0
        self._sentences: tuple[Sentence, ...] = ()
        self._document: ArticleDocument | None = None
        self._is_playing = False
        self._pane.show_below(self.bar)
        self._pane.changed.connect(self._follow)
        look.changed.connect(self._mark_again)
        self.bar.play.clicked.connect(self.toggle)
        self.bar.next.clicked.connect(self.next)
        self.bar.stop.clicked.connect(self.stop)
        window.closing.connect(self.stop)

    def toggle(self) -> None:
        """Begin where the article is read, pause, or go on."""
        if self._is_playing:
            self._pause()
        elif self._view is not None:
            self._say(self._place)
        else:
            self._begin()

    def next(self) -> None:
        """Go on with the next sentence; nothing while there is no listening."""
        if self._view is not None and self._place + 1 < len(self._sentences):
            self._say(self._place + 1)

    def stop(self) -> None:
        """Be silent, and take the mark and the bar away."""
        self._hush()
        if self._view is not None:
            self._view.setExtraSelections(_others(self._view))
        self._view = self._document = None
        self._sentences, self._place = (), 0
        self.bar.hide()

    def _begin(self) -> None:
        view = self._pane.reader
        version = self._pane.version_in(view)
        if version is None:
            return
        self._view, self._version_id = view, version.version_id
        self._read()
        if self._sentences:
            self._say(_place_in(view, self._sentences))
        else:
            self.bar.tell(self.tr("This story has no text that could be read aloud."))

    def _read(self) -> None:
        """Find the sentences in the document that is shown now: another size or language of the window made it anew."""
        view = self._view
        version = self._pane.version_in(view) if view is not None else None
        document = view.document() if view is not None else None
        if version is not None and isinstance(document, ArticleDocument) and document is not self._document:
            self._document = document
            self._sentences = spoken_sentences(document, version, captions=self._settings.speak_captions)

    def _say(self, place: int) -> None:
        self._read()
        version = self._pane.version_in(self._view) if self._view is not None else None
        if version is None or place >= len(self._sentences):
            self.stop()
            return
        self._place, self._is_playing = place, True
        self._number += 1
        self._show(is_playing=True)
        self._voice().say(self._number, self._sentences[place].text, version.language)

    def _pause(self) -> None:
        self._hush()
        self._show(is_playing=False)

    def _hush(self) -> None:
        self._is_playing = False
        self._number += 1
        if self._speech is not None:
            self._speech.hush()

    def _voice(self) -> Speech:
        if self._speech is None:
            self._speech = system_speech(self)
            self._speech.ended.connect(self._note_end)
            self._speech.failed.connect(self._note_failure)
        return self._speech

    def _note_end(self, number: int) -> None:
        if number == self._number and self._is_playing:
            self._say(self._place + 1)

    def _note_failure(self, why: str) -> None:
        if not self._is_playing:
            return
        self._is_playing = False
        if why == "stopped":  # another program silenced it, a screen reader's key for instance
            self._show(is_playing=False)
        else:
            self.bar.tell(self._told(why))

    def _told(self, why: str) -> str:
        version = self._pane.version_in(self._view) if self._view is not None else None
        if why == "no-voice" and version is not None:
            return filled(self.tr("This computer has no voice for {language}."), language=own_name(version.language))
        if why == "broken":
            return self.tr("The voice stopped in the middle.")
        command = "pip install offprint[speech]" if sys.platform in HAS_VOICES else "sudo apt-get install speech-dispatcher"
        return filled(self.tr("This computer has no voice. To give it one: {command}"), command=command)

    def _follow(self) -> None:
        """The pane shows something else: go on only with what is being read."""
        if self._view is None:
            return
        version = self._pane.version_in(self._view) if self._view in self._pane.readers else None
        if version is None or version.version_id != self._version_id:
            self.stop()

    def _mark_again(self) -> None:
        """The article was set anew, in other colours or another size."""
        if self._view is not None and self._sentences:
            self._read()
            self._mark_sentence()

    def _show(self, *, is_playing: bool) -> None:
        self.bar.show_sentence(self._place + 1, len(self._sentences), is_playing=is_playing)
        self._mark_sentence()

    def _mark_sentence(self) -> None:
        if self._view is not None and self._document is not None and self._place < len(self._sentences):
            sentence = self._sentences[self._place]
            self._view.setExtraSelections([*_others(self._view), self._mark(sentence)])
            _reveal(self._view, self._document, sentence)

    def _mark(self, sentence: Sentence) -> QTextEdit.ExtraSelection:
        assert self._document is not None
        mark, made = QTextEdit.ExtraSelection(), QTextCharFormat()
        ground = QColor(self._look.theme.accent)
        ground.setAlphaF(OTHERS)
        made.setBackground(ground)
        made.setForeground(QColor(self._look.theme.ink))
        made.setProperty(Property.SPOKEN, True)
        mark.cursor = sentence.cursor(self._document)
        mark.format = made
        return mark


def _others(view: DocumentView) -> list[QTextEdit.ExtraSelection]:
    """Marks of the article that are not ours: what was found in it."""
    return [mark for mark in view.extraSelections() if not mark.format.boolProperty(Property.SPOKEN)]


def _place_in(view: DocumentView, sentences: tuple[Sentence, ...]) -> int:
    """The sentence to begin with: where something is selected, else the first in sight."""
    cursor, document = view.textCursor(), view.document()
    if cursor.hasSelection():
        at = cursor.selectionStart()
        return next((place for place, sentence in enumerate(sentences) if sentence.last > at), 0)
    edge = view.verticalScrollBar().value()
    if not isinstance(document, ArticleDocument) or not edge:
        return 0
    return next((place for place, each in enumerate(sentences) if _extent(document, each)[1] > edge), 0)


def _reveal(view: DocumentView, document: ArticleDocument, sentence: Sentence) -> None:
    """Bring the sentence into sight, a quarter of the page from the top, so that what follows is seen too."""
    (top, bottom), bar, height = _extent(document, sentence), view.verticalScrollBar(), view.viewport().height()
    if top < bar.value() or bottom > bar.value() + height:
        bar.setValue(round(top) - height // 4)


def _extent(document: ArticleDocument, sentence: Sentence) -> tuple[float, float]:
    """Top and bottom in px of the sentence's lines."""
    layout, block = document.documentLayout(), document.findBlock(sentence.first)
    top = layout.blockBoundingRect(block).top()
    lines = [block.layout().lineForTextPosition(at - block.position()) for at in (sentence.first, sentence.last - 1)]
    if not all(line.isValid() for line in lines):
        return top, layout.blockBoundingRect(block).bottom()
    return top + lines[0].y(), top + lines[1].y() + lines[1].height()
