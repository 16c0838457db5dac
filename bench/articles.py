"""A full sync of whole articles with their pictures while the window is open: seconds, processor, memory of all processes, and
how late the window's 16 ms tick is over an idle one.

python bench/articles.py [--sites N --articles N --latency-ms N]   (needs newsworld in ../shared)
"""

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.figures import Table, cpu_seconds, measured, own_cpu_seconds
from bench.lateness import Ticks
from bench.memory import looked_at_from_beside
from bench.world import running
from reader.app import Profile, SyncOrder, open_offprint

if TYPE_CHECKING:
    from bench.room import Desk


def subscribe(profile: Path, outline: bytes, *reading: str) -> None:
    """All of an OPML file, for a person who reads these languages."""
    app = open_offprint(Profile.at(profile), allow_private=True)
    app.settings.onboarded, app.settings.sync_at_start, app.settings.reading_languages = True, False, reading
    app.subscriptions.import_outline(outline, allow_private=True)
    app.close()


def sync(desk: "Desk") -> float:
    """Sync to the end; gives the most megabytes held on the way."""
    reports: list[object] = []
    desk.room.bridge.reported.connect(reports.append)
    with looked_at_from_beside() as most:
        desk.room.sync.start(SyncOrder(manual=True))
        desk.until(lambda: bool(reports), seconds=3600)
    return most[0]


def measure(table: Table, name: str, profile: Path) -> None:
    """The window on a library, idle, and then during a sync of all that its sources have."""
    from bench.room import at_work  # not above: a child imports what its parent's first module does, and needs no window

    with at_work(profile) as desk:
        idle = Ticks()
        desk.settle(2)
        table.add("idle window", **idle.stop())
        ticks, before, own = Ticks(), cpu_seconds(), own_cpu_seconds()
        with measured() as span:
            most = sync(desk)
        late, own = ticks.stop(), own_cpu_seconds() - own
        report = desk.app.syncing.last_report
        assert report is not None
        table.add(
            name,
            wall_s=round(span.wall, 1), cpu_s=round(cpu_seconds() - before, 1), own_cpu_s=round(own, 1),
            most_mb=round(most), requests=report.requests, received_mb=round(report.received_bytes / 1e6, 1),
            pages=sum(one.pages + one.versions for one in report.sources),
            pictures=sum(one.pictures for one in report.sources), **late,
        )  # fmt: skip


def main() -> None:
    """Once: it takes long, and the world is the same every time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sites", type=int, default=20)
    parser.add_argument("--articles", type=int, default=25)
    parser.add_argument("--latency-ms", type=int, default=50)
    options = parser.parse_args()
    table = Table()
    world_of = ("--sites", str(options.sites), "--articles", str(options.articles), "--latency-ms", str(options.latency_ms))
    with running(*world_of, "--prebuild") as world, tempfile.TemporaryDirectory(prefix="offprint-") as place:
        subscribe(Path(place), world.outline(), "en", "uk", "ru", "de")
        measure(table, f"{options.sites} sites of {options.articles} stories in their languages", Path(place))
    table.close()


if __name__ == "__main__":
    main()
