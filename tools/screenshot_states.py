"""States that the sample paper does not come to by itself: empty, failing, asked, hostile, dense."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from tools.studio import Studio

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
GAZETA, PHARE = "https://gazeta.example/rss", "https://phare.example/rss"
Made = TypeVar("Made")


@contextmanager
def sample(into: Path) -> Iterator[Studio]:
    """A window on the sample paper, synced."""
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(folder), into)
        studio.sync(studio.room.sources.add_sample)
        studio.room.stories.move(1)
        studio.room.window.undo_bar.hide()
        studio.wait(1)
        yield studio
        studio.close()


def part(studio: Studio, kind: type[Made]) -> Made:
    """What of this kind was wired to the window."""
    return next(made for made in studio.room.window.children() if isinstance(made, kind))


def draw_empty(into: Path) -> None:
    """Lists with nothing in them, and one pane at a time."""
    from reader.domain.query import View
    from reader.ui.sidebar_model import Kind, Place

    with sample(into) as studio:
        room, window = studio.room, studio.room.window
        room.stories.move(1)
        window.resize(600, 900)
        studio.wait()
        room._read()
        studio.picture("article-narrow", width=600)
        room._go_back()
        studio.picture("list-narrow", width=600)
        window.side.choose(Place(kind=Kind.VIEW, view=View.BOOKMARKS))
        studio.picture("empty-bookmarks")
        room.stories.search("nothing-has-this-word")
        window.top.search.setText("nothing-has-this-word")
        studio.wait(1)
        studio.picture("empty-search", theme="dark")
        window.top.search.clear()
        window.side.choose(Place(kind=Kind.VIEW, view=View.UNREAD))
        room.stories.mark_all_read()
        studio.wait(1)
        studio.picture("undo-bar")
        window.undo_bar.hide()
        window.side.choose(Place(kind=Kind.VIEW, view=View.TODAY))
        window.side.choose(Place(kind=Kind.VIEW, view=View.UNREAD))
        studio.picture("empty-unread")


def draw_adding(into: Path) -> None:
    """Looking for publications and sources: the catalogue, and what an address may turn out to be."""
    from reader.app import Found
    from reader.domain.errors import BadStatus, NotAFeed, PrivateAddress
    from reader.domain.feed import FeedLink

    with sample(into) as studio:
        studio.room.first.show()
        studio.picture("catalogue")
        studio.room.first.leave()
        dialog = studio.room.sources.dialog
        address = "https://harbour-lantern.example"
        links = [(f"{address}/uk/rss", "Портовий ліхтар", "uk"), (f"{address}/rss", "The Harbour Lantern", "en")]
        feeds = tuple(FeedLink(url=url, title=title, language=language) for url, title, language in links)
        dialog.begin()
        dialog.panel.address.setText(address)
        dialog._show_found(Found(title="The Harbour Lantern", feeds=feeds))
        studio.wait()
        studio.keep(dialog, "add-source-found")
        for name, error in (
            ("failed", NotAFeed("html", url=address)),
            ("private", PrivateAddress(origin="http://nas.local:8080")),
            ("password", BadStatus("", url=address, status=401)),
        ):
            dialog._forget()
            dialog._show_failure(error)
            dialog.adjustSize()
            studio.wait()
            studio.keep(dialog, f"add-source-{name}")
        dialog.close()


def draw_settings(into: Path) -> None:
    """Every page of the settings, the keys, and what is said of a story's versions and text."""
    from reader.ui.list_commands import ListCommands
    from reader.ui.story_versions import StoryVersions
    from reader.ui.text_repair import TextRepair

    with sample(into) as studio:
        settings = studio.room.panels.settings
        for name in ("reading", "look", "sync", "offline", "filters", "rules", "keys", "library", "backups"):
            settings.show_page(getattr(settings, name))
            studio.wait(0.6)
            if name == "library":  # it names the folder of this run
                settings.library.place.setText("/home/reader/.local/share/Offprint\n10 MB")
            studio.keep(settings, f"settings-{name}")
        studio.room.preferences.choose_theme("dark")
        settings.show_page(settings.offline)
        studio.wait()
        studio.keep(settings, "settings-offline-dark")
        studio.room.preferences.choose_theme("light")
        settings.hide()
        studio.room.panels.keys.show_over(studio.room.window)
        studio.wait()
        studio.keep(studio.room.panels.keys, "keys")
        studio.room.panels.keys.hide()
        part(studio, ListCommands).edit_tags()
        studio.wait()
        studio.keep(part(studio, ListCommands).tags, "tags")
        part(studio, ListCommands).tags.hide()
        part(studio, StoryVersions).show()
        studio.wait(1)
        studio.keep(part(studio, StoryVersions).panel, "versions")
        part(studio, StoryVersions).panel.hide()
        part(studio, TextRepair).open()
        studio.wait(1)
        studio.picture("text-repair")


