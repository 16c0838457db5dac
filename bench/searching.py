"""Searching a large library: a rare word and one that every story has, from the query to the first page of rows, and in all;
beside it lemon24/reader, where it is installed.

python bench/searching.py [--stories N]
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.figures import Table, median_ms, spans
from bench.lateness import Ticks
from bench.library import COMMON, RARE, copied
from bench.peers import reader_searches
from bench.room import at_work
from reader.app import Offprint
from reader.domain.query import StoryQuery
from reader.ui.list_search import FIRST

NAMES = {RARE: "rare word", COMMON: "word of every story"}


def first_page(app: Offprint, words: str) -> None:
    """The newest stories found, with their rows."""
    ids = app.library.ids(StoryQuery(words=words), limit=FIRST)
    app.library.rows(ids[:16])


def main() -> None:
    """Each word several times; then typed letter by letter."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=100_000)
    options = parser.parse_args()
    table = Table()
    with copied(options.stories) as profile, at_work(profile) as desk:
        for word, name in NAMES.items():
            first_page(desk.app, word)
            whole = spans(lambda word=word: desk.app.library.ids(StoryQuery(words=word)))  # type: ignore[misc]  # bound now
            table.add(f"{name}, first page", **median_ms(spans(lambda word=word: first_page(desk.app, word))))  # type: ignore[misc]  # bound now
            table.add(f"{name}, all", **median_ms(whole))
        ticks = Ticks()
        for end in range(1, len(COMMON) + 1):
            desk.room.stories.search(COMMON[:end])
            desk.settle(0.1)
        desk.until(lambda: len(desk.room.window.model.ids) == options.stories)
        table.add("typing a word of every story", **ticks.stop())
    for word, milliseconds in reader_searches(options.stories, (RARE, COMMON)).items():
        table.add(f"{NAMES[word]}, first page, reader", cpu_ms=round(milliseconds, 1))
    table.close()


if __name__ == "__main__":
    main()
