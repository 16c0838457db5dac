"""How figures are taken and told: processor seconds beside the clock's, memory, medians, one JSON object as the last line."""

import gc
import json
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

RUNS = 5
"""Runs of which the median is told."""


@dataclass(slots=True)
class Span:
    """Seconds by the clock and on the processor (this process, and its children that have ended)."""

    wall: float = 0.0
    cpu: float = 0.0


@contextmanager
def measured() -> Iterator[Span]:
    """How long what is inside takes; the collector of rubbish is emptied before, so that it does not pay for others."""
    gc.collect()
    span = Span()
    wall, cpu = time.perf_counter(), cpu_seconds()
    yield span
    span.wall, span.cpu = time.perf_counter() - wall, cpu_seconds() - cpu


def environment() -> dict[str, str]:
    """For a measured process: its modules are compiled once and kept, as those of an installed program are."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "offprint-bench" / "compiled")}


def cpu_seconds() -> float:
    """Processor seconds of this process and of its ended children."""
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def own_cpu_seconds() -> float:
    """Processor seconds of this process alone."""
    own = resource.getrusage(resource.RUSAGE_SELF)
    return own.ru_utime + own.ru_stime


def memory_mb(pid: int | str = "self") -> float:
    """Megabytes of memory that a process holds."""
    return _status(pid, "VmRSS:")


def peak_mb(pid: int | str = "self") -> float:
    """The most megabytes that a process has held."""
    return _status(pid, "VmHWM:")


def _status(pid: int | str, name: str) -> float:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))


def spans(job: Callable[[], object], runs: int = RUNS) -> list[Span]:
    """A job done several times."""
    made = []
    for _ in range(runs):
        with measured() as span:
            job()
        made.append(span)
    return made


def median_ms(taken: Sequence[Span]) -> dict[str, float]:
    """Medians of the clock's and the processor's milliseconds."""
    return {
        "wall_ms": round(statistics.median(span.wall for span in taken) * 1000, 1),
        "cpu_ms": round(statistics.median(span.cpu for span in taken) * 1000, 1),
    }


@dataclass(slots=True)
class Table:
    """Figures as they come: a line for a person at once, and all of them as the last line for a program."""

    figures: dict[str, object] = field(default_factory=dict)

    def add(self, name: str, **values: object) -> None:
        """One figure with its parts."""
        self.figures[name] = values if len(values) > 1 else next(iter(values.values()))
        print(f"{name}: " + ", ".join(f"{key} {value}" for key, value in values.items()), flush=True)

    def close(self) -> None:
        """The last line."""
        sys.stdout.write(json.dumps(self.figures) + "\n")
