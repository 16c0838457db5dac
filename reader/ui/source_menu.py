"""What can be done with a source or a folder: the menu of the sidebar's row."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from reader.app.subscriptions import Subscriptions
from reader.domain.story import Folder, Source
from reader.domain.text import display_text
from reader.ui.panel import menu_text
from reader.ui.sidebar_model import Kind, Place, SidebarModel


class SourceMenu(QObject):
    """``sync_wanted(int)`` for one source, ``search_forgotten(SavedSearch)`` for a saved search.

    ``removal_wanted(Source)`` is asked about in the window, not in a box; ``password_wanted(Source)`` too."""

    sync_wanted = Signal(int)
    removal_wanted = Signal(object)
    password_wanted = Signal(object)
    search_forgotten = Signal(object)

    def __init__(self, subscriptions: Subscriptions, model: SidebarModel, window: QWidget) -> None:
        super().__init__(window)
        self._subscriptions, self._model, self._window = subscriptions, model, window

    def open(self, place: Place, at: QPoint) -> None:
        """Show the menu of a source or a folder at a screen position."""
        self.menu_of(place).popup(at)

    def menu_of(self, place: Place) -> QMenu:
        """The menu of a source or a folder."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        if place.kind == Kind.SOURCE:
            self._fill_source(menu, self._model.sources[place.number])
        elif place.search is not None:
            menu.addAction(self.tr("Remove the search"), lambda: self.search_forgotten.emit(place.search))
        else:
            self._fill_folder(menu, self._model.folders[place.number])
        return menu

    def _fill_source(self, menu: QMenu, source: Source) -> None:
        menu.addAction(self.tr("Sync this source"), lambda: self.sync_wanted.emit(source.source_id))
        menu.addAction(self.tr("Rename…"), lambda: self._rename(source))
        folders = menu.addMenu(self.tr("Move to folder"))
        folders.addAction(self.tr("No folder"), lambda: self._subscriptions.move(source.source_id, 0))
        for folder in self._model.folders.values():
            title = menu_text(display_text(folder.title, 60))
            folders.addAction(title, partial(self._subscriptions.move, source.source_id, folder.folder_id))
        folders.addSeparator()
        folders.addAction(self.tr("New folder…"), lambda: self._move_to_new(source))
        self._add_moves(menu, partial(self._shift_source, source))
        menu.addAction(self.tr("Copy address"), lambda: QGuiApplication.clipboard().setText(source.feed_url))
        if source.feed_url.startswith("https://"):
            menu.addAction(self.tr("Password…"), lambda: self.password_wanted.emit(source))
        menu.addSeparator()
        menu.addAction(self.tr("Remove…"), lambda: self.removal_wanted.emit(source))

    def _add_moves(self, menu: QMenu, shift: Callable[[int], None]) -> None:
        menu.addAction(self.tr("Move up"), lambda: shift(-1))
        menu.addAction(self.tr("Move down"), lambda: shift(1))

    def _shift_source(self, source: Source, step: int) -> None:
        beside = [other.source_id for other in self._model.sources.values() if other.folder_id == source.folder_id]
        place = beside.index(source.source_id) + step
        if 0 <= place < len(beside):
            self._subscriptions.move(source.source_id, source.folder_id, place)

    def _shift_folder(self, folder: Folder, step: int) -> None:
        place = list(self._model.folders).index(folder.folder_id) + step
        if 0 <= place < len(self._model.folders):
            self._subscriptions.move_folder(folder.folder_id, place)

    def _fill_folder(self, menu: QMenu, folder: Folder) -> None:
        menu.addAction(self.tr("Rename…"), lambda: self._rename_folder(folder))
        self._add_moves(menu, partial(self._shift_folder, folder))
        menu.addAction(
            self.tr("Remove the folder, keep its sources"), lambda: self._subscriptions.remove_folder(folder.folder_id)
        )

    def _rename(self, source: Source) -> None:
        self._ask(
            self.tr("Rename the source"),
            self.tr("Name (empty: the site’s own)"),
            source.title,
            lambda title: self._subscriptions.rename(source.source_id, title),
        )

    def _rename_folder(self, folder: Folder) -> None:
        def rename(title: str) -> None:
            if title:
                self._subscriptions.rename_folder(folder.folder_id, title)

        self._ask(self.tr("Rename the folder"), self.tr("Name"), folder.title, rename)

    def _move_to_new(self, source: Source) -> None:
        def move(title: str) -> None:
            if title:
                self._subscriptions.move(source.source_id, self._subscriptions.add_folder(title))

        self._ask(self.tr("New folder"), self.tr("Name"), "", move)

    def _ask(self, title: str, label: str, text: str, take: Callable[[str], None]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setTextValue(text)
        dialog.textValueSelected.connect(lambda value: take(value.strip()))
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.open()
