"""Starts the window and ends it."""

import gc
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QLoggingCategory, QSocketNotifier, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from reader.app import Offprint, Profile, open_offprint
from reader.app.assemble import open_when_free
from reader.domain.errors import InUse, LibraryError
from reader.ui.article_commands import ArticleCommands
from reader.ui.export_commands import ExportCommands
from reader.ui.first_look import FirstLook
from reader.ui.fonts import load_fonts
from reader.ui.library_notice import LibraryNotice, ReadOnlyBar
from reader.ui.library_pages import LibraryPages
from reader.ui.list_commands import ListCommands
from reader.ui.listening_commands import ListeningCommands
from reader.ui.look import Look, undressed
from reader.ui.main_window import MainWindow
from reader.ui.reading_room import ReadingRoom
from reader.ui.resource_files import resource
from reader.ui.story_edits import StoryEdits
from reader.ui.story_versions import StoryVersions
from reader.ui.text_repair import TextRepair
from reader.ui.translations import Translations
from reader.ui.typography import Typography

SWITCH = 0.001
"""Seconds after which a thread that runs Python lets the window's run: Python's own 5 ms made a 16 ms tick 28 to 31 ms late
beside a parser, 1 ms makes it 4."""
SETTLED = 100
"""Ms after the library is shown at which the rest of the start is done: long enough that the list is painted by then (60 ms on
a busy machine), and too short for a person to have done anything."""


def run_window(profile: Profile, address: str = "") -> int:
    """Open the person's library in a window; returns when the window is closed, with the process's exit status.

    ``address`` is offered as a new source.
    A second start on the same library raises the first one's window and returns 0; a library that cannot be opened is
    told of in a plain window, status 1; once it is repaired there, it opens.  A backup is restored, and the library moved,
    between two windows.
    """
    application = make_application()
    translations = Translations(application, resource("i18n"))
    try:
        app = _open(profile, address)
    except LibraryError as error:
        return _tell_trouble(application, translations, error, profile)
    if app is None:
        return 0
    try:
        status, wanted = _run(application, app, translations, address)
    finally:
        app.close()
    return _go_on(application, profile, wanted) if wanted else status


def _open(profile: Profile, address: str) -> Offprint | None:
    """The library; None when another window has it, which has come forward."""
    try:
        return open_offprint(profile)
    except InUse:
        from reader.ui.single_instance import raise_other

        return None if raise_other(profile.folder, address) else open_when_free(profile)


def make_application() -> QApplication:
    """The one QApplication, named, with our typefaces and icon; from now on its thread does not wait long for others."""
    sys.setswitchinterval(SWITCH)
    # Inter and Noto do not have every script; Qt tells of each one that it goes past on its way to the next family.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    QApplication.setApplicationName("Offprint")
    QApplication.setApplicationDisplayName("Offprint")
    QApplication.setDesktopFileName("offprint")
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    load_fonts()
    application.setWindowIcon(QIcon(str(resource("offprint.svg"))))
    return application


def open_window(app: Offprint, application: QApplication, translations: Translations) -> ReadingRoom:
    """The window with everything wired, not shown yet."""
    translations.use(app.settings.interface_language)
    look = Look(application, app.settings.theme.value, app.settings.text_size, application)
    settings = app.settings
    look.set_typography(Typography(face=settings.text_face, width=settings.text_width, line=settings.line_height))
    application.screenAdded.connect(lambda _screen: look.changed.emit())  # icons are drawn for the screens that are there
    with undressed(application):
        room = ReadingRoom(app, MainWindow(app, look), look, translations)
        ListCommands(app, room, look, application)
        ArticleCommands(app, room, look)
        LibraryPages(app, room, look)
        ExportCommands(app, room)
        TextRepair(app, room, look)
        StoryVersions(app, room)
        StoryEdits(app, room, look)
        ListeningCommands(app.settings, room, look)
    return room


