"""What the middle pane shows, and what is done to the stories in it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from reader.app.library import Library
from reader.domain.changes import Changes
from reader.domain.errors import ReaderError
from reader.domain.query import StoryQuery, View
from reader.domain.story import StoryRow
from reader.ui.background import Background
from reader.ui.first_look import FirstLook
from reader.ui.list_merging import ListMerging
from reader.ui.list_pane import ListPane, Scope
from reader.ui.list_search import ListSearch
from reader.ui.merge_ids import merge_ids
from reader.ui.sidebar_model import Place
from reader.ui.story_list_model import StoryListModel

REPAINT = 500
"""Ms between the rows that a sync repaints: it names the same stories again with each of its batches."""
MANY = 1000
"""Stories that are changed on the window's thread at most: 5 ms, and 50,000 take half a second."""
BATCH = "mark-all"
"""Who changed many stories at once: the window offers to undo it."""


class ListController(QObject):
    """``chosen(int)`` when a story is selected; ``emptied`` when the list shows no selected story."""

    chosen = Signal(int)
    emptied = Signal()
    shown = Signal()

    def __init__(self, library: Library, pane: ListPane, model: StoryListModel, say_empty: Callable[[StoryQuery], None]) -> None:
        super().__init__(pane)
        self._library, self._pane, self._model, self._say_empty = library, pane, model, say_empty
        self.query = StoryQuery(view=View.UNREAD)
        self._place_query = self.query
        self._title = ""
        self._words = ""
        self._is_everywhere = False
        self.current = 0
        self._touched: set[int] = set()
        self._search, self._marker = ListSearch(library, self), Background(self)
        self._search.found.connect(self._take_found)
        self._merging = ListMerging(library, self)
        self._merging.settled.connect(self._merge)
        self._merging.merged.connect(self._take_merged)
        self._marker.failed.connect(self._raise)
        self._keeps = False
        self._ids_of: Callable[[StoryQuery], Sequence[int]] = library.ids
        self._changed: set[int] = set()
        self._repaint = QTimer(self, singleShot=True, interval=REPAINT)
        self._repaint.timeout.connect(self._refresh)
        pane.view.story_selected.connect(self._select)
        pane.order_changed.connect(self._reorder)
        pane.mark_all_wanted.connect(self.mark_all_read)
        pane.scope_changed.connect(self._search_everywhere)
        pane.language_chosen.connect(self._narrow)

    def show_place(self, place: Place, title: str) -> None:
        """Show a list of the sidebar."""
        self._title = title
        self._place_query = place.query()
        self._words, self._is_everywhere = "", False
        self._show()

    def show_first(self, place: Place, title: str, look: FirstLook) -> None:
        """Show the list of a start, which was read while the window was built."""
        self._ids_of, usual = look.ids, self._ids_of
        self.show_place(place, title)
        self._ids_of = usual

    def stop(self) -> None:
        """Search no more: the library closes."""
        self._repaint.stop()
        self._search.stop()
        self._merging.stop()

    def rename(self, title: str) -> None:
        """The list has another name now; that of a filter is what it looks for."""
        self._title = self._title if self._place_query.filter_id else title
        self._show_title()

    def search(self, words: str) -> None:
        """Show what the list's source, folder or tag, or else the whole library, has of ``words``; without words, the list."""
        if words != self._words:
            self._words = words
            self._is_everywhere = self._is_everywhere and bool(words)
            self._show()

    def note(self, changes: Changes) -> None:
        """Repaint what changed, what a person did at once; let the list settle before stories come and go."""
        self._changed |= changes.stories
        if changes.initiator or not self._repaint.isActive():
            self._refresh()
        self._merging.note(changes)

    def _refresh(self) -> None:
        """The first of several changes is shown at once, the others together."""
        if self._changed:
            self._model.refresh(self._changed)
            self._changed = set()
            self._repaint.start()

    def refresh(self) -> None:
        """Every row that is seen again: the reading languages changed, which changes what a list shows and not which stories."""
        self._model.refresh()

    def move(self, step: int) -> None:
        """Select the story ``step`` lines on."""
        row = self._model.row_of(self.current) + step
        self._go_to(max(0, min(row, len(self._model.ids) - 1)))

    def go_to(self, story_id: int) -> None:
        """Select a story of the list; nothing when it is not there."""
        if (row := self._model.row_of(story_id)) >= 0:
            self._go_to(row)

    def next_unread(self) -> None:
        """Select the next unread story, from the top again after the last."""
        row = self._model.next_unread(self._model.row_of(self.current))
        self._go_to(row if row >= 0 else self._model.next_unread(-1))

    def row(self) -> StoryRow | None:
        """The selected story's line."""
        rows = self._library.rows((self.current,)) if self.current else ()
        return rows[0] if rows else None

    def chosen_ids(self) -> tuple[int, ...]:
        """The selected stories, several or the current one."""
        selected = self._pane.view.selected_stories()
        return selected if len(selected) > 1 else (self.current,) if self.current else ()

    def toggle_read(self) -> None:
        """Read becomes unread and the other way round; of several all become read when one is not."""
        if ids := self._touch(self.chosen_ids()):
            on = bool(self._library.among(ids, View.UNREAD, hidden=True))
            by = "list" if len(ids) == 1 else BATCH
            self._beside(len(ids), lambda: self._library.set_read(ids, on, by))

    def toggle_bookmark(self) -> None:
        """On disk first; the rows repaint from what the library says changed."""
        if ids := self._touch(self.chosen_ids()):
            on = len(self._library.among(ids, View.BOOKMARKS)) < len(set(ids))
            by = "list" if len(ids) == 1 else BATCH
            self._beside(len(ids), lambda: self._library.set_bookmarked(ids, on, by))

    def mark_above(self) -> None:
        """Mark everything above the selection as read."""
        self._mark_rows(0, min(self._pane.view.selected_rows(), default=0))

    def mark_below(self) -> None:
        """Mark everything below the selection as read."""
        self._mark_rows(max(self._pane.view.selected_rows(), default=len(self._model.ids)) + 1, len(self._model.ids))

    def _mark_rows(self, first: int, end: int) -> None:
        ids = self._touch(tuple(self._model.ids[first:end]))
        self._beside(len(ids), lambda: self._library.set_read(ids, True, BATCH))

    def _touch(self, ids: tuple[int, ...]) -> tuple[int, ...]:
        self._touched.update(ids)
        return ids

    def mark_all_read(self) -> None:
        """All stories of this list, at once; undo takes it back."""
        self._touched.update(self._model.ids)
        query = self.query
        self._beside(len(self._model.ids), lambda: self._library.mark_list_read(query, BATCH))

    def undo(self) -> None:
        """Take the last batch back."""
        if step := self._library.last_undo():
            self._beside(step.count, lambda: self._library.undo("undo"))

    def _beside(self, stories: int, change: Callable[[], object]) -> None:
        """Change so many stories; a great many while the window answers."""
        if stories < MANY:
            change()
        else:
            self._marker.run(lambda _token: change())

    def _raise(self, error: ReaderError) -> None:
        raise error

    def mark_read(self, story_id: int) -> None:
        """The story was opened, or read to its end."""
        self._touched.add(story_id)
        self._library.set_read((story_id,), True, "list")

    def _show(self) -> None:
        """Put the list together from place, search, language and order."""
        base = self._place_query
        if self._words:
            is_narrowed = _is_narrow(base) and not self._is_everywhere
            base = replace(base, view=View.ALL, words=self._words) if is_narrowed else StoryQuery(words=self._words)
        self.query = replace(base, newest_first=self._pane.newest_first, language=self._pane.language)
        self._load()

    def _search_everywhere(self, on: bool) -> None:
        self._is_everywhere = on
        self._show()

    def _narrow(self, _language: str) -> None:
        self._show()

    def _load(self) -> None:
        self._touched.clear()
        self._keeps = False
        self._merging.stop()
        self._search.stop()
        if self.query.words:
            self._search.run(self.query)
            self._show_title()
        else:
            self._show_ids(self._ids_of(self.query))

    def _take_found(self, ids: Sequence[int], is_whole: bool) -> None:
        """The first stories found, or all: what was scrolled to stays where it is."""
        bar = self._pane.view.verticalScrollBar()
        at = bar.value() if self._keeps else 0
        if self._keeps and is_whole:
            still_there = self._merging.still_there(self.query, tuple(self._touched))
            self._show_ids(merge_ids(self._model.ids, ids, still_there), keep=True)
            bar.setValue(at)
        elif not self._keeps:
            self._show_ids(ids)
            bar.setValue(at)
        self._keeps = True

    def _show_ids(self, ids: Sequence[int], *, keep: bool = False) -> None:
        selected = self._pane.view.selected_stories() if keep else ()
        self._model.set_ids(ids)
        self._pane.show_rows(bool(self._model.ids))
        if not self._model.ids:
            self._say_empty(self.query)
        self._show_title()
        self._restore()
        if len(selected) > 1:
            self._pane.view.select_rows(row for row in map(self._model.row_of, selected) if row >= 0)
        self.shown.emit()

    def _merge(self) -> None:
        """Stories came or went: what was read or changed here stays until another list is chosen."""
        if self.query.words:
            self._keeps = True
            self._search.run(self.query)
            self._show_title()
        else:
            self._merging.run(self.query, self._model.ids, self._touched)

    def _take_merged(self, ids: Sequence[int], are_all_named: bool) -> None:
        """What stood at the top stays there; a list that is the same is left alone."""
        if ids != self._model.ids:
            top = self._pane.view.top_story
            self._show_ids(ids, keep=True)
            self._pane.view.put_on_top(top)
        elif not are_all_named:
            self._model.refresh()

    def _restore(self) -> None:
        row = self._model.row_of(self.current) if self.current else -1
        if row >= 0:
            self._pane.view.make_current(row)
        elif self.current:
            self.current = 0
            self.emptied.emit()

    def _go_to(self, row: int) -> None:
        self._pane.view.select_row(row)

    def _select(self, story_id: int) -> None:
        if story_id and story_id != self.current:
            self.current = story_id
            self.chosen.emit(story_id)

    def _reorder(self, _newest_first: bool) -> None:
        self._show()

    def _show_title(self) -> None:
        if self._words:
            self._pane.show_title(self.tr("Found"), len(self._model.ids))
        else:
            self._pane.show_title(self._title)
        scope = Scope.NONE
        if self._words:
            scope = Scope.LIBRARY if not _is_narrow(self._place_query) else Scope.ALL if self._is_everywhere else Scope.LIST
        self._pane.show_scope(scope, self._title)
        self._pane.mark_all.setEnabled(bool(self._model.ids))


def _is_narrow(query: StoryQuery) -> bool:
    """Whether a list is a part of the library that a search stays in: a source, a folder, a tag."""
    return bool(query.source_id or query.folder_id or query.tag)