def draw_bars(into: Path) -> None:
    """A sync that runs, one that failed in part, and what is asked before a source goes."""
    from reader.domain.report import Failure, Progress, SourceResult, Stage, SyncReport

    with sample(into) as studio:
        window, panels = studio.room.window, studio.room.panels
        running = Progress(
            stage=Stage.STORIES, sources_done=17, sources_total=40, new_stories=61, pages_done=120, pages_total=260
        )
        window.status.show_progress(running)
        studio.picture("syncing")
        failures = (
            SourceResult(source_id=1, title="The Harbour Lantern", new=12, versions=7, pictures=31),
            SourceResult(source_id=2, title="Gazeta Wybrzeża", failure=Failure(url=GAZETA, code="unreachable:tls")),
            SourceResult(source_id=3, title="Le Phare du Nord", failure=Failure(url=PHARE, code="bad-status:503")),
        )
        report = SyncReport(started=NOW, finished=NOW, sources=failures, new_stories=12, received_bytes=4_200_000)
        window.status.show_report(report)
        panels.report.show_report(report)
        panels.report.drop_from(window.status.words, upwards=True)
        studio.wait()
        studio.keep(panels.report, "report")
        panels.report.hide()
        window.removal.ask(studio.app.subscriptions.sources()[0], 12)
        studio.picture("removal-bar")
        window.removal.hide()
        studio.picture("high-contrast", theme="contrast")


def draw_hostile(into: Path) -> None:
    """Headlines that no editor would pass: 300 letters, one word without an end, emoji, none, the other direction."""
    from dataclasses import replace

    titles = (
        "The harbour " * 25,
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzender" * 2,
        "🚢🌊⚓ Ferry returns 👩‍👩‍👧‍👦 with flags 🇺🇦🇳🇴 and an astronaut 👩🏽‍🚀",
        "",
        "عادت العبارة إلى الميناء القديم بعد تسع سنوات من أعمال الترميم الطويلة",
        "渡轮在九年维修之后回到旧港",
        "<b>Not bold</b> &amp; <script>alert(1)</script>",
    )
    with sample(into) as studio:
        model, library = studio.room.window.model, studio.app.library
        named = dict(zip(model.ids[1:], titles, strict=False))

        def rows(ids: "tuple[int, ...]") -> "list[object]":
            found = library.rows(ids)
            return [replace(row, title=named.get(row.story_id, row.title)) for row in found]

        model._fetch_rows = rows  # type: ignore[assignment]  # the sample paper prints no such headlines
        model.refresh()
        studio.picture("hostile-titles")
        studio.picture("hostile-titles-dark", theme="dark")


def draw_at_density(into: Path, factor: str) -> None:
    """The window on a screen of another density."""
    with sample(into) as studio:
        studio.room.stories.move(1)
        studio.picture(f"window-{factor.replace('.', '-')}x", width=1100)
