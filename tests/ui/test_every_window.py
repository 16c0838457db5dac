"""Every window, in each of its states and in every language of the interface: nothing is clipped, nameless or left in English."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.app.repair import Repair
from reader.domain.changes import UndoStep
from reader.domain.errors import Corrupt
from reader.domain.packing import Missing, PackPlan, PackReport, PackShare
from reader.domain.query import View
from reader.domain.report import Failure, Progress, SourceProgress, SourceResult, SourceState, Stage, SyncReport
from reader.domain.revision import Change, Difference, Piece, Revision
from reader.ui.article_commands import ArticleCommands
from reader.ui.library_notice import ReadOnlyBar
from reader.ui.library_pages import LibraryPages
from reader.ui.list_commands import ListCommands
from reader.ui.password_dialog import PasswordDialog
from reader.ui.reading_room import ReadingRoom
from reader.ui.sidebar_model import Kind, Place
from reader.ui.story_edits import StoryEdits
from reader.ui.story_versions import StoryVersions
from reader.ui.text_repair import TextRepair
from reader.ui.translations import INTERFACE_LANGUAGES
from reader.ui.trouble_window import TroubleWindow
from tests.ui.window_walk import faults, words_left

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOSTILE = "<b>The</b> <img src=x> Harbour & Lantern Supplement of the Northern Coast"
State = tuple[str, QWidget]
Made = TypeVar("Made")


def settle() -> None:
    """Layouts and notices that wait in the queue."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # What came last, a text from beside the window, may have asked for more room.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def panes(room: ReadingRoom) -> Iterator[State]:
    window = room.window
    for width in (1440, 1000, 950, 700, 600):
        window.resize(width, 900)
        yield f"{width} px", window
    window.resize(1440, 900)
    room.stories.move(1)
    for width in (1440, 950, 600):
        window.resize(width, 900)
        yield f"{width} px with a story", window
    window.resize(1440, 900)
    window.article.find_bar.open()
    window.article.find_bar.words.setText("the")
    yield "find", window
    window.article.find_bar.close_bar()
    window.top.search.setText("nothing-has-this-word")
    room.stories.search("nothing-has-this-word")
    yield "nothing found", window
    window.top.search.clear()
    for view in View:
        window.side.choose(Place(kind=Kind.VIEW, view=view))
        yield f"list {view}", window


def bars(room: ReadingRoom, app: Offprint) -> Iterator[State]:
    window = room.window
    for kind in ("read", "unread", "bookmark", "unbookmark"):
        window.undo_bar.offer(UndoStep(kind=kind, count=1204))
        yield f"undo {kind}", window
    window.undo_bar.hide()
    window.removal.ask(app.subscriptions.sources()[0], 12)
    yield "removal", window
    window.removal.hide()
    window.status.show_progress(
        Progress(stage=Stage.STORIES, sources_done=31, sources_total=1250, new_stories=214, pictures_done=96)
    )
    yield "syncing", window
    window.status.show_report(report())
    notice = ReadOnlyBar()
    window.show_notice(notice)
    yield "read only", window
    notice.deleteLater()


def report() -> SyncReport:
    failure = Failure(url="https://news.example/rss", code="unreachable:tls")
    source = SourceResult(source_id=1, title=HOSTILE, new=12, versions=3, pictures=40, pages_failed=2, failures=(failure,))
    bad = SourceResult(source_id=2, title=HOSTILE, failure=failure)
    return SyncReport(started=NOW, finished=NOW, sources=(source, bad), new_stories=12, received_bytes=1_200_000)


def running() -> tuple[Progress, dict[int, SourceProgress]]:
    told = report().sources
    sources = {
        one.source_id: SourceProgress(state=state, result=one, parts_done=3, parts_total=1204)
        for one, state in zip((*told, replace(told[0], source_id=3)), SourceState, strict=True)
    }
    return Progress(stage=Stage.STORIES, sources_done=31, sources_total=1250, new_stories=214), sources


def pages(room: ReadingRoom) -> Iterator[State]:
    window = room.window
    found = child(room, LibraryPages)
    for width in (1440, 700):
        window.resize(width, 900)
        found.packing.show_plan(
            PackPlan(
                stories=128, complete=107, pages=20, pictures=150, bytes_wanted=18_000_000,
                sources=(PackShare(source_id=1, title=HOSTILE, stories=21, pages=20, pictures=150),),
            )
        )  # fmt: skip
        window.show_page(found.packing)
        yield f"packing plan {width}", window
        found.packing.show_progress(Progress(stage=Stage.STORIES, pages_done=3, pages_total=20))
        yield f"packing {width}", window
        missing = Missing(source_id=1, title=HOSTILE, reason="paywall", stories=5, first=HOSTILE)
        found.packing.show_report(PackReport(stories=128, complete=122, missing=(missing,)))
        yield f"packing report {width}", window
        found.health.show_health(room._app.health.measure())
        found.health.show_report(report())
        window.show_page(found.health)
        yield f"health {width}", window
        room.first.show()
        yield f"first start {width}", window
        window.show_page(None)
    window.resize(1440, 900)


