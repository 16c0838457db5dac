"""Three panes side by side; two with the sidebar folded away; one at a time in a narrow window."""

from PySide6.QtCore import QByteArray, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QStyle, QWidget

from reader.ui import list_pane, sidebar
from reader.ui.top_bar import Width

STEP = 24
"""Px by which a key makes a pane wider: three letters of the article."""
FOLDS_BELOW = 1000
STACKS_BELOW = 700
"""Px of window width; product.md, "How it looks"."""


def width_of(pixels: int) -> Width:
    """How many panes fit into a window of this width in px."""
    if pixels < STACKS_BELOW:
        return Width.ONE_PANE
    return Width.TWO_PANES if pixels < FOLDS_BELOW else Width.THREE_PANES


class Panes(QWidget):
    """``fitted(Width)`` when the number of panes changes."""

    fitted = Signal(int)

    def __init__(self, side: QWidget, stories: QWidget, article: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._stories, self._article = side, stories, article
        self.width_class = Width.THREE_PANES
        self._is_reading = False
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        side.setMinimumWidth(180)
        stories.setMinimumWidth(260)
        article.setMinimumWidth(320)
        for pane in (side, stories, article):
            self._splitter.addWidget(pane)
        self._splitter.setStretchFactor(2, 1)
        self._splitter.setSizes([sidebar.WIDTH, list_pane.WIDTH, 10_000])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self._kept = self._splitter.saveState()

    def state(self) -> bytes:
        """The widths of the three panes, for the next start."""
        if self.width_class == Width.THREE_PANES:
            self._kept = self._splitter.saveState()
        return bytes(self._kept.data())

    def restore(self, state: bytes) -> None:
        """Take the widths of ``state``."""
        self._kept = QByteArray(state)
        self._splitter.restoreState(self._kept)

    def widen(self, steps: int) -> None:
        """Make the pane that has the keyboard wider by so many steps, or narrower, and its neighbour the other way."""
        sizes, focused = self._splitter.sizes(), QApplication.focusWidget()
        shown = [place for place in range(self._splitter.count()) if sizes[place]]
        panes = (self._side, self._stories, self._article)[-self._splitter.count() :]
        here = next((place for place in shown if focused and panes[place].isAncestorOf(focused)), -1)
        if here < 0 or len(shown) < 2:
            return
        beside = here + 1 if here + 1 in shown else here - 1
        least = panes[beside if steps > 0 else here].minimumWidth()
        room = max(0, sizes[beside if steps > 0 else here] - least)
        change = max(-room, min(room, steps * STEP))
        sizes[here] += change
        sizes[beside] -= change
        self._splitter.setSizes(sizes)

    def fit(self, width: Width) -> None:
        """Show as many panes as there is room for."""
        if width == self.width_class:
            return
        self.state()
        was_wide = self.width_class == Width.THREE_PANES
        self.width_class = width
        if width == Width.THREE_PANES:
            self._splitter.insertWidget(0, self._side)
            self._side.show()
            self._splitter.restoreState(self._kept)
        elif was_wide:
            self._side.setParent(self)
            self._side.hide()
        self._side.setProperty("folded", width != Width.THREE_PANES)
        self._side.style().polish(self._side)
        self._show_panes()
        self.fitted.emit(width)

    def toggle_side(self) -> None:
        """Show or hide the folded sidebar over the list."""
        if self.width_class != Width.THREE_PANES:
            self._side.setGeometry(self._side_place())
            self._side.setVisible(self._side.isHidden())
            self._side.raise_()
            if self._side.isVisible():
                self._side.setFocus()

    def fold_side(self) -> bool:
        """Hide the sidebar where it lies over the list; whether it did."""
        is_over = self.width_class != Width.THREE_PANES and self._side.isVisible()
        if is_over:
            self._side.hide()
        return is_over

    def read(self, on: bool) -> bool:
        """In a narrow window: show the article in place of the list, or the list again; whether that changed anything."""
        has_changed = on != self._is_reading and self.width_class == Width.ONE_PANE
        self._is_reading = on
        self._show_panes()
        return has_changed

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the folded sidebar as high as the panes."""
        super().resizeEvent(event)
        if self._side.parentWidget() is self:
            self._side.setGeometry(self._side_place())

    def _side_place(self) -> QRect:
        place = QRect(0, 0, sidebar.WIDTH, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _show_panes(self) -> None:
        is_single = self.width_class == Width.ONE_PANE
        self._stories.setVisible(not is_single or not self._is_reading)
        self._article.setVisible(not is_single or self._is_reading)
