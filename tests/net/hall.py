"""A queue of hosts on a clock of its own, in which nobody waits."""

from reader.domain.cancel import CancelToken
from reader.net import FetchKind, HostQueue, Manners, Turn


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class OneLook(CancelToken):
    """Lets a worker look once and sends it home when it would wait."""

    def __init__(self) -> None:
        super().__init__()
        self._looks = 0

    @property
    def is_cancelled(self) -> bool:
        self._looks += 1
        return self._looks > 1


class Hall:
    """A queue without waiting: ``take`` gives None when nobody may go now."""

    def __init__(self, how: Manners | None = None) -> None:
        self.clock = Clock()
        self.queue: HostQueue[str] = HostQueue(how, clock=self.clock)

    def put(self, host: str, *jobs: str, kind: FetchKind = FetchKind.PAGE) -> None:
        for job in jobs:
            self.queue.put(f"http://{host}/{job}", kind, job)

    def take(self) -> Turn[str] | None:
        return self.queue.take(OneLook())

    def jobs(self, count: int) -> list[str]:
        """Jobs taken until nobody may go, or ``count``."""
        found: list[str] = []
        while len(found) < count and (turn := self.take()) is not None:
            found.append(turn.job)
        return found


FAST = Manners(page_gap=0)
