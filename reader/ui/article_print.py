"""An article on paper: the same document with its own page, a head with the source and a foot with the page's number."""

import math
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QImage,
    QImageReader,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
)

from reader.domain.picture import PictureRef
from reader.domain.story import Version
from reader.domain.text import display_text
from reader.ui.article_blocks import build_document
from reader.ui.article_decoration import paint_decorations
from reader.ui.article_document import ArticleDocument, Setting
from reader.ui.article_pictures import FORMATS, PictureLoader
from reader.ui.fonts import interface_font

COLUMN = 560
"""px of the text on a page: A4 between these margins makes a body of 17 px 11 points high."""
MARGINS = QMarginsF(20, 14, 20, 14)
"""Millimetres; printers leave 5 at the least."""
EDGE = 40
"""px of a page kept for the head, and as many for the foot."""
LONGEST_SIDE = 1600
"""px of a printed picture: 240 to the inch across A4."""

Images = dict[str, QImage]


def read_images(pictures: Iterable[PictureRef]) -> Images:
    """The stored pictures by their paths; for a thread beside the window."""
    return {picture.path: _read(picture.path) for picture in pictures if Path(picture.path).suffix.lower() in FORMATS}


def _read(path: str) -> QImage:
    reader = QImageReader(path, FORMATS[Path(path).suffix.lower()])
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if max(size.width(), size.height()) > LONGEST_SIDE:
        reader.setScaledSize(size.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class ReadyPictures(PictureLoader):
    """Pictures that were read before."""

    def __init__(self, images: Images) -> None:
        super().__init__()
        self._ready = images

    def image(self, path: str, _width: int, _height: int) -> QImage | None:
        """The picture in its own size, null when it could not be read."""
        return self._ready.get(path, QImage())


def pdf_writer(target: QBuffer, title: str) -> QPdfWriter:
    """A PDF on A4 into memory, so that what cannot be written to a disk is known before a file is begun."""
    writer = QPdfWriter(target)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(display_text(title, 200))
    writer.setCreator("Offprint")
    writer.setResolution(300)
    writer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    return writer


def pdf_of(version: Version, setting: Setting, images: Images) -> bytes:
    """The version as a PDF file's bytes."""
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = pdf_writer(target, version.title)
    print_version(version, setting, images, writer)
    del writer  # it writes its end when it goes
    return bytes(target.data().data())


def print_version(version: Version, setting: Setting, images: Images, device: QPagedPaintDevice) -> int:
    """Paint the version on the device's pages; gives how many there are."""
    painter = QPainter()
    if not painter.begin(device):
        return 0
    press = Press(painter, device)
    document = press.lay_out(version, setting, images)
    press.print_document(document, version, document.pageCount())
    painter.end()
    return press.printed


class Press:
    """Puts documents on the pages of one device, one after the other; ``printed`` counts pages.  The painter has begun."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice) -> None:
        self._painter, self._device = painter, device
        page = QRectF(painter.viewport())
        scale = page.width() / COLUMN
        self._height = math.floor(page.height() / scale) - 2 * EDGE
        self.printed = 0
        painter.scale(scale, scale)

    def lay_out(self, version: Version, setting: Setting, images: Images) -> ArticleDocument:
        """The version in pages of this device's size; how many they are does not depend on ``images``."""
        document = build_document(version, setting, ReadyPictures(images), COLUMN)
        _drop_screen_margins(document)
        document.setPageSize(QSizeF(COLUMN, self._height))
        return document

    def print_document(self, document: ArticleDocument, version: Version, total: int) -> None:
        """Paint its pages after those that are there, numbered on, of ``total`` in all."""
        for page in range(document.pageCount()):
            if self.printed:
                self._device.newPage()
            self.printed += 1
            numbers = (self.printed, total) if page else (-self.printed, total)
            _paint_edges(self._painter, document.setting, version, numbers, self._height)
            self._painter.save()
            self._painter.translate(0, EDGE - page * self._height)
            _paint_page(self._painter, document, QRectF(0, page * self._height, COLUMN, self._height))
            self._painter.restore()


def _drop_screen_margins(document: ArticleDocument) -> None:
    frame = document.rootFrame().frameFormat()
    frame.setTopMargin(0)
    frame.setBottomMargin(0)
    document.rootFrame().setFrameFormat(frame)


def _paint_page(painter: QPainter, document: ArticleDocument, visible: QRectF) -> None:
    painter.setClipRect(visible)
    paint_decorations(painter, document, visible)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = visible  # type: ignore[attr-defined,unused-ignore]  # a field of Qt's context
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(document.setting.format.theme.ink))
    context.palette = palette  # type: ignore[attr-defined,unused-ignore]  # a field of Qt's context
    document.documentLayout().draw(painter, context)


def _paint_edges(painter: QPainter, setting: Setting, version: Version, number: tuple[int, int], height: float) -> None:
    """Source above, address and number below; the title is above too but on a story's first page, whose number is negative."""
    font = interface_font(10, language=version.language)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(setting.format.theme.muted))
    start = Qt.AlignmentFlag.AlignRight if setting.format.right_to_left else Qt.AlignmentFlag.AlignLeft
    end = Qt.AlignmentFlag.AlignLeft if setting.format.right_to_left else Qt.AlignmentFlag.AlignRight
    title = metrics.elidedText(display_text(version.title), Qt.TextElideMode.ElideRight, COLUMN * 0.6)
    address = metrics.elidedText(version.url, Qt.TextElideMode.ElideMiddle, COLUMN * 0.85)
    head, foot = QRectF(0, 0, COLUMN, EDGE / 2), QRectF(0, height + 1.5 * EDGE, COLUMN, EDGE / 2)
    source = metrics.elidedText(display_text(setting.source_title), Qt.TextElideMode.ElideRight, COLUMN * 0.35)
    flags = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(head, int(start | flags), source)
    if number[0] > 0:
        painter.drawText(head, int(end | flags), title)
    painter.drawText(foot, int(start | flags), address)
    painter.drawText(foot, int(end | flags), f"{abs(number[0])} / {number[1]}")
