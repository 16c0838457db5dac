"""Buttons of the bars: a line icon in the text's colour that follows the theme."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reader.ui.icons import icon
from reader.ui.look import Look

ICON_SIZE = QSize(16, 16)
"""Px; the mock's icons beside 13 px text."""


_GAP = "\u2009\u2009"
"""Thin spaces after the icon: Fusion's own gap is 4 px, the mock's 7."""


class BarButton(QPushButton):
    """A button with icon and words; ``kind`` as in the style sheet: ``quiet`` without a frame, empty with one."""

    def __init__(self, look: Look, icon_name: str = "", *, kind: str = "quiet", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon_name
        self._tint = ""
        self.setProperty("kind", kind)
        self.setProperty("bar", "true")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(ICON_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._repaint_icon)
        self.say("")

    def say(self, words: str, tip: str = "") -> None:
        """Set the words; without any, the icon stands alone and ``tip`` names the button to a screen reader."""
        self.setText(f"{_GAP}{words}" if words and self._icon_name else words)
        self.setToolTip(tip)
        self.setAccessibleName(words or tip)
        self._repaint_icon()

    def set_icon(self, name: str, tint: str = "") -> None:
        """Another icon, or none; ``tint`` is ``accent``, ``on_accent`` or empty for the text's colour."""
        self._icon_name, self._tint = name, tint
        self._repaint_icon()

    def set_on(self, on: bool) -> None:
        """Show that what the button switches is on, in the accent's colour, or off."""
        self._tint = "on_accent" if on else ""
        self.setProperty("kind", "primary" if on else "")
        self.style().unpolish(self)
        self.style().polish(self)
        self._repaint_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Qt's notice that lines run the other way now."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._repaint_icon()
        super().changeEvent(event)

    def _repaint_icon(self) -> None:
        theme = self._look.theme
        colour = self._look.color(self._tint or "ink")
        mirrored = self.isRightToLeft()
        self.setIcon(icon(self._icon_name, colour, theme.muted, mirrored=mirrored) if self._icon_name else QIcon())
