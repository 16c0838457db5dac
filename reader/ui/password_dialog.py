"""The password of a source's site: asked for, kept in the desktop's keyring, or given up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.app.accounts import Accounts
from reader.domain.account import Account
from reader.domain.errors import ReaderError
from reader.domain.story import Source
from reader.domain.text import display_text
from reader.domain.url import host_of, origin_of
from reader.ui.background import Background
from reader.ui.panel import PlainLabel
from reader.ui.phrases import filled
from reader.ui.words import sentence


class PasswordDialog(QDialog):
    """``done_with(int, bool)``: the source whose site has a password from now on (true) or none any more (false)."""

    done_with = Signal(int, bool)

    def __init__(self, accounts: Accounts, source: Source, parent: QWidget) -> None:
        super().__init__(parent)
        self._accounts, self._source, self._origin = accounts, source, origin_of(source.feed_url)
        self.user, self.password, self.told = QLineEdit(), QLineEdit(), PlainLabel(kind="muted")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.told.setWordWrap(True)
        self.keep, self.forget = QPushButton(), QPushButton()
        self._keeper, self._forgetter = Background(self), Background(self)
        self._keeper.finished.connect(self._note_kept)
        self._keeper.failed.connect(self._tell_failure)
        self._forgetter.finished.connect(lambda _nothing: self._close(is_kept=False))
        self.keep.clicked.connect(self._keep)
        self.forget.clicked.connect(lambda: self._forgetter.run(lambda _token: self._accounts.forget(self._origin)))
        self._lay_out()

    def begin(self) -> None:
        """Show the dialog; what it needs of the keyring is fetched beside the window."""
        known = self._accounts.users().get(self._origin, "")
        self.user.setText(known)
        self.forget.setVisible(bool(known))
        self.open()
        (self.password if known else self.user).setFocus()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Password"))
        self.setMinimumWidth(420)
        heading = PlainLabel(display_text(self._source.title or self._source.feed_url, 80), kind="heading")
        where = filled(self.tr("It is kept in this desktop’s keyring and sent to {host} only."), host=host_of(self._origin))
        advice = PlainLabel(where, kind="muted")
        advice.setWordWrap(True)
        self.keep.setText(self.tr("Keep"))
        self.keep.setProperty("kind", "primary")
        self.forget.setText(self.tr("Forget"))
        form = QFormLayout()
        for words, field in ((self.tr("User name"), self.user), (self.tr("Password"), self.password)):
            form.addRow(PlainLabel(words), field)
            field.setAccessibleName(words)
        form.setVerticalSpacing(10)
        buttons = QDialogButtonBox()
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.forget, QDialogButtonBox.ButtonRole.ResetRole)
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for widget in (heading, advice):
            layout.addWidget(widget)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        self.told.hide()

    def _keep(self) -> None:
        account = Account(user=self.user.text().strip(), password=self.password.text())
        self._keeper.run(lambda _token: self._accounts.keep(self._origin, account))

    def _note_kept(self, is_kept: bool) -> None:
        if is_kept:
            self._close(is_kept=True)
            return
        self._tell(sentence("no-keyring"))
        self.keep.setEnabled(False)
        self.done_with.emit(self._source.source_id, True)

    def _close(self, *, is_kept: bool) -> None:
        self.accept()
        self.done_with.emit(self._source.source_id, is_kept)

    def _tell_failure(self, error: ReaderError) -> None:
        self._tell(sentence(error.code, error.values.items()))

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.show()
