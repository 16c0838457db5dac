"""Draws docs/pictures: the window on the sample paper, and with Arabic stories when ``../shared/newsworld`` is there.

``python tools/screenshots.py [--into FOLDER]``; offscreen, so it needs no display.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.packing_page import PackingPage
    from reader.ui.translations import Translations

ROOT = Path(__file__).parents[1]
NEWSWORLD = ROOT.parent / "shared" / "newsworld"
SIZE = (1440, 900)
"""Px, the size of the drafts that the window is compared with."""
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT))


class Studio:
    """One window on one library, and pictures of it."""

    def __init__(self, library: Path, into: Path) -> None:
        from reader.app import Profile, open_offprint
        from reader.ui.application import make_application, open_window

        self.application = make_application()
        translations = catalogues()
        translations.use("en")
        self.app = open_offprint(Profile.at(library), allow_private=True)
        self.app.settings.sync_at_start = False
        self.app.settings.interface_language = "en"
        self.app.settings.reading_languages = ("en", "uk", "ru")
        self.room = open_window(self.app, self.application, translations)
        self.into = into
        self.room.window.resize(*SIZE)
        self.room.window.show()
        self.room.begin()
        self.wait()

    def wait(self, seconds: float = 0.4) -> None:
        """Let the window settle."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.application.processEvents()
            time.sleep(0.01)

    def sync(self, begin: Callable[[], object]) -> None:
        """Begin a sync and wait for its end."""
        begin()
        while self.app.syncing.is_running:
            self.wait(0.1)
        self.wait(1)

    def picture(self, name: str, *, theme: str = "light", width: int = SIZE[0]) -> None:
        """Keep what the window shows as ``name``.png."""
        self.room.preferences.choose_theme(theme)
        self.room.window.resize(width, SIZE[1])
        self.wait()
        self.room.window.grab().save(str(self.into / f"{name}.png"))
        self.room.window.resize(*SIZE)

    def speak(self, language: str) -> None:
        """Another language of the interface; what it turns and says anew is settled."""
        self.room.preferences.speak(language)
        self.wait(1.5)

    def beside(self, name: str) -> None:
        """Keep the story's two first languages in columns as ``name``.png."""
        self.room.article.columns.toggle()
        self.wait(3)
        self.picture(name)
        self.room.article.columns.leave()

    def close(self) -> None:
        """End the window and the library."""
        from shiboken6 import delete

        self.room.window.close()
        delete(self.room.window)
        self.app.close()


@cache
def catalogues() -> "Translations":
    """The words of the interface, one set for all windows."""
    from reader.ui.application import make_application
    from reader.ui.resource_files import resource
    from reader.ui.translations import Translations

    return Translations(make_application(), resource("i18n"))


def draw_sample(into: Path) -> None:
    """The sample paper: first start, light, dark, sepia, Ukrainian, narrow."""
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(folder), into)
        studio.picture("first-start")
        studio.sync(studio.room.sources.add_sample)
        for _ in range(3):
            studio.room.stories.move(1)
        studio.room.stories.toggle_bookmark()
        studio.picture("window-light")
        studio.picture("window-dark", theme="dark")
        studio.picture("window-sepia", theme="sepia")
        studio.picture("window-two-panes", width=950)
        studio.beside("side-by-side")
        studio.speak("uk")
        studio.room.preferences.choose_reading(("uk", "en", "ru"))
        studio.picture("window-ukrainian")
        studio.speak("ru")
        studio.picture("window-russian")
        studio.speak("ar")
        studio.picture("window-spoken-arabic")
        studio.room.panels.settings.show_page(studio.room.panels.settings.sync)
        studio.wait()
        studio.room.panels.settings.grab().save(str(into / "settings-arabic.png"))
        studio.room.panels.settings.hide()
        studio.close()


