"""Add a source: an address, what is found there, and which of it to take."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from reader.app import Found
from reader.app.saving import Saving
from reader.app.subscriptions import Subscriptions
from reader.domain.errors import BadStatus, NoFeedFound, PrivateAddress, ReaderError
from reader.domain.feed import FeedLink
from reader.domain.imported import Kept
from reader.domain.language import own_name
from reader.domain.text import display_text
from reader.domain.update import NewSource
from reader.ui.add_panel import AddPanel
from reader.ui.background import Background
from reader.ui.panel import menu_text
from reader.ui.phrases import facts
from reader.ui.words import sentence


class AddSource(QDialog):
    """``added(tuple)`` with the new sources' numbers, ``saved(tuple)`` with the stories that pages have become;
    ``catalogue_wanted`` and ``import_wanted`` lead elsewhere."""

    added = Signal(tuple)
    saved = Signal(tuple)
    import_wanted = Signal()
    catalogue_wanted = Signal()

    def __init__(self, subscriptions: Subscriptions, saving: Saving, parent: QWidget) -> None:
        super().__init__(parent)
        self._subscriptions, self._saving = subscriptions, saving
        self._asked: Callable[[bool], None] = lambda _allow: None
        """What was asked last, to be asked again of a private address."""
        self._boxes: list[tuple[QCheckBox, FeedLink]] = []
        self._look, self._add, self._save = Background(self), Background(self), Background(self)
        self._look.finished.connect(self._show_found)
        self._look.failed.connect(self._show_failure)
        self._add.finished.connect(self._finish)
        self._add.failed.connect(self._show_failure)
        self._save.finished.connect(self._finish_saving)
        self._save.failed.connect(self._show_failure)
        self.panel = AddPanel(self)
        self.panel.look_up.clicked.connect(lambda _checked: self.look_up())
        self.panel.allow.clicked.connect(lambda: self._asked(True))
        self.panel.follow.clicked.connect(lambda _checked: self.follow())
        self.panel.save.clicked.connect(lambda _checked: self.save_page())
        self.panel.add.clicked.connect(self._subscribe)
        self.panel.outline.clicked.connect(self.import_wanted)
        self.panel.catalogue.clicked.connect(self.catalogue_wanted)
        self.panel.address.textEdited.connect(lambda _text: self._forget())
        self.panel.address.textChanged.connect(lambda text: self.panel.save.setEnabled(bool(text.strip())))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)
        self.panel.windowTitleChanged.connect(self.setWindowTitle)
        self.setMinimumWidth(480)

    def begin(self, address: str = "") -> None:
        """Show the dialog, with an address that was dropped or pasted already looked up."""
        self.offer(address)
        if address:
            self.look_up()

    def offer(self, address: str) -> None:
        """Show the dialog with an address that another program handed over: nobody is asked before the person says so."""
        self._forget()
        self.panel.forget_password()
        self.setWindowTitle(self.panel.windowTitle())
        self.panel.address.setText(address)
        self.panel.show_folders([(folder.folder_id, folder.title) for folder in self._subscriptions.folders()])
        self.show()
        self.raise_()
        self.panel.address.setFocus()

    def look_up(self, *, allow_private: bool = False) -> None:
        """Ask what is at the address, beside the window."""
        address = self.panel.address.text().strip()
        if not address:
            return
        self._asked = lambda allow: self.look_up(allow_private=allow)
        self.panel.hide_password(address)
        self._forget()
        self.panel.tell_looking()
        account = self.panel.account()
        self._look.run(lambda token: self._subscriptions.look_up(address, token, allow_private, account))

    def follow(self, *, allow_private: bool = False) -> None:
        """Look which stories a page without a feed would bring."""
        self._asked = lambda allow: self.follow(allow_private=allow)
        address = self.panel.address.text().strip()
        self._forget()
        self.panel.tell_looking()
        self._look.run(lambda token: self._subscriptions.find_stories(address, token, allow_private))

    def save_page(self, *, allow_private: bool = False) -> None:
        """Make the page at the address a bookmarked story."""
        self._asked = lambda allow: self.save_page(allow_private=allow)
        address = self.panel.address.text().strip()
        if address and not self._save.is_busy:
            self._save.run(lambda _token: self._saving.save_page(address, allow_private=allow_private))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the address looks it up; on results it adds."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._boxes and not self.panel.address.isModified():
                self._subscribe()
            else:
                self.look_up()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Closing stops a look-up."""
        self._look.cancel()
        super().done(result)

    def _forget(self) -> None:
        self._look.cancel()
        for box, _feed in self._boxes:
            box.deleteLater()
        self._boxes = []
        self.panel.show_results(there_are=False)
        self.panel.show_stories(())
        self.panel.follow.hide()
        self.panel.tell("")

    def _show_found(self, found: Found) -> None:
        self.panel.tell("")
        self.panel.address.setModified(False)
        for place, feed in enumerate(found.feeds):
            title = display_text(feed.title or found.title or feed.url, 120)
            told = [title, own_name(feed.language) if feed.language else "", self.panel.count_of(found, place)]
            box = QCheckBox(menu_text(facts(filter(None, told))))
            box.setChecked(place == 0)
            box.toggled.connect(lambda _on: self._count())
            self.panel.results.addWidget(box)
            self._boxes.append((box, feed))
        self.panel.show_results(there_are=bool(self._boxes))
        self.panel.show_stories(found.stories[0] if found.stories else ())
        self._count()
        self.adjustSize()

    def _show_failure(self, error: ReaderError) -> None:
        self.panel.tell(sentence(error.code, error.values.items()), may_allow=isinstance(error, PrivateAddress))
        if isinstance(error, BadStatus) and error.values.get("status") == 401:
            self.panel.ask_password()
        self.panel.follow.setVisible(isinstance(error, NoFeedFound))
        self._count()

    def _count(self) -> None:
        self.panel.add.setEnabled(any(box.isChecked() for box, _feed in self._boxes))

    def _subscribe(self) -> None:
        chosen = [feed for box, feed in self._boxes if box.isChecked()]
        if not chosen or self._add.is_busy:
            return
        folder_id = int(self.panel.folder.currentData() or 0)
        self.panel.add.setEnabled(False)
        self._add.run(lambda _token: tuple(self._subscribe_to(feed, folder_id) for feed in chosen))

    def _subscribe_to(self, feed: FeedLink, folder_id: int) -> int:
        new = NewSource(feed_url=feed.url, title=feed.title, language=feed.language, folder_id=folder_id)
        return self._subscriptions.add(feed, new)

    def _finish_saving(self, kept: Kept) -> None:
        self.accept()
        self.saved.emit(kept.story_ids)

    def _finish(self, sources: tuple[int, ...]) -> None:
        self.accept()
        self.added.emit(sources)
