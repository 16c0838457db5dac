"""The page on what is kept offline: stored at once, judged at once, and what would go is said before it goes."""

from pytestqt.qtbot import QtBot

from reader.app import Offprint
from reader.domain.offline import OfflineChoice, OfflineParts
from reader.domain.query import StoryQuery
from reader.ui.reading_room import ReadingRoom
from reader.ui.settings_offline import OfflineSettings


def page_of(room: ReadingRoom) -> OfflineSettings:
    room.panels.settings.show_page(room.panels.settings.offline)
    return room.panels.settings.offline


def test_choices_are_kept_at_once(room: ReadingRoom, app: Offprint) -> None:
    page = page_of(room)
    page.parts.setCurrentIndex(page.parts.findData("text"))
    page.parts.activated.emit(page.parts.currentIndex())
    page.versions.setCurrentIndex(page.versions.findData(True))
    page.versions.activated.emit(page.versions.currentIndex())
    page.room.setValue(500)
    assert app.settings.offline == OfflineChoice(parts=OfflineParts.TEXT, first_language=True, picture_mb=500)
    page.read()
    assert (page.parts.currentText(), page.room.text()) == ("text without pictures", "500 MB")


def test_what_the_limit_would_remove_is_said_before(qtbot: QtBot, room: ReadingRoom, app: Offprint) -> None:
    page = page_of(room)
    assert page.effect.text() == "The next sync would remove no pictures."
    page.room.setValue(1)
    app.library.mark_list_read(StoryQuery())
    room.panels.settings.hide()
    with qtbot.waitSignal(page._planner.finished):
        room.panels.settings.show()
    plan = app.offline.plan()
    assert ("would remove" in page.effect.text()) is bool(plan.pictures) or not plan.pictures


def test_a_sync_takes_the_pictures_of_read_stories_and_keeps_the_rest(app: Offprint) -> None:
    ids = tuple(app.library.ids(StoryQuery()))
    app.library.set_bookmarked(ids[:1], True)
    app.library.mark_list_read(StoryQuery())
    kept = [picture.path for picture in app.library.open(ids[0]).version.pictures]
    before = sum(1 for _ in (app.profile.folder / "pictures").glob("*/*"))
    limit = 1
    app.offline.choose(picture_mb=limit)
    plan = app.offline.plan()
    app.syncing.run()
    after = sum(1 for _ in (app.profile.folder / "pictures").glob("*/*"))
    assert before - after == plan.pictures
    assert [picture.path for picture in app.library.open(ids[0]).version.pictures] == kept
