"""Settings: the filters, how many stories each hides, and which."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from reader.app import Offprint
from reader.app.filters import Found
from reader.domain.filters import FilterAct, KeptFilter
from reader.domain.text import display_text
from reader.ui.background import Background
from reader.ui.filter_words import filter_line
from reader.ui.panel import PlainLabel
from reader.ui.settings_page import SettingsPage

if TYPE_CHECKING:
    from reader.ui.filter_dialog import FilterDialog

HEIGHT = 150
"""Px: five lines; both lists are seen at once."""

_NUMBER = Qt.ItemDataRole.UserRole


class FilterSettings(SettingsPage):
    """Filters are added and removed here; what a filter hides is listed below it, read beside the window.

    ``shown_wanted(KeptFilter, int)``: its stories are to be read, beginning with this one.
    """

    shown_wanted = Signal(object, int)

    def __init__(self, app: Offprint) -> None:
        super().__init__("filterSettings")
        self._app = app
        self._kept: tuple[KeptFilter, ...] = ()
        self._dialog: FilterDialog | None = None
        self.filters, self.stories = QListWidget(), QListWidget()
        self.add, self.remove, self.show_all = QPushButton(), QPushButton(), QPushButton()
        self._advice, self._told = PlainLabel(kind="muted"), PlainLabel()
        self._lister, self._finder = Background(self), Background(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def is_busy(self) -> bool:
        """Whether filters or their stories are still being read."""
        return self._lister.is_busy or self._finder.is_busy

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Filters"))
        self._advice.setText(
            self.tr("Stories that a filter hides are kept and come back when it is removed. Bookmarked ones are never hidden.")
        )
        self.filters.setAccessibleName(self.tr("Filters"))
        self.stories.setAccessibleName(self.tr("Stories of the filter"))
        self.add.setText(self.tr("New filter…"))
        self.remove.setText(self.tr("Remove the filter"))
        self.show_all.setText(self.tr("Show its stories"))
        self._show_filters(self._kept)

    def read(self) -> None:
        """See ``SettingsPage``."""
        self._lister.run(lambda _token: self._app.filters.all())

    def _connect(self) -> None:
        self._lister.finished.connect(self._show_filters)
        self._finder.finished.connect(self._show_found)
        self.filters.currentItemChanged.connect(lambda _now, _before: self._find())
        self.add.clicked.connect(self._begin)
        self.remove.clicked.connect(self._remove)
        self.show_all.clicked.connect(lambda _checked: self._show_stories(self.stories.currentItem() or self.stories.item(0)))
        self.stories.itemActivated.connect(self._show_stories)

    def _begin(self) -> None:
        from reader.ui.filter_dialog import FilterDialog

        if self._dialog is None:
            self._dialog = FilterDialog(self._app, self)
            self._dialog.accepted.connect(self.read)
        self._dialog.begin()

    def _show_stories(self, item: QListWidgetItem) -> None:
        self.shown_wanted.emit(self._kept[self.filters.currentRow()], item.data(_NUMBER))

    def _remove(self) -> None:
        self._app.filters.remove(self.filters.currentItem().data(_NUMBER))
        self.read()

    def _show_filters(self, kept: tuple[KeptFilter, ...]) -> None:
        self._kept = kept
        self.filters.clear()
        for one in kept:
            item = QListWidgetItem(filter_line(one), self.filters)
            item.setData(_NUMBER, one.filter_id)
        if kept:
            self.filters.setCurrentRow(0)
        self._find()

    def _find(self) -> None:
        item = self.filters.currentItem()
        self.remove.setEnabled(item is not None and not self._app.is_read_only)
        self.add.setEnabled(not self._app.is_read_only)
        self.stories.clear()
        self.stories.setVisible(item is not None)
        self.show_all.setEnabled(False)
        self._told.setText(
            "" if item else self.tr("There are no filters. “Hide stories like this…” in a story’s menu makes one.")
        )
        if item is not None:
            number = item.data(_NUMBER)
            self._finder.run(lambda _token: self._app.filters.stories(number))

    def _show_found(self, found: Found) -> None:
        self.stories.clear()
        for row in found.rows:
            QListWidgetItem(display_text(row.title) or row.source_title, self.stories).setData(_NUMBER, row.story_id)
        self.show_all.setEnabled(bool(found.rows))
        current = self._kept[self.filters.currentRow()] if self._kept else None
        if current is not None:
            is_hidden = current.filter.act is FilterAct.HIDE
            told = self.tr("Hidden by it: %Ln stories", "", found.stories) if is_hidden else self._met(found.stories)
            self._told.setText(told)

    def _met(self, stories: int) -> str:
        return self.tr("It has found %Ln stories", "", stories)

    def _lay_out(self) -> None:
        for label in (self._advice, self._told):
            label.setWordWrap(True)
        for widget in (self._advice, self.filters, self._told, self.stories):
            self.head.addWidget(widget)
        for shown in (self.filters, self.stories):
            shown.setWordWrap(True)
            shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            shown.setFixedHeight(HEIGHT)
        self.head.setSpacing(10)
        for button in (self.add, self.remove, self.show_all):
            self.foot.addWidget(button)
        self.foot.addStretch(1)
