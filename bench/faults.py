"""One sync of sites that misbehave in every way beside sites that do not, judged by what a good reader does.

python bench/faults.py [--world URL] [--sites 40] [--articles 10] [--json]

Starts newsworld from ../shared with its faults, or measures one that runs with them (on addresses of its own for each site).  The
real program syncs in a process of its own, whose memory is measured with that of its children.  The last line is one JSON object.
"""

import argparse
import contextlib
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.fault_verdicts import verdict
from bench.memory import Meter
from bench.shelf import Seen, good_sites, seen_at
from bench.world import World, running
from reader.app import Profile, open_offprint

SLOWEST = 60.0
"""Seconds: the longest that one page or picture may take (reader.net.requests.Limits)."""
BEYOND = 60.0
"""Seconds that the faults may add beyond that to a sync of as many sound pages without them."""
MEMORY = 500.0
"""MB over all processes, each shared page counted once."""


@dataclass
class Score:
    """What came of the sync."""

    faults: int = 0
    well: int = 0
    good_sites: int = 0
    good_complete: int = 0
    good_versions: int = 0
    versions_complete: int = 0
    seconds: float = 0.0
    seconds_alone: float = 0.0
    limit_seconds: float = 0.0
    peak_mb: float = 0.0
    forbidden: int = 0
    admin: int = 0
    crashed: bool = False

    @property
    def is_kept(self) -> bool:
        """Whether everything is as promised."""
        good = self.good_sites == self.good_complete and self.good_versions == self.versions_complete
        bounded = self.seconds <= self.limit_seconds and self.peak_mb <= MEMORY
        return good and bounded and self.well == self.faults and not (self.forbidden or self.admin or self.crashed)


@contextlib.contextmanager
def world_of(options: argparse.Namespace) -> Iterator[World]:
    """The world to measure."""
    if options.world:
        yield World(options.world.rstrip("/"))
        return
    with running("--sites", str(options.sites), "--articles", str(options.articles), "--prebuild", "--faults") as world:
        yield world


def subscribe(profile: Path, world: World, *, with_faults: bool = True) -> None:
    """Take every feed in, and let pictures of the world's advertisers be fetched as those of any public host would be."""
    app = open_offprint(Profile.at(profile))
    app.settings.reading_languages = ("en", "uk", "ru", "de", "fr", "pl", "ar", "zh", "es")
    app.subscriptions.import_outline(world.get("/opml?which=good"), allow_private=True)
    if with_faults:
        app.subscriptions.import_outline(world.get("/opml?which=faults"), allow_private=True)
    store = app._store
    port = world.base.rpartition(":")[2]
    store.sources.approve_origin(f"http://127.200.0.1:{port}")
    app.close()


def sync(profile: Path) -> tuple[dict[str, Any], float, float]:
    """The report, the seconds it took, the most memory in MB.  The real program, as cron starts it."""
    command = [sys.executable, str(ROOT / "main.py"), "--json", "--profile", str(profile), "sync"]
    began = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process, Meter(process.pid) as meter:
        assert process.stdout is not None
        said = process.stdout.read()
    return json.loads(said or b"{}"), time.monotonic() - began, meter.peak_bytes / 1e6


def work_of(report: dict[str, Any]) -> int:
    """Pages and pictures that came."""
    return sum(int(source["stories"]) + int(source["versions"]) + int(source["pictures"]) for source in report["sources"])


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--world", default="")
    parser.add_argument("--sites", type=int, default=40)
    parser.add_argument("--articles", type=int, default=10)
    parser.add_argument("--json", action="store_true", help="print the JSON object alone")
    parser.add_argument("--keep", type=Path, help="keep the library here")
    options = parser.parse_args()
    score = Score()
    with world_of(options) as world, tempfile.TemporaryDirectory() as folder:
        subscribe(Path(folder, "alone"), world, with_faults=False)
        alone, score.seconds_alone, _ = sync(Path(folder, "alone"))
        profile = options.keep or Path(folder, "all")
        subscribe(profile, world)
        report, score.seconds, score.peak_mb = sync(profile)
        # Most pages of the sites that misbehave are sound and cost what those of the others cost.
        more = work_of(report) / work_of(alone) if report else 1
        score.limit_seconds = score.seconds_alone * more + SLOWEST + BEYOND
        stats = world.json("/stats")
        score.crashed = not report
        score.forbidden, score.admin = sum(stats["forbidden"].values()), stats["by_kind"].get("admin", 0)
        rows = judge(profile, world, score)
    if not options.json:
        print_table(rows)
    print(json.dumps(asdict(score) | {"kept": score.is_kept}))
    return int(not score.is_kept)


def judge(profile: Path, world: World, score: Score) -> list[tuple[str, str, Seen]]:
    """A line for each fault: its name, what is wrong (empty: nothing), what the library has."""
    app = open_offprint(Profile.at(profile))
    rows = []
    for fault in world.json("/truth/faults"):
        seen = seen_at(app, world, fault)
        rows.append((fault["fault"], verdict(fault["fault"], seen), seen))
    score.faults, score.well = len(rows), sum(not wrong for _, wrong, _ in rows)
    for site in good_sites(app, world):
        score.good_sites += 1
        score.good_complete += site.is_complete
        score.good_versions += site.versions
        score.versions_complete += site.complete
        if not site.is_complete:
            rows.append((site.name, f"{site.versions - site.complete} of {site.versions} versions incomplete", site.seen))
    app.close()
    return rows


def print_table(rows: list[tuple[str, str, Seen]]) -> None:
    """What came of each."""
    for name, wrong, seen in rows:
        print(f"{'ok ' if not wrong else 'BAD'} {name:24} {seen.told():70} {wrong}")


if __name__ == "__main__":
    raise SystemExit(main())
