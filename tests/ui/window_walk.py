"""What every widget of a window is held to: it fits, it has a name, it speaks the interface's language, it reads no rich text."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from reader.ui.resource_files import resource

PLACE = re.compile(r"\{\w+\}")
"""A value that was not put into its sentence."""
SLACK = 1
"""px that rounding may take."""
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
HEIGHTS = ((QCheckBox, 20), (QRadioButton, 20), (QComboBox, 30), (QAbstractSpinBox, 30), (QLineEdit, 30))
"""px of what is filled in, in every language of the interface: a form must not grow or jump with its script."""
PROPERTIES = ("text", "placeholderText", "toolTip", "accessibleName", "accessibleDescription", "windowTitle", "title", "suffix")


def faults(window: QWidget) -> list[str]:
    """What is wrong with what a window shows, one line each."""
    shown = [widget for widget in (window, *window.findChildren(QWidget)) if widget.isVisible() and widget.width()]
    checks = (_nameless, clipping, _uneven)
    return [f"{name_of(widget)} {fault}" for widget in shown for check in checks for fault in check(widget)]


def words_left(window: QWidget, language: str) -> list[str]:
    """What a window and everything in it, shown or not, still says in English, and labels that would read a stranger's HTML."""
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            found.append(f"{name_of(widget)} reads rich text: {widget.text()!r}")
        found += [f"{name_of(widget)} still says {told!r}" for told in texts(widget) if told in untranslated(language)]
        found += [f"{name_of(widget)} has an empty place: {told!r}" for told in texts(widget) if PLACE.search(told)]
    return found


def name_of(widget: QWidget) -> str:
    parents: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(parents) < 3:
        parents.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return "<".join(parents)


def _nameless(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, CONTROLS) and not _is_part(widget):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name):
            yield "has no accessible name"


def _uneven(widget: QWidget) -> Iterator[str]:
    wanted = next((height for kind, height in HEIGHTS if isinstance(widget, kind)), 0)
    if isinstance(widget, QPushButton) and not widget.property("kind") and not widget.property("bar"):
        wanted = 30
    if wanted and widget.height() != wanted and not _is_part(widget):
        yield f"is {widget.height()} px high, not {wanted}"


def texts(widget: QWidget) -> Iterator[str]:
    """Everything that a widget says, to eyes or to a screen reader, and its actions."""
    yield from filter(None, (str(widget.property(name) or "") for name in PROPERTIES))
    for action in widget.actions():
        yield action.text().replace("&", "")
        yield action.toolTip()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QListWidget):
        yield from (widget.item(place).text() for place in range(widget.count()))


@cache
def untranslated(language: str) -> frozenset[str]:
    """English sentences that are another in this language in every context."""
    same: set[str] = set()
    other: set[str] = set()
    for message in ET.parse(resource("i18n") / f"offprint_{language}.ts").getroot().iter("message"):
        source, told = message.findtext("source") or "", message.findtext("translation") or ""
        (same if told == source or message.get("numerus") else other).add(source)
    return frozenset(other - same) if language != "en" else frozenset()


def clipping(widget: QWidget) -> Iterator[str]:
    """Words that do not fit, and widgets that stick out of the one around them."""
    if isinstance(widget, QLabel) and widget.text():
        yield from _clipped_label(widget)
    elif isinstance(widget, QAbstractButton) and widget.text() and not isinstance(widget.parentWidget(), QAbstractItemView):
        wanted = widget.minimumSizeHint() if widget.minimumSizeHint().isValid() else widget.sizeHint()
        if wanted.width() > widget.width() + SLACK or wanted.height() > widget.height() + SLACK:
            yield f"clips {widget.text()!r}: {wanted.toTuple()} in {widget.size().toTuple()}"
    elif isinstance(widget, QComboBox) and widget.currentText():
        room = widget.width() - (widget.sizeHint().width() - _widest(widget))
        if widget.fontMetrics().horizontalAdvance(widget.currentText()) > room + SLACK and not widget.toolTip():
            yield f"clips {widget.currentText()!r}"
    elif isinstance(widget, QLineEdit) and not _is_part(widget):
        words = widget.placeholderText()
        if widget.fontMetrics().horizontalAdvance(words) > widget.contentsRect().width() - 8 and not widget.toolTip():
            yield f"clips {words!r}"
    around = widget.parentWidget()
    if around is not None and not widget.isWindow() and not _scrolls(widget) and not around.rect().contains(_inner(widget)):
        yield f"sticks out: {widget.geometry().getRect()} of {around.size().toTuple()}"


def _clipped_label(label: QLabel) -> Iterator[str]:
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + SLACK:
            yield f"clips {label.text()!r}: {label.heightForWidth(label.width())} px high in {label.height()}"
    elif label.sizeHint().width() > label.width() + SLACK and not label.toolTip():
        yield f"clips {label.text()!r}: {label.sizeHint().width()} px in {label.width()}"


def _widest(box: QComboBox) -> int:
    return max(box.fontMetrics().horizontalAdvance(box.itemText(place)) for place in range(box.count()))


def _is_part(widget: QWidget) -> bool:
    """A part of another control: the field of a spin box, the list of a combo box, the corner of a table."""
    around = widget.parentWidget()
    return isinstance(around, (QAbstractSpinBox, QComboBox, QAbstractItemView, QLineEdit)) or (
        around is not None and type(around).__name__ == "QComboBoxPrivateContainer"
    )


def _scrolls(widget: QWidget) -> bool:
    """What a scroll area moves is cut off on purpose; so are its scroll bars' containers."""
    around = widget.parentWidget()
    above = around.parentWidget() if around is not None else None
    moved = isinstance(above, QAbstractScrollArea) and above.viewport() is around
    return moved or isinstance(around, QScrollArea) or isinstance(widget, QScrollBar) or _is_part(widget)


def _inner(widget: QWidget) -> QRect:
    return widget.geometry().adjusted(SLACK, SLACK, -SLACK, -SLACK)
