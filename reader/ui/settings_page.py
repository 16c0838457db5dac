"""What the pages of the settings share: labelled lines, and a sentence under a choice that needs one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from reader.ui.panel import Panel, PlainLabel

FIELD_WIDTH = 360
"""px: the longest choice in four languages, and a reading language with its three buttons."""
SPIN_MARGIN = 8
"""px that bring a spin box's text under that of the boxes above it: a style sheet's padding does not reach it."""


class SettingsPage(Panel):
    """Add lines with ``line`` and ``note``; say them, and the page's name as its window title, in ``retranslate``; show the
    values of now in ``read``.

    ``head`` and ``foot`` are above and below the lines.  What a person changes is stored at once; there is nothing to confirm.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name, kind="paper")
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(20)
        self._form.setVerticalSpacing(10)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.head, self.foot = QVBoxLayout(), QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.addLayout(self.head)
        layout.addLayout(self._form)
        layout.addLayout(self.foot)
        layout.addStretch(1)

    def read(self) -> None:
        """Show the values of now, silently."""

    def showEvent(self, event: QShowEvent) -> None:
        """The values of now."""
        self.read()
        super().showEvent(event)

    def line(self, widget: QWidget) -> PlainLabel:
        """A line of the page; gives its label, to be said in ``retranslate``."""
        label = PlainLabel()
        label.setBuddy(widget)
        if not isinstance(widget, QCheckBox):
            widget.setMaximumWidth(FIELD_WIDTH)
        self._form.addRow(label, widget)
        return label

    def note(self) -> PlainLabel:
        """A sentence under the line above; gives the label that holds it."""
        label = PlainLabel(kind="muted")
        label.setWordWrap(True)
        label.setFixedWidth(FIELD_WIDTH)  # a label that may be narrower reserves the height of its narrowest shape
        self._form.addRow("", label)
        return label

    def show_line(self, widget: QWidget, on: bool) -> None:
        """Show or hide a line."""
        self._form.setRowVisible(widget, on)


def spin_box(least: int, most: int) -> QSpinBox:
    """A number, its text in line with the boxes above it."""
    box = QSpinBox(minimum=least, maximum=most)
    box.lineEdit().setTextMargins(SPIN_MARGIN, 0, 0, 0)
    return box
