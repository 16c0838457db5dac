"""Line icons in the colour of the text around them (resources/icons: a grid of 24 px, strokes of 1.6 px, round caps)."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from reader.ui.resource_files import resource

SIZE = 18
"""px at which an icon stands beside 13 px text."""
_RATIOS = (1.0, 1.5, 2.0)


def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """The icon ``name`` in a colour ``#rrggbb``, sharp at 1, 1.5 and 2 device pixels per px.

    Raises ``FileNotFoundError`` for a name that is not drawn.
    """
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(pixmap(name, colour, SIZE, ratio))
        if disabled:
            made.addPixmap(pixmap(name, disabled, SIZE, ratio), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: str, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of ``size`` px for a screen of ``ratio`` device pixels per px."""
    key = f"offprint-{name}-{colour}-{size}-{ratio}"
    drawn = QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = _draw(name, colour, round(size * ratio))
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
    source = (resource("icons") / f"{name}.svg").read_text(encoding="ascii")
    return QSvgRenderer(QByteArray(source.replace("currentColor", QColor(colour).name()).encode("ascii")))
