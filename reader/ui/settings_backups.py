"""Settings: the copies of the library, making one, and going back to one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton

from reader.app import Offprint
from reader.domain.backup import Backup
from reader.domain.errors import ReaderError
from reader.ui.background import Background
from reader.ui.panel import Panel, PlainLabel, size_text
from reader.ui.phrases import facts, filled
from reader.ui.rescue_words import backup_day
from reader.ui.settings_page import SettingsPage
from reader.ui.words import sentence

_NAME = Qt.ItemDataRole.UserRole


class BackupSettings(SettingsPage):
    """``restore_wanted(name)`` after the person was told what it does and said yes."""

    restore_wanted = Signal(str)

    def __init__(self, app: Offprint) -> None:
        super().__init__("backupSettings")
        self._app = app
        self._backups: tuple[Backup, ...] = ()
        self.copies, self.make, self.restore = QListWidget(), QPushButton(), QPushButton()
        self._advice, self.told = PlainLabel(kind="muted"), PlainLabel(kind="warning")
        self.question, self.ask = PlainLabel(), Panel("restoreQuestion", kind="notice")
        self.sure, self.leave = QPushButton(), QPushButton()
        self._work = Background(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Backups"))
        self._advice.setText(
            self.tr("A checked copy is made on every day that changed something; seven daily and four weekly ones are kept.")
        )
        self.copies.setAccessibleName(self.tr("Backups"))
        self.make.setText(self.tr("Back up now"))
        self.restore.setText(self.tr("Restore…"))
        self.sure.setText(self.tr("Restore"))
        self.leave.setText(self.tr("Cancel"))
        self._show_copies(self._backups)

    def read(self) -> None:
        """See ``SettingsPage``.  Every copy is opened and counted, beside the window."""
        self.ask.hide()
        self.make.setEnabled(not self._app.is_read_only)
        self._work.run(lambda _token: self._app.backups.all())

    def _connect(self) -> None:
        self._work.finished.connect(self._show_copies)
        self._work.failed.connect(self._show_failure)
        self.copies.currentItemChanged.connect(lambda now, _before: self.restore.setEnabled(now is not None))
        self.make.clicked.connect(self._make)
        self.restore.clicked.connect(self._ask)
        self.leave.clicked.connect(self.ask.hide)
        self.sure.clicked.connect(lambda: self.restore_wanted.emit(self.copies.currentItem().data(_NAME)))

    def _make(self) -> None:
        self.make.setEnabled(False)
        self._work.run(lambda _token: (self._app.backups.make(), self._app.backups.all())[1])

    def _show_copies(self, backups: tuple[Backup, ...]) -> None:
        self._backups = backups
        self.make.setEnabled(not self._app.is_read_only)
        self.told.hide()
        self.copies.clear()
        for backup in backups:
            item = QListWidgetItem(self._words(backup), self.copies)
            item.setData(_NAME, backup.name)
        self.restore.setEnabled(False)

    def _show_failure(self, error: ReaderError) -> None:
        self.make.setEnabled(True)
        self.told.setText(sentence(error.code, error.values.items()))
        self.told.show()

    def _words(self, backup: Backup) -> str:
        told = [backup_day(backup), self.tr("%Ln stories", "", backup.stories), self.tr("%Ln bookmarks", "", backup.bookmarks)]
        if backup.has_lost:
            told.append(self.tr("kept because the next one holds less"))
        return facts((*told, size_text(backup.size_bytes)))

    def _ask(self) -> None:
        chosen = next(each for each in self._backups if each.name == self.copies.currentItem().data(_NAME))
        self.question.setText(
            filled(
                self.tr(
                    "The window closes and opens again with the backup of {date}; what you marked since is done again. "
                    "The library of now is put aside in its folder."
                ),
                date=backup_day(chosen),
            )
        )
        self.ask.show()
        self.leave.setFocus()

    def _lay_out(self) -> None:
        for label in (self._advice, self.told, self.question):
            label.setWordWrap(True)
        self.sure.setProperty("kind", "primary")
        line = QHBoxLayout(self.ask)
        line.setContentsMargins(12, 8, 12, 8)
        line.addWidget(self.question, 1)
        for button in (self.leave, self.sure):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        for widget in (self._advice, self.copies, self.told, self.ask):
            self.head.addWidget(widget)
        self.head.setSpacing(10)
        for button in (self.make, self.restore):
            self.foot.addWidget(button)
        self.foot.addStretch(1)
