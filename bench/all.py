"""Runs the measurements of speed one after another and writes their figures into docs/notes/performance.md.

python bench/all.py [NAME …]   (names of files here, without .py; all by default)
"""

import datetime
import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.figures import environment

NOTE = ROOT / "docs" / "notes" / "performance.md"
MEASURED = ("start", "lists", "opening", "searching", "marking", "disk", "headlines", "photographs", "articles")
TABLE = re.compile(r"(<!-- figures -->\n).*(<!-- end -->)", re.S)


def figures_of(name: str) -> dict[str, object]:
    """What one measurement says in its last line; shown on the way."""
    print(f"== {name}", flush=True)
    command = [sys.executable, str(ROOT / "bench" / f"{name}.py")]
    ended = subprocess.run(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment(), check=False)
    print(ended.stdout, flush=True)
    if ended.returncode:
        return {name: "could not be measured"}
    found: dict[str, object] = json.loads(ended.stdout.splitlines()[-1])
    return found


def machine() -> str:
    """Cores and memory, in general words."""
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return f"{os.cpu_count()} cores, {pages / 2**30:.0f} GB"


def as_words(values: object) -> str:
    """The parts of a figure on a line."""
    if not isinstance(values, dict):
        return str(values)
    return " · ".join(f"{name.replace('_', ' ')} {value}" for name, value in values.items())


def table_of(figures: dict[str, object], others: float) -> str:
    """A table for the note, with how many ``others`` were running before the first measurement."""
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    head = f"{today}, {machine()}, {others:.0f} other programs running before\n\n| what | figures |\n| --- | --- |\n"
    return head + "".join(f"| {name} | {as_words(values)} |\n" for name, values in figures.items())


def write(table: str) -> None:
    """Put the table into the note."""
    note = NOTE.read_text(encoding="utf-8")
    NOTE.write_text(TABLE.sub(lambda found: found[1] + table + found[2], note), encoding="utf-8")


def main() -> None:
    """Measure and write down."""
    figures: dict[str, object] = {}
    others = os.getloadavg()[0]
    for name in sys.argv[1:] or MEASURED:
        figures |= figures_of(name)
        write(table_of(figures, others))


if __name__ == "__main__":
    main()
