"""Memory of a program and its children; by itself, of the process named, until its own input ends."""

import contextlib
import os
import select
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

POLL_SECONDS = 0.25
"""Four looks a second: a child that swells takes longer to fill 100 MB."""


class Meter:
    """Looks at a process and its descendants while it is entered; ``peak_bytes`` is the most they had together (PSS, in which a
    page that n processes share counts 1/n for each; proc_pid_smaps(5)).  Linux only."""

    def __init__(self, process: int) -> None:
        self._process = process
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.peak_bytes = 0

    def __enter__(self) -> "Meter":
        self._thread.start()
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: BaseException | None, _where: TracebackType | None) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(POLL_SECONDS):
            self.peak_bytes = max(self.peak_bytes, sum(map(share, family(self._process))))


def family(process: int) -> list[int]:
    """The process and its descendants, as far as they still live."""
    found, waiting = [], [process]
    while waiting:
        one = waiting.pop()
        found.append(one)
        for children in Path(f"/proc/{one}/task").glob("*/children"):
            with contextlib.suppress(OSError):
                waiting += map(int, children.read_text().split())
    return found


def share(process: int) -> int:
    """A process's proportional set size in bytes, 0 when it is gone."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    return 0


@contextlib.contextmanager
def looked_at_from_beside() -> Iterator[list[float]]:
    """The most megabytes that this process and its descendants hold together (VmRSS, which counts what processes share in each),
    in the list when the context ends.  Children that are there already are what the program is measured with, and left out.

    Looked at by another process: a look takes 2 to 4 ms, and a thread of a window would be late by them.
    """
    found: list[float] = []
    others = [str(one) for one in family(os.getpid()) if one != os.getpid()]
    command = [sys.executable, "-I", "-S", __file__, str(os.getpid()), *others]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as looker:
        yield found
        found.append(float(looker.communicate()[0]))


def held(process: int) -> float:
    """The megabytes that a process holds, 0 when it is gone."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return 0.0


def main() -> None:
    """Look until the input ends, and tell the most."""
    most = 0.0
    program, *others = map(int, sys.argv[1:])
    others.append(os.getpid())
    while not select.select([sys.stdin], [], [], POLL_SECONDS)[0]:
        most = max(most, sum(held(one) for one in family(program) if one not in others))
    sys.stdout.write(f"{most}\n")


if __name__ == "__main__":
    main()
