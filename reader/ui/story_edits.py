"""What was edited in the story being read, wired to the window."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.app import Offprint
from reader.domain.cancel import CancelToken
from reader.domain.errors import ReaderError
from reader.domain.revision import Difference, Revision
from reader.domain.story import Version
from reader.ui.background import Background
from reader.ui.look import Look
from reader.ui.reading_room import ReadingRoom
from reader.ui.words import sentence

if TYPE_CHECKING:
    from reader.ui.edits_panel import EditsPanel


class StoryEdits(QObject):
    """Lives as long as the window.  Texts are compared beside it."""

    def __init__(self, app: Offprint, room: ReadingRoom, look: Look) -> None:
        super().__init__(room.window)
        self._app, self._room, self._look = app, room, look
        self._work = Background(self)
        self._work.finished.connect(self._show)
        self._work.failed.connect(self._refuse)
        commands, article = room.window.commands, room.window.article
        commands.connect(edits=self.show)
        article.view.edits_wanted.connect(self.show)
        for view in (article.view, *article.columns.facing.columns):
            view.addAction(commands["edits"])
        room.window.closing.connect(self._work.cancel)

    @cached_property
    def panel(self) -> "EditsPanel":
        """Made when it is first asked for: most stories are never edited."""
        from reader.ui.edits_panel import EditsPanel

        made = EditsPanel(self._look, self._room.window)
        made.chosen.connect(self._compare)
        return made

    def show(self) -> None:
        """Show what the newest edit of the open version changed; say so when there was none."""
        version = self._version()
        revisions = self._app.library.revisions(version.version_id) if version else ()
        if version is None:
            return
        if not revisions:
            self._room.window.undo_bar.tell(self.tr("Its publisher has not changed this story since it was stored."))
            return
        self.panel.show_revisions(revisions, version.edits)
        chips = self._room.window.article.chips
        self.panel.drop_from(chips if chips.isVisible() else self._room.window.article.original)
        self._compare(revisions[0])

    def _version(self) -> Version | None:
        """The version that is read in, of two columns the one with the keyboard."""
        article = self._room.window.article
        return article.version_in(article.reader)

    def _compare(self, revision: Revision) -> None:
        def work(_token: CancelToken) -> Difference:
            return self._app.library.difference(revision.revision_id)

        self._work.run(work)

    def _show(self, difference: Difference) -> None:
        self.panel.show_difference(difference)

    def _refuse(self, error: ReaderError) -> None:
        self.panel.say(sentence(error.code, error.values.items()))
