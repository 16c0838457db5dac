"""Commands on stories of the list: several at once, tags, saved searches, the language that leads."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from reader.app import Offprint
from reader.domain.filters import KeptFilter
from reader.domain.query import SavedSearch
from reader.domain.text import display_text
from reader.ui.focus_mark import FocusMark
from reader.ui.list_controller import BATCH
from reader.ui.look import Look
from reader.ui.panel import Panel
from reader.ui.phrases import filled
from reader.ui.reading_room import ReadingRoom
from reader.ui.sidebar_model import Kind, Place
from reader.ui.story_menu import StoryMenu

if TYPE_CHECKING:
    from reader.ui.filter_dialog import FilterDialog
    from reader.ui.tag_editor import TagEditor


class ListCommands(QObject):
    """Wires the window's list to these commands; lives as long as the window."""

    def __init__(self, app: Offprint, room: ReadingRoom, look: Look, application: QApplication) -> None:
        super().__init__(room.window)
        self._app, self._room, self._window, self._look = app, room, room.window, look
        self.menu = StoryMenu(room.stories, room.window.commands, self.edit_tags, room.window)
        self._tagged: tuple[int, ...] = ()
        self._wire()
        heads = ((self._window.list, "listHeader"), (self._window.article, "articleBar"))
        marks = tuple((pane, head) for pane, name in heads if (head := pane.findChild(Panel, name)) is not None)
        room.window.closing.connect(FocusMark(application, marks, self).stop, Qt.ConnectionType.SingleShotConnection)
        self._show_searches()
        self._offer_languages()

    @cached_property
    def tags(self) -> "TagEditor":
        """The tag editor, made when it is first opened."""
        from reader.ui.tag_editor import TagEditor

        made = TagEditor(self._look, self._window)
        made.added.connect(lambda tag: self._change(added=(tag,)))
        made.removed.connect(lambda tag: self._change(removed=(tag,)))
        return made

    def edit_tags(self) -> None:
        """Open the tag editor for the selected stories."""
        self._tagged = self._room.stories.chosen_ids()
        if self._tagged:
            self._show_tags()
            self.tags.drop_from(self._window.list.order)
            self.tags.field.setFocus()

    @cached_property
    def filters(self) -> "FilterDialog":
        """A new filter, made when it is first asked for."""
        from reader.ui.filter_dialog import FilterDialog

        return FilterDialog(self._app, self._window)

    def hide_like(self) -> None:
        """Propose filters that would hide the selected story."""
        if story_id := self._room.stories.current:
            self.filters.begin(self._app.filters.proposals(story_id))

    def show_filter(self, kept: KeptFilter, story_id: int) -> None:
        """Show what a filter hides as a list, which can be read and marked like any other."""
        place = Place(kind=Kind.FILTER, number=kept.filter_id)
        self._window.side.leave(place)
        title = filled(self.tr("Filter “{words}”"), words=display_text(kept.filter.words, 60))
        self._room.stories.show_place(place, title)
        self._room.stories.go_to(story_id)
        self._window.list.take_focus()

    def save_search(self) -> None:
        """Keep the search that is shown, in the sidebar."""
        query = self._room.stories.query
        found = SavedSearch(
            words=query.words, source_id=query.source_id, folder_id=query.folder_id, tag=query.tag, language=query.language
        )
        kept = self._app.settings.saved_searches
        if query.words and found not in kept:
            self._app.settings.saved_searches = (*kept, found)
            self._show_searches()
        self._window.undo_bar.tell(self.tr("The search is in the sidebar now."))

    def forget_search(self, search: SavedSearch) -> None:
        """Take a saved search out of the sidebar."""
        kept = self._app.settings.saved_searches
        self._app.settings.saved_searches = tuple(known for known in kept if known != search)
        self._show_searches()

    def _wire(self) -> None:
        room, window = self._room, self._window
        room.panels.filter_wanted.connect(self.show_filter)
        window.commands.connect(
            extend_down=lambda: window.list.view.extend(1),
            extend_up=lambda: window.list.view.extend(-1),
            select_all=self._select_all,
            tags=self.edit_tags,
        )
        window.commands.connect_leading(room.preferences.lead_with)
        window.list.view.menu_wanted.connect(self.menu.open)
        self.menu.hiding_wanted.connect(self.hide_like)
        window.list.save_wanted.connect(self.save_search)
        room.sources.menu.search_forgotten.connect(self.forget_search)
        room.preferences.reading_changed.connect(lambda _languages: self._offer_languages())

    def _select_all(self) -> None:
        self._window.list.view.setFocus()
        self._window.list.view.selectAll()

    def _change(self, added: tuple[str, ...] = (), removed: tuple[str, ...] = ()) -> None:
        self._app.library.change_tags(self._tagged, added, removed, "list" if len(self._tagged) == 1 else BATCH)
        # After the completer has written its choice: then the field is empty again.
        QTimer.singleShot(0, self, self._show_tags)

    def _show_tags(self) -> None:
        tags = self._app.library.tags_of(self._tagged)
        self.tags.field.clear()
        self.tags.show_tags(tags, len(self._tagged), tuple(self._app.library.counts().by_tag))

    def _show_searches(self) -> None:
        self._window.side.show_searches(self._app.settings.saved_searches)

    def _offer_languages(self) -> None:
        languages = dict.fromkeys((*self._app.settings.reading_languages, *self._app.subscriptions.languages()))
        self._window.list.offer_languages(tuple(languages))
