"""The left pane: lists, sources, tags."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QToolTip, QTreeView, QVBoxLayout, QWidget

from reader.domain.query import SavedSearch, View
from reader.domain.story import Counts, Folder, Source
from reader.ui.look import Look
from reader.ui.panel import Panel
from reader.ui.phrases import filled
from reader.ui.sidebar_delegate import SidebarDelegate
from reader.ui.sidebar_model import DRAGGED, Kind, Place, Role, SidebarModel
from reader.ui.story_time import moment_text
from reader.ui.words import sentence

WIDTH = 232
"""Px; product.md, "How it looks"."""


class Sidebar(Panel):
    """Shows the places; ``chosen(Place)`` when the person picks one, ``menu_wanted(Place, QPoint)`` with a screen position."""

    chosen = Signal(object)
    menu_wanted = Signal(object, QPoint)
    folder_opened = Signal(int, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("sidebar", parent)
        self.model = SidebarModel(self)
        self._counts = Counts()
        self.current = Place(kind=Kind.VIEW, view=View.UNREAD)
        self.tree = _Tree(self)
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(SidebarDelegate(look, self.tree))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 8)
        layout.addWidget(self.tree)
        self.tree.selectionModel().currentChanged.connect(self._choose)
        self.tree.clicked.connect(self._press)
        self.tree.expanded.connect(lambda index: self._report_folder(index, True))
        self.tree.collapsed.connect(lambda index: self._report_folder(index, False))
        self.tree.customContextMenuRequested.connect(self._ask_menu)
        look.changed.connect(self.tree.viewport().update)
        self.retranslate()

    def show_sources(self, sources: tuple[Source, ...], folders: tuple[Folder, ...], counts: Counts) -> None:
        """Show the sources as they are now; the chosen place stays chosen while it is there."""
        self._counts = counts
        self.tree.selectionModel().blockSignals(True)
        self.tree.blockSignals(True)  # a folder that is shown as it was is no news: each was a write to the disk
        is_new = self.model.show(sources, folders, counts)
        for folder in folders if is_new else ():
            item = self.model.item_of(Place(kind=Kind.FOLDER, number=folder.folder_id))
            if item is not None and folder.is_open:
                self.tree.setExpanded(item.index(), True)
        self.tree.blockSignals(False)
        self.tree.selectionModel().blockSignals(False)
        if self.model.item_of(self.current) is None and self.current.kind != Kind.FILTER:
            self.choose(Place(kind=Kind.VIEW, view=View.UNREAD))
        elif is_new:
            self._mark_current()

    def show_searches(self, searches: tuple[SavedSearch, ...]) -> None:
        """Show these saved searches."""
        self.model.searches = searches
        self.retranslate()

    def show_counts(self, counts: Counts) -> None:
        """Show the numbers as they are now."""
        if counts.by_tag.keys() != self._counts.by_tag.keys():
            self.show_sources(tuple(self.model.sources.values()), tuple(self.model.folders.values()), counts)
        self._counts = counts
        self.model.set_counts(counts)

    def choose(self, place: Place) -> None:
        """Go to ``place`` as if it had been clicked."""
        self.current = place
        self._mark_current()
        self.chosen.emit(place)

    def leave(self, place: Place) -> None:
        """The list shows a place that has no row here."""
        self.current = place
        self.tree.setCurrentIndex(QModelIndex())

    def retranslate(self) -> None:
        """Name the lists again."""
        self.tree.setAccessibleName(self.tr("Lists and sources"))
        self.show_sources(tuple(self.model.sources.values()), tuple(self.model.folders.values()), self._counts)

    def tip(self, place: Place) -> str:
        """What hovering tells of a source: its address, and in words what is wrong; plain text."""
        source = self.model.sources.get(place.number) if place.kind == Kind.SOURCE else None
        if source is None:
            return ""
        lines = [source.title]
        if source.error:
            lines.append(sentence(source.error, source.error_values))
            if source.next_check:
                lines.append(filled(self.tr("Next try: {time}"), time=moment_text(source.next_check)))
            else:
                lines.append(self.tr("It is not asked again by itself: sync the source to try."))
        if source.checked:
            lines.append(filled(self.tr("Last sync: {time}"), time=moment_text(source.checked)))
        return "\n".join(lines)

    def _mark_current(self) -> None:
        item = self.model.item_of(self.current)
        if item is not None:
            self.tree.selectionModel().blockSignals(True)
            self.tree.setCurrentIndex(item.index())
            self.tree.selectionModel().blockSignals(False)
            self.tree.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        place = index.data(Role.PLACE)
        if isinstance(place, Place) and place != self.current:
            self.current = place
            self.chosen.emit(place)

    def _press(self, index: QModelIndex) -> None:
        place = index.data(Role.PLACE)
        if isinstance(place, Place) and place.kind == Kind.FOLDER and self.tree.pressed_at_start:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def _report_folder(self, index: QModelIndex, is_open: bool) -> None:
        place = index.data(Role.PLACE)
        if isinstance(place, Place):
            self.model.folders[place.number] = replace(self.model.folders[place.number], is_open=is_open)
            self.folder_opened.emit(place.number, is_open)

    def _ask_menu(self, position: QPoint) -> None:
        place = self.tree.indexAt(position).data(Role.PLACE)
        if isinstance(place, Place) and place.kind in (Kind.SOURCE, Kind.FOLDER, Kind.SEARCH):
            self.menu_wanted.emit(place, self.tree.viewport().mapToGlobal(position))


class _Tree(QTreeView):
    """The tree itself: flat look, hovering tips, a press on the chevron's side told apart."""

    def __init__(self, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._sidebar = sidebar
        self.pressed_at_start = False
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setAutoExpandDelay(600)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only our own rows; an address or a file is the window's."""
        if event.mimeData().hasFormat(DRAGGED):
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a source's tip as plain text."""
        if isinstance(event, QHelpEvent):
            import html  # 3 ms that a start does without

            place = self.indexAt(event.pos()).data(Role.PLACE)
            told = self._sidebar.tip(place) if isinstance(place, Place) else ""
            QToolTip.showText(event.globalPos(), html.escape(told).replace("\n", "<br>"), self)
            return True
        if event.type() == QEvent.Type.MouseButtonPress:
            at = event.position().x()  # type: ignore[attr-defined]  # a QMouseEvent by its type
            from_start = self.viewport().width() - at if self.isRightToLeft() else at
            self.pressed_at_start = from_start < 40
        return super().viewportEvent(event)
