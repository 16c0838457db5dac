"""The widgets and words of adding a source."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.app import Found
from reader.domain.account import Account
from reader.domain.feed import ParsedItem
from reader.domain.text import display_text
from reader.domain.url import split_userinfo
from reader.ui.panel import Panel, PlainLabel
from reader.ui.phrases import isolated

SHOWN_STORIES = 5
"""Headlines of a page that is no source yet: enough to see whether they are stories."""


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
        self.stories = PlainLabel(kind="muted")
        self.stories.setWordWrap(True)
        self.look_up, self.allow, self.add, self.follow, self.save = (QPushButton() for _ in range(5))
        self.outline, self.catalogue = QPushButton(), QPushButton()
        self.add.setProperty("kind", "primary")
        for button in (self.outline, self.catalogue, self.save):
            button.setProperty("kind", "link")
        for button in (self.look_up, self.allow, self.add, self.follow, self.save, self.outline, self.catalogue):
            button.setAutoDefault(False)
        self.user, self.password = QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.folder_words = PlainLabel()
        self.folder = QComboBox()
        self.results = QVBoxLayout()
        self._lay_out()
        self.retranslate()
        self.show_results(there_are=False)
        self.show_stories(())
        self.follow.hide()
        self.save.setEnabled(False)
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

    def count_of(self, found: Found, place: int) -> str:
        """How many stories a page without a feed would bring; empty for feeds."""
        return self.tr("%Ln stories", "", len(found.stories[place])) if found.stories else ""

    def show_stories(self, stories: tuple[ParsedItem, ...]) -> None:
        """Show the first headlines of what a page would bring."""
        titles = [display_text(story.title or story.url, 90) for story in stories[:SHOWN_STORIES]]
        self.stories.setText("\n".join(f"• {isolated(title)}" for title in titles))
        self.stories.setVisible(bool(titles))

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
        self.advice.setText(self.tr("Paste the address of a site, of a feed, or of a page to save."))
        self.address.setPlaceholderText("example.org")
        self.address.setAccessibleName(self.tr("Address"))
        for field, words in ((self.user, self.tr("User name")), (self.password, self.tr("Password"))):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self.look_up.setText(self.tr("Look up"))
        self.allow.setText(self.tr("Ask it all the same"))
        self.add.setText(self.tr("Add"))
        self.folder_words.setText(self.tr("Folder"))
        self.follow.setText(self.tr("Take its stories all the same"))
        self.save.setText(self.tr("Save this page"))
        self.outline.setText(self.tr("Import…"))
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
        foot.addWidget(self.save)
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
        layout.addWidget(self.follow, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self.results)
        layout.addWidget(self.stories)
        layout.addLayout(folder)
        layout.addStretch(1)
        layout.addLayout(foot)
