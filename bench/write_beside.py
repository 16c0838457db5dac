"""Syncs into a library that another process has opened, as beside a window: the second victim of kill.py.

python bench/write_beside.py FOLDER FILE    (FILE: the number of the lock's open file; ends with its standard input)
"""

import itertools
import os
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.write_load import BATCH, add_stories
from reader.domain.update import NewSource
from reader.store import join_library


def _end_with_input() -> None:
    sys.stdin.read()
    os._exit(1)


def main() -> None:
    """Write until killed, or until whoever has opened the library is gone."""
    store = join_library(Path(sys.argv[1]), int(sys.argv[2]))
    threading.Thread(target=_end_with_input, daemon=True).start()
    source_id = store.sources.add(
        NewSource(feed_url=f"https://beside{time.time_ns()}.example/rss", title="Beside", language="en")
    )
    print("joined", flush=True)
    for number in itertools.count():
        add_stories(store, source_id, number * BATCH)


if __name__ == "__main__":
    main()
