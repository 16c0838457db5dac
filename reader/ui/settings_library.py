"""Settings: where the library is and how large, and for how long what it holds is kept."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from reader.app import KEEP_RAW_DAYS, KEEP_READ_DAYS, Offprint
from reader.domain.health import RetentionPlan
from reader.ui.background import Background
from reader.ui.panel import PlainLabel, size_text
from reader.ui.phrases import filled, left_to_right
from reader.ui.settings_page import SettingsPage, spin_box


class LibrarySettings(SettingsPage):
    """The library is weighed, and what would go is counted, beside the window: when the page is shown and at every change.

    ``folder_wanted`` opens the library's folder; ``move_wanted(Path)`` after a folder was chosen.
    """

    folder_wanted = Signal()
    move_wanted = Signal(Path)

    def __init__(self, app: Offprint) -> None:
        super().__init__("librarySettings")
        self._app = app
        self._bytes, self._plan = 0, RetentionPlan()
        self.place = PlainLabel()
        self.place.setWordWrap(True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._place = self.line(self.place)
        self.open_folder, self.carry = QPushButton(), QPushButton()
        self._about_move = self._ways()
        self.read_days = spin_box(KEEP_READ_DAYS[0], KEEP_READ_DAYS[-1])
        self._read_days, self._about_read = self.line(self.read_days), self.note()
        self.page_days = spin_box(KEEP_RAW_DAYS[0], KEEP_RAW_DAYS[-1])
        self._page_days, self._about_pages = self.line(self.page_days), self.note()
        self.effect = PlainLabel()
        self.effect.setWordWrap(True)
        self.line(self.effect)
        self._weigher, self._planner = Background(self), Background(self)
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Library"))
        self._place.setText(self.tr("Library"))
        self.open_folder.setText(self.tr("Open the folder"))
        self.carry.setText(self.tr("Move it…"))
        self._about_move.setText(
            self.tr("To another folder or disk; the window closes while it is carried there, and opens again.")
        )
        self._read_days.setText(self.tr("Keep read stories"))
        self._about_read.setText(self.tr("Unread, bookmarked and tagged stories stay for ever."))
        self.read_days.setSpecialValueText(self.tr("for ever"))
        self._page_days.setText(self.tr("Keep original pages"))
        self._about_pages.setText(
            self.tr(
                "From a page as the site sent it, a story’s text can be made anew; those of bookmarked stories stay for ever."
            )
        )
        self.page_days.setSpecialValueText(self.tr("not at all"))
        self._say_unit()
        self._show_size(self._bytes)
        self._show_plan(self._plan)

    def read(self) -> None:
        """See ``SettingsPage``."""
        settings = self._app.settings
        for box, days in ((self.read_days, settings.keep_read_days), (self.page_days, settings.keep_raw_days)):
            box.blockSignals(True)
            box.setValue(days)
            box.blockSignals(False)
        self._say_unit()
        self._weigher.run(lambda _token: self._app.library.size_bytes())
        self._planner.run(lambda _token: self._app.health.plan())

    def _ways(self) -> PlainLabel:
        ways = QWidget()
        line = QHBoxLayout(ways)
        line.setContentsMargins(0, 0, 0, 0)
        for button in (self.open_folder, self.carry):
            line.addWidget(button)
        line.addStretch(1)
        self.line(ways)
        about = self.note()
        # A folder that the command line names is the command line's to move.
        can_move = self._app.profile.pointer is not None and not self._app.is_read_only
        self.carry.setVisible(can_move)
        self.show_line(about, can_move)
        return about

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose an empty folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.move_wanted.emit(Path(name)))
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.open()

    def _connect(self) -> None:
        self.open_folder.clicked.connect(lambda _checked: self.folder_wanted.emit())
        self.carry.clicked.connect(lambda _checked: self._choose_folder())
        self._weigher.finished.connect(self._show_size)
        self._planner.finished.connect(self._show_plan)
        self.read_days.valueChanged.connect(lambda days: self._keep("keep_read_days", days))
        self.page_days.valueChanged.connect(lambda days: self._keep("keep_raw_days", days))

    def _keep(self, name: str, days: int) -> None:
        setattr(self._app.settings, name, days)
        self._say_unit()
        self._planner.run(lambda _token: self._app.health.plan())

    def _say_unit(self) -> None:
        for box in (self.read_days, self.page_days):
            box.setSuffix(self.tr(" days", "after a number", box.value()))

    def _show_size(self, size: int) -> None:
        self._bytes = size
        where = left_to_right(str(self._app.profile.folder))
        self.place.setText(f"{where}\n{size_text(size)}" if size else where)

    def _show_plan(self, plan: RetentionPlan) -> None:
        self._plan = plan
        lines = []
        if plan.stories:
            removed = self.tr("The next sync would remove %Ln stories with {size} of text.", "", plan.stories)
            lines.append(filled(removed, size=size_text(plan.text_bytes)))
        if plan.pages:
            removed = self.tr("The next sync would remove %Ln original pages and free {size}.", "", plan.pages)
            lines.append(filled(removed, size=size_text(plan.page_bytes)))
        self.effect.setText("\n".join(lines) or self.tr("The next sync would remove nothing."))