def draw_desk(into: Path) -> None:
    """What is done with many stories and with the whole library: search in a source, tags, a picture, health, packing."""
    from reader.ui.article_commands import ArticleCommands
    from reader.ui.library_pages import LibraryPages
    from reader.ui.sidebar_model import Kind, Place

    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(folder), into)
        room, window = studio.room, studio.room.window
        studio.sync(room.sources.add_sample)
        studio.app.library.change_tags(tuple(window.model.ids[:2]), ("coast", "to quote"))
        source = next(source for source in studio.app.subscriptions.sources() if source.language == "en")
        window.side.choose(Place(kind=Kind.SOURCE, number=source.source_id))
        window.top.search.setText("the")
        room.stories.search("the")
        studio.wait()
        window.list.save.click()
        window.list.take_focus()
        window.list.view.select_row(1)
        for _ in range(2):
            window.list.view.extend(1)
        window.undo_bar.hide()
        studio.picture("several-stories")
        studio.picture("several-stories-dark", theme="dark")
        room.panels.appearance.drop_from(window.top.text)
        studio.wait()
        room.panels.appearance.grab().save(str(into / "text-and-theme.png"))
        room.panels.appearance.hide()
        commands, pages = window.findChild(ArticleCommands), window.findChild(LibraryPages)
        assert commands is not None
        assert pages is not None
        commands.enlarge_first()
        studio.picture("picture")
        commands.overlay.leave()
        pages.show_health()
        studio.wait(1)
        studio.picture("health")
        studio.picture("health-dark", theme="dark")
        studio.picture("health-narrow", width=700)
        pages.show_packing()
        studio.wait(1)
        studio.picture("packing")
        draw_packing(studio, pages.packing)
        studio.close()


def draw_packing(studio: Studio, page: "PackingPage") -> None:
    """A plan and a report of a library larger than the sample paper."""
    from reader.domain.packing import Missing, PackPlan, PackReport, PackShare

    share = PackShare(source_id=1, title="The Harbour Lantern", stories=21, pages=20, pictures=150)
    page.show_plan(PackPlan(stories=128, complete=107, pages=20, pictures=150, bytes_wanted=18_000_000, sources=(share,)))
    studio.picture("packing-plan")
    missing = (
        Missing(source_id=1, title="The Harbour Lantern", reason="paywall", stories=5, first="How a storm is measured"),
        Missing(source_id=1, title="The Harbour Lantern", reason="timed-out", stories=1, first="Tram line 3"),
    )
    page.show_report(PackReport(stories=128, complete=122, missing=missing))
    studio.picture("packing-report")
    studio.picture("packing-report-narrow", theme="sepia", width=700)


def draw_arabic(into: Path) -> None:
    """Arabic stories of the test world, in light and dark."""
    with newsworld() as base, tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(folder), into)
        with urllib.request.urlopen(f"{base}/opml?lang=ar") as answer:
            outline = answer.read()
        studio.app.subscriptions.import_outline(outline, allow_private=True)
        studio.room.first.leave()
        studio.room.preferences.choose_reading(("ar", "en"))
        studio.room.window.list.view.setFocus()
        studio.sync(studio.room.sync.start)
        studio.room.stories.move(1)
        studio.picture("window-arabic")
        studio.picture("window-arabic-dark", theme="dark")
        studio.beside("side-by-side-arabic")
        studio.speak("ar")
        studio.picture("window-arabic-spoken-arabic")
        studio.beside("side-by-side-spoken-arabic")
        studio.close()


@contextmanager
def newsworld() -> Iterator[str]:
    """The test world on loopback: its base address."""
    command = [sys.executable, "-m", "newsworld", "serve", "--port", "0", "--sites", "6", "--articles", "12", "--seed", "7"]
    world = subprocess.Popen(command, cwd=NEWSWORLD, stdout=subprocess.PIPE, text=True)
    try:
        assert world.stdout is not None
        yield json.loads(world.stdout.readline())["base"]
    finally:
        world.terminate()
        world.communicate()


def main() -> None:
    """Draw all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=ROOT / "docs" / "pictures")
    into = parser.parse_args().into
    into.mkdir(parents=True, exist_ok=True)
    draw_sample(into)
    draw_desk(into)
    if NEWSWORLD.is_dir():
        draw_arabic(into)


if __name__ == "__main__":
    main()
