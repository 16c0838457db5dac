"""How late a 16 ms tick of the window comes: what a person feels as a window that hangs."""

import time

from PySide6.QtCore import Qt, QTimer

TICK = 16
"""Ms: a frame at 60 a second."""


class Ticks:
    """Counts from now on, in the thread's event loop."""

    def __init__(self) -> None:
        self._late: list[float] = []
        self._timer = QTimer(interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._note)
        self._due = time.perf_counter() + TICK / 1000
        self._timer.start()

    def stop(self) -> dict[str, float]:
        """Milliseconds: the 99th of a hundred ticks, and the worst."""
        self._note()
        self._timer.stop()
        late = sorted(self._late)
        return {"late_p99_ms": round(late[int(len(late) * 0.99)], 1), "late_max_ms": round(late[-1], 1)}

    def _note(self) -> None:
        now = time.perf_counter()
        self._late.append(max(0.0, (now - self._due) * 1000))
        self._due = now + TICK / 1000
