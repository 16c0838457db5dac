"""A year of use in a short while: one sync a day of a small world that prints, edits and deletes; memory and disk on the way.

A sync has a process of its own, as it has beside a window; the memory is the program's that stays.

python bench/year.py [--days N]   (needs newsworld in ../shared)
"""

import argparse
import os
import sys
import tempfile
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.figures import Table, memory_mb
from bench.world import running
from reader.app import Offprint, Profile, SyncOrder, open_offprint
from reader.domain.query import StoryQuery, View
from reader.domain.report import SyncReport

DAY = 24 * 3600 * 1_000_000
"""Microseconds, as times are stored."""
MOMENTS = {
    "source": ("checked", "validators_since"), "story": ("published", "first_seen", "read_at"),
    "version": ("published", "fetched_at"), "raw_page": ("fetched_at",),
}  # fmt: skip
"""What moves as a day passes; whether a story is old depends on when it was printed, seen and read."""
TOLD = 8
"""How often the figures are told."""


def pass_a_day(app: Offprint) -> None:
    """What has been done was done a day earlier."""
    with app._store.sources._database.write() as connection:
        for table, columns in MOMENTS.items():
            moved = ", ".join(f"{column} = {column} - :day" for column in columns)
            connection.execute(f"UPDATE {table} SET {moved}", {"day": DAY})
        noted = "'gone ' || (CAST(substr(digest, 6) AS INTEGER) - ?)"
        connection.execute(f"UPDATE entry SET digest = {noted} WHERE digest GLOB 'gone *'", (DAY,))
        connection.execute("UPDATE setting SET value = value - ? WHERE name = 'entries_looked'", (DAY,))
    for picture in app._store.pictures.folder.glob("*/*"):
        then = picture.stat().st_mtime - DAY / 1e6
        os.utime(picture, (then, then))


def sync(app: Offprint) -> None:
    """One to its end."""
    ended = threading.Event()
    stop = app.syncing.listen(lambda news: ended.set() if isinstance(news, SyncReport) else None)
    app.syncing.start(SyncOrder(manual=True))
    ended.wait()
    stop()


def main() -> None:
    """Sync, read everything, let go what is old, again and again."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=365)
    options = parser.parse_args()
    table = Table()
    with (
        running("--sites", "2", "--articles", "4", "--prebuild") as world,
        tempfile.TemporaryDirectory(prefix="offprint-") as place,
    ):
        app = open_offprint(Profile.at(Path(place)), allow_private=True)
        app.settings.reading_languages, app.settings.keep_read_days = ("en", "uk"), 7
        app.subscriptions.import_outline(world.outline(), allow_private=True)
        for day in range(1, options.days + 1):
            sync(app)
            app.library.set_read(tuple(app.library.ids(StoryQuery(view=View.ALL))), True)
            pass_a_day(app)
            world.get("/control/advance?hours=24&new=1&edit=1&delete=1")
            if day % max(1, options.days // TOLD) == 0:
                size = app.library.size_bytes()
                table.add(
                    f"day {day}", memory_mb=round(memory_mb()), disk_mb=round(size / 1e6, 1), stories=app.library.counts().all
                )
        app.close()
    table.close()


if __name__ == "__main__":
    main()
