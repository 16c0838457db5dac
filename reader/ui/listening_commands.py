"""The keys and the button of listening; what reads aloud is loaded when it is first wanted, for many people never."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.app import Settings
from reader.ui.look import Look
from reader.ui.reading_room import ReadingRoom
from reader.ui.speech import can_speak

if TYPE_CHECKING:
    from reader.ui.listening import Listening


class ListeningCommands(QObject):
    """Wires a window's article; lives as long as the window."""

    def __init__(self, settings: Settings, room: ReadingRoom, look: Look) -> None:
        super().__init__(room.window)
        self._settings, self._room, self._look = settings, room, look
        room.window.article.offer_listening(can_speak())
        room.window.article.listen.clicked.connect(self._toggle)
        room.window.commands.connect(listen=self._toggle, listen_next=self._next, listen_stop=self._stop)

    @cached_property
    def listening(self) -> "Listening":
        """What reads aloud."""
        from reader.ui.listening import Listening

        return Listening(self._settings, self._room.window, self._look, self)

    def _toggle(self) -> None:
        self.listening.toggle()

    def _next(self) -> None:
        if "listening" in self.__dict__:
            self.listening.next()

    def _stop(self) -> None:
        if "listening" in self.__dict__:
            self.listening.stop()
