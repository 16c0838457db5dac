"""Sources in the window: adding, importing, removing, and the sidebar that shows them."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.app import Offprint
from reader.domain.changes import Changes
from reader.domain.errors import CannotWrite, ReaderError
from reader.domain.story import Counts, Source
from reader.ui.background import Background
from reader.ui.import_controller import ImportController
from reader.ui.removal_bar import RemovalBar
from reader.ui.sidebar import Sidebar
from reader.ui.source_menu import SourceMenu
from reader.ui.words import sentence

if TYPE_CHECKING:
    from reader.ui.add_source import AddSource
    from reader.ui.onboarding import Onboarding

TIDY_AFTER = 60_000
"""Ms after the start until sources that were removed over a day ago are deleted: whoever has come to read comes first."""


class SourcesController(QObject):
    """``sync_wanted(tuple)`` for new or chosen sources, ``told(str)`` for the quiet bar, ``added`` when there are new ones.

    ``stories_wanted(tuple)``: of pages that were saved."""

    sync_wanted = Signal(tuple)
    stories_wanted = Signal(tuple)
    told = Signal(str)
    added = Signal()
    catalogue_wanted = Signal()

    def __init__(self, app: Offprint, sidebar: Sidebar, removal: RemovalBar, window: QWidget) -> None:
        super().__init__(window)
        self._app, self._sidebar, self._removal, self._window = app, sidebar, removal, window
        self.menu = SourceMenu(app.subscriptions, sidebar.model, window)
        self._remover = Background(self)
        self.imports = ImportController(app, window)
        self.imports.told.connect(self.told)
        self.imports.brought.connect(lambda: self._begin(()))
        self._remover.failed.connect(self._tell_failure)
        sidebar.menu_wanted.connect(self.menu.open)
        sidebar.folder_opened.connect(app.subscriptions.set_folder_open)
        # After the drop: the tree must not be built anew while Qt is still dropping into it.
        sidebar.model.source_moved.connect(app.subscriptions.move, Qt.ConnectionType.QueuedConnection)
        sidebar.model.folder_moved.connect(app.subscriptions.move_folder, Qt.ConnectionType.QueuedConnection)
        self.menu.sync_wanted.connect(lambda source_id: self.sync_wanted.emit((source_id,)))
        self.menu.removal_wanted.connect(self.ask_removal)
        self.menu.password_wanted.connect(self.ask_password)
        removal.confirmed.connect(self._remove)
        QTimer.singleShot(TIDY_AFTER, self, self._tidy)

    @cached_property
    def dialog(self) -> "AddSource":
        """Adding a source, made when it is first asked for."""
        from reader.ui.add_source import AddSource

        made = AddSource(self._app.subscriptions, self._app.saving, self._window)
        made.added.connect(self._begin)
        made.saved.connect(self._note_saved)
        made.import_wanted.connect(self.imports.choose)
        made.catalogue_wanted.connect(self.catalogue_wanted)
        return made

    def offer(self, address: str) -> None:
        """Offer an address that another program handed over."""
        self.dialog.offer(address)

    def serve(self, page: "Onboarding") -> None:
        """Do what the first page asks."""
        page.editions_chosen.connect(self._add_editions)
        page.sample_wanted.connect(self.add_sample)
        page.address_wanted.connect(self._ask_address)
        page.import_wanted.connect(self.imports.choose)

    def _ask_address(self) -> None:
        self.dialog.begin()

    def show(self, counts: Counts) -> None:
        """Show sources and folders as they are now, with these numbers."""
        subscriptions = self._app.subscriptions
        self._sidebar.show_sources(subscriptions.sources(counts), subscriptions.folders(), counts)

    def note(self, changes: Changes, counts: Counts) -> None:
        """Show what changed, and the numbers as they are now."""
        if changes.sources:
            self.show(counts)
        elif changes.counts or changes.lists or changes.stories:
            self._sidebar.show_counts(counts)

    def add_sample(self) -> None:
        """Subscribe to the sample paper and sync it."""
        self._begin(self._app.subscriptions.add_sample())

    def ask_removal(self, source: Source) -> None:
        """Ask in the window what becomes of the source's bookmarks."""
        self._removal.ask(source, self._app.subscriptions.bookmarked(source.source_id))

    def ask_password(self, source: Source) -> None:
        """Ask for the password of the source's site, and sync it with that."""
        from reader.ui.password_dialog import PasswordDialog

        dialog = PasswordDialog(self._app.accounts, source, self._window)
        dialog.done_with.connect(lambda source_id, is_kept: self.sync_wanted.emit((source_id,)) if is_kept else None)
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.begin()

    def delete_removed(self) -> None:
        """Really delete the sources that were removed, today's too.  Beside the window: thousands of stories take seconds."""
        self._remover.run(lambda _token: self._app.subscriptions.purge(at_once=True))

    def _tidy(self) -> None:
        if not self._app.is_read_only:
            self._remover.run(lambda _token: self._app.subscriptions.purge())

    def _remove(self, source_id: int, keep_bookmarks: bool) -> None:
        """Beside the window: thousands of stories take half a second to go out of sight."""
        self._remover.run(lambda _token: self._app.subscriptions.remove(source_id, keep_bookmarks))

    def choose_export(self) -> None:
        """Let the person choose where the OPML file goes."""
        dialog = QFileDialog(self._window, self.tr("Export OPML"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("opml")
        dialog.selectFile("offprint.opml")
        dialog.fileSelected.connect(lambda name: self.export_outline(Path(name)))
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.open()

    def export_outline(self, path: Path) -> None:
        """Write all sources to an OPML file."""
        try:
            self._app.subscriptions.save_outline(path)
        except CannotWrite as error:
            self._tell_failure(error)
            return
        self.told.emit(self.tr("%Ln sources written", "", len(self._app.subscriptions.sources())))

    def _add_editions(self, chosen: tuple[tuple[object, tuple[str, ...]], ...]) -> None:
        added: list[int] = []
        for publication, languages in chosen:
            added += self._app.subscriptions.add_editions(publication, languages)  # type: ignore[arg-type]  # a Qt signal carries it
        self._begin(tuple(added))

    def _begin(self, sources: tuple[int, ...]) -> None:
        self.added.emit()
        self.sync_wanted.emit(sources)

    def _note_saved(self, story_ids: tuple[int, ...]) -> None:
        self.told.emit(self.tr("Saved to the bookmarks"))
        self.added.emit()
        self.stories_wanted.emit(story_ids)

    def _tell_failure(self, error: ReaderError) -> None:
        self.told.emit(sentence(error.code, error.values.items()))
