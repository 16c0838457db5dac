"""Starts Offprint: a command in the terminal, or the window."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from reader.app import Profile
    from reader.domain.export import Editions, Issue

GARBAGE = 10_000
"""New objects after which a command looks for rubbish.  At Python's 700 a sync looked fifty times at what it had just loaded: a
fiftieth of what it computes."""
CANNOT = 2
"""Exit status when there is no display, or Qt cannot be loaded."""

PACKAGES = (
    "libgl1 libegl1 libxkbcommon0 libglib2.0-0 libfontconfig1 libdbus-1-3 "
    "libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libgssapi-krb5-2"
)
"""Debian's packages of what Qt's wheels do not bring, found by trial on a bare Debian 12."""


def start(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says (``sys.argv`` by default); returns the exit status."""
    if arguments is None and getattr(sys, "frozen", False):
        _be_a_child()
    words = sys.argv[1:] if arguments is None else list(arguments)
    for stream in (sys.stdout, sys.stderr):
        _tolerate(stream)
    try:
        try:
            return _start(words)
        finally:
            if sys.stdout is not None:  # a program without a console has none on Windows
                sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has had enough (| head).  Python would complain again when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _start(words: list[str]) -> int:
    gc.disable()  # what a start makes stays; the window collects again once it is painted, a command before it begins
    from reader.app.profile import Profile

    match words:  # the usual starts need no command line read: its commands take 40 ms to import
        case []:
            return open_window(Profile.standard(), sys.stderr)
        case ["--profile", folder] if not folder.startswith("-"):
            return open_window(Profile.at(Path(folder)), sys.stderr)
    from reader.cli.handed import take_address
    from reader.cli.main import build_parser, carry_out, profile_of

    words, address = take_address(words)
    options = build_parser(words).parse_args(words)
    if options.command is None:
        return open_window(profile_of(options), sys.stderr, address)
    gc.freeze()
    gc.enable()
    gc.set_threshold(GARBAGE)
    try:
        return carry_out(options, sys.stdout, sys.stderr, _print_paper)
    finally:
        gc.freeze()  # the end of a program gives its memory back whole: looking for rubbish in it takes 40 ms


def _print_paper(issue: "Issue", editions: "Callable[[], Editions]") -> bytes:
    """Qt is loaded when a PDF is really asked for."""
    from reader.ui.printing import print_without_window

    return print_without_window(issue, editions)


def _be_a_child() -> None:
    """Do a child process's work and end, when that is what this was started for: a frozen program starts itself again."""
    from multiprocessing import freeze_support

    freeze_support()


def _tolerate(stream: TextIO) -> None:
    """A terminal whose locale lacks a letter shows ``?`` instead of ending the program."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")


def open_window(profile: "Profile", stderr: TextIO, address: str = "") -> int:
    """Open the window, offering ``address`` as a source, if there is a screen and Qt can be loaded; else say what is missing."""
    from reader.display import has_display

    if not has_display(os.environ, sys.platform):
        print(
            "Offprint: there is no display to open a window on.  offprint --help lists what works in the terminal.", file=stderr
        )
        return CANNOT
    from reader.qt_libraries import check_libraries

    try:
        check_libraries(os.environ, sys.platform)
    except (ImportError, OSError) as error:
        print(_missing(error), file=stderr)
        return CANNOT
    from reader.ui.application import run_window

    return run_window(profile, address)


def _missing(error: Exception) -> str:
    return f"Offprint: Qt cannot be loaded ({error}).  On Debian and Ubuntu: sudo apt-get install {PACKAGES}"


if __name__ == "__main__":
    raise SystemExit(start())
