"""Pictures of an article: their size is known before they are read, and they are read when they are looked at."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QRectF, QRunnable, QSize, QSizeF, Qt, QThreadPool, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QPainter,
    QPainterPath,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from reader.domain.late_dataclass import dataclass
from reader.domain.text import is_right_to_left
from reader.ui.article_format import ArticleFormat, Property
from reader.ui.fonts import SMALL_SIZE, interface_font
from reader.ui.icons import pixmap
from reader.ui.text_lines import break_lines, draw_lines

KEPT_BYTES = 64 * 1024 * 1024
"""Decoded pictures in memory: thirty of a full column at two device pixels."""
FORMATS = {".jpg": b"jpeg", ".jpeg": b"jpeg", ".png": b"png", ".webp": b"webp"}
"""What the library writes; nothing else is given to a decoder."""
ALLOCATION_MB = 64
"""Qt's limit for one decoded picture: the library stores none above 16 megapixels."""
TALLEST = 2.2
"""Height of a picture in column widths; taller ones are shown narrower."""
FILL = 0.7
"""Share of the column from which a picture is shown as wide as the column: a ragged right edge looks like a mistake."""
PLACEHOLDER = 76
"""px of the box in a missing picture's place: three lines of 18 px and air."""
LINE = 18
RADIUS = 4

Key = tuple[str, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPicture:
    """A picture in a document; sizes in px, ``path`` empty when it is not stored, ``alt`` and ``reason`` say what is missing."""

    path: str = ""
    width: int = 0
    height: int = 0
    alt: str = ""
    reason: str = ""


class _Signals(QObject):
    done = Signal(tuple, QImage)


class _Decoding(QRunnable):
    def __init__(self, key: Key, signals: _Signals) -> None:
        super().__init__()
        self._key = key
        self._signals = signals

    def run(self) -> None:
        path, width, height = self._key
        reader = QImageReader(path, FORMATS[Path(path).suffix.lower()])
        reader.setAutoDetectImageFormat(False)
        reader.setScaledSize(QSize(width, height))
        self._signals.done.emit(self._key, reader.read())


class PictureLoader(QObject):
    """Reads the library's own picture files beside the window, scaled to what is shown; keeps the latest ones.

    ``loaded`` says that a picture which was asked for can be painted now.
    """

    loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QImageReader.setAllocationLimit(ALLOCATION_MB)
        self._images: OrderedDict[Key, QImage] = OrderedDict()
        self._bytes = 0
        self._running: set[Key] = set()
        self._pool = QThreadPool(self)  # the first child goes first: it waits for its threads, which still have their signals
        self._pool.setMaxThreadCount(2)
        self._signals = _Signals(self)
        self._signals.done.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def image(self, path: str, width: int, height: int) -> QImage | None:
        """The picture in device pixels, or None while it is being read; a null image when it cannot be."""
        key = (path, width, height)
        found = self._images.get(key)
        if found is not None:
            self._images.move_to_end(key)
            return found
        if Path(path).suffix.lower() not in FORMATS:
            return QImage()
        if key not in self._running:
            self._running.add(key)
            self._pool.start(_Decoding(key, self._signals))
        return None

    def wait(self) -> None:
        """Until nothing is being read."""
        self._pool.waitForDone()

    def _keep(self, key: Key, image: QImage) -> None:
        self._running.discard(key)
        self._images[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > KEPT_BYTES and len(self._images) > 1:
            self._bytes -= self._images.popitem(last=False)[1].sizeInBytes()
        self.loaded.emit()


class PictureObject(QPyTextObject):
    """Lays out and paints the pictures of one document."""

    TYPE = int(QTextFormat.ObjectTypes.UserObject.value) + 1

    def __init__(self, style: ArticleFormat, loader: PictureLoader, parent: QTextDocument) -> None:
        super().__init__(parent)
        self._format = style
        self._loader = loader
        self._pictures: list[ShownPicture] = []

    def add(self, picture: ShownPicture) -> int:
        """Takes a picture; its number goes into the text."""
        self._pictures.append(picture)
        return len(self._pictures) - 1

    @property
    def pictures(self) -> tuple[ShownPicture, ...]:
        """The pictures in the text's order."""
        return tuple(self._pictures)

    def intrinsicSize(self, document: QTextDocument, _position: int, text_format: QTextFormat) -> QSizeF:
        """px of the picture in the present column."""
        return shown_size(self._picture(text_format), document.textWidth())

    def drawObject(
        self, painter: QPainter, place: QRectF | QRect, _document: QTextDocument, _position: int, text_format: QTextFormat
    ) -> None:
        """The picture, or a box that says what is missing."""
        picture, rect = self._picture(text_format), QRectF(place)
        image = self._image(picture, rect, painter.device().devicePixelRatioF())
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(rect, RADIUS, RADIUS)
        if image is None or image.isNull():
            painter.fillPath(shape, QColor(self._format.theme.chip))
        if image is not None and image.isNull():
            self._draw_absence(painter, rect, picture)
        elif image is not None:
            painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)  # a printed page has its own clip
            painter.drawImage(rect, image)
        painter.restore()

    def _image(self, picture: ShownPicture, rect: QRectF, ratio: float) -> QImage | None:
        if not picture.path:
            return QImage()
        return self._loader.image(picture.path, round(rect.width() * ratio), round(rect.height() * ratio))

    def _picture(self, text_format: QTextFormat) -> ShownPicture:
        return self._pictures[text_format.intProperty(Property.PICTURE)]

    def _draw_absence(self, painter: QPainter, rect: QRectF, picture: ShownPicture) -> None:
        theme = self._format.theme
        icon = pixmap("picture-off", theme.muted_on_selection, 20, painter.device().devicePixelRatioF())
        backwards = is_right_to_left(picture.alt)
        small = interface_font(SMALL_SIZE + 1, language=self._format.language)
        width = max(40, round(rect.width()) - 64)
        lines = (*break_lines(picture.alt, small, width, 2), *break_lines(picture.reason, small, width, 1))
        height = min(round(rect.height()), LINE * len(lines))
        text = QRect(round(rect.left()) + (16 if backwards else 48), round(rect.center().y() - height / 2), width, height)
        painter.drawPixmap(round(rect.right() - 36 if backwards else rect.left() + 16), round(rect.center().y() - 10), icon)
        painter.setFont(small)
        painter.setPen(QColor(theme.muted_on_selection))
        draw_lines(painter, text, lines, backwards)


def shown_size(picture: ShownPicture, column: float) -> QSizeF:
    """px at which a picture stands in a column: its own size, or as wide as the column when it nearly is.

    None is taller than ``TALLEST``.  A picture that is not stored takes a low box.
    """
    column = max(column, 40.0)
    if not picture.path or picture.width <= 0 or picture.height <= 0:
        return QSizeF(column, PLACEHOLDER)
    width = column if picture.width >= column * FILL else float(picture.width)
    height = width * picture.height / picture.width
    if height > column * TALLEST:
        width, height = max(1.0, width * column * TALLEST / height), column * TALLEST
    return QSizeF(width, max(1.0, height))
