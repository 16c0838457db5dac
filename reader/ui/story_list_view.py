"""The list of stories as a widget."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reader.ui.look import Look
from reader.ui.story_delegate import StoryDelegate
from reader.ui.story_list_model import StoryListModel


class StoryListView(QTableView):
    """A table of one column: the only Qt list that asks a Python model for visible rows alone (a list view asks for all).

    ``story_selected`` carries the story that became current, 0 when none is, and stays away while several are selected;
    ``story_activated`` comes with Enter and a double click, ``menu_wanted(QPoint)`` with a screen position.
    """

    story_selected = Signal(int)
    story_activated = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self, model: StoryListModel, delegate: StoryDelegate, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stories = model
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._set_up(delegate.height())
        self.activated.connect(lambda index: self.story_activated.emit(model.story_id(index.row())))
        look.changed.connect(self.viewport().update)
        self._say_name()

    @property
    def current_story(self) -> int:
        """The story of the current line; 0 when there is none."""
        return self._stories.story_id(self.currentIndex().row())

    @property
    def top_story(self) -> int:
        """The story at the top; 0 at the list's beginning."""
        return self._stories.story_id(self.rowAt(0)) if self.verticalScrollBar().value() else 0

    def put_on_top(self, story_id: int) -> None:
        """Scroll to a story, or to the list's beginning when it is not there."""
        row = self._stories.row_of(story_id) if story_id else -1
        if row < 0:
            self.scrollToTop()
        else:
            self.scrollTo(self._stories.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def select_row(self, row: int) -> bool:
        """Makes a line current and visible; false when there is no such line."""
        if not 0 <= row < self._stories.rowCount():
            return False
        self.make_current(row)
        self.scrollTo(self.currentIndex())
        return True

    def make_current(self, row: int) -> None:
        """Make a line current and select it alone.

        Not in the view's own way, which asks what keys are held: a move of the program's is no choosing with Ctrl.
        """
        self.selectionModel().setCurrentIndex(self._stories.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selected_rows(self) -> tuple[int, ...]:
        """The selected lines from top to bottom."""
        ranges = self.selectionModel().selection().toList()
        return tuple(sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)}))

    def selected_stories(self) -> tuple[int, ...]:
        """The selected stories from top to bottom."""
        return tuple(self._stories.story_id(row) for row in self.selected_rows())

    def select_rows(self, rows: Iterable[int]) -> None:
        """Select these lines and no others; the current one stays current."""
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self._stories.index(row, 0), self._stories.index(row, 0))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def extend(self, step: int) -> None:
        """Take the next line (1) or the one before (-1) into the selection, as Shift with an arrow does."""
        row = self.currentIndex().row()
        goal = max(0, min(row + step, self._stories.rowCount() - 1))
        if row < 0 or goal == row:
            return
        # Qt's own anchor is lost when a line is made current by the program.
        rows = self.selected_rows()
        anchor = (rows[0] if row == rows[-1] else rows[-1]) if len(rows) > 1 else row
        chosen = QItemSelection(self._stories.index(min(anchor, goal), 0), self._stories.index(max(anchor, goal), 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._stories.index(goal, 0), flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        self.scrollTo(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """Nothing: Qt would ask for every row of the library (1.1 s at 100,000)."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the list's ends; Qt's table goes to the row's."""
        if event.key() == Qt.Key.Key_Home:
            self.select_row(0)
        elif event.key() == Qt.Key.Key_End:
            self.select_row(self._stories.rowCount() - 1)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.extend(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Qt's notice of another current line."""
        super().selectionChanged(selected, deselected)
        ranges = self.selectionModel().selection().toList()
        lines = sum(one.height() for one in ranges)
        if lines < 2:
            self.story_selected.emit(self._stories.story_id(ranges[0].top()) if lines else 0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the line under the pointer, or of the current one with the menu key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        else:
            place = event.globalPos()
            row = self.rowAt(event.pos().y())
            if row not in self.selected_rows():
                self.select_row(row)
        if self.selected_rows():
            self.menu_wanted.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The selected line stays in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _set_up(self, row_height: int) -> None:
        self.setObjectName("story_list")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(row_height)
        rows.setDefaultSectionSize(row_height)
        self.verticalScrollBar().setSingleStep(row_height // 3)

    def changeEvent(self, event: QEvent) -> None:
        """Qt's notice of a new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say_name()
        super().changeEvent(event)

    def _say_name(self) -> None:
        self.setAccessibleName(self.tr("Stories"))
