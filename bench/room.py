"""A real window on a library, for what is measured between a key and the paint."""

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from reader.app import Offprint, Profile, open_offprint
from reader.domain.query import View
from reader.ui.application import keep_what_is_there, make_application, open_window
from reader.ui.reading_room import ReadingRoom
from reader.ui.resource_files import resource
from reader.ui.sidebar_model import Kind, Place
from reader.ui.translations import Translations

SIZE = (1440, 900)
"""Px of the window."""
LOOK = 20
"""Ms between looks at what no event tells of."""
ALL, UNREAD = Place(kind=Kind.VIEW, view=View.ALL), Place(kind=Kind.VIEW, view=View.UNREAD)


@dataclass(frozen=True, slots=True)
class Desk:
    """The program with its window."""

    app: Offprint
    room: ReadingRoom
    application: QApplication

    def settle(self, seconds: float = 0.5) -> None:
        """Let everything happen that is under way, as the program does: asleep until there is something to do."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def until(self, is_so: Callable[[], bool], seconds: float = 60) -> None:
        """Let things happen until something is so."""
        limit = time.monotonic() + seconds
        looks = QTimer(interval=LOOK)
        looks.start()
        while not is_so():
            if time.monotonic() > limit:
                raise TimeoutError
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def paint(self) -> None:
        """Everything that has happened is painted."""
        for _ in range(2):  # what was asked for, and what painting asks for
            self.application.processEvents()


@contextlib.contextmanager
def at_work(profile: Path) -> Iterator[Desk]:
    """The window, shown, with the library's unread stories in it."""
    application = make_application()
    app = open_offprint(Profile.at(profile))
    room = open_window(app, application, Translations(application, resource("i18n")))
    room.window.resize(*SIZE)
    room.window.show()
    room.begin()
    keep_what_is_there()
    desk = Desk(app, room, application)
    desk.settle()
    yield desk
    room.window.close()
    shiboken6.delete(room.window)
    app.close()
