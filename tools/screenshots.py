"""Draws docs/pictures: the window on the sample paper, and with Arabic stories when ``../shared/newsworld`` is there.

``python tools/screenshots.py [--into FOLDER]``; offscreen, so it needs no display.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

from tools.screenshot_panels import draw_panels
from tools.screenshot_states import draw_adding, draw_at_density, draw_bars, draw_empty, draw_hostile, draw_settings
from tools.studio import NEWSWORLD, ROOT, Studio, newsworld

if TYPE_CHECKING:
    from reader.ui.packing_page import PackingPage


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
        studio.keep(studio.room.panels.settings, "settings-arabic")
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
        studio.keep(room.panels.appearance, "text-and-theme")
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


def draw_dense(into: Path) -> None:
    """The window at the density that QT_SCALE_FACTOR says."""
    draw_at_density(into, os.environ.get("QT_SCALE_FACTOR", "1"))


DRAWINGS = {
    "sample": draw_sample, "desk": draw_desk, "empty": draw_empty, "adding": draw_adding, "settings": draw_settings,
    "bars": draw_bars, "hostile": draw_hostile, "panels": draw_panels, "arabic": draw_arabic, "dense": draw_dense,
}  # fmt: skip


def main() -> None:
    """Draw all of them, each set in a process of its own: a window leaves nothing behind for the next one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--only", choices=DRAWINGS, help="one set, in this process")
    chosen = parser.parse_args()
    chosen.into.mkdir(parents=True, exist_ok=True)
    if chosen.only:
        DRAWINGS[chosen.only](chosen.into)
        return
    for name in DRAWINGS:
        if name == "arabic" and not NEWSWORLD.is_dir():
            continue
        for factor in ("1.5", "2") if name == "dense" else ("1",):  # Qt asks for the density once, when a program starts
            command = [sys.executable, __file__, "--only", name, "--into", str(chosen.into)]
            subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": factor}, check=True)


if __name__ == "__main__":
    main()
