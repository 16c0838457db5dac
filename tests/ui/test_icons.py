import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from reader.ui.icons import POINTING, SIZE, icon, pixmap
from reader.ui.resource_files import resource

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))
WANTED = [
    "sync",
    "add",
    "search",
    "star",
    "star-filled",
    "check",
    "circle",
    "sun",
    "list",
    "export",
    "external",
    "columns",
    "text-size",
    "menu",
    "chevron-down",
    "chevron-right",
    "hash",
    "folder",
    "globe",
    "cloud-off",
    "download",
    "close",
    "undo",
    "settings",
    "warning",
    "trash",
    "edit",
    "bell",
    "newspaper",
    "book",
    "moon",
    "back",
    "picture-off",
]


def test_the_family_is_complete() -> None:
    assert set(WANTED) <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_each_icon_is_of_the_family_and_draws_inside_its_square(name: str, qapp: QApplication) -> None:
    source = (resource("icons") / f"{name}.svg").read_text(encoding="ascii")
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke-width="1.6"' in source
    assert 'stroke-linecap="round"' in source
    assert not re.search(r"<(script|image|text|style)", source)
    image = pixmap(name, "#a5382f", 24).toImage()
    inked = [(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 100]
    assert inked
    assert all(0 < x < 23 and 0 < y < 23 for x, y in inked)


def test_an_icon_has_the_colour_asked_for(qapp: QApplication) -> None:
    colour = pixmap("circle", "#a5382f", 24).toImage().pixelColor(12, 12)
    assert colour == QColor("#a5382f")


def test_an_icon_is_sharp_on_dense_screens(qapp: QApplication) -> None:
    assert pixmap("sync", "#211f1b", 18, 2.0).size() == QSize(36, 36)


def test_an_icon_is_drawn_for_the_screens_that_are_there(qapp: QApplication) -> None:
    sizes = {(SIZE * screen.devicePixelRatio()) for screen in qapp.screens()}
    assert {size.width() for size in icon("sync", "#211f1b").availableSizes()} == sizes


@pytest.mark.parametrize("name", NAMES)
def test_only_icons_that_point_along_the_line_are_mirrored(name: str, qapp: QApplication) -> None:
    usual = pixmap(name, "#211f1b", 24).toImage()
    turned = pixmap(name, "#211f1b", 24, mirrored=True).toImage()
    assert turned == (usual.flipped(Qt.Orientation.Horizontal) if name in POINTING else usual)
    assert (turned != usual) == (name in POINTING)


def test_an_icon_that_is_not_drawn_is_a_mistake_of_ours(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", "#211f1b")
