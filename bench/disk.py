"""What a library takes on the disk, with its full-text index, and which tables take it; lemon24/reader with the same texts.

python bench/disk.py [--stories N]
"""

import argparse
import sqlite3
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.figures import Table
from bench.library import built
from bench.peers import reader_sizes


def main() -> None:
    """Weigh a library as it is built."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=100_000)
    options = parser.parse_args()
    table = Table()
    folder = built(options.stories)
    connection = sqlite3.connect(f"file:{folder}/library.sqlite?mode=ro", uri=True)
    total = (folder / "library.sqlite").stat().st_size
    index = connection.execute("SELECT sum(length(block)) FROM version_words_data").fetchone()[0]
    bodies = connection.execute("SELECT sum(length(blocks)) FROM body").fetchone()[0]
    connection.close()
    table.add(
        f"disk of {options.stories} stories",
        total_mb=round(total / 1e6), index_mb=round(index / 1e6), texts_mb=round(bodies / 1e6),
    )  # fmt: skip
    library, index = reader_sizes(options.stories)
    if library:
        table.add(f"disk of {options.stories} stories, reader", total_mb=round(library + index), index_mb=round(index))
    table.close()


if __name__ == "__main__":
    main()
