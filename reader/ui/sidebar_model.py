"""The rows of the sidebar: lists, folders with sources, tags; and their numbers."""

from collections.abc import Iterator, Sequence
from enum import IntEnum, StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from reader.domain.late_dataclass import dataclass
from reader.domain.query import SavedSearch, StoryQuery, View
from reader.domain.story import Counts, Folder, Source
from reader.domain.text import display_text
from reader.ui.marking import QT_TRANSLATE_NOOP


class Kind(StrEnum):
    """What a row of the sidebar stands for."""

    VIEW = "view"
    SOURCE = "source"
    FOLDER = "folder"
    TAG = "tag"
    SEARCH = "search"
    HEADING = "heading"
    FILTER = "filter"
    """What a filter hides: a list without a row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A row's meaning: a view, a source, a folder, a tag, a saved search, or a heading that cannot be chosen."""

    kind: Kind
    view: View = View.ALL
    number: int = 0
    tag: str = ""
    search: SavedSearch | None = None

    def query(self) -> StoryQuery:
        """The list that this place shows."""
        if self.search is not None:
            return self.search.query()
        return StoryQuery(
            view=self.view,
            source_id=self.number if self.kind == Kind.SOURCE else 0,
            folder_id=self.number if self.kind == Kind.FOLDER else 0,
            tag=self.tag,
            filter_id=self.number if self.kind == Kind.FILTER else 0,
        )


class Line(NamedTuple):
    """A row as it is wanted: what it stands for, its words and icon, and the folder that it is in."""

    place: Place
    words: str
    icon: str = ""
    inside: Place | None = None


class Role(IntEnum):
    """What a row carries beside its words."""

    PLACE = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2
    ICON = Qt.ItemDataRole.UserRole + 3
    FAILING = Qt.ItemDataRole.UserRole + 4


VIEWS = (
    (View.UNREAD, QT_TRANSLATE_NOOP("Sidebar", "Unread"), "circle"),
    (View.TODAY, QT_TRANSLATE_NOOP("Sidebar", "Today"), "sun"),
    (View.BOOKMARKS, QT_TRANSLATE_NOOP("Sidebar", "Bookmarks"), "star-filled"),
    (View.ALL, QT_TRANSLATE_NOOP("Sidebar", "All stories"), "list"),
    (View.NEW_TRANSLATIONS, QT_TRANSLATE_NOOP("Sidebar", "New translations"), "globe"),
    (View.INCOMPLETE, QT_TRANSLATE_NOOP("Sidebar", "Not complete"), "cloud-off"),
)
_SOURCES = QT_TRANSLATE_NOOP("Sidebar", "Sources")
_SEARCHES = QT_TRANSLATE_NOOP("Sidebar", "Saved searches")
_TAGS = QT_TRANSLATE_NOOP("Sidebar", "Tags")


DRAGGED = "application/x-offprint-place"
"""What is dragged inside the sidebar: kind and number."""


def view_title(view: View) -> str:
    """The name of a list in the interface's language."""
    return QCoreApplication.translate("Sidebar", next(words for known, words, _icon in VIEWS if known == view))


Index = QModelIndex | QPersistentModelIndex


