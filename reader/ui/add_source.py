"""Add a source: an address, what is found there, and which of it to take."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.app import Found
from reader.app.subscriptions import Subscriptions
from reader.domain.account import Account
from reader.domain.errors import BadStatus, PrivateAddress, ReaderError
from reader.domain.feed import FeedLink
from reader.domain.language import own_name
from reader.domain.text import display_text
from reader.domain.update import NewSource
from reader.domain.url import split_userinfo
from reader.ui.background import Background
from reader.ui.panel import Panel, PlainLabel, menu_text
from reader.ui.words import sentence


class AddSource(QDialog):
    """``added(tuple)`` with the new sources' numbers; ``catalogue_wanted`` and ``import_wanted`` lead elsewhere."""

    added = Signal(tuple)
    import_wanted = Signal()
    catalogue_wanted = Signal()

    def __init__(self, subscriptions: Subscriptions, parent: QWidget) -> None:
        super().__init__(parent)
        self._subscriptions = subscriptions
        self._boxes: list[tuple[QCheckBox, FeedLink]] = []
        self._look, self._add = Background(self), Background(self)
        self._look.finished.connect(self._show_found)
        self._look.failed.connect(self._show_failure)
        self._add.finished.connect(self._finish)
        self._add.failed.connect(self._show_failure)
        self.panel = AddPanel(self)
        self.panel.look_up.clicked.connect(lambda _checked: self.look_up())
        self.panel.allow.clicked.connect(lambda: self.look_up(allow_private=True))
        self.panel.add.clicked.connect(self._subscribe)
        self.panel.outline.clicked.connect(self.import_wanted)
        self.panel.catalogue.clicked.connect(self.catalogue_wanted)
        self.panel.address.textEdited.connect(lambda _text: self._forget())
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
        self.panel.hide_password(address)
        self._forget()
        self.panel.tell_looking()
        account = self.panel.account()
        self._look.run(lambda token: self._subscriptions.look_up(address, token, allow_private, account))

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
        self.panel.tell("")

    def _show_found(self, found: Found) -> None:
        self.panel.tell("")
        self.panel.address.setModified(False)
        for place, feed in enumerate(found.feeds):
            title = display_text(feed.title or found.title or feed.url, 120)
            box = QCheckBox(menu_text(f"{title} · {own_name(feed.language)}" if feed.language else title))
            box.setChecked(place == 0)
            box.toggled.connect(lambda _on: self._count())
            self.panel.results.addWidget(box)
            self._boxes.append((box, feed))
        self.panel.show_results(there_are=bool(self._boxes))
        self._count()
        self.adjustSize()

    def _show_failure(self, error: ReaderError) -> None:
        self.panel.tell(sentence(error.code, error.values.items()), may_allow=isinstance(error, PrivateAddress))
        if isinstance(error, BadStatus) and error.values.get("status") == 401:
            self.panel.ask_password()
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

    def _finish(self, sources: tuple[int, ...]) -> None:
        self.accept()
        self.added.emit(sources)


class AddPanel(Panel):
    """The dialog's widgets and words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("addSource", parent)
        self.heading = PlainLabel(kind="heading")
        self.advice = PlainLabel(kind="muted")
        self.address = QLineEdit(clearButtonEnabled=True)
        self.told = PlainLabel()
        for label in (self.advice, self.told):
            label.setWordWrap(True)
        self.look_up, self.allow, self.add, self.outline, self.catalogue = (QPushButton() for _ in range(5))
        self.add.setProperty("kind", "primary")
        for button in (self.outline, self.catalogue):
            button.setProperty("kind", "link")
        for button in (self.look_up, self.allow, self.add, self.outline, self.catalogue):
            button.setAutoDefault(False)
        self.user, self.password = QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.folder_words = PlainLabel()
        self.folder = QComboBox()
        self.results = QVBoxLayout()
        self._lay_out()
        self.retranslate()
        self.show_results(there_are=False)
        self.tell("")
        self.forget_password()

    def forget_password(self) -> None:
        """Empty and hide the fields of a password."""
        for field in (self.user, self.password):
            field.clear()
            field.hide()

    def tell(self, words: str, *, may_allow: bool = False) -> None:
        """Say how it goes; ``may_allow`` asks whether a private address may be asked."""
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.allow.setVisible(may_allow)

    def account(self) -> Account | None:
        """What the person typed for a site that asks for a password."""
        user = self.user.text().strip()
        return Account(user=user, password=self.password.text()) if user else None

    def ask_password(self) -> None:
        """Offer fields for a user name and a password."""
        for field in (self.user, self.password):
            field.show()
        (self.password if self.user.text() else self.user).setFocus()

    def hide_password(self, address: str) -> None:
        """A password that stands in the address moves into its own, unreadable field."""
        bare, user, password = split_userinfo(address)
        if user:
            self.address.setText(bare)
            self.user.setText(user)
            self.password.setText(password)
            self.ask_password()

    def tell_looking(self) -> None:
        """Say that the address is being asked."""
        self.tell(self.tr("Looking…"))

    def show_results(self, *, there_are: bool) -> None:
        """Show or hide what belongs to results."""
        for widget in (self.folder_words, self.folder, self.add):
            widget.setVisible(there_are)

    def show_folders(self, folders: list[tuple[int, str]]) -> None:
        """Offer these folders."""
        self.folder.clear()
        self.folder.addItem(self.tr("No folder"), 0)
        for number, title in folders:
            self.folder.addItem(display_text(title, 60), number)

    def retranslate(self) -> None:
        """Say everything again."""
        self.heading.setText(self.tr("Add a source"))
        self.setWindowTitle(self.heading.text())
        self.folder.setItemText(0, self.tr("No folder"))
        self.advice.setText(self.tr("Paste the address of a site or of a feed."))
        self.address.setPlaceholderText("example.org")
        self.address.setAccessibleName(self.tr("Address"))
        for field, words in ((self.user, self.tr("User name")), (self.password, self.tr("Password"))):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self.look_up.setText(self.tr("Look up"))
        self.allow.setText(self.tr("Ask it all the same"))
        self.add.setText(self.tr("Add"))
        self.folder_words.setText(self.tr("Folder"))
        self.outline.setText(self.tr("Import OPML…"))
        self.catalogue.setText(self.tr("Choose from the catalogue"))

    def _lay_out(self) -> None:
        line, folder, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        line.addWidget(self.address, 1)
        line.addWidget(self.look_up)
        folder.addWidget(self.folder_words)
        folder.addWidget(self.folder, 1)
        folder.addWidget(self.add)
        foot.addWidget(self.catalogue)
        foot.addWidget(self.outline)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.heading)
        layout.addWidget(self.advice)
        layout.addLayout(line)
        layout.addWidget(self.told)
        layout.addWidget(self.user)
        layout.addWidget(self.password)
        layout.addWidget(self.allow, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self.results)
        layout.addLayout(folder)
        layout.addStretch(1)
        layout.addLayout(foot)
