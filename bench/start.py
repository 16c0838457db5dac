"""From the start of the program to a list that is painted and answers, with so many stories in the library.

python bench/start.py [--stories N] [--runs N]
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench.figures import RUNS, Table, cpu_seconds, environment, memory_mb


def one_start(profile: Path) -> dict[str, float]:
    """Start the program as a person does, in a process of its own."""
    begun = time.monotonic()
    command = [sys.executable, str(Path(__file__)), "--child", str(profile)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, env=environment())
    told = json.loads(ended.stdout.splitlines()[-1])
    return {"painted": told["painted"] - begun, "usable": told["usable"] - begun, "cpu": told["cpu"], "memory": told["memory"]}


def child(profile: str) -> None:
    """Open the window, tell when its list is painted and when it next has nothing to do, and close it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QTableView

    from reader.__main__ import start
    from reader.ui.story_list_view import StoryListView

    told: dict[str, float] = {}

    def paint(view: StoryListView, event: QPaintEvent) -> None:
        QTableView.paintEvent(view, event)
        if view.model().rowCount() and not told:
            told["painted"] = time.monotonic()
            QTimer.singleShot(0, view, usable)

    def usable() -> None:
        told.update(usable=time.monotonic(), cpu=cpu_seconds(), memory=memory_mb())
        QApplication.closeAllWindows()

    StoryListView.paintEvent = paint  # type: ignore[method-assign,assignment]  # nothing else sees the moment of painting
    start(["--profile", profile])
    print(json.dumps(told))


def main() -> None:
    """Start several times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--child", default="", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        child(options.child)
        return
    from bench.library import copied  # not in the child, which is to load only what the program loads

    table = Table()
    with copied(options.stories) as profile:
        one_start(profile)  # files come into the system's memory
        runs = [one_start(profile) for _ in range(options.runs)]
    median = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    table.add(
        f"start with {options.stories} stories",
        painted_s=round(median["painted"], 2),
        usable_s=round(median["usable"], 2),
        cpu_s=round(median["cpu"], 2),
        best_s=round(min(run["usable"] for run in runs), 2),
        memory_mb=round(median["memory"]),
    )
    table.close()


if __name__ == "__main__":
    main()
