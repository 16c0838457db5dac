"""One picture over the whole window: arrows go to the others, Esc or a click closes."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.ui.article_pictures import PictureLoader, ShownPicture
from reader.ui.fonts import interface_font
from reader.ui.text_lines import break_lines, draw_lines

MARGIN = 48
"""px around the picture."""
FOOT = 44
"""px below it, for two lines of words."""
GROUND = QColor(16, 15, 14, 238)
LETTERS = QColor(233, 229, 220)
"""Dark in every theme: a picture is looked at, and nothing beside it may shine."""


class PictureOverlay(QWidget):
    """Covers its parent while it is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self._loader = PictureLoader(self)
        self._loader.loaded.connect(self.update)
        self._pictures: tuple[ShownPicture, ...] = ()
        self.place = 0
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        parent.installEventFilter(self)
        self.hide()

    def show_picture(self, pictures: tuple[ShownPicture, ...], place: int) -> None:
        """Show the picture at ``place``; the keyboard comes here until it is closed."""
        self._pictures = pictures
        window = self.window().focusWidget()
        self._before = window if window is not self else self._before
        self.setGeometry(self._covered.rect())
        self._go(place)
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Close; the keyboard goes back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the window, whatever becomes of it."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keys are for the picture, not for the window's commands."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Space go on, Esc closes."""
        back = {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp}
        on = {Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space}
        mirrored = self.isRightToLeft() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Q):
            self.leave()
        elif event.key() in back:
            self._go(self.place + (1 if mirrored else -1))
        elif event.key() in on:
            self._go(self.place + (-1 if mirrored else 1))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click closes."""
        self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture in the middle, what it shows below it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), GROUND)
        if not self._pictures:
            return
        picture, ratio = self._pictures[self.place], self.devicePixelRatioF()
        place = self.picture_place()
        image = self._loader.image(picture.path, round(place.width() * ratio), round(place.height() * ratio))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if image is not None and not image.isNull():
            painter.drawImage(place, image)
        painter.setFont(interface_font())
        painter.setPen(LETTERS)
        told = picture.alt if len(self._pictures) == 1 else f"{self.place + 1} / {len(self._pictures)}   {picture.alt}"
        words = QRect(MARGIN, self.height() - FOOT, max(40, self.width() - 2 * MARGIN), FOOT)
        draw_lines(painter, words, break_lines(told, interface_font(), words.width(), 2))

    def picture_place(self) -> QRect:
        """px where the picture stands: as large as fits, at most twice its own size."""
        picture = self._pictures[self.place]
        room = QSize(max(40, self.width() - 2 * MARGIN), max(40, self.height() - MARGIN - FOOT))
        size = QSize(max(1, picture.width), max(1, picture.height))
        fitted = size.scaled(room.boundedTo(size * 2), Qt.AspectRatioMode.KeepAspectRatio)
        corner = QRect(0, 0, max(1, fitted.width()), max(1, fitted.height()))
        corner.moveCenter(QRect(0, 0, self.width(), self.height() - FOOT + MARGIN // 2).center())
        return corner

    def _go(self, place: int) -> None:
        self.place = max(0, min(place, len(self._pictures) - 1))
        self.setAccessibleName(self._pictures[self.place].alt)
        self.update()
