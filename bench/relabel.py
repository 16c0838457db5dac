"""The list in another reading language, and an article in another language: how long the window's thread works on it.

Processor time of that thread, so that a busy machine does not count.

python bench/relabel.py [--stories N] [--json]    (100,000 stories in two languages)
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from bench.library import copied
from reader.app import Offprint, Profile, open_offprint
from reader.domain.blocks import Blocks, Paragraph, plain
from reader.domain.query import View
from reader.store import Store, open_library
from reader.store.bodies import write_blocks
from reader.ui.application import make_application, open_window
from reader.ui.reading_room import ReadingRoom
from reader.ui.resource_files import resource
from reader.ui.sidebar_model import Kind, Place
from reader.ui.translations import Translations

SWITCHES = 21
IDLE = 0.5
"""Ms of a turn of the event loop in which nothing was to do."""
PARAGRAPHS = {"en": 40, "uk": 46}
"""Of the story that is switched: longer than nine of ten in corpus/articles."""


class Turns:
    """Milliseconds that the window's thread works: in all, and in its longest turn, during which it answers nobody."""

    def __init__(self) -> None:
        self._last = 0.0
        self.turns: list[float] = []
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._tick)

    def during(self, act: Callable[[], object]) -> list[float]:
        """The turns from the act on until all is painted."""
        served(20)
        self.turns, self._last = [], time.thread_time()
        self._timer.start()
        act()
        self._tick()
        served(300)
        self._timer.stop()
        return self.turns

    def _tick(self) -> None:
        now = time.thread_time()
        self.turns.append((now - self._last) * 1000)
        self._last = now


def served(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def text_of_length(language: str, paragraphs: int) -> Blocks:
    """A story of so many paragraphs."""
    told = {
        "en": "The ferry returned to the old harbour after nine years. ",
        "uk": "Пором повернувся до старої гавані за дев'ять років. ",
    }
    return tuple(Paragraph(runs=plain(f"{place}. {told[language] * 6}")) for place in range(paragraphs))


def second_language(store: Store, stories: int) -> None:
    """Give every story a Ukrainian version, and the newest a long text in both."""
    with store.sources._database.write() as connection:
        connection.execute(
            "INSERT INTO version (version_id, story_id, source_id, language, title, snippet, offline, page_state, words)"
            " SELECT version_id + :stories, story_id, source_id, 'uk', 'Пороми вертаються до гавані ' || story_id, 'Про це',"
            " 'complete', 'fetched', 9 FROM version",
            {"stories": stories},
        )
        for version_id, language in ((1, "en"), (1 + stories, "uk")):
            write_blocks(connection, version_id, text_of_length(language, PARAGRAPHS[language]))


def opened(app: Offprint, application: QApplication) -> ReadingRoom:
    """The window on the list of all stories."""
    room = open_window(app, application, Translations(application, resource("i18n")))
    room.window.resize(1440, 900)
    room.window.show()
    room.begin()
    room.window.side.choose(Place(kind=Kind.VIEW, view=View.ALL))
    served(300)
    return room


def measure(room: ReadingRoom) -> dict[str, float]:
    """Milliseconds of the thread; turns in which nothing was to do are not counted."""
    turns, orders = Turns(), (("uk", "en"), ("en", "uk")) * 5
    room.window.list.view.select_row(0)
    served(200)
    lists = [turns.during(partial(room.preferences.choose_reading, languages)) for languages in orders]
    switches = []
    for number in range(SWITCHES):
        language = "uk" if number % 2 == 0 else "en"
        switches.append(turns.during(partial(room.article.choose_language, language)))
    return {
        "list and article in another language": median(sum(working(made)) for made in lists),
        "of it the longest turn, median": median(max(made) for made in lists),
        "of it the longest turn, slowest": max(max(made) for made in lists),
        "article in another language, median": median(sum(working(made)) for made in switches),
        "article in another language, slowest": max(sum(working(made)) for made in switches),
    }


def working(turns: list[float]) -> list[float]:
    """Turns in which something was done."""
    return [turn for turn in turns if turn > IDLE]


def main() -> None:
    """Build, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with copied(options.stories, text=False) as folder:
        store = open_library(folder)
        second_language(store, options.stories)
        store.close()
        app = open_offprint(Profile.at(folder))
        room = opened(app, make_application())
        figures = measure(room)
        room.window.close()
        app.close()
    for name, figure in figures.items():
        print(f"{name:45} {figure:9.1f} ms")
    if options.json:
        print(json.dumps({name: round(figure, 1) for name, figure in figures.items()}))


if __name__ == "__main__":
    main()
