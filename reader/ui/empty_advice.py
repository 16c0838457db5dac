"""What an empty list says, and what to do next."""

from PySide6.QtCore import QObject, Signal

from reader.app import Offprint
from reader.domain.query import StoryQuery, View
from reader.ui.main_window import MainWindow
from reader.ui.physical_keys import native_text
from reader.ui.sidebar_model import Kind, Place


class EmptyAdvice(QObject):
    """``sync_wanted`` when the person takes the advice."""

    sync_wanted = Signal()

    def __init__(self, app: Offprint, window: MainWindow) -> None:
        super().__init__(window)
        self._app, self._window = app, window

    def say(self, query: StoryQuery) -> None:
        """Say why the list of ``query`` is empty."""
        if query.words:
            self._say_not_found()
        elif not self._app.library.ids(StoryQuery(view=View.ALL), limit=1):
            self._say_no_stories()
        elif query.view == View.UNREAD and not query.source_id:
            self._say_all_read()
        else:
            self._say_nothing_here(query.view)

    def _say_not_found(self) -> None:
        clear = self._window.top.search.clear
        advice = self.tr("Try fewer or other words.")
        self._window.list.empty.say("search", self.tr("Nothing found"), advice, self.tr("Clear the search"), clear)

    def _say_no_stories(self) -> None:
        empty = self._window.list.empty
        if self._app.syncing.is_running:
            empty.say("sync", self.tr("Stories are on their way"), self.tr("They appear here as they come."))
        else:
            advice = self.tr("Sync to bring the stories of your sources here.")
            empty.say("sync", self.tr("No stories yet"), advice, self.tr("Sync now"), self.sync_wanted.emit)

    def _say_all_read(self) -> None:
        place = Place(kind=Kind.VIEW, view=View.ALL)
        advice = self.tr("New stories come with the next sync.")
        self._window.list.empty.say(
            "check", self.tr("Everything is read"), advice, self.tr("Show all stories"), lambda: self._window.side.choose(place)
        )

    def _say_nothing_here(self, view: View) -> None:
        empty = self._window.list.empty
        if view == View.BOOKMARKS:
            empty.say("star", self.tr("No bookmarks yet"), self._bookmark_advice())
        elif view == View.INCOMPLETE:
            empty.say("check", self.tr("Everything is complete"), self.tr("Every story can be read offline with its pictures."))
        else:
            empty.say("list", self.tr("Nothing here"), self.tr("Stories appear here after a sync."))

    def _bookmark_advice(self) -> str:
        keys = self._window.commands.keys.keys("toggle_bookmark")
        if not keys:
            return self.tr("Bookmark a story to keep it for ever, with its pictures.")
        return self.tr("Press {key} on a story to keep it for ever, with its pictures.").replace("{key}", native_text(keys[:1]))
