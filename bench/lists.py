"""Showing all stories of a large library, from the press on the sidebar to the paint, and the memory that it takes.

python bench/lists.py [--stories N …]
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.figures import Table, median_ms, memory_mb, spans
from bench.library import copied
from bench.room import ALL, UNREAD, Desk, at_work


def show_all(desk: Desk) -> None:
    """From the press to the paint."""
    desk.room.window.side.choose(ALL)
    desk.paint()


def show_some(desk: Desk) -> None:
    """Another list, so that showing all is news again."""
    desk.room.window.side.choose(UNREAD)
    desk.paint()


def measure(stories: int, table: Table) -> None:
    """One library."""
    with copied(stories, text=False) as profile, at_work(profile) as desk:
        show_some(desk)
        before = memory_mb()
        show_all(desk)
        grown = memory_mb() - before
        taken = []
        for _ in range(5):
            show_some(desk)
            taken += spans(lambda: show_all(desk), 1)
        table.add(f"list of {stories}", **median_ms(taken), more_mb=round(grown, 1))


def main() -> None:
    """Each library in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, nargs="*", default=[100_000, 1_000_000])
    options = parser.parse_args()
    table = Table()
    for stories in options.stories:
        measure(stories, table)
    table.close()


if __name__ == "__main__":
    main()
