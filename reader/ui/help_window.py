"""Help: the manual in a window, its pages at the leading side."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from reader.ui.look import Look
from reader.ui.manual import PAGES, Manual
from reader.ui.manual_document import manual_document

SIZE = (940, 680)
"""px: a column of 680 beside the list, as wide as the pictures read well."""
LIST_WIDTH = 230
"""px: the longest title in four languages."""
ROW_HEIGHT = 30
"""px, as in the settings."""
PICTURE = 640
"""px of a picture's width at most, so that no line has to be scrolled sideways."""


class ManualView(QTextBrowser):
    """Shows a page of ours.  It asks the disk for the manual's own pictures, and the network for nothing."""

    def __init__(self, manual: Manual, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manual = manual
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the manual; nothing else, whatever is asked for."""
        link = name.toString() if isinstance(name, QUrl) else name
        data = self._manual.picture(link) if kind == QTextDocument.ResourceType.ImageResource.value else b""
        image = QImage.fromData(data)
        return image.scaledToWidth(PICTURE, Qt.TransformationMode.SmoothTransformation) if image.width() > PICTURE else image

    def doSetSource(self, _name: QUrl | str, _kind: object = None) -> None:
        """Nothing: the window turns the pages."""


class HelpWindow(QDialog):
    """``external_wanted(str)``: an address that is no page of the manual."""

    external_wanted = Signal(str)

    def __init__(self, look: Look, manual: Manual, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._manual = look, manual
        self._read: list[str] = []
        self.chooser, self.view = QListWidget(), ManualView(manual)
        self._lay_out()
        self.chooser.currentRowChanged.connect(lambda row: self.show_page(PAGES[row].name))
        self.view.anchorClicked.connect(lambda url: self.follow(url.toString()))
        look.changed.connect(self._write)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self.go_back)
        self.retranslate()
        self.show_page(PAGES[0].name)

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self._read[-1] if self._read else ""

    def changeEvent(self, event: QEvent) -> None:
        """A new interface language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Help"))
        self.chooser.setAccessibleName(self.tr("Pages"))
        self.view.setAccessibleName(self.tr("Help"))
        for row, page in enumerate(PAGES):
            self.chooser.item(row).setText(QCoreApplication.translate("Manual", page.title))
        self._write()

    def show_page(self, name: str) -> None:
        """Turn to a page; the one before can be gone back to."""
        if name == self.page:
            return
        self._read.append(name)
        self._write()

    def go_back(self) -> None:
        """Turn to the page that was read before."""
        if len(self._read) > 1:
            self._read.pop()
            self._write()

    def follow(self, link: str) -> None:
        """Go where a link leads: to a page of the manual here, anywhere else through the browser."""
        if page := self._manual.page_of(link):
            self.show_page(page)
        else:
            self.external_wanted.emit(link)

    def _lay_out(self) -> None:
        self.chooser.setObjectName("settingsChooser")
        self.chooser.setFixedWidth(LIST_WIDTH)
        for _ in PAGES:
            QListWidgetItem(self.chooser).setSizeHint(QSize(0, ROW_HEIGHT))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.chooser)
        layout.addWidget(self.view, 1)
        self.resize(*SIZE)

    def _write(self) -> None:
        """Set the page anew: Qt reads our Markdown, without any HTML in it."""
        if not self.page:
            return
        self.chooser.blockSignals(True)
        self.chooser.setCurrentRow([page.name for page in PAGES].index(self.page))
        self.chooser.blockSignals(False)
        text, language = self._manual.text(self.page, self.locale().name().partition("_")[0])
        self.view.setDocument(manual_document(text, self._look.theme, self.view))
        self.view.setProperty("language", language)
