"""What every command gets: the program, the words typed, the terminal."""

import signal
import threading
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

from reader.app import Offprint, Profile
from reader.cli.output import Output
from reader.domain.late_dataclass import dataclass

if TYPE_CHECKING:
    from reader.app.exports import Paper

OK, SOME_FAILED, CANNOT, LIBRARY_PROBLEM, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit statuses; 130 is what shells give a program that Ctrl-C ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One run of one command.  ``paper`` prints PDF files, where Qt is to be had."""

    app: Offprint
    options: Namespace
    output: Output
    paper: "Paper | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedSession:
    """One run of a command on a library that must not be open for it."""

    profile: Profile
    options: Namespace
    output: Output


Command = Callable[[Session], int]
ClosedCommand = Callable[[ClosedSession], int]


@contextmanager
def interruptible(cancel: Callable[[], object]) -> Iterator[None]:
    """Ctrl-C and SIGTERM call ``cancel``, so that what has come is kept; a second Ctrl-C ends the program.

    Signals reach the main thread only; elsewhere nothing changes.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def stop(number: int, _frame: FrameType | None) -> None:
        signal.signal(number, before[signal.Signals(number)])
        cancel()

    for number in before:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
