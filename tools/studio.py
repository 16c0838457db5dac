"""Where the pictures of docs/pictures are taken: one window on one library, offscreen."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.translations import Translations

ROOT = Path(__file__).parents[1]
NEWSWORLD = ROOT.parent / "shared" / "newsworld"
SIZE = (1440, 900)
"""Px, the size of the drafts that the window is compared with."""
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


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
        from PySide6.QtCore import QEvent

        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.application.processEvents()
            self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
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
        self._wait_for_photographs()
        self.keep(self.room.window, name)
        self.room.window.resize(*SIZE)

    def _wait_for_photographs(self) -> None:
        """They are asked for when they are painted, and read beside the window."""
        from reader.ui.article_pictures import PictureLoader

        self.room.window.grab()
        for loader in self.room.window.findChildren(PictureLoader):
            loader.wait()
        self.wait(0.1)

    def keep(self, widget: "QWidget", name: str) -> None:
        """Keep what a widget shows as ``name``.png, in at most 256 colours."""
        file = self.into / f"{name}.png"
        widget.grab().save(str(file))
        with Image.open(file) as drawn:
            small = in_few_colours(drawn.convert("RGB"))
        small.save(file, optimize=True)

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


def in_few_colours(drawn: Image.Image) -> Image.Image:
    """256 colours: the commonest exactly, for grounds and texts, and others for photographs and for small coloured marks."""
    counted = sorted(drawn.getcolors(drawn.width * drawn.height) or (), reverse=True)
    chosen = [part for _count, colour in counted[:96] if isinstance(colour, tuple) for part in colour]
    for kind, number in ((Image.Quantize.MEDIANCUT, 96), (Image.Quantize.MAXCOVERAGE, 64)):
        chosen += (drawn.quantize(number, kind).getpalette() or [])[: 3 * number]
    palette = Image.new("P", (1, 1))
    palette.putpalette(chosen)
    return drawn.quantize(palette=palette, dither=Image.Dither.NONE)


@cache
def catalogues() -> "Translations":
    """The words of the interface, one set for all windows."""
    from reader.ui.application import make_application
    from reader.ui.resource_files import resource
    from reader.ui.translations import Translations

    return Translations(make_application(), resource("i18n"))


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
