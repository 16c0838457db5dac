"""Settings: where the library is and how large."""

from PySide6.QtCore import Qt

from reader.app import Offprint
from reader.ui.background import Background
from reader.ui.panel import PlainLabel, size_text
from reader.ui.settings_page import SettingsPage


class LibrarySettings(SettingsPage):
    """The library is weighed beside the window when the page is shown."""

    def __init__(self, app: Offprint) -> None:
        super().__init__("librarySettings")
        self._app = app
        self._bytes = 0
        self.place = PlainLabel()
        self.place.setWordWrap(True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._place = self.line(self.place)
        self._weigher = Background(self)
        self._weigher.finished.connect(self._show_size)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Library"))
        self._place.setText(self.tr("Library"))
        self._show_size(self._bytes)

    def read(self) -> None:
        """See ``SettingsPage``."""
        self._weigher.run(lambda _token: self._app.library.size_bytes())

    def _show_size(self, size: int) -> None:
        self._bytes = size
        where = str(self._app.profile.folder)
        self.place.setText(f"{where}\n{size_text(size)}" if size else where)
