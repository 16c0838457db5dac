"""The rows of a list: an array of story ids, and pages of rows fetched when they are looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.domain.language import own_name
from reader.domain.story import ChipState, Offline, StoryRow
from reader.domain.text import display_text
from reader.ui.phrases import enumeration, filled
from reader.ui.story_time import moment_text

PAGE = 32
"""Rows fetched at a time: three screens.  A row takes 0.1 ms to fetch and make: 128 of them made the window 14 ms late at each
change of the list by a sync."""
PAGES_KEPT = 128
"""Pages of rows in memory: 4,096 rows, about 6 MB."""

Index = QModelIndex | QPersistentModelIndex
FetchRows = Callable[[Sequence[int]], Sequence[StoryRow]]
"""Rows of story ids in the order asked, missing ones left out."""

StoryRole = int(Qt.ItemDataRole.UserRole) + 1
"""The ``StoryRow`` of a line, or None for a story that is gone."""


class StoryListModel(QAbstractTableModel):
    """One column of stories.  Nothing of a story's state is kept here but what the screen shows at this moment."""

    def __init__(self, fetch_rows: FetchRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch_rows = fetch_rows
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, StoryRow]] = OrderedDict()
        self._stale: set[int] = set()

    @property
    def ids(self) -> "array[int]":
        """The story ids in the list's order."""
        return self._ids

    def set_ids(self, ids: Iterable[int]) -> None:
        """Shows another list."""
        self.beginResetModel()
        self._ids = array("q", ids)
        self._pages.clear()
        self._stale.clear()
        self.endResetModel()

    def refresh(self, story_ids: Iterable[int] = ()) -> None:
        """Fetches the rows of these stories again when they are next painted; all rows when none is named.

        Only lines that have been fetched are told of.  A sync names thirty stories several times a second: painting the whole
        screen for each held the window for a third of a second while other threads were busy.
        """
        if wanted := set(story_ids):
            for number, rows in self._pages.items():
                if changed := wanted & rows.keys():
                    self._stale |= changed
                    self._tell_lines(number, changed)
        elif self._ids:
            self._pages.clear()
            self._stale.clear()
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def _tell_lines(self, number: int, changed: set[int]) -> None:
        ids = self._ids[number * PAGE : (number + 1) * PAGE]
        for line, story_id in enumerate(ids, number * PAGE):
            if story_id in changed:
                index = self.index(line, 0)
                self.dataChanged.emit(index, index)

    def story_id(self, row: int) -> int:
        """The story of a line; 0 outside the list."""
        return self._ids[row] if 0 <= row < len(self._ids) else 0

    def row_of(self, story_id: int) -> int:
        """The line of a story; -1 when it is not in the list."""
        try:
            return self._ids.index(story_id)
        except ValueError:
            return -1

    def story(self, row: int) -> StoryRow | None:
        """The story of a line, fetched with its neighbours when it is not at hand."""
        story_id = self.story_id(row)
        if not story_id:
            return None
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._load(number)
        self._pages.move_to_end(number)
        if story_id in self._stale:
            self._renew(page)
        return page.get(story_id)

    def next_unread(self, row: int) -> int:
        """The first unread line after ``row`` (-1: from the top); -1 when there is none."""
        for candidate in range(row + 1, len(self._ids)):
            story = self.story(candidate)
            if story is not None and not story.is_read:
                return candidate
        return -1

    def rowCount(self, parent: Index | None = None) -> int:
        """Lines of the list."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """One."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The title, the row, and what a screen reader says."""
        if role == StoryRole:
            return self.story(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            story = self.story(index.row())
            return display_text(story.title) if story else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            story = self.story(index.row())
            spoken = self._spoken if role == Qt.ItemDataRole.AccessibleTextRole else self._described
            return spoken(story) if story else ""
        return None

    def _load(self, number: int) -> dict[int, StoryRow]:
        ids = self._ids[number * PAGE : (number + 1) * PAGE]
        page = {row.story_id: row for row in self._fetch_rows(ids)}
        self._stale -= page.keys()
        self._pages[number] = page
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page

    def _renew(self, page: dict[int, StoryRow]) -> None:
        """Fetch those rows of a page that have changed; 128 take twenty times as long as the few that a batch changes."""
        changed = self._stale & page.keys()
        self._stale -= changed
        for story_id in changed:
            del page[story_id]
        page.update((row.story_id, row) for row in self._fetch_rows(sorted(changed)))

    def _spoken(self, story: StoryRow) -> str:
        stored = [display_text(chip.label) for chip in story.chips if chip.state is ChipState.STORED]
        parts = [
            "" if story.is_read else self.tr("unread"),
            self.tr("bookmarked") if story.is_bookmarked else "",
            filled(self.tr("{languages} stored"), languages=enumeration(stored)) if stored else "",
            display_text(story.title) or self.tr("(no title)"),
            display_text(story.source_title),
            moment_text(story.published),
        ]
        return enumeration(part for part in parts if part)

    def _described(self, story: StoryRow) -> str:
        languages = {state: [own_name(chip.language) for chip in story.chips if chip.state is state] for state in ChipState}
        published, fetching = languages[ChipState.PUBLISHED], languages[ChipState.FETCHING]
        parts = [
            filled(self.tr("published in: {languages}"), languages=enumeration(published)) if published else "",
            filled(self.tr("being fetched: {languages}"), languages=enumeration(fetching)) if fetching else "",
            {
                Offline.COMPLETE: self.tr("complete offline"),
                Offline.TEXT: self.tr("text only offline"),
                Offline.HEADLINE: self.tr("headline only"),
            }[story.offline],
            display_text(story.snippet),
        ]
        return enumeration(part for part in parts if part)
