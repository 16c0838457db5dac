"""Syncing feeds of headlines: cold, and again when nothing is new; beside lemon24/reader and newsboat where they are installed.

python bench/headlines.py [--feeds N --entries N --latency-ms N --runs N --alone]
"""

import argparse
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.figures import RUNS, Table, environment
from bench.peers import PEERS
from bench.press import Press, running

SUBSCRIBE = """
import sys
from pathlib import Path
from reader.app import Profile, open_offprint
from reader.domain.update import NewSource
app = open_offprint(Profile.at(Path(sys.argv[1])))
app.settings.home_network = True
for url in sys.argv[2:]:
    app._store.sources.add(NewSource(feed_url=url, title=url, language="en"))
app.close()
"""
READER_SUBSCRIBE = """
import sys
from reader import make_reader
reader = make_reader(sys.argv[1] + "/reader.sqlite")
for url in sys.argv[2:]:
    reader.add_feed(url)
reader.close()
"""
READER = """
import sys
from reader import make_reader
make_reader(sys.argv[1] + "/reader.sqlite").update_feeds(workers=16)
"""


def offprint(folder: Path, press: Press) -> list[str]:
    """``offprint sync``, as a person runs it."""
    if not (folder / "library.sqlite").exists():
        prepare([sys.executable, "-c", SUBSCRIBE, str(folder), *press.urls])
    with closing(sqlite3.connect(folder / "library.sqlite")) as library, library:
        library.execute("UPDATE source SET checked = checked - 3600000000")  # what was asked seconds ago is not asked again
    return [sys.executable, "-m", "reader", "--profile", str(folder), "sync"]


def lemon_reader(folder: Path, press: Press) -> list[str]:
    """The library ``reader`` with as many threads."""
    python = [str(PEERS), "-I", "-c"]
    if not (folder / "reader.sqlite").exists():
        prepare([*python, READER_SUBSCRIBE, str(folder), *press.urls])
    return [*python, READER, str(folder)]


def newsboat(folder: Path, press: Press) -> list[str]:
    """newsboat, reloading in as many threads."""
    (folder / "urls").write_text("\n".join(press.urls))
    (folder / "config").write_text("reload-threads 16\n")
    return ["newsboat", "-q", "-u", f"{folder}/urls", "-c", f"{folder}/cache", "-C", f"{folder}/config", "-x", "reload"]


def prepare(command: list[str]) -> None:
    """What is not measured."""
    subprocess.run(command, cwd=ROOT, env=environment(), check=True)


Command = Callable[[Path, Press], list[str]]


def programs(*, alone: bool) -> dict[str, Command]:
    """Offprint, and the peers that are here."""
    found: dict[str, Command] = {"offprint": offprint}
    if PEERS.exists() and not alone:
        found["reader"] = lemon_reader
    if shutil.which("newsboat") and not alone:
        found["newsboat"] = newsboat
    return found


def one_sync(command: list[str]) -> tuple[float, float]:
    """Seconds by the clock and on the processor, of the whole process with its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    ended = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment(), check=False)
    assert ended.returncode == 0, ended.stderr
    wall, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def twice(command: Command, press: Press) -> tuple[tuple[float, float], tuple[float, float], int]:
    """A cold sync, one with nothing new, and how many requests of that one were not conditional."""
    with tempfile.TemporaryDirectory(prefix="offprint-") as place:
        cold = one_sync(command(Path(place), press))
        plain = press.counts().get("plain", 0)
        again = one_sync(command(Path(place), press))
        return cold, again, press.counts().get("plain", 0) - plain


def tell(table: Table, kind: str, taken: dict[str, list[tuple[float, float]]]) -> None:
    """Medians, and Offprint's in parts of each peer's."""
    medians = {name: tuple(statistics.median(run[part] for run in runs) for part in (0, 1)) for name, runs in taken.items()}
    own = medians["offprint"]
    for name, (wall, cpu) in medians.items():
        ratios = {} if name == "offprint" else {"wall_ratio": round(own[0] / wall, 2), "cpu_ratio": round(own[1] / cpu, 2)}
        table.add(f"{kind}, {name}", wall_s=round(wall, 2), cpu_s=round(cpu, 2), **ratios)


def main() -> None:
    """Every program in turn, several times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--feeds", type=int, default=40)
    parser.add_argument("--entries", type=int, default=50)
    parser.add_argument("--latency-ms", type=float, default=50)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--alone", action="store_true", help="without the peers")
    options = parser.parse_args()
    table = Table()
    cold: dict[str, list[tuple[float, float]]] = {}
    again: dict[str, list[tuple[float, float]]] = {}
    plain: dict[str, int] = {}
    with running(options.feeds, options.entries, options.latency_ms / 1000) as press:
        for _ in range(options.runs):
            for name, command in programs(alone=options.alone).items():
                first, second, plain[name] = twice(command, press)
                cold.setdefault(name, []).append(first)
                again.setdefault(name, []).append(second)
    tell(table, f"{options.feeds} feeds, cold", cold)
    tell(table, "nothing new", again)
    table.add("requests not conditional when nothing is new", **plain)
    table.close()


if __name__ == "__main__":
    main()
