"""The place that tells of a story's versions, wired to the window."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.app import Offprint
from reader.domain.errors import NotFound
from reader.domain.language import own_name
from reader.domain.report import SyncReport
from reader.ui.list_controller import BATCH
from reader.ui.phrases import filled
from reader.ui.reading_room import ReadingRoom
from reader.ui.words import sentence

if TYPE_CHECKING:
    from reader.ui.versions_panel import VersionsPanel


class StoryVersions(QObject):
    """Lives as long as the window."""

    def __init__(self, app: Offprint, room: ReadingRoom) -> None:
        super().__init__(room.window)
        self._app, self._room = app, room
        self._story = 0
        action = room.window.commands["versions"]
        room.window.commands.connect(versions=self.show)
        room.bridge.reported.connect(self._tell_awaited)
        for view in (room.window.article.view, *room.window.article.columns.facing.columns):
            view.addAction(action)

    @cached_property
    def panel(self) -> "VersionsPanel":
        """Made when it is first asked for."""
        from reader.ui.versions_panel import VersionsPanel

        made = VersionsPanel(self._room.window)
        made.split_wanted.connect(self._split)
        return made

    def show(self) -> None:
        """Show the versions of the open story."""
        story = self._room.article.story
        if story is None:
            return
        try:
            found = self._app.library.versions(story.row.story_id)
        except NotFound:
            return
        self._story = story.row.story_id
        self.panel.show_versions(found, story.version.version_id)
        chips = self._room.window.article.chips
        self.panel.drop_from(chips if chips.isVisible() else self._room.window.article.original)

    def _split(self, version_id: int) -> None:
        try:
            self._app.library.split(self._story, version_id, BATCH)
        except NotFound:
            return

    def _tell_awaited(self, report: SyncReport) -> None:
        """The sync has ended, and a language that the person asked for did not come: say why."""
        story, language = self._room.article.story, self._room.article.give_up()
        if story is None or not language:
            return
        if report.offline:
            words = self.tr("There is no network: {language} is fetched by the next sync.")
            self._room.window.undo_bar.tell(filled(words, language=own_name(language)))
            return
        try:
            found = self._app.library.versions(story.row.story_id)
        except NotFound:
            return
        reason = next((one.reason or one.offline_reason for one in found if one.language == language), "")
        if reason and not any(one.version_id and one.language == language and not one.offline_reason for one in found):
            told = filled(self.tr("{language} did not come: {reason}"), language=own_name(language), reason=sentence(reason))
            self._room.window.undo_bar.tell(told)
