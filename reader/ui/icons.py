"""Line icons in the colour of the text around them (resources/icons: a grid of 24 px, strokes of 1.6 px, round caps).

Icons that point along the line are mirrored where the line runs right to left; those of things (a clock, a magnifier, a pencil)
and of time passing (play, sync) are not: Material Design, "Bidirectionality".
"""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache, QTransform
from PySide6.QtSvg import QSvgRenderer

from reader.ui.resource_files import resource

SIZE = 18
"""px at which an icon stands beside 13 px text."""
POINTING = frozenset({"back", "forward", "chevron-left", "chevron-right", "undo", "external"})
"""Icons that point to where reading came from or goes."""


def icon(name: str, colour: str, disabled: str = "", *, mirrored: bool = False) -> QIcon:
    """The icon ``name`` in a colour ``#rrggbb``, sharp on every screen that is there.

    ``mirrored``: the line runs right to left.  Raises ``FileNotFoundError`` for a name that is not drawn.
    """
    made = QIcon()
    for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        made.addPixmap(pixmap(name, colour, SIZE, ratio, mirrored=mirrored))
        if disabled:
            made.addPixmap(pixmap(name, disabled, SIZE, ratio, mirrored=mirrored), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: str, size: int = SIZE, ratio: float = 1.0, *, mirrored: bool = False) -> QPixmap:
    """The icon as a picture of ``size`` px for a screen of ``ratio`` device pixels per px; ``mirrored`` as for ``icon``."""
    turned = mirrored and name in POINTING
    key = f"offprint-{name}-{colour}-{size}-{ratio}-{turned}"
    drawn = QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = _draw(name, colour, round(size * ratio))
        if turned:
            drawn = drawn.transformed(QTransform.fromScale(-1, 1))
        drawn.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, drawn)
    return drawn


def _draw(name: str, colour: str, side: int) -> QPixmap:
    renderer = _renderer(name, colour)
    drawn = QPixmap(QSize(side, side))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return drawn


def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", QColor(colour).name()).encode("ascii")))


@cache
def _source(name: str) -> str:
    return (resource("icons") / f"{name}.svg").read_text(encoding="ascii")
