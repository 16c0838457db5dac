"""A language that is published but not stored: asked for by a click, fetched, shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import Offprint, Profile, open_offprint
from reader.domain.feed import FeedLink
from reader.domain.story import ChipState
from reader.ui.application import open_window
from reader.ui.reading_room import ReadingRoom
from reader.ui.translations import Translations

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
    room.window.list.view.select_story(story.story_id)
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
