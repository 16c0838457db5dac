"""Kills a program that writes to a library, again and again, and looks whether all that it had told is there.

python bench/kill.py [--kills 500] [--seed N]    prints one JSON object
"""

import argparse
import json
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.acts import judge

LONGEST = 0.6
"""Seconds from the victim's first word to its end: a hundred acts and a backup or two."""
LIVES = 40
"""Kills that one library lives through before the next: looking at a large one takes longer than making a new one."""


@dataclass
class Score:
    """What came of all kills."""

    kills: int = 0
    acts: int = 0
    lost: int = 0
    unsound: int = 0
    seconds: float = 0.0


def kill_once(folder: Path, delay: float) -> list[str]:
    """Let a victim write and kill it; gives the acts that it told in whole lines."""
    command = [sys.executable, str(ROOT / "bench" / "write_load.py"), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as victim:
        assert victim.stdout is not None
        first = victim.stdout.readline()
        timer = threading.Timer(delay, victim.kill)
        timer.start()
        rest = victim.stdout.read()
        timer.join()
    if victim.returncode != -signal.SIGKILL:
        raise RuntimeError(f"the victim ended by itself: {victim.returncode}")
    return [line for line in (first + rest).split("\n")[:-1] if line]


def run(kills: int, seed: int, longest: float = LONGEST) -> Score:
    """Kill so many victims, which write to one library after each other."""
    chance, score, began = random.Random(seed), Score(), time.monotonic()
    while score.kills < kills:
        told: list[str] = []
        with tempfile.TemporaryDirectory() as folder:
            for _ in range(min(LIVES, kills - score.kills)):
                told += kill_once(Path(folder), chance.uniform(0, longest))
                lost, sound = judge(Path(folder), told)
                score.kills += 1
                score.lost += len(lost)
                score.unsound += not sound
        score.acts += len(told)
    score.seconds = round(time.monotonic() - began, 1)
    return score


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    score = run(options.kills, options.seed)
    print(json.dumps(asdict(score)))
    return int(bool(score.lost or score.unsound))


if __name__ == "__main__":
    raise SystemExit(main())
