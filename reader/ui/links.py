"""The one place from which an address goes to the person's browser."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from reader.app.library import Library


class Links:
    """Opens addresses outside; ``launch`` is what hands a URL to the desktop."""

    def __init__(self, library: Library, launch: Callable[[QUrl], bool] = QDesktopServices.openUrl) -> None:
        self._library = library
        self._launch = launch

    def open_external(self, url: str) -> bool:
        """Open ``url`` in the browser when it is something that a browser may be given; else do nothing and say False."""
        address = self._library.external_address(url)
        return bool(address) and self._launch(QUrl(address, QUrl.ParsingMode.StrictMode))

    def open_folder(self, folder: Path) -> bool:
        """Show the library's own folder in the desktop's file manager."""
        return self._launch(QUrl.fromLocalFile(str(folder)))
