"""The bar below an article that is being read aloud."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.buttons import BarButton
from reader.ui.look import Look
from reader.ui.panel import Panel, PlainLabel
from reader.ui.phrases import filled


class ListeningBar(Panel):
    """Play or pause, the next sentence, stop; beside them how far it is, or why nothing is heard."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("listeningBar", parent, kind="notice")
        self.play = BarButton(look, "pause")
        self.next = BarButton(look, "next-sentence")
        self.stop = BarButton(look, "close")
        self.words = PlainLabel(kind="muted")
        self.words.setWordWrap(True)
        self._number = self._count = 0
        self._is_playing = False
        self._trouble = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.setSpacing(6)
        layout.addWidget(self.play)
        layout.addWidget(self.next)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.stop)
        self.retranslate()
        self.hide()

    def show_sentence(self, number: int, count: int, *, is_playing: bool) -> None:
        """Which sentence it is, from 1, of how many."""
        self._number, self._count, self._is_playing, self._trouble = number, count, is_playing, ""
        self.retranslate()
        self.show()

    def tell(self, trouble: str) -> None:
        """Say why nothing is heard, in a sentence; playing may be tried again."""
        self._trouble, self._is_playing = trouble, False
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Say everything again."""
        self.play.set_icon("pause" if self._is_playing else "play")
        self.play.say("", self.tr("Pause (L)") if self._is_playing else self.tr("Go on (L)"))
        self.next.say("", self.tr("Next sentence (Shift+L)"))
        self.next.setEnabled(self._number < self._count and not self._trouble)
        self.stop.say("", self.tr("Stop listening (Ctrl+L)"))
        place = filled(self.tr("Sentence {number} of {count}"), number=self._number, count=self._count)
        self.words.setText(self._trouble or place)
