"""Marking half of a large library read and taking it back: how long, and how late the window's 16 ms tick is meanwhile.

python bench/marking.py [--stories N]
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.figures import Table, measured
from bench.lateness import Ticks
from bench.library import copied
from bench.room import ALL, Desk, at_work


def until_seen(desk: Desk, act: Callable[[], None]) -> None:
    """Do it, until it is on the disk and on the screen."""
    seen: list[object] = []
    desk.room.bridge.changed.connect(seen.append)
    act()
    desk.until(lambda: bool(seen))
    desk.paint()


def main() -> None:
    """Mark, undo, and once more with the ticks counted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=100_000)
    options = parser.parse_args()
    table = Table()
    half = options.stories // 2
    with copied(options.stories) as profile, at_work(profile) as desk:
        desk.app.library.set_read(tuple(desk.app.library.ids(ALL.query())), False)
        desk.room.window.side.choose(ALL)
        desk.settle()
        desk.room.window.list.view.select_row(half - 1)
        desk.settle()
        for name, act in (("mark", desk.room.stories.mark_below), ("undo", desk.room.stories.undo)):
            ticks = Ticks()
            with measured() as span:
                until_seen(desk, act)
            table.add(f"{name} {half}", wall_ms=round(span.wall * 1000), cpu_ms=round(span.cpu * 1000), **ticks.stop())
            desk.settle()
    table.close()


if __name__ == "__main__":
    main()