class SidebarModel(QStandardItemModel):
    """Built anew when other rows are wanted; ``set_counts`` only changes numbers.

    What is dropped elsewhere comes as ``source_moved(int source, int folder, int position)`` or ``folder_moved(int, int)``, with
    the place among the others; the rows move when the library has been told.
    """

    source_moved = Signal(int, int, int)
    folder_moved = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sources: dict[int, Source] = {}
        self.folders: dict[int, Folder] = {}
        self.searches: tuple[SavedSearch, ...] = ()
        self._items: dict[Place, QStandardItem] = {}
        self._lines: tuple[Line, ...] = ()

    def show(self, sources: tuple[Source, ...], folders: tuple[Folder, ...], counts: Counts) -> bool:
        """Show these sources in these folders; gives whether the rows were built anew, because others are there than before.

        A sync tells of its sources twice a second, and mostly what it tells changes no row.
        """
        self.sources = {source.source_id: source for source in sources}
        self.folders = {folder.folder_id: folder for folder in folders}
        lines = tuple(self._wanted(counts))
        is_new = lines != self._lines
        if is_new:
            self._lines = lines
            self._build()
        for source in sources:
            self._items[Place(kind=Kind.SOURCE, number=source.source_id)].setData(bool(source.error), Role.FAILING)
        self.set_counts(counts)
        return is_new

    def _wanted(self, counts: Counts) -> Iterator[Line]:
        for view, words, icon in VIEWS:
            yield Line(Place(kind=Kind.VIEW, view=view), QCoreApplication.translate("Sidebar", words), icon)
        if self.sources or self.folders:
            yield _heading(_SOURCES)
        for folder in self.folders.values():
            place = Place(kind=Kind.FOLDER, number=folder.folder_id)
            yield Line(place, display_text(folder.title, 100), "folder")
            yield from (_line_of(source, place) for source in self.sources.values() if source.folder_id == folder.folder_id)
        yield from (_line_of(source) for source in self.sources.values() if source.folder_id not in self.folders)
        if counts.by_tag:
            yield _heading(_TAGS)
        for tag in sorted(counts.by_tag, key=str.casefold):
            yield Line(Place(kind=Kind.TAG, tag=tag), display_text(tag, 100), "hash")
        if self.searches:
            yield _heading(_SEARCHES)
        for search in self.searches:
            yield Line(Place(kind=Kind.SEARCH, search=search), display_text(search.words, 100), "search")

    def _build(self) -> None:
        self.clear()
        self._items.clear()
        for line in self._lines:
            if line.place.kind == Kind.HEADING:
                self._add_heading(line)
            else:
                self._add(line)

    def set_counts(self, counts: Counts) -> None:
        """Show these numbers."""
        of_view = {
            View.UNREAD: counts.unread, View.TODAY: counts.today, View.BOOKMARKS: counts.bookmarks, View.ALL: counts.all,
            View.NEW_TRANSLATIONS: counts.new_translations, View.INCOMPLETE: counts.incomplete,
        }  # fmt: skip
        for place, item in self._items.items():
            match place.kind:
                case Kind.VIEW:
                    number = of_view[place.view]
                case Kind.SOURCE:
                    number = counts.by_source.get(place.number, 0)
                case Kind.FOLDER:
                    number = sum(
                        counts.by_source.get(s.source_id, 0) for s in self.sources.values() if s.folder_id == place.number
                    )
                case Kind.SEARCH:
                    number = 0
                case _:
                    number = counts.by_tag.get(place.tag, 0)
            if item.data(Role.COUNT) != number:
                item.setData(number, Role.COUNT)

    def item_of(self, place: Place) -> QStandardItem | None:
        """The row of a place, if it is there."""
        return self._items.get(place)

    def supportedDropActions(self) -> Qt.DropAction:
        """Things are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Our own kind: nothing from outside is dropped into the tree itself."""
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The source or folder that is dragged."""
        data = QMimeData()
        place = indexes[0].data(Role.PLACE) if indexes else None
        if isinstance(place, Place):
            data.setData(DRAGGED, f"{place.kind}:{place.number}".encode())
        return data

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Sources go among sources and into folders, folders among folders."""
        return self._target(data, row, parent) is not None

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Tell where to; false, so that Qt leaves the rows alone."""
        dragged, target = _dragged(data), self._target(data, row, parent)
        if dragged is not None and target is not None:
            folder, position = target
            if dragged.kind == Kind.FOLDER:
                self.folder_moved.emit(dragged.number, position)
            else:
                self.source_moved.emit(dragged.number, folder, position)
        return False

    def _target(self, data: QMimeData, row: int, parent: Index) -> tuple[int, int] | None:
        """Folder and place among the others there; None where the dragged thing cannot go."""
        dragged, into = _dragged(data), parent.data(Role.PLACE) if parent.isValid() else None
        if dragged is None or (parent.isValid() and not isinstance(into, Place)):
            return None
        if isinstance(into, Place):
            is_folder = into.kind == Kind.FOLDER and dragged.kind == Kind.SOURCE
            return (into.number, self._place_among(dragged, row, parent)) if is_folder else None
        first = next((place for place in self._items if place.kind in (Kind.SOURCE, Kind.FOLDER)), None)
        item = self._items[first] if first else None
        if item is None or row < item.row():
            return None
        return 0, self._place_among(dragged, row, parent)

    def _place_among(self, dragged: Place, row: int, parent: Index) -> int:
        """How many others of the dragged thing's kind stand above ``row``; -1 for the end."""
        if row < 0:
            return -1
        above = (self.index(line, 0, parent).data(Role.PLACE) for line in range(row))
        return sum(place.kind == dragged.kind and place != dragged for place in above if isinstance(place, Place))

    def _add(self, line: Line) -> None:
        place = line.place
        item = QStandardItem(line.words)
        item.setData(place, Role.PLACE)
        item.setData(line.icon, Role.ICON)
        item.setEditable(False)
        item.setDragEnabled(place.kind in (Kind.SOURCE, Kind.FOLDER))
        item.setDropEnabled(place.kind == Kind.FOLDER)
        (self._items[line.inside] if line.inside else self.invisibleRootItem()).appendRow(item)
        self._items[place] = item

    def _add_heading(self, line: Line) -> None:
        item = QStandardItem(line.words)
        item.setData(line.place, Role.PLACE)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.appendRow(item)


def _heading(words: str) -> Line:
    return Line(Place(kind=Kind.HEADING), QCoreApplication.translate("Sidebar", words))


def _line_of(source: Source, inside: Place | None = None) -> Line:
    return Line(Place(kind=Kind.SOURCE, number=source.source_id), display_text(source.title, 200), inside=inside)


def _dragged(data: QMimeData) -> Place | None:
    kind, _, number = bytes(data.data(DRAGGED).data()).decode("ascii", "replace").partition(":")
    if kind not in (Kind.SOURCE, Kind.FOLDER) or not number.isdecimal():
        return None
    return Place(kind=Kind(kind), number=int(number))
