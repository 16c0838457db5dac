from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import Offprint, Profile, SyncOrder, open_offprint
from reader.domain.changes import Changes, UndoStep
from reader.domain.errors import NotFound, Refused
from reader.domain.query import StoryQuery, View
from reader.domain.story import ReadingPosition
from reader.sync.workshop import Workshop


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def app(folder: Path, workshop: Workshop) -> Iterator[Offprint]:
    opened = open_offprint(Profile.at(folder), workshop=workshop)
    opened.settings.reading_languages = ("en", "uk", "ru")
    opened.subscriptions.add_sample()
    opened.syncing.run()
    yield opened
    opened.close()


def test_the_sample_paper_is_synced_like_any_site_and_read_in_three_languages(app: Offprint, folder: Path) -> None:
    ids = app.library.ids(StoryQuery())
    rows = app.library.rows(ids)
    assert len(rows) >= 12
    assert sum(1 for row in rows if {chip.language for chip in row.chips} >= {"uk", "ru", "en"}) >= 9
    counts = app.library.counts()
    assert (counts.all, counts.unread, counts.bookmarks, counts.incomplete) == (len(rows), len(rows), 0, 0)
    assert app.library.size_bytes() > 100_000
    url = app.library.open(rows[0].story_id).version.url
    assert url.startswith("http://sample-paper.offprint.invalid/")
    assert app.library.external_address(url).startswith("http://127.0.0.1:")
    assert app.library.external_address("javascript:alert(1)") == ""


def test_states_are_told_counted_undone_and_survive_a_restart(app: Offprint, folder: Path, workshop: Workshop) -> None:
    told: list[Changes] = []
    leave = app.subscribe_changes(told.append)
    ids = app.library.ids(StoryQuery())
    app.library.set_bookmarked(ids[:1], True, "test")
    app.library.set_position(ids[0], ReadingPosition(block=3, share=0.5))
    app.library.set_tags(ids[0], ("to quote",))
    app.library.mark_list_read(StoryQuery(view=View.UNREAD))
    assert told[0] == Changes(stories=frozenset(ids[:1]), counts=True, lists=told[0].lists, initiator="test")
    leave()
    assert app.library.counts().unread == 0
    assert app.library.last_undo() == UndoStep(kind="read", count=len(ids))
    app.close()
    again = open_offprint(Profile.at(folder), workshop=workshop)
    try:
        assert again.library.undo() is not None
        counts = again.library.counts()
        assert (counts.unread, counts.bookmarks, counts.by_tag) == (len(ids), 1, {"to quote": 1})
        assert again.library.open(ids[0]).position == ReadingPosition(block=3, share=0.5)
    finally:
        again.close()


def test_reading_languages_decide_what_a_row_shows(app: Offprint) -> None:
    ids = app.library.ids(StoryQuery())
    app.settings.reading_languages = ("uk", "en")
    assert {row.language for row in app.library.rows(ids)} <= {"uk", "ru", "en"}
    assert sum(1 for row in app.library.rows(ids) if row.language == "uk") >= 9
    narrowed = app.library.ids(StoryQuery(language="ru"))
    assert 9 <= len(narrowed) <= len(ids)


def test_offline_by_choice_sends_nothing(app: Offprint) -> None:
    app.settings.offline_by_choice = True
    with pytest.raises(Refused) as caught:
        app.syncing.run(SyncOrder())
    assert caught.value.detail == "offline-by-choice"


def test_a_story_that_is_not_there_is_not_found(app: Offprint) -> None:
    with pytest.raises(NotFound):
        app.library.open(999_999)
    assert app.library.rows([999_999]) == ()


def test_a_second_look_may_read_while_the_first_is_open(app: Offprint, folder: Path) -> None:
    second = open_offprint(Profile.at(folder), read_only=True)
    assert list(second.library.ids(StoryQuery())) == list(app.library.ids(StoryQuery()))
    second.close()
