"""A language that is published but not stored: asked for by a click, fetched, shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import Offprint, Profile, open_offprint
from reader.domain.feed import FeedLink
from reader.domain.language import own_name
from reader.domain.report import SyncReport
from reader.domain.story import ChipState
from reader.ui.application import open_window
from reader.ui.reading_room import ReadingRoom
from reader.ui.translations import Translations
from tests.ui.reading_builders import NOW

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FETCH = 60_000
"""Ms at most for a sync of one source on a busy machine; a quiet one needs two seconds."""


@pytest.fixture
def english_only(tmp_path: Path) -> Iterator[Offprint]:
    """The English edition of the sample paper, synced by somebody who reads English alone."""
    app = open_offprint(Profile.at(tmp_path / "english"))
    app.settings.reading_languages = ("en",)
    app.settings.sync_at_start = False
    app.settings.interface_language = "en"
    edition = next(edition for edition in app.sample.editions() if edition.language == "en")
    app.subscriptions.add(FeedLink(url=edition.feed_url, title=edition.title, language="en"))
    app.syncing.run()
    yield app
    app.close()


@pytest.fixture
def room(english_only: Offprint, qapp: QApplication, fonts: tuple[str, ...], translations: Translations) -> Iterator[ReadingRoom]:
    opened = open_window(english_only, qapp, translations)
    opened.window.resize(1440, 900)
    opened.window.show()
    opened.begin()
    yield opened
    opened.window.close()
    shiboken6.delete(opened.window)


def test_clicked_language_is_fetched_and_shown(qtbot: QtBot, room: ReadingRoom, english_only: Offprint) -> None:
    story = next(row for row in english_only.library.rows(room.window.model.ids) if len(row.chips) > 1)
    room.window.list.view.select_row(room.window.model.row_of(story.story_id))
    wanted = next(chip for chip in story.chips if chip.state is ChipState.PUBLISHED)
    room.article.choose_language(wanted.language)
    assert room.article.story is not None
    assert room.article.story.version.language == "en"

    def is_shown() -> bool:
        shown = room.article.story
        return shown is not None and shown.version.language == wanted.language

    qtbot.waitUntil(is_shown, timeout=FETCH)
    qtbot.waitUntil(room.window.top.sync.isEnabled, timeout=FETCH)
    assert not english_only.syncing.is_running


def published(room: ReadingRoom, app: Offprint) -> str:
    """Open a story that is published in another language too; gives that language."""
    story = next(row for row in app.library.rows(room.window.model.ids) if len(row.chips) > 1)
    room.window.list.view.select_row(room.window.model.row_of(story.story_id))
    return next(chip.language for chip in story.chips if chip.state is ChipState.PUBLISHED)


def test_offline_by_choice_a_click_says_so(qtbot: QtBot, room: ReadingRoom, english_only: Offprint) -> None:
    language = published(room, english_only)
    english_only.settings.offline_by_choice = True
    room.article.choose_language(language)
    qtbot.waitUntil(lambda: "offline" in room.window.undo_bar.told())
    story = room.article.story
    assert story is not None
    qtbot.waitUntil(lambda: room.article.story is not None and state_of(room, language) is ChipState.FETCHING)


def state_of(room: ReadingRoom, language: str) -> ChipState | None:
    assert room.article.story is not None
    return next((chip.state for chip in room.article.story.row.chips if chip.language == language), None)


@pytest.mark.parametrize(
    ("offline", "said"),
    [
        (True, "There is no network: {} is fetched by the next sync."),
        (False, "{} did not come: There is nothing at this address"),
    ],
)
def test_a_language_that_did_not_come_says_why(room: ReadingRoom, english_only: Offprint, offline: bool, said: str) -> None:
    language = published(room, english_only)
    english_only.settings.offline_by_choice = True
    room.article.choose_language(language)
    with english_only._store._database.write() as connection:
        connection.execute(
            "UPDATE version_link SET reason = 'bad-status:404', state = 'rejected' WHERE language = ?", (language,)
        )
    room.bridge.reported.emit(SyncReport(started=NOW, finished=NOW, offline=offline))
    assert room.window.undo_bar.told().startswith(said.format(own_name(language)))
    room.window.undo_bar.tell("")
    room.bridge.reported.emit(SyncReport(started=NOW, finished=NOW, offline=offline))
    assert room.window.undo_bar.told() == ""
