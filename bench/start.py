"""From the start of the program to a list that is painted and answers, with so many stories in the library; beside it in the same
run the start of an empty window of three panes, which is what Python and Qt cost whoever uses them.

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

EMPTY = """
import json, sys, time
from PySide6.QtCore import Qt, QStringListModel, QTimer
from PySide6.QtWidgets import QApplication, QListView, QMainWindow, QSplitter, QTextBrowser, QTreeView
from bench.figures import cpu_seconds, memory_mb
class List(QListView):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, usable)
def usable():
    now = time.monotonic()
    sys.stdout.write(json.dumps({"painted": now, "usable": now, "cpu": cpu_seconds(), "memory": memory_mb()}))
    QApplication.closeAllWindows()
application = QApplication([])
window, panes, stories = QMainWindow(), QSplitter(Qt.Orientation.Horizontal), List()
stories.setModel(QStringListModel([str(number) for number in range(1000)]))
for pane in (QTreeView(), stories, QTextBrowser()):
    panes.addWidget(pane)
window.setCentralWidget(panes)
window.resize(1440, 900)
window.show()
application.exec()
"""


def one_start(profile: Path) -> dict[str, float]:
    """Start the program as a person does, in a process of its own."""
    return _start(str(Path(__file__)), "--child", str(profile))


def _start(*words: str) -> dict[str, float]:
    begun = time.monotonic()
    command = [sys.executable, *words]
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


def _medians(runs: list[dict[str, float]]) -> dict[str, float]:
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


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
    runs, empty = [], []
    with copied(options.stories) as profile:
        for _ in range(options.runs + 1):
            runs.append(one_start(profile))
            empty.append(_start("-c", EMPTY))
    median, least = _medians(runs[1:]), _medians(empty[1:])  # the first brings files into the system's memory
    table.add(
        f"start with {options.stories} stories",
        painted_s=round(median["painted"], 2),
        usable_s=round(median["usable"], 2),
        cpu_s=round(median["cpu"], 2),
        best_s=round(min(run["usable"] for run in runs[1:]), 2),
        memory_mb=round(median["memory"]),
    )
    table.add(
        "an empty window of three panes",
        usable_s=round(least["usable"], 2),
        cpu_s=round(least["cpu"], 2),
        memory_mb=round(least["memory"]),
        wall_ratio=round(median["usable"] / least["usable"], 2),
        cpu_ratio=round(median["cpu"] / least["cpu"], 2),
    )
    table.close()


if __name__ == "__main__":
    main()
