"""Makes the kept library of the schema's present version: ``tools/make_library_fixture.py``.

Only before that version is released: tests/store/versions holds what people have on disk, and tests open every one of them.
"""

import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from reader.domain.blocks import Paragraph, plain
from reader.store import open_library
from reader.store.migrations import VERSION
from tests.store.store_builders import NOW, entry, feed, fetch_all, paragraphs, source

TARGET = ROOT / "tests" / "store" / "versions" / f"library-{VERSION}.sqlite"


def main() -> None:
    """Replace the kept file and tell its size."""
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder))
    print(f"{TARGET.relative_to(ROOT)}: {TARGET.stat().st_size} bytes")


def make(folder: Path) -> None:
    """Three stories: one read, one bookmarked, one of another source; two speak of a ferry."""
    store = open_library(folder, clock=lambda: NOW)
    store.sync.apply_feed(feed(source(store), entry(1), entry(2)))
    fetch_all(store, *paragraphs())
    store.sync.apply_feed(feed(source(store, "courier", "en"), entry(3, site="courier", language="en")))
    fetch_all(store, Paragraph(runs=plain("Snow closed the pass.")))
    store.states.set_read((1,), True)
    store.states.set_bookmarked((2,), True)
    store.close()
    TARGET.unlink(missing_ok=True)
    with closing(sqlite3.connect(folder / "library.sqlite")) as connection:
        connection.execute("PRAGMA page_size = 512")  # the smallest: a table takes a page, however empty
        connection.execute("VACUUM INTO ?", (str(TARGET),))


if __name__ == "__main__":
    main()
