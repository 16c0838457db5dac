"""The rows of the sidebar: lists, folders with sources, tags; and their numbers."""

from collections.abc import Sequence
from enum import IntEnum, StrEnum

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
    """Built anew when sources change; ``set_counts`` only changes numbers.

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

    def rebuild(self, sources: tuple[Source, ...], folders: tuple[Folder, ...], counts: Counts) -> None:
        """Show these sources in these folders."""
        self.clear()
        self._items.clear()
        self.sources = {source.source_id: source for source in sources}
        self.folders = {folder.folder_id: folder for folder in folders}
        for view, words, icon in VIEWS:
            self._add(Place(kind=Kind.VIEW, view=view), QCoreApplication.translate("Sidebar", words), icon)
        if sources or folders:
            self._add_heading(_SOURCES)
        for folder in folders:
            item = self._add(Place(kind=Kind.FOLDER, number=folder.folder_id), display_text(folder.title, 100), "folder")
            self._add_sources(item, [source for source in sources if source.folder_id == folder.folder_id])
        self._add_sources(self.invisibleRootItem(), [source for source in sources if source.folder_id not in self.folders])
        if counts.by_tag:
            self._add_heading(_TAGS)
        for tag in sorted(counts.by_tag, key=str.casefold):
            self._add(Place(kind=Kind.TAG, tag=tag), display_text(tag, 100), "hash")
        if self.searches:
            self._add_heading(_SEARCHES)
        for search in self.searches:
            self._add(Place(kind=Kind.SEARCH, search=search), display_text(search.words, 100), "search")
        self.set_counts(counts)

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

    def _add_sources(self, parent: QStandardItem, sources: list[Source]) -> None:
        for source in sources:
            item = self._add(Place(kind=Kind.SOURCE, number=source.source_id), display_text(source.title, 200), "", parent)
            item.setData(bool(source.error), Role.FAILING)

    def _add(self, place: Place, words: str, icon: str, parent: QStandardItem | None = None) -> QStandardItem:
        item = QStandardItem(words)
        item.setData(place, Role.PLACE)
        item.setData(icon, Role.ICON)
        item.setEditable(False)
        item.setDragEnabled(place.kind in (Kind.SOURCE, Kind.FOLDER))
        item.setDropEnabled(place.kind == Kind.FOLDER)
        (parent or self.invisibleRootItem()).appendRow(item)
        self._items[place] = item
        return item

    def _add_heading(self, words: str) -> None:
        item = QStandardItem(QCoreApplication.translate("Sidebar", words))
        item.setData(Place(kind=Kind.HEADING), Role.PLACE)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.appendRow(item)


def _dragged(data: QMimeData) -> Place | None:
    kind, _, number = bytes(data.data(DRAGGED).data()).decode("ascii", "replace").partition(":")
    if kind not in (Kind.SOURCE, Kind.FOLDER) or not number.isdecimal():
        return None
    return Place(kind=Kind(kind), number=int(number))