def _run(application: QApplication, app: Offprint, translations: Translations, address: str) -> tuple[int, str | Path]:
    """The exit status, and what to go on with: a backup's name, another folder, or nothing."""
    look = FirstLook(app.library)
    room = open_window(app, application, translations)
    window = room.window
    leave = close_on_signals(window.close)
    notice = LibraryNotice(window.undo_bar.tell, window)
    if app.is_read_only:
        window.show_notice(ReadOnlyBar())
    wanted: list[str | Path] = [""]
    for asked in (room.panels.restore_wanted, room.panels.move_wanted):
        asked.connect(wanted.append)
        asked.connect(window.close)
    window.show()
    QTimer.singleShot(0, lambda: room.begin(look))
    _settle(window, lambda: _listen(app, application, room))
    if address:
        QTimer.singleShot(0, lambda: room.sources.offer(address))
    try:
        return application.exec(), wanted[-1]
    finally:
        notice.end()
        leave()


def keep_what_is_there() -> None:
    """Collect rubbish again, but not what a window is made of: looking at its 70,000 objects made the window 41 ms late.

    While it is made there is none, and looking for it every 700 objects was a tenth of the start (``__main__`` turns it off).
    """
    gc.freeze()
    gc.enable()


def _settle(window: MainWindow, listen: Callable[[], object]) -> None:
    """Do what can wait until the list is painted."""
    timer = QTimer(window, singleShot=True, interval=SETTLED)
    timer.timeout.connect(listen)
    timer.timeout.connect(keep_what_is_there)
    window.closing.connect(timer.stop)  # a window that has said goodbye hears of no second start
    QTimer.singleShot(0, timer, timer.start)  # after the library is shown, which is the event before this one


def _listen(app: Offprint, application: QApplication, room: ReadingRoom) -> None:
    from reader.ui.single_instance import SingleInstance  # QtNetwork's classes, 7 ms, which the first paint does without

    single = SingleInstance(app.profile.folder, application)
    single.raise_wanted.connect(room.window.come_forward)
    single.address_handed.connect(room.sources.offer)
    room.window.closing.connect(single.close)


def _tell_trouble(application: QApplication, translations: Translations, error: LibraryError, profile: Profile) -> int:
    translations.use("")
    look = Look(application)
    from reader.app.repair import Repair
    from reader.ui.trouble_window import TroubleWindow

    window = TroubleWindow(error, profile.folder, Repair(profile))
    window.show()
    application.exec()
    look.deleteLater()
    return run_window(profile) if window.is_repaired else 1


def _go_on(application: QApplication, profile: Profile, wanted: str | Path) -> int:
    """Do what needs a closed library, then open it again, wherever it is now."""
    from reader.ui.between_windows import moving, restoring

    look = Look(application)
    window = moving(profile, wanted) if isinstance(wanted, Path) else restoring(profile, wanted)
    window.show()
    application.exec()
    look.deleteLater()
    return run_window(Profile.pointed(profile.pointer.parent) if profile.pointer else profile)


def close_on_signals(close: Callable[[], object]) -> Callable[[], None]:
    """Call ``close`` in the event loop on SIGINT and SIGTERM; what comes back ends that.

    Python handles a signal only between its own instructions, which do not run while Qt waits: the signal's number is written
    to a pipe, which wakes Qt (signal.set_wakeup_fd; a pipe will not do on Windows, where the next event wakes Python).
    """
    inside, outside = os.pipe()
    os.set_blocking(inside, False)
    os.set_blocking(outside, False)
    notifier = QSocketNotifier(inside, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: os.read(inside, 64))
    before = signal.set_wakeup_fd(outside) if os.name == "posix" else -1

    def note(_number: int, _frame: FrameType | None) -> None:
        QTimer.singleShot(0, close)

    old = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}

    def leave() -> None:
        notifier.setEnabled(False)
        if os.name == "posix":
            signal.set_wakeup_fd(before)
        for number, handler in old.items():
            signal.signal(number, handler)
        os.close(inside)
        os.close(outside)

    return leave