def popovers(room: ReadingRoom) -> Iterator[State]:
    window, panels = room.window, room.panels
    panels.appearance.drop_from(window.top.text)
    yield "text and theme", panels.appearance
    room._show_languages()
    yield "reading languages", panels.languages
    panels.report.show_report(report())
    panels.report.drop_from(window.status.words, upwards=True)
    yield "report", panels.report
    panels.report.show_progress(*running())
    yield "sync", panels.report
    panels.keys.show_over(window)
    yield "keys", panels.keys
    panels.show_help()
    yield "help", panels.help
    window.side.choose(Place(kind=Kind.VIEW, view=View.ALL))
    room.stories.move(1)
    versions = child(room, StoryVersions)
    versions.show()
    yield "versions", versions.panel
    edits = child(room, StoryEdits).panel
    former = Revision(revision_id=1, version_id=1, title=HOSTILE, stored=NOW, replaced=NOW)
    edits.show_revisions((former, former), 12)
    lines = ((Piece(text=HOSTILE, change=Change.REMOVED), Piece(text=HOSTILE, change=Change.ADDED)),)
    edits.show_difference(Difference(revision=former, language="en", lines=lines))
    edits.drop_from(window.article.original)
    yield "edits", edits
    tags = child(room, ListCommands).tags
    tags.show_tags({"coast": 2, "to quote": 1}, 2, ())
    tags.drop_from(window.list.order)
    yield "tags", tags
    for panel in (panels.appearance, panels.languages, panels.report, panels.keys, panels.help, versions.panel, edits, tags):
        panel.hide()


def dialogs(room: ReadingRoom) -> Iterator[State]:
    settings = room.panels.settings
    settings.show()
    for place in range(settings.chooser.count()):
        settings.chooser.setCurrentRow(place)
        yield f"settings {place}", settings
    settings.hide()
    adding = room.sources.dialog
    adding.begin()
    adding.panel.show_results(there_are=True)
    adding.panel.tell("", may_allow=True)
    adding.panel.ask_password()
    adding.adjustSize()
    yield "add source", adding
    adding.close()
    room.stories.move(1)
    hiding = child(room, ListCommands)
    hiding.hide_like()
    for place in range(hiding.filters.panel.act.count()):
        hiding.filters.panel.act.setCurrentIndex(place)
        yield f"filter {place}", hiding.filters
    hiding.filters.close()


def strangers(room: ReadingRoom, app: Offprint) -> Iterator[State]:
    """Menus and dialogs that are made anew each time, and windows without a library, whose language cannot be changed."""
    window = room.window
    room.stories.move(1)
    for menu in (window.menu, window.list.order.menu(), child(room, ListCommands).menu.menu()):
        menu.popup(window.pos())
        yield f"menu {menu.title()}", menu
        menu.hide()
    dialog = PasswordDialog(app.accounts, app.subscriptions.sources()[0], window)
    dialog.show()
    yield "password", dialog
    trouble = TroubleWindow(Corrupt(path=str(app.profile.folder / "library.sqlite")), app.profile.folder, Repair(app.profile))
    trouble.resize(600, trouble.heightForWidth(600))  # the screen that is none is too small for Qt to take the window's own size
    trouble.show()
    yield "trouble", trouble
    for made in (dialog, trouble):
        made.close()
        made.deleteLater()


def articles(room: ReadingRoom, qtbot: QtBot) -> Iterator[State]:
    window, article = room.window, room.window.article
    window.side.choose(Place(kind=Kind.VIEW, view=View.ALL))
    room.stories.move(1)
    room.article.columns.toggle()
    qtbot.waitUntil(lambda: article.are_columns_shown)
    yield "side by side", window
    room.article.columns.leave()
    repair = child(room, TextRepair)
    repair.open()
    for width in (1440, 950):
        window.resize(width, 900)
        yield f"repair {width}", window
    repair.close()
    window.resize(1440, 900)
    commands = child(room, ArticleCommands)
    commands.enlarge_first()
    yield "picture", window
    commands.overlay.leave()


def child(room: ReadingRoom, kind: type[Made]) -> Made:
    return next(made for made in room.window.children() if isinstance(made, kind))


def every_state(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> Iterator[State]:
    """Every window in each of its states, settled."""
    for states in (panes(room), bars(room, app), pages(room), popovers(room), dialogs(room), articles(room, qtbot)):
        for state in states:
            settle()
            yield state


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_nothing_is_clipped_or_nameless(qtbot: QtBot, room: ReadingRoom, app: Offprint, language: str) -> None:
    room.preferences.speak(language)
    settle()
    found: list[str] = []
    for name, window in chain(every_state(qtbot, room, app), strangers(room, app)):
        found += [f"{name}: {fault}" for fault in faults(window)]
    assert not found, "\n".join(dict.fromkeys(found))


def test_everything_speaks_again_when_the_language_changes(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    for _state in every_state(qtbot, room, app):
        pass
    room.preferences.speak("ar")
    settle()
    found = words_left(room.window, "ar")
    for _name, window in strangers(room, app):
        found += words_left(window, "ar")
    assert not found, "\n".join(dict.fromkeys(found))


def test_the_walk_sees_what_is_wrong(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 200)
    rich, tight, nameless = QLabel("x", window), QPushButton("A button with many words", window), QPushButton(window)
    rich.setTextFormat(Qt.TextFormat.AutoText)
    tight.setGeometry(0, 40, 50, 30)
    nameless.setGeometry(0, 180, 50, 40)
    left = QPushButton("Undo", window)
    left.setGeometry(0, 80, 100, 30)
    uneven = QSpinBox(window)
    uneven.setStyleSheet("min-height: 44px; max-height: 44px")
    uneven.setGeometry(100, 130, 60, 60)
    window.show()
    told = "\n".join((*faults(window), *words_left(window, "ar")))
    for fault in ("rich text", "clips 'A button", "no accessible name", "sticks out", "still says 'Undo'", "px high, not 30"):
        assert fault in told
