"""What every pane shares: it speaks again when the language changes, and shows strangers' text as plain text."""

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QFrame, QLabel, QStyle, QWidget


class Panel(QFrame):
    """A widget whose words are set in ``retranslate`` and set again on a change of language."""

    def __init__(self, name: str, parent: QWidget | None = None, *, kind: str = "pane") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def retranslate(self) -> None:
        """Set every word of this widget again."""

    def changeEvent(self, event: QEvent) -> None:
        """Qt's notice of a new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class PlainLabel(QLabel):
    """A label that never reads its text as HTML (hostile-input: titles come from the network).

    It begins where the interface's lines begin; Qt's would begin where its text does, a Latin name in Arabic at the wrong end.
    """

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self._align()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """As Qt's, leading and trailing being those of the interface."""
        self._side = alignment
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Qt's notice that lines run the other way now."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def _align(self) -> None:
        side = QStyle.visualAlignment(self.layoutDirection(), self._side)
        super().setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)


def count_text(number: int) -> str:
    """A number as the interface's language writes it: ``2,304``."""
    return QLocale().toString(number)


def size_text(size: int) -> str:
    """Bytes as people read them: ``412 MB``."""
    return QLocale().formattedDataSize(size, 0 if size < 1_000_000_000 else 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def menu_text(text: str) -> str:
    """Text for a menu or a button, where ``&`` would make a shortcut."""
    return text.replace("&", "&&")
