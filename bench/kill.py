"""Kills a program that writes to a library, again and again, and looks whether all that it had told is there.

python bench/kill.py [--rounds 500] [--seed N]    prints one JSON object

What is killed syncs, marks, bookmarks, tags and backs up, every other time while a process of its own syncs beside it, as beside
a window; every fifth time it migrates a copy of the library to a later version, after which the copy must be the old one or the
new one, whole.
"""

import argparse
import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.acts import judge
from reader.domain.errors import InUse
from reader.store.lock import LibraryLock
from reader.store.migrations import VERSION, header_of

LONGEST = 0.6
"""Seconds from the victim's first word to its end: a hundred acts and a backup or two."""
LIVES = 40
"""Kills that one library lives through before the next: looking at a large one takes longer than making a new one."""


MIGRATION_EVERY = 5
MIGRATION_LONGEST = 0.05
"""Seconds: a library of forty lives takes about as long to migrate here."""


@dataclass
class Score:
    """What came of all kills."""

    kills: int = 0
    migrations: int = 0
    migrated: int = 0
    acts: int = 0
    lost: int = 0
    unsound: int = 0
    seconds: float = 0.0


def kill_once(folder: Path, delay: float, *, beside: bool = False) -> list[str]:
    """Let a victim write and kill it; gives the acts that it told in whole lines.  ``beside``: another process writes as well."""
    command = [sys.executable, str(ROOT / "bench" / "write_load.py"), str(folder), *(["--beside"] if beside else [])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as victim:
        assert victim.stdout is not None
        first = victim.stdout.readline()
        timer = threading.Timer(delay, victim.kill)
        timer.start()
        rest = victim.stdout.read()
        timer.join()
    if victim.returncode != -signal.SIGKILL:
        raise RuntimeError(f"the victim ended by itself: {victim.returncode}")
    wait_for_lock(folder)
    return [line for line in (first + rest).split("\n")[:-1] if line]


def wait_for_lock(folder: Path) -> None:
    """A process beside the victim sees its end at once, and keeps the lock until then."""
    until = time.monotonic() + 30
    while True:
        try:
            return LibraryLock(folder / "library.lock").release()
        except InUse:
            if time.monotonic() > until:
                raise
            time.sleep(0.01)


def kill_migration(folder: Path, delay: float) -> tuple[bool, bool]:
    """Kill a migration of a copy; gives whether the copy is one of the two versions, whole, and whether it is the later one."""
    library, copy = folder / "library.sqlite", folder / "copy.sqlite"
    for stale in folder.glob("copy.sqlite*"):
        stale.unlink()
    shutil.copyfile(library, copy)  # no one has it open: the victims are dead, and judging it has closed it
    with subprocess.Popen([sys.executable, str(ROOT / "bench" / "migrate_load.py"), str(copy)], stdout=subprocess.PIPE) as victim:
        assert victim.stdout is not None
        victim.stdout.readline()
        time.sleep(delay)
        victim.kill()
    with closing(sqlite3.connect(library)) as old, closing(sqlite3.connect(copy)) as new:
        version = header_of(new).version
        sound = new.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok" and version in (VERSION, VERSION + 1)
        whole = all(_rows(old, table) == _rows(new, table) for table in ("story", "story_tag", "entry", "version"))
    return sound and whole, version > VERSION


def _rows(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def run(kills: int, seed: int, longest: float = LONGEST) -> Score:
    """Kill so many victims, which write to one library after each other."""
    chance, score, began = random.Random(seed), Score(), time.monotonic()
    while score.kills < kills:
        told: list[str] = []
        with tempfile.TemporaryDirectory() as folder:
            for _ in range(min(LIVES, kills - score.kills)):
                told += kill_once(Path(folder), chance.uniform(0, longest), beside=score.kills % 2 == 1)
                lost, sound = judge(Path(folder), told)
                score.kills += 1
                score.lost += len(lost)
                score.unsound += not sound
                if score.kills % MIGRATION_EVERY == 0:
                    whole, is_later = kill_migration(Path(folder), chance.uniform(0, MIGRATION_LONGEST))
                    score.migrations += 1
                    score.migrated += is_later
                    score.unsound += not whole
        score.acts += len(told)
    score.seconds = round(time.monotonic() - began, 1)
    return score


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    score = run(options.rounds, options.seed)
    print(json.dumps(asdict(score)))
    return int(bool(score.lost or score.unsound))


if __name__ == "__main__":
    raise SystemExit(main())
