"""The child process: takes one job after another from a pipe, under a memory limit, until the pipe closes."""

import gc
import math
import os
import signal
import sys
from typing import TYPE_CHECKING

from reader.domain.errors import ContentError, ReaderError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MEMORY_LIMIT = 1 << 30
"""Bytes of address space: hostile-input P9."""
LITTER = 200_000
"""Bytes of jobs after which their cycles are collected: the trees of that many take 3 MB.  To do so after each small page took a
thirtieth of it; saved pages are larger, and each is followed by a collection."""
NICENESS = 10
"""The window and the person's other programs come first; measured no loss of throughput up to 10."""


def serve(pipe: "Connection", memory_limit: int = MEMORY_LIMIT, first_job: str = "") -> None:
    """Answer jobs: a name, then its bytes; the reply is ``+`` and bytes, or ``-`` and an error of our tree.

    ``first_job`` will come first: what it needs is loaded at once.
    """
    _settle(memory_limit)
    from reader.sync.jobs import SECONDS, error_to_bytes, job_named, load

    if first_job:
        load(first_job)

    litter = 0
    while True:
        try:
            name, data = pipe.recv_bytes().decode(), pipe.recv_bytes()
        except (EOFError, OSError):
            return
        _allow(SECONDS[name])
        try:
            reply = b"+" + job_named(name)(data)
        except ReaderError as error:
            reply = b"-" + error_to_bytes(error)
        except (MemoryError, RecursionError):
            reply = b"-" + error_to_bytes(ContentError("limit"))
        try:
            pipe.send_bytes(reply)
        except OSError:
            return
        litter += len(data)
        if litter > LITTER:
            _clear()
            litter = 0


def _clear() -> None:
    """Collect what jobs left in cycles, and never look again at what stays (modules, tables, caches).

    The collector is off while a job runs: it went over the same objects again and again.  After the
    reply is sent nobody waits for it, and a child keeps 8 of 53 MB less; a job that swells meets the memory limit.
    """
    gc.collect()
    gc.freeze()


def _settle(memory_limit: int) -> None:
    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program that gives the jobs
    step_back()
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (memory_limit, memory_limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def step_back() -> None:
    """Let the window and the person's other programs come first.  A child of a child steps back no further than its parent."""
    if sys.platform != "win32":
        os.setpriority(os.PRIO_PROCESS, 0, max(NICENESS, os.getpriority(os.PRIO_PROCESS, 0)))


def _allow(seconds: float) -> None:
    """Let this process compute for so long from now; after that the system ends it (SIGXCPU).

    Computing is counted and not waiting, so that a busy machine turns nothing sound away.
    """
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(used.ru_utime + used.ru_stime + seconds), hard))
