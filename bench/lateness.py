"""How late a 16 ms tick of the window comes: what a person feels as a window that hangs."""

import os
import threading
import time

from PySide6.QtCore import Qt, QTimer

TICK = 16
"""Ms: a frame at 60 a second."""


class Ticks:
    """Counts from now on, in the thread's event loop."""

    def __init__(self) -> None:
        self._late: list[float] = []
        self._held: list[float] = []
        self._clock = Waiting()
        self._waited = self._clock.milliseconds()
        self._timer = QTimer(interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._note)
        self._due = time.perf_counter() + TICK / 1000
        self._timer.start()

    def stop(self) -> dict[str, float]:
        """Milliseconds: the 99th of a hundred ticks, and the worst.

        ``held`` is the lateness without the time in which the window could have run and other programs had the cores.
        """
        self._note()
        self._timer.stop()
        self._clock.close()
        return {**_worst("late", self._late), **_worst("held", self._held)}

    def _note(self) -> None:
        now, waited = time.perf_counter(), self._clock.milliseconds()
        late = (now - self._due) * 1000
        self._late.append(max(0.0, late))
        self._held.append(max(0.0, late - (waited - self._waited)))
        self._due, self._waited = now + TICK / 1000, waited


class Waiting:
    """How long this thread was ready to run and did not (proc(5), schedstat); the file stays open: opening it 60 times a second
    was a twentieth of what the window's process did."""

    def __init__(self) -> None:
        try:
            self._file = os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY)
        except OSError:
            self._file = -1

    def milliseconds(self) -> float:
        """So far; 0 where the system does not tell."""
        return int(os.pread(self._file, 100, 0).split()[1]) / 1e6 if self._file >= 0 else 0.0

    def close(self) -> None:
        """Let go of the file."""
        if self._file >= 0:
            os.close(self._file)


def _worst(name: str, values: list[float]) -> dict[str, float]:
    ordered = sorted(values)
    return {f"{name}_p99_ms": round(ordered[int(len(ordered) * 0.99)], 1), f"{name}_max_ms": round(ordered[-1], 1)}
