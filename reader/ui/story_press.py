"""Stories put on paper beside the window, one after the other."""

from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from reader.app.outgoing_files import whole_file
from reader.domain.errors import CannotWrite
from reader.domain.story import Version
from reader.ui.article_document import Setting

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PressThread(QThread):
    """A thread of Qt's own: documents start timers, for which a thread of Python's has no dispatcher.

    Documents, images, fonts and painting on files and printers need no window and no main thread
    (https://doc.qt.io/qt-6/threads-modules.html).
    """

    def __init__(self, job: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = job

    def run(self) -> None:
        """Do the job."""
        self._job()


class StoryPress(QObject):
    """``written(bool)`` after a file, false when it cannot be written; ``printed`` after a printer."""

    written = Signal(bool)
    printed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._thread: PressThread | None = None

    def put(self, version: Version, setting: Setting, target: "Path | QPrinter") -> None:
        """Put a version on paper: a PDF file or a printer."""
        if isinstance(target, Path):
            self._waiting.append(partial(self._write, version, setting, target))
        else:
            self._waiting.append(partial(self._print, version, setting, target))
        if self._thread is None:
            self._start()

    def finish(self) -> None:
        """Wait for what is being set, and set nothing more: the window goes."""
        self._waiting.clear()
        if self._thread is not None:
            self._thread.wait()

    def _start(self) -> None:
        self._thread = PressThread(self._waiting.popleft(), self)
        self._thread.finished.connect(self._go_on)
        self._thread.start()

    def _go_on(self) -> None:
        if self._thread is not None:
            self._thread.deleteLater()
        self._thread = None
        if self._waiting:
            self._start()

    def _write(self, version: Version, setting: Setting, path: Path) -> None:
        from reader.ui.article_print import pdf_of, read_images

        made = pdf_of(version, setting, read_images(version.pictures))
        try:
            with whole_file(path) as file:
                file.write(made)
        except CannotWrite:
            self.written.emit(False)
        else:
            self.written.emit(True)

    def _print(self, version: Version, setting: Setting, printer: "QPrinter") -> None:
        from reader.ui.article_print import print_version, read_images

        print_version(version, setting, read_images(version.pictures), printer)
        self.printed.emit()
