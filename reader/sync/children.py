"""The children of a workshop: processes that take one job after another, are killed when they hang and replaced when they die."""

import multiprocessing
import signal
import threading
import time
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from reader.domain.cancel import CancelToken
from reader.domain.errors import ContentError
from reader.sync.jobs import SECONDS, error_from_bytes
from reader.sync.worker import MEMORY_LIMIT, serve

POLL_SECONDS = 0.1
"""How often a wait for a child looks at the cancel token: half of the 200 ms in which a cancel must be felt."""
PATIENCE = 4
"""Times a job's limit that are waited for its reply.  The child itself stops computing at the limit; on a machine with eight
programs a core, ten seconds of computing took forty."""
START_SECONDS = 20.0
"""Granted once to a child that has to start and import first (0.4 s on an idle core, many times that on a busy one)."""

_OUT_OF_TIME = -getattr(signal, "SIGXCPU", 0) or None
"""How a child ends that has computed for longer than it may; there is no such thing on Windows, where only waiting is limited."""
BACKLOG = 64
"""Jobs that had to wait before there is one more child: to start one costs as much as reading ten feeds, and forty feeds of
headlines are read by one child in the time in which two would be ready (0.25 s of processor less); a sync of articles has
hundreds of jobs, and its second child after a second."""
HELD_SECONDS = 1.0
"""A job that has waited for so long begins a child, if there may be one more: the others may hang, or the machine is slow."""


class Children:
    """At most ``size`` of them, started as there is work for them."""

    def __init__(self, size: int, memory_limit: int = MEMORY_LIMIT) -> None:
        self._free = threading.Condition()
        self._size = size
        self._unborn = [Child(memory_limit) for _ in range(size)]
        self._waits = 0
        self.resting: list[Child] = []
        """Those that were started and have no work now."""

    def take(self, cancel: CancelToken) -> "Child":
        """One that has no work; waits until there is one.  Raises ``Cancelled``."""
        began = time.monotonic()
        with self._free:
            self._waits += not self.resting
            while True:
                cancel.check()
                if child := self._next(time.monotonic() - began):
                    return child
                self._free.wait(POLL_SECONDS)

    def _next(self, waited: float) -> "Child | None":
        if self.resting:
            return self.resting.pop()
        begun = self._size - len(self._unborn)
        is_worth_it = not begun or self._waits > BACKLOG * begun or waited >= HELD_SECONDS
        return self._unborn.pop() if self._unborn and is_worth_it else None

    def prepare(self, job: str) -> None:
        """Begin a child for a job that is sure to come, unless there is one: it loads what the job needs meanwhile."""
        with self._free:
            if len(self._unborn) < self._size:
                return
            child = self._unborn.pop()
        try:
            child.prepare(job)
        finally:
            self.give_back(child)

    def give_back(self, child: "Child") -> None:
        """The child has done its work, or died of it."""
        with self._free:
            self.resting.append(child)
            self._free.notify()

    def stop(self) -> None:
        """End those that have no work; whoever comes next starts with one."""
        with self._free:
            for child in self.resting:
                child.stop()
            self._unborn += self.resting
            self.resting = []
            self._waits = 0


class Child:
    """One process and its pipe; started at the first job and again after a death."""

    def __init__(self, memory_limit: int) -> None:
        self._memory_limit = memory_limit
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._is_fresh = True

    def prepare(self, job: str) -> None:
        """Start the process, which loads what a job needs."""
        self._start(job)

    def work(self, job: str, data: bytes, cancel: CancelToken) -> bytes:
        """The reply to a job; a child that dies, hangs or is no longer wanted is killed and replaced."""
        pipe = self._pipe or self._start()
        limit = time.monotonic() + PATIENCE * SECONDS[job] + (START_SECONDS if self._is_fresh else 0)
        try:
            pipe.send_bytes(job.encode())
            pipe.send_bytes(data)
            while not pipe.poll(POLL_SECONDS):
                cancel.check()
                if time.monotonic() > limit:
                    raise ContentError("time")
            reply = pipe.recv_bytes()
        except (EOFError, OSError) as error:
            raise ContentError(self._cause()) from error
        except BaseException:
            self.stop()
            raise
        self._is_fresh = False
        if reply[:1] == b"-":
            raise error_from_bytes(reply[1:])
        return reply[1:]

    def _start(self, first_job: str = "") -> Connection:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=serve, args=(theirs, self._memory_limit, first_job), daemon=True, name="offprint-workshop"
        )
        process.start()
        theirs.close()
        self._process, self._pipe, self._is_fresh = process, ours, True
        return ours

    def _cause(self) -> str:
        """Why the child is gone: out of time, or broken."""
        code = None
        if self._process is not None:
            self._process.join(1)
            code = self._process.exitcode
        self.stop()
        return "time" if code == _OUT_OF_TIME else "crashed"

    def stop(self) -> None:
        """End the process at once: it holds nothing that could be lost."""
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._process = self._pipe = None
