"""The rows of the sidebar: lists, folders with sources, tags; and their numbers."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from reader.domain.query import StoryQuery, View
from reader.domain.story import Counts, Folder, Source
from reader.domain.text import display_text
from reader.ui.marking import QT_TRANSLATE_NOOP


class Kind(StrEnum):
    """What a row of the sidebar stands for."""

    VIEW = "view"
    SOURCE = "source"
    FOLDER = "folder"
    TAG = "tag"
    HEADING = "heading"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A row's meaning: a view, a source, a folder, a tag, or a heading that cannot be chosen."""

    kind: Kind
    view: View = View.ALL
    number: int = 0
    tag: str = ""

    def query(self) -> StoryQuery:
        """The list that this place shows."""
        return StoryQuery(
            view=self.view,
            source_id=self.number if self.kind == Kind.SOURCE else 0,
            folder_id=self.number if self.kind == Kind.FOLDER else 0,
            tag=self.tag,
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
_TAGS = QT_TRANSLATE_NOOP("Sidebar", "Tags")


def view_title(view: View) -> str:
    """The name of a list in the interface's language."""
    return QCoreApplication.translate("Sidebar", next(words for known, words, _icon in VIEWS if known == view))


class SidebarModel(QStandardItemModel):
    """Built anew when sources change; ``set_counts`` only changes numbers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sources: dict[int, Source] = {}
        self.folders: dict[int, Folder] = {}
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
                case _:
                    number = counts.by_tag.get(place.tag, 0)
            if item.data(Role.COUNT) != number:
                item.setData(number, Role.COUNT)

    def item_of(self, place: Place) -> QStandardItem | None:
        """The row of a place, if it is there."""
        return self._items.get(place)

    def _add_sources(self, parent: QStandardItem, sources: list[Source]) -> None:
        for source in sources:
            item = self._add(Place(kind=Kind.SOURCE, number=source.source_id), display_text(source.title, 200), "", parent)
            item.setData(bool(source.error), Role.FAILING)

    def _add(self, place: Place, words: str, icon: str, parent: QStandardItem | None = None) -> QStandardItem:
        item = QStandardItem(words)
        item.setData(place, Role.PLACE)
        item.setData(icon, Role.ICON)
        item.setEditable(False)
        (parent or self.invisibleRootItem()).appendRow(item)
        self._items[place] = item
        return item

    def _add_heading(self, words: str) -> None:
        item = QStandardItem(QCoreApplication.translate("Sidebar", words))
        item.setData(Place(kind=Kind.HEADING), Role.PLACE)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.appendRow(item)
